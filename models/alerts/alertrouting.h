// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertmatcher.h"
#include "models/alerts/fileproblem.h"
#include "models/alerts/timeinterval.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace opsglass {

/// A node of the routing tree, with what it inherits filled in (spec/prometheus.md §4.1).
struct AlertRoute {
    QString receiver;
    QStringList groupBy; ///< labels
    bool groupsByAll = false; ///< `...`: every label set is a group of its own
    Milliseconds groupWait = std::chrono::seconds(30);
    Milliseconds groupInterval = std::chrono::minutes(5);
    Milliseconds repeatInterval = std::chrono::hours(4);
    QList<AlertMatcher> matchers; ///< all must hold
    QStringList muteIntervals; ///< names
    QStringList activeIntervals;
    bool continues = false; ///< later siblings are tried after this one took an alert
    QList<AlertRoute> routes;
    friend bool operator==(const AlertRoute &, const AlertRoute &) = default;
};

/// A firing alert that matches the source silences the targets that agree with it.
struct InhibitRule {
    QList<AlertMatcher> source;
    QList<AlertMatcher> target;
    QStringList equal; ///< labels that must have the same value; absent is empty
    friend bool operator==(const InhibitRule &, const InhibitRule &) = default;
};

/// Who is told; what Alertmanager does for him, by kind ("webhook", "slack", …).
struct AlertReceiver {
    QString name;
    QStringList kinds;
    QStringList webhooks; ///< addresses
    friend bool operator==(const AlertReceiver &, const AlertReceiver &) = default;
};

/// The configuration of an Alertmanager, as far as it decides who is told what and when.
struct AlertRouting {
    AlertRoute root;
    QList<AlertReceiver> receivers;
    QList<InhibitRule> inhibitRules;
    QHash<QString, QList<TimeInterval>> intervals; ///< by name; one of a list must hold
    QList<FileProblem> problems; ///< in the order of the file; with an error nothing else counts
    friend bool operator==(const AlertRouting &, const AlertRouting &) = default;
};

/// Reads an Alertmanager configuration file strictly, except for the settings of receivers and
/// `global`, which are Alertmanager's own business.
[[nodiscard]] AlertRouting readAlertRouting(const QByteArray &yaml);

/// The nodes that take an alert, in the order of the tree (§4.2); the root when no other does.
/// They live as long as `root`.
QList<const AlertRoute *> routesOf(const AlertRoute &root, const Labels &labels);

/// The labels an alert is grouped by at a node, those it has.
Labels groupLabels(const AlertRoute &route, const Labels &labels);

/// The names of the time intervals that make a node silent at `at`: its mute intervals that hold,
/// or its active ones when none of them does; empty when it speaks.
QStringList mutingIntervals(const AlertRouting &routing, const AlertRoute &route, Instant at);

/// Whether `source`, a firing alert, silences `target` by this rule (§4.4). An alert that is both
/// source and target is not silenced by another one that is both.
bool inhibits(const InhibitRule &rule, const Labels &source, const Labels &target);

} // namespace opsglass
