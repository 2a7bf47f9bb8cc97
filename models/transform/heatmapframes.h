// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/transform/frame.h"

namespace opsglass {

/// The frames of an answer in the heatmap format (spec/grafana.md §7.1): the series of a classic
/// histogram, alike in all labels but `le`, become one frame of rows, from the smallest bound up,
/// whose cumulative counts are taken apart. Native histograms become frames of cells.
QList<Frame> heatmapFrames(const PlannedQuery &query, const Matrix &matrix);

/// The native histograms of one series: a row per bucket with its xMax, yMin, yMax and count. The
/// interval of xMax is the step of the grid, in milliseconds.
Frame heatmapCells(const PlannedQuery &query, const Grid &grid, const Series &series);

/// The number a bucket is named by, also `+Inf` and `-Inf`; NaN when the name is no number.
double bucketBound(const QString &name);

} // namespace opsglass
