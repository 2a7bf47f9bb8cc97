// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/statetimeline.h"

#include <optional>

namespace opsglass {

/// When the samples of a frame are.
struct RowTimes {
    QList<qsizetype> order; ///< rows that have a time, ascending in time
    QList<Instant> times; ///< one per entry of `order`
    QList<std::optional<Instant>> ends; ///< likewise, of the second time field; empty without one
    std::optional<Milliseconds> step; ///< the distance of samples, where the source says so
    Milliseconds column { 0 }; ///< the smallest distance; for a lone sample a tenth of the range
};

/// The times of `frame`; nothing without a time field.
std::optional<RowTimes> rowTimesOf(const Frame &frame, const TimeRange &range);

/// What ends a state.
struct SpanRules {
    bool isSampled = false; ///< each sample has a span of its own, one column long
    bool mergesValues = true;
    std::optional<Milliseconds> step; ///< the longest a sample speaks for
    std::optional<Milliseconds> bridged; ///< nulls up to this are passed over
    Instant end; ///< of the last state, when nothing else ends it
};

/// The spans of one field. \param states of each row of the frame; negative is no data
QList<StateSpan> spansOf(
    const RowTimes &times, const QList<qsizetype> &states, const SpanRules &rules);

} // namespace opsglass
