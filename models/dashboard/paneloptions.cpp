// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/paneloptions.h"

#include <QJsonArray>

#include <algorithm>

namespace opsglass {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list << entry.toString();
    return list;
}

/// The value of the first name that matches; the fallback for an unknown text.
template <typename E>
E choice(const QString &text, std::initializer_list<std::pair<const char *, E>> names, E fallback)
{
    for (const auto &[name, value] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return fallback;
}

Orientation orientationOf(const QJsonObject &options)
{
    return choice(options[QLatin1String("orientation")].toString(),
        { { "horizontal", Orientation::Horizontal }, { "vertical", Orientation::Vertical } },
        Orientation::Auto);
}

TextSizes textSizes(const QJsonObject &options)
{
    const QJsonObject text = options[QLatin1String("text")].toObject();
    return { text[QLatin1String("titleSize")].toInt(), text[QLatin1String("valueSize")].toInt() };
}

} // namespace

LegendOptions readLegendOptions(const QJsonObject &options)
{
    const QJsonObject legend = options[QLatin1String("legend")].toObject();
    LegendOptions result;
    const QString display = legend[QLatin1String("displayMode")].toString();
    result.isShown = legend[QLatin1String("showLegend")].toBool(true)
        && display != QLatin1String("hidden") && legend[QLatin1String("isVisible")].toBool(true);
    result.isTable = display == QLatin1String("table") || legend[QLatin1String("asTable")].toBool();
    result.isRight = legend[QLatin1String("placement")].toString() == QLatin1String("right");
    result.calcs = strings(legend[QLatin1String("calcs")]);
    result.values = strings(legend[QLatin1String("values")]);
    result.sortBy = legend[QLatin1String("sortBy")].toString();
    result.sortDescending = legend[QLatin1String("sortDesc")].toBool();
    result.width = legend[QLatin1String("width")].toInt();
    return result;
}

TooltipOptions readTooltipOptions(const QJsonObject &options)
{
    const QJsonObject tooltip = options[QLatin1String("tooltip")].toObject();
    using Mode = TooltipOptions::Mode;
    using Sort = TooltipOptions::Sort;
    return { choice(tooltip[QLatin1String("mode")].toString(),
                 { { "multi", Mode::Multi }, { "none", Mode::None } }, Mode::Single),
        choice(tooltip[QLatin1String("sort")].toString(),
            { { "asc", Sort::Ascending }, { "desc", Sort::Descending } }, Sort::None),
        tooltip[QLatin1String("hideZeros")].toBool(),
        std::max(tooltip[QLatin1String("maxWidth")].toInt(), 0),
        std::max(tooltip[QLatin1String("maxHeight")].toInt(), 0) };
}

ReduceOptions readReduceOptions(const QJsonObject &options)
{
    ReduceOptions result;
    const QJsonValue value = options[QLatin1String("reduceOptions")];
    if (!value.isObject())
        return result;
    const QJsonObject reduce = value.toObject();
    if (reduce.contains(QLatin1String("calcs"))) {
        result.calcs = strings(reduce[QLatin1String("calcs")]);
        if (result.calcs.isEmpty())
            result.calcs = { QStringLiteral("last") };
    }
    result.fields = reduce[QLatin1String("fields")].toString();
    result.values = reduce[QLatin1String("values")].toBool();
    result.limit = reduce[QLatin1String("limit")].toInt(result.limit);
    return result;
}

TimeseriesOptions readTimeseriesOptions(const QJsonObject &options)
{
    return { readLegendOptions(options), readTooltipOptions(options) };
}

StatOptions readStatOptions(const QJsonObject &options)
{
    using ColorBy = StatOptions::ColorBy;
    using TextMode = StatOptions::TextMode;
    StatOptions result;
    result.colorBy = choice(options[QLatin1String("colorMode")].toString(),
        { { "none", ColorBy::None }, { "background", ColorBy::Background },
            { "background_solid", ColorBy::BackgroundSolid } },
        ColorBy::Value);
    result.showsGraph = options[QLatin1String("graphMode")].toString(QStringLiteral("area"))
        != QLatin1String("none");
    result.isCentered = options[QLatin1String("justifyMode")].toString() == QLatin1String("center");
    result.textMode = choice(options[QLatin1String("textMode")].toString(),
        { { "value", TextMode::Value }, { "value_and_name", TextMode::ValueAndName },
            { "name", TextMode::Name }, { "none", TextMode::None } },
        TextMode::Auto);
    result.isWide = options[QLatin1String("wideLayout")].toBool(true);
    result.showsChange = options[QLatin1String("showPercentChange")].toBool();
    result.orientation = orientationOf(options);
    result.text = textSizes(options);
    return result;
}

GaugeOptions readGaugeOptions(const QJsonObject &options)
{
    return { options[QLatin1String("showThresholdLabels")].toBool(),
        options[QLatin1String("showThresholdMarkers")].toBool(true), orientationOf(options),
        textSizes(options) };
}

BarGaugeOptions readBarGaugeOptions(const QJsonObject &options)
{
    using Display = BarGaugeOptions::Display;
    using ValueMode = BarGaugeOptions::ValueMode;
    BarGaugeOptions result;
    result.display = choice(options[QLatin1String("displayMode")].toString(),
        { { "basic", Display::Basic }, { "lcd", Display::Lcd } }, Display::Gradient);
    result.showsUnfilled = options[QLatin1String("showUnfilled")].toBool(true);
    result.valueMode = choice(options[QLatin1String("valueMode")].toString(),
        { { "text", ValueMode::Text }, { "hidden", ValueMode::Hidden } }, ValueMode::Color);
    result.namePlacement = options[QLatin1String("namePlacement")].toString(result.namePlacement);
    result.orientation = orientationOf(options);
    result.minHeight = options[QLatin1String("minVizHeight")].toInt(result.minHeight);
    result.maxHeight = options[QLatin1String("maxVizHeight")].toInt(result.maxHeight);
    result.text = textSizes(options);
    return result;
}

PieOptions readPieOptions(const QJsonObject &options)
{
    using Sort = PieOptions::Sort;
    return { options[QLatin1String("pieType")].toString() == QLatin1String("donut"),
        choice(options[QLatin1String("sort")].toString(),
            { { "asc", Sort::Ascending }, { "none", Sort::None } }, Sort::Descending),
        strings(options[QLatin1String("displayLabels")]), readLegendOptions(options) };
}

BarChartOptions readBarChartOptions(const QJsonObject &options)
{
    using ShowValue = BarChartOptions::ShowValue;
    const auto part = [&options](const char *key, double fallback) {
        return std::clamp(options[QLatin1String(key)].toDouble(fallback), 0.0, 1.0);
    };
    BarChartOptions result;
    result.xField = options[QLatin1String("xField")].toString();
    result.colorByField = options[QLatin1String("colorByField")].toString();
    result.orientation = orientationOf(options);
    result.stacking = choice(options[QLatin1String("stacking")].toString(),
        { { "normal", StackingMode::Normal }, { "percent", StackingMode::Percent } },
        StackingMode::None);
    result.groupWidth = part("groupWidth", result.groupWidth);
    result.barWidth = part("barWidth", result.barWidth);
    result.barRadius = std::min(part("barRadius", result.barRadius), 0.5);
    result.showValue = choice(options[QLatin1String("showValue")].toString(),
        { { "always", ShowValue::Always }, { "never", ShowValue::Never } }, ShowValue::Auto);
    result.valueSize = std::clamp(textSizes(options).value, 0, 200);
    result.tickRotation = std::clamp(options[QLatin1String("xTickLabelRotation")].toInt(), -90, 90);
    result.tickMaxLength = std::max(options[QLatin1String("xTickLabelMaxLength")].toInt(), 0);
    result.tickSpacing = options[QLatin1String("xTickLabelSpacing")].toInt();
    result.highlightsAll = options[QLatin1String("fullHighlight")].toBool();
    result.legend = readLegendOptions(options);
    result.tooltip = readTooltipOptions(options);
    return result;
}

TextOptions readTextOptions(const QJsonObject &options)
{
    using Mode = TextOptions::Mode;
    return { choice(options[QLatin1String("mode")].toString(),
                 { { "html", Mode::Html }, { "code", Mode::Code } }, Mode::Markdown),
        options[QLatin1String("content")].toString() };
}

} // namespace opsglass
