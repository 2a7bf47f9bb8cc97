// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/moment.h"
#include "collectors/procfs/processreader.h"
#include "models/data/localreading.h"
#include "models/data/processinfo.h"
#include "models/data/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace opsglass {

class SampleList;

/// Where the counters of an agent stood when they were read last, perhaps in an earlier run of the
/// program.
struct WatchTotals {
    QString agent;
    Instant at; ///< when one of them was read last
    double cpuSeconds = 0;
    std::optional<double> readBytes;
    std::optional<double> writtenBytes;
    friend bool operator==(const WatchTotals &, const WatchTotals &) = default;
};

/// The samples that are counters of agents: what a later run begins with.
LocalReading watchCounters(const LocalReading &reading);
/// The highest value of each counter in these readings. What a later one lacks is as before.
QList<WatchTotals> watchTotals(const QList<LocalReading> &readings);

/// The processes somebody cares for, as agents: each entry of the list with all descendants of
/// what it names. Entries of one name are one agent.
class WatchList {
public:
    WatchList();
    ~WatchList();

    /// Whether an entry can be watched. Errors: Query, with a sentence for the person.
    static Result<void> check(const WatchedProcesses &entry);

    /// Takes what can be watched of these. Agents that stay go on; new ones go on from `totals`, or
    /// from where they stood when they left the list, without what processes used while nobody
    /// counted, or else begin with all their processes have used in their lives.
    void setEntries(const QList<WatchedProcesses> &entries, const QList<WatchTotals> &totals,
        const Moment &moment);
    bool isEmpty() const { return m_agents.empty(); }

    /// Finds the agents' processes; fills in `agents` of each record.
    void select(QList<ProcessRecord> &records);
    /// Adds the agents' series from what select() has found.
    void addSamples(SampleList &samples, const QList<ProcessRecord> &records, const Moment &moment);

private:
    enum class Belongs { No, Named, Descends };
    struct Agent;
    struct Sums;
    struct Counting;

    std::unique_ptr<Agent> takeAgent(
        std::vector<std::unique_ptr<Agent>> &former, const QString &name) const;
    static WatchTotals totalsOf(const Agent &agent);
    static std::vector<Belongs> selected(
        Agent &agent, const QList<ProcessRecord> &records, const QHash<qint64, qsizetype> &places);
    static Sums summed(const Agent &agent, const QList<ProcessRecord> &records);
    static void addGauges(SampleList &samples, const Agent &agent, const Sums &sums);
    static void addProcessor(SampleList &samples, Agent &agent, const Counting &counting);
    static void addStorage(
        SampleList &samples, Agent &agent, const Counting &counting, bool isKnown);

    std::vector<std::unique_ptr<Agent>> m_agents;
    QHash<QString, WatchTotals> m_totals; ///< of those that are not on the list, by name
};

} // namespace opsglass
