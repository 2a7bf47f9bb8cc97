// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace opsglass {

namespace {

/// What the handler writes to, by number of the signal: a handler may do little more than that.
std::array<volatile std::sig_atomic_t, NSIG> writeEnds;

} // namespace

extern "C" {
static void takeSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    // Full means that the same was said already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnds[size_t(number)], &byte, 1);
    errno = before;
}
}

SignalWatch::Sockets::Sockets()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0)
        qFatal("no sockets for signals");
}

SignalWatch::Sockets::~Sockets()
{
    for (const int end : pair)
        ::close(end);
}

SignalWatch::SignalWatch(const Choice &choice, QObject *parent)
    : QObject(parent)
    , m_notifier(m_sockets.pair[1], QSocketNotifier::Read)
    , m_isForTheFirst(choice.isForTheFirst)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SignalWatch::read);
    struct sigaction action { };
    action.sa_handler = takeSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : choice.numbers) {
        Former former { number, {} };
        ::sigaction(number, nullptr, &former.action);
        Q_ASSERT(former.action.sa_handler != takeSignal);
        // Whoever started the program, such as nohup, wants it to live on.
        if (former.action.sa_handler == SIG_IGN)
            continue;
        writeEnds[size_t(number)] = m_sockets.pair[0];
        ::sigaction(number, &action, nullptr);
        m_before.push_back(former);
    }
}

SignalWatch::~SignalWatch() { restore(); }

void SignalWatch::restore()
{
    for (const Former &former : m_before)
        ::sigaction(former.number, &former.action, nullptr);
    m_before.clear();
}

void SignalWatch::read()
{
    unsigned char number = 0;
    if (::read(m_sockets.pair[1], &number, 1) != 1)
        return;
    if (m_isForTheFirst)
        restore();
    Q_EMIT received(number);
}

} // namespace opsglass
