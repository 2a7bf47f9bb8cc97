// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alerthistory.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace opsglass {

/// "Fired", "Notified", …
QString historyKindText(AlertHistoryEntry::Kind kind);

/// Lines of the history of alerts, the newest first.
class AlertHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, AlertColumn, ReasonColumn, SourceColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< the AlertHistoryEntry
        KindRole, ///< its kind as a number
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param entries in any order; lines that stay keep their place
    void apply(QList<AlertHistoryEntry> entries);
    void setZone(const QTimeZone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AlertHistoryEntry &entry, int column) const;

    QTimeZone m_zone = QTimeZone::utc();
    QList<AlertHistoryEntry> m_entries;
};

} // namespace opsglass
