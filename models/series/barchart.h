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

/// The bars of `shown` (indices into the chart's bars) as series that a plot can place: one sample
/// per category at the times of barTimes(), turned over and stacked as configured. Series of one
/// unit say the same of their axis, which starts at zero unless they set limits.
QList<DataSeries> barSeries(const BarChartData &chart, const QList<qsizetype> &shown);

/// The times that stand for the categories.
TimeRange barTimes(const BarChartData &chart);

} // namespace opsglass
