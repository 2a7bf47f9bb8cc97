// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/exemplar.h"
#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QList>
#include <QString>

namespace opsglass {

/// The times of a range query's answer: start, start + step, …, count points.
/// An instant answer is a grid of one, whose step is 0.
struct Grid {
    Instant start;
    Milliseconds step { 0 };
    qsizetype count = 0;

    /// Time of point `index`; defined for any index, also outside the grid.
    Instant at(qsizetype index) const { return start + step * index; }
    /// Time of the last point; `start` when the grid is empty.
    Instant end() const { return count > 0 ? at(count - 1) : start; }
    /// Index of the point nearest to `time`, clamped to the grid; -1 when the grid is empty.
    qsizetype nearest(Instant time) const;

    friend bool operator==(const Grid &, const Grid &) = default;
};

/// The marker for "the server sent no sample here": one fixed NaN bit pattern, different from any
/// NaN a server can send. Both are gaps when drawn; tables and CSV say which.
double missing();

/// True for the marker alone, not for other NaNs.
bool isMissing(double value);

/// One bucket of a native histogram: `count` observations between `low` and `high`, whichever of
/// the two bounds belongs to it.
struct HistogramBucket {
    double low = 0;
    double high = 0;
    double count = 0;

    friend bool operator==(const HistogramBucket &, const HistogramBucket &) = default;
};

/// One series; `values` has one entry per point of the owning Matrix' grid.
struct Series {
    Labels labels;
    QList<double> values;
    /// Native histograms: the buckets of each point of the grid, as the server orders them; no
    /// entries at all when the series holds numbers alone.
    QList<QList<HistogramBucket>> histograms {};

    /// Equal labels, equal histograms and bit-equal values: NaN equals NaN, missing does not equal
    /// NaN.
    friend bool operator==(const Series &left, const Series &right);
};

/// The answer of one query, in the server's order of series.
struct Matrix {
    Grid grid;
    QList<Series> series;
    QString text = {}; ///< the answer of a string expression; null otherwise
    bool isScalar = false; ///< the answer of a scalar expression: one series without labels
    QList<Exemplar> exemplars = {}; ///< the answer of an exemplar query, in the server's order

    friend bool operator==(const Matrix &, const Matrix &) = default;
};

} // namespace opsglass
