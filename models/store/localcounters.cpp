// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localcounters.h"

#include "models/store/database.h"
#include "models/store/storedtext.h"

#include <QSqlQuery>
#include <QVariantList>

namespace opsglass {

namespace {

QVariant cell(Instant time) { return QVariant::fromValue(qint64(time.time_since_epoch().count())); }

} // namespace

QStringList LocalCounters::schema()
{
    return { QStringLiteral("CREATE TABLE counter (labels TEXT PRIMARY KEY, at INTEGER NOT NULL,"
                            " value REAL NOT NULL) WITHOUT ROWID") };
}

LocalCounters::LocalCounters(Database *database)
    : m_database(database)
{
}

Result<void> LocalCounters::load()
{
    clear();
    // A file that may only be read can be of a version that had none.
    bool isThere = false;
    return m_database
        ->forEach(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'counter'"), {},
            [&isThere](const QSqlQuery &) { isThere = true; })
        .and_then([&]() -> Result<void> {
            if (!isThere)
                return {};
            return m_database->forEach(QStringLiteral("SELECT labels, at, value FROM counter"), {},
                [this](const QSqlQuery &row) {
                    m_counters.insert(Labels { pairsOf(row.value(0).toString()) },
                        { Instant(Milliseconds(row.value(1).toLongLong())),
                            row.value(2).toDouble() });
                });
        });
}

QList<LocalReading> LocalCounters::readings() const
{
    QHash<Instant::rep, LocalReading> readings;
    for (auto counter = m_counters.cbegin(); counter != m_counters.cend(); ++counter) {
        LocalReading &reading = readings[counter->at.time_since_epoch().count()];
        reading.at = counter->at;
        reading.samples.append({ counter.key(), counter->value });
    }
    return readings.values();
}

Result<void> LocalCounters::take(const LocalReading &reading)
{
    QHash<Labels, Counter> changed;
    for (const LocalSample &sample : reading.samples) {
        const auto known = m_counters.find(sample.labels);
        // Lower is what a program counted that could not know of the others.
        if (known != m_counters.end() && sample.value <= known->value)
            known->at = reading.at;
        else
            changed.insert(sample.labels, { reading.at, sample.value });
    }
    if (changed.isEmpty())
        return {};
    // Waiting for the disk every time would wear it, and a kill does not empty the system's cache.
    const auto written
        = m_database->run(QStringLiteral("PRAGMA synchronous = NORMAL")).and_then([&] {
              return m_database->inTransaction([&] { return writeRows(changed); });
          });
    if (written)
        m_counters.insert(changed);
    const auto restored = m_database->run(QStringLiteral("PRAGMA synchronous = FULL"));
    return written ? restored : written;
}

Result<void> LocalCounters::write(Instant oldest)
{
    m_counters.removeIf(
        [oldest](const QHash<Labels, Counter>::iterator &counter) { return counter->at < oldest; });
    return writeRows(m_counters).and_then([this, oldest] {
        return m_database->execute(
            QStringLiteral("DELETE FROM counter WHERE at < ?"), { { cell(oldest) } });
    });
}

Result<void> LocalCounters::writeRows(const QHash<Labels, Counter> &counters)
{
    QList<QVariantList> rows;
    for (auto counter = counters.cbegin(); counter != counters.cend(); ++counter)
        rows << QVariantList { storedText(counter.key().pairs), cell(counter->at), counter->value };
    return m_database->execute(
        QStringLiteral("INSERT INTO counter (labels, at, value) VALUES (?, ?, ?)"
                       " ON CONFLICT (labels) DO UPDATE SET at = excluded.at,"
                       " value = excluded.value"),
        rows);
}

} // namespace opsglass
