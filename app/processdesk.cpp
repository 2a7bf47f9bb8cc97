// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processdesk.h"

#include "collectors/procfs/localcollector.h"
#include "collectors/procfs/processcontrol.h"
#include "views/processes/processespage.h"

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace opsglass {

namespace {

/// As processes have it: the name, or the number where there is none.
QString userName()
{
    const uid_t number = geteuid();
    const passwd *entry = getpwuid(number);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(number);
}

} // namespace

ProcessDesk::ProcessDesk(ProcessesPage *page, LocalCollector *collector, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_collector(collector)
{
    page->setUser(userName());
    connectCollector();
    connectPage();
    QMetaObject::invokeMethod(collector,
        [collector, isSeen = page->isVisible()] { collector->setWantsProcesses(isSeen); });
}

void ProcessDesk::connectCollector()
{
    connect(m_collector, &LocalCollector::read, m_page, &ProcessesPage::setReading);
    connect(m_collector, &LocalCollector::listed, m_page, &ProcessesPage::setTable);
    connect(m_collector, &LocalCollector::detailed, m_page, &ProcessesPage::setDetails);
    connect(m_collector, &LocalCollector::refused, m_page,
        [page = m_page](
            const WatchedProcesses &, const Error &error) { page->showProblem(error.message); });
    connect(
        m_page, &ProcessesPage::processesWanted, m_collector, &LocalCollector::setWantsProcesses);
    connect(m_page, &ProcessesPage::detailsRequested, m_collector, &LocalCollector::askDetails);
}

void ProcessDesk::connectPage()
{
    connect(m_page, &ProcessesPage::endRequested, this,
        [this](const QList<ProcessId> &ids) { act(ids, endProcess); });
    connect(m_page, &ProcessesPage::killRequested, this,
        [this](const QList<ProcessId> &ids) { act(ids, killProcess); });
    connect(m_page, &ProcessesPage::reniceRequested, this,
        [this](const QList<ProcessId> &ids, int nice) {
            act(ids, [nice](const ProcessId &id) { return reniceProcess(id, nice); });
        });
    connect(m_page, &ProcessesPage::watchedChanged, this,
        [this](const QList<WatchedProcesses> &watched) {
            setWatched(watched);
            Q_EMIT watchedChanged(watched);
        });
}

void ProcessDesk::setWatched(
    const QList<WatchedProcesses> &watched, const QList<WatchTotals> &totals)
{
    m_page->setWatched(watched);
    QMetaObject::invokeMethod(m_collector,
        [collector = m_collector, watched, totals] { collector->setWatched(watched, totals); });
}

void ProcessDesk::act(
    const QList<ProcessId> &ids, const std::function<Result<void>(const ProcessId &)> &on)
{
    constexpr qsizetype most = 5;
    QStringList problems;
    for (const ProcessId &id : ids) {
        if (const auto done = on(id); !done)
            problems << done.error().message;
    }
    const qsizetype more = problems.size() - most;
    problems = problems.first(std::min(most, problems.size()));
    if (more > 0)
        problems << tr("and %n more", nullptr, int(more));
    m_page->showProblem(problems.join(u'\n'));
}

} // namespace opsglass
