// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"

#include <QList>
#include <QRectF>

namespace opsglass {

/// Whether the bars of a panel stand. Auto: in a panel wider than high, unless they get so thin
/// that no name under them could be read.
bool standsUpright(const QSizeF &area, qsizetype count, Orientation orientation);

/// The cells of `count` bars, below or (upright) beside one another; they may need more room than
/// there is (spec/grafana.md §12.4).
QList<QRectF> barCells(
    const QSizeF &area, qsizetype count, bool isUpright, const BarGaugeOptions &options);

/// What the bars of a panel have in common.
struct BarGaugeContent {
    QSizeF size; ///< of one cell
    bool isUpright = false;
    double nameWidth = 0; ///< of the widest name at 14 px; 0 when no names are shown
    double valueWidth = 0; ///< of the widest value at 14 px; 0 when no values are shown
    QString namePlacement; ///< auto, top, left
    TextSizes fixed; ///< sizes the dashboard prescribes
};

/// Where the parts of one bar go, relative to its cell; empty rectangles are not drawn.
struct BarGaugeLayout {
    QRectF name;
    QRectF bar;
    QRectF value;
    double namePixels = 0;
    double valuePixels = 0;
    Qt::Alignment nameAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::Alignment valueAlignment = Qt::AlignRight | Qt::AlignVCenter;
};

BarGaugeLayout layoutBarGauge(const BarGaugeContent &content);

} // namespace opsglass
