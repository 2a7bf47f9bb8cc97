// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"

#include <QString>

namespace opsglass {

/// What a person is to make of an alert.
enum class AlertStanding {
    Firing,
    Pending,
    Suppressed, ///< pending or firing, and nobody is to be disturbed
    Resolved,
};
AlertStanding standingOf(const WatchedAlert &alert);

/// The sign an alert is known by at a glance; views give each a shape and a colour of its own.
enum class AlertSign {
    Critical,
    Warning,
    Info,
    Unknown, ///< of no severity anybody agreed on, or a source that cannot be asked
    Pending,
    Suppressed,
    Resolved, ///< over, or all well
    Alive, ///< fires as long as all is well
};
AlertSign signOf(AlertSeverity severity);
AlertSign signOf(const WatchedAlert &alert);

/// How much an alert wants to be seen: rises from resolved over suppressed ones to those that are
/// critical and fire.
int urgencyOf(const WatchedAlert &alert);

/// "Firing", "Pending", …
QString standingWord(AlertStanding standing);
/// The same of one alert; "Alive" for one that fires as long as all is well.
QString standingWord(const WatchedAlert &alert);
/// "Critical", "Warning", "Info", "Unknown".
QString severityWord(AlertSeverity severity);
/// The severity label as written, "(none)" without one.
QString severityText(const WatchedAlert &alert);

/// When the alert got into the state it has.
Instant sinceOf(const WatchedAlert &alert);
/// "firing since 5 min", "resolved 2 h ago".
QString sinceText(const WatchedAlert &alert, Instant now);

/// What it is about, as plain text of one line without Markdown's marks: its annotation `summary`,
/// else `message`, `title` or `description`; empty without any.
QString summaryOf(const WatchedAlert &alert);
/// The value as a person reads it, in at most six digits; empty when it is unknown.
QString valueText(const WatchedAlert &alert);

/// "Rules here: agents.yml, group x", "Prometheus prod", "Alertmanager main".
QString originText(const AlertOrigin &origin);
/// Whom Alertmanagers tell of it, one text each: name, receiver, labels of the group.
QStringList tellingTexts(const WatchedAlert &alert);
/// The name of whoever found it, for a list: without the detail.
QString originName(const AlertOrigin &origin);
/// The names of all origins, each once.
QStringList sourceNames(const WatchedAlert &alert);
/// "Prometheus prod cannot be asked since 12:03: connection refused"; empty when all is good.
/// \param since as shown
QString healthText(const AlertSourceHealth &health, const QString &since);

/// What there is at a glance, the worst first: signs and how many there are of each; a count of 0
/// is not told; alerts without an agreed severity count as warnings. Resolved, which is green,
/// alone and only when all is well; nothing without sources.
QList<std::pair<AlertSign, int>> glanceOf(const AlertCounts &counts);

/// "2 critical, 1 warning firing; 3 pending; 1 source cannot be asked", or that all is well.
QString countsText(const AlertCounts &counts);

} // namespace opsglass
