// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/reduce/naming.h"
#include "models/reduce/reducers.h"
#include "models/transform/cells.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsglass {

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts << text.toString();
    return texts;
}

/// The frame with a text column for every label its fields have.
Frame labelsAsColumns(const Frame &frame, const QStringList &kept, const QString &valueLabel)
{
    Frame result = frame;
    QList<std::pair<QString, QString>> found; // name and value, each once
    for (Field &field : result.fields) {
        if (field.labels.pairs.isEmpty())
            continue;
        field.ownConfig.remove(QLatin1String("displayName"));
        field.ownConfig.remove(QLatin1String("displayNameFromDS"));
        for (auto label = field.labels.pairs.cbegin(); label != field.labels.pairs.cend();
             ++label) {
            const std::pair pair(label.key(), label.value());
            if (!kept.isEmpty() && !kept.contains(label.key()))
                continue;
            if (label.key() == valueLabel)
                field.name = label.value();
            else if (!found.contains(pair))
                found << pair;
        }
        field.labels = {};
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    for (const auto &[name, value] : std::as_const(found))
        result.fields << textColumn(name, QStringList(frame.length(), value));
    return result;
}

/// One frame per labelled field: its labels, and their values beside them.
QList<Frame> labelsAsRows(const Frame &frame, const QStringList &kept)
{
    QList<Frame> tables;
    for (const Field &field : frame.fields) {
        const QStringList names = kept.isEmpty() ? field.labels.pairs.keys() : kept;
        if (field.labels.pairs.isEmpty())
            continue;
        QStringList values;
        for (const QString &name : names)
            values << field.labels.value(name);
        tables << Frame { field.displayName, frame.refId,
            { textColumn(QStringLiteral("label"), names),
                textColumn(QStringLiteral("value"), values) } };
    }
    return tables;
}

bool isTimeSeries(const Frame &frame)
{
    return frame.fields.size() == 2 && indexOfType(frame, Field::Type::Time) >= 0
        && (frame.fields[0].type != Field::Type::Time || frame.fields[1].type != Field::Type::Time);
}

Field plainColumn(const Field &field, const char *name)
{
    Field column = emptied(field);
    column.name = QLatin1String(name);
    column.labels = {};
    column.ownConfig.remove(QLatin1String("displayName"));
    column.ownConfig.remove(QLatin1String("displayNameFromDS"));
    return column;
}

/// Cells by row and column of joinByLabels while they are collected.
struct LabelRow {
    QStringList keys;
    QHash<QString, Field> values; ///< by the value of the chosen label
};

/// The series of one query, a row each, and their samples as a cell.
class SeriesTable {
public:
    SeriesTable(const QString &refId, const QString &stat)
        : m_stat(stat)
    {
        m_frame.refId = refId;
    }

    void add(const Frame &frame, const Field &value)
    {
        for (const QString &label : value.labels.pairs.keys()) {
            if (indexOfField(m_frame, label) >= 0)
                continue;
            m_frame.fields << textColumn(label, QStringList(m_trend.length()));
        }
        for (Field &column : m_frame.fields)
            column.texts << value.labels.value(column.name);
        m_trend.numbers << reduceNumber(m_stat, value.numbers);
        m_trend.frames << frame;
        m_trend.ownConfig = value.ownConfig;
    }

    Frame table() const
    {
        Frame table = m_frame;
        Field trend = m_trend;
        trend.type = Field::Type::Frames;
        trend.name = table.refId.isEmpty() ? QStringLiteral("Trend")
                                           : QStringLiteral("Trend #") + table.refId;
        trend.ownConfig.remove(QLatin1String("displayName"));
        trend.ownConfig.remove(QLatin1String("displayNameFromDS"));
        table.fields << trend;
        return table;
    }

private:
    QString m_stat;
    Frame m_frame;
    Field m_trend;
};

} // namespace

void transforms::labelsToFields(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QStringList kept = textsOf(options[QLatin1String("keepLabels")]);
    const bool asRows = options[QLatin1String("mode")].toString() == QLatin1String("rows");
    QList<Frame> result;
    for (const Frame &frame : std::as_const(frames)) {
        if (asRows)
            result += labelsAsRows(frame, kept);
        else
            result << labelsAsColumns(frame, kept, options[QLatin1String("valueLabel")].toString());
    }
    frames = result;
}

void transforms::seriesToRows(QList<Frame> &frames, const QJsonObject &, const TransformContext &)
{
    if (frames.isEmpty() || !std::all_of(frames.cbegin(), frames.cend(), isTimeSeries))
        return;
    const qsizetype first = indexOfType(frames.first(), Field::Type::Time);
    Field time = plainColumn(frames.first().fields[first], "Time");
    Field metric = textColumn(QStringLiteral("Metric"));
    Field value = plainColumn(frames.first().fields[1 - first], "Value");
    for (const Frame &frame : std::as_const(frames)) {
        const qsizetype at = indexOfType(frame, Field::Type::Time);
        for (qsizetype row = 0; row < frame.length(); ++row) {
            appendCell(time, frame.fields[at], row);
            metric.texts << frameDisplayName(frame);
            appendCell(value, frame.fields[1 - at], row);
        }
    }
    Frame rows { {}, joinedRefIds(QStringLiteral("seriesToRows"), frames),
        { time, metric, value } };
    QList<qsizetype> order(rows.length());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&time](qsizetype left, qsizetype right) {
        return time.numbers[left] > time.numbers[right];
    });
    takeRows(rows, order);
    frames = { rows };
}

void transforms::joinByLabels(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString chosen = options[QLatin1String("value")].toString();
    QStringList by = textsOf(options[QLatin1String("join")]);
    QSet<QString> all;
    for (const Frame &frame : std::as_const(frames)) {
        for (const Field &field : frame.fields) {
            for (const QString &label : field.labels.pairs.keys())
                all.insert(label);
        }
    }
    if (!all.contains(chosen))
        return;
    if (by.isEmpty()) {
        by = QStringList(all.cbegin(), all.cend());
        by.sort();
    }
    by.removeAll(chosen);
    QList<LabelRow> rows;
    QHash<QStringList, qsizetype> places;
    QList<Field> columns;
    for (const Frame &frame : std::as_const(frames)) {
        for (const Field &field : frame.fields) {
            if (field.labels.pairs.isEmpty() || field.type == Field::Type::Time)
                continue;
            QStringList keys;
            for (const QString &label : by)
                keys << field.labels.value(label);
            if (!places.contains(keys)) {
                places.insert(keys, rows.size());
                rows.append({ keys, {} });
            }
            const QString name = field.labels.value(chosen);
            Field column = plainColumn(field, "");
            column.name = name;
            Field &values = rows[places.value(keys)].values[name];
            if (values.length() == 0)
                values = column;
            for (qsizetype row = 0; row < field.length(); ++row)
                appendCell(values, field, row);
            if (std::none_of(columns.cbegin(), columns.cend(),
                    [&name](const Field &other) { return other.name == name; }))
                columns << column;
        }
    }
    Frame joined;
    for (const QString &label : std::as_const(by))
        joined.fields << textColumn(label);
    joined.fields += columns;
    for (const LabelRow &row : std::as_const(rows)) {
        qsizetype height = 1;
        for (const Field &values : row.values)
            height = std::max(height, values.length());
        for (qsizetype i = 0; i < height; ++i) {
            for (qsizetype key = 0; key < by.size(); ++key)
                joined.fields[key].texts << row.keys[key];
            for (qsizetype column = by.size(); column < joined.fields.size(); ++column)
                appendCell(joined.fields[column], row.values.value(joined.fields[column].name), i);
        }
    }
    frames = { joined };
}

void transforms::timeSeriesTable(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    QList<Frame> result;
    QStringList order;
    QHash<QString, SeriesTable> tables;
    for (const Frame &frame : std::as_const(frames)) {
        const bool hasTime = indexOfType(frame, Field::Type::Time) >= 0;
        const qsizetype value = indexOfType(frame, Field::Type::Number);
        if (!hasTime || value < 0) {
            result << frame;
            continue;
        }
        if (!tables.contains(frame.refId)) {
            const QString stat = options[frame.refId][QLatin1String("stat")].toString(
                QStringLiteral("lastNotNull"));
            tables.insert(frame.refId, SeriesTable(frame.refId, stat));
            order << frame.refId;
        }
        for (const Field &field : frame.fields) {
            if (field.type == Field::Type::Number) {
                Frame samples = frame;
                samples.fields.removeIf([&field](const Field &other) {
                    return other.type != Field::Type::Time && other != field;
                });
                tables.find(frame.refId)->add(samples, field);
            }
        }
    }
    for (const QString &refId : std::as_const(order))
        result << tables.find(refId)->table();
    frames = result;
}

} // namespace opsglass
