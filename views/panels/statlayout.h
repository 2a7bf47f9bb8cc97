// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"

#include <QList>
#include <QRectF>

namespace opsglass {

/// The cells of `count` items side by side, one below the other, or as a grid of near squares
/// (Auto); spec/grafana.md §12.2. In order; the last row stretches.
QList<QRectF> statCells(const QSizeF &area, qsizetype count, Orientation orientation);

/// What the tiles of a stat panel have in common: every tile uses the sizes that fit the widest
/// texts.
struct StatTileContent {
    QSizeF size;
    double nameWidth = 0; ///< of the widest name at 14 px; 0 when no names are shown
    double valueWidth = 0; ///< of the widest value at 14 px; 0 when no values are shown
    bool hasChart = false; ///< samples for a sparkline
    bool hasChange = false;
    bool isWideAllowed = true;
    bool isCentered = false;
    TextSizes fixed; ///< sizes the dashboard prescribes
};

/// Where the parts of one tile go, relative to the tile; empty rectangles are not drawn.
struct StatTileLayout {
    QRectF name;
    QRectF value;
    QRectF change;
    QRectF chart;
    double namePixels = 0;
    double valuePixels = 0;
    double changePixels = 0;
    Qt::Alignment nameAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::Alignment valueAlignment = Qt::AlignLeft | Qt::AlignVCenter;
};

StatTileLayout layoutStatTile(const StatTileContent &content);

} // namespace opsglass
