// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/sampletimes.h"
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
    /// Neighbours farther apart have a gap between them; absent: farther than the step of a grid,
    /// however far where times are uneven.
    std::optional<Milliseconds> insertNulls {};
};

/// The samples of one series in pixels, cut at its gaps: at most four points per column (the first,
/// the smallest, the largest and the last, in order of time), and one sample outside the range on
/// either side, so that lines leave the plot instead of ending at its edge. A run of one point is
/// an isolated sample. Values may be fewer than the times. A sample without a place on the scale is
/// a gap.
QList<QPolygonF> decimate(const SampleTimes &times, const QList<double> &values,
    const TimeScale &time, const ValueScale &scale, const DecimateOptions &options);

} // namespace opsglass
