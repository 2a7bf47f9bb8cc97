// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwords.h"

#include "models/format/duration.h"
#include "models/format/unit.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The zone as it was at that time: "UTC", "UTC+01:00".
QString zoneText(Instant time, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    const int offset = at.offsetFromUtc();
    return offset == 0 ? QStringLiteral("UTC") : QTimeZone(offset).displayName(at);
}

} // namespace

QString lackText(const MissingFigure &missing)
{
    if (!missing.problem.isEmpty())
        return Text::tr("unknown: %1").arg(missing.problem);
    return Text::tr("no data (%1)").arg(missing.metrics.join(Text::tr(" or ")));
}

QString valueText(const SystemReport &report, const ReportRow &row, ReportFigure figure)
{
    if (const auto value = row.value(figure))
        return figureText(figure, *value);
    if (const MissingFigure *missing = report.lack(figure))
        return lackText(*missing);
    // A share is unknown when one of the two it is made of is.
    const bool isShare = figure == ReportFigure::Success;
    for (const ReportFigure part : { ReportFigure::Requests, ReportFigure::Failures }) {
        if (const MissingFigure *missing = isShare ? report.lack(part) : nullptr)
            return lackText(*missing);
    }
    return QStringLiteral("–");
}

QString cellText(const SystemReport &report, const ReportRow &row, ReportFigure figure)
{
    if (const auto value = row.value(figure))
        return figureText(figure, *value);
    return report.lack(figure) ? Text::tr("no data") : QStringLiteral("–");
}

QList<FigureInfo> columnsOf(const SystemReport &report, ReportTable table)
{
    QList<FigureInfo> columns = figuresOf(table);
    const QList<ReportRow> &rows = report.rows(table);
    columns.removeIf([&](const FigureInfo &info) {
        const bool hasValue = std::any_of(rows.begin(), rows.end(),
            [&info](const ReportRow &row) { return row.figures.contains(info.figure); });
        return !hasValue && (!report.measured.contains(info.figure) || !report.lack(info.figure));
    });
    return columns;
}

QList<FigureInfo> healthFigures(const SystemReport &report)
{
    QList<FigureInfo> figures = figuresOf(ReportTable::System);
    figures.removeIf([&report](const FigureInfo &info) {
        return info.figure == ReportFigure::RecentRequests
            || !report.measured.contains(info.figure);
    });
    return figures;
}

QString moverSubject(const SystemReport &report, const ReportMover &mover)
{
    const QString title = figureTitle(infoOf(mover.figure));
    return (mover.name.isEmpty() ? report.name : mover.name) + QStringLiteral(", ") + title;
}

QString moverValues(const ReportMover &mover)
{
    return figureText(mover.figure, mover.before) + QStringLiteral(" → ")
        + figureText(mover.figure, mover.now);
}

QString moverChange(const ReportMover &mover)
{
    const auto change = mover.change();
    if (!change)
        return Text::tr("new");
    if (mover.now <= 0)
        return Text::tr("gone");
    const QString text = formatValue(*change, QStringLiteral("percentunit"), 0).full();
    return *change > 0 ? u'+' + text : text;
}

QString tableTitle(ReportTable table)
{
    switch (table) {
    case ReportTable::Agents:
        return Text::tr("Agents");
    case ReportTable::Tools:
        return Text::tr("Tools");
    case ReportTable::Models:
        return Text::tr("Models");
    case ReportTable::Errors:
        return Text::tr("Errors");
    case ReportTable::System:
        break;
    }
    return {};
}

QString tableHeading(ReportTable table)
{
    switch (table) {
    case ReportTable::Agents:
        return Text::tr("Agent Performance");
    case ReportTable::Tools:
        return Text::tr("Tool Performance");
    case ReportTable::Models:
        return Text::tr("Model Usage");
    case ReportTable::Errors:
        return Text::tr("Error Patterns");
    case ReportTable::System:
        break;
    }
    return Text::tr("System Health");
}

QString rowTitle(ReportTable table)
{
    switch (table) {
    case ReportTable::Agents:
        return Text::tr("Agent");
    case ReportTable::Tools:
        return Text::tr("Tool");
    case ReportTable::Models:
        return Text::tr("Model");
    case ReportTable::Errors:
        return Text::tr("Type");
    case ReportTable::System:
        break;
    }
    return Text::tr("System");
}

QString timeText(Instant time, const QTimeZone &zone)
{
    return formatDateTime(time, zone) + u' ' + zoneText(time, zone);
}

QString windowText(const TimeRange &window, const QTimeZone &zone)
{
    return Text::tr("%1 to %2 (%3)")
        .arg(formatDateTime(window.from, zone), timeText(window.to, zone),
            printDuration(window.span()));
}

QString alertLabels(const WatchedAlert &alert)
{
    Labels rest = alert.labels;
    rest.pairs.remove(QStringLiteral("alertname"));
    rest.pairs.remove(QStringLiteral("severity"));
    return rest.pairs.isEmpty() ? QString() : toString(rest);
}

} // namespace opsglass
