// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/figureexpr.h"
#include "models/report/systemtables.h"

namespace opsglass {

using namespace figureexpr;

namespace {

using enum ReportFigure;

QString requestsMetric() { return QStringLiteral("ajentik_agent_requests_total"); }
QString toolsMetric() { return QStringLiteral("ajentik_tool_executions_total"); }
QString errorsMetric() { return QStringLiteral("ajentik_errors_total"); }
QString failedOf(const QString &metric)
{
    return metric + QStringLiteral("{status=~\"error|failure\"}");
}
QString sumOf(const QString &metric) { return metric + QLatin1String("_sum"); }

QList<FigureQuery> whole()
{
    const QString requests = requestsMetric();
    const QString errors = errorsMetric();
    const QString active = QStringLiteral("ajentik_active_agents");
    const QString tokens = QStringLiteral("ajentik_agent_tokens_total");
    const QString cost = QStringLiteral("ajentik_agent_cost_dollars_total");
    const QString recentErrors = firstOf(
        { grown(errors, recently()), grownPart(failedOf(requests), requests, recently()) });
    return { { Requests, grown(requests), {}, { requests } },
        { Failures, grownPart(failedOf(requests), requests), {}, { requests } },
        { RecentRequests, grown(requests, recently()), {}, { requests } },
        { RecentErrors, recentErrors, {}, { errors, requests } },
        { ActiveAgents, QStringLiteral("sum(%1)").arg(active), {}, { active } },
        { Tokens, grown(tokens), {}, { tokens } }, { Cost, grown(cost), {}, { cost } } };
}

QList<FigureQuery> agents()
{
    const QString agent = QStringLiteral("agent");
    const QString requests = requestsMetric();
    const QString time = QStringLiteral("ajentik_agent_response_time_seconds");
    const QString tokens = QStringLiteral("ajentik_agent_tokens_total");
    const QString cost = QStringLiteral("ajentik_agent_cost_dollars_total");
    return { { AgentRequests, grown(requests, { agent }), agent, { requests } },
        { AgentFailures, grownPart(failedOf(requests), requests, { agent }), agent, { requests } },
        { AgentTime, average(time, agent), agent, { sumOf(time) } },
        { AgentTokens, grown(tokens, { agent }), agent, { tokens } },
        { AgentCost, grown(cost, { agent }), agent, { cost } } };
}

QList<FigureQuery> toolsAndModels()
{
    const QString tool = QStringLiteral("tool");
    const QString model = QStringLiteral("model");
    const QString tools = toolsMetric();
    const QString time = QStringLiteral("ajentik_tool_execution_seconds");
    const QString requests = QStringLiteral("ajentik_model_requests_total");
    const QString tokens = QStringLiteral("ajentik_model_tokens_total");
    const QString latency = QStringLiteral("ajentik_model_latency_seconds");
    const QString cost = QStringLiteral("ajentik_model_cost_dollars_total");
    return { { ToolUses, grown(tools, { tool }), tool, { tools } },
        { ToolFailures, grownPart(failedOf(tools), tools, { tool }), tool, { tools } },
        { ToolTime, average(time, tool), tool, { sumOf(time) } },
        { ModelRequests, grown(requests, { model }), model, { requests } },
        { ModelTokens, grown(tokens, { model }), model, { tokens } },
        { ModelTime, average(latency, model), model, { sumOf(latency) } },
        { ModelCost, grown(cost, { model }), model, { cost } } };
}

} // namespace

MonitoredSystem ajentikSystem()
{
    const QString type = QStringLiteral("error_type");
    const QString errors = errorsMetric();
    return { QStringLiteral("ajentik"), QStringLiteral("Ajentik"),
        { requestsMetric(), toolsMetric(), QStringLiteral("ajentik_model_requests_total"), errors },
        processFigures({ requestsMetric() }) + whole() + agents() + toolsAndModels()
            + QList<FigureQuery> { { Errors, grown(errors, { type }), type, { errors } } } };
}

} // namespace opsglass
