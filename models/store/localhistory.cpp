// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localhistory.h"

#include "models/store/localsegments.h"
#include "models/store/localselector.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalHistory)
};

/// Somewhat less than the minute that may get lost.
constexpr Milliseconds batch = 55s;
/// A block ends where nothing was read for so long.
constexpr Milliseconds longestGap = 1min;
/// What waits for a file that takes nothing: about an hour.
constexpr qsizetype mostWaiting = 60;
constexpr qint64 memoryBytes = 32LL << 20;

void append(LocalBlock &block, const LocalReading &reading, LocalFile &file)
{
    const qsizetype before = block.times.size();
    block.times << reading.at;
    for (const LocalSample &sample : reading.samples) {
        QList<double> &column = block.columns[file.numberOf(sample.labels, reading.at)];
        column.resize(before, missing());
        column << sample.value;
    }
    for (QList<double> &column : block.columns)
        column.resize(block.times.size(), missing());
}

/// The first point of the grid at `time` or later; its count when there is none.
qsizetype pointFrom(const Grid &grid, Instant time)
{
    if (time <= grid.start)
        return 0;
    if (grid.step <= 0ms || time > grid.end())
        return grid.count;
    return (time - grid.start + grid.step - 1ms) / grid.step;
}

/// The points of the grid for which a reading at `time` counts, until the next one.
std::pair<qsizetype, qsizetype> pointsOf(
    const Grid &grid, Instant time, Instant until, Milliseconds lookBack)
{
    const Instant end = std::min(until, time + lookBack + 1ms);
    return { pointFrom(grid, time), pointFrom(grid, end) };
}

} // namespace

LocalHistory::LocalHistory(const QString &file, LocalLimits limits)
    : m_name(file)
    , m_limits(limits)
    , m_lock(file + QStringLiteral(".lock"))
    , m_file(std::make_unique<LocalFile>(file))
{
    m_lock.setStaleLockTime(0);
}

Result<QString> LocalHistory::open(Instant now) { return openFile(now, Database::Check::Quick); }

Result<QString> LocalHistory::openFile(Instant now, Database::Check check)
{
    const QHash<qint64, LocalFile::Known> before = m_file->series();
    m_isDamaged = false;
    m_isInMemory = false;
    m_past.reset();
    m_file = std::make_unique<LocalFile>(m_name);
    Result<QString> opened = openFileHere(now, check);
    if (!opened && opened.error().kind == Error::Kind::Malformed)
        opened = openFileHere(now, Database::Check::Thorough);
    if (!opened)
        opened = standIn(opened.error(), now);
    renumber(before);
    return opened;
}

Result<QString> LocalHistory::openFileHere(Instant now, Database::Check check)
{
    QDir().mkpath(QFileInfo(m_name).absolutePath());
    // Without rights to lock there are none to write either, which is told better then.
    m_isLockedOut
        = !m_lock.isLocked() && !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
    if (m_isLockedOut)
        return failure({ Error::Kind::Io,
            Text::tr("Another Opsglass with this profile writes the history of this machine."),
            m_lock.fileName() });
    return m_file->open(now, check);
}

/// Goes on in memory.
Result<QString> LocalHistory::standIn(const Error &error, Instant now)
{
    m_isInMemory = true;
    m_file = std::make_unique<LocalFile>(QStringLiteral(":memory:"));
    if (const auto opened = m_file->open(now, Database::Check::Quick); !opened)
        return failure(opened.error());
    m_past = std::make_unique<LocalFile>(m_name);
    if (QFileInfo::exists(m_name) && m_past->openToRead())
        return error.message + u' '
            + Text::tr("It is read, and what this machine does now is kept in memory until "
                       "Opsglass ends.");
    m_past.reset();
    return error.message + u' '
        + Text::tr("What this machine does is kept in memory until Opsglass ends.");
}

Result<void> LocalHistory::openToRead(Instant now)
{
    const Result<QString> opened = standIn({}, now);
    return opened ? Result<void>() : failure(opened.error());
}

/// The other program has gone: what is read from now on goes into the file again. What memory holds
/// is read as before.
Result<QString> LocalHistory::comeBack()
{
    const QHash<qint64, LocalFile::Known> before = m_file->series();
    auto file = std::make_unique<LocalFile>(m_name);
    const Result<QString> opened = file->open(m_newest.at, Database::Check::Quick);
    if (!opened) {
        m_lock.unlock(); // tried again with the next write
        return QString();
    }
    m_past = std::exchange(m_file, std::move(file));
    m_isInMemory = false;
    m_isLockedOut = false;
    renumber(before);
    return opened;
}

/// Gives the series of what was not written yet the numbers of the file.
void LocalHistory::renumber(const QHash<qint64, LocalFile::Known> &before)
{
    for (LocalBlock &block : m_waiting) {
        QMap<qint64, QList<double>> columns;
        for (auto column = block.columns.cbegin(); column != block.columns.cend(); ++column) {
            const Labels labels = before.value(column.key()).labels;
            columns.insert(m_file->numberOf(labels, block.times.last()), column.value());
        }
        block.columns = columns;
    }
}

LocalLimits LocalHistory::limits() const
{
    LocalLimits limits = m_limits;
    if (m_isInMemory)
        limits.bytes = std::min(limits.bytes, memoryBytes);
    return limits;
}

Result<QString> LocalHistory::add(const LocalReading &reading)
{
    const Instant at = reading.at;
    const bool goesOn = at > m_newest.at && at - m_newest.at <= longestGap;
    const auto isFull = [at](const LocalBlock &block) {
        return at - block.times.first() >= batch
            || LocalFile::hourOf(at) != LocalFile::hourOf(block.times.first());
    };
    if (!goesOn || m_waiting.isEmpty() || isFull(m_waiting.last())) {
        m_waiting.append(LocalBlock());
        m_waiting.last().since = goesOn ? m_newest.at + 1ms : at;
    }
    append(m_waiting.last(), reading, *m_file);
    m_newest = reading;
    return at < m_triedAt || at - m_triedAt >= batch ? write() : QString();
}

Result<QString> LocalHistory::write()
{
    m_triedAt = m_newest.at;
    if (m_waiting.isEmpty())
        return QString();
    Result<QString> notice = QString();
    if (m_isDamaged)
        notice = openFile(m_newest.at, Database::Check::Thorough);
    else if (m_isLockedOut && m_lock.tryLock(0))
        notice = comeBack();
    if (!notice)
        return notice;
    Result<void> written = m_file->write(m_waiting, m_newest.at, limits());
    if (!written && written.error().kind == Error::Kind::Malformed) {
        notice = openFile(m_newest.at, Database::Check::Thorough);
        if (!notice)
            return notice;
        written = m_file->write(m_waiting, m_newest.at, limits());
    }
    if (written) {
        m_waiting.clear();
        m_isFailing = false;
        return notice->isEmpty() ? lossNotice() : notice;
    }
    if (m_waiting.size() > mostWaiting)
        m_waiting.remove(0, m_waiting.size() - mostWaiting);
    return refused(written.error(), notice);
}

/// The file takes nothing: why, once until it does again.
Result<QString> LocalHistory::refused(Error error, const Result<QString> &notice)
{
    if (std::exchange(m_isFailing, true))
        return notice;
    error.message += u' ' + Text::tr("The last hour of this machine is kept in memory.");
    return failure(error);
}

Result<QString> LocalHistory::keepCounters(const LocalReading &counters)
{
    const auto kept = m_file->keepCounters(counters);
    // The next write() sets a damaged file aside and tells it.
    m_isDamaged = m_isDamaged || (!kept && kept.error().kind == Error::Kind::Malformed);
    return kept || m_isDamaged ? Result<QString>() : refused(kept.error(), QString());
}

QList<LocalReading> LocalHistory::counters() const
{
    QList<LocalReading> counters;
    for (const LocalFile *file : files())
        counters << file->counters();
    return counters;
}

/// What is told once of blocks that could not be read.
QString LocalHistory::lossNotice()
{
    if (!m_file->hasLostBlocks() || m_hasToldLoss)
        return {};
    m_hasToldLoss = true;
    return Text::tr("Some of what %1 holds is damaged and left out.")
        .arg(QDir::toNativeSeparators(m_name));
}

QList<const LocalFile *> LocalHistory::files() const
{
    return m_past ? QList<const LocalFile *> { m_past.get(), m_file.get() }
                  : QList<const LocalFile *> { m_file.get() };
}

QList<LocalHistory::Record> LocalHistory::records(const TimeRange &range) const
{
    const auto isWanted
        = [&range](Instant since, Instant to) { return since <= range.to && to >= range.from; };
    QList<Record> records;
    for (const LocalFile *file : files()) {
        for (const LocalFile::Entry &entry : file->entries()) {
            if (isWanted(entry.since, entry.range.to))
                records.append({ file, entry.id, nullptr, entry.since, entry.range });
        }
    }
    for (const LocalBlock &block : m_waiting) {
        const TimeRange times { block.times.first(), block.times.last() };
        if (isWanted(block.since, times.to))
            records.append({ m_file.get(), 0, &block, block.since, times });
    }
    return records;
}

Result<LocalHistory::Selection> LocalHistory::selection(const QList<LocalMatcher> &matchers) const
{
    const auto selector = LocalSelector::make(matchers);
    if (!selector)
        return failure(selector.error());
    Selection selection;
    for (const LocalFile *file : files()) {
        for (const LocalFile::Known &known : file->series()) {
            if (selector->selects(known.labels))
                selection.labels << known.labels;
        }
    }
    std::sort(selection.labels.begin(), selection.labels.end());
    selection.labels.erase(
        std::unique(selection.labels.begin(), selection.labels.end()), selection.labels.end());
    QHash<Labels, qsizetype> places;
    for (qsizetype i = 0; i < selection.labels.size(); ++i)
        places.insert(selection.labels[i], i);
    for (const LocalFile *file : files()) {
        const auto &series = file->series();
        for (auto known = series.cbegin(); known != series.cend(); ++known) {
            const auto place = places.constFind(known->labels);
            if (place != places.cend())
                selection.places[file].insert(known.key(), *place);
        }
    }
    return selection;
}

Result<std::optional<LocalBlock>> LocalHistory::blockOf(
    const Record &record, const QSet<qint64> &wanted) const
{
    if (record.block)
        return *record.block;
    auto block = record.file->read(record.id, wanted);
    if (record.file != m_file.get())
        return block;
    m_isDamaged = m_isDamaged || (!block && block.error().kind == Error::Kind::Malformed);
    return block;
}

Result<void> LocalHistory::visit(
    const Selection &selection, const TimeRange &range, const Wants &wants, const Use &use) const
{
    const QList<Record> all = records(range);
    QList<TimeRange> ranges;
    for (const Record &record : all)
        ranges.append({ record.since, record.range.to });
    const QList<LocalSegment> segments = segmentsOf(ranges);
    QHash<const LocalFile *, QSet<qint64>> numbers;
    for (auto places = selection.places.cbegin(); places != selection.places.cend(); ++places)
        numbers.insert(places.key(), QSet<qint64>(places->keyBegin(), places->keyEnd()));
    const auto beginOf = [&](const LocalSegment &segment) {
        return std::max(segment.range.from, all[segment.record].range.from);
    };
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const LocalSegment &segment = segments[i];
        const Record &record = all[segment.record];
        const auto places = selection.places.constFind(record.file);
        const Instant until = i + 1 < segments.size() ? beginOf(segments[i + 1]) : Instant::max();
        if (places == selection.places.cend()
            || !wants({ beginOf(segment), segment.range.to }, until))
            continue;
        const auto block = blockOf(record, numbers.value(record.file));
        if (!block)
            return failure(block.error());
        if (!*block)
            continue;
        const QList<Instant> &times = (*block)->times;
        const auto first = std::lower_bound(times.cbegin(), times.cend(), segment.range.from);
        const auto end = std::upper_bound(first, times.cend(), segment.range.to);
        if (first != end)
            use({ &**block, first - times.cbegin(), end - times.cbegin() - 1, until, &*places });
    }
    return {};
}

Result<QList<LocalSeries>> LocalHistory::select(
    const QList<LocalMatcher> &matchers, const TimeRange &range) const
{
    const auto chosen = selection(matchers);
    if (!chosen)
        return failure(chosen.error());
    QList<LocalSeries> found;
    for (const Labels &labels : chosen->labels)
        found.append({ labels, {}, {} });
    const auto take = [&](const Stretch &stretch) {
        const LocalBlock &block = *stretch.block;
        for (auto column = block.columns.cbegin(); column != block.columns.cend(); ++column) {
            const auto place = stretch.places->constFind(column.key());
            if (place == stretch.places->cend())
                continue;
            LocalSeries &series = found[*place];
            for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
                const double value = (*column)[i];
                const Instant time = block.times[i];
                if (isMissing(value) || time < range.from || time > range.to)
                    continue;
                series.times << time;
                series.values << value;
            }
        }
    };
    const auto done = visit(
        *chosen, range, [](const TimeRange &, Instant) { return true; }, take);
    if (!done)
        return failure(done.error());
    found.removeIf([](const LocalSeries &series) { return series.times.isEmpty(); });
    return found;
}

Result<Matrix> LocalHistory::sample(
    const QList<LocalMatcher> &matchers, const Grid &grid, Milliseconds lookBack) const
{
    const auto chosen = selection(matchers);
    if (!chosen)
        return failure(chosen.error());
    Matrix matrix;
    matrix.grid = grid;
    for (const Labels &labels : chosen->labels)
        matrix.series.append({ labels, {} });
    const auto take = [&](const Stretch &stretch) {
        const LocalBlock &block = *stretch.block;
        QList<std::pair<qsizetype, qsizetype>> readings; // point of the grid, reading
        for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
            const Instant next = i < stretch.last ? block.times[i + 1] : stretch.until;
            const auto [first, end] = pointsOf(grid, block.times[i], next, lookBack);
            for (qsizetype point = first; point < end; ++point)
                readings.append({ point, i });
        }
        for (auto column = block.columns.cbegin(); column != block.columns.cend(); ++column) {
            const auto place = stretch.places->constFind(column.key());
            if (place == stretch.places->cend())
                continue;
            QList<double> &values = matrix.series[*place].values;
            values.resize(grid.count, missing());
            for (const auto &[point, reading] : std::as_const(readings))
                values[point] = (*column)[reading];
        }
    };
    const auto wants = [&](const TimeRange &range, Instant until) {
        return pointFrom(grid, range.from)
            < pointFrom(grid, std::min(until, range.to + lookBack + 1ms));
    };
    const auto done = visit(*chosen, { grid.start - lookBack, grid.end() }, wants, take);
    if (!done)
        return failure(done.error());
    matrix.series.removeIf([](const Series &series) {
        return std::all_of(series.values.cbegin(), series.values.cend(), isMissing);
    });
    return matrix;
}

Result<QList<Labels>> LocalHistory::series(
    const QList<LocalMatcher> &matchers, const std::optional<TimeRange> &range) const
{
    const auto selector = LocalSelector::make(matchers);
    if (!selector)
        return failure(selector.error());
    constexpr Milliseconds tolerance = 1h;
    QSet<Labels> found;
    for (const LocalFile *file : files()) {
        for (const LocalFile::Known &known : file->series()) {
            const bool isThen = !range
                || (known.range.from <= range->to && known.range.to + tolerance >= range->from);
            if (isThen && selector->selects(known.labels))
                found << known.labels;
        }
    }
    QList<Labels> list(found.cbegin(), found.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace opsglass
