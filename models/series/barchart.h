// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/series/paneldata.h"

#include <QTimeZone>

namespace opsglass {

/// The bars of a bar chart (spec/grafana.md §12.7): one category per row, one series per numeric
/// field that is not hidden. Categories come from `xField`, else the first text, else the times;
/// several frames are joined on their times. What cannot be drawn has a `problem` in words.
BarChartData barChartOf(
    const QList<Frame> &frames, const BarChartOptions &options, const QTimeZone &zone);

/// The lowest and highest end of any bar, 0 among them; of the stacks when `isStacked`.
struct BarExtent {
    double low = 0;
    double high = 0;
};
BarExtent barExtent(const QList<BarSeries> &bars, bool isStacked);

} // namespace opsglass
