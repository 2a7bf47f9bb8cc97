// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/clockwatch.h"

#include <ctime>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds noticed = 2s; ///< what is less is no change

Milliseconds read(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<Milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

ClockReading ClockReading::take()
{
    return { Instant(read(CLOCK_REALTIME)), read(CLOCK_MONOTONIC), read(CLOCK_BOOTTIME) };
}

ClockChange changeBetween(const ClockReading &before, const ClockReading &after)
{
    const Milliseconds passed = after.passed - before.passed;
    const Milliseconds slept = passed - (after.running - before.running);
    const Milliseconds set = (after.wall - before.wall) - passed;
    const auto beyondNoise
        = [](Milliseconds time) { return std::chrono::abs(time) < noticed ? 0ms : time; };
    return { beyondNoise(slept), beyondNoise(set) };
}

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent)
    , m_last(ClockReading::take())
{
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::look);
    m_timer.start(1s);
}

void ClockWatch::look()
{
    const ClockReading now = ClockReading::take();
    const ClockChange change = changeBetween(m_last, now);
    m_last = now;
    if (change.set != 0ms)
        Q_EMIT clockSet(change.set);
    if (change.slept > 0ms)
        Q_EMIT slept(now.wall - change.slept, now.wall);
}

} // namespace opsglass
