// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/display.h"
#include "models/transform/frame.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace opsglass {

/// How the cells of a column are coloured (spec/grafana.md §12.5, cellOptions).
enum class CellColoring { Plain, Text, Background, Bar };

/// What a table knows about one of its columns.
struct TableColumn {
    QString title;
    CellColoring coloring = CellColoring::Plain;
    bool isNumeric = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 0; ///< pixels; 0 shares the room that is left
    int minWidth = 150;
    FieldConfig config; ///< with min and max resolved
};

/// A frame as a table: one row per row, one column per field that is not hidden.
class FrameTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// A number, or a text in lower case; an empty cell is below all numbers.
        SortRole = Qt::UserRole,
        /// The DisplayValue of the cell.
        ValueRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Makes the table equal to `frame`; rows that stay keep their place.
    void apply(const Frame &frame, const QTimeZone &zone);
    const QList<TableColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replace(QList<TableColumn> columns, QList<Field> fields);
    DisplayValue valueAt(const QModelIndex &index) const;
    QVariant sortKey(const QModelIndex &index) const;

    QList<TableColumn> m_columns;
    QList<Field> m_fields; ///< one per column
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace opsglass

Q_DECLARE_METATYPE(opsglass::DisplayValue)
