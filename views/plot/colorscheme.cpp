// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/colorscheme.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

double thresholdValue(const ThresholdStep &step, const FieldConfig &config, const ValueScale &scale)
{
    if (config.thresholds.mode == Thresholds::Mode::Absolute || !std::isfinite(step.value))
        return step.value;
    const double low = config.min.value_or(config.graph.axisSoftMin.value_or(scale.low));
    const double high = config.max.value_or(config.graph.axisSoftMax.value_or(scale.high));
    return low + (high - low) * step.value / 100;
}

ColorScheme::ColorScheme(const FieldConfig &config, const ValueScale &scale, const Theme &theme)
{
    if (config.color.mode.startsWith(QLatin1String("continuous-")))
        addRamp(config, scale, theme);
    else
        addThresholds(config, scale, theme);
}

bool ColorScheme::isByValue(const FieldConfig &config)
{
    const QString &mode = config.color.mode;
    return mode.startsWith(QLatin1String("continuous-")) || mode == QLatin1String("thresholds");
}

void ColorScheme::addRamp(const FieldConfig &config, const ValueScale &scale, const Theme &theme)
{
    const double low = config.min.value_or(scale.low);
    const double high = config.max.value_or(scale.high);
    constexpr int pieces = 24;
    for (int i = 0; i <= pieces; ++i) {
        const double place = static_cast<double>(i) / pieces;
        const double value = scale.value(scale.top + place * (scale.bottom - scale.top));
        const ColorRef ref { ColorRef::Kind::Ramp, 0, config.color.mode,
            high > low ? (value - low) / (high - low) : 0 };
        m_stops.append({ place, theme.color(ref) });
    }
}

void ColorScheme::addThresholds(
    const FieldConfig &config, const ValueScale &scale, const Theme &theme)
{
    const double height = scale.bottom - scale.top;
    // Steps ascend in value, places descend: collect from the bottom and turn round.
    QGradientStops rising;
    for (const ThresholdStep &step : config.thresholds.steps) {
        const double value = thresholdValue(step, config, scale);
        const double y = scale.holds(value) ? scale.y(value) : scale.bottom;
        const double place = std::clamp((y - scale.top) / height, 0.0, 1.0);
        const QColor color = theme.color({ ColorRef::Kind::Named, 0, step.color, 0 });
        if (!rising.isEmpty())
            rising.append({ place, rising.last().second });
        rising.append({ place, color });
    }
    if (rising.isEmpty())
        rising.append({ 1, theme.muted });
    rising.append({ 0, rising.last().second });
    std::reverse(rising.begin(), rising.end());
    // A gradient keeps only one colour per place: two stops a hair apart make a hard edge.
    for (qsizetype i = 1; i < rising.size(); ++i) {
        if (rising[i].first <= rising[i - 1].first)
            rising[i].first = std::min(rising[i - 1].first + 1e-6, 1.0);
    }
    m_stops = rising;
}

QColor ColorScheme::at(double place) const
{
    qsizetype index = 0;
    while (index + 1 < m_stops.size() && m_stops[index + 1].first <= place)
        ++index;
    if (index + 1 >= m_stops.size())
        return m_stops.last().second;
    const auto &[from, one] = m_stops[index];
    const auto &[to, other] = m_stops[index + 1];
    const double part = to > from ? std::clamp((place - from) / (to - from), 0.0, 1.0) : 0;
    const auto mix = [part](int low, int high) {
        return static_cast<int>(std::lround(low + (high - low) * part));
    };
    return { mix(one.red(), other.red()), mix(one.green(), other.green()),
        mix(one.blue(), other.blue()), mix(one.alpha(), other.alpha()) };
}

QColor ColorScheme::shiftedHue(const QColor &color, double place)
{
    const int shift = static_cast<int>(std::lround(25 - 50 * place));
    const int hue = (std::max(color.hslHue(), 0) + shift + 360) % 360;
    const double brightness = std::clamp(color.lightness() * (1.1 - 0.2 * place), 0.0, 255.0);
    return QColor::fromHsl(hue, color.hslSaturation(), static_cast<int>(brightness), color.alpha());
}

} // namespace opsglass
