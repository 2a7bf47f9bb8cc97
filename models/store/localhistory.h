// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localquery.h"
#include "models/data/localreading.h"
#include "models/data/matrix.h"
#include "models/store/localfile.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <optional>

namespace opsglass {

/// The samples of one series in the order of time.
struct LocalSeries {
    Labels labels;
    QList<Instant> times;
    QList<double> values; ///< one per time
    friend bool operator==(const LocalSeries &, const LocalSeries &) = default;
};

/// The readings of this machine over restarts. Lives on the collector thread; reads no clock.
///
/// Every reading is kept for a day, then the last one of each minute, whole, up to 30 days: so
/// counters stay counters, and every value is one that was read. Beyond the size of the limits the
/// oldest go first.
///
/// Readings are written once a minute; a kill, a power cut or a full disk lose at most the minute
/// before. While the file takes nothing, the last hour waits in memory. Without a file that can be
/// written (read-only home, in use by another program, written by a newer version) everything stays
/// in memory, 32 MiB of it. When the clock was set back, what is read anew takes the place of what
/// was recorded for the same time, and samples stay in order.
class LocalHistory {
public:
    explicit LocalHistory(const QString &file, LocalLimits limits = {});

    /// Opens the file, also again. Until then everything is kept in memory, unwritten.
    /// \param now names a damaged file, which is set aside as FILE.damaged-TIME
    /// \return what a person has to know, one sentence: it was damaged, or it cannot be used and
    /// memory stands in; else empty
    /// Errors: Unsupported when Qt's SQLite driver is missing.
    [[nodiscard]] Result<QString> open(Instant now);
    /// Opens the file to read from, whoever writes it; what is added stays in memory.
    /// Errors: Unsupported as open().
    [[nodiscard]] Result<void> openToRead(Instant now);
    /// Takes a reading, and writes when it is time to.
    /// \return as open(), for what turned out only now
    /// Errors: Io, once until writing works again: why it does not.
    [[nodiscard]] Result<QString> add(const LocalReading &reading);
    /// Puts counters on record at once, before anybody is shown them: a kill, which takes the last
    /// readings, never makes them begin lower. As add().
    [[nodiscard]] Result<QString> keepCounters(const LocalReading &counters);
    /// Writes what is in memory alone. As add().
    [[nodiscard]] Result<QString> write();

    /// The counters that were kept, in this run or another one of the last 30 days, each with its
    /// highest value and the time it was read last, in no order.
    QList<LocalReading> counters() const;
    /// The last reading that was added in this run.
    const LocalReading &newest() const { return m_newest; }
    /// The samples in `range`, both ends included, of the series that fulfil all conditions, in
    /// the order of their labels; only series with samples.
    /// Errors: Query for a regular expression that is none; those of Database.
    [[nodiscard]] Result<QList<LocalSeries>> select(
        const QList<LocalMatcher> &matchers, const TimeRange &range) const;
    /// At each point of the grid the values of the last reading there was by then, missing() when
    /// it is older than `lookBack` or the series was not in it. Order and errors as select().
    [[nodiscard]] Result<Matrix> sample(
        const QList<LocalMatcher> &matchers, const Grid &grid, Milliseconds lookBack) const;
    /// The series that were read in `range`, or may have been within an hour of it, in the order
    /// of their labels; without a range those of all times. Errors: Query as select().
    [[nodiscard]] Result<QList<Labels>> series(
        const QList<LocalMatcher> &matchers, const std::optional<TimeRange> &range) const;

private:
    /// A block of readings, wherever it is.
    struct Record {
        const LocalFile *file = nullptr; ///< whose numbers it has
        qint64 id = 0; ///< in the file
        const LocalBlock *block = nullptr; ///< in memory, when it is not in the file
        Instant since; ///< as LocalBlock::since
        TimeRange range; ///< of its times
    };
    /// Where the series of a file stand among those that were asked for.
    using Places = QHash<qint64, qsizetype>;
    /// Readings of a block from one to another, both included.
    struct Stretch {
        const LocalBlock *block;
        qsizetype first;
        qsizetype last;
        Instant until; ///< the next stretch begins here; max() when there is none
        const Places *places;
    };
    struct Selection {
        QList<Labels> labels;
        QHash<const LocalFile *, Places> places;
    };
    /// Whether the readings of `range` matter, of which the last counts until `until`.
    using Wants = std::function<bool(const TimeRange &range, Instant until)>;
    using Use = std::function<void(const Stretch &)>;

    Result<QString> openFile(Instant now, Database::Check check);
    Result<QString> openFileHere(Instant now, Database::Check check);
    Result<QString> standIn(const Error &error, Instant now);
    Result<QString> comeBack();
    void renumber(const QHash<qint64, LocalFile::Known> &before);
    Result<QString> refused(Error error, const Result<QString> &notice);
    QString lossNotice();
    LocalLimits limits() const;
    QList<const LocalFile *> files() const;
    QList<Record> records(const TimeRange &range) const;
    Result<Selection> selection(const QList<LocalMatcher> &matchers) const;
    Result<void> visit(const Selection &selection, const TimeRange &range, const Wants &wants,
        const Use &use) const;
    Result<std::optional<LocalBlock>> blockOf(
        const Record &record, const QSet<qint64> &wanted) const;

    QString m_name;
    LocalLimits m_limits;
    QLockFile m_lock;
    std::unique_ptr<LocalFile> m_file; ///< on disk or in memory
    std::unique_ptr<LocalFile> m_past; ///< another one to read from; null: none
    QList<LocalBlock> m_waiting; ///< not written yet; the last one grows
    LocalReading m_newest;
    Instant m_triedAt; ///< when writing was tried last
    bool m_isInMemory = false;
    bool m_isLockedOut = false; ///< because another program writes the file
    bool m_isFailing = false; ///< the last write failed
    mutable bool m_isDamaged = false; ///< SQLite met damage in the file
    bool m_hasToldLoss = false;
};

} // namespace opsglass
