// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/histogram.h"

namespace opsglass {

/// The histogram of frames that are histograms over time: rows of classic buckets, cells of native
/// ones. Each bucket holds the sum of its counts over all times; frames are series. Nothing when no
/// frame is one.
/// \param notices gets a sentence about counts without a finite bucket, and about frames whose
/// buckets do not fit to those of the first
std::optional<HistogramData> histogramOverTime(const QList<Frame> &frames,
    const HistogramPanelOptions &options, const QTimeZone &zone, QStringList &notices);

} // namespace opsglass
