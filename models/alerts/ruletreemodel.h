// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleentry.h"

#include <QAbstractItemModel>

#include <memory>

namespace opsglass {

/// All rules as a tree: who evaluates them on which source, then file, group and rule, in the order
/// given. What persists keeps its index, so that selection and scrolling survive.
class RuleTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        FiringColumn,
        PendingColumn,
        HealthColumn,
        EvaluatedColumn,
        TookColumn,
        ForColumn,
        IntervalColumn,
        columns,
    };
    enum Role {
        EntryRole = Qt::UserRole, ///< RuleEntry; of headings invalid
        KeyRole, ///< QString, the same for the same heading or rule at all times
        StateRole, ///< int of AlertInfo::State, the worst; invalid for recording rules
        IsFailingRole, ///< bool; of headings: whether one below is
        IsDelayedRole, ///< bool: slow or late; of headings likewise
    };

    /// How many rules there are of each kind.
    struct Tally {
        int rules = 0;
        int firing = 0;
        int pending = 0;
        int failing = 0;
        int delayed = 0; ///< slow or late
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    explicit RuleTreeModel(QObject *parent = nullptr);
    ~RuleTreeModel() override;

    void apply(const RuleOverview &overview);
    Instant now() const { return m_now; }
    Tally tally() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    void merge(Node &node, Node &fresh, const QModelIndex &parent);
    void removeGone(Node &node, const Node &fresh, const QModelIndex &parent);
    QString textOf(const Node &node, Column column) const;
    QString headingText(const Node &node, Column column) const;
    QString ruleText(const RuleEntry &entry, Column column) const;

    std::unique_ptr<Node> m_root;
    Instant m_now;
};

} // namespace opsglass

Q_DECLARE_METATYPE(opsglass::RuleEntry)
