// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportplan.h"

#include "models/format/duration.h"
#include "models/report/reportmovers.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

using enum ReportFigure;

QString nameOf(const Series &series, const QString &label)
{
    if (label.isEmpty())
        return {};
    const QString name = series.labels.value(label);
    return name.isEmpty() ? QStringLiteral("(none)") : name;
}

ReportRow &rowNamed(QList<ReportRow> &rows, const QString &name)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&name](const ReportRow &row) { return row.name == name; });
    if (found != rows.end())
        return *found;
    rows.append({ name, {} });
    return rows.last();
}

/// The figure that stands for "how much" in a table.
ReportFigure sizeOf(ReportTable table)
{
    switch (table) {
    case ReportTable::Agents:
        return AgentRequests;
    case ReportTable::Tools:
        return ToolUses;
    case ReportTable::Models:
        return ModelRequests;
    case ReportTable::Errors:
        return Errors;
    case ReportTable::System:
        break;
    }
    return Requests;
}

/// The share that did not fail; nothing without requests.
void deriveSuccess(ReportRow &row, ReportFigure all, ReportFigure failed, ReportFigure success)
{
    const auto count = row.value(all);
    const auto failures = row.value(failed);
    // Both are extrapolated, so that failures may come out a little above the whole.
    if (count && failures && *count > 0)
        row.figures.insert(success, std::clamp(1 - *failures / *count, 0.0, 1.0));
}

void deriveSuccess(ReportTables &tables)
{
    for (ReportRow &row : tables[ReportTable::System])
        deriveSuccess(row, Requests, Failures, Success);
    for (ReportRow &row : tables[ReportTable::Agents])
        deriveSuccess(row, AgentRequests, AgentFailures, AgentSuccess);
    for (ReportRow &row : tables[ReportTable::Tools])
        deriveSuccess(row, ToolUses, ToolFailures, ToolSuccess);
}

void sortRows(QList<ReportRow> &rows, ReportTable table)
{
    const ReportFigure size = sizeOf(table);
    // Some systems do not count what their models are asked.
    const auto key = [size](const ReportRow &row) {
        if (size != ModelRequests || row.value(size))
            return row.value(size).value_or(-1);
        return row.value(ModelTokens).value_or(row.value(ModelCost).value_or(-1));
    };
    std::sort(rows.begin(), rows.end(), [&key](const ReportRow &left, const ReportRow &right) {
        const double leftKey = key(left);
        const double rightKey = key(right);
        return leftKey != rightKey ? leftKey > rightKey : left.name < right.name;
    });
}

/// All rows of one of the windows.
ReportTables tablesOf(
    const MonitoredSystem &system, const QList<ReportAnswer> &answers, bool isBefore)
{
    ReportTables tables;
    for (const ReportAnswer &answer : answers) {
        const ReportQuery &query = answer.query;
        if (query.system != system.id || query.isBefore != isBefore || !answer.result)
            continue;
        QList<ReportRow> &rows = tables[infoOf(query.figure).table];
        for (const Series &series : answer.result->series) {
            const double value = series.values.isEmpty() ? missing() : series.values.constLast();
            if (!std::isfinite(value))
                continue;
            // A clock that was set, or a wrong one, must not show negative times.
            rowNamed(rows, nameOf(series, query.label))
                .figures.insert(query.figure, std::max(value, 0.0));
        }
    }
    deriveSuccess(tables);
    return tables;
}

/// The figures that nothing was answered for. An answer that is no number is one: nothing happened.
QList<MissingFigure> missingOf(const MonitoredSystem &system, const QList<ReportAnswer> &answers)
{
    QList<MissingFigure> missing;
    for (const ReportAnswer &answer : answers) {
        const ReportQuery &query = answer.query;
        if (query.system != system.id || query.isBefore)
            continue;
        if (answer.result && !answer.result->series.isEmpty())
            continue;
        const auto asked = std::find_if(system.figures.begin(), system.figures.end(),
            [&query](const FigureQuery &one) { return one.figure == query.figure; });
        missing.append(
            { query.figure, asked == system.figures.end() ? QStringList() : asked->metrics,
                answer.result ? QString() : answer.result.error().message });
    }
    return missing;
}

QList<ReportRow> slowAgents(const QList<ReportRow> &agents, Milliseconds limit)
{
    const double seconds = std::chrono::duration<double>(limit).count();
    QList<ReportRow> slow;
    std::copy_if(agents.begin(), agents.end(), std::back_inserter(slow),
        [seconds](const ReportRow &row) { return row.value(AgentTime).value_or(0) > seconds; });
    std::stable_sort(slow.begin(), slow.end(), [](const ReportRow &left, const ReportRow &right) {
        return *left.value(AgentTime) > *right.value(AgentTime);
    });
    return slow;
}

QList<ReportRow> failingTools(const QList<ReportRow> &tools, double limit)
{
    QList<ReportRow> failing;
    std::copy_if(tools.begin(), tools.end(), std::back_inserter(failing),
        [limit](const ReportRow &row) { return row.value(ToolSuccess).value_or(1) < limit; });
    std::stable_sort(
        failing.begin(), failing.end(), [](const ReportRow &left, const ReportRow &right) {
            return *left.value(ToolSuccess) < *right.value(ToolSuccess);
        });
    return failing;
}

QList<ReportFigure> measuredBy(const MonitoredSystem &system)
{
    QList<ReportFigure> figures;
    for (const FigureQuery &query : system.figures)
        figures << query.figure;
    for (const auto &[failures, success] : { std::pair { Failures, Success },
             std::pair { AgentFailures, AgentSuccess }, std::pair { ToolFailures, ToolSuccess } }) {
        if (figures.contains(failures))
            figures << success;
    }
    return figures;
}

} // namespace

QList<ReportQuery> reportQueries(
    const MonitoredSystem &system, const TimeRange &window, ReportScope scope)
{
    const QString duration = printDuration(window.span());
    QList<ReportQuery> queries;
    for (const FigureQuery &figure : system.figures) {
        QString expr = figure.expr;
        expr.replace(QLatin1String("$w"), duration);
        ReportQuery query { system.id, figure.figure, figure.label, expr, window.to, false };
        queries << query;
        if (scope == ReportScope::Window || infoOf(figure.figure).least <= 0)
            continue;
        query.at = window.from;
        query.isBefore = true;
        queries << query;
    }
    return queries;
}

SystemReport assembleReport(
    const MonitoredSystem &system, const ReportLimits &limits, const QList<ReportAnswer> &answers)
{
    ReportTables now = tablesOf(system, answers, false);
    const ReportTables before = tablesOf(system, answers, true);
    SystemReport report;
    report.id = system.id;
    report.name = system.name;
    report.system = now.value(ReportTable::System).value(0);
    report.status = statusOf(report.system);
    for (auto table = now.begin(); table != now.end(); ++table)
        sortRows(*table, table.key());
    report.agents = now.value(ReportTable::Agents);
    report.tools = now.value(ReportTable::Tools);
    report.models = now.value(ReportTable::Models);
    report.errors = now.value(ReportTable::Errors);
    // Counters that stood still: below half an event, as rounded for the person, nothing happened.
    report.errors.removeIf(
        [](const ReportRow &row) { return row.value(Errors).value_or(0) < 0.5; });
    report.movers = moversOf(before, now, SystemReport::mostMovers);
    report.hasBefore = std::any_of(
        before.begin(), before.end(), [](const QList<ReportRow> &rows) { return !rows.isEmpty(); });
    report.slowAgents = slowAgents(report.agents, limits.slow);
    report.failingTools = failingTools(report.tools, limits.toolSuccess);
    report.missing = missingOf(system, answers);
    report.measured = measuredBy(system);
    return report;
}

SystemStatus statusOf(const ReportRow &system)
{
    constexpr double healthy = 0.95;
    constexpr double degraded = 0.8;
    constexpr double fewErrors = 5;
    constexpr double fewOfMany = 0.05;
    const auto requests = system.value(Requests);
    const auto success = system.value(Success);
    const auto errors = system.value(RecentErrors);
    const bool isIdle = requests && *requests <= 0;
    if (!isIdle && !success)
        return SystemStatus::Unknown;
    if (!isIdle && *success <= healthy)
        return *success > degraded ? SystemStatus::Degraded : SystemStatus::Unhealthy;
    if (!errors)
        return SystemStatus::Unknown;
    const double tolerated
        = std::max(fewErrors, fewOfMany * system.value(RecentRequests).value_or(0));
    return *errors < tolerated ? SystemStatus::Healthy : SystemStatus::Degraded;
}

} // namespace opsglass
