// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A quotient that should be whole but is off by rounding counts as whole.
double nearlyWhole(double quotient)
{
    const double whole = std::round(quotient);
    return std::abs(quotient - whole) <= 1e-9 * std::max(1.0, std::abs(whole)) ? whole : quotient;
}

double floorTo(double value, double increment)
{
    return std::floor(nearlyWhole(value / increment)) * increment;
}

double ceilTo(double value, double increment)
{
    return std::ceil(nearlyWhole(value / increment)) * increment;
}

/// Steps 2 to 5 of the range rules: padding, rounding and soft limits.
AxisRange paddedRange(double low, double high, const ValueLimits &limits)
{
    double delta = high - low;
    const double largest = std::max(std::abs(low), std::abs(high));
    const bool isFlat = delta < 1e-24 || std::abs(std::log10(largest) - std::log10(delta)) > 10;
    if (isFlat)
        delta = 0;
    const double extent = delta > 0 ? delta : (largest > 0 ? largest : 1000);
    const double increment = std::pow(10, std::floor(std::log10(extent))) / 10;
    const auto padding = [&](double end) { return extent * (isFlat && end != 0 ? 1 : 0.1); };

    AxisRange range { floorTo(low - padding(low), increment),
        ceilTo(high + padding(high), increment) };
    if (limits.softMin ? low >= *limits.softMin : low >= 0 && range.low <= 0)
        range.low = limits.softMin.value_or(0);
    if (limits.softMax ? high <= *limits.softMax : high <= 0 && range.high >= 0)
        range.high = limits.softMax.value_or(0);
    if (range.low == 0 && range.high == 0)
        range.high = 100;
    return range;
}

AxisRange linearRange(AxisRange data, const ValueLimits &limits)
{
    const bool fixedLow = limits.min && !limits.softMin;
    const bool fixedHigh = limits.max && !limits.softMax;
    if (limits.centeredZero) {
        const double reach = std::max(std::abs(data.low), std::abs(data.high));
        data.high = reach > 0 ? reach : 80;
        data.low = -data.high;
    }
    AxisRange range = paddedRange(
        fixedLow ? *limits.min : data.low, fixedHigh ? *limits.max : data.high, limits);
    range.low = std::max(range.low, limits.min.value_or(-infinity));
    range.high = std::min(range.high, limits.max.value_or(infinity));
    if (limits.decimals == 0) {
        range.low = std::floor(nearlyWhole(range.low));
        range.high = std::ceil(nearlyWhole(range.high));
    }
    if (fixedLow)
        range.low = *limits.min;
    if (fixedHigh)
        range.high = *limits.max;
    return range;
}

/// Outward to whole powers of the base; hard limits take part as if they were data.
AxisRange logRange(AxisRange data, const ValueLimits &limits)
{
    const double base = limits.logBase > 1 ? limits.logBase : 10;
    // Where powers of the base are still normal numbers.
    const auto tame = [](double value) { return std::clamp(value, 1e-300, 1e300); };
    if (limits.min && *limits.min > 0)
        data.low = *limits.min;
    if (limits.max && *limits.max > 0)
        data.high = *limits.max;
    if (!(data.low > 0) || !(data.high > 0))
        return { 1, 100 };
    data = { tame(data.low), tame(data.high) };
    if (data.low == data.high)
        data = { data.low / base, data.high * base };
    const auto exponent
        = [base](double value) { return nearlyWhole(std::log(value) / std::log(base)); };
    return { std::pow(base, std::floor(exponent(data.low))),
        std::pow(base, std::ceil(exponent(data.high))) };
}

} // namespace

namespace {

/// Keeps padding and spans away from infinity.
double tame(double value)
{
    constexpr double largest = 5e307;
    return std::clamp(value, -largest, largest);
}

std::optional<double> tame(const std::optional<double> &value)
{
    return value && !std::isnan(*value) ? std::optional(tame(*value)) : std::nullopt;
}

AxisRange tamedRange(AxisRange data, const ValueLimits &limits)
{
    if (!(data.low <= data.high)) {
        const bool isLog = limits.scale == ScaleType::Log;
        data = { limits.min.value_or(isLog ? 1 : 0), limits.max.value_or(100) };
        const AxisRange fixed { std::max(data.low, isLog ? 1.0 : -infinity), data.high };
        return fixed.low < fixed.high ? fixed : AxisRange { isLog ? 1.0 : 0.0, 100 };
    }
    const AxisRange range
        = limits.scale == ScaleType::Log ? logRange(data, limits) : linearRange(data, limits);
    if (range.low < range.high)
        return range;
    return { limits.scale == ScaleType::Log ? 1.0 : 0.0, 100 };
}

} // namespace

AxisRange valueRange(AxisRange data, const ValueLimits &limits)
{
    ValueLimits tamed = limits;
    tamed.min = tame(limits.min);
    tamed.max = tame(limits.max);
    tamed.softMin = tame(limits.softMin);
    tamed.softMax = tame(limits.softMax);
    const AxisRange range = tamedRange({ tame(data.low), tame(data.high) }, tamed);
    // A span of denormals has no pixels.
    const bool hasPixels = limits.scale == ScaleType::Log || range.high - range.low > 1e-290;
    return hasPixels ? range : AxisRange { 0, 100 };
}

namespace {

constexpr int maxTicks = 1000;

constexpr std::array decimalSteps { 1.0, 2.0, 2.5, 5.0 };

/// Increments around `wanted`, ascending, one or more decades (or powers of two) to either side.
QList<double> incrementsAround(double wanted, bool powersOfTwo)
{
    QList<double> increments;
    if (powersOfTwo) {
        const double exponent = std::floor(std::log2(wanted));
        for (int i = -1; i <= 3; ++i)
            increments.append(std::exp2(exponent + i));
        return increments;
    }
    const double exponent = std::floor(std::log10(wanted));
    for (int i = -1; i <= 2; ++i) {
        for (const double step : decimalSteps)
            increments.append(step * std::pow(10, exponent + i));
    }
    return increments;
}

double chooseIncrement(const AxisRange &range, const ValueTickRules &rules)
{
    const double span = range.high - range.low;
    const double wanted = rules.minSpacing / rules.length * span;
    const QList<double> increments = incrementsAround(wanted, rules.powersOfTwo);
    const auto start = std::min_element(
        increments.begin(), increments.end(), [wanted](double one, double other) {
            return std::abs(one - wanted) < std::abs(other - wanted);
        });
    for (auto it = start; it != increments.end(); ++it) {
        const bool isWhole = std::abs(*it - std::round(*it)) < 1e-9;
        if (nearlyWhole(rules.length * *it / span / rules.minSpacing) >= 1
            && (rules.decimals != 0 || isWhole || *it > 1))
            return *it;
    }
    return rules.decimals == 0 ? std::max(1.0, increments.last()) : increments.last();
}

ValueTicks linearTicks(const AxisRange &range, const ValueTickRules &rules)
{
    ValueTicks ticks;
    ticks.increment = chooseIncrement(range, rules);
    const double first = std::ceil(nearlyWhole(range.low / ticks.increment));
    const double last = std::floor(nearlyWhole(range.high / ticks.increment));
    // Counted in whole numbers: far from zero, adding one to a double changes nothing.
    const int count = static_cast<int>(std::clamp(last - first + 1, 0.0, double(maxTicks)));
    for (int i = 0; i < count; ++i) {
        const double value = (first + i) * ticks.increment;
        if (rules.decimals == 0 && std::abs(value - std::round(value)) > 1e-9)
            continue;
        ticks.values.append(value == 0 ? 0.0 : value); // no "-0"
    }
    return ticks;
}

ValueTicks logTicks(const AxisRange &range, const ValueTickRules &rules)
{
    ValueTicks ticks;
    const double base = rules.logBase > 1 ? rules.logBase : 10;
    const double low = std::log(range.low) / std::log(base);
    const double high = std::log(range.high) / std::log(base);
    const double pixelsPerPower = rules.length / (high - low);
    const double stride = std::max(1.0, std::ceil(rules.minSpacing / pixelsPerPower));
    const bool hasRoom = base == 10 && pixelsPerPower * std::log10(2) >= rules.minSpacing;
    if (!std::isfinite(low) || !std::isfinite(stride))
        return ticks;
    for (double exponent = std::floor(low); exponent <= high + 1e-9; exponent += stride) {
        for (const double factor : { 1.0, 2.0, 5.0 }) {
            const double value = factor * std::pow(base, exponent);
            if ((factor == 1 || hasRoom) && value >= range.low * (1 - 1e-9)
                && value <= range.high * (1 + 1e-9))
                ticks.values.append(value);
        }
    }
    return ticks;
}

/// Zero and the powers of ten on both sides of it, outermost first to get a place.
ValueTicks symlogTicks(const AxisRange &range, const ValueTickRules &rules)
{
    ValueTicks ticks;
    const auto warped = [&](double value) { return std::asinh(value / rules.linearThreshold); };
    const double low = warped(range.low);
    const double span = warped(range.high) - low;
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    QList<double> candidates { 0 };
    const double first = std::pow(10, std::ceil(nearlyWhole(std::log10(rules.linearThreshold))));
    for (double power = first; power > 0 && power <= largest; power *= 10)
        candidates << power << -power;
    QList<double> taken;
    for (const double value : std::as_const(candidates)) {
        const double place = (warped(value) - low) / span * rules.length;
        const bool isFree = std::all_of(taken.begin(), taken.end(),
            [&](double other) { return std::abs(other - place) >= rules.minSpacing; });
        if (!isFree || value < range.low || value > range.high)
            continue;
        taken.append(place);
        ticks.values.append(value);
    }
    std::sort(ticks.values.begin(), ticks.values.end());
    return ticks;
}

} // namespace

ValueTicks valueTicks(const AxisRange &range, const ValueTickRules &rules)
{
    if (!(rules.length > 0) || !(range.high > range.low))
        return {};
    switch (rules.scale) {
    case ScaleType::Linear:
        return linearTicks(range, rules);
    case ScaleType::Log:
        return logTicks(range, rules);
    case ScaleType::Symlog:
        return symlogTicks(range, rules);
    }
    return {};
}

} // namespace opsglass
