// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/reduce/fieldconfig.h"
#include "models/transform/dataplace.h"

#include <QList>
#include <QString>

#include <limits>

namespace opsglass {

/// One row of a heatmap: the bucket between two values.
struct HeatmapRow {
    QString name; ///< of the bucket, in the unit of the axis
    /// Values at its edges, in the order of the axis' values; NaN where the name is no number.
    double low = 0;
    double high = 0;
    DataPlace place = {}; ///< of its counts in PanelData::frames; none where they were calculated

    friend bool operator==(const HeatmapRow &, const HeatmapRow &) = default;
};

/// A heatmap, ready to be drawn: rows of buckets over columns of time (spec/grafana.md §12.8).
struct HeatmapData {
    /// Which edge of a row its name stands for: `le`, `ge`, or neither.
    enum class NamedEdge { Upper, Lower, None };

    QList<Instant> columns; ///< the left edges, ascending
    Milliseconds columnWidth { 0 }; ///< more than zero
    QList<HeatmapRow> rows; ///< from the bottom up
    /// Rows are equally high, one after the other; otherwise they lie on a scale of values.
    bool isOrdinal = true;
    NamedEdge namedEdge = NamedEdge::None;
    QString lowestName; ///< of the lower edge of the first row, with NamedEdge::Upper
    ScaleType scale = ScaleType::Linear; ///< of the values
    double logBase = 2;
    QList<double> counts; ///< column by column, from the bottom up; missing() where there is none
    /// Counts up to the first or from the second on are not drawn.
    double hideUpTo = 1e-9;
    double hideFrom = std::numeric_limits<double>::infinity();
    /// The range of the colours: of the counts drawn unless the options say otherwise.
    double min = 0;
    double max = 0;
    FieldConfig axis; ///< unit, decimals and limits of the values
    FieldConfig cell; ///< unit and decimals of the counts
    QString cellName; ///< what a count is: "Value", "Count"
    QString problem; ///< why there is nothing, in one sentence

    double countAt(qsizetype column, qsizetype row) const
    {
        return counts[column * rows.size() + row];
    }
    bool isDrawn(double count) const { return count > hideUpTo && count < hideFrom; }
    /// Where a count lies between `min` and `max`, as one of `steps` colours.
    int colorIndex(double count, int steps) const;
    /// The last column that begins at or before `time` and has not ended then; -1 without one.
    qsizetype columnAt(Instant time) const;

    friend bool operator==(const HeatmapData &, const HeatmapData &) = default;
};

} // namespace opsglass
