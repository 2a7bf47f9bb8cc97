// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportrun.h"

#include "app/cli/alertsrun.h"
#include "app/serverlist.h"
#include "app/session.h"

#include <QUrl>

#include <algorithm>

namespace opsglass {

ReportRun::ReportRun(const ReportRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_queries(request.source)
{
    m_report.window = request.window;
    m_report.source = request.source.name;
    m_report.address = publicText(QUrl(request.source.baseUrl));
    m_report.limits = request.limits;
    connect(&m_queries, &ReportQueries::finished, this, &ReportRun::takeSystems);
}

ReportRun::~ReportRun() = default;

void ReportRun::start()
{
    m_queries.start(m_request.window, m_request.limits, ReportScope::Comparison);
    startAlerts();
}

void ReportRun::startAlerts()
{
    const ReportAlerts alerts = reportAlerts(m_request, m_library);
    m_report.problems << alerts.problems;
    m_hasAlerts = !alerts.isAsked;
    if (m_hasAlerts)
        return;
    m_alerts = std::make_unique<AlertsRun>(alerts.options, alerts.sources, m_library);
    connect(m_alerts.get(), &AlertsRun::reported, this, &ReportRun::takeAlerts);
    m_alerts->start();
}

void ReportRun::takeSystems(const Result<QList<SystemReport>> &systems)
{
    m_hasSystems = true;
    if (systems)
        m_report.systems = *systems;
    else
        m_error = systems.error();
    finishWhenDone();
}

void ReportRun::takeAlerts(const AlertsReport &alerts)
{
    if (m_hasAlerts)
        return;
    m_hasAlerts = true;
    opsglass::takeAlerts(m_report, alerts);
    finishWhenDone();
}

void ReportRun::finishWhenDone()
{
    // Nobody waits for alerts of a source that does not answer.
    if (m_error) {
        m_hasAlerts = true;
        Q_EMIT finished(failure(*std::exchange(m_error, std::nullopt)));
        return;
    }
    if (!m_hasSystems || !m_hasAlerts)
        return;
    m_report.generatedAt = Session::now();
    Q_EMIT finished(m_report);
}

void takeAlerts(Report &report, const AlertsReport &alerts)
{
    report.alerts.clear();
    std::copy_if(alerts.alerts.begin(), alerts.alerts.end(), std::back_inserter(report.alerts),
        [](const WatchedAlert &alert) {
            return alert.state == WatchedAlert::State::Firing && !isWatchdog(alert.labels);
        });
    report.hasRules = true;
    for (const AlertsProblem &problem : alerts.problems) {
        if (problem.isLackOfRules)
            report.hasRules = false;
        else
            report.problems.append({ problem.source, problem.message });
    }
}

ReportAlerts reportAlerts(const ReportRequest &request, RuleLibrary &library)
{
    ReportAlerts alerts;
    library.setFiles(request.rules);
    alerts.sources = { request.source };
    alerts.options.alertmanagers = request.alertmanagers;
    for (const QString &id : request.rules) {
        const RuleFileEntry entry = library.entry(id);
        if (entry.isRefused)
            alerts.problems.append({ id, entry.problems.value(0) });
        else
            alerts.options.rules << id;
    }
    if (alerts.options.rules.isEmpty() && !request.rules.isEmpty())
        alerts.sources.clear();
    alerts.isAsked = !alerts.sources.isEmpty() || !request.alertmanagers.isEmpty();
    return alerts;
}

} // namespace opsglass
