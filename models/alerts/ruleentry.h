// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleengine.h"
#include "models/data/ruleinfo.h"

#include <QHash>

namespace opsglass {

/// The rules a server evaluates itself.
struct ServerRules {
    QString source; ///< id
    QString name; ///< as shown
    QList<RuleGroupInfo> groups;
    friend bool operator==(const ServerRules &, const ServerRules &) = default;
};

/// All rules there are, at one moment.
struct RuleOverview {
    QList<RuleStatus> rules; ///< evaluated here
    QHash<QString, QString> sourceNames; ///< of those rules, by id
    QList<ServerRules> servers;
    Instant now;
};

/// One rule as a person sees it, whoever evaluates it.
struct RuleEntry {
    enum class Evaluator { Opsglass, Server };

    Evaluator evaluator = Evaluator::Opsglass;
    QString source; ///< id
    QString sourceName; ///< as shown
    QString file; ///< "pack:NAME" or a path, of the server's machine when that evaluates it
    QString group;
    Rule rule; ///< without places when a server evaluates it
    Milliseconds interval { 0 };
    AlertInfo::State state = AlertInfo::State::Inactive; ///< the worst of its alerts
    int pending = 0; ///< alerts
    int firing = 0; ///< alerts
    RuleInfo::Health health = RuleInfo::Health::Unknown;
    QString lastError; ///< empty unless Failing
    std::optional<Instant> evaluatedAt;
    std::optional<std::chrono::microseconds> evaluationTime; ///< known of servers' rules

    friend bool operator==(const RuleEntry &, const RuleEntry &) = default;
};

/// All rules of an overview: those evaluated here first, else in its order.
QList<RuleEntry> ruleEntries(const RuleOverview &overview);

/// Whether evaluating it took more than a tenth of its interval: with a few more of its kind in a
/// group evaluations are missed.
bool isSlow(const RuleEntry &entry);
/// Whether two evaluations in a row are missing.
bool isLate(const RuleEntry &entry, Instant now);

/// "Firing", "Pending", "Inactive".
QString stateWord(AlertInfo::State state);
/// "Good", "Failing: server's words", "Slow", "Late", "Not evaluated yet", in one line.
QString healthText(const RuleEntry &entry, Instant now);
/// "Pack osmen" or the path.
QString ruleFileTitle(const QString &file);
/// "Production, evaluated here" or "Production, evaluated by the server".
QString evaluatorText(const RuleEntry &entry);
/// "0.4 ms", "1.2 s".
QString evaluationTimeText(std::chrono::microseconds time);

} // namespace opsglass
