// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace opsglass {

/// The tables of a system's report.
enum class ReportTable {
    System, ///< one row without a name
    Agents,
    Tools,
    Models,
    Errors, ///< one row per type of error
};

/// What a report knows of a system, an agent, a tool or a model.
enum class ReportFigure {
    Uptime, ///< seconds since the process that runs longest was started
    Requests, ///< within the window
    Failures, ///< of them
    Success, ///< share of the requests that did not fail, 0 … 1; derived
    RecentRequests, ///< within the last five minutes
    RecentErrors, ///< within the last five minutes
    ActiveAgents, ///< agents that are configured
    Tokens, ///< within the window
    Cost, ///< within the window, US dollars
    Memory, ///< resident bytes
    Cpu, ///< percent of one core
    AgentRequests,
    AgentFailures,
    AgentSuccess, ///< derived
    AgentTime, ///< average of the window, seconds
    AgentTokens,
    AgentCost,
    ToolUses,
    ToolFailures,
    ToolSuccess, ///< derived
    ToolTime, ///< average of the window, seconds
    ModelRequests,
    ModelTokens,
    ModelTime, ///< average of the window, seconds
    ModelCost,
    Errors, ///< of one type, within the window
};

/// How a figure is named and shown.
struct FigureInfo {
    ReportFigure figure = ReportFigure::Requests;
    ReportTable table = ReportTable::System;
    const char *key = ""; ///< in JSON
    const char *title = ""; ///< not translated
    const char *shortTitle = ""; ///< the same for a narrow column; not translated
    const char *unit = ""; ///< of models/format
    int decimals = 0; ///< negative: three significant digits
    /// A change of what is smaller before and after is chance; 0: the figure is not compared.
    double least = 0;
};

/// All figures that are shown, in the order of columns.
const QList<FigureInfo> &figureInfos();
const FigureInfo &infoOf(ReportFigure figure);
/// The figures of a table, in the order of columns.
QList<FigureInfo> figuresOf(ReportTable table);

/// The title in the person's language.
QString figureTitle(const FigureInfo &info);
QString figureShortTitle(const FigureInfo &info);
/// A value of the figure as a person reads it: "98.4%", "1.20 s", "$4.20", "2h 15m".
QString figureText(ReportFigure figure, double value);
/// "2h 15m", "3d 4h", "12s": the two largest units.
QString uptimeText(double seconds);

} // namespace opsglass
