// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitsignals.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace opsglass {

namespace {

/// What the handler writes to: a handler may do little more than that.
volatile std::sig_atomic_t writeEnd = -1;

} // namespace

extern "C" {
static void takeSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    // Full means that the same was said already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = before;
}
}

QuitSignals::Sockets::Sockets()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0)
        qFatal("no sockets for signals");
}

QuitSignals::Sockets::~Sockets()
{
    for (const int end : pair)
        ::close(end);
}

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(m_sockets.pair[1], QSocketNotifier::Read)
{
    Q_ASSERT(writeEnd == -1);
    writeEnd = m_sockets.pair[0];
    connect(&m_notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
    struct sigaction action { };
    action.sa_handler = takeSignal;
    action.sa_flags = SA_RESTART;
    for (size_t index = 0; index < numbers.size(); ++index) {
        ::sigaction(numbers[index], &action, &m_before[index]);
        // Whoever started the program, such as nohup, wants it to live on.
        if (m_before[index].sa_handler == SIG_IGN)
            ::sigaction(numbers[index], &m_before[index], nullptr);
    }
    m_isInstalled = true;
}

QuitSignals::~QuitSignals()
{
    restore();
    writeEnd = -1;
}

void QuitSignals::restore()
{
    if (!m_isInstalled)
        return;
    for (size_t index = 0; index < numbers.size(); ++index)
        ::sigaction(numbers[index], &m_before[index], nullptr);
    m_isInstalled = false;
}

void QuitSignals::read()
{
    unsigned char number = 0;
    if (::read(m_sockets.pair[1], &number, 1) != 1)
        return;
    restore();
    Q_EMIT received(number);
}

} // namespace opsglass
