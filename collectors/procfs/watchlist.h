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

/// Where the counters of an entry stood in an earlier run of the program.
struct WatchTotals {
    QString agent;
    Instant at; ///< when they were read
    double cpuSeconds = 0;
    std::optional<double> readBytes;
    std::optional<double> writtenBytes;
    friend bool operator==(const WatchTotals &, const WatchTotals &) = default;
};

/// The counters among the samples, of each agent: what a later run begins with.
QList<WatchTotals> watchTotals(const LocalReading &last);

/// The processes somebody cares for, as agents: each entry of the list with all descendants of
/// what it names. Entries of one name are one agent.
class WatchList {
public:
    WatchList();
    ~WatchList();

    /// Whether an entry can be watched. Errors: Query, with a sentence for the person.
    static Result<void> check(const WatchedProcesses &entry);

    /// Takes what can be watched of these. Agents that stay go on; new ones go on from `totals`,
    /// without what processes used while nobody counted, or else begin with all their processes
    /// have used in their lives.
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

    static std::unique_ptr<Agent> takeAgent(std::vector<std::unique_ptr<Agent>> &former,
        const QString &name, const QList<WatchTotals> &totals);
    static std::vector<Belongs> selected(
        Agent &agent, const QList<ProcessRecord> &records, const QHash<qint64, qsizetype> &places);
    static Sums summed(const Agent &agent, const QList<ProcessRecord> &records);
    static void addGauges(SampleList &samples, const Agent &agent, const Sums &sums);
    static void addProcessor(SampleList &samples, Agent &agent, const Counting &counting);
    static void addStorage(
        SampleList &samples, Agent &agent, const Counting &counting, bool isKnown);

    std::vector<std::unique_ptr<Agent>> m_agents;
};

} // namespace opsglass
