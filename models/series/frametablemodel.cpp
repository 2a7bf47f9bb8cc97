// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/frametablemodel.h"

#include "models/data/matrix.h"
#include "models/format/duration.h"

#include <cmath>
#include <limits>

namespace opsglass {

namespace {

CellColoring coloringOf(const QJsonObject &custom)
{
    QString type
        = custom[QLatin1String("cellOptions")].toObject()[QLatin1String("type")].toString();
    if (type.isEmpty())
        type = custom[QLatin1String("displayMode")].toString();
    if (type == QLatin1String("color-text"))
        return CellColoring::Text;
    if (type.startsWith(QLatin1String("color-background")))
        return CellColoring::Background;
    return type.endsWith(QLatin1String("gauge")) ? CellColoring::Bar : CellColoring::Plain;
}

Qt::Alignment alignmentOf(const Field &field, CellColoring coloring)
{
    const QString align = field.config.custom[QLatin1String("align")].toString();
    if (align == QLatin1String("left"))
        return Qt::AlignLeft;
    if (align == QLatin1String("center"))
        return Qt::AlignHCenter;
    if (align == QLatin1String("right"))
        return Qt::AlignRight;
    return field.type == Field::Type::Number && coloring != CellColoring::Bar ? Qt::AlignRight
                                                                              : Qt::AlignLeft;
}

TableColumn columnOf(const Field &field, const Frame &frame)
{
    const QJsonObject &custom = field.config.custom;
    const ValueRange range = fieldRange(field, { frame });
    TableColumn column;
    column.title = field.displayName.isEmpty() ? field.name : field.displayName;
    column.coloring = coloringOf(custom);
    column.isNumeric = field.type == Field::Type::Number;
    column.alignment = alignmentOf(field, column.coloring);
    column.width = custom[QLatin1String("width")].toInt();
    column.minWidth = custom[QLatin1String("minWidth")].toInt(column.minWidth);
    column.config = field.config;
    column.config.min = range.min;
    column.config.max = range.max;
    return column;
}

bool isHidden(const Field &field)
{
    return field.config.graph.hideFromViz || field.config.custom[QLatin1String("hidden")].toBool();
}

/// Whether the question is still the same: the same columns, whatever their values.
bool haveSameColumns(const QList<Field> &left, const QList<Field> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
        [](const Field &one, const Field &other) {
            return one.name == other.name && one.type == other.type
                && one.displayName == other.displayName;
        });
}

} // namespace

void FrameTableModel::apply(const Frame &frame, const QTimeZone &zone)
{
    m_zone = zone;
    QList<TableColumn> columns;
    QList<Field> fields;
    for (const Field &field : frame.fields) {
        if (isHidden(field))
            continue;
        columns << columnOf(field, frame);
        fields << field;
    }
    if (haveSameColumns(m_fields, fields)) {
        replace(std::move(columns), std::move(fields));
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_fields = std::move(fields);
    endResetModel();
}

void FrameTableModel::replace(QList<TableColumn> columns, QList<Field> fields)
{
    const int before = rowCount();
    const int after = fields.isEmpty() ? 0 : int(fields.first().length());
    if (after < before)
        beginRemoveRows({}, after, before - 1);
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    m_columns = std::move(columns);
    m_fields = std::move(fields);
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    const int kept = std::min(before, after);
    if (kept > 0 && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

int FrameTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_fields.isEmpty() ? 0 : int(m_fields.first().length());
}

int FrameTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

DisplayValue FrameTableModel::valueAt(const QModelIndex &index) const
{
    const Field &field = m_fields[index.column()];
    const FieldConfig &config = m_columns[index.column()].config;
    const ValueRange range { config.min.value_or(0), config.max.value_or(100) };
    if (field.type == Field::Type::String)
        return displayText(field.texts[index.row()], field, range, m_zone);
    const double value = field.numbers[index.row()];
    DisplayValue shown = displayNumber(value, field, range, m_zone);
    if (field.type == Field::Type::Time && config.unit.isEmpty() && std::isfinite(value))
        shown.text = { {}, formatDateTime(Instant(Milliseconds(std::llround(value))), m_zone), {} };
    return shown;
}

QVariant FrameTableModel::sortKey(const QModelIndex &index) const
{
    const Field &field = m_fields[index.column()];
    if (field.type == Field::Type::String)
        return field.texts[index.row()].toLower();
    const double value = field.numbers[index.row()];
    return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

QVariant FrameTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return valueAt(index).text.full();
    case SortRole:
        return sortKey(index);
    case ValueRole:
        return QVariant::fromValue(valueAt(index));
    default:
        return {};
    }
}

QVariant FrameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (role == Qt::DisplayRole && isColumn)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole && isColumn)
        return int(m_columns[section].alignment | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace opsglass
