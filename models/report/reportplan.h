// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/data/result.h"
#include "models/report/monitoredsystem.h"
#include "models/report/systemreport.h"

namespace opsglass {

/// Which windows a report looks at.
enum class ReportScope {
    Window, ///< one window
    Comparison, ///< and the one before, for what changed
};

/// One question to the source: an instant query.
struct ReportQuery {
    QString system; ///< id
    ReportFigure figure = ReportFigure::Requests;
    QString label; ///< names the rows; empty: one row
    QString expr;
    Instant at;
    bool isBefore = false; ///< asks of the window before
    friend bool operator==(const ReportQuery &, const ReportQuery &) = default;
};

struct ReportAnswer {
    ReportQuery query;
    Result<Matrix> result;
};

/// All there is to be asked about a system within a window.
QList<ReportQuery> reportQueries(
    const MonitoredSystem &system, const TimeRange &window, ReportScope scope);

/// What the answers to these say. Numbers that are none, as averages of nothing are, stay out.
/// \param answers also of other systems
SystemReport assembleReport(
    const MonitoredSystem &system, const ReportLimits &limits, const QList<ReportAnswer> &answers);

/// The rule of SystemStatus.
SystemStatus statusOf(const ReportRow &system);

} // namespace opsglass
