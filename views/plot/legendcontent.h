// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"

#include <QColor>
#include <QList>
#include <QStringList>

namespace opsglass {

/// One entry of a legend: a series, a slice, a state.
struct LegendItem {
    QString name;
    QColor color;
    bool isShown = true; ///< hidden ones are dimmed
    QList<DisplayValue> values; ///< one per column
};

/// What a legend lists, and how.
struct LegendContent {
    /// A column or "Name"; no column: the panel's order.
    struct Sort {
        QString column;
        bool isDescending = false;
        friend bool operator==(const Sort &, const Sort &) = default;
    };

    QList<LegendItem> items; ///< in the order of the panel
    QStringList columns; ///< headers of the items' values
    bool isTable = false; ///< otherwise a list: names with "Mean: 1.2" behind them
    bool isVertical = false; ///< one entry per line, for a legend on the right
    bool isReadOnly = false; ///< entries explain and cannot be chosen
    Sort sort;
};

/// Lengths that all legends share, logical pixels.
namespace legend {
constexpr int swatchWidth = 14;
constexpr int nameLeft = swatchWidth + 6; ///< from the left of an entry
constexpr int sidePadding = 4;
constexpr int leastName = 60; ///< a shorter name says too little
} // namespace legend

} // namespace opsglass
