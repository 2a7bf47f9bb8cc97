// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardlist.h"

#include <algorithm>

namespace opsglass {

void DashboardList::apply(
    QList<DashboardEntry> entries, const QStringList &recent, const QStringList &folders)
{
    std::sort(entries.begin(), entries.end(),
        [](const DashboardEntry &left, const DashboardEntry &right) {
            return left.title.compare(right.title, Qt::CaseInsensitive) < 0;
        });
    if (entries == m_entries && recent == m_recent && folders == m_folders)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    m_recent = recent;
    m_folders = folders;
    endResetModel();
}

DashboardEntry DashboardList::entry(const QString &uid) const
{
    for (const DashboardEntry &entry : m_entries) {
        if (entry.uid == uid)
            return entry;
    }
    return {};
}

int DashboardList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DashboardList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DashboardEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.description.isEmpty() ? entry.title : entry.description;
    case UidRole:
        return entry.uid;
    case TagsRole:
        return entry.tags;
    case PathRole:
        return entry.path;
    default:
        return {};
    }
}

} // namespace opsglass
