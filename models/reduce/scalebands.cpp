// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/scalebands.h"

#include "models/format/unit.h"
#include "models/reduce/display.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// Where a step lies on the range; the base step and what cannot be placed lie at its start.
double placeOf(const ThresholdStep &step, const FieldConfig &config)
{
    const double low = config.min.value_or(0);
    const double high = config.max.value_or(100);
    const double place = config.thresholds.mode == Thresholds::Mode::Percentage
        ? step.value / 100
        : (step.value - low) / (high - low);
    return std::isnan(place) ? 0 : std::clamp(place, 0.0, 1.0);
}

QString textOf(const ThresholdStep &step, const FieldConfig &config, const QTimeZone &zone)
{
    if (std::isinf(step.value))
        return {};
    if (config.thresholds.mode == Thresholds::Mode::Percentage)
        return formatValue(step.value, QStringLiteral("percent"), {}, zone).full();
    return formatValue(step.value, config.unit, config.decimals, zone, config.now).full();
}

} // namespace

QList<ScaleBand> scaleBands(const FieldConfig &config, const QTimeZone &zone)
{
    const QList<ThresholdStep> &steps = config.thresholds.steps;
    QList<ScaleBand> bands;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        ScaleBand band;
        band.from = bands.isEmpty() ? 0 : placeOf(steps[i], config);
        band.to = i + 1 < steps.size() ? placeOf(steps[i + 1], config) : 1;
        if (band.to <= band.from)
            continue;
        band.color = { ColorRef::Kind::Named, 0, steps[i].color, 0 };
        if (!bands.isEmpty())
            band.text = textOf(steps[i], config, zone);
        bands << band;
    }
    return bands;
}

ColorRef scaleColor(const FieldConfig &config, double place, const ColorRef &own)
{
    const QString &mode = config.color.mode;
    if (mode.startsWith(QLatin1String("continuous-")))
        return { ColorRef::Kind::Ramp, 0, mode, std::clamp(place, 0.0, 1.0) };
    if (mode != QLatin1String("thresholds"))
        return own;
    const ValueRange range { config.min.value_or(0), config.max.value_or(100) };
    return thresholdColor(range.min + place * (range.max - range.min), config.thresholds, range);
}

} // namespace opsglass
