// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/format/displayvalue.h"
#include "views/theme/theme.h"

#include <QRectF>

class QPainter;

namespace opsglass {

/// A bar that is filled to where a value lies between its limits, and how it is drawn.
struct MeterBar {
    DisplayValue value;
    FieldConfig config; ///< with min and max resolved
    BarGaugeOptions::Display display = BarGaugeOptions::Display::Gradient;
    bool isVertical = false; ///< fills upward instead of rightward
    bool showsUnfilled = true;
};

/// The part of `rect` that the value fills: at least one pixel, at most all of it.
QRectF filledPart(const QRectF &rect, const MeterBar &bar);

/// Paints a bar into `rect` (spec/grafana.md §12.4): a pale fill with an edge, a gradient through
/// the colours up to the value, or lit cells.
void paintMeterBar(QPainter &painter, const QRectF &rect, const MeterBar &bar, const Theme &theme);

} // namespace opsglass
