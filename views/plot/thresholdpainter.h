// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/scale.h"
#include "views/theme/theme.h"

class QPainter;
class QRectF;

namespace opsglass {

/// Draws the thresholds of one field behind its series: lines 2 px wide at 70 %, areas at 15 %,
/// unless a colour has an alpha of its own (spec/grafana.md §12.1, "Thresholds").
void paintThresholds(QPainter &painter, const QRectF &plot, const ValueScale &scale,
    const FieldConfig &config, const Theme &theme);

} // namespace opsglass
