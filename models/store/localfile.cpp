// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localfile.h"

#include "models/data/matrix.h"
#include "models/store/localcodec.h"
#include "models/store/localsegments.h"
#include "models/store/storedtext.h"

#include <QSqlQuery>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Entry = LocalFile::Entry;

constexpr Milliseconds hour = 1h;
constexpr Milliseconds minute = 1min;
/// The last time of a series is brought up to date this often.
constexpr Milliseconds stampInterval = hour;
/// Series that came and went, such as those of containers, beyond which the longest gone go.
constexpr int mostSeries = 20'000;
/// Blocks kept in memory: a rule looks back five minutes, a chart asks for its last two.
constexpr qsizetype recentBlocks = 8;

/// `seen_at` of a series is the last time it was read, or up to an hour before that.
QStringList firstSchema()
{
    return {
        QStringLiteral("CREATE TABLE series (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " labels TEXT NOT NULL UNIQUE, born_at INTEGER NOT NULL,"
                       " seen_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE block (id INTEGER PRIMARY KEY, thinned INTEGER NOT NULL,"
                       " since INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,"
                       " data BLOB NOT NULL)"),
    };
}

QVariant cell(Instant time) { return QVariant::fromValue(qint64(time.time_since_epoch().count())); }

Instant instantOf(const QVariant &cell) { return Instant(Milliseconds(cell.toLongLong())); }

Instant floored(Instant time, Milliseconds width)
{
    const Milliseconds since = time.time_since_epoch();
    const Milliseconds rest = since % width;
    return time - (rest < 0ms ? rest + width : rest);
}

/// The last reading of each minute, from blocks in the order they were written.
LocalBlock thinnedOf(const QList<LocalBlock> &blocks)
{
    QList<TimeRange> ranges;
    for (const LocalBlock &block : blocks)
        ranges.append({ block.since, block.times.last() });
    QList<std::pair<qsizetype, qsizetype>> kept; // block, its reading
    std::optional<Instant> last;
    for (const LocalSegment &segment : segmentsOf(ranges)) {
        const QList<Instant> &times = blocks[segment.record].times;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (times[i] < segment.range.from || times[i] > segment.range.to)
                continue;
            if (last && floored(*last, minute) == floored(times[i], minute))
                kept.removeLast();
            kept.append({ segment.record, i });
            last = times[i];
        }
    }
    LocalBlock thinned;
    thinned.since = ranges.first().from;
    for (const TimeRange &range : std::as_const(ranges))
        thinned.since = std::min(thinned.since, range.from);
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const LocalBlock &block = blocks[kept[at].first];
        thinned.times << block.times[kept[at].second];
        for (auto column = block.columns.cbegin(); column != block.columns.cend(); ++column) {
            const double value = column.value()[kept[at].second];
            if (isMissing(value))
                continue;
            QList<double> &values = thinned.columns[column.key()];
            if (values.isEmpty())
                values.fill(missing(), kept.size());
            values[at] = value;
        }
    }
    return thinned;
}

} // namespace

Instant LocalFile::hourOf(Instant time) { return floored(time, hour); }

LocalFile::LocalFile(QString name)
    : m_database(std::move(name))
    , m_counters(&m_database)
{
}

Result<QString> LocalFile::open(Instant now, Database::Check check)
{
    close();
    const auto opened = m_database.open({ firstSchema(), LocalCounters::schema() }, now, check);
    if (!opened)
        return opened;
    // FULL: each batch is on the disk when it is written, and the log does not stay long.
    const auto ready
        = m_database.run(QStringLiteral("PRAGMA synchronous = FULL"))
              .and_then([this] {
                  return m_database.run(QStringLiteral("PRAGMA journal_size_limit = 4194304"));
              })
              .and_then([this] { return load(); });
    if (!ready) {
        close();
        return failure(ready.error());
    }
    return opened;
}

Result<void> LocalFile::openToRead()
{
    close();
    const auto opened = m_database.openToRead().and_then([this] { return load(); });
    if (!opened)
        close();
    return opened;
}

void LocalFile::close()
{
    m_database.close();
    m_counters.clear();
    m_entries.clear();
    m_series.clear();
    m_numbers.clear();
    m_stamped.clear();
    m_recent.clear();
    m_hasLostBlocks = false;
    m_lastNumber = 0;
    m_lastBlock = 0;
}

Result<void> LocalFile::load()
{
    return m_database
        .forEach(QStringLiteral("SELECT id, labels, born_at, seen_at FROM series"), {},
            [this](const QSqlQuery &row) {
                const qint64 number = row.value(0).toLongLong();
                const Labels labels { pairsOf(row.value(1).toString()) };
                const Instant seenAt = instantOf(row.value(3));
                m_series.insert(number, { labels, { instantOf(row.value(2)), seenAt } });
                m_numbers.insert(labels, number);
                m_stamped.insert(number, seenAt);
            })
        .and_then([this] {
            // A number is never given again: blocks may still speak of the series it was for.
            return m_database.forEach(
                QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'series'"), {},
                [this](const QSqlQuery &row) { m_lastNumber = row.value(0).toLongLong(); });
        })
        .and_then([this] {
            return m_database.forEach(
                QStringLiteral("SELECT id, thinned, since, start, finish FROM block ORDER BY id"),
                {}, [this](const QSqlQuery &row) {
                    m_entries << Entry { row.value(0).toLongLong(), row.value(1).toBool(),
                        instantOf(row.value(2)),
                        { instantOf(row.value(3)), instantOf(row.value(4)) } };
                    m_lastBlock = m_entries.last().id;
                });
        })
        .and_then([this] { return m_counters.load(); });
}

qint64 LocalFile::numberOf(const Labels &labels, Instant at)
{
    const auto known = m_numbers.constFind(labels);
    const qint64 number = known != m_numbers.cend() ? *known : ++m_lastNumber;
    if (known == m_numbers.cend()) {
        m_numbers.insert(labels, number);
        m_series.insert(number, { labels, { at, at } });
        return number;
    }
    TimeRange &range = m_series[number].range;
    range.from = std::min(range.from, at);
    range.to = std::max(range.to, at);
    return number;
}

Result<std::optional<LocalBlock>> LocalFile::read(qint64 id, const QSet<qint64> &wanted) const
{
    if (const auto recent = m_recent.constFind(id); recent != m_recent.cend())
        return *recent;
    return readFile(id, &wanted);
}

/// \param wanted null: all columns
Result<std::optional<LocalBlock>> LocalFile::readFile(qint64 id, const QSet<qint64> *wanted) const
{
    std::optional<LocalBlock> block;
    return m_database
        .forEach(QStringLiteral("SELECT data FROM block WHERE id = ?"), { id },
            [&](const QSqlQuery &row) { block = decoded(row.value(0).toByteArray(), wanted); })
        .map([&] {
            m_hasLostBlocks = m_hasLostBlocks || !block;
            return std::move(block);
        });
}

Result<void> LocalFile::write(
    const QList<LocalBlock> &blocks, Instant now, const LocalLimits &limits)
{
    QList<Entry> entries = m_entries;
    QList<qint64> stamped;
    QList<qint64> gone;
    const qint64 lastBlock = m_lastBlock;
    const auto written = m_database.inTransaction([&] {
        return writeSeries(stamped)
            .and_then([&] { return writeBlocks(blocks, false, entries); })
            .and_then([&] { return thin(now - limits.full, entries); })
            .and_then([&] { return forget(now - limits.thinned, limits.bytes, entries); })
            .and_then([&] { return forgetSeries(entries, gone); })
            .and_then([&] { return m_counters.write(now - limits.thinned); });
    });
    if (!written) {
        m_lastBlock = lastBlock;
        return written;
    }
    m_entries = entries;
    for (const qint64 number : std::as_const(stamped))
        m_stamped.insert(number, m_series[number].range.to);
    for (const qint64 number : std::as_const(gone)) {
        m_stamped.remove(number);
        m_numbers.remove(m_series.take(number).labels);
    }
    qint64 id = lastBlock;
    for (const LocalBlock &block : blocks)
        m_recent.insert(++id, block);
    while (m_recent.size() > recentBlocks)
        m_recent.erase(m_recent.begin());
    return {};
}

Result<void> LocalFile::writeSeries(QList<qint64> &stamped)
{
    QList<QVariantList> rows;
    for (auto known = m_series.cbegin(); known != m_series.cend(); ++known) {
        const auto before = m_stamped.constFind(known.key());
        if (before != m_stamped.cend() && known->range.to - *before < stampInterval)
            continue;
        stamped << known.key();
        rows << QVariantList { known.key(), storedText(known->labels.pairs),
            cell(known->range.from), cell(known->range.to) };
    }
    return m_database.execute(
        QStringLiteral("INSERT INTO series (id, labels, born_at, seen_at) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET born_at = excluded.born_at,"
                       " seen_at = excluded.seen_at"),
        rows);
}

Result<void> LocalFile::writeBlocks(
    const QList<LocalBlock> &blocks, bool isThinned, QList<Entry> &entries)
{
    QList<QVariantList> rows;
    for (const LocalBlock &block : blocks) {
        const Entry entry { ++m_lastBlock, isThinned, block.since,
            { block.times.first(), block.times.last() } };
        entries << entry;
        rows << QVariantList { entry.id, isThinned, cell(entry.since), cell(entry.range.from),
            cell(entry.range.to), encoded(block) };
    }
    return m_database.execute(
        QStringLiteral("INSERT INTO block (id, thinned, since, start, finish, data)"
                       " VALUES (?, ?, ?, ?, ?, ?)"),
        rows);
}

/// Thins the oldest whole hour that lies before `before`.
Result<void> LocalFile::thin(Instant before, QList<Entry> &entries)
{
    std::optional<Instant> oldest;
    for (const Entry &entry : std::as_const(entries)) {
        const Instant begin = hourOf(entry.range.from);
        if (!entry.isThinned && begin + hour <= before && (!oldest || begin < *oldest))
            oldest = begin;
    }
    if (!oldest)
        return {};
    QList<Entry> thick;
    QList<LocalBlock> blocks;
    for (const Entry &entry : std::as_const(entries)) {
        if (entry.isThinned || hourOf(entry.range.from) != *oldest)
            continue;
        thick << entry;
        auto block = readFile(entry.id, nullptr);
        if (!block)
            return failure(block.error());
        if (!*block)
            continue;
        (*block)->since = entry.since;
        blocks << **block;
    }
    return remove(thick, entries).and_then([&] {
        return blocks.isEmpty() ? Result<void>()
                                : writeBlocks({ thinnedOf(blocks) }, true, entries);
    });
}

Result<void> LocalFile::forget(Instant before, qint64 bytes, QList<Entry> &entries)
{
    const auto isOlder
        = [](const Entry &left, const Entry &right) { return left.range.from < right.range.from; };
    const auto first = std::min_element(entries.cbegin(), entries.cend(), isOlder);
    if (first != entries.cend() && first->range.to < before) {
        QList<Entry> old = entries;
        old.removeIf([begin = hourOf(first->range.from)](
                         const Entry &entry) { return hourOf(entry.range.from) != begin; });
        if (const auto done = remove(old, entries); !done)
            return done;
    }
    while (!entries.isEmpty()) {
        const auto used = usedBytes();
        if (!used || *used <= bytes)
            return used.map([](qint64) {});
        const Entry oldest = *std::min_element(entries.cbegin(), entries.cend(), isOlder);
        if (const auto done = remove({ oldest }, entries); !done)
            return done;
    }
    return {};
}

Result<void> LocalFile::remove(const QList<Entry> &gone, QList<Entry> &entries)
{
    QList<QVariantList> rows;
    QSet<qint64> ids;
    for (const Entry &entry : gone) {
        rows << QVariantList { entry.id };
        ids << entry.id;
    }
    entries.removeIf([&ids](const Entry &entry) { return ids.contains(entry.id); });
    return m_database.execute(QStringLiteral("DELETE FROM block WHERE id = ?"), rows);
}

/// Forgets the series that no block has any more, and the longest gone of too many.
Result<void> LocalFile::forgetSeries(const QList<Entry> &entries, QList<qint64> &gone)
{
    Instant oldest = Instant::max();
    for (const Entry &entry : entries)
        oldest = std::min(oldest, entry.range.from);
    QList<std::pair<Instant, qint64>> left;
    for (auto known = m_series.cbegin(); known != m_series.cend(); ++known) {
        // What an earlier run stored may be an hour too early.
        if (known->range.to < oldest - stampInterval)
            gone << known.key();
        else
            left.append({ known->range.to, known.key() });
    }
    if (left.size() > mostSeries) {
        std::sort(left.begin(), left.end());
        for (qsizetype i = 0; i < left.size() - mostSeries; ++i)
            gone << left[i].second;
    }
    QList<QVariantList> rows;
    for (const qint64 number : std::as_const(gone))
        rows << QVariantList { number };
    return m_database.execute(QStringLiteral("DELETE FROM series WHERE id = ?"), rows);
}

Result<qint64> LocalFile::usedBytes() const
{
    qint64 pages = 0;
    qint64 size = 0;
    const auto ask = [this](const char *what, const std::function<void(qint64)> &use) {
        return m_database.forEach(QStringLiteral("PRAGMA ") + QLatin1String(what), {},
            [&use](const QSqlQuery &row) { use(row.value(0).toLongLong()); });
    };
    return ask("page_count", [&](qint64 count) { pages += count; })
        .and_then([&] { return ask("freelist_count", [&](qint64 count) { pages -= count; }); })
        .and_then([&] { return ask("page_size", [&](qint64 bytes) { size = bytes; }); })
        .map([&] { return pages * size; });
}

} // namespace opsglass
