// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/heatmapdata.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

int HeatmapData::colorIndex(double count, int steps) const
{
    const double span = max > min ? max - min : 1;
    const double place = std::floor(steps * ((count - min) / span));
    return static_cast<int>(std::clamp(place, 0.0, steps - 1.0));
}

qsizetype HeatmapData::columnAt(Instant time) const
{
    const auto after = std::upper_bound(columns.cbegin(), columns.cend(), time);
    if (after == columns.cbegin())
        return -1;
    const qsizetype column = after - columns.cbegin() - 1;
    return time - columns[column] <= columnWidth ? column : -1;
}

} // namespace opsglass
