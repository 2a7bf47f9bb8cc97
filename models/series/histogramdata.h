// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"
#include "models/reduce/fieldconfig.h"

#include <QList>
#include <QString>

namespace opsglass {

/// How often the values of one series fall into each bucket.
struct HistogramSeries {
    QString name; ///< display name
    FieldConfig config; ///< of the series
    ColorRef color;
    QList<double> counts; ///< one per bucket
    QList<DisplayValue> calcs; ///< one per legend calc, of the values behind the counts

    friend bool operator==(const HistogramSeries &, const HistogramSeries &) = default;
};

/// A histogram, ready to be drawn (spec/grafana.md §12.9).
struct HistogramData {
    /// Where each bucket begins and ends, ascending; buckets do not overlap.
    QList<double> lows;
    QList<double> highs;
    QList<HistogramSeries> series;
    FieldConfig axis; ///< unit, decimals and limits of the values
    FieldConfig count; ///< unit and decimals of the counts

    friend bool operator==(const HistogramData &, const HistogramData &) = default;
};

} // namespace opsglass
