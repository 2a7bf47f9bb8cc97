// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitorlayout.h"

#include "app/cli/textblock.h"
#include "models/alerts/alertwords.h"
#include "models/format/duration.h"
#include "models/format/joinedlist.h"
#include "models/report/reportwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace opsglass {

namespace {

using enum ReportFigure;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Monitor)
};

const QString &separator()
{
    static const QString text = QStringLiteral(" | ");
    return text;
}

Tone toneOf(SystemStatus status)
{
    switch (status) {
    case SystemStatus::Healthy:
        return Tone::Good;
    case SystemStatus::Degraded:
    case SystemStatus::Unknown:
        return Tone::Warning;
    case SystemStatus::Unhealthy:
        break;
    }
    return Tone::Bad;
}

/// A share is told by colour as the status is; other figures are not judged.
Tone toneOf(ReportFigure figure, const ReportRow &row, const ReportLimits &limits)
{
    const auto value = row.value(figure);
    if (!value)
        return Tone::Muted;
    const bool isShare = figure == Success || figure == AgentSuccess || figure == ToolSuccess;
    if (isShare && *value < limits.toolSuccess)
        return Tone::Bad;
    const double slow = std::chrono::duration<double>(limits.slow).count();
    return figure == AgentTime && *value > slow ? Tone::Warning : Tone::Plain;
}

QString clockText(Instant time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone)
        .toString(QStringLiteral("HH:mm:ss"));
}

TextCell statusCell(const SystemReport &system)
{
    return { Text::tr("Status: %1").arg(statusWord(system.status)) + separator()
            + Text::tr("Uptime: %1").arg(cellText(system, system.system, Uptime)),
        toneOf(system.status) };
}

/// Where the numbers are from, and of when.
QString originText(const MonitorState &state, const QTimeZone &zone)
{
    QStringList parts { oneLine(state.source),
        Text::tr("last %1").arg(printDuration(state.since)) };
    if (state.report)
        parts << clockText(state.report->generatedAt, zone);
    return parts.join(separator());
}

TextBlock header(const MonitorState &state, int width, const QTimeZone &zone)
{
    const QString title = Text::tr("System Monitoring Dashboard");
    QList<TextCell> lines { { title, Tone::Title } };
    if (state.report && state.report->systems.size() == 1) {
        const SystemReport &system = state.report->systems.first();
        lines[0].text += QStringLiteral(": ") + system.name;
        lines << statusCell(system);
    }
    lines.append({ originText(state, zone), Tone::Muted });
    return headerBox(lines, width);
}

/// The name of a system in a line through the picture, with its status where there is room.
TerminalLine titleOf(const SystemReport &system, int width)
{
    const TextCell status = statusCell(system);
    const QString name = QStringLiteral(" %1 ").arg(system.name);
    const QString state = QStringLiteral(" %1 ").arg(status.text);
    const int rest = width - columnsOf(name) - columnsOf(state) - 4;
    if (rest < 1)
        return { { system.name, Tone::Title }, { u' ' + status.text, status.tone } };
    return { { QStringLiteral("━━"), Tone::Muted }, { name, Tone::Title },
        { QString(rest, u'━'), Tone::Muted }, { state, status.tone },
        { QStringLiteral("━━"), Tone::Muted } };
}

/// The figures an entry of a box says below its name.
QList<ReportFigure> boxFigures(ReportTable table)
{
    switch (table) {
    case ReportTable::Agents:
        return { AgentRequests, AgentSuccess };
    case ReportTable::Tools:
        return { ToolUses, ToolSuccess };
    case ReportTable::Models:
        return { ModelRequests, ModelTokens, ModelCost };
    case ReportTable::System:
    case ReportTable::Errors:
        break;
    }
    return {};
}

bool isMeasured(const SystemReport &system, ReportTable table)
{
    return std::any_of(system.measured.begin(), system.measured.end(),
        [table](ReportFigure figure) { return infoOf(figure).table == table; });
}

/// One row of a table in a box.
struct BoxEntry {
    QString name;
    QList<TextCell> facts; ///< "Reqs: 50", …
};

QList<BoxEntry> entriesOf(const SystemReport &system, ReportTable table, const ReportLimits &limits)
{
    QList<ReportFigure> figures = boxFigures(table);
    figures.removeIf([&system](ReportFigure figure) { return !system.measured.contains(figure); });
    QList<BoxEntry> entries;
    for (const ReportRow &row : system.rows(table)) {
        BoxEntry entry { oneLine(row.name), {} };
        for (const ReportFigure figure : std::as_const(figures)) {
            const QString text = QStringLiteral("%1: %2").arg(
                figureShortTitle(infoOf(figure)), cellText(system, row, figure));
            entry.facts.append({ text, toneOf(figure, row, limits) });
        }
        entries << entry;
    }
    return entries;
}

/// The widths of the facts in a line behind the name; nothing when some line is too narrow for it.
std::optional<QList<int>> factWidths(const QList<BoxEntry> &entries, int inner)
{
    QList<int> widths(entries.isEmpty() ? 0 : entries.first().facts.size(), 0);
    int longestName = 0;
    for (const BoxEntry &entry : entries) {
        longestName = std::max(longestName, columnsOf(entry.name));
        for (qsizetype index = 0; index < widths.size(); ++index)
            widths[index] = std::max(widths[index], columnsOf(entry.facts[index].text));
    }
    constexpr int blanks = 2;
    int taken = longestName;
    for (const int width : std::as_const(widths))
        taken += blanks + width;
    return taken <= inner ? std::optional(widths) : std::nullopt;
}

/// The lines of one table in a box: an entry is a line where there is room, else one per fact.
QList<TerminalLine> boxLines(const QList<BoxEntry> &entries, int inner)
{
    if (entries.isEmpty())
        return { { { Text::tr("no data"), Tone::Muted } } };
    const auto widths = factWidths(entries, inner);
    QList<TerminalLine> lines;
    for (const BoxEntry &entry : entries) {
        if (!widths) {
            lines << TerminalLine { { entry.name, Tone::Title } };
            for (const TextCell &fact : entry.facts)
                lines << TerminalLine { { fact.text, fact.tone } };
            continue;
        }
        int rest = inner;
        TerminalLine facts;
        for (qsizetype index = 0; index < widths->size(); ++index) {
            const TextCell &fact = entry.facts[index];
            facts.append({ rightFitted(fact.text, 2 + widths->at(index)), fact.tone });
            rest -= 2 + widths->at(index);
        }
        lines << TerminalLine { { leftFitted(entry.name, rest), Tone::Plain } } + facts;
    }
    return lines;
}

QList<TerminalLine> healthLines(const SystemReport &system, const ReportLimits &limits)
{
    QList<TerminalLine> lines;
    for (const FigureInfo &info : healthFigures(system)) {
        if (info.figure == Uptime || info.figure == Failures)
            continue; // the header has the one, the share says the other
        lines << TerminalLine { { QStringLiteral("%1: %2").arg(figureShortTitle(info),
                                      cellText(system, system.system, info.figure)),
            toneOf(info.figure, system.system, limits) } };
    }
    return lines;
}

TextBlock boxOf(const SystemReport &system, int width, const ReportLimits &limits)
{
    QList<ReportTable> tables { ReportTable::Agents };
    tables << (isMeasured(system, ReportTable::Tools) ? ReportTable::Tools : ReportTable::Models);
    tables.removeIf([&system](ReportTable table) { return !isMeasured(system, table); });
    const int inner = width / (int(tables.size()) + 1) - 3;
    QList<BoxColumn> columns;
    for (const ReportTable table : std::as_const(tables))
        columns.append({ tableTitle(table), boxLines(entriesOf(system, table, limits), inner) });
    columns.append({ Text::tr("Health"), healthLines(system, limits) });
    return boxOf(columns, width);
}

TextBlock performanceOf(
    const SystemReport &system, ReportTable table, int width, const ReportLimits &limits)
{
    const QList<FigureInfo> columns = columnsOf(system, table);
    TextTable text { tableHeading(table), { rowTitle(table) }, {} };
    for (const FigureInfo &info : columns)
        text.columns << figureTitle(info);
    for (const ReportRow &row : system.rows(table)) {
        QList<TextCell> cells { { oneLine(row.name), Tone::Plain } };
        for (const FigureInfo &info : columns)
            cells.append({ cellText(system, row, info.figure), toneOf(info.figure, row, limits) });
        text.rows << cells;
    }
    return tableOf(text, width);
}

/// "Slow agents: CodeAgent 5.50 s, …"; nothing without any.
void addNames(QList<TerminalLine> &lines, const QString &title, const QList<ReportRow> &rows,
    ReportFigure figure)
{
    if (rows.isEmpty())
        return;
    QStringList names;
    for (const ReportRow &row : rows)
        names << oneLine(row.name) + u' ' + figureText(figure, row.value(figure).value_or(0));
    lines << TerminalLine { { title + QStringLiteral(": ") + joinedList(names), Tone::Warning } };
}

/// Where figures would come from that have no value, each metric once.
void addMissing(QList<TerminalLine> &lines, const SystemReport &system, int width)
{
    QStringList metrics;
    for (const MissingFigure &missing : system.missing)
        metrics << (missing.problem.isEmpty() ? missing.metrics.join(Text::tr(" or "))
                                              : oneLine(missing.problem));
    metrics.removeDuplicates();
    if (metrics.isEmpty())
        return;
    QString line = Text::tr("No data: %1").arg(metrics.takeFirst());
    for (const QString &metric : std::as_const(metrics)) {
        line += u',';
        if (columnsOf(line) + columnsOf(metric) + 2 > width) {
            lines << TerminalLine { { line, Tone::Muted } };
            line = QStringLiteral("  ") + metric;
        } else {
            line += u' ' + metric;
        }
    }
    lines << TerminalLine { { line, Tone::Muted } };
}

QList<TerminalLine> systemLines(const SystemReport &system, const Report &report, int width)
{
    QList<TerminalLine> lines;
    if (report.systems.size() > 1)
        lines << titleOf(system, width);
    lines << boxOf(system, width, report.limits).lines;
    addMissing(lines, system, width);
    addNames(lines, Text::tr("Slow agents"), system.slowAgents, AgentTime);
    addNames(lines, Text::tr("Failing tools"), system.failingTools, ToolSuccess);
    QList<TextBlock> tables;
    for (const ReportTable table :
        { ReportTable::Agents, ReportTable::Tools, ReportTable::Models, ReportTable::Errors }) {
        if (!system.rows(table).isEmpty())
            tables << performanceOf(system, table, width, report.limits);
    }
    if (!tables.isEmpty())
        lines << TerminalLine() << flowed(tables, width);
    return lines;
}

Tone toneOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return Tone::Bad;
    case AlertSeverity::Warning:
    case AlertSeverity::Unknown:
        return Tone::Warning;
    case AlertSeverity::Info:
        break;
    }
    return Tone::Plain;
}

QList<TerminalLine> alertLines(const Report &report, int width, const QTimeZone &zone)
{
    QList<TerminalLine> lines { { { Text::tr("Alerts"), Tone::Title } },
        { { QString(width, u'━'), Tone::Muted } } };
    int severityWidth = 0;
    int nameWidth = 0;
    for (const WatchedAlert &alert : report.alerts) {
        severityWidth = std::max(severityWidth, columnsOf(oneLine(severityText(alert))));
        nameWidth = std::max(nameWidth, columnsOf(oneLine(alert.name())));
    }
    constexpr int widestSeverity = 10;
    constexpr int widestName = 28;
    severityWidth = std::min(severityWidth, widestSeverity);
    nameWidth = std::min(nameWidth, widestName);
    for (const WatchedAlert &alert : report.alerts) {
        const QStringList words { leftFitted(oneLine(severityText(alert)), severityWidth),
            leftFitted(oneLine(alert.name()), nameWidth), clockText(sinceOf(alert), zone),
            oneLine(summaryOf(alert) + u' ' + alertLabels(alert)) };
        lines << TerminalLine { { words.join(QLatin1String("  ")),
            alert.isSuppressed() ? Tone::Muted : toneOf(alert.severity()) } };
    }
    for (const ReportProblem &problem : report.problems)
        lines << TerminalLine {
            { Text::tr("unknown  %1: %2").arg(oneLine(problem.subject), oneLine(problem.message)),
                Tone::Warning }
        };
    if (lines.size() == 2)
        lines << TerminalLine { { report.hasRules ? Text::tr("No alert fires.")
                                                  : Text::tr("There are no alerting rules."),
            Tone::Muted } };
    return lines;
}

QString lossText(const MonitorState &state, const QTimeZone &zone)
{
    const QString loss = Text::tr("No answer since %1: %2")
                             .arg(clockText(state.lostAt, zone), oneLine(state.problem));
    return state.report ? loss + u' '
            + Text::tr("The numbers are those of %1.")
                  .arg(clockText(state.report->generatedAt, zone))
                        : loss;
}

} // namespace

QList<TerminalLine> monitorLines(const MonitorState &state, int columns, const QTimeZone &zone)
{
    const int width = std::max(columns, narrowestMonitor);
    QList<TerminalLine> lines = header(state, width, zone).lines;
    if (!state.problem.isEmpty())
        lines << TerminalLine { { lossText(state, zone), Tone::Bad } };
    if (!state.report) {
        if (state.problem.isEmpty())
            lines << TerminalLine { { Text::tr("Asking …"), Tone::Muted } };
    } else {
        const Report &report = *state.report;
        if (report.systems.isEmpty())
            lines << TerminalLine {
                { Text::tr("The source has none of the metrics of the systems Opsglass knows."),
                    Tone::Warning }
            };
        for (const SystemReport &system : report.systems)
            lines << TerminalLine() << systemLines(system, report, width);
        lines << TerminalLine() << alertLines(report, width, zone);
    }
    for (TerminalLine &line : lines)
        line = fitted(line, columns);
    return lines;
}

MonitorPage monitorPage(const QList<TerminalLine> &lines, int columns, int rows, int scroll)
{
    const int step = std::max(rows - 1, 1);
    const int last = std::max(int(lines.size()) - step, 0);
    MonitorPage page { {}, std::clamp(scroll, 0, last), step };
    page.lines = lines.mid(page.scroll, step);
    while (page.lines.size() < step)
        page.lines << fitted({}, columns);
    if (rows < 2)
        return page;
    QString help = Text::tr("q quit");
    if (last > 0)
        help += Text::tr("   ↑ ↓ PgUp PgDn   lines %1 to %2 of %3")
                    .arg(page.scroll + 1)
                    .arg(std::min(page.scroll + step, int(lines.size())))
                    .arg(lines.size());
    page.lines << fitted({ { help, Tone::Muted } }, columns);
    return page;
}

} // namespace opsglass
