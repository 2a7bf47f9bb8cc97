// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localsegments.h"

#include <algorithm>
#include <map>

namespace opsglass {

QList<LocalSegment> segmentsOf(const QList<TimeRange> &records)
{
    constexpr Milliseconds tick { 1 };
    std::map<Instant, LocalSegment> taken; // by their beginning
    for (qsizetype record = records.size() - 1; record >= 0; --record) {
        const TimeRange whole = records[record];
        Instant from = whole.from;
        auto next = taken.upper_bound(from);
        if (next != taken.begin())
            from = std::max(from, std::prev(next)->second.range.to + tick);
        for (; from <= whole.to; ++next) {
            const bool isCut = next != taken.end() && next->first <= whole.to;
            const Instant to = isCut ? next->first - tick : whole.to;
            if (from <= to)
                taken.emplace_hint(next, from, LocalSegment { record, { from, to } });
            if (!isCut)
                break;
            from = next->second.range.to + tick;
        }
    }
    QList<LocalSegment> segments;
    for (const auto &[from, segment] : taken)
        segments << segment;
    return segments;
}

} // namespace opsglass
