// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/alerts/alertwords.h"

#include <QAbstractItemModel>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace opsglass {

/// What alerts of a list have in common that stand under one heading.
struct AlertGrouping {
    enum class By {
        Severity,
        Name,
        Source,
        Telling, ///< as Alertmanagers tell of them: by receiver and group
        Label,
        Nothing,
    };
    By by = By::Severity;
    QString label {}; ///< of By::Label
    friend bool operator==(const AlertGrouping &, const AlertGrouping &) = default;
};

/// The alerts of a book as a tree of two levels, headings and alerts, in no order: AlertFilter
/// sorts. Follows the book; an alert that persists keeps its row. Those that fire as long as all is
/// well stand under a heading of their own.
class AlertListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        SeverityColumn,
        NameColumn,
        SummaryColumn,
        SinceColumn,
        ValueColumn,
        SourceColumn,
        ColumnCount,
    };
    enum Role {
        IsGroupRole = Qt::UserRole,
        KeyRole, ///< of a heading: what its alerts have in common
        AlertRole, ///< the WatchedAlert
        SignRole, ///< the AlertSign as a number; of a heading that of its worst alert
        IsQuietRole, ///< suppressed or resolved
        IsWatchdogsRole, ///< the heading of those that fire as long as all is well
    };

    /// \param book outlives the model
    explicit AlertListModel(const AlertBook *book, QObject *parent = nullptr);
    ~AlertListModel() override;

    void setGrouping(const AlertGrouping &grouping);
    const AlertGrouping &grouping() const { return m_grouping; }
    void setZone(const QTimeZone &zone);
    /// Names of the labels that some alert has, sorted, those of every list left out.
    QStringList labelNames() const;
    /// The alert with these labels; invalid when there is none.
    QModelIndex indexOf(const Labels &labels) const;
    /// The alert of a row; null for a heading.
    const WatchedAlert *alertAt(const QModelIndex &index) const;
    /// urgencyOf() the alert or the worst alert of the heading.
    int urgencyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// There are other alerts than before, or they are in another state; ages alone do not count.
    void alertsChanged();

private:
    struct Row;
    struct Group;
    struct Wanted {
        QString key;
        QList<WatchedAlert> alerts;
    };

    QString keyOf(const WatchedAlert &alert) const;
    QString titleOf(const QString &key) const;
    QList<Wanted> wantedGroups() const;
    void fill();
    void apply();
    void applyAlerts(Group &group, const QList<WatchedAlert> &alerts);
    void renewAges();
    std::unique_ptr<Group> newGroup(const Wanted &wanted) const;
    const Row *rowAt(const QModelIndex &index) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant alertData(const WatchedAlert &alert, int column, int role) const;
    static QVariant exactData(const WatchedAlert &alert, int column);
    QString tooltip(const WatchedAlert &alert, int column) const;

    const AlertBook *m_book;
    AlertGrouping m_grouping;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<std::unique_ptr<Group>> m_groups;
    QList<WatchedAlert> m_applied; ///< the book's alerts that the groups hold
    Instant m_agesOf; ///< the present that ages were told for
};

} // namespace opsglass
