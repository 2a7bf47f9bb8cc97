// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/oldheatmappanel.h"

#include <QCoreApplication>

#include <array>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OldHeatmapPanel)
};

/// One axis of the calculation: a size wins over a number of buckets; neither is automatic.
QJsonObject buckets(const QJsonValue &size, const QJsonValue &count)
{
    const auto given = [](const QJsonValue &value) {
        const QString text = value.toVariant().toString().trimmed();
        return value.isBool() || text == "0"_L1 ? QString() : text;
    };
    if (!given(size).isEmpty())
        return { { u"mode"_s, u"size"_s }, { u"value"_s, given(size) } };
    if (!given(count).isEmpty())
        return { { u"mode"_s, u"count"_s }, { u"value"_s, given(count) } };
    return {};
}

QJsonObject calculation(const QJsonObject &panel)
{
    QJsonObject calculation;
    const QJsonObject x = buckets(panel.value("xBucketSize"_L1), panel.value("xBucketNumber"_L1));
    QJsonObject y = buckets(panel.value("yBucketSize"_L1), panel.value("yBucketNumber"_L1));
    const double base = numberOf(panel.value("yAxis"_L1)["logBase"_L1]).value_or(1);
    if (base > 1) {
        y = { { u"mode"_s, u"size"_s },
            { u"value"_s, panel.value("yAxis"_L1)["splitFactor"_L1].toVariant().toString() },
            { u"scale"_s, QJsonObject { { u"type"_s, u"log"_s }, { u"log"_s, base } } } };
    }
    if (!x.isEmpty())
        calculation["xBuckets"_L1] = x;
    if (!y.isEmpty())
        calculation["yBuckets"_L1] = y;
    return calculation;
}

QJsonObject yAxis(const QJsonObject &panel)
{
    const QJsonObject old = panel.value("yAxis"_L1).toObject();
    QJsonObject axis { { u"axisPlacement"_s,
                           old["show"_L1].toBool(true) ? u"left"_s : u"hidden"_s },
        { u"reverse"_s, panel.value("reverseYBuckets"_L1).toBool() },
        { u"unit"_s, old["format"_L1].toString() } };
    for (const char *key : { "decimals", "min", "max" }) {
        if (const auto number = numberOf(old[QLatin1String(key)]))
            axis[QLatin1String(key)] = *number;
    }
    if (const auto width = numberOf(old["width"_L1]))
        axis["axisWidth"_L1] = *width;
    return axis;
}

QJsonObject color(const QJsonObject &old)
{
    QJsonObject color { { u"steps"_s, 128 }, { u"mode"_s, u"scheme"_s },
        { u"scheme"_s, u"Oranges"_s } };
    QString scheme = old["colorScheme"_L1].toString();
    scheme.remove("interpolate"_L1);
    if (!scheme.isEmpty())
        color["scheme"_L1] = scheme;
    if (old["mode"_L1] == "opacity"_L1) {
        color["mode"_L1] = u"opacity"_s;
        color["fill"_L1] = old["cardColor"_L1].toString(u"dark-orange"_s);
        color["scale"_L1] = old["colorScale"_L1] == "linear"_L1 ? u"linear"_s : u"exponential"_s;
    }
    color["exponent"_L1] = numberOf(old["exponent"_L1]).value_or(0.5);
    for (const char *key : { "min", "max" }) {
        if (const auto number = numberOf(old[QLatin1String(key)]))
            color[QLatin1String(key)] = *number;
    }
    return color;
}

/// Where the name of a bucket stands. That upper gives ge is what Grafana does with such files.
QString layout(const QString &bound)
{
    constexpr std::array names { std::pair { "upper", "ge" }, std::pair { "lower", "le" },
        std::pair { "middle", "unknown" } };
    for (const auto &[old, modern] : names) {
        if (bound == QLatin1String(old))
            return QLatin1String(modern);
    }
    return u"auto"_s;
}

} // namespace

ConvertedPanel convertedHeatmap(const QJsonObject &original)
{
    ConvertedPanel result { original, {} };
    const bool isCalculated = original["dataFormat"_L1] != "tsbuckets"_L1;
    const QJsonObject cards = original["cards"_L1].toObject();
    const double padding = numberOf(cards["cardPadding"_L1]).value_or(2);
    QJsonObject options { { u"calculate"_s, isCalculated },
        { u"color"_s, color(original["color"_L1].toObject()) },
        { u"cellGap"_s, padding == 0 ? 1 : padding },
        { u"cellRadius"_s, numberOf(cards["cardRound"_L1]).value_or(0) },
        { u"yAxis"_s, yAxis(original) },
        { u"rowsFrame"_s,
            QJsonObject { { u"layout"_s, layout(original["yBucketBound"_L1].toString()) } } },
        { u"legend"_s, QJsonObject { { u"show"_s, original["legend"_L1]["show"_L1].toBool() } } },
        { u"showValue"_s, u"never"_s },
        { u"tooltip"_s,
            QJsonObject {
                { u"mode"_s,
                    original["tooltip"_L1]["show"_L1].toBool(true) ? u"single"_s : u"none"_s },
                { u"yHistogram"_s, original["tooltip"_L1]["showHistogram"_L1].toBool() } } } };
    if (isCalculated)
        options["calculation"_L1] = calculation(original);
    if (original["hideZeroBuckets"_L1].toBool())
        options["filterValues"_L1] = QJsonObject { { u"le"_s, 1e-9 } };
    if (const auto decimals = numberOf(original["tooltipDecimals"_L1]))
        options["cellValues"_L1] = QJsonObject { { u"decimals"_s, *decimals } };
    const QJsonValue xShown = original["xAxis"_L1]["show"_L1];
    if (xShown.isBool() && !xShown.toBool())
        result.notes << Text::tr("The time axis of this heatmap is shown, although it was hidden.");
    result.panel["type"_L1] = u"heatmap"_s;
    result.panel["options"_L1] = options;
    result.panel["fieldConfig"_L1] = FieldConfigDraft().json();
    return result;
}

} // namespace opsglass
