// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/plotlayout.h"

#include <QPointF>

namespace opsglass {

/// The sample of one series under the crosshair.
struct CursorSample {
    qsizetype series = 0; ///< index into the content's series
    double value = 0; ///< as answered, not stacked; NaN when the server said so
    QPointF point; ///< where it is drawn; its y is NaN when it is not
};

/// The samples nearest to `time`, one per series that has one within 10 pixels, in the series'
/// order.
QList<CursorSample> cursorSamples(
    const PlotContent &content, const PlotLayout &layout, Instant time);

/// What the value table lists of `samples`: the largest value first unless the options say
/// ascending, NaN last, without series that are hidden from it and, when asked for, without zeros.
QList<CursorSample> tableOrder(QList<CursorSample> samples, const PlotContent &content);

/// The index of the sample drawn nearest to `pointer`; -1 when there is none.
qsizetype nearestSample(const QList<CursorSample> &samples, const QPointF &pointer);

} // namespace opsglass
