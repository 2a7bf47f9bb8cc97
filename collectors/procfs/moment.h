// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <chrono>

namespace opsglass {

/// When something is read, by two clocks: the person's, which may be set, and the one that counts
/// from boot through every suspend, which rates are measured with.
struct Moment {
    Instant at;
    std::chrono::nanoseconds sinceBoot { 0 };
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Seconds from one to the other; not positive when they are not in this order.
inline double secondsBetween(const Moment &before, const Moment &now)
{
    return std::chrono::duration<double>(now.sinceBoot - before.sinceBoot).count();
}

} // namespace opsglass
