// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/ramps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

namespace {

/// Uniform cubic B-spline between `second` and `third`, as d3.interpolateRgbBasis has it.
double basis(double t, const std::array<double, 4> &points)
{
    const double t2 = t * t;
    const double t3 = t2 * t;
    return ((1 - 3 * t + 3 * t2 - t3) * points[0] + (4 - 6 * t2 + 3 * t3) * points[1]
               + (1 + 3 * t + 3 * t2 - 3 * t3) * points[2] + t3 * points[3])
        / 6;
}

double splineChannel(const QList<int> &values, double position)
{
    const auto last = values.size() - 1;
    const auto index = std::clamp<qsizetype>(
        static_cast<qsizetype>(std::floor(position * static_cast<double>(last))), 0, last - 1);
    const double second = values[index];
    const double third = values[index + 1];
    const double first = index > 0 ? values[index - 1] : 2 * second - third;
    const double fourth = index < last - 1 ? values[index + 2] : 2 * third - second;
    return basis(position * static_cast<double>(last) - static_cast<double>(index),
        { first, second, third, fourth });
}

} // namespace

QColor splineColor(const QList<QColor> &stops, double position)
{
    const auto channelAt = [&](int (QColor::*read)() const) {
        QList<int> values;
        for (const QColor &stop : stops)
            values.append((stop.*read)());
        return std::clamp(static_cast<int>(std::lround(splineChannel(values, position))), 0, 255);
    };
    return { channelAt(&QColor::red), channelAt(&QColor::green), channelAt(&QColor::blue) };
}

QColor sampledColor(std::span<const QRgb> samples, double position)
{
    const double place = std::min(std::floor(position * 256), 255.0) / 5;
    const auto index = std::min(static_cast<size_t>(place), samples.size() - 2);
    const double part = place - static_cast<double>(index);
    const QRgb low = samples[index];
    const QRgb high = samples[index + 1];
    const auto mix = [part](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * part));
    };
    return { mix(qRed(low), qRed(high)), mix(qGreen(low), qGreen(high)),
        mix(qBlue(low), qBlue(high)) };
}

} // namespace opsglass
