// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportdocument.h"

#include "models/alerts/alertwords.h"
#include "models/format/duration.h"
#include "models/format/unit.h"
#include "models/report/reportwords.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

using Kind = ReportBlock::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

ReportBlock heading(int level, const QString &text)
{
    return { .kind = Kind::Heading, .text = text, .level = level };
}

ReportBlock paragraph(const QString &text) { return { .kind = Kind::Paragraph, .text = text }; }

ReportBlock healthOf(const SystemReport &system)
{
    ReportBlock block { .kind = Kind::Facts };
    block.rows << QStringList { Text::tr("Status"), statusWord(system.status) };
    for (const FigureInfo &info : healthFigures(system))
        block.rows << QStringList { figureTitle(info),
            valueText(system, system.system, info.figure) };
    return block;
}

ReportBlock tableOf(
    const SystemReport &system, const QList<ReportRow> &rows, const QList<FigureInfo> &columns)
{
    ReportBlock block { .kind = Kind::Table, .columns = { rowTitle(columns.first().table) } };
    for (const FigureInfo &info : columns)
        block.columns << figureTitle(info);
    for (const ReportRow &row : rows) {
        QStringList cells { row.name };
        for (const FigureInfo &info : columns)
            cells << cellText(system, row, info.figure);
        block.rows << cells;
    }
    return block;
}

/// What the figures of a table lack, by name; nothing when they lack nothing.
ReportBlock lacksOf(const SystemReport &system, ReportTable table)
{
    ReportBlock block { .kind = Kind::Facts };
    for (const MissingFigure &missing : system.missing) {
        const FigureInfo &info = infoOf(missing.figure);
        if (info.table == table)
            block.rows << QStringList { figureTitle(info), lackText(missing) };
    }
    return block;
}

void addTable(QList<ReportBlock> &blocks, const SystemReport &system, ReportTable table)
{
    const ReportBlock lacks = lacksOf(system, table);
    if (system.rows(table).isEmpty() && lacks.rows.isEmpty()) {
        if (table != ReportTable::Errors)
            return;
        blocks << heading(3, tableHeading(table)) << paragraph(Text::tr("No errors."));
        return;
    }
    blocks << heading(3, tableHeading(table));
    if (!system.rows(table).isEmpty())
        blocks << tableOf(system, system.rows(table), columnsOf(system, table));
    if (!lacks.rows.isEmpty())
        blocks << lacks;
}

void addAttention(
    QList<ReportBlock> &blocks, const SystemReport &system, const ReportLimits &limits)
{
    if (!system.slowAgents.isEmpty())
        blocks << heading(
            3, Text::tr("Slow Agents (over %1 on average)").arg(printDuration(limits.slow)))
               << tableOf(system, system.slowAgents,
                      { infoOf(ReportFigure::AgentTime), infoOf(ReportFigure::AgentRequests) });
    if (!system.failingTools.isEmpty())
        blocks << heading(3,
            Text::tr("Tools Below %1 Success")
                .arg(formatValue(limits.toolSuccess, QStringLiteral("percentunit"), {}).full()))
               << tableOf(system, system.failingTools,
                      { infoOf(ReportFigure::ToolSuccess), infoOf(ReportFigure::ToolFailures),
                          infoOf(ReportFigure::ToolUses) });
}

void addMovers(QList<ReportBlock> &blocks, const SystemReport &system)
{
    blocks << heading(3, Text::tr("Top Movers"));
    if (system.movers.isEmpty()) {
        blocks << paragraph(system.hasBefore ? Text::tr("Nothing changed since the window before.")
                                             : Text::tr("There are no data of the window before."));
        return;
    }
    ReportBlock block { .kind = Kind::Table,
        .columns = { Text::tr("What"), Text::tr("Before → Now"), Text::tr("Change") } };
    for (const ReportMover &mover : system.movers)
        block.rows << QStringList { moverSubject(system, mover), moverValues(mover),
            moverChange(mover) };
    blocks << block;
}

void addSystem(QList<ReportBlock> &blocks, const SystemReport &system, const ReportLimits &limits)
{
    ReportBlock title = heading(2, system.name);
    title.status = system.status;
    blocks << title << heading(3, tableHeading(ReportTable::System)) << healthOf(system);
    for (const ReportTable table : { ReportTable::Agents, ReportTable::Tools, ReportTable::Models })
        addTable(blocks, system, table);
    addAttention(blocks, system, limits);
    addTable(blocks, system, ReportTable::Errors);
    addMovers(blocks, system);
}

void addAlerts(QList<ReportBlock> &blocks, const Report &report, const QTimeZone &zone)
{
    blocks << heading(2, Text::tr("Firing Alerts"));
    if (report.alerts.isEmpty()) {
        blocks << paragraph(report.hasRules ? Text::tr("No alert fires.")
                                            : Text::tr("There are no alerting rules."));
        return;
    }
    ReportBlock block { .kind = Kind::Table,
        .columns = { Text::tr("Severity"), Text::tr("Alert"), Text::tr("Since"),
            Text::tr("Summary"), Text::tr("Labels"), Text::tr("Value") },
        .textColumns = 5 };
    for (const WatchedAlert &alert : report.alerts) {
        const QString severity = severityText(alert);
        block.rows << QStringList { alert.isSuppressed() ? Text::tr("%1 (suppressed)").arg(severity)
                                                         : severity,
            alert.name(), timeText(sinceOf(alert), zone), summaryOf(alert), alertLabels(alert),
            valueText(alert) };
    }
    blocks << block;
}

} // namespace

QList<ReportBlock> reportDocument(const Report &report, const QTimeZone &zone)
{
    QList<ReportBlock> blocks { heading(1, Text::tr("System Metrics Report")) };
    ReportBlock facts { .kind = Kind::Facts,
        .rows = { { Text::tr("Generated"), timeText(report.generatedAt, zone) },
            { Text::tr("Window"), windowText(report.window, zone) },
            { Text::tr("Source"),
                report.address.isEmpty() || report.address == report.source
                    ? report.source
                    : QStringLiteral("%1 (%2)").arg(report.source, report.address) } } };
    blocks << facts;
    if (report.systems.isEmpty())
        blocks << paragraph(
            Text::tr("The source has none of the metrics of the systems Opsglass knows."));
    for (const SystemReport &system : report.systems)
        addSystem(blocks, system, report.limits);
    addAlerts(blocks, report, zone);
    if (!report.problems.isEmpty()) {
        ReportBlock problems { .kind = Kind::Problems };
        for (const ReportProblem &problem : report.problems)
            problems.rows << QStringList { problem.subject, problem.message };
        blocks << heading(2, Text::tr("Could Not Be Found Out")) << problems;
    }
    return blocks;
}

QStringList writtenReport(const Report &report, const QTimeZone &zone, const ReportWriter &writer)
{
    QStringList texts;
    for (const ReportBlock &block : reportDocument(report, zone)) {
        switch (block.kind) {
        case ReportBlock::Kind::Heading:
            texts << writer.heading(block);
            break;
        case ReportBlock::Kind::Paragraph:
            texts << writer.paragraph(block);
            break;
        case ReportBlock::Kind::Facts:
        case ReportBlock::Kind::Problems:
            texts << writer.facts(block);
            break;
        case ReportBlock::Kind::Table:
            texts << writer.table(block);
            break;
        }
    }
    return texts;
}

} // namespace opsglass
