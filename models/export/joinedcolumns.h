// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exporttable.h"

namespace opsglass {

/// Where the columns of tables of different shapes stand in one table: columns of the same name,
/// unit and kind are one, of several such ones in a table the first is that of the others, and so
/// on.
struct JoinedColumns {
    QList<ExportColumn> columns; ///< without cells, in the order in which the tables have them
    QList<QList<qsizetype>> places; ///< by table, one per column: which of its own; -1 for none
};

JoinedColumns joinColumns(const QList<ExportTable> &tables);

} // namespace opsglass
