// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/reduce/reducefield.h"
#include "models/transform/cells.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace opsglass {

namespace {

/// Row numbers of every group, in the order the groups first appear.
QList<QList<qsizetype>> groupsOf(const Frame &frame, const QList<const Field *> &by)
{
    QList<QList<qsizetype>> groups;
    QHash<QString, qsizetype> places;
    for (qsizetype row = 0; row < frame.length(); ++row) {
        const QString key = rowKey(by, row);
        const auto found = places.constFind(key);
        if (found != places.cend()) {
            groups[*found] << row;
            continue;
        }
        places.insert(key, groups.size());
        groups << QList<qsizetype> { row };
    }
    return groups;
}

bool isGroupingBy(const QJsonObject &choice)
{
    return choice[QLatin1String("operation")].toString() == QLatin1String("groupby");
}

QStringList aggregationsOf(const QJsonObject &choice)
{
    QStringList reducers;
    if (choice[QLatin1String("operation")].toString() != QLatin1String("aggregate"))
        return reducers;
    for (const QJsonValue &reducer : choice[QLatin1String("aggregations")].toArray())
        reducers << reducer.toString();
    return reducers;
}

/// One column per reducer: the field's cells of each group, reduced.
QList<Field> aggregated(
    const Field &field, const QStringList &reducers, const QList<QList<qsizetype>> &groups)
{
    QList<Field> columns;
    for (const QString &reducer : reducers)
        columns << numberColumn(field.displayName + QStringLiteral(" (") + reducer + u')');
    const Field none = emptied(field);
    for (const QList<qsizetype> &group : groups) {
        Field cells = none;
        for (const qsizetype row : group)
            appendCell(cells, field, row);
        for (qsizetype i = 0; i < reducers.size(); ++i)
            appendReduced(columns[i], reduceField(reducers[i], cells));
    }
    return columns;
}

/// The groups of one frame as a table; no fields when it has no column to group by.
Frame grouped(const Frame &frame, const QJsonObject &choices, bool isNested)
{
    QList<const Field *> by;
    for (const Field &field : frame.fields) {
        if (isGroupingBy(choices[field.displayName].toObject()))
            by << &field;
    }
    Frame table;
    table.name = frame.name;
    table.refId = frame.refId;
    if (by.isEmpty())
        return table;
    const QList<QList<qsizetype>> groups = groupsOf(frame, by);
    for (const Field *field : by) {
        Field column = emptied(*field);
        for (const QList<qsizetype> &group : groups)
            appendCell(column, *field, group.first());
        table.fields << column;
    }
    for (const Field &field : frame.fields)
        table.fields
            += aggregated(field, aggregationsOf(choices[field.displayName].toObject()), groups);
    if (!isNested)
        return table;
    Field nested = numberColumn(QStringLiteral("Nested frames"));
    nested.type = Field::Type::Frames;
    for (const QList<qsizetype> &group : groups) {
        Frame rows = frame;
        takeRows(rows, group);
        nested.numbers << double(group.size());
        nested.frames << rows;
    }
    table.fields << nested;
    return table;
}

void groupFrames(QList<Frame> &frames, const QJsonObject &options, bool isNested)
{
    const QJsonObject choices = options[QLatin1String("fields")].toObject();
    const bool saysAnything = std::any_of(choices.constBegin(), choices.constEnd(),
        [](const QJsonValue &choice) { return choice[QLatin1String("operation")].isString(); });
    if (!saysAnything)
        return;
    for (Frame &frame : frames)
        frame = grouped(frame, choices, isNested);
    frames.removeIf([](const Frame &frame) { return frame.fields.isEmpty(); });
}

/// The group each row belongs to.
QList<qsizetype> groupOfRow(const QList<QList<qsizetype>> &groups, qsizetype length)
{
    QList<qsizetype> groupOf(length);
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (const qsizetype row : groups[group])
            groupOf[row] = group;
    }
    return groupOf;
}

/// Fills an empty cell of a matrix with what `emptyValue` asks for.
void appendEmpty(Field &column, const QString &value)
{
    if (column.type == Field::Type::String)
        column.texts << (value == QLatin1String("null") ? QString() : QStringLiteral(""));
    else if (value == QLatin1String("zero") || value == QLatin1String("false"))
        column.numbers << 0;
    else if (value == QLatin1String("true"))
        column.numbers << 1;
    else
        column.numbers << missing();
}

/// A row per value of `down`, a column per value of `across`; of several cells the last one counts.
Frame matrixOf(
    const Field &across, const Field &down, const Field &value, const QString &emptyValue)
{
    const Frame all { {}, {}, { across, down } };
    const auto columns = groupsOf(all, { &all.fields[0] });
    const auto rows = groupsOf(all, { &all.fields[1] });
    const QList<qsizetype> columnOf = groupOfRow(columns, all.length());
    const QList<qsizetype> rowOf = groupOfRow(rows, all.length());
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> sources;
    for (qsizetype row = 0; row < all.length(); ++row)
        sources[{ columnOf[row], rowOf[row] }] = row;
    Frame matrix;
    Field names = emptied(down);
    names.labels = {};
    names.ownConfig = {};
    for (const QList<qsizetype> &row : rows)
        appendCell(names, down, row.first());
    matrix.fields << names;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        Field cells = emptied(value);
        cells.name = cellText(across, columns[column].first());
        cells.labels = {};
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const qsizetype source = sources.value({ column, row }, -1);
            if (source < 0 || isNullCell(value, source))
                appendEmpty(cells, emptyValue);
            else
                appendCell(cells, value, source);
        }
        matrix.fields << cells;
    }
    return matrix;
}

/// The rows of a group as a frame of their own, told apart by the values they have in common.
Frame partOf(const Frame &frame, const QList<const Field *> &by, const QList<qsizetype> &rows,
    const QJsonObject &options)
{
    Frame part = frame;
    QStringList values;
    Labels labels;
    QSet<QString> names;
    for (const Field *field : by) {
        values << cellText(*field, rows.first());
        labels.pairs.insert(field->name, values.last());
        names.insert(field->displayName);
    }
    if (!options[QLatin1String("keepFields")].toBool())
        part.fields.removeIf(
            [&names](const Field &field) { return names.contains(field.displayName); });
    takeRows(part, rows);
    if (!options[QLatin1String("naming")][QLatin1String("asLabels")].toBool()) {
        part.name = values.join(u' ');
        return part;
    }
    for (Field &field : part.fields) {
        if (field.type != Field::Type::Time)
            field.labels.pairs.insert(labels.pairs);
    }
    return part;
}

} // namespace

void transforms::groupBy(QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    groupFrames(frames, options, false);
}

void transforms::groupToNestedTable(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    groupFrames(frames, options, true);
}

void transforms::groupingToMatrix(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const auto choice = [&options](QLatin1String key, const char *fallback) {
        const QString name = options[key].toString();
        return name.isEmpty() ? QString::fromLatin1(fallback) : name;
    };
    if (frames.size() != 1)
        return;
    const Frame frame = frames.first();
    const QString columnName = choice(QLatin1String("columnField"), "Time");
    const QString rowName = choice(QLatin1String("rowField"), "Time");
    const qsizetype across = indexOfField(frame, columnName);
    const qsizetype down = indexOfField(frame, rowName);
    const qsizetype value = indexOfField(frame, choice(QLatin1String("valueField"), "Value"));
    if (across < 0 || down < 0 || value < 0)
        return;
    frames = { matrixOf(frame.fields[across], frame.fields[down], frame.fields[value],
        options[QLatin1String("emptyValue")].toString()) };
    frames.first().fields.first().name = rowName + u'\\' + columnName;
}

void transforms::partitionByValues(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    QStringList names;
    for (const QJsonValue &name : options[QLatin1String("fields")].toArray())
        names << name.toString();
    if (names.isEmpty())
        return;
    QList<Frame> parts;
    for (const Frame &frame : std::as_const(frames)) {
        QList<const Field *> by;
        for (const Field &field : frame.fields) {
            if (names.contains(field.displayName) || names.contains(field.name))
                by << &field;
        }
        if (by.isEmpty()) {
            parts << frame;
            continue;
        }
        for (const QList<qsizetype> &group : groupsOf(frame, by))
            parts << partOf(frame, by, group, options);
    }
    frames = parts;
}

} // namespace opsglass
