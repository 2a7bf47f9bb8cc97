// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalsignals.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace opsglass {

namespace {

/// What the handler writes to: a handler may do little more than that.
volatile std::sig_atomic_t writeEnd = -1;

} // namespace

extern "C" {
static void takeTerminalSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    // Full means that the same was said already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = before;
}
}

TerminalSignals::TerminalSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(QSocketNotifier::Read)
{
    Q_ASSERT(writeEnd == -1);
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    writeEnd = m_pipe[1];
    m_notifier.setSocket(m_pipe[0]);
    m_notifier.setEnabled(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalSignals::read);
    struct sigaction action { };
    action.sa_handler = takeTerminalSignal;
    action.sa_flags = SA_RESTART;
    for (size_t index = 0; index < numbers.size(); ++index)
        ::sigaction(numbers[index], &action, &m_before[index]);
}

TerminalSignals::~TerminalSignals()
{
    for (size_t index = 0; index < numbers.size(); ++index)
        ::sigaction(numbers[index], &m_before[index], nullptr);
    writeEnd = -1;
    m_notifier.setEnabled(false);
    for (const int end : m_pipe)
        ::close(end);
}

void TerminalSignals::read()
{
    unsigned char number = 0;
    if (::read(m_pipe[0], &number, 1) != 1)
        return;
    if (number == SIGWINCH)
        Q_EMIT resized();
    else if (number == SIGTSTP)
        Q_EMIT suspendRequested();
    else
        Q_EMIT continued();
}

} // namespace opsglass
