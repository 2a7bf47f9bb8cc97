// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/matrixtables.h"

#include <QSet>

#include <algorithm>

namespace opsglass {

namespace {

double millisecondsOf(Instant time) { return static_cast<double>(time.time_since_epoch().count()); }

ExportColumn timeColumn()
{
    return { .name = QStringLiteral("time"), .kind = ExportColumn::Kind::Time };
}

ExportColumn textColumn(const QString &name)
{
    return { .name = name, .kind = ExportColumn::Kind::Text };
}

/// Whether there is any number; a series of native histograms alone has none.
bool hasNumbers(const Series &series)
{
    return series.histograms.isEmpty()
        || std::any_of(series.values.cbegin(), series.values.cend(),
            [](double value) { return !isMissing(value); });
}

ExportTable rangeTable(const Matrix &matrix)
{
    ExportColumn times = timeColumn();
    // Nothing was answered: there are no samples at these times.
    const qsizetype count = matrix.series.isEmpty() ? 0 : matrix.grid.count;
    for (qsizetype i = 0; i < count; ++i)
        times.numbers << millisecondsOf(matrix.grid.at(i));
    ExportTable table { .columns = { times } };
    for (const Series &series : matrix.series) {
        if (hasNumbers(series))
            table.columns << ExportColumn {
                .name = matrix.isScalar ? QStringLiteral("value") : toString(series.labels),
                .labels = series.labels,
                .numbers = series.values,
            };
    }
    return table;
}

QStringList labelNames(const Matrix &matrix)
{
    QSet<QString> names;
    for (const Series &series : matrix.series) {
        for (auto label = series.labels.pairs.cbegin(); label != series.labels.pairs.cend();
             ++label)
            names << label.key();
    }
    QStringList sorted(names.cbegin(), names.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

ExportTable instantTable(const Matrix &matrix)
{
    ExportColumn times = timeColumn();
    QList<ExportColumn> labels;
    for (const QString &name : labelNames(matrix))
        labels << textColumn(name);
    ExportColumn values { .name = QStringLiteral("value") };
    for (const Series &series : matrix.series) {
        if (!hasNumbers(series))
            continue;
        times.numbers << millisecondsOf(matrix.grid.start);
        for (ExportColumn &label : labels)
            label.texts << series.labels.value(label.name);
        values.numbers << series.values.value(0, missing());
    }
    return { .columns = QList { times } + labels + QList { values } };
}

ExportTable textTable(const Matrix &matrix)
{
    ExportColumn times = timeColumn();
    times.numbers << millisecondsOf(matrix.grid.start);
    ExportColumn text = textColumn(QStringLiteral("value"));
    text.texts << matrix.text;
    return { .columns = { times, text } };
}

ExportTable bucketTable(const Matrix &matrix)
{
    ExportColumn times = timeColumn();
    ExportColumn names = textColumn(QStringLiteral("series"));
    ExportColumn lows { .name = QStringLiteral("from") };
    ExportColumn highs { .name = QStringLiteral("to") };
    ExportColumn counts { .name = QStringLiteral("count") };
    for (const Series &series : matrix.series) {
        const QString name = toString(series.labels);
        for (qsizetype point = 0; point < series.histograms.size(); ++point) {
            for (const HistogramBucket &bucket : series.histograms[point]) {
                times.numbers << millisecondsOf(matrix.grid.at(point));
                names.texts << name;
                lows.numbers << bucket.low;
                highs.numbers << bucket.high;
                counts.numbers << bucket.count;
            }
        }
    }
    return { .columns = { times, names, lows, highs, counts } };
}

} // namespace

QList<ExportTable> matrixTables(const Matrix &matrix, QueryKey::Kind kind)
{
    if (!matrix.text.isNull())
        return { textTable(matrix) };
    QList<ExportTable> tables;
    const bool isInstant = kind == QueryKey::Kind::InstantQuery;
    if (matrix.series.isEmpty()
        || std::any_of(matrix.series.cbegin(), matrix.series.cend(), hasNumbers))
        tables << (isInstant ? instantTable(matrix) : rangeTable(matrix));
    if (ExportTable buckets = bucketTable(matrix); buckets.length() > 0)
        tables << buckets;
    return tables;
}

} // namespace opsglass
