// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/histogramoptions.h"
#include "models/series/paneldata.h"

#include <QTimeZone>

namespace opsglass {

/// The histogram of a panel (spec/grafana.md §12.9): how often the numbers of every field fall into
/// each bucket that holds any. A frame that is a histogram already (xMin, xMax and counts) is taken
/// as it is; frames of a heatmap are summed over time. Values that are no finite number count
/// nowhere.
/// \param notices gets a sentence about what is left out
HistogramData histogramDataOf(const QList<Frame> &frames, const HistogramPanelOptions &options,
    const QTimeZone &zone, QStringList &notices);

/// What a histogram draws of its series.
struct HistogramBars {
    QList<double> bases; ///< one per bucket: where the bar begins
    QList<double> tops; ///< where it ends; a share of the bucket's total when stacked by percent
};

/// The bars of every series of `shown` (indices into the histogram's series), stacked as the first
/// of them says.
QList<HistogramBars> histogramBars(const HistogramData &data, const QList<qsizetype> &shown);

} // namespace opsglass
