// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/figureexpr.h"
#include "models/report/systemtables.h"

namespace opsglass {

using namespace figureexpr;

namespace {

using enum ReportFigure;

/// A metric per word, whose place in the pattern is %1.
QList<RowMetric> metricPer(const QStringList &words, const QString &pattern)
{
    QList<RowMetric> rows;
    for (const QString &word : words)
        rows.append({ word, pattern.arg(word) });
    return rows;
}

/// The program is its only agent.
QList<FigureQuery> agents()
{
    const QString label = QStringLiteral("agent");
    const QString name = QStringLiteral("qitops");
    const QString commands = QStringLiteral("qitops_commands_total");
    const QString failed = QStringLiteral("qitops_agent_errors_total");
    const QString duration = QStringLiteral("qitops_command_duration_seconds");
    const QString tokens = QStringLiteral("qitops_llm_tokens_total");
    return { { AgentRequests, named(grown(commands), label, name), label, { commands } },
        { AgentFailures, named(grown(failed), label, name), label, { failed } },
        { AgentTime, named(average(duration), label, name), label,
            { duration + QLatin1String("_sum") } },
        { AgentTokens, named(grown(tokens), label, name), label, { tokens } } };
}

QList<FigureQuery> parts()
{
    const QStringList commands { QStringLiteral("test_gen"), QStringLiteral("pr_analyze"),
        QStringLiteral("risk"), QStringLiteral("test_data"), QStringLiteral("session") };
    const QStringList providers { QStringLiteral("openai"), QStringLiteral("ollama"),
        QStringLiteral("anthropic") };
    const QStringList types { QStringLiteral("llm"), QStringLiteral("github"),
        QStringLiteral("agent") };
    const auto uses = metricPer(commands, QStringLiteral("qitops_%1_commands_total"));
    const auto times = metricPer(commands, QStringLiteral("qitops_%1_duration_seconds"));
    const auto requests = metricPer(providers, QStringLiteral("qitops_llm_%1_requests_total"));
    const auto tokens = metricPer(providers, QStringLiteral("qitops_llm_%1_tokens_total"));
    const auto errors = metricPer(types, QStringLiteral("qitops_%1_errors_total"));
    const QString row = QStringLiteral("row");
    return { { ToolUses, grownRows(uses, row), row, metricsOf(uses) },
        { ToolTime, averageRows(times, row), row, metricsOf(times, QStringLiteral("_sum")) },
        { ModelRequests, grownRows(requests, row), row, metricsOf(requests) },
        { ModelTokens, grownRows(tokens, row), row, metricsOf(tokens) },
        { Errors, grownRows(errors, row), row, metricsOf(errors) } };
}

} // namespace

MonitoredSystem qitopsSystem()
{
    const QString commands = QStringLiteral("qitops_commands_total");
    const QString failed = QStringLiteral("qitops_agent_errors_total");
    const QString errors = QStringLiteral("qitops_errors_total");
    const QString tokens = QStringLiteral("qitops_llm_tokens_total");
    const QString memory = QStringLiteral("qitops_process_memory_usage_bytes");
    const QString cpu = QStringLiteral("qitops_process_cpu_usage_percent");
    const QList<FigureQuery> whole { uptimeFigure({ commands }),
        { Requests, grown(commands), {}, { commands } },
        { Failures, grown(failed), {}, { failed } },
        { RecentRequests, grown(commands, recently()), {}, { commands } },
        { RecentErrors, grown(errors, recently()), {}, { errors } },
        { Tokens, grown(tokens), {}, { tokens } },
        { Memory, QStringLiteral("sum(%1)").arg(memory), {}, { memory } },
        { Cpu, QStringLiteral("sum(%1)").arg(cpu), {}, { cpu } } };
    return { QStringLiteral("qitops"), QStringLiteral("QitOps Agent"), { commands, tokens, errors },
        whole + agents() + parts() };
}

} // namespace opsglass
