// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>

namespace opsglass {

/// The stretch of time for which one of several records counts.
struct LocalSegment {
    qsizetype record = 0; ///< its place in the list
    TimeRange range;
    friend bool operator==(const LocalSegment &, const LocalSegment &) = default;
};

/// Which record counts when, in the order of time and without overlap: of two records of the same
/// time, as a clock that was set back leaves them, the later in the list.
/// \param records the time each is about, in the order they were written
QList<LocalSegment> segmentsOf(const QList<TimeRange> &records);

} // namespace opsglass
