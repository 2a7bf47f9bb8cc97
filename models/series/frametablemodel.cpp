// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/frametablemodel.h"

#include "models/data/matrix.h"
#include "models/format/duration.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr int widest = 10'000; ///< pixels of a column

Qt::Alignment alignmentOf(const Field &field, CellKind kind)
{
    const QString align = field.config.custom[QLatin1String("align")].toString();
    if (align == QLatin1String("left"))
        return Qt::AlignLeft;
    if (align == QLatin1String("center"))
        return Qt::AlignHCenter;
    if (align == QLatin1String("right"))
        return Qt::AlignRight;
    const bool isText = kind == CellKind::Text || kind == CellKind::ColoredText
        || kind == CellKind::ColoredBackground;
    return field.type == Field::Type::Number && isText ? Qt::AlignRight : Qt::AlignLeft;
}

TableColumn columnOf(const Field &field, const NumberExtent &extent)
{
    const QJsonObject &custom = field.config.custom;
    const ValueRange range = fieldRange(field, extent);
    TableColumn column;
    column.title = field.displayName.isEmpty() ? field.name : field.displayName;
    column.type = field.type;
    column.cell = readCellOptions(custom);
    if (field.type == Field::Type::Frames && column.cell.kind == CellKind::Text)
        column.cell.kind = CellKind::Sparkline; // what "auto" means for samples
    column.alignment = alignmentOf(field, column.cell.kind);
    column.width = std::clamp(custom[QLatin1String("width")].toInt(), 0, widest);
    column.minWidth
        = std::clamp(custom[QLatin1String("minWidth")].toInt(column.minWidth), 0, widest);
    column.config = field.config;
    column.config.min = range.min;
    column.config.max = range.max;
    return column;
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

bool isColumn(const Field &field)
{
    return !field.config.graph.hideFromViz
        && !field.config.custom[QLatin1String("hidden")].toBool();
}

void FrameTableModel::apply(const Frame &frame, const QTimeZone &zone)
{
    m_zone = zone;
    QList<TableColumn> columns;
    QList<Field> fields;
    const NumberExtent extent = numberExtent({ frame });
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        if (!isColumn(frame.fields[i]))
            continue;
        columns << columnOf(frame.fields[i], extent);
        columns.last().field = i;
        fields << frame.fields[i];
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

QStringList FrameTableModel::titles() const
{
    QStringList titles;
    for (const TableColumn &column : m_columns)
        titles << column.title;
    return titles;
}

int FrameTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_fields.isEmpty() ? 0 : int(m_fields.first().length());
}

int FrameTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

DisplayValue FrameTableModel::valueAt(int row, int column) const
{
    const Field &field = m_fields[column];
    const FieldConfig &config = m_columns[column].config;
    const ValueRange range { config.min.value_or(0), config.max.value_or(100) };
    if (field.type == Field::Type::String)
        return displayText(field.texts[row], field, range, m_zone);
    const double value = field.numbers[row];
    DisplayValue shown = displayNumber(value, field, range, m_zone);
    if (field.type == Field::Type::Time && config.unit.isEmpty() && std::isfinite(value))
        shown.text = { {}, formatDateTime(Instant(Milliseconds(std::llround(value))), m_zone), {} };
    return shown;
}

QString FrameTableModel::rawText(int row, int column) const
{
    const Field &field = m_fields[column];
    return field.type == Field::Type::String ? field.texts[row] : valueAt(row, column).text.full();
}

QVariant FrameTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return valueAt(index.row(), index.column()).text.full();
    case ValueRole:
        return QVariant::fromValue(valueAt(index.row(), index.column()));
    case FrameRole:
        return QVariant::fromValue(m_fields[index.column()].frames.value(index.row()));
    case RawTextRole:
        return rawText(index.row(), index.column());
    default:
        return {};
    }
}

QVariant FrameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool hasTitle = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (role == Qt::DisplayRole && hasTitle)
        return m_columns[section].title;
    if (role == Qt::ToolTipRole && hasTitle) {
        const QString &description = m_columns[section].config.description;
        return description.isEmpty() ? m_columns[section].title : description;
    }
    if (role == Qt::TextAlignmentRole && hasTitle)
        return int(m_columns[section].alignment | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace opsglass
