// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tablecell.h"

#include "views/panels/meterbar.h"
#include "views/panels/tilecolors.h"

#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int padding = 4; ///< as the header has it

} // namespace

void TableCell::setContent(QList<TableColumn> columns, const Theme &theme)
{
    m_columns = std::move(columns);
    m_theme = theme;
}

QList<int> TableCell::widths(int total) const
{
    int left = total;
    int sharing = 0;
    for (const TableColumn &column : m_columns) {
        left -= column.width;
        sharing += column.width == 0 ? 1 : 0;
    }
    // Narrow panels are shared by all columns rather than scrolled.
    const int share = sharing > 0 ? left / sharing : 0;
    QList<int> widths;
    for (const TableColumn &column : m_columns) {
        const int least = std::min(column.minWidth, 80);
        widths << (column.width > 0 ? column.width : std::max(share, least));
    }
    return widths;
}

void TableCell::paintBar(QPainter *painter, const QRectF &rect, const DisplayValue &value,
    const TableColumn &column) const
{
    const QFontMetricsF metrics(painter->font());
    const QString text = value.text.full();
    const double textWidth
        = std::min(std::max(metrics.horizontalAdvance(text), 56.0), rect.width() / 2);
    MeterBar bar;
    bar.value = value;
    bar.config = column.config;
    const QRectF area = rect.adjusted(0, 7, -textWidth - padding, -7);
    paintMeterBar(*painter, area, bar, m_theme);
    painter->setPen(m_theme.color(value.color));
    painter->drawText(QRectF(rect.right() - textWidth, rect.top(), textWidth, rect.height()),
        Qt::AlignRight | Qt::AlignVCenter, text);
}

void TableCell::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() >= m_columns.size())
        return;
    const TableColumn &column = m_columns[index.column()];
    const auto value = index.data(FrameTableModel::ValueRole).value<DisplayValue>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF cell(option.rect);
    QColor ink = m_theme.text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(column.isNumeric ? Theme::axisFont() : Theme::bodyFont());
    if (column.coloring == CellColoring::Background) {
        const QColor color = m_theme.color(value.color);
        const QRectF inner = cell.adjusted(0, 1, -1, -1);
        painter->fillRect(inner, tileGradient(color, inner));
        ink = m_theme.textOn(color);
    } else if (isSelected) {
        painter->fillRect(cell, withAlpha(m_theme.accent, 0.25));
    }
    const QRectF content = cell.adjusted(padding, 0, -padding, 0);
    if (column.coloring == CellColoring::Bar && column.isNumeric) {
        paintBar(painter, content, value, column);
    } else {
        if (column.coloring == CellColoring::Text)
            ink = m_theme.color(value.color);
        painter->setPen(ink);
        const QString text = QFontMetricsF(painter->font())
                                 .elidedText(value.text.full(), Qt::ElideRight, content.width());
        painter->drawText(content, int(column.alignment | Qt::AlignVCenter), text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace opsglass
