// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// How bad an alert is by its `severity` label, in rising order.
enum class AlertSeverity {
    Info, ///< info, none, notice, debug, low
    Unknown, ///< no label, or a word nobody agreed on: it is shown and counted
    Warning, ///< warning, warn, minor, medium
    Critical, ///< critical, page, error, major, high, emergency, fatal, disaster
};

/// The severity a label means; case does not count.
AlertSeverity severityOf(const Labels &labels);

/// Whether the alert fires by intent as long as all is well: `Watchdog`, `DeadMansSwitch`.
bool isWatchdog(const Labels &labels);

/// Who says that there is an alert.
struct AlertOrigin {
    enum class Kind {
        Rules, ///< rules evaluated here
        Server, ///< the rules of a Prometheus
        Alertmanager,
        Budget,
        Program, ///< Opsglass itself, such as a missing Watchdog
    };
    Kind kind = Kind::Rules;
    QString source; ///< id; empty for Budget and Program
    QString sourceName; ///< as shown
    QString detail; ///< as shown: rule file and group, budget; empty when there is nothing to say
    friend bool operator==(const AlertOrigin &, const AlertOrigin &) = default;
};

/// Whom an Alertmanager tells of an alert.
struct AlertTelling {
    QString manager; ///< as shown
    QString receiver;
    Labels group; ///< what the alerts that are told together have in common
    friend bool operator==(const AlertTelling &, const AlertTelling &) = default;
};

/// One alert as a person sees it, whoever found it. Identity is the label set.
struct WatchedAlert {
    enum class State { Resolved, Pending, Firing };

    Labels labels;
    QMap<QString, QString> annotations; ///< expanded; untrusted text
    State state = State::Firing;
    Instant activeAt; ///< first seen
    std::optional<Instant> firedAt;
    std::optional<Instant> resolvedAt;
    std::optional<double> value; ///< unknown for alerts of an Alertmanager
    QString expr; ///< of the rule; empty when unknown
    Milliseconds forTime { 0 }; ///< of the rule
    QString querySource; ///< id of the source that answers the expression; empty when unknown
    QList<AlertOrigin> origins; ///< whose words are shown first; never empty
    QString generatorUrl; ///< empty when unknown; untrusted
    QStringList silencedBy; ///< ids of silences
    QStringList inhibitedBy; ///< names of the alerts that make it moot
    QStringList mutedBy; ///< names of time intervals
    QList<AlertTelling> tellings; ///< by the routes of the Alertmanagers that have it

    QString name() const { return labels.value(QStringLiteral("alertname")); }
    AlertSeverity severity() const { return severityOf(labels); }
    /// Known, but nobody is to be disturbed.
    bool isSuppressed() const
    {
        return !silencedBy.isEmpty() || !inhibitedBy.isEmpty() || !mutedBy.isEmpty();
    }
    friend bool operator==(const WatchedAlert &, const WatchedAlert &) = default;
};

/// Whether somebody who finds alerts can be asked.
struct AlertSourceHealth {
    enum class State { Waiting, Good, Unknown };
    AlertOrigin origin;
    State state = State::Waiting;
    QString problem; ///< one sentence; empty unless Unknown
    Instant since; ///< of the state
    friend bool operator==(const AlertSourceHealth &, const AlertSourceHealth &) = default;
};

/// What there is at a glance. Suppressed alerts count only as such, those that fire as long as all
/// is well not at all.
struct AlertCounts {
    int critical = 0; ///< firing
    int warning = 0; ///< firing
    int unknownSeverity = 0; ///< firing
    int info = 0; ///< firing
    int pending = 0;
    int suppressed = 0; ///< firing
    int unknownSources = 0;
    int waitingSources = 0; ///< not asked yet
    int goodSources = 0;

    int firing() const { return critical + warning + unknownSeverity + info; }
    /// Nothing fires, every source answered, and there is one.
    bool isAllWell() const
    {
        return firing() == 0 && unknownSources == 0 && waitingSources == 0 && goodSources > 0;
    }
    friend bool operator==(const AlertCounts &, const AlertCounts &) = default;
};

} // namespace opsglass
