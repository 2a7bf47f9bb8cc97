// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/figureexpr.h"
#include "models/report/systemtables.h"

namespace opsglass {

using namespace figureexpr;

namespace {

using enum ReportFigure;

QString with(const QString &metric, const QString &matcher)
{
    return QStringLiteral("%1{%2}").arg(metric, matcher);
}

QString documentedTools() { return QStringLiteral("tool_executions_total"); }
QString exportedTools() { return QStringLiteral("tool_execution_total"); }
QString documentedRequests() { return QStringLiteral("http_requests_total"); }
QString exportedRequests() { return QStringLiteral("api_request_total"); }
QString failed() { return QStringLiteral("status=~\"error|failure\""); }

// The status of a request is another label in the two; that of other programs' requests, too.
QString anyCode() { return with(documentedRequests(), QStringLiteral("status_code!=\"\"")); }
QString badCode() { return with(documentedRequests(), QStringLiteral("status_code=~\"5..\"")); }
QString badStatus() { return with(exportedRequests(), QStringLiteral("status=~\"5..\"")); }

QList<FigureQuery> requests(ReportFigure all, ReportFigure bad, const Growth &growth)
{
    const QStringList metrics { documentedRequests(), exportedRequests() };
    return { { all, firstOf({ grown(anyCode(), growth), grown(exportedRequests(), growth) }), {},
                 metrics },
        { bad,
            firstOf({ grownPart(badCode(), anyCode(), growth),
                grownPart(badStatus(), exportedRequests(), growth) }),
            {}, metrics } };
}

QList<FigureQuery> agents()
{
    const QString label = QStringLiteral("agent_name");
    const QString runs = QStringLiteral("agent_execution_total");
    const QString time = QStringLiteral("agent_execution_duration_seconds");
    return { { AgentRequests, grown(runs, { label }), label, { runs } },
        { AgentFailures, grownPart(with(runs, failed()), runs, { label }), label, { runs } },
        { AgentTime, average(time, label), label, { time + QLatin1String("_sum") } } };
}

QList<FigureQuery> tools()
{
    const Growth byTool { QStringLiteral("tool_name") };
    const QString time = QStringLiteral("tool_execution_duration_seconds");
    const QStringList metrics { documentedTools(), exportedTools() };
    const QString uses
        = firstOf({ grown(documentedTools(), byTool), grown(exportedTools(), byTool) });
    const QString failures
        = firstOf({ grownPart(with(documentedTools(), failed()), documentedTools(), byTool),
            grownPart(with(exportedTools(), failed()), exportedTools(), byTool) });
    return { { ToolUses, uses, byTool.label, metrics },
        { ToolFailures, failures, byTool.label, metrics },
        { ToolTime, average(time, byTool.label), byTool.label, { time + QLatin1String("_sum") } } };
}

FigureQuery errors()
{
    const QString code = QStringLiteral("status_code");
    const QString status = QStringLiteral("status");
    const QString tool = QStringLiteral("tool_name");
    const QString type = QStringLiteral("type");
    const QString http = QStringLiteral("HTTP ");
    const QString ofTool = QStringLiteral("tool ");
    const auto toolErrors = [&](const QString &metric) {
        return renamed(grownPart(with(metric, failed()), metric, { tool }), tool, type, ofTool);
    };
    return { Errors,
        firstOf({ renamed(grown(badCode(), { code }), code, type, http),
            renamed(grown(badStatus(), { status }), status, type, http),
            toolErrors(documentedTools()), toolErrors(exportedTools()) }),
        type, { documentedRequests(), exportedRequests(), documentedTools(), exportedTools() } };
}

} // namespace

MonitoredSystem assistantSystem()
{
    const QStringList signs { documentedTools(), exportedTools(),
        QStringLiteral("agent_execution_total"), exportedRequests() };
    return { QStringLiteral("ai-assistant"), QStringLiteral("AI Assistant"), signs,
        processFigures(signs, { QStringLiteral("system_uptime_seconds") })
            + requests(Requests, Failures, {}) + requests(RecentRequests, RecentErrors, recently())
            + agents() + tools() + QList { errors() } };
}

} // namespace opsglass
