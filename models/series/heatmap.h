// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/heatmapoptions.h"
#include "models/series/paneldata.h"

namespace opsglass {

/// The heatmap of a panel (spec/grafana.md §12.8): of the first native histogram, else of the last
/// frame of rows, else of all frames with one row per numeric field; with `calculate`, of all
/// samples counted by time and value. What cannot be drawn has a `problem` in words.
/// \param range of the panel, which a calculated heatmap spans
/// \param notices gets a sentence when the answers hold more histograms than the one drawn
HeatmapData heatmapOf(const QList<Frame> &frames, const HeatmapOptions &options,
    const TimeRange &range, QStringList &notices);

/// The count drawn in a cell, among the frames the heatmap was made of; none where it was
/// calculated of many samples.
DataPlace heatmapPlace(
    const QList<Frame> &frames, const HeatmapData &data, qsizetype column, qsizetype row);

} // namespace opsglass
