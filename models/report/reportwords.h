// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/systemreport.h"

#include <QString>
#include <QTimeZone>

namespace opsglass {

// What every form of a report says in the same words. Texts of others (names, labels, messages)
// stay as they are: whoever writes them escapes them.

/// "no data (metric a or b)", or why it could not be asked.
QString lackText(const MissingFigure &missing);
/// The value of a figure: formatted, else why there is none; "–" when nothing happened.
QString valueText(const SystemReport &report, const ReportRow &row, ReportFigure figure);
/// The same for a narrow cell: "no data" alone.
QString cellText(const SystemReport &report, const ReportRow &row, ReportFigure figure);
/// The figures of a table the system measures and somebody has a value of, in the order of columns.
QList<FigureInfo> columnsOf(const SystemReport &report, ReportTable table);
/// The figures of the system that are shown, with or without a value.
QList<FigureInfo> healthFigures(const SystemReport &report);

/// "ChatAgent, Tokens": what moved.
QString moverSubject(const SystemReport &report, const ReportMover &mover);
/// "12.3 K → 24.1 K".
QString moverValues(const ReportMover &mover);
/// "+96%", "new", "gone".
QString moverChange(const ReportMover &mover);

/// "Agents", "Tools", …; empty for the system itself.
QString tableTitle(ReportTable table);
/// "Agent Performance", …
QString tableHeading(ReportTable table);
/// What the rows of a table are: "Agent", …
QString rowTitle(ReportTable table);
/// "2026-11-27 07:00:00 UTC+01:00".
QString timeText(Instant time, const QTimeZone &zone);
/// "2026-11-26 07:00:00 to 2026-11-27 07:00:00 UTC (1d)".
QString windowText(const TimeRange &window, const QTimeZone &zone);

/// The label a person tells two alerts of one name by: all but name and severity.
QString alertLabels(const WatchedAlert &alert);

} // namespace opsglass
