// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/exporttable.h"

namespace opsglass {

QString ExportColumn::heading() const
{
    const bool isPlain = unit.isEmpty() || unit == QLatin1String("none")
        || unit == QLatin1String("short"); // how plain numbers are shortened for eyes
    return isPlain ? name : name + QLatin1String(" [") + unit + u']';
}

qsizetype rowsOf(const QList<ExportTable> &tables)
{
    qsizetype rows = 0;
    for (const ExportTable &table : tables)
        rows += table.length();
    return rows;
}

} // namespace opsglass
