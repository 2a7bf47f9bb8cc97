// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/localcollector.h"

#include "collectors/procfs/samplelist.h"

#include <QMap>

#include <algorithm>
#include <array>

#include <time.h>

namespace opsglass {

namespace {

/// States a machine's processes are always counted in, even when none is.
constexpr std::array<char, 6> usualStates { 'R', 'S', 'D', 'I', 'T', 'Z' };

Moment momentNow()
{
    timespec boot {};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    return { std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()),
        std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec) };
}

/// The first multiple of the interval after a time.
Instant nextMultiple(Instant time, Milliseconds interval)
{
    const auto past = time.time_since_epoch() % interval;
    return time - past + interval;
}

void addStates(SampleList &samples, const QList<ProcessRecord> &records)
{
    QMap<char, int> counts;
    for (const char state : usualStates)
        counts.insert(state, 0);
    for (const ProcessRecord &record : records)
        ++counts[record.info.state];
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        samples.add(QLatin1String("opsglass_processes"),
            { { QLatin1String("state"), QString(QLatin1Char(count.key())) } }, count.value());
}

} // namespace

LocalCollector::LocalCollector(const QString &root, QObject *parent)
    : QObject(parent)
    , m_system(root)
    , m_processes(root)
    , m_details(root)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LocalCollector::tick);
}

void LocalCollector::start(Milliseconds interval)
{
    m_interval = std::max(interval, Milliseconds(100));
    if (!m_timer.isActive())
        collect(momentNow());
    schedule();
}

void LocalCollector::stop() { m_timer.stop(); }

void LocalCollector::setWatched(
    const QList<WatchedProcesses> &watched, const QList<WatchTotals> &totals)
{
    for (const WatchedProcesses &entry : watched) {
        if (const auto checked = WatchList::check(entry); !checked)
            Q_EMIT refused(entry, checked.error());
    }
    m_watched.setEntries(watched, totals, momentNow());
}

void LocalCollector::setWantsProcesses(bool isWanted)
{
    if (isWanted && !m_wantsProcesses && !m_table.processes.isEmpty())
        Q_EMIT listed(m_table);
    m_wantsProcesses = isWanted;
}

void LocalCollector::askDetails(const ProcessId &id) { Q_EMIT detailed(m_details.read(id)); }

void LocalCollector::schedule()
{
    const Instant now = momentNow().at;
    m_next = nextMultiple(now, m_interval);
    // Soon after another reading, one would be of little but the clocks' coarseness.
    if (m_next - now < m_interval / 2)
        m_next += m_interval;
    m_timer.start(m_next - now);
}

void LocalCollector::tick()
{
    const Moment moment = momentNow();
    if (moment.at < m_next && m_next - moment.at < m_interval / 2) {
        // Woken a moment too early.
        m_timer.start(m_next - moment.at);
        return;
    }
    const bool isOnTime = moment.at >= m_next && moment.at - m_next <= m_interval / 2;
    if (isOnTime)
        collect({ m_next, moment.sinceBoot });
    schedule();
}

void LocalCollector::collect(const Moment &moment)
{
    LocalReading reading = m_system.read(moment);
    QList<ProcessRecord> records = m_processes.read(
        moment, m_wantsProcesses ? ProcessReader::Depth::Everything : ProcessReader::Depth::Table);
    SampleList samples;
    addStates(samples, records);
    m_watched.select(records);
    for (ProcessRecord &record : records) {
        if (!record.info.agents.isEmpty())
            m_processes.readUse(record);
    }
    m_watched.addSamples(samples, records, moment);
    reading.samples += samples.samples();
    m_table.at = moment.at;
    m_table.processes.clear();
    for (ProcessRecord &record : records)
        m_table.processes.append(std::move(record.info));
    Q_EMIT read(reading);
    if (m_wantsProcesses)
        Q_EMIT listed(m_table);
}

} // namespace opsglass
