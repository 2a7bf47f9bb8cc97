// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/figureexpr.h"
#include "models/report/systemtables.h"

namespace opsglass {

using namespace figureexpr;

MonitoredSystem agentMetricsSystem()
{
    using enum ReportFigure;
    const QString agent = QStringLiteral("agent_type");
    const QString model = QStringLiteral("model");
    const QString type = QStringLiteral("type");
    const QString status = QStringLiteral("status");
    const QString sessions = QStringLiteral("agent_sessions_total");
    const QString failed = QStringLiteral("agent_sessions_failed_total");
    const QString tokens = QStringLiteral("agent_tokens_used_total");
    const QString cost = QStringLiteral("agent_cost_total");
    const QString http = QStringLiteral("http_requests_total");
    const QString serverErrors = grown(http + QStringLiteral("{status=~\"5..\"}"), { status });
    const QString types
        = firstOf({ renamed(grown(failed, { agent }), agent, type, QStringLiteral("session ")),
            renamed(serverErrors, status, type, QStringLiteral("HTTP ")) });
    const QList<FigureQuery> figures { { Requests, grown(sessions), {}, { sessions } },
        { Failures, grown(failed), {}, { failed } },
        { RecentRequests, grown(sessions, recently()), {}, { sessions } },
        { RecentErrors, grown(failed, recently()), {}, { failed } },
        { Tokens, grown(tokens), {}, { tokens } }, { Cost, grown(cost), {}, { cost } },
        { AgentRequests, grown(sessions, { agent }), agent, { sessions } },
        { AgentFailures, grown(failed, { agent }), agent, { failed } },
        { AgentTokens, grown(tokens, { agent }), agent, { tokens } },
        { AgentCost, grown(cost, { agent }), agent, { cost } },
        { ModelCost, grown(cost, { model }), model, { cost } },
        { Errors, types, type, { failed, http } } };
    return { QStringLiteral("agent-metrics"), QStringLiteral("Agent Metrics"),
        { sessions, tokens, cost }, processFigures({ sessions }) + figures };
}

} // namespace opsglass
