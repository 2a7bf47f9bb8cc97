// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/transform/cells.h"

#include <QJsonObject>

#include <algorithm>
#include <map>
#include <numeric>

namespace opsglass {

namespace {

bool isValue(const Field &field)
{
    return field.type == Field::Type::Number || field.type == Field::Type::Boolean;
}

/// One frame per series: values of a frame with texts are told apart by those, as labels.
QList<Frame> multiOf(const QList<Frame> &frames)
{
    QList<Frame> series;
    for (const Frame &frame : frames) {
        const qsizetype time = indexOfType(frame, Field::Type::Time);
        if (time < 0)
            continue;
        QList<const Field *> texts;
        for (const Field &field : frame.fields) {
            if (field.type == Field::Type::String)
                texts << &field;
        }
        std::map<QString, QList<qsizetype>> groups;
        for (qsizetype row = 0; row < frame.length(); ++row)
            groups[rowKey(texts, row)] << row;
        for (const Field &field : frame.fields) {
            if (!isValue(field))
                continue;
            for (const auto &[key, rows] : groups) {
                Frame one { frame.name, frame.refId, { frame.fields[time], field } };
                for (const Field *text : std::as_const(texts))
                    one.fields[1].labels.pairs.insert(text->name, cellText(*text, rows.first()));
                takeRows(one, rows);
                series << one;
            }
        }
    }
    return series;
}

/// One frame with a row per sample: time, labels as texts, and the value.
Frame longOf(const QList<Frame> &frames)
{
    const QList<Frame> series = multiOf(frames);
    Frame all;
    if (series.isEmpty())
        return all;
    Field time = emptied(series.first().fields[0]);
    QList<Field> labels;
    Field value = numberColumn(QStringLiteral("Value"));
    for (const Frame &one : series) {
        for (const QString &name : one.fields[1].labels.pairs.keys()) {
            if (std::none_of(labels.cbegin(), labels.cend(),
                    [&name](const Field &label) { return label.name == name; }))
                labels << textColumn(name, QStringList(time.length()));
        }
        for (qsizetype row = 0; row < one.length(); ++row) {
            appendCell(time, one.fields[0], row);
            appendCell(value, one.fields[1], row);
            for (Field &label : labels)
                label.texts << one.fields[1].labels.value(label.name);
        }
    }
    all.refId = series.first().refId;
    all.fields = QList<Field> { time } + labels + QList<Field> { value };
    QList<qsizetype> order(all.length());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&time](qsizetype left, qsizetype right) {
        return time.numbers[left] < time.numbers[right];
    });
    takeRows(all, order);
    return all;
}

} // namespace

void transforms::prepareTimeSeries(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &context)
{
    const QString format = options[QLatin1String("format")].toString(QStringLiteral("wide"));
    if (format == QLatin1String("long")) {
        frames = { longOf(frames) };
        frames.removeIf([](const Frame &frame) { return frame.fields.isEmpty(); });
        return;
    }
    frames = multiOf(frames);
    if (format == QLatin1String("wide") && frames.size() > 1)
        joinByField(frames, {}, context);
}

void transforms::transpose(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString firstName = options[QLatin1String("firstFieldName")].toString();
    const QString restName = options[QLatin1String("restFieldsName")].toString();
    for (Frame &frame : frames) {
        if (frame.fields.size() < 2)
            continue;
        const QList<Field> fields = frame.fields;
        const bool areNumbers = std::all_of(fields.cbegin() + 1, fields.cend(), isValue);
        frame.fields = { textColumn(firstName.isEmpty() ? QStringLiteral("Field") : firstName) };
        for (qsizetype i = 1; i < fields.size(); ++i)
            frame.fields.first().texts << fields[i].displayName;
        for (qsizetype row = 0; row < fields.first().length(); ++row) {
            Field column
                = numberColumn(restName.isEmpty() ? cellText(fields.first(), row) : restName);
            column.type = areNumbers ? Field::Type::Number : Field::Type::String;
            for (qsizetype i = 1; i < fields.size(); ++i)
                appendCell(column, fields[i], row);
            frame.fields << column;
        }
    }
}

} // namespace opsglass
