// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/oldgraph.h"

#include "models/dashboard/legacy/convertedpanel.h"

#include <array>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

/// Version 12: two axes in `grid`, `y_formats` and labels of their own.
void makeAxes(QJsonObject &panel)
{
    const QJsonObject grid = panel.value("grid"_L1).toObject();
    QJsonArray formats = panel.value("y_formats"_L1).toArray();
    if (panel.value("y_format"_L1).isString())
        formats = { panel.value("y_format"_L1), panel.value("y2_format"_L1) };
    const bool isOld = !formats.isEmpty() || panel.contains("leftYAxisLabel"_L1)
        || panel.contains("y-axis"_L1) || grid.contains("leftMin"_L1) || grid.contains("min"_L1);
    if (panel.value("yaxes"_L1).isArray() || !isOld)
        return;
    struct Side {
        const char *label;
        const char *min;
        const char *max;
        const char *logBase;
    };
    constexpr std::array sides { Side { "leftYAxisLabel", "leftMin", "leftMax", "leftLogBase" },
        Side { "rightYAxisLabel", "rightMin", "rightMax", "rightLogBase" } };
    QJsonArray axes;
    for (const Side &side : sides) {
        QJsonObject axis { { u"format"_s, formats.at(axes.size()) },
            { u"label"_s, panel.value(QLatin1String(side.label)) },
            { u"min"_s, grid[QLatin1String(side.min)] },
            { u"max"_s, grid[QLatin1String(side.max)] },
            { u"logBase"_s, grid[QLatin1String(side.logBase)] },
            { u"show"_s, panel.value("y-axis"_L1).toBool(true) } };
        axes << axis;
    }
    // Version 2 knew one axis only.
    if (grid.contains("min"_L1) || grid.contains("max"_L1)) {
        QJsonObject left = axes[0].toObject();
        left["min"_L1] = grid["min"_L1];
        left["max"_L1] = grid["max"_L1];
        axes[0] = left;
    }
    panel["yaxes"_L1] = axes;
    if (!panel.value("xaxis"_L1).isObject())
        panel["xaxis"_L1] = QJsonObject { { u"show"_s, panel.value("x-axis"_L1).toBool(true) } };
}

/// Version 13: two thresholds in `grid`; the second below the first means both apply downward.
void makeThresholds(QJsonObject &panel)
{
    const QJsonObject grid = panel.value("grid"_L1).toObject();
    const auto first = numberOf(grid["threshold1"_L1]);
    const auto second = numberOf(grid["threshold2"_L1]);
    if (panel.value("thresholds"_L1).isArray() || !first)
        return;
    const bool isLine = grid["thresholdLine"_L1].toBool();
    const QString op = second && *first > *second ? u"lt"_s : u"gt"_s;
    const auto threshold = [&](double value, const QJsonValue &color) {
        return QJsonObject { { u"value"_s, value }, { u"op"_s, op },
            { u"colorMode"_s, u"custom"_s }, { isLine ? u"line"_s : u"fill"_s, true },
            { isLine ? u"lineColor"_s : u"fillColor"_s, color } };
    };
    QJsonArray thresholds { threshold(*first, grid["threshold1Color"_L1]) };
    if (second)
        thresholds << threshold(*second, grid["threshold2Color"_L1]);
    panel["thresholds"_L1] = thresholds;
}

} // namespace

QJsonObject modernGraph(const QJsonObject &original)
{
    QJsonObject panel = original;
    if (panel.value("legend"_L1).isBool())
        panel["legend"_L1] = QJsonObject { { u"show"_s, panel.value("legend"_L1) } };
    QJsonArray overrides = panel.value("seriesOverrides"_L1).toArray();
    const QJsonObject axes = panel.value("aliasYAxis"_L1).toObject();
    for (auto entry = axes.constBegin(); entry != axes.constEnd(); ++entry)
        overrides << QJsonObject { { u"alias"_s, entry.key() }, { u"yaxis"_s, entry.value() } };
    if (!axes.isEmpty())
        panel["seriesOverrides"_L1] = overrides;
    makeAxes(panel);
    makeThresholds(panel);
    return panel;
}

} // namespace opsglass
