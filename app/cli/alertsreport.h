// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/data/instant.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// Something that could not be asked or evaluated.
struct AlertsProblem {
    QString source; ///< as shown: the server, or the rule there
    QString message; ///< one sentence; may hold a server's words
    bool isLackOfRules = false; ///< it was asked, and has no rules that could fire
    friend bool operator==(const AlertsProblem &, const AlertsProblem &) = default;
};

/// What `opsglass alerts` has to say.
struct AlertsReport {
    enum class Status { Ok, Warning, Unknown, Critical }; ///< in rising order

    Instant at;
    AlertCounts counts;
    QList<WatchedAlert> alerts; ///< pending and firing, the worst first
    QHash<Labels, Instant> older; ///< those whose activeAt is only the earliest known
    QList<AlertsProblem> problems;

    Status status() const;
    /// Of monitoring plugins: 0, 1 warning, 2 critical, 3 unknown.
    int exitCode() const;
    /// Whether the alert began before its activeAt.
    bool isOlder(const WatchedAlert &alert) const;
    /// Whether `other` says something else, apart from values, texts and time.
    bool differsFrom(const AlertsReport &other) const;
};

/// \param problems what is known of them; sources of the book that are unknown beside
AlertsReport reportOf(const AlertBook &book, const QList<AlertsProblem> &problems, Instant at);

/// How a report is printed.
struct AlertsLook {
    std::optional<int> width; ///< of the terminal; without one nothing is cut
    bool hasColours = false;
};

/// The summary a monitoring system reads, in one line, and below it a table of what there is.
QString textOf(const AlertsReport &report, const AlertsLook &look);

QJsonObject toJson(const AlertsReport &report);

} // namespace opsglass
