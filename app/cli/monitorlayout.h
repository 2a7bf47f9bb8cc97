// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminaltext.h"
#include "models/report/systemreport.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace opsglass {

/// What the monitor knows at a moment.
struct MonitorState {
    std::optional<Report> report; ///< the last there was
    QString source; ///< as shown
    Milliseconds since { 0 }; ///< how far back numbers count
    QString problem; ///< why the source does not answer; empty: it does
    Instant lostAt; ///< since when, with a problem
};

/// The whole picture, every line as wide as told: a header with status and uptime; for each system
/// the columns Agents, Tools and Health, and the tables below them, side by side where they fit;
/// then what fires.
/// \param columns at least narrowestMonitor are drawn; what is more is cut by the terminal
QList<TerminalLine> monitorLines(const MonitorState &state, int columns, const QTimeZone &zone);

constexpr int narrowestMonitor = 40;

/// The part of a picture that a terminal shows, with a line below it that says how to go on.
struct MonitorPage {
    QList<TerminalLine> lines; ///< as many as there are rows
    int scroll = 0; ///< the first line that is shown, after limits
    int step = 1; ///< lines of a page
};

MonitorPage monitorPage(const QList<TerminalLine> &lines, int columns, int rows, int scroll);

} // namespace opsglass
