// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legendorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

void sortByName(QList<LegendItem> &items, bool isDown)
{
    // The C locale has no collation, so it would put "10" before "9".
    const QLocale own;
    QCollator collator(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        items.begin(), items.end(), [&](const LegendItem &one, const LegendItem &other) {
            const int order = collator.compare(one.name, other.name);
            return isDown ? order > 0 : order < 0;
        });
}

} // namespace

QList<LegendItem> inLegendOrder(
    QList<LegendItem> items, const QStringList &columns, const LegendContent::Sort &sort)
{
    const bool isDown = sort.isDescending;
    const qsizetype column = columns.indexOf(sort.column);
    if (sort.column == legendNameColumn)
        sortByName(items, isDown);
    if (column < 0)
        return items;
    const auto key = [column](const LegendItem &item) {
        const double value = column < item.values.size() ? item.values[column].numeric
                                                         : std::numeric_limits<double>::quiet_NaN();
        return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
    };
    std::stable_sort(
        items.begin(), items.end(), [&](const LegendItem &one, const LegendItem &other) {
            return isDown ? key(one) > key(other) : key(one) < key(other);
        });
    return items;
}

} // namespace opsglass
