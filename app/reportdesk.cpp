// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdesk.h"

#include "app/session.h"

#include <QTimeZone>

#include <algorithm>

namespace opsglass {

ReportDesk::ReportDesk(QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ReportDesk::look);
}

ReportDesk::~ReportDesk() = default;

void ReportDesk::setChoices(const ScheduledChoices &choices)
{
    m_choices = choices;
    m_pausedUntil.reset();
    m_failedSlot.reset();
    if (choices.schedule.isEnabled)
        m_timer.start();
    else
        m_timer.stop();
    look();
}

void ReportDesk::look()
{
    const Instant now = Session::now();
    if (m_report || (m_pausedUntil && now < *m_pausedUntil && *m_pausedUntil - now <= pause))
        return;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto last = std::max(ReportRecord(m_dataDirectory).last(), m_done);
    const auto due = dueAt(m_choices.schedule, last, now, zone);
    if (!due || *due > now)
        return;
    m_report = std::make_unique<ScheduledReport>(m_dataDirectory, m_choices, *due, zone);
    // Queued: it may have ended when start() returns, and is deleted then.
    connect(
        m_report.get(), &ScheduledReport::finished, this, &ReportDesk::take, Qt::QueuedConnection);
    m_report->start();
}

void ReportDesk::take(const Result<QString> &path)
{
    const Instant slot = m_report->slot();
    m_report.reset();
    if (path) {
        m_done = slot;
        m_pausedUntil.reset();
        if (!path->isEmpty())
            Q_EMIT written(*path);
        return;
    }
    const Error &error = path.error();
    m_pausedUntil = Session::now() + pause;
    // Somebody else writes it: nothing failed.
    if (error.kind == Error::Kind::Cancelled
        || (m_failedSlot == slot && m_failure == error.message))
        return;
    m_failedSlot = slot;
    m_failure = error.message;
    Q_EMIT failed(error);
}

} // namespace opsglass
