// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/legendlist.h"
#include "views/plot/legendtable.h"
#include "views/theme/theme.h"

class QPainter;

namespace opsglass {

/// Draws the header and the entries of a legend, with the font of the painter. All it is given
/// outlives it.
class LegendPainter {
public:
    LegendPainter(const LegendContent &content, const LegendTable &table, const Theme &theme);

    /// The names of the columns and the line below them.
    void paintHeader(QPainter &painter, const QRect &rect) const;
    /// One entry with its first line's height.
    void paintEntry(
        QPainter &painter, const LegendEntry &entry, const LegendItem &item, int lineHeight) const;
    /// The ground of the entry under the pointer.
    void paintHover(QPainter &painter, const QRect &rect) const;

private:
    const LegendContent &m_content;
    const LegendTable &m_table;
    const Theme &m_theme;
};

} // namespace opsglass
