// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertinfo.h"

#include <QList>

namespace opsglass {

/// One rule a server evaluates, and how the last evaluation went.
struct RuleInfo {
    enum class Kind { Alerting, Recording };
    enum class Health { Unknown, Ok, Failing };

    Kind kind = Kind::Alerting;
    QString name;
    QString query; ///< as the server formats it
    Labels labels;
    QMap<QString, QString> annotations; ///< alerting; templates as written
    Milliseconds holdDuration { 0 }; ///< alerting: "for"
    Milliseconds keepFiringFor { 0 }; ///< alerting
    AlertInfo::State state = AlertInfo::State::Inactive; ///< alerting: the worst of its alerts
    QList<AlertInfo> alerts; ///< alerting: the pending and firing ones
    Health health = Health::Unknown;
    QString lastError; ///< the server's words; empty when there was none
    std::chrono::microseconds evaluationTime { 0 };
    std::optional<Instant> lastEvaluation;

    friend bool operator==(const RuleInfo &, const RuleInfo &) = default;
};

/// Rules evaluated one after the other at one interval.
struct RuleGroupInfo {
    QString name;
    QString file;
    Milliseconds interval { 0 };
    QList<RuleInfo> rules;
    std::chrono::microseconds evaluationTime { 0 };
    std::optional<Instant> lastEvaluation;

    friend bool operator==(const RuleGroupInfo &, const RuleGroupInfo &) = default;
};

} // namespace opsglass
