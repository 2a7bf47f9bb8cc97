// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/paneldata.h"

#include <QTimeZone>

namespace opsglass {

/// The series that a panel with a time axis draws of its frames (spec/grafana.md §12.1): one per
/// number or boolean field beside a time field. Rows are put in order of time. In a frame without
/// an even spacing a missing value is no gap: the row belongs to another field of the join.
/// \param calcs reducers of the legend
QList<DataSeries> graphSeries(
    const QList<Frame> &frames, const QStringList &calcs, const QTimeZone &zone);

/// Why frames with rows give no series, in one sentence; empty when they give some.
QString graphProblem(const QList<Frame> &frames);

} // namespace opsglass
