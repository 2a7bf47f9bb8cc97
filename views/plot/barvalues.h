// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/barchartlayout.h"

namespace opsglass {

/// The value written at the end of a bar, or within it where bars are stacked.
struct BarValue {
    qsizetype box = 0; ///< index into the boxes of the layout
    QString text;
    QRectF rect; ///< of its capitals and figures, in the widget
    bool isInside = false;
};

/// The values of a chart and the size they are written in.
struct BarValues {
    int pixelSize = 0;
    QList<BarValue> values;
};

/// The values that are written on the bars (spec/grafana.md §12.7, showValue): in one size, which
/// all of them can have. With "auto" they are left out where they would be too small or touch.
/// \param font of the texts, in any size
/// \param size of the widget
BarValues barValues(const BarChartContent &content, const BarChartLayout &layout, const QFont &font,
    const QSizeF &size);

} // namespace opsglass
