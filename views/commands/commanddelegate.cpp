// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commanddelegate.h"

#include "models/series/commandlist.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int margin = 2 * metrics::spacing;
constexpr int between = 3 * metrics::spacing;

/// Draws a text into the part of the line that is left, from one of its ends, and takes it away.
void drawPart(QPainter *painter, QRect &line, const QString &text, Qt::LayoutDirection direction,
    bool isAtEnd)
{
    if (text.isEmpty() || line.width() <= 0)
        return;
    const QFontMetrics font(painter->font());
    const QString shown = font.elidedText(text, Qt::ElideRight, line.width());
    const int width = std::min(font.horizontalAdvance(shown), line.width());
    QRect place = line;
    if (isAtEnd)
        place.setLeft(line.right() - width + 1);
    else
        place.setWidth(width);
    const QRect seen = QStyle::visualRect(direction, line, place);
    painter->drawText(seen, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
    // What is taken away is so in the direction of reading.
    const bool isAtLeft = isAtEnd == (direction == Qt::RightToLeft);
    if (isAtLeft)
        line.setLeft(line.left() + width + between);
    else
        line.setRight(line.right() - width - between);
}

} // namespace

void CommandDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = item.palette;
    const QColor text = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet
        = palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText);
    QRect line = item.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setFont(Theme::mutedFont());
    painter->setPen(quiet);
    drawPart(painter, line, index.data(CommandList::KeysRole).toString(), item.direction, true);
    painter->setFont(item.font);
    painter->setPen(text);
    drawPart(painter, line, title, item.direction, false);
    painter->setFont(Theme::mutedFont());
    painter->setPen(quiet);
    drawPart(painter, line, index.data(CommandList::PlaceRole).toString(), item.direction, false);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), 7 * metrics::spacing));
    return size;
}

} // namespace opsglass
