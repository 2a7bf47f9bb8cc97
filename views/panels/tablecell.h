// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/frametablemodel.h"
#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace opsglass {

/// Draws the cells of a table panel: text, coloured text, coloured background, or a bar with its
/// value behind it. Its views show a FrameTableModel through a proxy.
class TableCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setContent(QList<TableColumn> columns, const Theme &theme);
    /// The widths of the columns in a table of this width: fixed ones as they are, the others share
    /// the rest equally but not below their minimum (spec/grafana.md §12.5).
    QList<int> widths(int total) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintBar(QPainter *painter, const QRectF &rect, const DisplayValue &value,
        const TableColumn &column) const;

    QList<TableColumn> m_columns;
    Theme m_theme;
};

} // namespace opsglass
