// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/detailsreader.h"
#include "collectors/procfs/processreader.h"
#include "collectors/procfs/systemreader.h"
#include "collectors/procfs/watchlist.h"
#include "models/data/error.h"
#include "models/data/localreading.h"
#include "models/data/processinfo.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace opsglass {

/// Reads this machine at whole multiples of an interval, and its processes as far as somebody wants
/// them. Lives on the collector thread; call it through queued connections.
class LocalCollector : public QObject {
    Q_OBJECT

public:
    /// \param root the folder that /proc, /sys and /etc are in
    explicit LocalCollector(const QString &root = QStringLiteral("/"), QObject *parent = nullptr);

public Q_SLOTS:
    /// Reads once now, if it did not read already, and then at every multiple of `interval` (of the
    /// person's clock; at least 100 ms). A reading that comes late by more than half of it, after a
    /// suspend as a rule, is left out.
    void start(opsglass::Milliseconds interval);
    void stop();
    /// The whole watch list. \param totals where counters stood when the program ran last
    void setWatched(const QList<opsglass::WatchedProcesses> &watched,
        const QList<opsglass::WatchTotals> &totals = {});
    /// Whether listed() is wanted; what is known already is told at once.
    void setWantsProcesses(bool isWanted);
    /// Has detailed() told.
    void askDetails(const opsglass::ProcessId &id);

Q_SIGNALS:
    void read(const opsglass::LocalReading &reading);
    void listed(const opsglass::ProcessTable &table);
    void detailed(const opsglass::ProcessDetails &details);
    /// An entry of the watch list that cannot be watched.
    void refused(const opsglass::WatchedProcesses &entry, const opsglass::Error &error);

private:
    void tick();
    void schedule();
    void collect(const Moment &moment);

    SystemReader m_system;
    ProcessReader m_processes;
    DetailsReader m_details;
    WatchList m_watched;
    QTimer m_timer;
    Milliseconds m_interval { 0 };
    Instant m_next;
    ProcessTable m_table;
    bool m_wantsProcesses = false;
};

} // namespace opsglass
