// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/frames.h"

#include "models/transform/heatmapframes.h"

#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

namespace {

QList<double> timesOf(const Grid &grid)
{
    QList<double> times;
    times.reserve(grid.count);
    for (qsizetype i = 0; i < grid.count; ++i)
        times << double(grid.at(i).time_since_epoch().count());
    return times;
}

/// §7.1 "format=table": labels become columns, every sample a row.
Frame tableOf(const PlannedQuery &query, const Matrix &matrix, bool hasSeveralTables)
{
    QStringList labelNames;
    for (const Series &series : matrix.series) {
        for (auto label = series.labels.pairs.cbegin(); label != series.labels.pairs.cend();
             ++label) {
            if (!labelNames.contains(label.key()))
                labelNames << label.key();
        }
    }
    Frame frame;
    frame.refId = query.refId;
    frame.fields.resize(labelNames.size() + 2);
    Field &time = frame.fields.first();
    time.name = QStringLiteral("Time");
    time.type = Field::Type::Time;
    Field &value = frame.fields.last();
    value.name
        = hasSeveralTables ? QStringLiteral("Value #") + query.refId : QStringLiteral("Value");
    for (qsizetype i = 0; i < labelNames.size(); ++i) {
        frame.fields[i + 1].name = labelNames[i];
        frame.fields[i + 1].type = Field::Type::String;
    }
    for (qsizetype point = 0; point < matrix.grid.count; ++point) {
        for (const Series &series : matrix.series) {
            if (isMissing(series.values[point]))
                continue;
            time.numbers << double(matrix.grid.at(point).time_since_epoch().count());
            value.numbers << series.values[point];
            for (qsizetype i = 0; i < labelNames.size(); ++i) {
                const QString text = series.labels.value(labelNames[i]);
                frame.fields[i + 1].texts << (text.isNull() ? QStringLiteral("") : text);
            }
        }
    }
    return frame;
}

Frame textFrame(const PlannedQuery &query, const Matrix &matrix)
{
    Field value;
    value.name = QStringLiteral("Value");
    value.type = Field::Type::String;
    value.texts = { matrix.text };
    Frame frame;
    frame.refId = query.refId;
    frame.fields = { timeField(matrix.grid), value };
    return frame;
}

} // namespace

Field timeField(const Grid &grid)
{
    Field field;
    field.name = QStringLiteral("Time");
    field.type = Field::Type::Time;
    field.numbers = timesOf(grid);
    if (grid.step > Milliseconds(0))
        field.ownConfig[QLatin1String("interval")] = double(grid.step.count());
    return field;
}

QString legendName(const QString &format, const Labels &labels, const QString &expr)
{
    if (format == QLatin1String("__auto"))
        return labels.pairs.isEmpty() ? expr : QString();
    if (format.isEmpty())
        return labels.pairs.isEmpty() ? expr : toString(labels);
    static const QRegularExpression placeholder(QStringLiteral(R"(\{\{\s*(.+?)\s*\}\})"));
    QString name;
    qsizetype copied = 0;
    auto matches = placeholder.globalMatch(format);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        name += QStringView(format).sliced(copied, match.capturedStart() - copied);
        name += labels.value(match.captured(1));
        copied = match.capturedEnd();
    }
    name += QStringView(format).sliced(copied);
    return name;
}

QList<Frame> framesOf(const PlannedQuery &query, const Matrix &matrix, bool hasSeveralTables)
{
    if (!matrix.text.isNull())
        return { textFrame(query, matrix) };
    if (query.format == Target::Format::Table)
        return { tableOf(query, matrix, hasSeveralTables) };
    if (query.format == Target::Format::Heatmap)
        return heatmapFrames(query, matrix);
    QList<Frame> frames;
    const Field time = timeField(matrix.grid);
    for (const Series &series : matrix.series) {
        if (!series.histograms.isEmpty()) {
            frames << heatmapCells(query, matrix.grid, series);
            if (std::all_of(series.values.cbegin(), series.values.cend(), isMissing))
                continue;
        }
        Field value;
        value.name = QStringLiteral("Value");
        value.labels = series.labels;
        value.numbers = series.values;
        const QString name = legendName(query.legendFormat, series.labels, query.key.expr);
        if (!name.isEmpty())
            value.ownConfig[QLatin1String("displayNameFromDS")] = name;
        frames << Frame { name, query.refId, { time, value } };
    }
    return frames;
}

} // namespace opsglass
