// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/statetimelineoptions.h"
#include "models/data/instant.h"
#include "models/transform/dataplace.h"
#include "models/transform/frame.h"

#include <QTimeZone>

namespace opsglass {

/// What a row says: its words and their colour.
struct TimelineState {
    QString text;
    ColorRef color;
    friend bool operator==(const TimelineState &, const TimelineState &) = default;
};

/// A stretch of time in one state.
struct StateSpan {
    Instant from;
    Instant to; ///< after `from`; when sampled the next sample could come here
    qsizetype state = 0; ///< index into the row's states
    friend bool operator==(const StateSpan &, const StateSpan &) = default;
};

/// One field over time.
struct StateRow {
    QString name; ///< display name
    QList<TimelineState> states; ///< each once, in order of appearance
    QList<StateSpan> spans; ///< ascending, without overlap; between them there is no data
    double fillOpacity = 70; ///< percent
    double lineWidth = 0; ///< pixels
    bool isHiddenFromTooltip = false;
    DataPlace place; ///< of its field in PanelData::frames

    /// The span that holds `time`; null in a gap.
    const StateSpan *spanAt(Instant time) const;
    friend bool operator==(const StateRow &, const StateRow &) = default;
};

/// A state timeline or status history, ready to be drawn.
struct StateTimeline {
    QList<StateRow> rows; ///< top to bottom
    QList<TimelineState> legend; ///< steps of thresholds and states of mappings
    QString problem; ///< why there are no rows, in one sentence
    friend bool operator==(const StateTimeline &, const StateTimeline &) = default;
};

/// One row per field that is neither a time nor hidden (spec/grafana.md §12.10). A state lasts
/// until the next sample, a null, the frame's second time field or, where the distance of samples
/// is known, that long; `custom.spanNulls` bridges nulls. Values that are no finite number are
/// nulls unless a mapping has words for them. A mapping's words win over the words of a threshold.
/// \param range where the last state ends when nothing else ends it
StateTimeline stateTimelineOf(const QList<Frame> &frames, const StateTimelineOptions &options,
    const TimeRange &range, const QTimeZone &zone);

} // namespace opsglass
