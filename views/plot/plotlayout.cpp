// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/plotlayout.h"

#include "views/plot/valuetext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double textGap = 8; ///< between tick texts and the plot
constexpr double labelGap = 6; ///< between tick texts and the axis label
constexpr double edgeMargin = 12; ///< beside the plot where there is no axis

/// Series with equal keys share an axis.
struct AxisKey {
    QString unit;
    ValueLimits limits;
    AxisPlacement placement = AxisPlacement::Auto;
    QString label;
    bool isPercent = false;

    friend bool operator==(const AxisKey &, const AxisKey &) = default;
};

/// What is known of an axis before it has a place.
struct AxisDraft {
    AxisKey key;
    FieldConfig config; ///< of its first series
    AxisRange data { std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity() };
};

AxisKey keyOf(const FieldConfig &config)
{
    const GraphStyle &graph = config.graph;
    return { drawnUnit(config),
        { .min = config.min,
            .max = config.max,
            .softMin = graph.axisSoftMin,
            .softMax = graph.axisSoftMax,
            .centeredZero = graph.axisCenteredZero,
            .decimals = {},
            .scale = graph.scale,
            .logBase = graph.logBase },
        graph.axisPlacement, graph.axisLabel, graph.stackingMode == StackingMode::Percent };
}

/// Widens `data` to the samples of one series that lie in the range and on the scale.
void widen(AxisRange &data, const DataSeries &series, const TimeRange &range, bool onlyPositive)
{
    const QList<double> &values = series.drawn();
    const Grid &grid = series.grid;
    const qsizetype count = std::min(grid.count, values.size());
    qsizetype from = 0;
    qsizetype to = count;
    if (grid.step.count() > 0) {
        from = std::clamp<qsizetype>((range.from - grid.start) / grid.step, 0, count);
        to = std::clamp<qsizetype>((range.to - grid.start) / grid.step + 1, 0, count);
    }
    const double floor = onlyPositive ? 0 : -std::numeric_limits<double>::infinity();
    for (qsizetype i = from; i < to; ++i) {
        const double value = values[i];
        if (value > floor && value < std::numeric_limits<double>::infinity()) {
            data.low = std::min(data.low, value);
            data.high = std::max(data.high, value);
        }
    }
}

QList<AxisDraft> collectAxes(const PlotContent &content, QList<qsizetype> &axisOf)
{
    QList<AxisDraft> drafts;
    for (const DataSeries &series : content.series) {
        const AxisKey key = keyOf(series.config);
        qsizetype index = 0;
        while (index < drafts.size() && drafts[index].key != key)
            ++index;
        if (index == drafts.size())
            drafts.append({ .key = key, .config = series.config });
        axisOf.append(index);
        widen(drafts[index].data, series, content.range, key.limits.scale == ScaleType::Log);
    }
    if (drafts.isEmpty())
        drafts.append(AxisDraft {});
    return drafts;
}

AxisRange rangeOf(const AxisDraft &draft)
{
    if (draft.key.isPercent && draft.data.low <= draft.data.high) {
        const bool goesDown = draft.data.low < 0;
        const bool goesUp = draft.data.high > 0;
        return { goesDown ? -1.0 : 0.0, goesUp || !goesDown ? 1.0 : 0.0 };
    }
    ValueLimits limits = draft.key.limits;
    limits.decimals = draft.config.decimals;
    return valueRange(draft.data, limits);
}

AxisPlacement sideOf(const AxisDraft &draft, bool &hasAutomatic)
{
    if (draft.key.placement != AxisPlacement::Auto)
        return draft.key.placement;
    const auto side = hasAutomatic ? AxisPlacement::Right : AxisPlacement::Left;
    hasAutomatic = true;
    return side;
}

void fillTicks(ValueAxis &axis, const AxisDraft &draft, const QTimeZone &zone)
{
    const double height = axis.scale.bottom - axis.scale.top;
    const GraphStyle &graph = draft.config.graph;
    axis.ticks = valueTicks({ axis.scale.low, axis.scale.high },
        { .length = height,
            .minSpacing = height <= 150 ? 15.0 : 30.0,
            .powersOfTwo = scalesByPowersOfTwo(draft.key.unit),
            .decimals = draft.config.decimals,
            .scale = graph.scale,
            .logBase = graph.logBase });
    for (const double value : std::as_const(axis.ticks.values))
        axis.texts.append(tickText(value, axis.ticks.increment, draft.config, zone));
}

double widthOf(const ValueAxis &axis, const QFontMetricsF &metrics, double panelWidth)
{
    if (axis.side == AxisPlacement::Hidden)
        return 0;
    double width = 0;
    for (const QString &text : axis.texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    width = std::min(std::ceil(width), 0.4 * panelWidth);
    return axis.label.isEmpty() ? width : width + labelGap + std::ceil(metrics.height());
}

/// Axes of one side follow each other outward; returns how much room they take.
double placeSide(QList<ValueAxis> &axes, AxisPlacement side)
{
    double room = 0;
    for (ValueAxis &axis : axes) {
        if (axis.side != side)
            continue;
        axis.edge = room + textGap;
        room += textGap + axis.width;
    }
    return room;
}

} // namespace

PlotLayout layoutPlot(
    const PlotContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone)
{
    PlotLayout layout;
    const QFontMetricsF metrics(font);
    const double top = std::ceil(metrics.height() / 2);
    const double bottom = std::floor(size.height() - metrics.height() - 6);
    bool hasAutomatic = false;
    for (const AxisDraft &draft : collectAxes(content, layout.axisOf)) {
        ValueAxis axis;
        const AxisRange range = rangeOf(draft);
        axis.side = sideOf(draft, hasAutomatic);
        axis.label = draft.key.label;
        axis.scale
            = { draft.key.limits.scale, range.low, range.high, top, std::max(bottom, top + 1) };
        fillTicks(axis, draft, zone);
        axis.width = widthOf(axis, metrics, size.width());
        layout.axes.append(axis);
    }
    const double leftRoom = placeSide(layout.axes, AxisPlacement::Left);
    const double rightRoom = placeSide(layout.axes, AxisPlacement::Right);
    const double left = std::ceil(std::max(leftRoom, edgeMargin));
    const double right = std::floor(size.width() - std::max(rightRoom, edgeMargin));
    layout.plot
        = QRectF(QPointF(left, top), QPointF(std::max(right, left + 1), std::max(bottom, top + 1)));
    for (ValueAxis &axis : layout.axes)
        axis.edge = axis.side == AxisPlacement::Left ? left - axis.edge : right + axis.edge;
    layout.time = { content.range, layout.plot.left(), layout.plot.right() };
    layout.timeTicks = timeTicks(content.range, layout.plot.width(), zone,
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    return layout;
}

} // namespace opsglass
