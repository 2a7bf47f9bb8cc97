// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/series/paneldata.h"
#include "views/plot/plotlayout.h"

namespace opsglass {

/// Everything a bar chart draws.
struct BarChartContent {
    BarChartData data;
    QList<qsizetype> shown; ///< series the person wants to see, in order
    BarChartOptions options;
    bool isLying = false; ///< bars go to the right, categories downward
};

/// Which bar: of a category and a series (indices into the data); −1: none, or all of them.
struct BarPlace {
    qsizetype category = -1;
    qsizetype series = -1;
    friend bool operator==(const BarPlace &, const BarPlace &) = default;
};

/// One bar, in a chart whose values go upward.
struct BarBox {
    BarPlace place;
    QRectF rect;
    double share = 0; ///< of its stack, where stacks are of percents; signed
    bool hangs = false; ///< ends at its lower edge
    bool isEnd = true; ///< no bar of its stack goes farther
};

/// The middles of all categories in a plot, from left to right. Groups of bars fill it from edge to
/// edge, as in Grafana; a lone group stands in the middle.
QList<double> categoryCenters(const BarChartContent &content, const QRectF &plot);

/// The bars of `series` (those of the content that are shown, stacked), by category and then in
/// their order; values that have no place on their axis have none.
QList<BarBox> barBoxes(
    const BarChartContent &content, const PlotLayout &upright, const QList<DataSeries> &series);

} // namespace opsglass
