// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/modeltable.h"

#include "models/data/matrix.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <algorithm>

namespace opsglass {

namespace {

using RowTest = std::function<bool(const QModelIndex &row)>;

void collectRows(const QAbstractItemModel &model, const QModelIndex &parent,
    const RowTest &isWanted, QList<QModelIndex> &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!isWanted || isWanted(index))
            rows << index;
        collectRows(model, index, isWanted, rows);
    }
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

bool isTime(const QVariant &value) { return value.typeId() == QMetaType::QDateTime; }

/// What all values are that are there; texts when there are none.
ExportColumn::Kind kindOf(const QList<QVariant> &values)
{
    const auto allAre = [&values](bool (*is)(const QVariant &)) {
        return std::all_of(values.cbegin(), values.cend(),
            [is](const QVariant &value) { return !value.isValid() || is(value); });
    };
    const bool isEmpty = std::none_of(
        values.cbegin(), values.cend(), [](const QVariant &value) { return value.isValid(); });
    if (isEmpty)
        return ExportColumn::Kind::Text;
    if (allAre(isNumber))
        return ExportColumn::Kind::Number;
    return allAre(isTime) ? ExportColumn::Kind::Time : ExportColumn::Kind::Text;
}

double numberOf(const QVariant &value)
{
    if (!value.isValid() || (isTime(value) && !value.toDateTime().isValid()))
        return missing();
    return isTime(value) ? static_cast<double>(value.toDateTime().toMSecsSinceEpoch())
                         : value.toDouble();
}

} // namespace

ExportTable modelTable(const QAbstractItemModel &model, const RowTest &isWanted)
{
    QList<QModelIndex> rows;
    collectRows(model, {}, isWanted, rows);
    ExportTable table;
    for (int section = 0; section < model.columnCount(); ++section) {
        QList<QVariant> values;
        for (const QModelIndex &row : std::as_const(rows))
            values << row.siblingAtColumn(section).data(Qt::EditRole);
        ExportColumn column { .name
            = model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
            .unit = model.headerData(section, Qt::Horizontal, Qt::UserRole).toString(),
            .kind = kindOf(values) };
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (column.kind == ExportColumn::Kind::Text)
                column.texts << rows[row].siblingAtColumn(section).data().toString();
            else
                column.numbers << numberOf(values[row]);
        }
        table.columns << column;
    }
    return table;
}

} // namespace opsglass
