// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/plotlayout.h"
#include "views/theme/theme.h"

class QPainter;

namespace opsglass {

/// Half the width of the triangle below an annotation, pixels.
constexpr double triangleReach = 4;
/// Half the diagonal of an exemplar, pixels.
constexpr double exemplarReach = 4;

/// Draws events as dashed lines with a triangle at the bottom of the plot, regions as translucent
/// bands with a bar there (spec/grafana.md §20).
void paintAnnotations(
    QPainter &painter, const QRectF &plot, const QList<AnnotationSpot> &spots, const Theme &theme);

/// Draws exemplars as diamonds in the colour of their series.
void paintExemplars(
    QPainter &painter, const PlotContent &content, const PlotLayout &layout, const Theme &theme);

} // namespace opsglass
