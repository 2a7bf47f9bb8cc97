// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitorrun.h"

#include "app/cli/alertsrun.h"
#include "app/serverlist.h"
#include "app/session.h"

#include <QUrl>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// A source that is silent for longer is told of while it is waited for.
constexpr auto patience = 5s;

} // namespace

MonitorRun::MonitorRun(
    const MonitorOptions &options, const PrometheusSource &source, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_request { source, options.target.rules, options.target.alertmanagers, {},
        { .slow = options.slow } }
    , m_queries(source)
{
    m_state.source = source.name;
    m_state.since = options.since;
    connect(&m_queries, &ReportQueries::finished, this, &MonitorRun::takeSystems);
    m_tick.setInterval(options.interval);
    connect(&m_tick, &QTimer::timeout, this, &MonitorRun::ask);
}

MonitorRun::~MonitorRun() = default;

void MonitorRun::start()
{
    ReportAlerts alerts = reportAlerts(m_request, m_library);
    m_ruleProblems = alerts.problems;
    m_hasAlerts = !alerts.isAsked;
    if (alerts.isAsked) {
        alerts.options.watches = m_options.isLive;
        m_alerts = std::make_unique<AlertsRun>(alerts.options, alerts.sources, m_library);
        connect(m_alerts.get(), &AlertsRun::reported, this, &MonitorRun::takeAlerts);
        m_alerts->start();
    }
    ask();
    m_tick.start();
}

void MonitorRun::ask()
{
    const Instant now = Session::now();
    if (m_queries.isRunning()) {
        if (now - m_asked > patience)
            setLost(tr("No answer for %1 s.").arg((now - m_asked) / 1s));
        return;
    }
    m_asked = now;
    m_request.window = { now - m_options.since, now };
    m_queries.start(m_request.window, m_request.limits, ReportScope::Window);
}

void MonitorRun::takeSystems(const Result<QList<SystemReport>> &systems)
{
    m_hasSystems = true;
    if (!systems) {
        setLost(systems.error().message);
        return;
    }
    Report report;
    report.generatedAt = m_asked;
    report.window = m_request.window;
    report.source = m_request.source.name;
    report.limits = m_request.limits;
    report.systems = *systems;
    report.problems = m_ruleProblems;
    if (m_hasAlerts)
        opsglass::takeAlerts(report, m_alertsReport);
    m_state.report = report;
    m_state.problem.clear();
    Q_EMIT changed();
}

void MonitorRun::takeAlerts(const AlertsReport &alerts)
{
    m_hasAlerts = true;
    m_alertsReport = alerts;
    if (m_state.report) {
        m_state.report->problems = m_ruleProblems;
        opsglass::takeAlerts(*m_state.report, alerts);
    }
    Q_EMIT changed();
}

void MonitorRun::setLost(const QString &problem)
{
    if (m_state.problem.isEmpty())
        m_state.lostAt = m_asked;
    m_state.problem = problem;
    Q_EMIT changed();
}

} // namespace opsglass
