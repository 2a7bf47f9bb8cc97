// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/heatmapcontent.h"
#include "views/plot/plotlayout.h"

#include <optional>

namespace opsglass {

/// Places a heatmap like a plot of series: the axis of time by the same rules, one axis with the
/// names of the buckets at the edges they stand for, or with round values (spec/grafana.md §12.8).
PlotLayout layoutHeatmap(
    const HeatmapContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone);

/// A cell of a heatmap by its place in the data.
struct HeatmapCell {
    qsizetype column = 0;
    qsizetype row = 0;
    friend bool operator==(const HeatmapCell &, const HeatmapCell &) = default;
};

/// Upper and lower edge of a row, logical pixels; upper is the smaller y.
struct RowEdges {
    double upper = 0;
    double lower = 0;
};
RowEdges rowEdges(const HeatmapData &data, const PlotLayout &layout, qsizetype row);

/// Where a cell lies, without the gap, logical pixels; it may reach out of the plot.
QRectF cellRect(const HeatmapData &data, const PlotLayout &layout, const HeatmapCell &cell);

/// The cell at a time and a height; nothing beside the cells.
std::optional<HeatmapCell> cellAt(
    const HeatmapData &data, const PlotLayout &layout, Instant time, double y);

/// The height of a value of the axis; nothing when rows have no values or none holds it.
std::optional<double> heightOf(const HeatmapData &data, const PlotLayout &layout, double value);

/// Where the diamond of an exemplar lies.
struct HeatmapExemplar {
    qsizetype index = 0; ///< in the content
    QPointF point;
};
/// Those of the content that have a place in the plot.
QList<HeatmapExemplar> placedExemplars(const HeatmapContent &content, const PlotLayout &layout);

/// What a row stands for in words: "0.5 – 1", or its name.
QString bucketText(const HeatmapData &data, qsizetype row, const QTimeZone &zone);

} // namespace opsglass
