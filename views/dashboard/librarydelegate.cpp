// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/librarydelegate.h"

#include "models/series/librarytree.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace opsglass {

void LibraryDelegate::setIcons(const QIcon &star, const QIcon &warning)
{
    m_star = star;
    m_warning = warning;
}

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(LibraryTree::IsHeadingRole).toBool()) {
        option->font = Theme::mutedFont();
        option->fontMetrics = QFontMetrics(option->font);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        return;
    }
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(14, 14);
    // Titles stay in line, whether they have a mark or not.
    option->decorationPosition = QStyleOptionViewItem::Right;
    if (!index.data(LibraryTree::ErrorRole).toString().isEmpty())
        option->icon = m_warning;
    else if (index.data(LibraryTree::IsStarredRole).toBool())
        option->icon = m_star;
    else
        option->features &= ~QStyleOptionViewItem::HasDecoration;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), 6 * metrics::spacing));
    return size;
}

} // namespace opsglass
