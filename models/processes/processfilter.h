// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

#include <QSortFilterProxyModel>

namespace opsglass {

class ProcessListModel;

/// Filters and sorts a ProcessListModel. What stands above a process that is seen is seen as well.
/// Rows without a value come last in either direction, equal ones in the order of their numbers.
class ProcessFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// \param model outlives the filter
    explicit ProcessFilter(ProcessListModel *model, QObject *parent = nullptr);

    /// Found in name, command line, number or user, without regard to case; empty: everything.
    void setSearch(const QString &text);
    /// Processes of this user alone; empty: of all.
    void setUser(const QString &user);

    /// How many processes that run are wanted to be seen, without those above them.
    int shownCount() const;
    const ProcessInfo *processAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ProcessId &id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isWanted(const ProcessInfo &process) const;
    int countBelow(const QModelIndex &parent) const;

    ProcessListModel *m_model;
    QString m_search;
    QString m_user;
};

} // namespace opsglass
