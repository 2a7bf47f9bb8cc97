// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <algorithm>
#include <cstdint>

namespace opsglass {

/// How long to leave a server alone after its n-th failure in a row (from 1): one second, doubled
/// each time, at most fifteen seconds, spread by ±20 % so that many clients do not come back in
/// step. One small request is all a returning server sees, and a person waits for it: hence no
/// longer. \param jitter 0…1, from the caller's generator
inline Milliseconds backOff(int failures, double jitter)
{
    constexpr double first = 1000;
    constexpr double most = 15'000;
    constexpr int doublings = 4;
    const int exponent = std::clamp(failures - 1, 0, doublings);
    const double spread = 0.8 + 0.4 * jitter;
    return Milliseconds(std::int64_t(std::min(first * double(1 << exponent), most) * spread));
}

} // namespace opsglass
