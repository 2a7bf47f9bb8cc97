// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace opsglass {

/// What of a long picture is on one page: from here down to there.
struct PageBand {
    int top = 0;
    int bottom = 0; ///< does not belong to it

    int height() const { return bottom - top; }
    friend bool operator==(const PageBand &, const PageBand &) = default;
};

/// Parts a picture into pages that cut none of these places in two: a page ends between them. A
/// page is higher than `height` only where one place, or several beside each other, are.
/// \param places in any order
QList<PageBand> pagesOf(const QList<QRect> &places, double height);

} // namespace opsglass
