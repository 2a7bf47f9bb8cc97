// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/sampletimes.h"

#include <algorithm>

namespace opsglass {

SampleTimes SampleTimes::of(QList<Instant> ascending)
{
    if (ascending.isEmpty())
        return {};
    Milliseconds least = Milliseconds::max();
    bool isEven = ascending.size() > 1;
    for (qsizetype i = 1; i < ascending.size(); ++i) {
        const Milliseconds distance = ascending[i] - ascending[i - 1];
        if (distance > Milliseconds::zero())
            least = std::min(least, distance);
        isEven = isEven && distance == ascending[1] - ascending[0];
    }
    SampleTimes times;
    const bool hasDistance = least != Milliseconds::max();
    times.grid
        = { ascending.first(), hasDistance ? least : Milliseconds::zero(), ascending.size() };
    if (ascending.size() > 1 && !(isEven && hasDistance))
        times.uneven = std::move(ascending);
    return times;
}

qsizetype SampleTimes::nearest(Instant time) const
{
    if (isEven())
        return grid.nearest(time);
    const qsizetype after = firstFrom(time);
    if (after == 0 || after == count())
        return std::min(after, count() - 1);
    return time - uneven[after - 1] <= uneven[after] - time ? after - 1 : after;
}

qsizetype SampleTimes::firstFrom(Instant time) const
{
    if (!isEven()) {
        const auto found = std::lower_bound(uneven.cbegin(), uneven.cend(), time);
        return found - uneven.cbegin();
    }
    if (time <= grid.start)
        return 0;
    if (grid.step <= Milliseconds::zero())
        return grid.count;
    const auto steps = (time - grid.start + grid.step - Milliseconds(1)) / grid.step;
    return std::min<qsizetype>(steps, grid.count);
}

} // namespace opsglass
