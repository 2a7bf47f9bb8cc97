// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <vector>

namespace opsglass {

/// Turns signals of the system into received(), in the event loop, where everything may be done.
/// Several may be there at a time, each with signals of its own; those that are ignored when it
/// comes stay ignored.
class SignalWatch : public QObject {
    Q_OBJECT

public:
    struct Choice {
        std::vector<int> numbers;
        bool isForTheFirst = false; ///< after one has come all do again what they did before
    };
    /// What ends a program: SIGTERM, SIGINT and SIGHUP. A second one ends it at once.
    static Choice ofEnding() { return { { SIGTERM, SIGINT, SIGHUP }, true }; }
    /// What happens to a terminal: SIGWINCH, SIGTSTP and SIGCONT.
    static Choice ofTerminal() { return { { SIGWINCH, SIGTSTP, SIGCONT }, false }; }

    explicit SignalWatch(const Choice &choice, QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void received(int number);

private:
    struct Sockets {
        Sockets();
        ~Sockets();
        Q_DISABLE_COPY_MOVE(Sockets)
        std::array<int, 2> pair { -1, -1 };
    };
    struct Former {
        int number;
        struct sigaction action;
    };

    void read();
    void restore();

    Sockets m_sockets;
    QSocketNotifier m_notifier;
    std::vector<Former> m_before; ///< of those that are watched now
    bool m_isForTheFirst;
};

} // namespace opsglass
