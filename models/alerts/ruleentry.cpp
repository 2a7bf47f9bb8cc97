// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/ruleentry.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleEntry)
};

AlertInfo::State stateOf(AlertInstance::State state)
{
    switch (state) {
    case AlertInstance::State::Inactive:
        return AlertInfo::State::Inactive;
    case AlertInstance::State::Pending:
        return AlertInfo::State::Pending;
    case AlertInstance::State::Firing:
        return AlertInfo::State::Firing;
    }
    return AlertInfo::State::Inactive;
}

RuleInfo::Health healthOf(AlertRuleState::Health health)
{
    switch (health) {
    case AlertRuleState::Health::Unknown:
        return RuleInfo::Health::Unknown;
    case AlertRuleState::Health::Good:
        return RuleInfo::Health::Ok;
    case AlertRuleState::Health::Failing:
        return RuleInfo::Health::Failing;
    }
    return RuleInfo::Health::Unknown;
}

void count(AlertInfo::State state, RuleEntry &entry)
{
    entry.pending += state == AlertInfo::State::Pending ? 1 : 0;
    entry.firing += state == AlertInfo::State::Firing ? 1 : 0;
}

RuleEntry entryOf(const RuleStatus &status, const QString &sourceName)
{
    RuleEntry entry;
    entry.source = status.place.source;
    entry.sourceName = sourceName;
    entry.file = status.place.file;
    entry.group = status.place.group;
    entry.rule = status.rule;
    entry.interval = status.interval;
    entry.state = stateOf(status.state.worst());
    for (const AlertInstance &alert : status.state.instances)
        count(stateOf(alert.state), entry);
    entry.health = healthOf(status.state.health);
    entry.lastError = status.state.lastError;
    entry.evaluatedAt = status.state.evaluatedAt;
    return entry;
}

RuleEntry entryOf(const RuleInfo &info)
{
    RuleEntry entry;
    entry.evaluator = RuleEntry::Evaluator::Server;
    entry.rule.kind
        = info.kind == RuleInfo::Kind::Recording ? Rule::Kind::Record : Rule::Kind::Alert;
    entry.rule.name = info.name;
    entry.rule.expr = info.query;
    entry.rule.forTime = info.holdDuration;
    entry.rule.keepFiringFor = info.keepFiringFor;
    entry.rule.labels = info.labels.pairs;
    entry.rule.annotations = info.annotations;
    entry.state = info.state;
    for (const AlertInfo &alert : info.alerts)
        count(alert.state, entry);
    entry.health = info.health;
    entry.lastError = info.lastError;
    entry.evaluatedAt = info.lastEvaluation;
    if (info.lastEvaluation)
        entry.evaluationTime = info.evaluationTime;
    return entry;
}

} // namespace

QList<RuleEntry> ruleEntries(const RuleOverview &overview)
{
    QList<RuleEntry> entries;
    for (const RuleStatus &status : overview.rules) {
        const QString &id = status.place.source;
        entries << entryOf(status, overview.sourceNames.value(id, id));
    }
    for (const ServerRules &server : overview.servers) {
        for (const RuleGroupInfo &group : server.groups) {
            for (const RuleInfo &info : group.rules) {
                RuleEntry entry = entryOf(info);
                entry.source = server.source;
                entry.sourceName = server.name;
                entry.file = group.file;
                entry.group = group.name;
                entry.interval = group.interval;
                entries << entry;
            }
        }
    }
    return entries;
}

bool isSlow(const RuleEntry &entry)
{
    constexpr int share = 10;
    return entry.evaluationTime && entry.interval.count() > 0
        && *entry.evaluationTime > entry.interval / share;
}

bool isLate(const RuleEntry &entry, Instant now)
{
    constexpr int intervals = 3;
    return entry.evaluatedAt && entry.interval.count() > 0
        && now - *entry.evaluatedAt > intervals * entry.interval;
}

QString stateWord(AlertInfo::State state)
{
    switch (state) {
    case AlertInfo::State::Inactive:
        return Text::tr("Inactive");
    case AlertInfo::State::Pending:
        return Text::tr("Pending");
    case AlertInfo::State::Firing:
        return Text::tr("Firing");
    }
    return {};
}

QString healthText(const RuleEntry &entry, Instant now)
{
    switch (entry.health) {
    case RuleInfo::Health::Unknown:
        return Text::tr("Not evaluated yet");
    case RuleInfo::Health::Failing:
        return entry.lastError.isEmpty()
            ? Text::tr("Failing")
            : Text::tr("Failing: %1").arg(entry.lastError.simplified());
    case RuleInfo::Health::Ok:
        break;
    }
    if (isLate(entry, now))
        return Text::tr("Late");
    return isSlow(entry) ? Text::tr("Slow") : Text::tr("Good");
}

QString ruleFileTitle(const QString &file)
{
    static const QLatin1String pack("pack:");
    return file.startsWith(pack) ? Text::tr("Pack %1").arg(file.sliced(pack.size())) : file;
}

QString evaluatorText(const RuleEntry &entry)
{
    return entry.evaluator == RuleEntry::Evaluator::Opsglass
        ? Text::tr("%1, evaluated here").arg(entry.sourceName)
        : Text::tr("%1, evaluated by the server").arg(entry.sourceName);
}

QString evaluationTimeText(std::chrono::microseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    constexpr double perSecond = 1000;
    return seconds < 1 ? Text::tr("%L1 ms").arg(seconds * perSecond, 0, 'f', 1)
                       : Text::tr("%L1 s").arg(seconds, 0, 'f', 1);
}

} // namespace opsglass
