// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/heatmapoptions.h"
#include "models/series/paneldata.h"

namespace opsglass {

/// Everything a heatmap draws over exactly `range`.
struct HeatmapContent {
    TimeRange range;
    HeatmapData data;
    HeatmapOptions options;
    QList<Exemplar> exemplars;
    QList<AnnotationMark> annotations; ///< ascending in time
};

} // namespace opsglass
