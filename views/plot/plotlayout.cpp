// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/plotlayout.h"

#include "models/series/axiskey.h"
#include "views/plot/valuetext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double labelGap = 6; ///< between tick texts and the axis label
constexpr double edgeMargin = 12; ///< beside the plot where there is no axis

/// What is known of an axis before it has a place.
struct AxisDraft {
    AxisKey key;
    FieldConfig config; ///< of its first series
    ColorRef color; ///< of its first series
    AxisRange data { std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity() };
};

/// Widens `data` to the samples of one series that lie in the range and on the scale.
void widen(AxisRange &data, const DataSeries &series, const TimeRange &range, bool onlyPositive)
{
    const QList<double> &values = series.drawn();
    const SampleTimes times = series.drawnTimes();
    const qsizetype count = std::min(times.count(), values.size());
    const qsizetype from = std::min(times.firstFrom(range.from), count);
    const qsizetype to = std::min(times.firstFrom(range.to + Milliseconds(1)), count);
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
        const AxisKey key = axisKeyOf(series.config);
        qsizetype index = 0;
        while (index < drafts.size() && drafts[index].key != key)
            ++index;
        if (index == drafts.size())
            drafts.append({ .key = key, .config = series.config, .color = series.color });
        axisOf.append(index);
        widen(drafts[index].data, series, content.range, key.scale == ScaleType::Log);
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
    const AxisKey &key = draft.key;
    return valueRange(draft.data,
        { .min = key.min,
            .max = key.max,
            .softMin = key.softMin,
            .softMax = key.softMax,
            .centeredZero = draft.config.graph.axisCenteredZero,
            .decimals = draft.config.decimals,
            .scale = key.scale,
            .logBase = draft.config.graph.logBase });
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
    const bool isBoolean = draft.key.unit.startsWith(QLatin1String("bool"));
    axis.ticks = valueTicks({ axis.scale.low, axis.scale.high },
        { .length = height,
            .minSpacing = height <= 150 ? 15.0 : 30.0,
            .powersOfTwo = scalesByPowersOfTwo(draft.key.unit),
            .decimals = isBoolean ? 0 : draft.config.decimals,
            .scale = graph.scale,
            .logBase = graph.logBase,
            .linearThreshold = graph.linearThreshold });
    for (const double value : std::as_const(axis.ticks.values))
        axis.texts.append(tickText(value, axis.ticks.increment, draft.config, zone));
}

double widthOf(
    const ValueAxis &axis, const QFontMetricsF &metrics, double panelWidth, double wanted)
{
    if (axis.side == AxisPlacement::Hidden)
        return 0;
    if (wanted > 0)
        return std::clamp(wanted - axisTextGap, 0.0, 0.4 * panelWidth);
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
        axis.edge = room + axisTextGap;
        room += axisTextGap + axis.width;
    }
    return room;
}

/// The first axis that is seen has grid lines, others where they are asked for.
void chooseGrid(QList<ValueAxis> &axes, const QList<AxisDraft> &drafts)
{
    bool isFirst = true;
    for (qsizetype i = 0; i < axes.size(); ++i) {
        const bool isShown = axes[i].side != AxisPlacement::Hidden;
        axes[i].hasGrid = isShown && drafts[i].config.graph.axisGridShow.value_or(isFirst);
        isFirst = isFirst && !isShown;
    }
}

ValueAxis axisOf(const AxisDraft &draft, double top, double bottom, const QTimeZone &zone)
{
    const GraphStyle &graph = draft.config.graph;
    const AxisRange range = rangeOf(draft);
    ValueAxis axis;
    axis.label = draft.key.label;
    axis.scale = { draft.key.scale, range.low, range.high, top, bottom, graph.linearThreshold };
    if (graph.axisColorIsOfSeries)
        axis.color = draft.color;
    axis.hasBorder = graph.axisBorderShow;
    fillTicks(axis, draft, zone);
    return axis;
}

void placeMarks(PlotLayout &layout, const PlotContent &content)
{
    layout.annotations = annotationSpots(content.annotations, layout.time);
    QList<ValueScale> scales;
    for (qsizetype i = 0; i < content.series.size(); ++i)
        scales.append(layout.scaleOf(i));
    if (scales.isEmpty())
        scales.append(layout.axes.first().scale);
    layout.exemplars = exemplarSpots(content, layout.time, scales);
}

} // namespace

PlotLayout layoutPlot(
    const PlotContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone)
{
    PlotLayout layout;
    const QFontMetricsF metrics(font);
    const double top = std::ceil(metrics.height() / 2);
    const double bottom = std::max(std::floor(size.height() - metrics.height() - 6), top + 1);
    const QList<AxisDraft> drafts = collectAxes(content, layout.axisOf);
    bool hasAutomatic = false;
    for (const AxisDraft &draft : drafts) {
        ValueAxis axis = axisOf(draft, top, bottom, zone);
        axis.side = sideOf(draft, hasAutomatic);
        axis.width = widthOf(axis, metrics, size.width(), draft.config.graph.axisWidth);
        layout.axes.append(axis);
    }
    chooseGrid(layout.axes, drafts);
    const double leftRoom = placeSide(layout.axes, AxisPlacement::Left);
    const double rightRoom = placeSide(layout.axes, AxisPlacement::Right);
    const double left = std::ceil(std::max(leftRoom, edgeMargin));
    const double right = std::floor(size.width() - std::max(rightRoom, edgeMargin));
    layout.plot = QRectF(QPointF(left, top), QPointF(std::max(right, left + 1), bottom));
    for (ValueAxis &axis : layout.axes)
        axis.edge
            = axis.side == AxisPlacement::Left ? left - axis.edge : layout.plot.right() + axis.edge;
    layout.time = { content.range, layout.plot.left(), layout.plot.right() };
    layout.timeTicks = timeTicks(content.range, layout.plot.width(), zone,
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    placeMarks(layout, content);
    return layout;
}

} // namespace opsglass
