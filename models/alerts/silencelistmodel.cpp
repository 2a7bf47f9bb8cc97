// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silencelistmodel.h"

#include "models/format/duration.h"
#include "models/format/joinedlist.h"

#include <algorithm>

namespace opsglass {

namespace {

bool isKnownTo(const WatchedAlert &alert, const QString &alertmanager)
{
    return std::any_of(
        alert.origins.begin(), alert.origins.end(), [&alertmanager](const AlertOrigin &origin) {
            return origin.kind == AlertOrigin::Kind::Alertmanager && origin.source == alertmanager;
        });
}

/// Active ones above pending ones above expired ones.
int orderOf(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return 0;
    case Silence::State::Pending:
        return 1;
    case Silence::State::Expired:
        return 2;
    }
    return 2;
}

QString stateWord(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return SilenceListModel::tr("Active");
    case Silence::State::Pending:
        return SilenceListModel::tr("Pending");
    case Silence::State::Expired:
        return SilenceListModel::tr("Expired");
    }
    return {};
}

} // namespace

QList<WatchedAlert> alertsHiddenBy(
    const QList<AlertMatcher> &matchers, const QString &source, const QList<WatchedAlert> &alerts)
{
    QList<WatchedAlert> hidden;
    for (const WatchedAlert &alert : alerts) {
        const bool isMeant = alert.state != WatchedAlert::State::Resolved
            && (source.isEmpty() || isKnownTo(alert, source));
        if (isMeant && matchesAll(matchers, alert.labels))
            hidden << alert;
    }
    return hidden;
}

SilenceListModel::SilenceListModel(const AlertBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(book, &AlertBook::changed, this, &SilenceListModel::apply);
    apply();
}

void SilenceListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    apply();
}

void SilenceListModel::setExpiredShown(bool areShown)
{
    m_showsExpired = areShown;
    apply();
}

int SilenceListModel::count(Silence::State state) const
{
    const QList<KeptSilence> &silences = m_book->silences();
    return int(
        std::count_if(silences.begin(), silences.end(), [this, state](const KeptSilence &kept) {
            return kept.silence.state(m_book->now()) == state;
        }));
}

int SilenceListModel::rowOf(const QString &source, const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const Row &row) { return row.kept.source == source && row.kept.silence.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<SilenceListModel::Row> SilenceListModel::wantedRows(bool areSameAlerts) const
{
    QList<Row> rows;
    for (const KeptSilence &kept : m_book->silences()) {
        Row row { kept, kept.silence.state(m_book->now()), 0, {} };
        if (row.state == Silence::State::Expired && !m_showsExpired)
            continue;
        if (row.state != Silence::State::Expired)
            row.hidden = hiddenBy(kept, areSameAlerts);
        row.ends = endsText(kept.silence, row.state);
        rows << row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        return orderOf(left.state) < orderOf(right.state);
    });
    return rows;
}

/// Time passes far more often than alerts come and go.
int SilenceListModel::hiddenBy(const KeptSilence &kept, bool areSameAlerts) const
{
    const int known = rowOf(kept.source, kept.silence.id);
    const bool isSame = areSameAlerts && known >= 0 && m_rows[known].kept == kept
        && m_rows[known].state != Silence::State::Expired;
    return isSame
        ? m_rows[known].hidden
        : int(alertsHiddenBy(kept.silence.matchers, kept.source, m_book->alerts()).size());
}

void SilenceListModel::apply()
{
    const QList<Row> rows = wantedRows(m_counted == m_book->alerts());
    m_counted = m_book->alerts();
    const auto placeIn = [](const QList<Row> &among, const Row &row, qsizetype from) {
        const auto found = std::find_if(among.begin() + from, among.end(), [&row](const Row &one) {
            return one.kept.source == row.kept.source && one.kept.silence.id == row.kept.silence.id;
        });
        return found == among.end() ? -1 : int(found - among.begin());
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (placeIn(rows, m_rows[row], 0) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const int place = placeIn(m_rows, rows[row], row);
        if (place < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
        } else if (place > row) {
            beginMoveRows({}, place, place, {}, row);
            m_rows.move(place, row);
            endMoveRows();
        }
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QString SilenceListModel::endsText(const Silence &silence, Silence::State state) const
{
    const Instant now = m_book->now();
    switch (state) {
    case Silence::State::Active:
        return tr("in %1").arg(formatAge(silence.endsAt - now));
    case Silence::State::Pending:
        return tr("starts in %1, for %2")
            .arg(formatAge(silence.startsAt - now), formatAge(silence.endsAt - silence.startsAt));
    case Silence::State::Expired:
        return tr("%1 ago").arg(formatAge(now - silence.endsAt));
    }
    return {};
}

QString SilenceListModel::hidesText(const Row &row)
{
    switch (row.state) {
    case Silence::State::Active:
        return row.hidden > 0 ? tr("%n alert(s)", nullptr, row.hidden) : tr("nothing now");
    case Silence::State::Pending:
        return row.hidden > 0 ? tr("%n alert(s), later", nullptr, row.hidden)
                              : tr("nothing so far");
    case Silence::State::Expired:
        return tr("nothing any more");
    }
    return {};
}

QString SilenceListModel::text(const Row &row, int column) const
{
    const Silence &silence = row.kept.silence;
    switch (column) {
    case StateColumn:
        return stateWord(row.state);
    case MatchersColumn: {
        QStringList texts;
        for (const AlertMatcher &matcher : silence.matchers)
            texts << toString(matcher);
        return joinedList(texts);
    }
    case HidesColumn:
        return hidesText(row);
    case EndsColumn:
        return row.ends;
    case AuthorColumn:
        return silence.createdBy.simplified();
    case CommentColumn:
        return silence.comment.simplified();
    case KeeperColumn:
        return row.kept.source.isEmpty() ? tr("here")
                                         : tr("Alertmanager %1").arg(row.kept.sourceName);
    default:
        return {};
    }
}

int SilenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SilenceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SilenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == EndsColumn)
            return QStringLiteral("%1 – %2").arg(formatDateTime(row.kept.silence.startsAt, m_zone),
                formatDateTime(row.kept.silence.endsAt, m_zone));
        return QStringLiteral("<qt>%1</qt>").arg(text(row, index.column()).toHtmlEscaped());
    case SilenceRole:
        return QVariant::fromValue(row.kept);
    case StateRole:
        return int(row.state);
    case HiddenCountRole:
        return row.hidden;
    default:
        return {};
    }
}

QVariant SilenceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Hides: how many alerts a silence hides. Kept: where it is stored.
    const QStringList titles { tr("State"), tr("Matchers"), tr("Hides"), tr("Ends"), tr("Made by"),
        tr("Comment"), tr("Kept") };
    return titles[section];
}

} // namespace opsglass
