// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/statetimeline.h"
#include "views/plot/plotlayout.h"

namespace opsglass {

/// Everything a state timeline or status history draws, over exactly `range`.
struct StateTimelineContent {
    TimeRange range;
    QList<StateRow> rows;
    StateTimelineOptions options;
    qsizetype firstRow = 0; ///< of the page shown
    QList<AnnotationMark> annotations; ///< ascending in time
};

/// Where everything of a state timeline lies: a plot without value axes, its rows from top to
/// bottom. Lengths are logical pixels.
struct StateTimelineLayout : PlotLayout {
    double labelWidth = 0; ///< of the names, which end left of the plot
    qsizetype first = 0; ///< row at the top
    qsizetype count = 0; ///< rows on this page
    double rowPitch = 0; ///< from row to row
    double barHeight = 0;

    /// The bar's room of the row at `index`, which counts all rows of the content.
    QRectF rowRect(qsizetype index) const;
    /// The row at a height; −1 between plot and edge.
    qsizetype rowAt(double y) const;
    /// Where a span is drawn, not cut to the plot; a sample's box lies around its time.
    QRectF spanRect(
        qsizetype row, const StateSpan &span, const StateTimelineOptions &options) const;
};

/// How many rows one page holds: `perPage`, as long as names stay legible at this height.
qsizetype rowsPerPage(const StateTimelineOptions &options, double height, const QFont &font);

StateTimelineLayout layoutStateTimeline(const StateTimelineContent &content, const QSizeF &size,
    const QFont &font, const QTimeZone &zone);

} // namespace opsglass
