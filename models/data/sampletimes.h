// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"

#include <QList>

namespace opsglass {

/// The times of the samples of one series: those of a grid, or uneven ones where several answers
/// were joined or rows were left out.
struct SampleTimes {
    /// Start and count hold in both cases; the step of uneven times is their smallest distance, 0
    /// when all are equal.
    Grid grid;
    QList<Instant> uneven; ///< ascending, `grid.count` of them; empty when the grid says it all

    SampleTimes() = default;
    /// Implicit: every grid is a list of times.
    SampleTimes(const Grid &evenGrid)
        : grid(evenGrid)
    {
    }
    /// \param ascending may hold equal times; becomes a grid where they are evenly spaced
    static SampleTimes of(QList<Instant> ascending);

    bool isEven() const { return uneven.isEmpty(); }
    qsizetype count() const { return grid.count; }
    /// Defined for any index of a grid, for 0 … count − 1 of uneven times.
    Instant at(qsizetype index) const { return isEven() ? grid.at(index) : uneven[index]; }
    /// Index of the sample nearest to `time`; -1 when there are none.
    qsizetype nearest(Instant time) const;
    /// Index of the first sample at `time` or later; count when there is none.
    qsizetype firstFrom(Instant time) const;

    friend bool operator==(const SampleTimes &, const SampleTimes &) = default;
};

} // namespace opsglass
