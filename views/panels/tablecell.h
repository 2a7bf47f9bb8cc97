// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/frametablemodel.h"
#include "views/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace opsglass {

/// Draws the cells of a table panel, each column in its own manner (spec/grafana.md §12.5). Its
/// views show a FrameTableModel through a TableRows.
class TableCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// \param table whose columns are drawn; outlives the delegate
    explicit TableCell(const FrameTableModel *table, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Tells what cells of links say; without it they say their value.
    void setLinkTitles(std::function<QString(const QModelIndex &)> titles);
    /// The widths of the columns in a table of this width: fixed ones as they are, the others share
    /// the rest equally but not below their minimum (spec/grafana.md §12.5).
    QList<int> widths(int total) const;
    /// The height that the text of a cell needs at a width when it is wrapped.
    int wrappedHeight(const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    /// Shows the whole text of cells that cut it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    /// One cell while it is painted.
    struct Cell {
        QRectF rect; ///< all of it
        QRectF content; ///< without padding
        DisplayValue value;
        const TableColumn *column = nullptr;
        QModelIndex index;
        QColor ink;
    };

    void paintBackground(QPainter &painter, Cell &cell) const;
    void paintContent(QPainter &painter, const Cell &cell) const;
    void paintText(QPainter &painter, const Cell &cell, const QString &text) const;
    void paintLink(QPainter &painter, const Cell &cell, const QString &text) const;
    void paintGauge(QPainter &painter, const Cell &cell) const;
    void paintSamples(QPainter &painter, const Cell &cell) const;
    void paintPills(QPainter &painter, const Cell &cell) const;
    void paintMarkdown(QPainter &painter, const Cell &cell) const;
    /// The colour of a whole row, where a column gives one.
    std::optional<std::pair<QColor, bool>> rowColor(const QModelIndex &index) const;

    const FrameTableModel *m_table;
    std::function<QString(const QModelIndex &)> m_linkTitles;
    Theme m_theme;
};

} // namespace opsglass
