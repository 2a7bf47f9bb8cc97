// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/paneldata.h"

#include <QByteArray>
#include <QTimeZone>

namespace opsglass {

/// CSV as RFC 4180 has it: comma, CRLF, quotes where needed, UTF-8. Numbers are the shortest text
/// that reads back as the same double; a sample that is not there is an empty cell, a NaN the
/// server sent is `NaN`, infinities are `+Inf` and `-Inf`. Times are ISO 8601 with the zone's
/// offset.

/// One column of times, then one per series, in order, headed `name [unit]`. Series on different
/// grids share the union of their times.
QByteArray csvOfSeries(const QList<DataSeries> &series, const QTimeZone &zone);

/// The columns of each frame that tables show, under their display names; frames are parted by an
/// empty line.
QByteArray csvOfFrames(const QList<Frame> &frames, const QTimeZone &zone);

/// One row per item: its name, its value, its unit.
QByteArray csvOfItems(const QList<DisplayItem> &items);

/// One row per span of each row: `name,from,to,state`.
QByteArray csvOfStates(const QList<StateRow> &rows, const QTimeZone &zone);

/// One row per column of the heatmap: the time at which it begins, then the count of every bucket
/// from the lowest up.
QByteArray csvOfHeatmap(const HeatmapData &heatmap, const QTimeZone &zone);

/// One row per bucket: where it begins and ends, then the count of every series.
QByteArray csvOfHistogram(const HistogramData &histogram);

/// What a panel shows, by what its data hold: heatmap, histogram, series, items,
/// states, else frames.
QByteArray csvOfPanel(const PanelData &data, const QTimeZone &zone);

} // namespace opsglass
