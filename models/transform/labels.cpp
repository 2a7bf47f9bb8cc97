// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/reduce/naming.h"
#include "models/reduce/reducers.h"
#include "models/transform/cells.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

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

/// Names of all labels of all fields, in order.
QStringList labelNames(const QList<Frame> &frames)
{
    QSet<QString> names;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            for (const QString &name : field.labels.pairs.keys())
                names.insert(name);
        }
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

/// Fields side by side where one label tells them apart and the others are alike.
class LabelTable {
public:
    LabelTable(const QString &label, const QStringList &by)
        : m_label(label)
        , m_by(by)
    {
    }

    void add(const Field &field)
    {
        QStringList keys;
        for (const QString &label : m_by)
            keys << field.labels.value(label);
        if (!m_places.contains(keys)) {
            m_places.insert(keys, m_rows.size());
            m_rows.append({ keys, {} });
        }
        Field column = plainColumn(field, "");
        column.name = field.labels.value(m_label);
        const bool isNew = std::none_of(m_columns.cbegin(), m_columns.cend(),
            [&column](const Field &other) { return other.name == column.name; });
        if (isNew)
            m_columns << column;
        Row &row = m_rows[m_places.value(keys)];
        if (!row.values.contains(column.name))
            row.values.insert(column.name, column);
        for (qsizetype i = 0; i < field.length(); ++i)
            appendCell(row.values[column.name], field, i);
    }

    Frame table() const
    {
        Frame joined;
        for (const QString &label : m_by)
            joined.fields << textColumn(label);
        joined.fields += m_columns;
        for (const Row &row : m_rows) {
            qsizetype height = 1;
            for (const Field &values : row.values)
                height = std::max(height, values.length());
            for (qsizetype i = 0; i < height; ++i) {
                for (qsizetype key = 0; key < m_by.size(); ++key)
                    joined.fields[key].texts << row.keys[key];
                for (qsizetype at = m_by.size(); at < joined.fields.size(); ++at)
                    appendCell(joined.fields[at], row.values.value(joined.fields[at].name), i);
            }
        }
        return joined;
    }

private:
    struct Row {
        QStringList keys;
        QHash<QString, Field> values; ///< by the value of the label that tells them apart
    };

    QString m_label;
    QStringList m_by;
    QList<Row> m_rows;
    QHash<QStringList, qsizetype> m_places;
    QList<Field> m_columns;
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
    const QString label = options[QLatin1String("value")].toString();
    const QStringList all = labelNames(frames);
    if (!all.contains(label))
        return;
    QStringList by = textsOf(options[QLatin1String("join")]);
    if (by.isEmpty())
        by = all;
    by.removeAll(label);
    LabelTable table(label, by);
    for (const Frame &frame : std::as_const(frames)) {
        for (const Field &field : frame.fields) {
            if (!field.labels.pairs.isEmpty() && field.type != Field::Type::Time)
                table.add(field);
        }
    }
    frames = { table.table() };
}

void transforms::timeSeriesTable(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    QList<Frame> result;
    QStringList order;
    QHash<QString, SeriesTable> tables;
    for (const Frame &frame : std::as_const(frames)) {
        const qsizetype time = indexOfType(frame, Field::Type::Time);
        if (time < 0 || indexOfType(frame, Field::Type::Number) < 0) {
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
            if (field.type == Field::Type::Number)
                tables.find(frame.refId)
                    ->add({ frame.name, frame.refId, { frame.fields[time], field } }, field);
        }
    }
    for (const QString &refId : std::as_const(order))
        result << tables.find(refId)->table();
    frames = result;
}

} // namespace opsglass
