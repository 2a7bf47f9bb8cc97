// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/transform/frame.h"

namespace opsglass {

/// The frames of one answer (spec/grafana.md §7.1): one per series for time series, a single table
/// for the table format. Series names follow the legend format (§7.2).
/// \param hasSeveralTables names the value column `Value #A` instead of `Value`
QList<Frame> framesOf(const PlannedQuery &query, const Matrix &matrix, bool hasSeveralTables);

/// The times of a grid as a column.
Field timeField(const Grid &grid);

/// The name a legend format gives a series; empty when the format leaves it to the field's own
/// rules (`__auto` with labels).
QString legendName(const QString &format, const Labels &labels, const QString &expr);

} // namespace opsglass
