// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alerthistorymodel.h"

#include "models/format/duration.h"
#include "models/format/joinedlist.h"

#include <algorithm>
#include <tuple>

namespace opsglass {

namespace {

bool isNewer(const AlertHistoryEntry &left, const AlertHistoryEntry &right)
{
    return std::tie(left.at, left.id) > std::tie(right.at, right.id);
}

/// The name in front, the other labels behind it.
QString alertText(const AlertHistoryEntry &entry)
{
    Labels rest = entry.labels;
    const QString name = rest.pairs.take(QStringLiteral("alertname")).simplified();
    if (rest.pairs.isEmpty())
        return name;
    return name.isEmpty() ? toString(rest) : name + u' ' + toString(rest);
}

QString reasonText(const AlertHistoryEntry &entry)
{
    QStringList parts;
    if (entry.kind == AlertHistoryEntry::Kind::Notified
        || entry.kind == AlertHistoryEntry::Kind::Held) {
        if (entry.firing > 0)
            parts << AlertHistoryModel::tr("%n firing", nullptr, entry.firing);
        if (entry.resolved > 0)
            parts << AlertHistoryModel::tr("%n resolved", nullptr, entry.resolved);
    }
    const QString counts = joinedList(parts);
    const QString reason = entry.reason.isEmpty()
        ? entry.annotations.value(QStringLiteral("summary")).simplified()
        : entry.reason.simplified();
    if (counts.isEmpty() || reason.isEmpty())
        return counts + reason;
    return QStringLiteral("%1: %2").arg(counts, reason);
}

} // namespace

QString historyKindText(AlertHistoryEntry::Kind kind)
{
    switch (kind) {
    case AlertHistoryEntry::Kind::Began:
        return AlertHistoryModel::tr("Pending");
    case AlertHistoryEntry::Kind::Fired:
        return AlertHistoryModel::tr("Fired");
    case AlertHistoryEntry::Kind::Resolved:
        return AlertHistoryModel::tr("Resolved");
    case AlertHistoryEntry::Kind::Dropped:
        //: A pending alert went away before it fired
        return AlertHistoryModel::tr("Passed");
    case AlertHistoryEntry::Kind::Notified:
        return AlertHistoryModel::tr("Told");
    case AlertHistoryEntry::Kind::Held:
        return AlertHistoryModel::tr("Not told");
    case AlertHistoryEntry::Kind::Silenced:
        return AlertHistoryModel::tr("Silenced");
    case AlertHistoryEntry::Kind::SilenceExpired:
        return AlertHistoryModel::tr("Silence expired");
    case AlertHistoryEntry::Kind::SourceUnknown:
        return AlertHistoryModel::tr("Source unknown");
    case AlertHistoryEntry::Kind::SourceKnown:
        return AlertHistoryModel::tr("Source answers");
    }
    return {};
}

/// New lines come at the top, old ones fall out at the bottom; anything else is another question.
void AlertHistoryModel::apply(QList<AlertHistoryEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), isNewer);
    qsizetype fresh = 0;
    if (!m_entries.isEmpty()) {
        while (fresh < entries.size() && entries[fresh] != m_entries.first())
            ++fresh;
    }
    const qsizetype kept = std::min(entries.size() - fresh, m_entries.size());
    const bool isContinued = kept > 0
        && std::equal(entries.begin() + fresh, entries.begin() + fresh + kept, m_entries.begin())
        && fresh + kept == entries.size();
    if (!isContinued) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (kept < m_entries.size()) {
        beginRemoveRows({}, int(kept), int(m_entries.size()) - 1);
        m_entries.resize(kept);
        endRemoveRows();
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_entries = std::move(entries);
        endInsertRows();
    }
}

void AlertHistoryModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(int(m_entries.size()) - 1, TimeColumn));
}

QString AlertHistoryModel::text(const AlertHistoryEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return formatDateTime(entry.at, m_zone);
    case KindColumn:
        return historyKindText(entry.kind);
    case AlertColumn:
        return alertText(entry);
    case ReasonColumn:
        return reasonText(entry);
    case SourceColumn:
        return entry.origin.isEmpty() || entry.source.isEmpty()
            ? entry.source + entry.origin
            : QStringLiteral("%1: %2").arg(entry.source, entry.origin);
    default:
        return {};
    }
}

int AlertHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AlertHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AlertHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertHistoryEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1</qt>").arg(text(entry, index.column()).toHtmlEscaped());
    case EntryRole:
        return QVariant::fromValue(entry);
    case KindRole:
        return int(entry.kind);
    default:
        return {};
    }
}

QVariant AlertHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles { tr("Time"), tr("What"), tr("Alert"), tr("Why"), tr("Source") };
    return titles[section];
}

} // namespace opsglass
