// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/series/paneldata.h"

namespace opsglass {

/// Everything a plot draws: only series the person wants to see, over exactly `range`.
struct PlotContent {
    TimeRange range;
    QList<DataSeries> series;
    TooltipOptions table;
    QList<Exemplar> exemplars;
    QList<AnnotationMark> annotations; ///< ascending in time
};

} // namespace opsglass
