// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/statetimelinelayout.h"

#include <optional>

namespace opsglass {

/// What the value table of a state timeline says at one place.
struct StateTooltip {
    struct Line {
        QString name;
        QString text;
        std::optional<ColorRef> color; ///< none: the line explains the one above it
        bool isMeant = false; ///< the row under the pointer
    };
    QString header;
    QList<Line> lines; ///< empty: there is nothing to say
    qsizetype meantEnd = 0; ///< index after the last line about the row under the pointer
};

/// The state of a row under a moment; null in a gap. The box of a sample lies around its time, half
/// a column to both sides.
const StateSpan *spanUnder(const StateRow &row, Instant time, bool isSampled);

/// The row under the pointer with the times and length of its state; in the multi mode all rows
/// that have a state at `time`, with the times of the one under the pointer.
/// \param row −1: none \param time of the crosshair
StateTooltip stateTooltip(
    const StateTimelineContent &content, qsizetype row, Instant time, const QTimeZone &zone);

} // namespace opsglass
