// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/query.h"

#include <QHash>

namespace opsglass {

namespace {

Instant floored(Instant time, Milliseconds step, Milliseconds phase)
{
    const auto shifted = (time.time_since_epoch() + phase).count();
    const auto width = step.count();
    const auto remainder = ((shifted % width) + width) % width;
    return Instant(Milliseconds(shifted - remainder) - phase);
}

} // namespace

size_t qHash(const QueryKey &key, size_t seed) noexcept
{
    const auto end = [](const WindowEnd &windowEnd) {
        return windowEnd.at ? windowEnd.at->time_since_epoch().count()
                            : ~windowEnd.beforeNow.count();
    };
    return qHashMulti(seed, key.source, key.expr, int(key.kind), end(key.window.from),
        end(key.window.to), key.step.count(), key.phase.count());
}

Grid gridOf(const QueryKey &key, Instant now)
{
    const TimeRange range = key.window.resolve(now);
    if (key.kind == QueryKey::Kind::InstantQuery)
        return { range.to, Milliseconds(0), 1 };
    if (key.step <= Milliseconds::zero() || range.to < range.from)
        return {};
    const Instant from = floored(range.from, key.step, key.phase);
    const Instant to = floored(range.to, key.step, key.phase);
    return { from, key.step, (to - from) / key.step + 1 };
}

} // namespace opsglass
