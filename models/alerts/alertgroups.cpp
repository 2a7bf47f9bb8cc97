// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertgroups.h"

#include <algorithm>

namespace opsglass {

namespace {

QSet<Labels> labelsOf(const QList<Alert> &alerts)
{
    QSet<Labels> labels;
    for (const Alert &alert : alerts)
        labels << alert.labels;
    return labels;
}

void addKeys(
    const AlertRoute &route, const QString &above, QHash<const AlertRoute *, QString> &keys)
{
    QStringList matchers;
    for (const AlertMatcher &matcher : route.matchers)
        matchers << toString(matcher);
    const QString key = above + u'{' + matchers.join(u',') + u'}';
    keys.insert(&route, key);
    for (const AlertRoute &child : route.routes)
        addKeys(child, key + u'/', keys);
}

QList<Labels> sorted(const QSet<Labels> &labels)
{
    QList<Labels> list = labels.values();
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

QHash<const AlertRoute *, QString> routeKeys(const AlertRoute &root)
{
    QHash<const AlertRoute *, QString> keys;
    addKeys(root, {}, keys);
    return keys;
}

bool speaks(NotifyReason reason)
{
    switch (reason) {
    case NotifyReason::First:
    case NotifyReason::NewAlert:
    case NotifyReason::Resolved:
    case NotifyReason::SomeResolved:
    case NotifyReason::Repeat:
        return true;
    case NotifyReason::ResolvedQuietly:
    case NotifyReason::Unchanged:
    case NotifyReason::Muted:
        return false;
    }
    return false;
}

AlertGroups::AlertGroups(AlertRouting routing, bool sendsResolved)
    : m_routing(std::move(routing))
    , m_sendsResolved(sendsResolved)
    , m_keys(routeKeys(m_routing.root))
{
}

AlertGroups::Group *AlertGroups::find(const AlertRoute *route, const Labels &labels)
{
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
        [&](const Group &known) { return known.route == route && known.labels == labels; });
    return group == m_groups.end() ? nullptr : &*group;
}

void AlertGroups::take(const Alert &alert, Instant now)
{
    for (const AlertRoute *route : routesOf(m_routing.root, alert.labels)) {
        const Labels labels = groupLabels(*route, alert.labels);
        if (Group *group = find(route, labels)) {
            if (alert.isFiring(now) || group->alerts.contains(alert.labels))
                group->alerts.insert(alert.labels, alert);
            continue;
        }
        if (!alert.isFiring(now))
            continue; // over before anybody heard of it
        // An alert that has waited long enough elsewhere does not wait here.
        const bool isLate = alert.startsAt + route->groupWait < now;
        m_groups.append({ route, labels, { { alert.labels, alert } },
            isLate ? now : now + route->groupWait, {} });
        const auto restored
            = std::find_if(m_restored.begin(), m_restored.end(), [&](const ToldGroup &one) {
                  return one.route == m_keys.value(route) && one.labels == labels;
              });
        if (restored != m_restored.end()) {
            m_groups.last().told = toldOf(*restored);
            m_restored.erase(restored);
        }
    }
}

AlertGroups::Told AlertGroups::toldOf(const ToldGroup &stored)
{
    return { stored.at, QSet<Labels>(stored.firing.begin(), stored.firing.end()),
        QSet<Labels>(stored.resolved.begin(), stored.resolved.end()) };
}

QList<ToldGroup> AlertGroups::told() const
{
    QList<ToldGroup> all = m_restored;
    for (const Group &group : m_groups) {
        if (group.told)
            all.append({ m_keys.value(group.route), group.labels, group.told->at,
                sorted(group.told->firing), sorted(group.told->resolved) });
    }
    return all;
}

void AlertGroups::restore(const QList<ToldGroup> &told)
{
    const QList<QString> keys = m_keys.values();
    for (const ToldGroup &one : told) {
        if (keys.contains(one.route))
            m_restored << one;
    }
}

void AlertGroups::settle(Instant now)
{
    for (const ToldGroup &one : std::exchange(m_restored, {}))
        m_groups.append({ m_keys.key(one.route), one.labels, {}, now, toldOf(one) });
    for (Group &group : m_groups) {
        if (!group.told)
            continue;
        for (const Labels &labels : std::as_const(group.told->firing)) {
            if (!group.alerts.contains(labels))
                group.alerts.insert(labels, { labels, {}, group.told->at, now, {} });
        }
    }
}

void AlertGroups::hurry(Instant now)
{
    for (Group &group : m_groups)
        group.flushAt = std::min(group.flushAt, now);
}

void AlertGroups::moveClock(Milliseconds by)
{
    for (Group &group : m_groups) {
        group.flushAt += by;
        if (group.told)
            group.told->at += by;
    }
    for (ToldGroup &told : m_restored)
        told.at += by;
}

std::optional<Instant> AlertGroups::nextFlush() const
{
    std::optional<Instant> next;
    for (const Group &group : m_groups)
        next = next ? std::min(*next, group.flushAt) : group.flushAt;
    return next;
}

QList<GroupFlush> AlertGroups::flush(Instant now, const Mute &mute)
{
    std::stable_sort(m_groups.begin(), m_groups.end(),
        [](const Group &one, const Group &other) { return one.flushAt < other.flushAt; });
    QList<GroupFlush> flushes;
    for (Group &group : m_groups) {
        if (group.flushAt > now)
            break;
        flushes << flushed(group, now, mute);
        // Not from `now`: a late flush does not shift those after it. Missed ones are skipped.
        const Milliseconds late = now - group.flushAt;
        const Milliseconds step = std::max(group.route->groupInterval, Milliseconds(1));
        group.flushAt += step * (late / step + 1);
    }
    m_groups.removeIf([](const Group &group) { return group.alerts.isEmpty(); });
    return flushes;
}

GroupFlush AlertGroups::flushed(Group &group, Instant now, const Mute &mute) const
{
    GroupFlush flush;
    flush.route = group.route;
    flush.labels = group.labels;
    flush.at = now;
    flush.key = m_keys.value(group.route) + u':' + toString(group.labels);
    for (const Alert &alert : std::as_const(group.alerts)) {
        const QString why = mute(*group.route, alert.labels, now);
        if (why.isEmpty()) {
            (alert.isFiring(now) ? flush.firing : flush.resolved) << alert;
            continue;
        }
        if (flush.muted++ == 0)
            flush.muteReason = why;
    }
    flush.reason = reasonFor(group, flush);
    if (speaks(flush.reason) || flush.reason == NotifyReason::ResolvedQuietly)
        group.told = Told { now, labelsOf(flush.firing), labelsOf(flush.resolved) };
    group.alerts.removeIf(
        [now](QMap<Labels, Alert>::iterator alert) { return !alert->isFiring(now); });
    return flush;
}

NotifyReason AlertGroups::reasonFor(const Group &group, const GroupFlush &flush) const
{
    if (flush.firing.isEmpty() && flush.resolved.isEmpty())
        return NotifyReason::Muted;
    if (!group.told)
        return flush.firing.isEmpty() ? NotifyReason::Unchanged : NotifyReason::First;
    const QSet<Labels> firing = labelsOf(flush.firing);
    if (!group.told->firing.contains(firing))
        return NotifyReason::NewAlert;
    if (firing.isEmpty()) {
        if (group.told->firing.isEmpty())
            return NotifyReason::Unchanged; // came and went between two notifications
        return m_sendsResolved ? NotifyReason::Resolved : NotifyReason::ResolvedQuietly;
    }
    if (m_sendsResolved && !group.told->resolved.contains(labelsOf(flush.resolved)))
        return NotifyReason::SomeResolved;
    const bool isDue = group.told->at + group.route->repeatInterval < flush.at;
    return isDue ? NotifyReason::Repeat : NotifyReason::Unchanged;
}

} // namespace opsglass
