// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/sampletimes.h"
#include "models/transform/frame.h"

#include <QList>

#include <optional>

namespace opsglass {

/// The rows of a frame that have a time, ascending in time.
struct TimedRows {
    QList<qsizetype> rows;
    SampleTimes times; ///< one per row
};

/// By the first time field; nothing without one.
std::optional<TimedRows> timedRows(const Frame &frame);

/// The samples of one field as a line draws them.
struct TimedSamples {
    TimedRows at;
    QList<double> values; ///< one per row of `at`
};

/// Where times are uneven a missing value is no gap: the row belongs to another field of a join, so
/// it is left out.
TimedSamples samplesOf(const Field &field, const TimedRows &all);

} // namespace opsglass
