// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/histogram.h"
#include "views/plot/plotlayout.h"

namespace opsglass {

/// Everything a histogram draws.
struct HistogramContent {
    HistogramData data;
    QList<qsizetype> shown; ///< series the person wants to see, in order
    TooltipOptions table;
};

/// Where everything of a histogram lies: counts upward, values to the right.
struct HistogramLayout {
    PlotLayout plot; ///< its axis of time stands for the values
    AxisRange values; ///< from left to right
    QList<HistogramBars> bars; ///< one per series shown

    double x(double value) const;
    /// Left and right edge of a bucket, logical pixels.
    std::pair<double, double> edges(const HistogramData &data, qsizetype bucket) const;
    /// The bucket at a place; −1 beside all of them.
    qsizetype bucketAt(const HistogramData &data, double x) const;
};

/// Counts get an axis as in any plot; values get ticks at the edges of buckets, as many as fit
/// (spec/grafana.md §12.9).
HistogramLayout layoutHistogram(
    const HistogramContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone);

} // namespace opsglass
