// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"
#include "models/data/result.h"
#include "models/store/database.h"
#include "models/store/localblock.h"
#include "models/store/localcounters.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace opsglass {

/// How long a local history is kept, and how large it may become.
struct LocalLimits {
    Milliseconds full = std::chrono::hours(24); ///< every reading
    Milliseconds thinned = std::chrono::hours(24 * 30); ///< the last reading of each minute
    qint64 bytes = 200LL << 20; ///< of the file; SQLite's log beside it takes some 4 MiB more
};

/// One SQLite file of readings, in blocks of about a minute and thinned ones of about an hour.
/// What write() has written survives a kill and a power cut (WAL, synchronous FULL).
///
/// Errors of all functions: those of Database.
class LocalFile {
public:
    /// A block in the file.
    struct Entry {
        qint64 id = 0; ///< grows in the order of writing
        bool isThinned = false;
        Instant since; ///< as LocalBlock::since
        TimeRange range; ///< of its times
    };
    /// A series and the first and last time it was read; of the last time, what an earlier run
    /// knew may be an hour too early.
    struct Known {
        Labels labels;
        TimeRange range;
    };

    /// The beginning of the hour of a time. A block lies within one hour, which is thinned and
    /// forgotten as a whole.
    static Instant hourOf(Instant time);

    explicit LocalFile(QString name);

    /// As Database::open().
    [[nodiscard]] Result<QString> open(Instant now, Database::Check check);
    /// Opens a file that a newer version wrote: to be read as far as it can be, never written.
    [[nodiscard]] Result<void> openToRead();
    void close();

    /// The blocks in the order they were written.
    const QList<Entry> &entries() const { return m_entries; }
    const QHash<qint64, Known> &series() const { return m_series; }
    /// Whether a block turned out to be unreadable.
    bool hasLostBlocks() const { return m_hasLostBlocks; }
    /// The number of a series that was read at `at`; a new one gets its number.
    qint64 numberOf(const Labels &labels, Instant at);

    /// The columns of `wanted` in one block, perhaps others as well.
    /// Nothing when the block is damaged or of a kind that only a newer version knows.
    [[nodiscard]] Result<std::optional<LocalBlock>> read(
        qint64 id, const QSet<qint64> &wanted) const;
    /// As LocalCounters; they are kept as long as blocks are.
    QList<LocalReading> counters() const { return m_counters.readings(); }
    [[nodiscard]] Result<void> keepCounters(const LocalReading &counters)
    {
        return m_counters.take(counters);
    }
    /// Puts the blocks on record and makes room: what is older than `limits.full` is thinned, an
    /// hour of it at a time and so much slower than time passes when a clock jumps; what is older
    /// than `limits.thinned` or does not fit goes, the oldest first. All of it or nothing.
    [[nodiscard]] Result<void> write(
        const QList<LocalBlock> &blocks, Instant now, const LocalLimits &limits);

private:
    Result<void> load();
    Result<std::optional<LocalBlock>> readFile(qint64 id, const QSet<qint64> *wanted) const;
    Result<void> writeSeries(QList<qint64> &stamped);
    Result<void> writeBlocks(
        const QList<LocalBlock> &blocks, bool isThinned, QList<Entry> &entries);
    Result<void> thin(Instant before, QList<Entry> &entries);
    Result<void> forget(Instant before, qint64 bytes, QList<Entry> &entries);
    Result<void> forgetSeries(const QList<Entry> &entries, QList<qint64> &gone);
    Result<void> remove(const QList<Entry> &gone, QList<Entry> &entries);
    Result<qint64> usedBytes() const;

    Database m_database;
    LocalCounters m_counters;
    QList<Entry> m_entries;
    QHash<qint64, Known> m_series;
    QHash<Labels, qint64> m_numbers;
    QHash<qint64, Instant> m_stamped; ///< the last time of a series as the file has it
    qint64 m_lastNumber = 0;
    qint64 m_lastBlock = 0;
    QMap<qint64, LocalBlock> m_recent; ///< the newest blocks, which are asked for most
    mutable bool m_hasLostBlocks = false;
};

} // namespace opsglass
