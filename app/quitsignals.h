// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>

namespace opsglass {

/// Turns SIGTERM, SIGINT and SIGHUP into received(), in the event loop, where everything may be
/// done. There is one at a time; without it the signals end the program as ever.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    /// The program is to end. A second signal ends it at once.
    void received(int number);

private:
    struct Sockets {
        Sockets();
        ~Sockets();
        Q_DISABLE_COPY_MOVE(Sockets)
        std::array<int, 2> pair { -1, -1 };
    };

    void read();
    void restore();

    static constexpr std::array<int, 3> numbers { SIGTERM, SIGINT, SIGHUP };
    Sockets m_sockets;
    QSocketNotifier m_notifier;
    std::array<struct sigaction, numbers.size()> m_before {};
    bool m_isInstalled = false;
};

} // namespace opsglass
