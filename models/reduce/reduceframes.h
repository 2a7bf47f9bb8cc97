// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/reduce/datascope.h"
#include "models/series/paneldata.h"

#include <QTimeZone>

namespace opsglass {

/// The tiles, bars or slices of a panel (spec/grafana.md §12, reduceOptions): one per field and
/// calc, or one per row, at most `limit`. Fields beside a time bring their samples.
/// \param interpolate replaces what display names say of the value (`$__calc`,
/// `${__value.text}`, `${__data.fields.job}`, …); may be empty
QList<DisplayItem> reduceFrames(const QList<Frame> &frames, const ReduceOptions &options,
    const QTimeZone &zone, const NameInterpolator &interpolate = {});

} // namespace opsglass
