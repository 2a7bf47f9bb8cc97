// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/legendcontent.h"

#include <QFontMetrics>

namespace opsglass {

/// What one column of a legend needs, logical pixels.
struct LegendColumn {
    int width = 0; ///< for its header and a mark of sorting too
    int leastWidth = 0; ///< for its values and the begin of its header
};

/// Where the columns of a legend that is a table lie. Only whole columns are shown: where not all
/// have room beside the names, their headers become shorter and one turns from column to column. In
/// a legend too narrow for a name and a value, the names are a column by themselves.
struct LegendTable {
    struct Column {
        qsizetype index = 0; ///< of the content's columns
        int left = 0;
        int width = 0;
    };

    int nameWidth = 0; ///< of the texts, right of the swatch; 0: names are not shown
    QList<Column> shown;
    int turns = 0; ///< the greatest number of columns that one can turn; 0: all are shown

    /// The column under a place; −1 for the names.
    qsizetype columnAt(int x) const;
};

QList<LegendColumn> legendColumns(const LegendContent &content, const QFontMetrics &metrics);

/// The width that names and all columns need, without the padding at the sides.
/// \param names width of the longest one
int legendTableWidth(int names, const QList<LegendColumn> &columns);

/// Places the columns in a legend of `width` pixels that was turned by `turned` columns.
/// \param names width of the longest one; so much of it as says something keeps its room
LegendTable placeLegendTable(const QList<LegendColumn> &columns, int names, int width, int turned);

} // namespace opsglass
