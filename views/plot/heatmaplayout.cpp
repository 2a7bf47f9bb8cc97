// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/heatmaplayout.h"

#include "views/plot/valuetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double textGap = 8; ///< between names and the plot, as beside any plot
constexpr double labelGap = 6;
constexpr double edgeMargin = 12; ///< beside the plot where there is no axis

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Heatmap)
};

/// The values the rows span, as far as the scale holds them.
AxisRange valuesOf(const HeatmapData &data)
{
    const bool isLog = data.scale == ScaleType::Log;
    AxisRange range { std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity() };
    for (const HeatmapRow &row : data.rows) {
        for (const double edge : { row.low, row.high }) {
            if (std::isfinite(edge) && (!isLog || edge > 0)) {
                range.low = std::min(range.low, edge);
                range.high = std::max(range.high, edge);
            }
        }
    }
    if (data.axis.min && (!isLog || *data.axis.min > 0))
        range.low = *data.axis.min;
    if (data.axis.max && (!isLog || *data.axis.max > 0))
        range.high = *data.axis.max;
    if (range.low < range.high)
        return range;
    return std::isfinite(range.low) ? AxisRange { range.low, range.low + 1 } : AxisRange { 1, 2 };
}

/// A series that needs exactly the axis of the heatmap.
DataSeries axisSeries(const HeatmapContent &content)
{
    const HeatmapData &data = content.data;
    const AxisRange range = data.isOrdinal
        ? AxisRange { 0, std::max(1.0, static_cast<double>(data.rows.size())) }
        : valuesOf(data);
    DataSeries series;
    series.grid = { content.range.from, content.range.span(), 2 };
    series.values = { range.low, range.high };
    FieldConfig &config = series.config;
    config.unit = data.axis.unit;
    config.decimals = data.axis.decimals;
    config.min = range.low;
    config.max = range.high;
    config.graph.axisPlacement = content.options.axisPlacement;
    config.graph.axisLabel = content.options.axisLabel;
    if (!data.isOrdinal) {
        config.graph.scale = data.scale;
        config.graph.logBase = data.logBase;
    }
    return series;
}

/// Names at the edges or in the middle of their rows; every second, fourth, … when they are close.
void nameRows(ValueAxis &axis, const HeatmapData &data, double lineHeight)
{
    axis.ticks = {};
    axis.texts.clear();
    QList<std::pair<double, QString>> names;
    const double place = data.namedEdge == HeatmapData::NamedEdge::Upper ? 1
        : data.namedEdge == HeatmapData::NamedEdge::Lower                ? 0
                                                                         : 0.5;
    if (!data.lowestName.isEmpty())
        names.append({ 0, data.lowestName });
    for (qsizetype row = 0; row < data.rows.size(); ++row)
        names.append({ static_cast<double>(row) + place, data.rows[row].name });
    const double height = std::abs(axis.scale.bottom - axis.scale.top);
    qsizetype stride = 1;
    while (names.size() / stride > 2
        && height * static_cast<double>(stride)
            < lineHeight * static_cast<double>(std::max<qsizetype>(data.rows.size(), 1)))
        stride *= 2;
    for (qsizetype i = 0; i < names.size(); i += stride) {
        axis.ticks.values << names[i].first;
        axis.texts << names[i].second;
    }
}

/// Makes room for the texts the axis has now.
void placeAxis(PlotLayout &layout, const HeatmapContent &content, const QSizeF &size,
    const QFont &font, const QTimeZone &zone)
{
    const QFontMetricsF metrics(font);
    ValueAxis &axis = layout.axes.first();
    double width = 0;
    for (const QString &text : std::as_const(axis.texts))
        width = std::max(width, metrics.horizontalAdvance(text));
    width = std::min(std::ceil(width), 0.4 * size.width());
    if (!axis.label.isEmpty())
        width += labelGap + std::ceil(metrics.height());
    if (content.options.axisWidth > 0)
        width = std::min(content.options.axisWidth, 0.4 * size.width());
    const double room = std::ceil(std::max(textGap + width, edgeMargin));
    if (axis.side != AxisPlacement::Hidden)
        axis.width = width;
    if (axis.side == AxisPlacement::Left) {
        layout.plot.setLeft(std::min(room, layout.plot.right() - 1));
        axis.edge = layout.plot.left() - textGap;
    } else if (axis.side == AxisPlacement::Right) {
        layout.plot.setRight(std::max(std::floor(size.width() - room), layout.plot.left() + 1));
        axis.edge = layout.plot.right() + textGap;
    }
    layout.time = { content.range, layout.plot.left(), layout.plot.right() };
    layout.timeTicks = timeTicks(content.range, layout.plot.width(), zone,
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
}

double clampedY(const ValueScale &scale, double value)
{
    if (scale.type == ScaleType::Log && !(value > 0))
        return scale.bottom;
    if (!std::isfinite(value))
        return value > 0 ? scale.top : scale.bottom;
    return scale.y(value);
}

} // namespace

PlotLayout layoutHeatmap(
    const HeatmapContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone)
{
    PlotContent frame;
    frame.range = content.range;
    frame.series = { axisSeries(content) };
    PlotLayout layout = layoutPlot(frame, size, font, zone);
    ValueAxis &axis = layout.axes.first();
    if (content.data.isOrdinal)
        nameRows(axis, content.data, QFontMetricsF(font).height());
    if (content.data.isOrdinal || content.options.axisWidth > 0)
        placeAxis(layout, content, size, font, zone);
    if (content.options.isAxisReversed)
        std::swap(axis.scale.top, axis.scale.bottom);
    layout.annotations = annotationSpots(content.annotations, layout.time);
    return layout;
}

RowEdges rowEdges(const HeatmapData &data, const PlotLayout &layout, qsizetype row)
{
    const ValueScale &scale = layout.axes.first().scale;
    const bool isOrdinal = data.isOrdinal;
    const double low = isOrdinal ? static_cast<double>(row) : data.rows[row].low;
    const double high = isOrdinal ? static_cast<double>(row + 1) : data.rows[row].high;
    const double one = clampedY(scale, low);
    const double other = clampedY(scale, high);
    return { std::min(one, other), std::max(one, other) };
}

QRectF cellRect(const HeatmapData &data, const PlotLayout &layout, const HeatmapCell &cell)
{
    const auto [upper, lower] = rowEdges(data, layout, cell.row);
    const Instant from = data.columns[cell.column];
    return { QPointF(layout.time.x(from), upper),
        QPointF(layout.time.x(from + data.columnWidth), lower) };
}

std::optional<HeatmapCell> cellAt(
    const HeatmapData &data, const PlotLayout &layout, Instant time, double y)
{
    const qsizetype column = data.columnAt(time);
    if (column < 0)
        return std::nullopt;
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        const auto [upper, lower] = rowEdges(data, layout, row);
        if (y >= upper && y < lower)
            return HeatmapCell { column, row };
    }
    return std::nullopt;
}

std::optional<double> heightOf(const HeatmapData &data, const PlotLayout &layout, double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    const ValueScale &scale = layout.axes.first().scale;
    if (!data.isOrdinal)
        return scale.holds(value) ? std::optional(scale.y(value)) : std::nullopt;
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        const HeatmapRow &bucket = data.rows[row];
        if (!(value >= bucket.low && value <= bucket.high))
            continue;
        const double span = bucket.high - bucket.low;
        const double part = std::isfinite(span) && span > 0 ? (value - bucket.low) / span : 0.5;
        return scale.y(static_cast<double>(row) + part);
    }
    return std::nullopt;
}

QList<HeatmapExemplar> placedExemplars(const HeatmapContent &content, const PlotLayout &layout)
{
    QList<HeatmapExemplar> placed;
    for (qsizetype i = 0; i < content.exemplars.size(); ++i) {
        const Exemplar &exemplar = content.exemplars[i];
        const auto y = heightOf(content.data, layout, exemplar.value);
        const QPointF point(layout.time.x(exemplar.at), y.value_or(-1));
        if (y && layout.plot.contains(point))
            placed.append({ i, point });
    }
    return placed;
}

QString bucketText(const HeatmapData &data, qsizetype row, const QTimeZone &zone)
{
    const HeatmapRow &bucket = data.rows[row];
    const auto between = [](const QString &low, const QString &high) {
        return Text::tr("%1 – %2", "from one value to another").arg(low, high);
    };
    if (!data.isOrdinal)
        return between(
            valueText(bucket.low, data.axis, zone), valueText(bucket.high, data.axis, zone));
    switch (data.namedEdge) {
    case HeatmapData::NamedEdge::Upper: {
        const QString below = row > 0 ? data.rows[row - 1].name : data.lowestName;
        return below.isEmpty() ? bucket.name : between(below, bucket.name);
    }
    case HeatmapData::NamedEdge::Lower:
        return row + 1 < data.rows.size() ? between(bucket.name, data.rows[row + 1].name)
                                          : Text::tr("from %1").arg(bucket.name);
    case HeatmapData::NamedEdge::None:
        return bucket.name;
    }
    return bucket.name;
}

} // namespace opsglass
