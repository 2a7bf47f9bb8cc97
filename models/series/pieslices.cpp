// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/pieslices.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

double weight(const DisplayItem &item)
{
    return std::isfinite(item.value.numeric) ? std::max(item.value.numeric, 0.0) : 0.0;
}

} // namespace

QList<PieSlice> pieSlices(const QList<DisplayItem> &items, const PieOptions &options,
    const std::function<bool(const QString &)> &isShown)
{
    QList<DisplayItem> drawn = items;
    drawn.removeIf([](const DisplayItem &item) { return item.config.graph.hideFromViz; });
    const bool isDescending = options.sort == PieOptions::Sort::Descending;
    if (options.sort != PieOptions::Sort::None) {
        std::stable_sort(drawn.begin(), drawn.end(),
            [isDescending](const DisplayItem &left, const DisplayItem &right) {
                return isDescending ? weight(left) > weight(right) : weight(left) < weight(right);
            });
    }
    double total = 0;
    for (const DisplayItem &item : std::as_const(drawn))
        total += isShown(item.title) ? weight(item) : 0;
    QList<PieSlice> slices;
    for (const DisplayItem &item : std::as_const(drawn)) {
        PieSlice slice;
        slice.name = item.title;
        slice.value = item.value;
        slice.place = item.place;
        slice.isShown = isShown(item.title);
        slice.share = slice.isShown && total > 0 ? weight(item) / total : 0;
        slice.percent.numeric = slice.share * 100;
        slice.percent.text.text
            = QLocale().toString(slice.share * 100, 'f', item.config.decimals.value_or(0));
        slice.percent.text.suffix = QStringLiteral("%");
        slice.percent.color = item.value.color;
        slices << slice;
    }
    return slices;
}

} // namespace opsglass
