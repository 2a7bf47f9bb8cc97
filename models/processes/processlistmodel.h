// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processcell.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace opsglass {

/// The processes of a table in columns: in a row, below their parents, or under the entries of the
/// watch list they count for. In no order: ProcessFilter sorts. A process that persists keeps its
/// row; a number that is used again is another process.
class ProcessListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Arrangement { Flat, Tree, ByAgent };
    enum Role {
        IsGroupRole = Qt::UserRole,
        KeyRole, ///< of a heading: the agents
        SortRole, ///< a number or a text; invalid where there is nothing
        IsMutedRole, ///< there is nothing to say, or the process has ended
    };

    /// Cells have their exact value as Qt::EditRole, headings the id of its unit as Qt::UserRole.
    explicit ProcessListModel(QObject *parent = nullptr);
    ~ProcessListModel() override;

    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    void setZone(const QTimeZone &zone);
    /// Makes the list equal to the table, and to what is held of those that have ended.
    void apply(const ProcessTable &table);
    /// These stay in the list when they end, until a table comes while they are not held.
    void hold(const QList<ProcessId> &ids);

    /// How many processes of the last table there are.
    int processCount() const { return int(m_table.processes.size()); }
    /// The process of a row; null for a heading.
    const ProcessInfo *processAt(const QModelIndex &index) const;
    /// When it was missing for the first time; nothing for those that run.
    std::optional<Instant> endedAt(const QModelIndex &index) const;
    /// Invalid when it is not in the list.
    QModelIndex indexOf(const ProcessId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    struct Ended {
        ProcessInfo process;
        Instant at;
    };
    struct Wanted;
    using Key = std::pair<qint64, quint64>;

    static Key keyOf(const ProcessId &id) { return { id.pid, id.startTicks }; }
    QList<Wanted> wantedRows() const;
    void arrange();
    Node *groupNode(const QString &key, std::vector<std::unique_ptr<Node>> &fresh);
    void placeNodes(const QList<Wanted> &wanted);
    void insertNodes(std::vector<std::unique_ptr<Node>> fresh);
    void moveNodes(QList<Node *> moving);
    void moveNode(Node *node);
    void removeNodes(Node *parent);
    void renewValues(const QList<Wanted> &wanted);
    void renewSums();
    void tellChanges(Node *parent);
    void forgetNodes(const Node *node);
    QModelIndex indexOf(const Node *node, int column = 0) const;
    const Node *nodeAt(const QModelIndex &index) const;

    Arrangement m_arrangement = Arrangement::Flat;
    QTimeZone m_zone = QTimeZone::utc();
    ProcessTable m_table;
    QList<ProcessId> m_held;
    QList<Ended> m_ended;
    std::unique_ptr<Node> m_root;
    QHash<Key, Node *> m_nodes; ///< of processes
    QHash<QString, Node *> m_groups; ///< of headings
};

} // namespace opsglass
