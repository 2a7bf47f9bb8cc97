// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "views/plot/scale.h"

#include <QList>
#include <QPolygonF>

#include <optional>

namespace opsglass {

struct DecimateOptions {
    /// How finely time is cut. Two per device pixel look right for lines; steps need four.
    double columnsPerPixel = 2;
    /// Gaps up to this are bridged: absent never, max() always.
    std::optional<Milliseconds> spanNulls {};
};

/// The samples of one series in pixels, cut at its gaps: at most four points per column (the first,
/// the smallest, the largest and the last, in order of time), and one sample outside the range on
/// either side, so that lines leave the plot instead of ending at its edge. A run of one point is
/// an isolated sample. Values may be fewer than the grid has points.
QList<QPolygonF> decimate(const Grid &grid, const QList<double> &values, const TimeScale &time,
    const ValueScale &scale, const DecimateOptions &options);

} // namespace opsglass
