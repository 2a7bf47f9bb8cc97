// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/gridplace.h"

#include "models/dashboard/dashboard.h"
#include "views/theme/theme.h"

namespace opsglass {

QRect gridPlace(const GridPos &position, int width)
{
    // spec/grafana.md §2.1: w/24·(W+8) − 8 wide, 30·h + 8·(h−1) high.
    const int margin = metrics::gap;
    const double column = (width - 2 * margin + metrics::gap) / 24.0;
    const int unit = metrics::rowHeight + metrics::gap;
    const int left = margin + qRound(position.x * column);
    const int right = margin + qRound((position.x + position.w) * column) - metrics::gap;
    return { left, margin + position.y * unit, right - left, position.h * unit - metrics::gap };
}

} // namespace opsglass
