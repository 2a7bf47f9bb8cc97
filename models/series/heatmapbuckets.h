// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/heatmapoptions.h"
#include "models/series/heatmapdata.h"
#include "models/transform/frame.h"

namespace opsglass {

/// The samples of all frames with a time, counted by time and value (spec/grafana.md §12.8,
/// "calculate"): columns span `range` in steps of the options or of round lengths of time, about
/// 20 of them; rows span the values in steps of the options, about 10 round ones, or parts of the
/// powers of a logarithm. Samples that are no number, or not above zero on a logarithm, count
/// nowhere; without any there is a problem only if others were left out. Axes of more than 5000
/// columns or 2000 rows get coarser steps.
HeatmapData calculatedHeatmap(
    const QList<Frame> &frames, const HeatmapOptions &options, const TimeRange &range);

} // namespace opsglass
