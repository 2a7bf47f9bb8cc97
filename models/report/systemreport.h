// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"
#include "models/data/instant.h"
#include "models/report/reportfigure.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// How a system is doing, in rising order of concern but for Unknown.
///
/// Healthy: more than 95 % of the window's requests succeeded, and fewer than five errors happened
/// in the last five minutes, or, in a busy system, errors below 5 % of the requests in these five
/// minutes. Degraded: more than 80 % succeeded. Unhealthy: less did. A system nobody asked anything
/// is judged by its recent errors alone: idle is not unhealthy. Unknown: what decides is not known.
enum class SystemStatus { Unknown, Healthy, Degraded, Unhealthy };

/// The word of JSON: "healthy", …
QString statusKey(SystemStatus status);
/// The word for people: "HEALTHY", …
QString statusWord(SystemStatus status);

/// One agent, tool, model or type of error; the one row of a system has no name.
struct ReportRow {
    QString name; ///< of others: untrusted text
    QMap<ReportFigure, double> figures; ///< finite; a figure that is not known is not there
    std::optional<double> value(ReportFigure figure) const
    {
        const auto found = figures.constFind(figure);
        return found == figures.constEnd() ? std::optional<double>() : *found;
    }
    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// A figure that nobody has a value of, though the system measures it.
struct MissingFigure {
    ReportFigure figure = ReportFigure::Requests;
    QStringList metrics; ///< those it would come from, any of them
    QString problem; ///< why it could not be asked; empty: the metrics are not there
    friend bool operator==(const MissingFigure &, const MissingFigure &) = default;
};

/// Something that changed since the window before.
struct ReportMover {
    ReportFigure figure = ReportFigure::Requests;
    QString name; ///< of the row; empty for the whole system
    double before = 0;
    double now = 0;
    /// now / before − 1; nothing when there was nothing before.
    std::optional<double> change() const
    {
        return before > 0 ? std::optional(now / before - 1) : std::nullopt;
    }
    friend bool operator==(const ReportMover &, const ReportMover &) = default;
};

/// What a report says of one system.
struct SystemReport {
    QString id; ///< of the built-in system
    QString name;
    SystemStatus status = SystemStatus::Unknown;
    ReportRow system;
    QList<ReportRow> agents; ///< the busiest first
    QList<ReportRow> tools; ///< likewise
    QList<ReportRow> models; ///< likewise
    QList<ReportRow> errors; ///< by type, the most frequent first; those that happened
    QList<ReportMover> movers; ///< the largest relative changes, at most mostMovers
    bool hasBefore = false; ///< something is known of the window before
    QList<ReportRow> slowAgents; ///< slower on average than the limit, the slowest first
    QList<ReportRow> failingTools; ///< below the limit of success, the worst first
    QList<MissingFigure> missing;
    QList<ReportFigure> measured; ///< figures the system has metrics for, by its definition

    static constexpr int mostMovers = 5;
    const QList<ReportRow> &rows(ReportTable table) const;
    /// Why a figure has no value; nothing when it has.
    const MissingFigure *lack(ReportFigure figure) const;
    friend bool operator==(const SystemReport &, const SystemReport &) = default;
};

/// From where on an agent is slow and a tool fails too often.
struct ReportLimits {
    Milliseconds slow { 5000 };
    double toolSuccess = 0.9; ///< 0 … 1
    friend bool operator==(const ReportLimits &, const ReportLimits &) = default;
};

/// Something that could not be asked.
struct ReportProblem {
    QString subject; ///< a system, a source or a rule
    QString message; ///< one sentence; may hold a server's words
    friend bool operator==(const ReportProblem &, const ReportProblem &) = default;
};

/// A report on all systems of one source.
struct Report {
    Instant generatedAt;
    TimeRange window;
    QString source; ///< as shown
    QString address; ///< of the source, without a password; empty when there is nothing to open
    ReportLimits limits;
    QList<SystemReport> systems; ///< those whose metrics the source has
    QList<WatchedAlert> alerts; ///< firing, the worst first, suppressed ones too
    bool hasRules = true; ///< somebody evaluates alerting rules
    QList<ReportProblem> problems; ///< beside the missing figures

    /// Every question was answered, though perhaps with nothing.
    bool isComplete() const;
    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace opsglass
