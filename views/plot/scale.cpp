// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/scale.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

double TimeScale::pixelsPerMillisecond() const
{
    const auto span = static_cast<double>(range.span().count());
    return span > 0 ? (right - left) / span : 0;
}

double TimeScale::x(Instant time) const
{
    return left + static_cast<double>((time - range.from).count()) * pixelsPerMillisecond();
}

Instant TimeScale::time(double x) const
{
    const double scale = pixelsPerMillisecond();
    if (scale <= 0)
        return range.from;
    return range.from + Milliseconds(std::llround((x - left) / scale));
}

double ValueScale::warped(double value) const
{
    switch (type) {
    case ScaleType::Linear:
        return value;
    case ScaleType::Log:
        return std::log(value);
    case ScaleType::Symlog:
        return std::asinh(value / linearThreshold);
    }
    return value;
}

double ValueScale::value(double y) const
{
    const double from = warped(low);
    const double place = bottom > top ? (bottom - y) / (bottom - top) : 0;
    const double warpedValue = from + place * (warped(high) - from);
    switch (type) {
    case ScaleType::Linear:
        return warpedValue;
    case ScaleType::Log:
        return std::exp(warpedValue);
    case ScaleType::Symlog:
        return std::sinh(warpedValue) * linearThreshold;
    }
    return warpedValue;
}

bool ValueScale::holds(double value) const
{
    return std::isfinite(value) && (type != ScaleType::Log || value > 0);
}

double ValueScale::y(double value) const
{
    const double from = warped(low);
    const double span = warped(high) - from;
    if (!(span > 0))
        return bottom;
    // The raster engine works in fixed point; this is far outside any screen.
    constexpr double farAway = 10000;
    const double place = bottom - (warped(value) - from) / span * (bottom - top);
    return std::clamp(place, top - farAway, bottom + farAway);
}

} // namespace opsglass
