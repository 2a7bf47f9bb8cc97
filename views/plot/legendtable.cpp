// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legendtable.h"

#include <algorithm>

namespace opsglass {

namespace {

constexpr int columnGap = 14;
constexpr int sortMark = 12; ///< behind a header

/// How many columns from `first` on have room.
qsizetype fitting(const QList<int> &columns, qsizetype first, int room)
{
    qsizetype count = 0;
    for (qsizetype i = first; i < columns.size(); ++i) {
        room -= columns[i] + columnGap;
        if (room < 0)
            break;
        ++count;
    }
    return count;
}

} // namespace

QList<LegendColumn> legendColumns(const LegendContent &content, const QFontMetrics &metrics)
{
    constexpr int rounding = 2; // of the text's width, which is no whole number
    QList<LegendColumn> columns;
    for (qsizetype column = 0; column < content.columns.size(); ++column) {
        int values = 0;
        for (const LegendItem &item : content.items) {
            if (column < item.values.size())
                values = std::max(
                    values, metrics.horizontalAdvance(item.values[column].text.full()) + rounding);
        }
        const int header = metrics.horizontalAdvance(content.columns[column]) + sortMark;
        columns.append(
            { std::max(header, values), std::max(std::min(header, legend::leastName), values) });
    }
    return columns;
}

int legendTableWidth(int names, const QList<LegendColumn> &columns)
{
    int width = legend::nameLeft + names;
    for (const LegendColumn &column : columns)
        width += column.width + columnGap;
    return width;
}

LegendTable placeLegendTable(const QList<LegendColumn> &all, int names, int width, int turned)
{
    const int leastName = std::min(names, legend::leastName);
    const int right = width - legend::sidePadding;
    const int room = right - legend::sidePadding - legend::nameLeft;
    const bool hasAll = legendTableWidth(leastName, all) <= right - legend::sidePadding;
    QList<int> columns;
    for (const LegendColumn &column : all)
        columns.append(hasAll ? column.width : column.leastWidth);
    const int widest = columns.isEmpty() ? 0 : *std::max_element(columns.begin(), columns.end());
    const bool hasBoth = columns.isEmpty() || room >= leastName + columnGap + widest;
    // Without room for both, the names are what one sees before the first turn.
    const int beside = hasBoth ? room - leastName : room + columnGap;
    LegendTable table;
    qsizetype first = 0;
    while (fitting(columns, first, beside) < columns.size() - first && first + 1 < columns.size())
        ++first;
    table.turns = static_cast<int>(hasBoth ? first : first + 1);
    turned = std::clamp(turned, 0, table.turns);
    if (!hasBoth && turned == 0) {
        table.nameWidth = std::max(room, 0);
        return table;
    }
    first = hasBoth ? turned : turned - 1;
    const qsizetype count = std::max<qsizetype>(fitting(columns, first, beside), 1);
    int left = right;
    for (qsizetype i = std::min(first + count, columns.size()) - 1; i >= first; --i) {
        const int taken = std::min(columns[i], std::max(room, 0));
        left -= taken;
        table.shown.prepend({ i, left, taken });
        left -= columnGap;
    }
    table.nameWidth = hasBoth ? left - legend::sidePadding - legend::nameLeft : 0;
    return table;
}

qsizetype LegendTable::columnAt(int x) const
{
    for (auto column = shown.crbegin(); column != shown.crend(); ++column) {
        if (x >= column->left - columnGap / 2)
            return column->index;
    }
    return -1;
}

} // namespace opsglass
