// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/tablearrangement.h"

#include "models/dashboard/tableoptions.h"
#include "models/series/panelmodel.h"

namespace opsglass {

TableChoice *TableChoice::of(PanelModel *panel)
{
    auto *choice = panel->findChild<TableChoice *>(QString(), Qt::FindDirectChildrenOnly);
    return choice ? choice : new TableChoice(panel);
}

std::optional<TableArrangement> TableChoice::madeFor(const PanelModel &panel)
{
    const auto *choice = panel.findChild<TableChoice *>(QString(), Qt::FindDirectChildrenOnly);
    return choice ? choice->arrangement() : std::nullopt;
}

void TableChoice::setArrangement(const TableArrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    Q_EMIT changed();
}

TableArrangement arrangementOf(const QStringList &columns, const TableOptions &options,
    const std::optional<TableArrangement> &chosen)
{
    TableArrangement arrangement;
    arrangement.frame = chosen ? chosen->frame : options.frameIndex;
    arrangement.columns = columns;
    if (chosen && chosen->columns == columns) {
        arrangement.sorts = chosen->sorts;
        arrangement.filters = chosen->filters;
        return arrangement;
    }
    for (const TableOptions::Sort &sort : options.sortBy) {
        for (int column = 0; column < columns.size(); ++column) {
            if (columns[column] == sort.column)
                arrangement.sorts.append({ column, sort.isDescending });
        }
    }
    return arrangement;
}

} // namespace opsglass
