// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <functional>

namespace opsglass {

/// What a model has to say while its rows change.
struct RowSignals {
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int row)> changed;
};

/// Makes `rows` hold what `wanted` holds, in any order: rows that stay keep their place, new ones
/// come last. For models that a proxy sorts.
/// \param keyOf what tells a row from the others
template <typename Row, typename KeyOf>
void applyRows(QList<Row> &rows, const QList<Row> &wanted, KeyOf keyOf, const RowSignals &says)
{
    QHash<std::decay_t<decltype(keyOf(wanted.first()))>, qsizetype> places;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(keyOf(wanted[i]), i);
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (places.contains(keyOf(rows[last])))
            continue;
        int first = last;
        while (first > 0 && !places.contains(keyOf(rows[first - 1])))
            --first;
        says.beginRemove(first, last);
        rows.remove(first, last - first + 1);
        says.endRemove();
        last = first;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const Row &next = wanted[places.take(keyOf(rows[row]))];
        if (rows[row] == next)
            continue;
        rows[row] = next;
        says.changed(row);
    }
    QList<Row> added;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (places.value(keyOf(wanted[i]), -1) == i)
            added << wanted[i];
    }
    if (added.isEmpty())
        return;
    says.beginInsert(int(rows.size()), int(rows.size() + added.size()) - 1);
    rows << added;
    says.endInsert();
}

} // namespace opsglass
