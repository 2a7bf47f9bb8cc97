// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/data/query.h"
#include "models/export/exporttable.h"

namespace opsglass {

/// The answer to a query as the server gave it. Of a range: a column of times, then one per series,
/// headed by its labels. Of an instant: one row per series, with a column for its time, one for
/// each label that some series has, and its value. Native histograms have a table of their own, one
/// row per bucket: time, series, from, to, count.
QList<ExportTable> matrixTables(const Matrix &matrix, QueryKey::Kind kind);

} // namespace opsglass
