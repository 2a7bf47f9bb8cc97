// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>

namespace opsglass {

using Milliseconds = std::chrono::milliseconds;

/// A point in time, UTC, with the millisecond resolution of Prometheus' HTTP API.
using Instant = std::chrono::sys_time<Milliseconds>;

/// A stretch of time; both ends belong to it.
struct TimeRange {
    Instant from;
    Instant to;

    Milliseconds span() const { return to - from; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace opsglass
