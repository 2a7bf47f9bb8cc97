// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/treecounter.h"

#include <algorithm>
#include <utility>

namespace opsglass {

quint64 TreeCounter::advance(
    const QList<Member> &members, const std::function<bool(const ProcessId &)> &isAlive)
{
    std::unordered_map<qint64, const Member *> present;
    for (const Member &member : members)
        present.emplace(member.id.pid, &member);
    const auto isGone = [&](const Last &last) {
        const auto still = present.find(last.id.pid);
        return (still == present.end() || still->second->id != last.id) && !isAlive(last.id);
    };
    // What the ended ones had when last seen, by the nearest living member above.
    std::unordered_map<qint64, quint64> inherited;
    for (const auto &[pid, last] : m_last) {
        if (!isGone(last))
            continue;
        qint64 heir = last.parent;
        auto above = m_last.find(heir);
        for (size_t steps = 0;
             above != m_last.end() && isGone(above->second) && steps < m_last.size(); ++steps) {
            heir = above->second.parent;
            above = m_last.find(heir);
        }
        if (above != m_last.end())
            inherited[heir] += last.value;
    }
    quint64 added = 0;
    std::unordered_map<qint64, Last> now;
    for (const Member &member : members) {
        const qint64 pid = member.id.pid;
        const auto last = m_last.find(pid);
        const bool isKnown = last != m_last.end() && last->second.id == member.id;
        if (!isKnown && !member.value)
            continue;
        const quint64 before = isKnown ? last->second.value : 0;
        const quint64 value = std::max(member.value.value_or(before), before);
        now.emplace(pid, Last { member.id, member.parent, value });
        if (!isKnown) {
            added += member.isCountedWhole ? value : 0;
            continue;
        }
        const quint64 risen = value - before;
        const auto share = inherited.find(pid);
        // A parent that did not wait for its children got nothing of theirs.
        const bool hasInherited = share != inherited.end() && share->second <= risen;
        added += hasInherited ? risen - share->second : risen;
    }
    m_last = std::move(now);
    m_total += added;
    return added;
}

} // namespace opsglass
