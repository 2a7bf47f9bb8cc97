// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/notificationplan.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>
#include <utility>

namespace opsglass {

namespace {

using Action = NotificationStep::Action;
using Kind = AlertHistoryEntry::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NotificationPlan)
};

/// The annotation that says in one line what is wrong, in the order people write them.
QString summaryOf(const Alert &alert)
{
    for (const char *name : { "summary", "message", "description", "title" }) {
        const QString text = alert.annotations.value(QLatin1String(name)).simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// What tells the alert from others of its group: labels that are neither of the group nor name
/// and severity.
QString distinction(const Alert &alert, const Labels &group)
{
    QStringList values;
    for (auto label = alert.labels.pairs.cbegin(); label != alert.labels.pairs.cend(); ++label) {
        const bool isCommon = group.pairs.contains(label.key())
            || label.key() == QLatin1String("alertname")
            || label.key() == QLatin1String("severity");
        if (!isCommon)
            values << label.value();
    }
    return values.join(QStringLiteral(" · "));
}

QString lineOf(const Alert &alert, const Labels &group)
{
    const QString summary = summaryOf(alert);
    const QString rest = distinction(alert, group);
    if (summary.isEmpty())
        return rest.isEmpty() ? alert.labels.value(QStringLiteral("alertname")) : rest;
    // Summaries often name the instance already.
    const bool saysIt = rest.isEmpty()
        || std::all_of(alert.labels.pairs.cbegin(), alert.labels.pairs.cend(),
            [&](const QString &value) { return !rest.contains(value) || summary.contains(value); });
    return saysIt ? summary : rest + QLatin1String(": ") + summary;
}

QStringList namesOf(const QList<Alert> &alerts)
{
    QStringList names;
    for (const Alert &alert : alerts)
        names << alert.labels.value(QStringLiteral("alertname"));
    names.removeDuplicates();
    return names;
}

QString titleOf(const GroupFlush &flush)
{
    const bool isOver = flush.firing.isEmpty();
    const QList<Alert> &alerts = isOver ? flush.resolved : flush.firing;
    const QStringList names = namesOf(alerts);
    const QString what = names.size() == 1
        ? names.first()
        : Text::tr("%1 and %n more", nullptr, int(names.size()) - 1).arg(names.value(0));
    if (isOver)
        return Text::tr("%1 is over").arg(what);
    return alerts.size() == 1 ? what : Text::tr("%1 × %2").arg(alerts.size()).arg(what);
}

} // namespace

QString toSentence(NotifyReason reason)
{
    switch (reason) {
    case NotifyReason::First:
        return Text::tr("first notification of the group");
    case NotifyReason::NewAlert:
        return Text::tr("a new alert fires");
    case NotifyReason::Resolved:
        return Text::tr("all of it is over");
    case NotifyReason::SomeResolved:
        return Text::tr("some of it is over");
    case NotifyReason::Repeat:
        return Text::tr("repeat interval elapsed");
    case NotifyReason::ResolvedQuietly:
        return Text::tr("all of it is over, which is not announced");
    case NotifyReason::Unchanged:
        return Text::tr("told already");
    case NotifyReason::Muted:
        return Text::tr("muted");
    }
    return {};
}

AlertNotification notificationOf(const GroupFlush &flush)
{
    AlertNotification notification;
    notification.key = flush.key;
    notification.title = titleOf(flush);
    notification.isResolved = flush.firing.isEmpty();
    notification.offersSilence = !notification.isResolved;
    for (const Alert &alert : flush.firing) {
        notification.lines << lineOf(alert, flush.labels);
        notification.severity = notification.lines.size() == 1
            ? severityOf(alert.labels)
            : std::max(notification.severity, severityOf(alert.labels));
    }
    if (notification.isResolved) {
        notification.severity = AlertSeverity::Info;
        for (const Alert &alert : flush.resolved)
            notification.lines << lineOf(alert, flush.labels);
    } else if (!flush.resolved.isEmpty()) {
        notification.lines << Text::tr("%n over", nullptr, int(flush.resolved.size()));
    }
    notification.lines.removeDuplicates();
    if (flush.reason == NotifyReason::SomeResolved || notification.isResolved)
        notification.isSilent = true;
    return notification;
}

NotificationPlan::NotificationPlan(TellingChoices choices)
    : m_choices(choices)
{
}

QString NotificationPlan::stormKey() { return QStringLiteral("storm"); }

void NotificationPlan::moveClock(Milliseconds by)
{
    for (News &news : m_news)
        news.at += by;
}

NotificationStep::Action NotificationPlan::withdraw(const QString &key)
{
    m_news.remove(key);
    return m_single.remove(key) ? Action::Close : Action::Leave;
}

NotificationStep NotificationPlan::decideOne(const GroupFlush &flush)
{
    NotificationStep step;
    step.notification.key = flush.key;
    AlertHistoryEntry entry;
    entry.at = flush.at;
    entry.labels = flush.labels;
    entry.origin = flush.route->receiver;
    entry.firing = int(flush.firing.size());
    entry.resolved = int(flush.resolved.size());
    entry.reason = toSentence(flush.reason);
    entry.kind = Kind::Notified;
    if (flush.reason == NotifyReason::Muted) {
        step.action = withdraw(flush.key);
        m_heldBack.insert(flush.key);
        entry.kind = Kind::Held;
        entry.firing = flush.muted;
        entry.reason = flush.muteReason;
        // Once, not at every flush.
        if (m_heldFor.value(flush.key) != flush.muteReason)
            step.entry = entry;
        m_heldFor.insert(flush.key, flush.muteReason);
        return step;
    }
    m_heldFor.remove(flush.key);
    const bool wasHeldBack = m_heldBack.remove(flush.key);
    if (flush.reason == NotifyReason::ResolvedQuietly
        || (flush.reason == NotifyReason::Resolved && !m_choices.tellsResolved)) {
        step.action = withdraw(flush.key);
        entry.reason = toSentence(NotifyReason::ResolvedQuietly);
        entry.kind = Kind::Held;
        step.entry = entry;
        return step;
    }
    if (!speaks(flush.reason)) {
        if (!wasHeldBack || flush.firing.isEmpty())
            return step;
        entry.reason = Text::tr("it was held back and fires still");
    }
    step.action = Action::Show;
    step.notification = notificationOf(flush);
    step.entry = entry;
    return step;
}

/// Leaves one summary of what `steps` and the last minute said.
void NotificationPlan::sumUp(QList<NotificationStep> &steps, const AlertCounts &firing)
{
    bool hasNews = false;
    for (NotificationStep &step : steps) {
        if (step.action != Action::Show)
            continue;
        hasNews = hasNews || !step.notification.isResolved;
        step.action = m_single.remove(step.notification.key) ? Action::Close : Action::Leave;
        step.entry->reason = Text::tr("%1; summed up, because more than %2 groups had news")
                                 .arg(step.entry->reason)
                                 .arg(m_choices.stormLimit);
    }
    for (auto news = m_news.cbegin(); news != m_news.cend(); ++news) {
        if (!m_single.remove(news.key()))
            continue;
        NotificationStep close;
        close.action = Action::Close;
        close.notification.key = news.key();
        steps << close;
    }
    if (firing.firing() == 0 || (!hasNews && !m_hasSummary))
        return;
    NotificationStep step;
    step.action = Action::Show;
    step.notification = stormSummary(firing);
    step.notification.isSilent = !hasNews;
    steps << step;
    m_hasSummary = true;
}

AlertNotification NotificationPlan::stormSummary(const AlertCounts &firing) const
{
    AlertNotification summary;
    summary.key = stormKey();
    summary.title = Text::tr("%n alerts fire", nullptr, firing.firing());
    summary.severity = firing.critical > 0 ? AlertSeverity::Critical
        : firing.warning > 0               ? AlertSeverity::Warning
        : firing.unknownSeverity > 0       ? AlertSeverity::Unknown
                                           : AlertSeverity::Info;
    summary.offersSilence = false;
    QList<News> sorted = m_news.values();
    std::sort(sorted.begin(), sorted.end(), [](const News &left, const News &right) {
        return std::tie(right.severity, left.title) < std::tie(left.severity, right.title);
    });
    for (const News &news : std::as_const(sorted)) {
        if (!news.title.isEmpty())
            summary.lines << news.title;
    }
    return summary;
}

QList<NotificationStep> NotificationPlan::decide(
    const QList<GroupFlush> &flushes, const AlertCounts &firing, Instant now)
{
    QList<NotificationStep> steps;
    m_news.removeIf(
        [&](const auto &news) { return now - news.value().at >= m_choices.stormWindow; });
    for (const GroupFlush &flush : flushes) {
        steps << decideOne(flush);
        const NotificationStep &step = steps.last();
        if (step.action == Action::Show)
            m_news.insert(flush.key,
                { now, step.notification.isResolved ? QString() : step.notification.title,
                    step.notification.severity });
    }
    const bool isStorm = m_choices.stormLimit > 0 && m_news.size() > m_choices.stormLimit;
    if (isStorm)
        sumUp(steps, firing);
    for (const NotificationStep &step : std::as_const(steps)) {
        if (step.action == Action::Show && step.notification.key != stormKey())
            m_single.insert(step.notification.key);
    }
    if (m_hasSummary && firing.firing() == 0) {
        NotificationStep close;
        close.action = Action::Close;
        close.notification.key = stormKey();
        steps << close;
        m_hasSummary = false;
    }
    return steps;
}

} // namespace opsglass
