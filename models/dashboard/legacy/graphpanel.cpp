// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/graphpanel.h"

#include "models/dashboard/legacy/seriesbars.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphPanel)
};

/// What one y axis says about its series: id of an override property → value.
QJsonObject axisProperties(const QJsonObject &axis)
{
    QJsonObject properties;
    const QString format = axis["format"_L1].toString();
    if (!format.isEmpty())
        properties["unit"_L1] = format;
    for (const char *key : { "decimals", "min", "max" }) {
        if (const auto number = numberOf(axis[QLatin1String(key)]))
            properties[QLatin1String(key)] = *number;
    }
    const QString label = axis["label"_L1].toString();
    if (!label.isEmpty())
        properties["custom.axisLabel"_L1] = label;
    if (axis["show"_L1].isBool() && !axis["show"_L1].toBool())
        properties["custom.axisPlacement"_L1] = u"hidden"_s;
    const double base = numberOf(axis["logBase"_L1]).value_or(1);
    if (base == 2 || base == 10)
        properties["custom.scaleDistribution"_L1]
            = QJsonObject { { u"type"_s, u"log"_s }, { u"log"_s, base } };
    else if (base > 1)
        properties["custom.scaleDistribution"_L1]
            = QJsonObject { { u"type"_s, u"log"_s }, { u"log"_s, 10 } };
    return properties;
}

/// The properties of the right axis that the left one does not share; null takes a value back.
QJsonArray rightAxisProperties(const QJsonObject &left, const QJsonObject &right)
{
    QJsonArray properties;
    for (auto entry = right.constBegin(); entry != right.constEnd(); ++entry) {
        if (left[entry.key()] != entry.value())
            properties << property(entry.key(), entry.value());
    }
    for (auto entry = left.constBegin(); entry != left.constEnd(); ++entry) {
        if (!right.contains(entry.key()))
            properties << property(entry.key(), QJsonValue());
    }
    return properties;
}

QJsonObject dashes(const QJsonObject &source)
{
    return { { u"fill"_s, u"dash"_s },
        { u"dash"_s,
            QJsonArray { numberOf(source["dashLength"_L1]).value_or(10),
                numberOf(source["spaceLength"_L1]).value_or(10) } } };
}

/// How lines, bars and points look: of the panel.
void readStyle(const QJsonObject &panel, QJsonObject &custom)
{
    const bool hasLines = panel.value("lines"_L1).toBool(true);
    if (panel.value("bars"_L1).toBool())
        custom["drawStyle"_L1] = u"bars"_s;
    else if (!hasLines && panel.value("points"_L1).toBool())
        custom["drawStyle"_L1] = u"points"_s;
    else
        custom["drawStyle"_L1] = u"line"_s;
    if (const auto width = numberOf(panel.value("linewidth"_L1)))
        custom["lineWidth"_L1] = *width;
    if (!hasLines && custom.value("drawStyle"_L1) == "line"_L1)
        custom["lineWidth"_L1] = 0;
    if (const auto fill = numberOf(panel.value("fill"_L1)))
        custom["fillOpacity"_L1] = *fill * 10;
    const double gradient = numberOf(panel.value("fillGradient"_L1)).value_or(0);
    if (gradient > 0) {
        custom["gradientMode"_L1] = u"opacity"_s;
        custom["fillOpacity"_L1] = gradient * 10;
    }
    if (panel.value("bars"_L1).toBool())
        custom["fillOpacity"_L1] = 100;
    custom["showPoints"_L1] = panel.value("points"_L1).toBool() ? u"always"_s : u"never"_s;
    if (const auto radius = numberOf(panel.value("pointradius"_L1)))
        custom["pointSize"_L1] = 2 + 2 * *radius;
    if (panel.value("steppedLine"_L1).toBool())
        custom["lineInterpolation"_L1] = u"stepAfter"_s;
    if (panel.value("dashes"_L1).toBool())
        custom["lineStyle"_L1] = dashes(panel);
    custom["spanNulls"_L1] = panel.value("nullPointMode"_L1) == "connected"_L1;
    if (panel.value("stack"_L1).toBool())
        custom["stacking"_L1] = QJsonObject {
            { u"mode"_s, panel.value("percentage"_L1).toBool() ? u"percent"_s : u"normal"_s },
            { u"group"_s, u"A"_s }
        };
}

/// Fill, lines and bars of one series override.
void addSeriesShape(const QJsonObject &series, QJsonArray &properties)
{
    if (const auto fill = numberOf(series["fill"_L1]))
        properties << property(u"custom.fillOpacity"_s, *fill * 10);
    if (series["fillBelowTo"_L1].isString())
        properties << property(u"custom.fillBelowTo"_s, series["fillBelowTo"_L1]);
    if (series["bars"_L1].toBool()) {
        properties << property(u"custom.drawStyle"_s, u"bars"_s)
                   << property(u"custom.fillOpacity"_s, 100);
    } else if (series["lines"_L1].isBool()) {
        if (series["lines"_L1].toBool())
            properties << property(u"custom.drawStyle"_s, u"line"_s);
        else
            properties << property(u"custom.lineWidth"_s, 0);
    }
    if (const auto width = numberOf(series["linewidth"_L1]))
        properties << property(u"custom.lineWidth"_s, *width);
    if (series["points"_L1].isBool())
        properties << property(
            u"custom.showPoints"_s, series["points"_L1].toBool() ? u"always"_s : u"never"_s);
    if (const auto radius = numberOf(series["pointradius"_L1]))
        properties << property(u"custom.pointSize"_s, 2 + 2 * *radius);
    if (series["dashes"_L1].toBool())
        properties << property(u"custom.lineStyle"_s, dashes(series));
    if (series["steppedLine"_L1].toBool())
        properties << property(u"custom.lineInterpolation"_s, u"stepAfter"_s);
}

QJsonArray seriesProperties(const QJsonObject &series, const QJsonArray &rightAxis)
{
    QJsonArray properties;
    if (numberOf(series["yaxis"_L1]).value_or(1) == 2) {
        for (const QJsonValue &one : rightAxis)
            properties << one;
    }
    addSeriesShape(series, properties);
    const QJsonValue stack = series["stack"_L1];
    if (stack.isBool() && !stack.toBool())
        properties << property(u"custom.stacking"_s, QJsonObject { { u"mode"_s, u"none"_s } });
    else if (stack.isBool() || stack.isString() || stack.isDouble())
        properties << property(u"custom.stacking"_s,
            QJsonObject { { u"mode"_s, u"normal"_s },
                { u"group"_s, stack.isBool() ? u"A"_s : stack.toVariant().toString() } });
    if (series["color"_L1].isString())
        properties << property(u"color"_s,
            QJsonObject { { u"mode"_s, u"fixed"_s }, { u"fixedColor"_s, series["color"_L1] } });
    if (series["transform"_L1].isString())
        properties << property(u"custom.transform"_s, series["transform"_L1]);
    if (series["nullPointMode"_L1].isString())
        properties << property(u"custom.spanNulls"_s, series["nullPointMode"_L1] == "connected"_L1);
    const bool leavesLegend = series["legend"_L1].isBool() && !series["legend"_L1].toBool();
    const bool leavesTooltip = series["hideTooltip"_L1].toBool();
    if (leavesLegend || leavesTooltip)
        properties << property(u"custom.hideFrom"_s,
            QJsonObject { { u"viz"_s, false }, { u"legend"_s, leavesLegend },
                { u"tooltip"_s, leavesTooltip } });
    return properties;
}

QString thresholdColor(const QJsonObject &threshold)
{
    const QString mode = threshold["colorMode"_L1].toString();
    if (mode == "warning"_L1)
        return u"orange"_s;
    if (mode == "ok"_L1)
        return u"green"_s;
    if (mode != "custom"_L1)
        return u"red"_s;
    const QString fill = threshold["fillColor"_L1].toString();
    return fill.isEmpty() ? threshold["lineColor"_L1].toString(u"red"_s) : fill;
}

QJsonArray thresholdSteps(const QList<QJsonObject> &sorted)
{
    const auto step = [](const QJsonValue &value, const QString &color) {
        return QJsonObject { { u"value"_s, value }, { u"color"_s, color } };
    };
    const auto appliesBelow
        = [](const QJsonObject &threshold) { return threshold["op"_L1] == "lt"_L1; };
    QJsonArray steps;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const QJsonObject &threshold = sorted[i];
        const double value = numberOf(threshold["value"_L1]).value_or(0);
        if (steps.isEmpty())
            steps << step(QJsonValue(),
                appliesBelow(threshold) ? thresholdColor(threshold) : u"transparent"_s);
        if (!appliesBelow(threshold))
            steps << step(value, thresholdColor(threshold));
        else if (i + 1 < sorted.size() && appliesBelow(sorted[i + 1]))
            steps << step(value, thresholdColor(sorted[i + 1]));
        else
            steps << step(value, u"transparent"_s);
    }
    return steps;
}

void readThresholds(const QJsonObject &panel, FieldConfigDraft &config, QStringList &notes)
{
    QList<QJsonObject> sorted;
    bool hasFill = false;
    bool hasLine = false;
    bool isRight = false;
    const QJsonArray thresholds = panel.value("thresholds"_L1).toArray();
    for (const QJsonValue &entry : thresholds) {
        const QJsonObject threshold = entry.toObject();
        if (!numberOf(threshold["value"_L1]))
            continue;
        sorted << threshold;
        hasFill = hasFill || threshold["fill"_L1].toBool();
        hasLine = hasLine || threshold["line"_L1].toBool();
        isRight = isRight || threshold["yaxis"_L1] == "right"_L1;
    }
    if (sorted.isEmpty())
        return;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const QJsonObject &left, const QJsonObject &right) {
            return *numberOf(left["value"_L1]) < *numberOf(right["value"_L1]);
        });
    config.defaults["thresholds"_L1]
        = QJsonObject { { u"mode"_s, u"absolute"_s }, { u"steps"_s, thresholdSteps(sorted) } };
    const QString mode = hasFill && hasLine ? u"line+area"_s
        : hasFill                           ? u"area"_s
        : hasLine                           ? u"line"_s
                                            : u"off"_s;
    config.custom["thresholdsStyle"_L1] = QJsonObject { { u"mode"_s, mode } };
    if (isRight)
        notes << Text::tr("Thresholds of the right axis are drawn on the left one.");
}

/// A legend column: the key in the graph, the reducer, the name it sorts by.
struct LegendColumn {
    const char *key;
    const char *reducer;
    const char *name;
};
constexpr std::array legendColumns { LegendColumn { "avg", "mean", "Mean" },
    LegendColumn { "current", "lastNotNull", "Last *" }, LegendColumn { "max", "max", "Max" },
    LegendColumn { "min", "min", "Min" }, LegendColumn { "total", "sum", "Total" } };

QJsonObject legendOptions(const QJsonObject &old)
{
    QJsonArray calcs;
    QString sortBy;
    for (const LegendColumn &column : legendColumns) {
        if (old["values"_L1].toBool() && old[QLatin1String(column.key)].toBool())
            calcs << QLatin1String(column.reducer);
        if (old["sort"_L1] == QLatin1String(column.key))
            sortBy = QLatin1String(column.name);
    }
    QJsonObject legend { { u"showLegend"_s, old["show"_L1].toBool(true) },
        { u"displayMode"_s, old["alignAsTable"_L1].toBool() ? u"table"_s : u"list"_s },
        { u"placement"_s, old["rightSide"_L1].toBool() ? u"right"_s : u"bottom"_s },
        { u"calcs"_s, calcs } };
    if (const auto width = numberOf(old["sideWidth"_L1]); width && *width > 0)
        legend["width"_L1] = *width;
    if (!sortBy.isEmpty()) {
        legend["sortBy"_L1] = sortBy;
        legend["sortDesc"_L1] = old["sortDesc"_L1].toBool();
    }
    return legend;
}

QJsonObject tooltipOptions(const QJsonObject &old)
{
    constexpr std::array orders { "none", "asc", "desc" };
    const bool isShared = old["shared"_L1].toBool(true);
    const auto order = size_t(std::clamp(numberOf(old["sort"_L1]).value_or(0), 0.0, 2.0));
    return { { u"mode"_s, isShared ? u"multi"_s : u"single"_s },
        { u"sort"_s, QLatin1String(isShared ? orders.at(order) : "none") } };
}

/// Splits what an axis says into field defaults and `custom`.
void applyAxis(const QJsonObject &properties, FieldConfigDraft &config)
{
    for (auto entry = properties.constBegin(); entry != properties.constEnd(); ++entry) {
        if (entry.key().startsWith("custom."_L1))
            config.custom[entry.key().mid(7)] = entry.value();
        else
            config.defaults[entry.key()] = entry.value();
    }
}

void addOverrides(const QJsonObject &panel, FieldConfigDraft &config, const QJsonArray &rightAxis)
{
    const QJsonObject colors = panel.value("aliasColors"_L1).toObject();
    for (auto entry = colors.constBegin(); entry != colors.constEnd(); ++entry) {
        if (entry.value().isString())
            config.overrides << QJsonObject {
                { u"matcher"_s,
                    QJsonObject { { u"id"_s, u"byName"_s }, { u"options"_s, entry.key() } } },
                { u"properties"_s,
                    QJsonArray { property(u"color"_s,
                        QJsonObject {
                            { u"mode"_s, u"fixed"_s }, { u"fixedColor"_s, entry.value() } }) } }
            };
    }
    const QJsonArray overrides = panel.value("seriesOverrides"_L1).toArray();
    for (const QJsonValue &entry : overrides) {
        const QJsonObject series = entry.toObject();
        config.add(series["alias"_L1].toString(), seriesProperties(series, rightAxis));
        // The bands between two series had this one opacity.
        if (series["fillBelowTo"_L1].isString())
            config.custom["fillOpacity"_L1] = 35;
    }
    const QJsonValue xShown = panel.value("xaxis"_L1)["show"_L1];
    if (xShown.isBool() && !xShown.toBool())
        config.addForType(
            u"time"_s, QJsonArray { property(u"custom.axisPlacement"_s, u"hidden"_s) });
}

QStringList lostParts(const QJsonObject &panel)
{
    QStringList notes;
    if (!panel.value("timeRegions"_L1).toArray().isEmpty())
        notes << Text::tr("The time regions of this graph are not drawn.");
    if (panel.value("alert"_L1).isObject())
        notes << Text::tr("The alert in this graph is not evaluated.");
    return notes;
}

void makeHistogram(QJsonObject &panel)
{
    QJsonObject options { { u"legend"_s, legendOptions(panel.value("legend"_L1).toObject()) } };
    if (const auto buckets = numberOf(panel.value("xaxis"_L1)["buckets"_L1]))
        options["bucketCount"_L1] = *buckets;
    panel["type"_L1] = u"histogram"_s;
    panel["options"_L1] = options;
}

} // namespace

ConvertedPanel convertedGraph(const QJsonObject &original)
{
    QJsonObject panel = original;
    QStringList notes = lostParts(panel);
    const QJsonArray axes = panel.value("yaxes"_L1).toArray();
    const QJsonObject left = axisProperties(axes.at(0).toObject());
    FieldConfigDraft config;
    applyAxis(left, config);
    if (!config.defaults.contains("decimals"_L1) && numberOf(panel.value("decimals"_L1)))
        config.defaults["decimals"_L1] = *numberOf(panel.value("decimals"_L1));
    readStyle(panel, config.custom);
    // The line has gaps in Grafana too; the numbers of the legend count them.
    if (const QJsonValue nulls = panel.value("nullPointMode"_L1); nulls == "null as zero"_L1)
        config.defaults["nullValueMode"_L1] = nulls;
    readThresholds(panel, config, notes);
    addOverrides(panel, config, rightAxisProperties(left, axisProperties(axes.at(1).toObject())));
    QJsonValue links = panel.value("options"_L1)["dataLinks"_L1];
    if (!links.isArray())
        links = panel.value("fieldConfig"_L1)["defaults"_L1]["links"_L1];
    if (links.isArray())
        config.defaults["links"_L1] = links;
    const QString mode = panel.value("xaxis"_L1)["mode"_L1].toString();
    if (mode == "series"_L1) {
        const QJsonObject legend = panel.value("legend"_L1).toObject();
        if (legend["values"_L1].toBool())
            makeBarGauge(panel, legendOptions(legend), config);
        else
            makeBarChart(panel, config);
    } else if (mode == "histogram"_L1) {
        makeHistogram(panel);
    } else {
        panel["type"_L1] = u"timeseries"_s;
        panel["options"_L1]
            = QJsonObject { { u"legend"_s, legendOptions(panel.value("legend"_L1).toObject()) },
                  { u"tooltip"_s, tooltipOptions(panel.value("tooltip"_L1).toObject()) } };
    }
    panel["fieldConfig"_L1] = config.json();
    return { panel, notes };
}

} // namespace opsglass
