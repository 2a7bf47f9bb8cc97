// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/paneldata.h"
#include "views/plot/seriespath.h"

#include <QBrush>
#include <QRectF>

class QPainter;

namespace opsglass {

/// The bars of one series, on whole device pixels.
struct BarRects {
    double width = 0; ///< of each bar, logical pixels
    QList<QRectF> rects; ///< in order of time
};

/// One bar per sample from `ground` (y in logical pixels) or from the top of the bar stacked below;
/// where bars would be thinner than a device pixel, one per pixel column that reaches as far as the
/// farthest sample in it (spec/grafana.md §12.1, "Bars").
BarRects barRects(const DataSeries &series, const PathScales &scales, double ground);

/// A frame inside `bar`.
void paintOutline(QPainter &painter, const QRectF &bar, double width, const QBrush &brush);

} // namespace opsglass
