// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/sampletimes.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace opsglass {

/// How a sparkline looks; an invalid or transparent fill draws the line alone.
struct SparklineStyle {
    QColor line;
    QColor fill;
    double width = 1; ///< logical pixels
};

/// The samples of a sparkline and what its edges mean. The full range lies between left and right
/// edge; without limits the samples' own smallest and largest touch the lower and upper edge.
struct SparklineData {
    SampleTimes times;
    QList<double> samples;
    TimeRange range;
    std::optional<double> min {};
    std::optional<double> max {};
};

/// Draws a line without axes into `rect`; nothing when fewer than two samples are numbers.
/// Gaps stay gaps. The painter's settings are as before afterwards.
void paintSparkline(
    QPainter &painter, const QRectF &rect, const SparklineData &data, const SparklineStyle &style);

} // namespace opsglass
