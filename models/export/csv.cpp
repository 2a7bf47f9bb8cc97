// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

#include "models/export/modeltable.h"
#include "models/export/paneltables.h"

namespace opsglass {

QByteArray csvOfPanel(const PanelData &data, const QTimeZone &zone, PanelShape shape)
{
    return csvOf(panelTables(data, shape), zone);
}

QByteArray csvOfModel(const QAbstractItemModel &model, const QTimeZone &zone, const CsvStyle &style)
{
    return csvOf({ modelTable(model) }, zone, style);
}

} // namespace opsglass
