// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlistmodel.h"

#include "models/alerts/rowchanges.h"
#include "models/format/duration.h"
#include "models/format/joinedlist.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace opsglass {

namespace {

/// No label has this value, so no other group has this key.
const QString watchdogKey = QStringLiteral("\u0001watchdogs");

QString wrapped(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

/// An alert and what it is sorted by.
struct AlertListModel::Row {
    WatchedAlert alert;
    int urgency = 0;
    friend bool operator==(const Row &left, const Row &right) { return left.alert == right.alert; }

    static QList<Row> of(const QList<WatchedAlert> &alerts)
    {
        QList<Row> rows;
        rows.reserve(alerts.size());
        for (const WatchedAlert &alert : alerts)
            rows << Row { alert, urgencyOf(alert) };
        return rows;
    }
};

/// A heading and what stands under it.
struct AlertListModel::Group {
    QString key;
    int row = 0;
    QList<Row> rows;
    qsizetype worst = 0; ///< place of the most urgent one

    void findWorst()
    {
        worst = std::max_element(rows.cbegin(), rows.cend(), [](const Row &left, const Row &right) {
            return left.urgency < right.urgency;
        }) - rows.cbegin();
    }
};

AlertListModel::AlertListModel(const AlertBook *book, QObject *parent)
    : QAbstractItemModel(parent)
    , m_book(book)
    , m_agesOf(book->now())
{
    connect(book, &AlertBook::changed, this, &AlertListModel::apply);
    fill();
}

AlertListModel::~AlertListModel() = default;

void AlertListModel::setGrouping(const AlertGrouping &grouping)
{
    if (m_grouping == grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    fill();
    endResetModel();
}

void AlertListModel::fill()
{
    m_applied = m_book->alerts();
    m_groups.clear();
    for (const Wanted &wanted : wantedGroups())
        m_groups.push_back(newGroup(wanted));
}

std::unique_ptr<AlertListModel::Group> AlertListModel::newGroup(const Wanted &wanted) const
{
    auto group = std::make_unique<Group>();
    group->key = wanted.key;
    group->row = int(m_groups.size());
    group->rows = Row::of(wanted.alerts);
    group->findWorst();
    return group;
}

void AlertListModel::setZone(const QTimeZone &zone) { m_zone = zone; }

QStringList AlertListModel::labelNames() const
{
    QSet<QString> names;
    for (const WatchedAlert &alert : m_book->alerts()) {
        for (auto label = alert.labels.pairs.keyBegin(); label != alert.labels.pairs.keyEnd();
             ++label)
            names << *label;
    }
    names.remove(QStringLiteral("alertname"));
    names.remove(QStringLiteral("severity"));
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

QString AlertListModel::keyOf(const WatchedAlert &alert) const
{
    if (isWatchdog(alert.labels))
        return watchdogKey;
    switch (m_grouping.by) {
    case AlertGrouping::By::Severity:
        return QString::number(int(alert.severity()));
    case AlertGrouping::By::Name:
        return alert.name();
    case AlertGrouping::By::Source:
        return originName(alert.origins.first());
    case AlertGrouping::By::Telling:
        return tellingTexts(alert).join(QStringLiteral(" · "));
    case AlertGrouping::By::Label:
        return alert.labels.value(m_grouping.label);
    case AlertGrouping::By::Nothing:
        return {};
    }
    return {};
}

QString AlertListModel::titleOf(const QString &key) const
{
    if (key == watchdogKey)
        return tr("Watchdogs");
    switch (m_grouping.by) {
    case AlertGrouping::By::Severity:
        return severityWord(AlertSeverity(key.toInt()));
    case AlertGrouping::By::Name:
        return key.isEmpty() ? tr("Without a name") : key;
    case AlertGrouping::By::Source:
        return key;
    case AlertGrouping::By::Telling:
        return key.isEmpty() ? tr("Not told by an Alertmanager") : key;
    case AlertGrouping::By::Label:
        return key.isEmpty() ? tr("Without %1").arg(m_grouping.label)
                             : QStringLiteral("%1 = %2").arg(m_grouping.label, key);
    case AlertGrouping::By::Nothing:
        return tr("Alerts");
    }
    return {};
}

QList<AlertListModel::Wanted> AlertListModel::wantedGroups() const
{
    QList<Wanted> groups;
    QHash<QString, qsizetype> places;
    for (const WatchedAlert &alert : m_book->alerts()) {
        const QString key = keyOf(alert);
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            groups[*place].alerts << alert;
            continue;
        }
        places.insert(key, groups.size());
        groups << Wanted { key, { alert } };
    }
    return groups;
}

void AlertListModel::apply()
{
    renewAges();
    if (m_applied == m_book->alerts())
        return;
    m_applied = m_book->alerts();
    QList<Wanted> groups = wantedGroups();
    QHash<QString, const Wanted *> byKey;
    for (const Wanted &wanted : std::as_const(groups))
        byKey.insert(wanted.key, &wanted);
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        if (byKey.contains(m_groups[size_t(row)]->key))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        for (size_t after = size_t(row); after < m_groups.size(); ++after)
            m_groups[after]->row = int(after);
        endRemoveRows();
    }
    for (const std::unique_ptr<Group> &group : m_groups)
        applyAlerts(*group, byKey.take(group->key)->alerts);
    for (const Wanted &wanted : std::as_const(groups)) {
        if (!byKey.contains(wanted.key))
            continue;
        const int row = int(m_groups.size());
        beginInsertRows({}, row, row);
        m_groups.push_back(newGroup(wanted));
        endInsertRows();
    }
    Q_EMIT alertsChanged();
}

/// Changes are told all at once: whoever sorts has to do it only once.
void AlertListModel::applyAlerts(Group &group, const QList<WatchedAlert> &alerts)
{
    const QModelIndex heading = index(group.row, 0);
    bool isOther = false;
    int firstChanged = -1;
    int lastChanged = -1;
    const auto tellChanges = [this, &heading, &firstChanged, &lastChanged] {
        if (firstChanged >= 0)
            Q_EMIT dataChanged(
                index(firstChanged, 0, heading), index(lastChanged, ColumnCount - 1, heading));
        firstChanged = -1;
    };
    RowSignals says;
    says.beginRemove = [this, &heading, &isOther](int first, int last) {
        isOther = true;
        beginRemoveRows(heading, first, last);
    };
    says.endRemove = [this] { endRemoveRows(); };
    says.beginInsert = [this, &heading, &isOther, &tellChanges](int first, int last) {
        isOther = true;
        tellChanges();
        beginInsertRows(heading, first, last);
    };
    says.endInsert = [this] { endInsertRows(); };
    says.changed = [&isOther, &firstChanged, &lastChanged](int row) {
        isOther = true;
        firstChanged = firstChanged < 0 ? row : firstChanged;
        lastChanged = row;
    };
    applyRows(
        group.rows, Row::of(alerts), [](const Row &row) { return row.alert.labels; }, says);
    tellChanges();
    if (!isOther)
        return;
    group.findWorst();
    Q_EMIT dataChanged(heading, index(group.row, ColumnCount - 1));
}

/// Ages are told in whole minutes and more, so that few of them change from one moment to the next.
void AlertListModel::renewAges()
{
    const Instant before = m_agesOf;
    m_agesOf = m_book->now();
    if (before == m_agesOf)
        return;
    for (const std::unique_ptr<Group> &group : m_groups) {
        const QModelIndex heading = index(group->row, 0);
        for (int row = 0; row < int(group->rows.size()); ++row) {
            const Instant since = sinceOf(group->rows[row].alert);
            using std::chrono::minutes;
            const bool isSameMinute = before - since >= minutes(1)
                && std::chrono::floor<minutes>(before - since)
                    == std::chrono::floor<minutes>(m_agesOf - since);
            if (isSameMinute || formatAge(before - since) == formatAge(m_agesOf - since))
                continue;
            const QModelIndex age = index(row, SinceColumn, heading);
            Q_EMIT dataChanged(age, age, { Qt::DisplayRole });
        }
    }
}

QModelIndex AlertListModel::indexOf(const Labels &labels) const
{
    for (const std::unique_ptr<Group> &group : m_groups) {
        for (int row = 0; row < int(group->rows.size()); ++row) {
            if (group->rows[row].alert.labels == labels)
                return createIndex(row, 0, group.get());
        }
    }
    return {};
}

const AlertListModel::Row *AlertListModel::rowAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return index.isValid() && group ? &group->rows[index.row()] : nullptr;
}

const WatchedAlert *AlertListModel::alertAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? &row->alert : nullptr;
}

int AlertListModel::urgencyAt(const QModelIndex &index) const
{
    if (const Row *row = rowAt(index))
        return row->urgency;
    const Group &group = *m_groups[size_t(index.row())];
    return group.rows.isEmpty() ? 0 : group.rows[group.worst].urgency;
}

QModelIndex AlertListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[size_t(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex AlertListModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.constInternalPointer());
    return child.isValid() && group ? createIndex(group->row, 0) : QModelIndex();
}

int AlertListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return alertAt(parent) || parent.column() > 0
        ? 0
        : int(m_groups[size_t(parent.row())]->rows.size());
}

int AlertListModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant AlertListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const WatchedAlert *alert = alertAt(index))
        return alertData(*alert, index.column(), role);
    if (index.column() > 0 && role == Qt::DisplayRole)
        return {};
    return groupData(*m_groups[size_t(index.row())], role);
}

QVariant AlertListModel::groupData(const Group &group, int role) const
{
    const WatchedAlert *worst = group.rows.isEmpty() ? nullptr : &group.rows[group.worst].alert;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(group.key);
    case KeyRole:
        return group.key;
    case IsGroupRole:
        return true;
    case IsWatchdogsRole:
        return group.key == watchdogKey;
    case SignRole:
        return worst ? QVariant(int(signOf(*worst))) : QVariant();
    case AlertRole:
        return worst ? QVariant::fromValue(*worst) : QVariant();
    default:
        return {};
    }
}

QVariant AlertListModel::alertData(const WatchedAlert &alert, int column, int role) const
{
    switch (role) {
    case IsGroupRole:
    case IsWatchdogsRole:
        return false;
    case AlertRole:
        return QVariant::fromValue(alert);
    case SignRole:
        return int(signOf(alert));
    case IsQuietRole:
        return standingOf(alert) == AlertStanding::Suppressed
            || standingOf(alert) == AlertStanding::Resolved;
    case Qt::ToolTipRole:
        return tooltip(alert, column);
    case Qt::TextAlignmentRole:
        return QVariant(column == ValueColumn ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::EditRole:
        return exactData(alert, column);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case StateColumn:
        return standingWord(alert);
    case SeverityColumn:
        return severityText(alert);
    case NameColumn:
        return alert.name().simplified();
    case SummaryColumn:
        return summaryOf(alert);
    case SinceColumn:
        return formatAge(m_book->now() - sinceOf(alert));
    case ValueColumn:
        return valueText(alert);
    case SourceColumn:
        return joinedList(sourceNames(alert));
    default:
        return {};
    }
}

/// What exports take in place of words for eyes.
QVariant AlertListModel::exactData(const WatchedAlert &alert, int column)
{
    if (column == SinceColumn)
        return QDateTime::fromMSecsSinceEpoch(sinceOf(alert).time_since_epoch().count(), Qt::UTC);
    if (column == ValueColumn && alert.value)
        return *alert.value;
    return {};
}

QString AlertListModel::tooltip(const WatchedAlert &alert, int column) const
{
    if (column == SinceColumn)
        return QStringLiteral("%1 (%2)").arg(
            formatDateTime(sinceOf(alert), m_zone), sinceText(alert, m_book->now()));
    if (column == StateColumn && !alert.silencedBy.isEmpty())
        return tr("Silenced");
    if (column == StateColumn && !alert.inhibitedBy.isEmpty())
        return wrapped(tr("Inhibited by %1").arg(joinedList(alert.inhibitedBy)));
    if (column == StateColumn && !alert.mutedBy.isEmpty())
        return wrapped(tr("Muted by %1").arg(joinedList(alert.mutedBy)));
    if (column == SourceColumn) {
        QStringList origins;
        for (const AlertOrigin &origin : alert.origins)
            origins << originText(origin).toHtmlEscaped();
        return QStringLiteral("<qt>%1</qt>").arg(origins.join(QLatin1String("<br>")));
    }
    return wrapped(alertData(alert, column, Qt::DisplayRole).toString());
}

QVariant AlertListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == ValueColumn ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles { tr("State"), tr("Severity"), tr("Name"), tr("Summary"), tr("Since"),
        tr("Value"), tr("Source") };
    return titles[section];
}

} // namespace opsglass
