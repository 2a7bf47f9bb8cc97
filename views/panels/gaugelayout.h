// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"

#include <QList>
#include <QRectF>

namespace opsglass {

/// A dial goes clockwise from lower left to lower right: degrees, counter-clockwise from three
/// o'clock.
constexpr double dialStart = 210;
constexpr double dialSweep = 240;

/// The cells of `count` dials: as a grid (Auto), side by side or one below the other. None is
/// smaller than 75 × 75, so that they may need more room than there is.
QList<QRectF> gaugeCells(const QSizeF &area, qsizetype count, Orientation orientation);

/// What the dials of a panel have in common.
struct GaugeContent {
    QSizeF size; ///< of one cell
    double valueWidth = 0; ///< of the widest value at 14 px
    bool hasTitle = false;
    bool hasRing = false; ///< thresholds around the arc
    double labelWidth = 0; ///< of the widest threshold label at 14 px; 0 without labels
    TextSizes fixed; ///< sizes the dashboard prescribes
};

/// Where the parts of one dial go, relative to its cell; empty rectangles are not drawn.
struct GaugeLayout {
    QPointF center;
    double arcRadius = 0; ///< to the middle of the value's arc
    double arcWidth = 0;
    double ringRadius = 0; ///< to the middle of the thresholds' ring
    double ringWidth = 0; ///< 0 without a ring
    QRectF value;
    QRectF minimum; ///< words below the ends of the arc
    QRectF maximum;
    QRectF title;
    double valuePixels = 0;
    double titlePixels = 0;
    double smallPixels = 0; ///< of limits and threshold labels
};

GaugeLayout layoutGauge(const GaugeContent &content);

} // namespace opsglass
