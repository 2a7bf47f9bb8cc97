// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

#include <QList>

#include <optional>

namespace opsglass {

/// What the settings of a value axis say about its range.
struct ValueLimits {
    std::optional<double> min {}; ///< hard
    std::optional<double> max {};
    std::optional<double> softMin {};
    std::optional<double> softMax {};
    bool centeredZero = false;
    std::optional<int> decimals {};
    ScaleType scale = ScaleType::Linear;
    double logBase = 2;

    friend bool operator==(const ValueLimits &, const ValueLimits &) = default;
};

/// An interval of values; low < high.
struct AxisRange {
    double low = 0;
    double high = 100;

    friend bool operator==(const AxisRange &, const AxisRange &) = default;
};

/// The range of a value axis over data between `data.low` and `data.high`
/// (spec/grafana.md §12.1, "Y range"). Without data (low > high) the hard limits or 0…100.
/// On a logarithmic scale the data must be positive.
AxisRange valueRange(AxisRange data, const ValueLimits &limits);

/// How ticks of a value axis may be placed.
struct ValueTickRules {
    double length = 0; ///< of the axis, pixels
    double minSpacing = 30; ///< between ticks, pixels
    bool powersOfTwo = false; ///< units that scale by 1024
    std::optional<int> decimals {}; ///< 0: whole numbers only
    ScaleType scale = ScaleType::Linear;
    double logBase = 10;
    double linearThreshold = 1; ///< symlog: no ticks but zero within it
};

/// Ticks of a value axis, ascending; `increment` is 0 when they are not evenly spaced.
struct ValueTicks {
    double increment = 0;
    QList<double> values;
};

/// The smallest increment 1, 2, 2.5 or 5 times a power of ten (or a power of two) that keeps the
/// spacing; powers of the base on a logarithmic scale (§12.1, "Y ticks").
ValueTicks valueTicks(const AxisRange &range, const ValueTickRules &rules);

} // namespace opsglass
