// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportjson.h"

#include "models/alerts/alertwords.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

using enum ReportFigure;

QString textOf(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

/// As a rate or a number; JSON has none beyond the finite ones.
QJsonValue valueOf(ReportFigure figure, std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return QJsonValue::Null;
    const bool isShare = figure == Success || figure == AgentSuccess || figure == ToolSuccess;
    return isShare ? *value * 100 : *value;
}

QString pathOf(ReportFigure figure)
{
    const FigureInfo &info = infoOf(figure);
    const QString key = QLatin1String(info.key);
    switch (info.table) {
    case ReportTable::System:
        return QStringLiteral("system_health.") + key;
    case ReportTable::Agents:
        return QStringLiteral("agent_metrics.") + key;
    case ReportTable::Tools:
        return QStringLiteral("tool_metrics.") + key;
    case ReportTable::Models:
        return QStringLiteral("model_metrics.") + key;
    case ReportTable::Errors:
        break;
    }
    return QStringLiteral("error_patterns");
}

QJsonObject objectOf(const SystemReport &report, const ReportRow &row, ReportTable table)
{
    QJsonObject object;
    for (const FigureInfo &info : figuresOf(table)) {
        if (report.measured.contains(info.figure))
            object.insert(QLatin1String(info.key), valueOf(info.figure, row.value(info.figure)));
    }
    return object;
}

/// How many of these did not fail.
QJsonValue successes(const ReportRow &row, ReportFigure all, ReportFigure failed)
{
    const auto count = row.value(all);
    const auto failures = row.value(failed);
    return count && failures ? QJsonValue(std::max(*count - *failures, 0.0)) : QJsonValue::Null;
}

QJsonObject rowsOf(const SystemReport &report, ReportTable table)
{
    QJsonObject object;
    for (const ReportRow &row : report.rows(table)) {
        QJsonObject figures = objectOf(report, row, table);
        if (table == ReportTable::Agents && report.measured.contains(AgentFailures))
            figures.insert(QStringLiteral("successful_requests"),
                successes(row, AgentRequests, AgentFailures));
        if (table == ReportTable::Tools && report.measured.contains(ToolFailures))
            figures.insert(QStringLiteral("success_count"), successes(row, ToolUses, ToolFailures));
        object.insert(row.name, figures);
    }
    return object;
}

QJsonArray listOf(const QList<ReportRow> &rows, const QString &nameKey, ReportFigure figure)
{
    QJsonArray list;
    for (const ReportRow &row : rows)
        list << QJsonObject { { nameKey, row.name },
            { QLatin1String(infoOf(figure).key), valueOf(figure, row.value(figure)) } };
    return list;
}

QJsonArray moversOf(const SystemReport &report)
{
    QJsonArray list;
    for (const ReportMover &mover : report.movers) {
        const auto change = mover.change();
        list << QJsonObject { { QStringLiteral("figure"), pathOf(mover.figure) },
            { QStringLiteral("name"), mover.name.isEmpty() ? QJsonValue() : mover.name },
            { QStringLiteral("before"), valueOf(mover.figure, mover.before) },
            { QStringLiteral("now"), valueOf(mover.figure, mover.now) },
            { QStringLiteral("change_percent"),
                change ? QJsonValue(*change * 100) : QJsonValue() } };
    }
    return list;
}

QJsonArray missingOf(const SystemReport &report)
{
    QJsonArray list;
    for (const MissingFigure &missing : report.missing)
        list << QJsonObject { { QStringLiteral("figure"), pathOf(missing.figure) },
            { QStringLiteral("metrics"), QJsonArray::fromStringList(missing.metrics) },
            { QStringLiteral("problem"),
                missing.problem.isEmpty() ? QJsonValue() : missing.problem } };
    return list;
}

QJsonObject toJson(const SystemReport &report)
{
    QJsonObject health = objectOf(report, report.system, ReportTable::System);
    health.insert(QStringLiteral("status"), statusKey(report.status));
    QJsonObject errors;
    for (const ReportRow &row : report.errors)
        errors.insert(row.name, valueOf(Errors, row.value(Errors)));
    return { { QStringLiteral("system"), report.id }, { QStringLiteral("name"), report.name },
        { QStringLiteral("system_health"), health },
        { QStringLiteral("agent_metrics"), rowsOf(report, ReportTable::Agents) },
        { QStringLiteral("tool_metrics"), rowsOf(report, ReportTable::Tools) },
        { QStringLiteral("model_metrics"), rowsOf(report, ReportTable::Models) },
        { QStringLiteral("error_patterns"), errors },
        { QStringLiteral("slow_agents"),
            listOf(report.slowAgents, QStringLiteral("agent"), AgentTime) },
        { QStringLiteral("failing_tools"),
            listOf(report.failingTools, QStringLiteral("tool"), ToolSuccess) },
        { QStringLiteral("top_movers"), moversOf(report) },
        { QStringLiteral("missing"), missingOf(report) } };
}

QJsonObject toJson(const WatchedAlert &alert)
{
    QJsonObject labels;
    for (auto pair = alert.labels.pairs.cbegin(); pair != alert.labels.pairs.cend(); ++pair)
        labels.insert(pair.key(), pair.value());
    const bool hasValue = alert.value && std::isfinite(*alert.value);
    return { { QStringLiteral("name"), alert.name() },
        { QStringLiteral("state"), QStringLiteral("firing") },
        { QStringLiteral("severity"), alert.labels.value(QStringLiteral("severity")) },
        { QStringLiteral("labels"), labels }, { QStringLiteral("summary"), summaryOf(alert) },
        { QStringLiteral("since"), textOf(sinceOf(alert)) },
        { QStringLiteral("value"), hasValue ? QJsonValue(*alert.value) : QJsonValue() },
        { QStringLiteral("suppressed"), alert.isSuppressed() },
        { QStringLiteral("source"), sourceNames(alert).join(QLatin1String(", ")) } };
}

} // namespace

QJsonObject reportJson(const Report &report)
{
    QJsonArray systems;
    for (const SystemReport &system : report.systems)
        systems << toJson(system);
    QJsonArray alerts;
    for (const WatchedAlert &alert : report.alerts)
        alerts << toJson(alert);
    QJsonArray problems;
    for (const ReportProblem &problem : report.problems)
        problems << QJsonObject { { QStringLiteral("subject"), problem.subject },
            { QStringLiteral("message"), problem.message } };
    const QJsonObject window { { QStringLiteral("from"), textOf(report.window.from) },
        { QStringLiteral("to"), textOf(report.window.to) },
        { QStringLiteral("seconds"), double(report.window.span().count()) / 1000 } };
    const QJsonObject thresholds { { QStringLiteral("slow_agent_seconds"),
                                       double(report.limits.slow.count()) / 1000 },
        { QStringLiteral("tool_success_rate"), report.limits.toolSuccess * 100 } };
    return { { QStringLiteral("timestamp"), textOf(report.generatedAt) },
        { QStringLiteral("window"), window },
        { QStringLiteral("source"),
            QJsonObject { { QStringLiteral("name"), report.source },
                { QStringLiteral("url"),
                    report.address.isEmpty() ? QJsonValue() : report.address } } },
        { QStringLiteral("thresholds"), thresholds },
        { QStringLiteral("complete"), report.isComplete() }, { QStringLiteral("systems"), systems },
        { QStringLiteral("alerts"), alerts }, { QStringLiteral("problems"), problems } };
}

} // namespace opsglass
