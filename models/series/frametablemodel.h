// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/tableoptions.h"
#include "models/reduce/display.h"
#include "models/transform/frame.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimeZone>

namespace opsglass {

/// What a table knows about one of its columns.
struct TableColumn {
    QString title;
    Field::Type type = Field::Type::Number;
    CellOptions cell;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 0; ///< pixels; 0 shares the room that is left
    int minWidth = 150;
    FieldConfig config; ///< with min and max resolved
    qsizetype field = 0; ///< index into the frame's fields

    bool isNumeric() const { return type == Field::Type::Number; }
};

/// Whether tables show a field: it is neither hidden nor hidden from drawings.
bool isColumn(const Field &field);

/// A frame as a table: one row per row, one column per field that is not hidden.
class FrameTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// The DisplayValue of the cell.
        ValueRole = Qt::UserRole,
        /// The whole text of the cell as it came, not formatted.
        RawTextRole,
        /// The Frame in a cell that holds one.
        FrameRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Makes the table equal to `frame`; rows that stay keep their place.
    void apply(const Frame &frame, const QTimeZone &zone);
    const QList<TableColumn> &columns() const { return m_columns; }
    QStringList titles() const;
    /// The fields behind the columns, one each.
    const QList<Field> &fields() const { return m_fields; }
    /// The cell's value in words and colour; row and column are within the table.
    DisplayValue valueAt(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replace(QList<TableColumn> columns, QList<Field> fields);
    QString rawText(int row, int column) const;

    QList<TableColumn> m_columns;
    QList<Field> m_fields; ///< one per column
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace opsglass

Q_DECLARE_METATYPE(opsglass::DisplayValue)
