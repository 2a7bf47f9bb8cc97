// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/serveralerts.h"

#include "app/alerts/rulealerts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace opsglass {

namespace {

using Operator = AlertMatcher::Operator;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServerAlerts)
};

WatchedAlert watchedOf(
    const AlertInfo &info, const RuleInfo &rule, const AlertOrigin &origin, Instant now)
{
    WatchedAlert alert;
    alert.labels = info.labels;
    alert.annotations = info.annotations;
    alert.state = info.state == AlertInfo::State::Firing ? WatchedAlert::State::Firing
                                                         : WatchedAlert::State::Pending;
    alert.activeAt = info.activeAt.value_or(now);
    if (alert.state == WatchedAlert::State::Firing)
        alert.firedAt = alert.activeAt + rule.holdDuration;
    alert.value = info.value;
    alert.expr = rule.query;
    alert.forTime = rule.holdDuration;
    alert.querySource = origin.source;
    alert.origins = { origin };
    return alert;
}

/// What the book has of a rule's alerts by this origin.
QList<WatchedAlert> knownAlerts(
    const AlertBook &book, const AlertOrigin &origin, const QString &rule)
{
    QList<WatchedAlert> known;
    for (WatchedAlert alert : book.alerts()) {
        if (alert.name() != rule || !alert.origins.contains(origin))
            continue;
        alert.origins = { origin };
        alert.silencedBy.clear();
        alert.inhibitedBy.clear();
        alert.mutedBy.clear();
        known << alert;
    }
    return known;
}

Operator operatorOf(const SilenceMatcherInfo &matcher)
{
    if (matcher.isRegex)
        return matcher.isEqual ? Operator::Matches : Operator::MatchesNot;
    return matcher.isEqual ? Operator::Equal : Operator::NotEqual;
}

} // namespace

void takeServerRules(AlertBook &book, const AskedSource &server,
    const Result<QList<RuleGroupInfo>> &groups, Instant now)
{
    const AlertOrigin origin { AlertOrigin::Kind::Server, server.id, server.name, {} };
    if (!groups) {
        book.setUnknown(origin, groups.error(), now);
        return;
    }
    QList<WatchedAlert> alerts;
    int failing = 0;
    int total = 0;
    bool isWaiting = false;
    std::optional<Error> problem;
    for (const RuleGroupInfo &group : *groups) {
        for (const RuleInfo &rule : group.rules) {
            if (rule.health == RuleInfo::Health::Unknown) {
                // The server has just started: what it does not say yet is not over.
                isWaiting = true;
                alerts << knownAlerts(book, origin, rule.name);
            }
            ++total;
            if (rule.health == RuleInfo::Health::Failing && failing++ == 0)
                problem = Error { Error::Kind::Query,
                    rule.name + QLatin1String(": ") + rule.lastError, {} };
            for (const AlertInfo &alert : rule.alerts) {
                if (alert.state == AlertInfo::State::Inactive)
                    continue;
                alerts << watchedOf(alert, rule, origin, now);
                alerts.last().generatorUrl = generatorUrl(server.url, rule.query);
            }
        }
    }
    if (problem)
        problem->message = Text::tr("%1 of the server's %n rules fail. %2", nullptr, total)
                               .arg(QString::number(failing), problem->message);
    book.setAlerts(origin, alerts, now, problem);
    if (isWaiting && !problem)
        book.expect(origin, now);
}

void takeManagedAlerts(
    AlertBook &book, const AskedSource &manager, const Result<ManagedAlerts> &answer, Instant now)
{
    const AlertOrigin origin { AlertOrigin::Kind::Alertmanager, manager.id, manager.name, {} };
    if (!answer) {
        book.setUnknown(origin, answer.error(), now);
        return;
    }
    QHash<QString, QString> names; // by fingerprint
    for (const ManagedAlert &alert : answer->alerts)
        names.insert(alert.fingerprint, alert.labels.value(QStringLiteral("alertname")));
    QMultiHash<QString, AlertTelling> tellings; // by fingerprint
    for (const ManagedAlertGroup &group : answer->groups) {
        for (const ManagedAlert &alert : group.alerts)
            tellings.insert(alert.fingerprint, { manager.name, group.receiver, group.labels });
    }
    QList<WatchedAlert> watched;
    for (const ManagedAlert &managed : answer->alerts) {
        WatchedAlert alert;
        alert.labels = managed.labels;
        alert.annotations = managed.annotations;
        alert.activeAt = managed.startsAt;
        alert.firedAt = managed.startsAt;
        alert.generatorUrl = managed.generatorUrl;
        alert.silencedBy = managed.silencedBy;
        for (const QString &fingerprint : managed.inhibitedBy)
            alert.inhibitedBy << names.value(fingerprint, fingerprint);
        alert.mutedBy = managed.mutedBy;
        alert.tellings = tellings.values(managed.fingerprint);
        std::sort(alert.tellings.begin(), alert.tellings.end(),
            [](const AlertTelling &left, const AlertTelling &right) {
                return left.receiver < right.receiver;
            });
        alert.origins = { origin };
        watched << alert;
    }
    std::optional<Error> problem;
    if (answer->status && answer->status->cluster == QLatin1String("settling")) {
        problem = Error { Error::Kind::Query,
            Text::tr("Its cluster is settling: it may not know every alert yet."), {} };
    }
    book.setAlerts(origin, watched, now, problem);
}

void takeManagedSilences(
    AlertBook &book, const AskedSource &manager, const QList<SilenceInfo> &silences)
{
    QList<KeptSilence> kept;
    for (const SilenceInfo &info : silences) {
        if (const Result<Silence> silence = silenceOf(info); silence)
            kept.append({ *silence, manager.id, manager.name });
    }
    book.setSilences(manager.id, kept);
}

SilenceInfo silenceInfoOf(const Silence &silence)
{
    SilenceInfo info;
    info.id = silence.id;
    for (const AlertMatcher &matcher : silence.matchers) {
        const bool isRegex
            = matcher.op() == Operator::Matches || matcher.op() == Operator::MatchesNot;
        const bool isEqual = matcher.op() == Operator::Equal || matcher.op() == Operator::Matches;
        info.matchers.append({ matcher.label(), matcher.value(), isRegex, isEqual });
    }
    info.startsAt = silence.startsAt;
    info.endsAt = silence.endsAt;
    info.createdBy = silence.createdBy;
    info.comment = silence.comment;
    return info;
}

Result<Silence> silenceOf(const SilenceInfo &info)
{
    Silence silence;
    silence.id = info.id;
    for (const SilenceMatcherInfo &matcher : info.matchers) {
        const auto made = AlertMatcher::make(matcher.name, operatorOf(matcher), matcher.value);
        if (!made)
            return failure(made.error());
        silence.matchers << *made;
    }
    silence.startsAt = info.startsAt;
    silence.endsAt = info.endsAt;
    silence.createdBy = info.createdBy;
    silence.comment = info.comment;
    return silence;
}

} // namespace opsglass
