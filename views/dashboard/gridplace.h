// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace opsglass {

struct GridPos;

/// Where a panel lies on a dashboard that is `width` pixels wide, with the gap around it left free.
QRect gridPlace(const GridPos &position, int width);

} // namespace opsglass
