// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>

namespace opsglass {

/// Turns what happens to a terminal into signals in the event loop: SIGWINCH, SIGTSTP and SIGCONT.
/// There is one at a time.
class TerminalSignals : public QObject {
    Q_OBJECT

public:
    explicit TerminalSignals(QObject *parent = nullptr);
    ~TerminalSignals() override;

Q_SIGNALS:
    void resized();
    /// The program is to stop until it is continued.
    void suspendRequested();
    /// It goes on, with a terminal that others may have used.
    void continued();

private:
    void read();

    static constexpr std::array<int, 3> numbers { SIGWINCH, SIGTSTP, SIGCONT };
    std::array<int, 2> m_pipe { -1, -1 };
    std::array<struct sigaction, numbers.size()> m_before {};
    QSocketNotifier m_notifier;
};

} // namespace opsglass
