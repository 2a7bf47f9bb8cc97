// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrouting.h"

#include <algorithm>

namespace opsglass {

QList<const AlertRoute *> routesOf(const AlertRoute &root, const Labels &labels)
{
    if (!matchesAll(root.matchers, labels))
        return {};
    QList<const AlertRoute *> found;
    for (const AlertRoute &child : root.routes) {
        const QList<const AlertRoute *> below = routesOf(child, labels);
        found += below;
        if (!below.isEmpty() && !child.continues)
            break;
    }
    if (found.isEmpty())
        found << &root;
    return found;
}

Labels groupLabels(const AlertRoute &route, const Labels &labels)
{
    if (route.groupsByAll)
        return labels;
    Labels group;
    for (const QString &name : route.groupBy) {
        if (labels.pairs.contains(name))
            group.pairs.insert(name, labels.value(name));
    }
    return group;
}

QStringList mutingIntervals(const AlertRouting &routing, const AlertRoute &route, Instant at)
{
    const auto holds = [&routing, at](const QString &name) {
        const QList<TimeInterval> intervals = routing.intervals.value(name);
        return std::any_of(intervals.begin(), intervals.end(),
            [at](const TimeInterval &interval) { return interval.contains(at); });
    };
    QStringList muting;
    std::copy_if(
        route.muteIntervals.begin(), route.muteIntervals.end(), std::back_inserter(muting), holds);
    const QStringList &active = route.activeIntervals;
    if (!active.isEmpty() && std::none_of(active.begin(), active.end(), holds))
        muting << active;
    return muting;
}

bool inhibits(const InhibitRule &rule, const Labels &source, const Labels &target)
{
    if (!matchesAll(rule.source, source) || !matchesAll(rule.target, target))
        return false;
    const bool areBothSides = matchesAll(rule.target, source) && matchesAll(rule.source, target);
    return !areBothSides
        && std::all_of(rule.equal.cbegin(), rule.equal.cend(), [&](const QString &name) {
               const QString here = source.value(name);
               const QString there = target.value(name);
               return here == there || (here.isEmpty() && there.isEmpty());
           });
}

} // namespace opsglass
