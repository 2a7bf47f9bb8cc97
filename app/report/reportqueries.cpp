// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportqueries.h"

#include <algorithm>

namespace opsglass {

ReportQueries::ReportQueries(const PrometheusSource &source, QObject *parent)
    : QObject(parent)
    , m_client(source)
{
}

ReportQueries::~ReportQueries() = default;

void ReportQueries::start(const TimeRange &window, const ReportLimits &limits, ReportScope scope)
{
    m_window = window;
    m_limits = limits;
    m_scope = scope;
    m_line.clear();
    m_running.clear();
    m_answers.clear();
    SeriesSelection selection;
    selection.selectors = { signSelector() };
    selection.range = window;
    m_names = m_client.labelValues(QStringLiteral("__name__"), selection,
        [this](const Result<QStringList> &metrics) { plan(metrics); });
}

void ReportQueries::plan(const Result<QStringList> &metrics)
{
    const std::unique_ptr<PendingQuery> answered = std::move(m_names);
    if (!metrics) {
        Q_EMIT finished(failure(metrics.error()));
        return;
    }
    m_systems = recognised(*metrics);
    for (const MonitoredSystem &system : std::as_const(m_systems)) {
        for (const ReportQuery &query : reportQueries(system, m_window, m_scope))
            m_line.push_back(query);
    }
    if (m_line.empty())
        finish();
    else
        send();
}

void ReportQueries::send()
{
    while (m_running.size() < mostRequests && !m_line.empty()) {
        const ReportQuery query = m_line.front();
        m_line.pop_front();
        const quint64 id = ++m_lastId;
        m_running[id] = m_client.ask(
            { query.expr, QueryKey::Kind::InstantQuery, { query.at, Milliseconds(0), 1 } },
            [this, id, query](const QueryAnswer &answer) { take(id, query, answer.result); });
    }
}

void ReportQueries::take(quint64 id, const ReportQuery &query, const Result<Matrix> &result)
{
    const auto answered = m_running.extract(id);
    m_answers.append({ query, result });
    send();
    if (m_running.empty())
        finish();
}

void ReportQueries::finish()
{
    const bool isLost = !m_answers.isEmpty()
        && std::none_of(m_answers.cbegin(), m_answers.cend(),
            [](const ReportAnswer &answer) { return answer.result.has_value(); });
    if (isLost) {
        Q_EMIT finished(failure(m_answers.constFirst().result.error()));
        return;
    }
    QList<SystemReport> reports;
    for (const MonitoredSystem &system : std::as_const(m_systems))
        reports << assembleReport(system, m_limits, m_answers);
    Q_EMIT finished(reports);
}

} // namespace opsglass
