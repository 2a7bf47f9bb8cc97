// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/reduce/fieldconfig.h"

namespace opsglass {

/// Times of a panel to x in logical pixels, linearly.
struct TimeScale {
    TimeRange range;
    double left = 0;
    double right = 0;

    double x(Instant time) const;
    /// Not clamped to the range.
    Instant time(double x) const;
    double pixelsPerMillisecond() const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

/// Values of one axis to y in logical pixels; `low` lies at `bottom`, `high` at `top`.
struct ValueScale {
    ScaleType type = ScaleType::Linear;
    double low = 0;
    double high = 100;
    double top = 0;
    double bottom = 0;
    double linearThreshold = 1; ///< of symlog

    /// Far outside the plot the result is cut off, so that a painter can take it.
    double y(double value) const;
    /// Linear in pixels: the value itself, its logarithm or its inverse hyperbolic sine.
    double warped(double value) const;
    /// The value drawn at a height of the plot.
    double value(double y) const;
    /// Whether `value` has a place on the scale: finite, and positive on a logarithmic one.
    bool holds(double value) const;

    friend bool operator==(const ValueScale &, const ValueScale &) = default;
};

} // namespace opsglass
