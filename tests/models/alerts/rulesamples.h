// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleentry.h"

namespace opsglass::samples {

inline const Instant noon { std::chrono::hours(489'276) };

/// A good alerting rule of group "g", evaluated five seconds before noon.
inline RuleStatus ruleStatus(const QString &name, const QString &file = QStringLiteral("/r/a.yml"),
    const QString &source = QStringLiteral("prod"))
{
    RuleStatus status;
    status.place = { source, file, QStringLiteral("g"), name };
    status.rule.name = name;
    status.rule.expr = QStringLiteral("up == 0");
    status.rule.labels = { { QStringLiteral("severity"), QStringLiteral("warning") } };
    status.rule.forTime = std::chrono::minutes(5);
    status.rule.place = { 7, 3 };
    status.interval = std::chrono::seconds(30);
    status.state.health = AlertRuleState::Health::Good;
    status.state.evaluatedAt = noon - std::chrono::seconds(5);
    return status;
}

inline void addAlert(RuleStatus &status, const QString &instance, AlertInstance::State state)
{
    AlertInstance alert;
    alert.labels.pairs = { { QStringLiteral("instance"), instance } };
    alert.state = state;
    status.state.instances.insert(alert.labels, alert);
}

inline RuleStatus failing(RuleStatus status, const QString &error)
{
    status.state.health = AlertRuleState::Health::Failing;
    status.state.lastError = error;
    return status;
}

/// A server's group with one recording rule that takes `took` every 30 s.
inline ServerRules serverRules(std::chrono::microseconds took)
{
    RuleInfo info;
    info.kind = RuleInfo::Kind::Recording;
    info.name = QStringLiteral("job:up:sum");
    info.query = QStringLiteral("sum by (job) (up)");
    info.health = RuleInfo::Health::Ok;
    info.evaluationTime = took;
    info.lastEvaluation = noon;
    RuleGroupInfo group;
    group.name = QStringLiteral("recorded");
    group.file = QStringLiteral("/etc/prometheus/r.yml");
    group.interval = std::chrono::seconds(30);
    group.rules << info;
    return { QStringLiteral("prod"), QStringLiteral("Production"), { group } };
}

inline RuleOverview overview(const QList<RuleStatus> &rules, const QList<ServerRules> &servers = {})
{
    return { rules, { { QStringLiteral("prod"), QStringLiteral("Production") } }, servers, noon };
}

} // namespace opsglass::samples
