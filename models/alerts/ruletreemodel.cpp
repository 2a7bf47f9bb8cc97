// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/ruletreemodel.h"

#include "models/format/duration.h"
#include "models/format/joinedlist.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace opsglass {

namespace {

QString countText(int count) { return count > 0 ? QString::number(count) : QString(); }

QString durationText(Milliseconds duration)
{
    return duration.count() > 0 ? printDuration(duration) : QString();
}

int alignmentOf(int column)
{
    const bool isText = column == RuleTreeModel::NameColumn || column == RuleTreeModel::StateColumn
        || column == RuleTreeModel::HealthColumn;
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

/// A heading or a rule.
struct RuleTreeModel::Node {
    QString key;
    QString title;
    std::optional<RuleEntry> rule;
    Milliseconds interval { 0 }; ///< of a group
    AlertInfo::State worst = AlertInfo::State::Inactive;
    int firing = 0; ///< alerts below
    int pending = 0; ///< alerts below
    Tally tally; ///< of the rules below, or of itself
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &all = parent->children;
        return int(std::find_if(all.begin(), all.end(), [this](const auto &node) {
            return node.get() == this;
        }) - all.begin());
    }

    Node &heading(const QString &name, const QString &text)
    {
        const QString wanted = key + name + u'\n';
        // Rules come in the order of their headings: it is the last one, if any.
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            if ((*child)->key == wanted)
                return **child;
        }
        return add(wanted, text);
    }

    Node &add(const QString &newKey, const QString &text)
    {
        auto node = std::make_unique<Node>();
        node->key = newKey;
        node->title = text;
        node->parent = this;
        children.push_back(std::move(node));
        return *children.back();
    }

    /// Takes over what the other one shows; its children stay where they are.
    void adopt(Node &other)
    {
        title = other.title;
        rule = std::move(other.rule);
        interval = other.interval;
        worst = other.worst;
        firing = other.firing;
        pending = other.pending;
        tally = other.tally;
    }

    void countIn(const RuleEntry &entry, const Tally &one)
    {
        worst = std::max(worst, entry.state);
        firing += entry.firing;
        pending += entry.pending;
        tally.rules += one.rules;
        tally.firing += one.firing;
        tally.pending += one.pending;
        tally.failing += one.failing;
        tally.delayed += one.delayed;
    }
};

namespace {

RuleTreeModel::Tally tallyOf(const RuleEntry &entry, Instant now)
{
    RuleTreeModel::Tally tally;
    tally.rules = 1;
    tally.firing = entry.state == AlertInfo::State::Firing ? 1 : 0;
    tally.pending = entry.state == AlertInfo::State::Pending ? 1 : 0;
    tally.failing = entry.health == RuleInfo::Health::Failing ? 1 : 0;
    tally.delayed = isSlow(entry) || isLate(entry, now) ? 1 : 0;
    return tally;
}

} // namespace

RuleTreeModel::RuleTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

RuleTreeModel::~RuleTreeModel() = default;

void RuleTreeModel::apply(const RuleOverview &overview)
{
    m_now = overview.now;
    Node fresh;
    QHash<QString, int> seen; // rules of one group may be named alike
    const QList<RuleEntry> entries = ruleEntries(overview);
    for (const RuleEntry &entry : entries) {
        const bool isHere = entry.evaluator == RuleEntry::Evaluator::Opsglass;
        Node &source = fresh.heading(
            (isHere ? QStringLiteral("here ") : QStringLiteral("server ")) + entry.source,
            evaluatorText(entry));
        Node &file = source.heading(entry.file, ruleFileTitle(entry.file));
        Node &group = file.heading(entry.group, entry.group);
        group.interval = entry.interval;
        const QString name = group.key + entry.rule.name;
        Node &rule = group.add(name + u'\n' + QString::number(seen[name]++), entry.rule.name);
        rule.rule = entry;
        const Tally one = tallyOf(entry, m_now);
        for (Node *node = &rule; node; node = node->parent)
            node->countIn(entry, one);
    }
    m_root->adopt(fresh);
    merge(*m_root, fresh, {});
}

RuleTreeModel::Tally RuleTreeModel::tally() const { return m_root->tally; }

void RuleTreeModel::removeGone(Node &node, const Node &fresh, const QModelIndex &parent)
{
    QSet<QString> keys;
    for (const auto &child : fresh.children)
        keys << child->key;
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        if (keys.contains(node.children[size_t(row)]->key))
            continue;
        beginRemoveRows(parent, row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
}

void RuleTreeModel::merge(Node &node, Node &fresh, const QModelIndex &parent)
{
    removeGone(node, fresh, parent);
    auto &children = node.children;
    for (int row = 0; row < int(fresh.children.size()); ++row) {
        auto &wanted = fresh.children[size_t(row)];
        const auto begin = children.begin() + row;
        const auto found = std::find_if(begin, children.end(),
            [&wanted](const auto &child) { return child->key == wanted->key; });
        if (found == children.end()) {
            beginInsertRows(parent, row, row);
            wanted->parent = &node;
            children.insert(begin, std::move(wanted));
            endInsertRows();
            continue;
        }
        if (found != begin) {
            const int from = int(found - children.begin());
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(begin, found, found + 1);
            endMoveRows();
        }
        Node &kept = *children[size_t(row)];
        kept.adopt(*wanted);
        merge(kept, *wanted, index(row, 0, parent));
    }
    // The age of an evaluation changes even when nothing else does.
    if (!children.empty())
        Q_EMIT dataChanged(
            index(0, 0, parent), index(int(children.size()) - 1, columns - 1, parent));
}

RuleTreeModel::Node *RuleTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex RuleTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex RuleTreeModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above && above->parent ? createIndex(above->row(), 0, above) : QModelIndex();
}

int RuleTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int RuleTreeModel::columnCount(const QModelIndex &) const { return columns; }

QVariant RuleTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(node, Column(index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case EntryRole:
        return node.rule ? QVariant::fromValue(*node.rule) : QVariant();
    case KeyRole:
        return node.key;
    case StateRole:
        return node.rule && node.rule->rule.kind == Rule::Kind::Record ? QVariant()
                                                                       : int(node.worst);
    case IsFailingRole:
        return node.tally.failing > 0;
    case IsDelayedRole:
        return node.tally.delayed > 0;
    default: // the roles are open
        return {};
    }
}

QString RuleTreeModel::textOf(const Node &node, Column column) const
{
    switch (column) {
    case NameColumn:
        return node.title;
    case FiringColumn:
        return countText(node.firing);
    case PendingColumn:
        return countText(node.pending);
    default:
        return node.rule ? ruleText(*node.rule, column) : headingText(node, column);
    }
}

QString RuleTreeModel::headingText(const Node &node, Column column) const
{
    if (column == StateColumn && node.worst != AlertInfo::State::Inactive)
        return stateWord(node.worst);
    if (column == IntervalColumn)
        return durationText(node.interval);
    if (column != HealthColumn)
        return {};
    QStringList parts;
    if (node.tally.failing > 0)
        parts << tr("%n failing", nullptr, node.tally.failing);
    if (node.tally.delayed > 0)
        parts << tr("%n slow or late", nullptr, node.tally.delayed);
    return joinedList(parts);
}

QString RuleTreeModel::ruleText(const RuleEntry &entry, Column column) const
{
    switch (column) {
    case StateColumn:
        //: Instead of a state: the rule writes a series
        return entry.rule.kind == Rule::Kind::Record ? tr("Records") : stateWord(entry.state);
    case HealthColumn:
        return healthText(entry, m_now);
    case EvaluatedColumn:
        return entry.evaluatedAt ? tr("%1 ago").arg(formatAge(m_now - *entry.evaluatedAt))
                                 : tr("never");
    case TookColumn:
        return entry.evaluationTime ? evaluationTimeText(*entry.evaluationTime) : QString();
    case ForColumn:
        return durationText(entry.rule.forTime);
    case IntervalColumn:
        return durationText(entry.interval);
    case NameColumn:
    case FiringColumn:
    case PendingColumn:
    case columns:
        break;
    }
    return {};
}

QVariant RuleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case NameColumn:
        return tr("Rule");
    case StateColumn:
        return tr("State");
    case FiringColumn:
        return tr("Firing");
    case PendingColumn:
        return tr("Pending");
    case HealthColumn:
        return tr("Health");
    case EvaluatedColumn:
        return tr("Evaluated");
    case TookColumn:
        return tr("Took");
    case ForColumn:
        return tr("For");
    case IntervalColumn:
        return tr("Interval");
    case columns:
        break;
    }
    return {};
}

} // namespace opsglass
