// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertsreport.h"

#include "app/cli/terminaltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace opsglass {

namespace {

using State = WatchedAlert::State;
using Status = AlertsReport::Status;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// What colours mean on terminals; each person's terminal says how they look.
enum class Colour { None = 0, Red = 31, Green = 32, Yellow = 33, Magenta = 35 };

struct Row {
    QStringList cells;
    Colour colour = Colour::None; ///< of the first cell
};

QString coloured(const QString &text, Colour colour, const AlertsLook &look)
{
    if (!look.hasColours || colour == Colour::None)
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QString::number(int(colour)), text);
}

Colour colourOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return Colour::None;
    case AlertSeverity::Critical:
        return Colour::Red;
    case AlertSeverity::Unknown:
    case AlertSeverity::Warning:
        break;
    }
    return Colour::Yellow;
}

std::pair<QString, Colour> titleOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return { QStringLiteral("OK"), Colour::Green };
    case Status::Warning:
        return { QStringLiteral("WARNING"), Colour::Yellow };
    case Status::Unknown:
        return { QStringLiteral("UNKNOWN"), Colour::Magenta };
    case Status::Critical:
        break;
    }
    return { QStringLiteral("CRITICAL"), Colour::Red };
}

/// `STATUS - words | numbers`, as monitoring plugins say it.
QString summaryLine(const AlertsReport &report, const AlertsLook &look)
{
    const AlertCounts &counts = report.counts;
    const int warnings = counts.warning + counts.unknownSeverity;
    const int unknown = int(report.problems.size());
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(counts.critical, Text::tr("%n critical", nullptr, counts.critical));
    add(unknown, Text::tr("%n unknown", nullptr, unknown));
    add(warnings, Text::tr("%n warning", nullptr, warnings));
    add(counts.info, Text::tr("%n info", nullptr, counts.info));
    add(counts.pending, Text::tr("%n pending", nullptr, counts.pending));
    add(counts.suppressed, Text::tr("%n suppressed", nullptr, counts.suppressed));
    if (parts.isEmpty())
        parts << Text::tr("no alert fires");
    const auto [title, colour] = titleOf(report.status());
    return QStringLiteral("%1 - %2 | critical=%3 warning=%4 info=%5 unknown=%6 pending=%7")
        .arg(coloured(title, colour, look), parts.join(QLatin1String(", ")))
        .arg(counts.critical)
        .arg(warnings)
        .arg(counts.info)
        .arg(unknown)
        .arg(counts.pending);
}

QString stateOf(const WatchedAlert &alert)
{
    if (alert.state == State::Pending)
        return Text::tr("pending");
    return alert.isSuppressed() ? Text::tr("suppressed") : Text::tr("firing");
}

QString severityOf(const WatchedAlert &alert)
{
    const QString label = oneLine(alert.labels.value(QStringLiteral("severity")));
    return label.isEmpty() ? QStringLiteral("-") : label;
}

QString sinceOf(const WatchedAlert &alert, bool isOlder)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(alert.activeAt.time_since_epoch().count());
    const QString text = time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return isOlder ? QStringLiteral("≤ ") + text : text;
}

QString valueOf(const WatchedAlert &alert)
{
    constexpr int digits = 6;
    return alert.value ? QLocale::c().toString(*alert.value, 'g', digits) : QStringLiteral("-");
}

/// The summary somebody wrote, and the labels that tell it from others.
QString summaryOf(const WatchedAlert &alert)
{
    QStringList parts;
    for (const char *name : { "summary", "message", "description", "title" }) {
        parts << oneLine(alert.annotations.value(QLatin1String(name)));
        if (!parts.last().isEmpty())
            break;
    }
    Labels rest = alert.labels;
    rest.pairs.remove(QStringLiteral("alertname"));
    rest.pairs.remove(QStringLiteral("severity"));
    if (!rest.pairs.isEmpty())
        parts << oneLine(toString(rest));
    parts.removeAll(QString());
    return parts.join(QLatin1String("  "));
}

bool hasSeveralSources(const AlertsReport &report)
{
    QStringList names;
    for (const WatchedAlert &alert : report.alerts)
        names << alert.origins.first().sourceName;
    names.removeDuplicates();
    return names.size() > 1;
}

QList<Row> rowsOf(const AlertsReport &report)
{
    const bool showsSource = hasSeveralSources(report);
    QList<Row> rows { { { Text::tr("STATE"), Text::tr("SEVERITY"), Text::tr("ALERT"),
                            Text::tr("SINCE"), Text::tr("VALUE"), Text::tr("SUMMARY") },
        Colour::None } };
    for (const WatchedAlert &alert : report.alerts) {
        const bool isLoud = alert.state == State::Firing && !alert.isSuppressed();
        rows.append({ { stateOf(alert), severityOf(alert), oneLine(alert.name()),
                          sinceOf(alert, report.isOlder(alert)), valueOf(alert), summaryOf(alert) },
            isLoud ? colourOf(alert.severity()) : Colour::None });
        if (showsSource)
            rows.last().cells.insert(3, oneLine(alert.origins.first().sourceName));
    }
    const QString none = QStringLiteral("-");
    for (const AlertsProblem &problem : report.problems) {
        rows.append({ { Text::tr("unknown"), none, oneLine(problem.source), none, none,
                          oneLine(problem.message) },
            Colour::Magenta });
        if (showsSource)
            rows.last().cells.insert(3, none);
    }
    if (showsSource)
        rows.first().cells.insert(3, Text::tr("SOURCE"));
    return rows;
}

/// Cuts what a terminal would wrap: names first, then the last column.
void fit(QList<Row> &rows, int width)
{
    constexpr int longestCell = 40;
    constexpr int shortestSummary = 20;
    int taken = 0;
    for (qsizetype column = 0; column + 1 < rows.first().cells.size(); ++column) {
        int widest = 0;
        for (Row &row : rows) {
            row.cells[column] = cutToColumns(row.cells.at(column), longestCell);
            widest = std::max(widest, columnsOf(row.cells.at(column)));
        }
        taken += widest + 2;
    }
    for (Row &row : rows)
        row.cells.last() = cutToColumns(row.cells.last(), std::max(shortestSummary, width - taken));
}

QString tableOf(const QList<Row> &rows, const AlertsLook &look)
{
    QList<int> widths(rows.first().cells.size());
    for (const Row &row : rows) {
        for (qsizetype column = 0; column + 1 < row.cells.size(); ++column)
            widths[column] = std::max(widths.at(column), columnsOf(row.cells.at(column)));
    }
    QString text;
    for (const Row &row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QString cell = leftPadded(row.cells.at(column), widths.at(column));
            cells << (column == 0 ? coloured(cell, row.colour, look) : cell);
        }
        QString line = cells.join(QLatin1String("  "));
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace

QString textOf(const AlertsReport &report, const AlertsLook &look)
{
    const QString summary = summaryLine(report, look) + u'\n';
    QList<Row> rows = rowsOf(report);
    if (rows.size() == 1)
        return summary;
    if (look.width)
        fit(rows, *look.width);
    return summary + tableOf(rows, look);
}

} // namespace opsglass
