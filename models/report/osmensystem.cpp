// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/figureexpr.h"
#include "models/report/systemtables.h"

namespace opsglass {

using namespace figureexpr;

namespace {

using enum ReportFigure;

QString requestsMetric() { return QStringLiteral("osmen_requests_total"); }
QString errorsMetric() { return QStringLiteral("osmen_errors_total"); }
QString tokensMetric() { return QStringLiteral("osmen_tokens_used_total"); }
QString costMetric() { return QStringLiteral("osmen_llm_cost_dollars"); }
QString runsMetric() { return QStringLiteral("osmen_agent_executions_total"); }
QString invocationsMetric() { return QStringLiteral("osmen_agent_invocations_total"); }

QList<FigureQuery> whole()
{
    const QString requests = requestsMetric();
    const QString failed = requests + QStringLiteral("{status=~\"5..|error\"}");
    const QString recentErrors
        = firstOf({ grown(errorsMetric(), recently()), grownPart(failed, requests, recently()) });
    return { { Requests, grown(requests), {}, { requests } },
        { Failures, grownPart(failed, requests), {}, { requests } },
        { RecentRequests, grown(requests, recently()), {}, { requests } },
        { RecentErrors, recentErrors, {}, { errorsMetric(), requests } },
        { Tokens, grown(tokensMetric()), {}, { tokensMetric() } },
        { Cost, grown(costMetric()), {}, { costMetric() } } };
}

QList<FigureQuery> agents()
{
    const QString agent = QStringLiteral("agent");
    const QString other = QStringLiteral("agent_name");
    const QString runs = runsMetric();
    const QString failed = runs + QStringLiteral("{status=~\"error|failure\"}");
    const QString time = QStringLiteral("osmen_agent_duration_seconds");
    const QString otherTime = QStringLiteral("osmen_agent_execution_duration_seconds");
    const QString sum = QStringLiteral("_sum");
    const QString allRuns = firstOf(
        { grown(runs, { agent }), renamed(grown(invocationsMetric(), { other }), other, agent) });
    const QString allTimes
        = firstOf({ average(time, agent), renamed(average(otherTime, other), other, agent) });
    return { { AgentRequests, allRuns, agent, { runs, invocationsMetric() } },
        { AgentFailures, grownPart(failed, runs, { agent }), agent, { runs } },
        { AgentTime, allTimes, agent, { time + sum, otherTime + sum } },
        { AgentTokens, grown(tokensMetric(), { agent }), agent, { tokensMetric() } },
        { AgentCost, grown(costMetric(), { agent }), agent, { costMetric() } } };
}

} // namespace

MonitoredSystem osmenSystem()
{
    const QString model = QStringLiteral("model");
    const QString type = QStringLiteral("type");
    const QString uptime = QStringLiteral("osmen_uptime_seconds");
    const QStringList counters { requestsMetric(), runsMetric(), invocationsMetric() };
    const QList<FigureQuery> rest { { ModelTokens, grown(tokensMetric(), { model }), model,
                                        { tokensMetric() } },
        { ModelCost, grown(costMetric(), { model }), model, { costMetric() } },
        { Errors, grown(errorsMetric(), { type }), type, { errorsMetric() } } };
    return { QStringLiteral("osmen"), QStringLiteral("OsMEN"),
        counters + QStringList { tokensMetric(), uptime },
        processFigures(counters, { uptime }) + whole() + agents() + rest };
}

} // namespace opsglass
