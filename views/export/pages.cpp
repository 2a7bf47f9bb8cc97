// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pages.h"

#include <algorithm>

namespace opsglass {

namespace {

/// The stretches with something in them, from the top, none of which may be parted.
QList<PageBand> wholeBands(const QList<QRect> &places)
{
    QList<PageBand> bands;
    for (const QRect &place : places)
        bands << PageBand { place.top(), place.bottom() + 1 };
    std::sort(bands.begin(), bands.end(),
        [](const PageBand &left, const PageBand &right) { return left.top < right.top; });
    QList<PageBand> whole;
    for (const PageBand &band : std::as_const(bands)) {
        if (!whole.isEmpty() && band.top < whole.last().bottom)
            whole.last().bottom = std::max(whole.last().bottom, band.bottom);
        else
            whole << band;
    }
    return whole;
}

} // namespace

QList<PageBand> pagesOf(const QList<QRect> &places, double height)
{
    QList<PageBand> pages;
    for (const PageBand &band : wholeBands(places)) {
        const bool fits = !pages.isEmpty() && band.bottom - pages.last().top <= height;
        if (fits)
            pages.last().bottom = band.bottom;
        else
            pages << band;
    }
    return pages;
}

} // namespace opsglass
