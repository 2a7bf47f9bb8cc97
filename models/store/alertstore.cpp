// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertstore.h"

#include "models/store/alertschema.h"
#include "models/store/storedtext.h"

#include <QSet>
#include <QSqlQuery>

#include <cmath>
#include <limits>

namespace opsglass {

namespace {

QVariant cell(Instant time) { return QVariant::fromValue(qint64(time.time_since_epoch().count())); }

Instant instantOf(const QVariant &cell) { return Instant(Milliseconds(cell.toLongLong())); }

/// Never NULL, which a null QString would be.
QVariant cell(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QString nanText() { return QStringLiteral("NaN"); }

QVariant cell(const std::optional<double> &value)
{
    if (!value)
        return {};
    return std::isnan(*value) ? QVariant(nanText()) : QVariant(*value);
}

std::optional<double> valueOf(const QVariant &cell)
{
    if (cell.isNull())
        return {};
    if (cell.typeId() == QMetaType::QString)
        return std::numeric_limits<double>::quiet_NaN();
    return cell.toDouble();
}

/// The same for texts that differ in case alone. By way of capitals, of which ß has two.
QString withoutCase(const QString &text) { return text.toUpper().toCaseFolded(); }

/// What a search looks in; one line each, so that no match goes over two of them.
QString searchWords(const QStringList &lines) { return withoutCase(lines.join(u'\n')); }

QString wordsOf(const Labels &labels)
{
    QStringList lines;
    for (auto pair = labels.pairs.cbegin(); pair != labels.pairs.cend(); ++pair)
        lines << pair.key() + u'=' + pair.value();
    return searchWords(lines);
}

QString wordsOf(const AlertHistoryEntry &entry)
{
    return searchWords(entry.annotations.values() << entry.source << entry.origin << entry.reason);
}

QVariantList historyRow(const AlertHistoryEntry &entry)
{
    return { cell(entry.at), historyWord(entry.kind), storedText(entry.labels.pairs),
        storedText(entry.annotations), cell(entry.value), cell(entry.source), cell(entry.origin),
        cell(entry.reason), entry.firing, entry.resolved, cell(wordsOf(entry)) };
}

/// Nothing for a kind that only another version knows.
std::optional<AlertHistoryEntry> entryOf(const QSqlQuery &row)
{
    const auto kind = historyKind(row.value(2).toString());
    if (!kind)
        return {};
    AlertHistoryEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.at = instantOf(row.value(1));
    entry.kind = *kind;
    entry.labels.pairs = pairsOf(row.value(3).toString());
    entry.annotations = pairsOf(row.value(4).toString());
    entry.value = valueOf(row.value(5));
    entry.source = row.value(6).toString();
    entry.origin = row.value(7).toString();
    entry.reason = row.value(8).toString();
    entry.firing = row.value(9).toInt();
    entry.resolved = row.value(10).toInt();
    return entry;
}

struct Select {
    QString sql;
    QVariantList values;
};

Select selectOf(const AlertHistoryFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto demand = [&conditions, &values](const char *condition, const QVariantList &with) {
        conditions << QLatin1String(condition);
        values << with;
    };
    if (filter.from)
        demand("h.at >= ?", { cell(*filter.from) });
    if (filter.to)
        demand("h.at <= ?", { cell(*filter.to) });
    if (filter.alert)
        demand("h.subject = (SELECT id FROM subject WHERE labels = ?)",
            { storedText(filter.alert->pairs) });
    if (!filter.kinds.isEmpty()) {
        QStringList marks;
        for (const AlertHistoryEntry::Kind kind : filter.kinds) {
            marks << QStringLiteral("?");
            values << historyWord(kind);
        }
        conditions << QStringLiteral("h.kind IN (%1)").arg(marks.join(u','));
    }
    if (const QString text = withoutCase(filter.text); !text.isEmpty())
        demand("(instr(h.words, ?) OR instr(s.words, ?))", { text, text });
    // CROSS JOIN: the history is read in its own order, by one of its indexes, up to the limit.
    QString sql = QStringLiteral(
        "SELECT h.id, h.at, h.kind, s.labels, h.annotations, h.value, h.source, h.origin, h.reason,"
        " h.firing, h.resolved FROM history h CROSS JOIN subject s ON s.id = h.subject");
    if (!conditions.isEmpty())
        sql += QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND "));
    sql += QLatin1String(" ORDER BY h.at DESC, h.id DESC");
    if (filter.limit > 0)
        sql += QLatin1String(" LIMIT ") + QString::number(filter.limit);
    return { sql, values };
}

SilenceInfo::State stateAt(const SilenceInfo &silence, Instant now)
{
    if (now >= silence.endsAt)
        return SilenceInfo::State::Expired;
    return now < silence.startsAt ? SilenceInfo::State::Pending : SilenceInfo::State::Active;
}

} // namespace

AlertStore::AlertStore(const QString &file)
    : m_database(file)
{
}

Result<QString> AlertStore::open(Instant now)
{
    const auto opened = m_database.open(alertSchema(), now);
    if (!opened)
        return opened;
    const auto stored = alerts();
    if (!stored) {
        m_database.close();
        return failure(stored.error());
    }
    m_rows.load(*stored);
    return opened;
}

Result<void> AlertStore::write(const AlertChanges &changes)
{
    AlertRows rows = m_rows;
    const AlertRows::Changes alerts = rows.replace(changes.rules, changes.alerts);
    const auto written = m_database.inTransaction([this, &changes, &alerts] {
        return append(changes.history)
            .and_then([&] { return writeAlerts(alerts); })
            .and_then([&] { return writeTold(changes); })
            .and_then([&] { return writeSilences(changes.silences); })
            .and_then([&] { return writeWatchdogs(changes.watchdogs); });
    });
    if (written)
        m_rows = rows;
    return written;
}

Result<void> AlertStore::append(const QList<AlertHistoryEntry> &history)
{
    QList<QVariantList> subjects;
    QSet<Labels> named;
    QList<QVariantList> rows;
    for (const AlertHistoryEntry &entry : history) {
        if (!named.contains(entry.labels)) {
            named.insert(entry.labels);
            subjects << QVariantList { storedText(entry.labels.pairs),
                cell(wordsOf(entry.labels)) };
        }
        rows << historyRow(entry);
    }
    return m_database
        .execute(QStringLiteral("INSERT INTO subject (labels, words) VALUES (?, ?)"
                                " ON CONFLICT (labels) DO NOTHING"),
            subjects)
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("INSERT INTO history (at, kind, subject, annotations, value, source,"
                               " origin, reason, firing, resolved, words)"
                               " VALUES (?, ?, (SELECT id FROM subject WHERE labels = ?),"
                               " ?, ?, ?, ?, ?, ?, ?, ?)"),
                rows);
        });
}

Result<void> AlertStore::writeAlerts(const AlertRows::Changes &changes)
{
    return m_database
        .execute(QStringLiteral("INSERT INTO rule (identity, seen_at) VALUES (?, ?)"
                                " ON CONFLICT (identity) DO UPDATE SET seen_at = excluded.seen_at"),
            changes.rules)
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("DELETE FROM alert WHERE"
                               " rule = (SELECT id FROM rule WHERE identity = ?) AND labels = ?"),
                changes.goneAlerts);
        })
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("INSERT OR REPLACE INTO alert"
                               " (rule, labels, active_at, fired_at, seen_at)"
                               " VALUES ((SELECT id FROM rule WHERE identity = ?), ?, ?, ?, ?)"),
                changes.alerts);
        })
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("DELETE FROM alert WHERE"
                               " rule = (SELECT id FROM rule WHERE identity = ?)"),
                changes.goneRules);
        })
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("DELETE FROM rule WHERE identity = ?"), changes.goneRules);
        });
}

Result<void> AlertStore::writeTold(const AlertChanges &changes)
{
    QList<QVariantList> forgotten;
    for (const ToldGroupKey &group : changes.forgotten)
        forgotten << QVariantList { cell(group.route), storedText(group.labels.pairs) };
    QList<QVariantList> told;
    for (const ToldGroup &group : changes.told)
        told << QVariantList { cell(group.route), storedText(group.labels.pairs), cell(group.at),
            storedText(group.firing), storedText(group.resolved) };
    return m_database
        .execute(QStringLiteral("DELETE FROM told WHERE route = ? AND labels = ?"), forgotten)
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("INSERT OR REPLACE INTO told (route, labels, at, firing, resolved)"
                               " VALUES (?, ?, ?, ?, ?)"),
                told);
        });
}

Result<void> AlertStore::writeSilences(const QList<SilenceInfo> &silences)
{
    QList<QVariantList> rows;
    for (const SilenceInfo &silence : silences) {
        Q_ASSERT(!silence.id.isEmpty());
        rows << QVariantList { silence.id, storedText(silence.matchers), cell(silence.startsAt),
            cell(silence.endsAt), cell(silence.updatedAt), cell(silence.createdBy),
            cell(silence.comment) };
    }
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO silence"
                       " (id, matchers, starts_at, ends_at, updated_at, created_by, comment)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        rows);
}

Result<void> AlertStore::writeWatchdogs(const std::optional<QHash<QString, Labels>> &watchdogs)
{
    if (!watchdogs)
        return {};
    QList<QVariantList> rows;
    for (auto entry = watchdogs->cbegin(); entry != watchdogs->cend(); ++entry)
        rows << QVariantList { cell(entry.key()), storedText(entry->pairs) };
    return m_database.run(QStringLiteral("DELETE FROM watchdog")).and_then([&] {
        return m_database.execute(
            QStringLiteral("INSERT INTO watchdog (source, labels) VALUES (?, ?)"), rows);
    });
}

Result<void> AlertStore::prune(Instant before)
{
    const QList<QVariantList> limit { { cell(before) } };
    return m_database.inTransaction([this, &limit] {
        return m_database.execute(QStringLiteral("DELETE FROM history WHERE at < ?"), limit)
            .and_then([&] {
                return m_database.run(
                    QStringLiteral("DELETE FROM subject WHERE NOT EXISTS"
                                   " (SELECT 1 FROM history WHERE subject = subject.id)"));
            })
            .and_then([&] {
                return m_database.execute(
                    QStringLiteral("DELETE FROM silence WHERE ends_at < ?"), limit);
            });
    });
}

Result<QList<AlertHistoryEntry>> AlertStore::find(const AlertHistoryFilter &filter) const
{
    const Select select = selectOf(filter);
    QList<AlertHistoryEntry> entries;
    return m_database
        .forEach(select.sql, select.values,
            [&entries](const QSqlQuery &row) {
                if (const auto entry = entryOf(row))
                    entries << *entry;
            })
        .map([&entries] { return entries; });
}

Result<qint64> AlertStore::count() const
{
    qint64 count = 0;
    return m_database
        .forEach(QStringLiteral("SELECT count(*) FROM history"), {},
            [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); })
        .map([&count] { return count; });
}

Result<QList<StoredAlert>> AlertStore::alerts() const
{
    QList<StoredAlert> alerts;
    return m_database
        .forEach(QStringLiteral("SELECT r.identity, a.labels, a.active_at, a.fired_at,"
                                " coalesce(a.seen_at, r.seen_at)"
                                " FROM alert a JOIN rule r ON r.id = a.rule"
                                " ORDER BY r.identity, a.labels"),
            {},
            [&alerts](const QSqlQuery &row) {
                const QVariant firedAt = row.value(3);
                alerts << StoredAlert { row.value(0).toString(),
                    { pairsOf(row.value(1).toString()) }, instantOf(row.value(2)),
                    firedAt.isNull() ? std::optional<Instant>() : instantOf(firedAt),
                    instantOf(row.value(4)) };
            })
        .map([&alerts] { return alerts; });
}

Result<QList<ToldGroup>> AlertStore::told() const
{
    QList<ToldGroup> groups;
    return m_database
        .forEach(QStringLiteral("SELECT route, labels, at, firing, resolved FROM told"
                                " ORDER BY route, labels"),
            {},
            [&groups](const QSqlQuery &row) {
                groups << ToldGroup { row.value(0).toString(), { pairsOf(row.value(1).toString()) },
                    instantOf(row.value(2)), labelsListOf(row.value(3).toString()),
                    labelsListOf(row.value(4).toString()) };
            })
        .map([&groups] { return groups; });
}

Result<QList<SilenceInfo>> AlertStore::silences(Instant now) const
{
    QList<SilenceInfo> silences;
    return m_database
        .forEach(QStringLiteral("SELECT id, matchers, starts_at, ends_at, updated_at, created_by,"
                                " comment FROM silence ORDER BY id"),
            {},
            [&silences, now](const QSqlQuery &row) {
                SilenceInfo silence { row.value(0).toString(), matchersOf(row.value(1).toString()),
                    instantOf(row.value(2)), instantOf(row.value(3)), instantOf(row.value(4)),
                    row.value(5).toString(), row.value(6).toString(), {} };
                silence.state = stateAt(silence, now);
                silences << silence;
            })
        .map([&silences] { return silences; });
}

Result<QHash<QString, Labels>> AlertStore::watchdogs() const
{
    QHash<QString, Labels> watchdogs;
    return m_database
        .forEach(QStringLiteral("SELECT source, labels FROM watchdog"), {},
            [&watchdogs](const QSqlQuery &row) {
                watchdogs.insert(
                    row.value(0).toString(), Labels { pairsOf(row.value(1).toString()) });
            })
        .map([&watchdogs] { return watchdogs; });
}

} // namespace opsglass
