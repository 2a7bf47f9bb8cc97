// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/heatmapoptions.h"

#include "models/format/duration.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// A number, also one written as text; nothing for anything else.
std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double parsed = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
}

std::optional<int> digits(const QJsonValue &value)
{
    const std::optional<double> wanted = number(value);
    return wanted ? std::optional(static_cast<int>(std::clamp(*wanted, 0.0, 20.0))) : std::nullopt;
}

double within(const QJsonValue &value, double fallback, double low, double high)
{
    return std::clamp(number(value).value_or(fallback), low, high);
}

BucketRule bucketRule(const QJsonObject &rule, bool isTime)
{
    BucketRule result;
    const QJsonValue value = rule[QLatin1String("value")];
    if (rule[QLatin1String("mode")].toString() == QLatin1String("count"))
        result.mode = BucketRule::Mode::Count;
    result.value = number(value).value_or(0);
    if (isTime && result.mode == BucketRule::Mode::Size && result.value == 0) {
        if (const auto length = parseDuration(value.toString()))
            result.value = static_cast<double>(length->count());
    }
    if (!(result.value > 0))
        result.value = 0;
    return result;
}

void readColors(const QJsonObject &color, HeatmapColors &colors)
{
    if (color[QLatin1String("mode")].toString() == QLatin1String("opacity"))
        colors.mode = HeatmapColors::Mode::Opacity;
    colors.scheme = color[QLatin1String("scheme")].toString(colors.scheme);
    colors.fill = color[QLatin1String("fill")].toString(colors.fill);
    colors.isExponential = color[QLatin1String("scale")].toString() != QLatin1String("linear");
    colors.exponent = within(color[QLatin1String("exponent")], colors.exponent, 0.01, 10);
    colors.steps = static_cast<int>(within(color[QLatin1String("steps")], colors.steps, 2, 128));
    colors.isReversed = color[QLatin1String("reverse")].toBool();
    colors.min = number(color[QLatin1String("min")]);
    colors.max = number(color[QLatin1String("max")]);
}

void readAxis(const QJsonObject &axis, HeatmapOptions &options)
{
    const QString placement = axis[QLatin1String("axisPlacement")].toString();
    if (placement == QLatin1String("right"))
        options.axisPlacement = AxisPlacement::Right;
    else if (placement == QLatin1String("hidden"))
        options.axisPlacement = AxisPlacement::Hidden;
    options.axisUnit = axis[QLatin1String("unit")].toString();
    options.axisDecimals = digits(axis[QLatin1String("decimals")]);
    options.axisMin = number(axis[QLatin1String("min")]);
    options.axisMax = number(axis[QLatin1String("max")]);
    options.isAxisReversed = axis[QLatin1String("reverse")].toBool();
    options.axisLabel = axis[QLatin1String("axisLabel")].toString();
    options.axisWidth = within(axis[QLatin1String("axisWidth")], 0, 0, 1000);
}

void readRows(const QJsonObject &rows, HeatmapOptions &options)
{
    const QString layout = rows[QLatin1String("layout")].toString();
    if (layout == QLatin1String("le"))
        options.layout = HeatmapOptions::Layout::Upper;
    else if (layout == QLatin1String("ge"))
        options.layout = HeatmapOptions::Layout::Lower;
    else if (layout == QLatin1String("unknown"))
        options.layout = HeatmapOptions::Layout::Unknown;
    options.valueName = rows[QLatin1String("value")].toString();
}

void readTooltip(const QJsonObject &json, HeatmapOptions &options)
{
    const QJsonObject tooltip = json[QLatin1String("tooltip")].toObject();
    options.tooltip = readTooltipOptions(json).mode;
    if (!tooltip[QLatin1String("show")].toBool(true)) // as before Grafana 10
        options.tooltip = TooltipOptions::Mode::None;
    options.tooltipHasHistogram = tooltip[QLatin1String("yHistogram")].toBool();
    options.tooltipHasColorScale = tooltip[QLatin1String("showColorScale")].toBool();
}

} // namespace

HeatmapOptions readHeatmapOptions(const QJsonObject &json)
{
    const auto object = [](const QJsonObject &parent, const char *key) {
        return parent[QLatin1String(key)].toObject();
    };
    HeatmapOptions options;
    options.calculates = json[QLatin1String("calculate")].toBool();
    const QJsonObject calculation = object(json, "calculation");
    options.xBuckets = bucketRule(object(calculation, "xBuckets"), true);
    options.yBuckets = bucketRule(object(calculation, "yBuckets"), false);
    const QJsonObject scale = object(object(calculation, "yBuckets"), "scale");
    options.hasLogBuckets = scale[QLatin1String("type")].toString() == QLatin1String("log");
    options.logBase = number(scale[QLatin1String("log")]).value_or(2) == 10 ? 10 : 2;
    readColors(object(json, "color"), options.colors);
    options.cellGap = within(json[QLatin1String("cellGap")], options.cellGap, 0, 25);
    options.cellRadius = within(json[QLatin1String("cellRadius")], 0, 0, 100);
    const QJsonObject cells = object(json, "cellValues");
    options.cellUnit = cells[QLatin1String("unit")].toString();
    options.cellDecimals = digits(cells[QLatin1String("decimals")]);
    readAxis(object(json, "yAxis"), options);
    readRows(object(json, "rowsFrame"), options);
    const QJsonObject filter = object(json, "filterValues");
    if (filter.contains(QLatin1String("le"))) // null shows everything
        options.hideUpTo = number(filter[QLatin1String("le")])
                               .value_or(-std::numeric_limits<double>::infinity());
    options.hideFrom = number(filter[QLatin1String("ge")]).value_or(options.hideFrom);
    const QString showValue = json[QLatin1String("showValue")].toString();
    if (showValue == QLatin1String("always"))
        options.showValue = HeatmapOptions::ShowValue::Always;
    else if (showValue == QLatin1String("never"))
        options.showValue = HeatmapOptions::ShowValue::Never;
    options.showsLegend = object(json, "legend")[QLatin1String("show")].toBool(true);
    readTooltip(json, options);
    const QString exemplar = object(json, "exemplars")[QLatin1String("color")].toString();
    if (!exemplar.isEmpty())
        options.exemplarColor = exemplar;
    return options;
}

} // namespace opsglass
