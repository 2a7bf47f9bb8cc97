// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endsignals.h"

#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace opsglass {

namespace {

// A signal handler reaches nothing but statics, and may call little more than write().
int wakeUp = -1;

void handle(int)
{
    const uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &one, sizeof one);
}

int openWakeUp()
{
    wakeUp = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return wakeUp;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openWakeUp(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        uint64_t count = 0;
        if (::read(wakeUp, &count, sizeof count) > 0)
            Q_EMIT caught();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGINT, SIGTERM })
        ::sigaction(signal, &action, nullptr);
}

EndSignals::~EndSignals() = default;

} // namespace opsglass
