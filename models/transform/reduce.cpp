// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/reduce/matchers.h"
#include "models/reduce/reducefield.h"
#include "models/reduce/reducers.h"
#include "models/transform/cells.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opsglass {

namespace {

/// Which fields are reduced: those the options name, else all but times.
FieldMatcher fieldsFor(const QJsonObject &options)
{
    const QJsonObject fields = options[QLatin1String("fields")].toObject();
    if (!fields.isEmpty())
        return fieldMatcher(fields);
    const bool isReducingFields
        = options[QLatin1String("mode")].toString() == QLatin1String("reduceFields");
    if (options[QLatin1String("includeTimeField")].toBool() && isReducingFields)
        return fieldMatcher(QStringLiteral("alwaysMatch"), {});
    return [](const Frame &, const Field &field) { return field.type != Field::Type::Time; };
}

/// Every frame as one row: a field per reducer, told apart by a label when there are several.
void reduceFieldsOf(QList<Frame> &frames, const QStringList &reducers, const FieldMatcher &matcher)
{
    for (Frame &frame : frames) {
        const Frame before = frame;
        frame.fields.clear();
        for (const Field &field : before.fields) {
            if (!matcher(before, field))
                continue;
            for (const QString &reducer : reducers) {
                Field column = reducedColumn(reducer, field);
                if (reducers.size() > 1)
                    column.labels.pairs.insert(QStringLiteral("reducer"), reducerName(reducer));
                frame.fields << column;
            }
        }
    }
    frames.removeIf([](const Frame &frame) { return frame.fields.isEmpty(); });
}

/// Names of all labels, in the order of first sight.
QStringList labelNames(const QList<Frame> &frames)
{
    QStringList names;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            for (const QString &name : field.labels.pairs.keys()) {
                if (!names.contains(name))
                    names << name;
            }
        }
    }
    return names;
}

/// One frame with a row per field.
Frame rowsOf(const QList<Frame> &frames, const QStringList &reducers, const FieldMatcher &matcher,
    bool hasLabels)
{
    Frame table;
    Field names = textColumn(QStringLiteral("Field"));
    QList<Field> labels;
    if (hasLabels) {
        for (const QString &label : labelNames(frames))
            labels << textColumn(label);
    }
    QList<Field> columns;
    for (const QString &reducer : reducers)
        columns << numberColumn(reducerName(reducer));
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (!matcher(frame, field))
                continue;
            names.texts << (hasLabels ? field.name : field.displayName);
            for (Field &label : labels)
                label.texts << field.labels.value(label.name);
            for (qsizetype i = 0; i < reducers.size(); ++i)
                appendReduced(columns[i], reduceField(reducers[i], field));
        }
    }
    table.refId = joinedRefIds(QStringLiteral("reduce"), frames);
    if (!names.texts.isEmpty())
        table.fields = QList<Field> { names } + labels + columns;
    return table;
}

} // namespace

void transforms::reduce(QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    QStringList reducers;
    for (const QJsonValue &reducer : options[QLatin1String("reducers")].toArray())
        reducers << reducer.toString();
    if (reducers.isEmpty())
        reducers << QStringLiteral("max");
    const FieldMatcher matcher = fieldsFor(options);
    if (options[QLatin1String("mode")].toString() == QLatin1String("reduceFields")) {
        reduceFieldsOf(frames, reducers, matcher);
        return;
    }
    const Frame table
        = rowsOf(frames, reducers, matcher, options[QLatin1String("labelsToFields")].toBool());
    frames.clear();
    if (!table.fields.isEmpty())
        frames << table;
}

} // namespace opsglass
