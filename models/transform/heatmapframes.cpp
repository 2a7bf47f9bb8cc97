// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/heatmapframes.h"

#include "models/transform/frames.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double leastCount = 1e-9; ///< smaller differences are noise of the subtraction

double milliseconds(Instant time) { return static_cast<double>(time.time_since_epoch().count()); }

/// Places without a bound come last.
bool isBelow(const Series *left, const Series *right)
{
    const double one = bucketBound(left->labels.value(QStringLiteral("le")));
    const double other = bucketBound(right->labels.value(QStringLiteral("le")));
    return std::isnan(other) ? !std::isnan(one) : one < other;
}

/// What each bucket holds beyond the bucket below.
QList<double> withoutBelow(const QList<double> &counts, const QList<double> &below)
{
    QList<double> own = counts;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (isMissing(own[i]))
            continue;
        if (std::isfinite(below[i]))
            own[i] -= below[i];
        if (own[i] < leastCount)
            own[i] = 0;
    }
    return own;
}

/// What the legend format makes of it, else its bound.
QString bucketName(const PlannedQuery &query, const Labels &labels)
{
    const bool hasFormat
        = !query.legendFormat.isEmpty() && query.legendFormat != QLatin1String("__auto");
    QString name = hasFormat ? legendName(query.legendFormat, labels, query.key.expr)
                             : labels.value(QStringLiteral("le"));
    return name.isEmpty() ? legendName({}, labels, query.key.expr) : name;
}

Frame rowsOf(const PlannedQuery &query, const Grid &grid, QList<const Series *> buckets)
{
    std::stable_sort(buckets.begin(), buckets.end(), isBelow);
    Frame frame;
    frame.refId = query.refId;
    frame.kind = Frame::Kind::HeatmapRows;
    frame.fields.append(timeField(grid));
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const Series &bucket = *buckets[i];
        Field field;
        field.name = bucketName(query, bucket.labels);
        field.labels = bucket.labels;
        field.numbers
            = i == 0 ? bucket.values : withoutBelow(bucket.values, buckets[i - 1]->values);
        field.ownConfig[QLatin1String("displayNameFromDS")] = field.name;
        frame.fields.append(field);
    }
    return frame;
}

} // namespace

double bucketBound(const QString &name)
{
    const QString text = name.trimmed();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (text.compare(QLatin1String("+Inf"), Qt::CaseInsensitive) == 0
        || text.compare(QLatin1String("Inf"), Qt::CaseInsensitive) == 0)
        return infinity;
    if (text.compare(QLatin1String("-Inf"), Qt::CaseInsensitive) == 0)
        return -infinity;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

Frame heatmapCells(const PlannedQuery &query, const Grid &grid, const Series &series)
{
    Frame frame;
    frame.name = toString(series.labels);
    frame.refId = query.refId;
    frame.kind = Frame::Kind::HeatmapCells;
    frame.fields.resize(4);
    Field &time = frame.fields[0];
    time.type = Field::Type::Time;
    time.ownConfig[QLatin1String("interval")] = static_cast<double>(grid.step.count());
    const char *const names[] = { "xMax", "yMin", "yMax", "count" };
    for (qsizetype i = 0; i < frame.fields.size(); ++i)
        frame.fields[i].name = QLatin1String(names[i]);
    frame.fields.last().labels = series.labels;
    for (qsizetype point = 0; point < series.histograms.size(); ++point) {
        for (const HistogramBucket &bucket : series.histograms[point]) {
            time.numbers << milliseconds(grid.at(point));
            frame.fields[1].numbers << bucket.low;
            frame.fields[2].numbers << bucket.high;
            frame.fields[3].numbers << bucket.count;
        }
    }
    return frame;
}

QList<Frame> heatmapFrames(const PlannedQuery &query, const Matrix &matrix)
{
    QList<Frame> cells;
    QList<QList<const Series *>> groups;
    QHash<Labels, qsizetype> groupOf;
    for (const Series &series : matrix.series) {
        if (!series.histograms.isEmpty()) {
            cells << heatmapCells(query, matrix.grid, series);
            continue;
        }
        Labels others = series.labels;
        others.pairs.remove(QStringLiteral("le"));
        const auto known = groupOf.constFind(others);
        if (known != groupOf.cend()) {
            groups[*known].append(&series);
            continue;
        }
        groupOf.insert(others, groups.size());
        groups.append({ &series });
    }
    QList<Frame> frames;
    for (const QList<const Series *> &group : std::as_const(groups)) {
        frames << rowsOf(query, matrix.grid, group);
        Labels shared = group.first()->labels;
        shared.pairs.remove(QStringLiteral("le"));
        frames.last().name = shared.pairs.isEmpty() ? QString() : toString(shared);
    }
    return frames + cells;
}

} // namespace opsglass
