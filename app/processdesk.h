// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/watchlist.h"
#include "models/data/processinfo.h"
#include "models/data/result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace opsglass {

class LocalCollector;
class ProcessesPage;

/// Joins the page of processes with what reads this machine and with what acts on processes. Lives
/// on the GUI thread.
class ProcessDesk : public QObject {
    Q_OBJECT

public:
    /// \param page outlives the desk
    /// \param collector on any thread; outlives the desk
    ProcessDesk(ProcessesPage *page, LocalCollector *collector, QObject *parent = nullptr);

    /// The watch list as it is kept. \param totals where counters stood when the program ran last
    void setWatched(const QList<WatchedProcesses> &watched, const QList<WatchTotals> &totals = {});

Q_SIGNALS:
    /// The person changed the watch list, which counts from now on: it is to be kept.
    void watchedChanged(const QList<opsglass::WatchedProcesses> &watched);

private:
    void connectCollector();
    void connectPage();
    /// Says on the page what did not work.
    void act(const QList<ProcessId> &ids, const std::function<Result<void>(const ProcessId &)> &on);

    QPointer<ProcessesPage> m_page;
    LocalCollector *m_collector;
};

} // namespace opsglass
