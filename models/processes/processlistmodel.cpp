// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processlistmodel.h"

#include "models/processes/processparents.h"
#include "models/processes/processsum.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace opsglass {

namespace {

QVariant alignmentOf(ProcessColumn column)
{
    return QVariant::fromValue(
        (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

/// A process, a heading, or the root, which is neither. `wanted` is its parent-to-be while rows
/// are being arranged; null for those that go.
struct ProcessListModel::Node {
    ProcessLine line {};
    Node *parent = nullptr;
    Node *wanted = nullptr;
    int row = 0;
    bool isChanged = false;
    std::vector<std::unique_ptr<Node>> children {};

    void number(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->row = int(i);
    }
    void append(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
    }
    bool isBelow(const Node *other) const
    {
        const Node *node = this;
        while (node && node != other)
            node = node->parent;
        return node;
    }
};

/// A row as it is to be: the process, and the key of what it stands under.
struct ProcessListModel::Wanted {
    const ProcessInfo *process = nullptr;
    std::optional<Instant> endedAt;
    const ProcessInfo *parent = nullptr;
    QString group {};
};

ProcessListModel::ProcessListModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ProcessListModel::~ProcessListModel() = default;

void ProcessListModel::setArrangement(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    beginResetModel();
    m_arrangement = arrangement;
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    m_groups.clear();
    endResetModel();
    arrange();
}

void ProcessListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (Node *node : std::as_const(m_nodes))
        node->isChanged = true;
    for (Node *group : std::as_const(m_groups))
        group->isChanged = true;
    tellChanges(m_root.get());
}

void ProcessListModel::apply(const ProcessTable &table)
{
    QSet<Key> running;
    running.reserve(table.processes.size());
    for (const ProcessInfo &process : table.processes)
        running.insert(keyOf(process.id));
    for (const ProcessInfo &process : std::as_const(m_table.processes)) {
        if (running.contains(keyOf(process.id)) || !m_held.contains(process.id))
            continue;
        m_ended.append({ process, table.at });
        ProcessInfo &last = m_ended.last().process;
        last.cpu.reset();
        last.readRate.reset();
        last.writeRate.reset();
    }
    m_ended.removeIf([&](const Ended &ended) {
        return running.contains(keyOf(ended.process.id)) || !m_held.contains(ended.process.id);
    });
    m_table = table;
    arrange();
}

void ProcessListModel::hold(const QList<ProcessId> &ids) { m_held = ids; }

QList<ProcessListModel::Wanted> ProcessListModel::wantedRows() const
{
    const QList<ProcessInfo> &all = m_table.processes;
    QList<Wanted> wanted;
    wanted.reserve(all.size() + m_ended.size());
    const QList<qsizetype> parents
        = m_arrangement == Arrangement::Tree ? processParents(all) : QList<qsizetype>();
    for (qsizetype i = 0; i < all.size(); ++i) {
        Wanted row { &all[i], {}, nullptr };
        if (m_arrangement == Arrangement::Tree && parents[i] >= 0)
            row.parent = &all[parents[i]];
        wanted << row;
    }
    for (const Ended &ended : m_ended)
        wanted << Wanted { &ended.process, ended.at, nullptr };
    if (m_arrangement == Arrangement::ByAgent) {
        for (Wanted &row : wanted)
            row.group = row.process->agents.join(QStringLiteral(", "));
    }
    return wanted;
}

void ProcessListModel::arrange()
{
    const QList<Wanted> wanted = wantedRows();
    placeNodes(wanted);
    removeNodes(m_root.get());
    renewValues(wanted);
    tellChanges(m_root.get());
}

ProcessListModel::Node *ProcessListModel::groupNode(
    const QString &key, std::vector<std::unique_ptr<Node>> &fresh)
{
    Node *&group = m_groups[key];
    if (!group) {
        fresh.push_back(std::make_unique<Node>());
        group = fresh.back().get();
        group->line.isHeading = true;
        group->line.agents = key;
    }
    group->wanted = m_root.get();
    return group;
}

/// Afterwards every wanted process has its row below its parent; those that go are still there.
void ProcessListModel::placeNodes(const QList<Wanted> &wanted)
{
    for (Node *node : std::as_const(m_nodes))
        node->wanted = nullptr;
    for (Node *node : std::as_const(m_groups))
        node->wanted = nullptr;
    std::vector<std::unique_ptr<Node>> fresh;
    for (const Wanted &row : wanted) {
        Node *&node = m_nodes[keyOf(row.process->id)];
        if (node)
            continue;
        fresh.push_back(std::make_unique<Node>());
        node = fresh.back().get();
        node->line.process = *row.process;
        node->line.endedAt = row.endedAt;
    }
    QList<Node *> moving;
    for (const Wanted &row : wanted) {
        Node *node = m_nodes.value(keyOf(row.process->id));
        node->wanted = m_arrangement == Arrangement::ByAgent ? groupNode(row.group, fresh)
            : row.parent                                     ? m_nodes.value(keyOf(row.parent->id))
                                                             : m_root.get();
        if (node->parent && node->parent != node->wanted)
            moving << node;
    }
    insertNodes(std::move(fresh));
    moveNodes(std::move(moving));
}

/// New rows below new ones come with these; the others with one signal for each parent.
void ProcessListModel::insertNodes(std::vector<std::unique_ptr<Node>> fresh)
{
    QSet<Node *> isFresh;
    for (const auto &node : fresh)
        isFresh.insert(node.get());
    QList<Node *> parents;
    std::map<Node *, std::vector<std::unique_ptr<Node>>> tops;
    for (auto &node : fresh) {
        Node *parent = node->wanted;
        if (isFresh.contains(parent)) {
            parent->append(std::move(node));
            continue;
        }
        if (!parents.contains(parent))
            parents << parent;
        tops[parent].push_back(std::move(node));
    }
    renewSums();
    for (Node *node : std::as_const(isFresh))
        node->isChanged = false;
    for (Node *parent : std::as_const(parents)) {
        auto &added = tops[parent];
        const int first = int(parent->children.size());
        beginInsertRows(indexOf(parent), first, first + int(added.size()) - 1);
        for (auto &node : added)
            parent->append(std::move(node));
        endInsertRows();
    }
}

/// A row cannot move below itself; in a forest there is always another one that can go first.
void ProcessListModel::moveNodes(QList<Node *> moving)
{
    while (!moving.isEmpty()) {
        QList<Node *> waiting;
        for (Node *node : std::as_const(moving)) {
            if (node->wanted->isBelow(node))
                waiting << node;
            else
                moveNode(node);
        }
        Q_ASSERT(waiting.size() < moving.size());
        moving = std::move(waiting);
    }
}

void ProcessListModel::moveNode(Node *node)
{
    Node *from = node->parent;
    const auto at = from->children.begin() + node->row;
    beginMoveRows(indexOf(from), node->row, node->row, indexOf(node->wanted),
        int(node->wanted->children.size()));
    std::unique_ptr<Node> taken = std::move(*at);
    from->children.erase(at);
    from->number(size_t(taken->row));
    node->wanted->append(std::move(taken));
    endMoveRows();
}

void ProcessListModel::removeNodes(Node *parent)
{
    auto &children = parent->children;
    for (int last = int(children.size()) - 1; last >= 0; --last) {
        if (children[size_t(last)]->wanted) {
            removeNodes(children[size_t(last)].get());
            continue;
        }
        int first = last;
        while (first > 0 && !children[size_t(first) - 1]->wanted)
            --first;
        beginRemoveRows(indexOf(parent), first, last);
        for (int row = first; row <= last; ++row)
            forgetNodes(children[size_t(row)].get());
        children.erase(children.begin() + first, children.begin() + last + 1);
        parent->number(size_t(first));
        endRemoveRows();
        last = first;
    }
}

void ProcessListModel::forgetNodes(const Node *node)
{
    if (node->line.isHeading)
        m_groups.remove(node->line.agents);
    else
        m_nodes.remove(keyOf(node->line.process.id));
    for (const auto &child : node->children)
        forgetNodes(child.get());
}

void ProcessListModel::renewValues(const QList<Wanted> &wanted)
{
    for (const Wanted &row : wanted) {
        Node *node = m_nodes.value(keyOf(row.process->id));
        if (node->line.process == *row.process && node->line.endedAt == row.endedAt)
            continue;
        node->line.process = *row.process;
        node->line.endedAt = row.endedAt;
        node->isChanged = true;
    }
    renewSums();
}

void ProcessListModel::renewSums()
{
    for (Node *group : std::as_const(m_groups)) {
        ProcessSum sum;
        for (const auto &child : group->children) {
            if (!child->line.endedAt)
                sum.add(child->line.process);
        }
        if (sum.count() == group->line.count && sum.sum() == group->line.process)
            continue;
        group->line.count = sum.count();
        group->line.process = sum.sum();
        group->isChanged = true;
    }
}

/// One signal for each parent: a proxy sorts all of its rows at once.
void ProcessListModel::tellChanges(Node *parent)
{
    int first = -1;
    int last = -1;
    for (const auto &child : parent->children) {
        if (child->isChanged) {
            first = first < 0 ? child->row : first;
            last = child->row;
            child->isChanged = false;
        }
        tellChanges(child.get());
    }
    if (first >= 0) {
        const QModelIndex above = indexOf(parent);
        Q_EMIT dataChanged(index(first, 0, above), index(last, processColumnCount - 1, above));
    }
}

QModelIndex ProcessListModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

const ProcessListModel::Node *ProcessListModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

const ProcessInfo *ProcessListModel::processAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return index.isValid() && !node->line.isHeading ? &node->line.process : nullptr;
}

std::optional<Instant> ProcessListModel::endedAt(const QModelIndex &index) const
{
    return nodeAt(index)->line.endedAt;
}

QModelIndex ProcessListModel::indexOf(const ProcessId &id) const
{
    const Node *node = m_nodes.value(keyOf(id));
    return node ? indexOf(node) : QModelIndex();
}

QModelIndex ProcessListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex ProcessListModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int ProcessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int ProcessListModel::columnCount(const QModelIndex &) const { return processColumnCount; }

QVariant ProcessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProcessLine &line = nodeAt(index)->line;
    const auto column = ProcessColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, line, m_zone);
    case Qt::ToolTipRole:
        return cellTooltip(column, line, m_zone);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case IsGroupRole:
        return line.isHeading;
    case KeyRole:
        return line.agents;
    case Qt::EditRole:
        return exactValue(column, line, m_zone);
    case SortRole:
        return cellKey(column, line);
    case IsMutedRole:
        return isMuted(column, line);
    default:
        return {};
    }
}

QVariant ProcessListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= processColumnCount)
        return {};
    const auto column = ProcessColumn(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole)
        return columnMeaning(column);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::UserRole)
        return columnUnit(column);
    return {};
}

} // namespace opsglass
