// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/watchlist.h"

#include "collectors/procfs/kernelunits.h"
#include "collectors/procfs/samplelist.h"
#include "collectors/procfs/treecounter.h"
#include "collectors/procfs/watchcondition.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace opsglass {

namespace {

enum class Counter { Cpu, Read, Written };

/// Which counter of an agent a sample is of, by its name.
std::optional<Counter> counterOf(const LocalSample &sample)
{
    const QString metric = sample.labels.value(QStringLiteral("__name__"));
    if (metric == QLatin1String("process_cpu_seconds_total"))
        return Counter::Cpu;
    if (metric == QLatin1String("process_read_bytes_total"))
        return Counter::Read;
    if (metric == QLatin1String("process_written_bytes_total"))
        return Counter::Written;
    return {};
}

void raise(WatchTotals &totals, Counter counter, double value)
{
    switch (counter) {
    case Counter::Cpu:
        totals.cpuSeconds = std::max(totals.cpuSeconds, value);
        break;
    case Counter::Read:
        totals.readBytes = std::max(totals.readBytes.value_or(0), value);
        break;
    case Counter::Written:
        totals.writtenBytes = std::max(totals.writtenBytes.value_or(0), value);
        break;
    }
}

bool isRunning(const ProcessRecord &record)
{
    return record.info.state != 'Z' && record.info.state != 'X';
}

} // namespace

struct WatchList::Agent {
    QString name;
    QList<WatchCondition> conditions;
    std::optional<WatchTotals> totals;
    TreeCounter cpu;
    TreeCounter read;
    TreeCounter written;
    std::optional<Moment> before;
    std::optional<Moment> storageBefore; ///< when bytes of storage were known of all members
    bool hasStorage = false; ///< they were known once
    QList<qsizetype> members; ///< places among the records of the last select()
    int named = 0; ///< how many of those that run an entry names itself
};

/// What gauges say of an agent: sums over its members that run.
struct WatchList::Sums {
    double resident = 0; ///< bytes
    double size = 0; ///< bytes
    double threads = 0;
    int running = 0;
    std::optional<double> openFiles = 0; ///< nothing when one of them may not be looked into
    bool hasStorage = true; ///< bytes of storage are known of all
    std::optional<Instant> oldest;
};

/// What the counters of all agents are advanced with.
struct WatchList::Counting {
    const QList<ProcessRecord> &records;
    const Moment &moment;
    std::function<bool(const ProcessId &)> isAlive;

    /// The members as a counter takes them. \param value what it counts of a process
    QList<TreeCounter::Member> members(const Agent &agent,
        const std::function<std::optional<quint64>(const ProcessRecord &)> &value) const;
};

WatchList::WatchList() = default;
WatchList::~WatchList() = default;

Result<void> WatchList::check(const WatchedProcesses &entry)
{
    const auto condition = WatchCondition::made(entry, {});
    return condition ? Result<void>() : failure(condition.error());
}

void WatchList::setEntries(
    const QList<WatchedProcesses> &entries, const QList<WatchTotals> &totals, const Moment &moment)
{
    for (const WatchTotals &known : totals) {
        if (known.at >= m_totals.value(known.agent).at)
            m_totals.insert(known.agent, known);
    }
    std::vector<std::unique_ptr<Agent>> former = std::exchange(m_agents, {});
    QHash<QString, Agent *> agents;
    QList<WatchCondition> formerConditions;
    for (const WatchedProcesses &entry : entries) {
        if (!check(entry))
            continue; // who set it was told
        Agent *&agent = agents[entry.name];
        if (!agent) {
            m_agents.push_back(takeAgent(former, entry.name));
            agent = m_agents.back().get();
            formerConditions += std::exchange(agent->conditions, {});
        }
        const auto same = std::find_if(formerConditions.cbegin(), formerConditions.cend(),
            [&](const WatchCondition &condition) { return condition.entry() == entry; });
        const auto earlier = std::find_if(totals.cbegin(), totals.cend(),
            [&](const WatchTotals &known) { return known.agent == entry.name; });
        // A number chosen now means what has it now; one of an earlier run, what had it then.
        const Instant since = earlier != totals.cend() ? earlier->at : moment.at;
        if (same != formerConditions.cend())
            agent->conditions.append(*same); // it knows the process that a number meant
        else if (auto condition = WatchCondition::made(entry, since))
            agent->conditions.append(*std::move(condition));
    }
    for (const std::unique_ptr<Agent> &left : former) {
        if (left && (left->before || left->totals))
            m_totals.insert(left->name, totalsOf(*left));
    }
}

std::unique_ptr<WatchList::Agent> WatchList::takeAgent(
    std::vector<std::unique_ptr<Agent>> &former, const QString &name) const
{
    for (std::unique_ptr<Agent> &agent : former) {
        if (agent && agent->name == name)
            return std::move(agent);
    }
    auto agent = std::make_unique<Agent>();
    agent->name = name;
    const auto earlier = m_totals.constFind(name);
    if (earlier != m_totals.cend()) {
        agent->totals = *earlier;
        agent->hasStorage = earlier->readBytes && earlier->writtenBytes;
    }
    return agent;
}

void WatchList::select(QList<ProcessRecord> &records)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < records.size(); ++place) {
        places.insert(records.at(place).info.id.pid, place);
        records[place].info.agents.clear();
    }
    for (const std::unique_ptr<Agent> &agent : m_agents) {
        for (WatchCondition &condition : agent->conditions)
            condition.prune(records.size());
        const std::vector<Belongs> belongs = selected(*agent, records, places);
        agent->members.clear();
        agent->named = 0;
        for (qsizetype place = 0; place < records.size(); ++place) {
            const Belongs how = belongs[size_t(place)];
            if (how == Belongs::No)
                continue;
            ProcessRecord &record = records[place];
            record.info.agents.append(agent->name);
            agent->members.append(place);
            agent->named += how == Belongs::Named && isRunning(record) ? 1 : 0;
        }
    }
}

std::vector<WatchList::Belongs> WatchList::selected(
    Agent &agent, const QList<ProcessRecord> &records, const QHash<qint64, qsizetype> &places)
{
    std::vector<Belongs> belongs(size_t(records.size()), Belongs::No);
    std::vector<bool> isDecided(belongs.size(), false);
    for (size_t place = 0; place < belongs.size(); ++place) {
        for (WatchCondition &condition : agent.conditions) {
            if (condition.matches(records.at(qsizetype(place)).info))
                belongs[place] = Belongs::Named;
        }
        isDecided[place] = belongs[place] == Belongs::Named;
    }
    std::vector<size_t> line; // from a process up to the first ancestor that is decided
    for (size_t start = 0; start < belongs.size(); ++start) {
        line.clear();
        std::optional<size_t> place = start;
        while (place && !isDecided[*place]) {
            isDecided[*place] = true;
            line.push_back(*place);
            const auto parent = places.constFind(records.at(qsizetype(*place)).info.parent);
            place = parent == places.cend() ? std::nullopt : std::optional(size_t(*parent));
        }
        if (place && belongs[*place] != Belongs::No) {
            for (const size_t member : line)
                belongs[member] = Belongs::Descends;
        }
    }
    return belongs;
}

void WatchList::addSamples(
    SampleList &samples, const QList<ProcessRecord> &records, const Moment &moment)
{
    if (m_agents.empty())
        return;
    QHash<qint64, ProcessId> living;
    for (const ProcessRecord &record : records)
        living.insert(record.info.id.pid, record.info.id);
    const Counting counting { records, moment, [&](const ProcessId &id) {
                                 const auto found = living.constFind(id.pid);
                                 return found != living.cend() && *found == id;
                             } };
    for (const std::unique_ptr<Agent> &agent : m_agents) {
        const Sums sums = summed(*agent, records);
        addGauges(samples, *agent, sums);
        addProcessor(samples, *agent, counting);
        addStorage(samples, *agent, counting, sums.hasStorage);
        agent->before = moment;
    }
}

WatchList::Sums WatchList::summed(const Agent &agent, const QList<ProcessRecord> &records)
{
    Sums sums;
    for (const qsizetype place : agent.members) {
        const ProcessRecord &record = records.at(place);
        const ProcessInfo &info = record.info;
        if (!isRunning(record))
            continue;
        ++sums.running;
        sums.resident += double(info.residentBytes);
        sums.size += double(info.virtualBytes);
        sums.threads += info.threads;
        sums.oldest = std::min(sums.oldest.value_or(info.startedAt), info.startedAt);
        if (record.isKernelThread)
            continue;
        if (sums.openFiles && info.openFiles)
            *sums.openFiles += *info.openFiles;
        else
            sums.openFiles.reset();
        sums.hasStorage = sums.hasStorage && info.readBytes && info.writtenBytes;
    }
    return sums;
}

void WatchList::addGauges(SampleList &samples, const Agent &agent, const Sums &sums)
{
    const auto add = [&](const char *name, std::optional<double> value) {
        samples.add(QLatin1String(name), { { QLatin1String("agent"), agent.name } }, value);
    };
    add("opsglass_process_up", agent.named > 0 ? 1 : 0);
    add("opsglass_process_instances", sums.running);
    if (sums.running == 0)
        return;
    add("process_resident_memory_bytes", sums.resident);
    add("process_virtual_memory_bytes", sums.size);
    add("process_threads", sums.threads);
    add("process_open_fds", sums.openFiles);
    if (sums.oldest)
        add("process_start_time_seconds",
            std::chrono::duration<double>(sums.oldest->time_since_epoch()).count());
}

QList<TreeCounter::Member> WatchList::Counting::members(const Agent &agent,
    const std::function<std::optional<quint64>(const ProcessRecord &)> &value) const
{
    QList<TreeCounter::Member> members;
    members.reserve(agent.members.size());
    for (const qsizetype place : agent.members) {
        const ProcessRecord &record = records.at(place);
        const bool isFirst = !agent.before;
        const bool isLater = !agent.totals || record.info.startedAt > agent.totals->at;
        members.append({ record.info.id, record.info.parent, value(record),
            isFirst ? isLater : record.isNew });
    }
    return members;
}

void WatchList::addProcessor(SampleList &samples, Agent &agent, const Counting &counting)
{
    const quint64 added = agent.cpu.advance(
        counting.members(agent,
            [](const ProcessRecord &record) { return record.ownTicks + record.reapedTicks; }),
        counting.isAlive);
    const SampleList::Label label { QLatin1String("agent"), agent.name };
    const double earlier = agent.totals ? agent.totals->cpuSeconds : 0;
    samples.add(QLatin1String("process_cpu_seconds_total"), { label },
        earlier + double(agent.cpu.total()) / ticksPerSecond());
    const double seconds = agent.before ? secondsBetween(*agent.before, counting.moment) : 0;
    if (seconds > 0)
        samples.add(QLatin1String("opsglass_process_cpu_cores"), { label },
            double(added) / ticksPerSecond() / seconds);
}

void WatchList::addStorage(
    SampleList &samples, Agent &agent, const Counting &counting, bool isKnown)
{
    const auto count = [](std::optional<qint64> bytes) {
        return bytes ? std::optional(quint64(*bytes)) : std::nullopt;
    };
    const quint64 read = agent.read.advance(
        counting.members(
            agent, [&](const ProcessRecord &record) { return count(record.info.readBytes); }),
        counting.isAlive);
    const quint64 written = agent.written.advance(
        counting.members(
            agent, [&](const ProcessRecord &record) { return count(record.info.writtenBytes); }),
        counting.isAlive);
    agent.hasStorage = agent.hasStorage || (isKnown && !agent.members.isEmpty());
    const std::optional<Moment> before = std::exchange(
        agent.storageBefore, isKnown ? std::optional(counting.moment) : std::nullopt);
    if (!isKnown || !agent.hasStorage)
        return;
    const auto add = [&](const char *name, double value) {
        samples.add(QLatin1String(name), { { QLatin1String("agent"), agent.name } }, value);
    };
    const WatchTotals earlier = agent.totals.value_or(WatchTotals());
    add("process_read_bytes_total", earlier.readBytes.value_or(0) + double(agent.read.total()));
    add("process_written_bytes_total",
        earlier.writtenBytes.value_or(0) + double(agent.written.total()));
    const double seconds = before ? secondsBetween(*before, counting.moment) : 0;
    if (seconds <= 0)
        return;
    add("opsglass_process_read_bytes_per_second", double(read) / seconds);
    add("opsglass_process_written_bytes_per_second", double(written) / seconds);
}

WatchTotals WatchList::totalsOf(const Agent &agent)
{
    WatchTotals totals = agent.totals.value_or(WatchTotals());
    totals.agent = agent.name;
    if (agent.before)
        totals.at = agent.before->at;
    totals.cpuSeconds += double(agent.cpu.total()) / ticksPerSecond();
    if (agent.hasStorage) {
        totals.readBytes = totals.readBytes.value_or(0) + double(agent.read.total());
        totals.writtenBytes = totals.writtenBytes.value_or(0) + double(agent.written.total());
    }
    return totals;
}

LocalReading watchCounters(const LocalReading &reading)
{
    LocalReading counters { reading.at, {} };
    for (const LocalSample &sample : reading.samples) {
        if (!sample.labels.value(QStringLiteral("agent")).isEmpty() && counterOf(sample))
            counters.samples << sample;
    }
    return counters;
}

QList<WatchTotals> watchTotals(const QList<LocalReading> &readings)
{
    QList<WatchTotals> totals;
    QHash<QString, qsizetype> places;
    for (const LocalReading &reading : readings) {
        const LocalReading counters = watchCounters(reading);
        for (const LocalSample &sample : counters.samples) {
            const QString agent = sample.labels.value(QStringLiteral("agent"));
            if (!places.contains(agent)) {
                places.insert(agent, totals.size());
                totals.append({ agent, counters.at, 0, std::nullopt, std::nullopt });
            }
            WatchTotals &total = totals[places.value(agent)];
            total.at = std::max(total.at, counters.at);
            raise(total, *counterOf(sample), sample.value);
        }
    }
    return totals;
}

} // namespace opsglass
