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

} // namespace

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
{
}

void AlertGroups::take(const Alert &alert, Instant now)
{
    for (const AlertRoute *route : routesOf(m_routing.root, alert.labels)) {
        const Labels labels = groupLabels(*route, alert.labels);
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
            [&](const Group &known) { return known.route == route && known.labels == labels; });
        if (group != m_groups.end()) {
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
    }
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
    GroupFlush flush { group.route, group.labels, now, NotifyReason::Unchanged, {}, {}, 0 };
    for (const Alert &alert : std::as_const(group.alerts)) {
        if (!mute(*group.route, alert.labels, now).isEmpty())
            ++flush.muted;
        else
            (alert.isFiring(now) ? flush.firing : flush.resolved) << alert;
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
