// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/histogram.h"

#include "models/reduce/display.h"
#include "models/series/histogramframes.h"
#include "models/series/legendcalcs.h"
#include "models/transform/buckets.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Histogram)
};

const Field *fieldNamed(const Frame &frame, std::initializer_list<const char *> names)
{
    for (const Field &field : frame.fields) {
        for (const char *name : names) {
            if (field.type == Field::Type::Number && field.name == QLatin1String(name))
                return &field;
        }
    }
    return nullptr;
}

HistogramSeries seriesOf(const Field &field, const NumberExtent &extent,
    const HistogramPanelOptions &options, const QTimeZone &zone)
{
    const ValueRange range = fieldRange(field, extent);
    HistogramSeries series;
    series.name = field.displayName;
    series.config = field.config;
    series.color = seriesColor(field, range);
    series.calcs = legendCalcs(field, options.legend.calcs, range, zone);
    return series;
}

/// A frame whose rows are buckets, in order of their lower bounds.
HistogramData givenHistogram(
    const Frame &frame, const HistogramPanelOptions &options, const QTimeZone &zone)
{
    const Field *lows = fieldNamed(frame, { "xMin", "BucketMin" });
    const Field *highs = fieldNamed(frame, { "xMax", "BucketMax" });
    HistogramData data;
    if (!lows || !highs)
        return data;
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < frame.length(); ++row) {
        if (std::isfinite(lows->numbers[row]) && lows->numbers[row] < highs->numbers[row]
            && std::isfinite(highs->numbers[row]))
            rows << row;
    }
    std::stable_sort(rows.begin(), rows.end(), [lows](qsizetype left, qsizetype right) {
        return lows->numbers[left] < lows->numbers[right];
    });
    for (const qsizetype row : std::as_const(rows)) {
        data.lows << lows->numbers[row];
        data.highs << highs->numbers[row];
    }
    data.axis = lows->config;
    const NumberExtent extent = numberExtent({ frame });
    for (const Field &field : frame.fields) {
        if (field.type != Field::Type::Number || &field == lows || &field == highs)
            continue;
        HistogramSeries series = seriesOf(field, extent, options, zone);
        for (const qsizetype row : std::as_const(rows))
            series.counts << (std::isfinite(field.numbers[row]) ? field.numbers[row] : 0);
        data.count = field.config;
        data.series << series;
    }
    return data;
}

/// Every numeric field once, without those that are hidden from the drawing and from the legend.
QList<const Field *> countedFields(const QList<Frame> &frames)
{
    QList<const Field *> fields;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type == Field::Type::Number)
                fields << &field;
        }
    }
    return fields;
}

double sizeOf(const QList<const Field *> &fields, const HistogramPanelOptions &options)
{
    if (options.bucketSize > 0)
        return options.bucketSize;
    QList<double> values;
    for (const Field *field : fields)
        values += field->numbers;
    values.removeIf([](double value) { return !std::isfinite(value); });
    if (values.isEmpty())
        return 1;
    std::sort(values.begin(), values.end());
    double distance = 0;
    for (qsizetype i = 1; i < values.size(); ++i) {
        const double step = values[i] - values[i - 1];
        if (step > 0 && (distance == 0 || step < distance))
            distance = step;
    }
    const double low = values.first();
    const double high = values.last();
    const double size = histogramBucketSize(low, high, distance, options.bucketCount);
    // Beyond the sizes Grafana knows, a power of ten will do.
    return size > 0
        ? size
        : std::pow(
            10, std::ceil(std::log10(high / options.bucketCount - low / options.bucketCount)));
}

void combine(HistogramData &data)
{
    if (data.series.isEmpty())
        return;
    HistogramSeries all = data.series.first();
    all.name = Text::tr("Count");
    all.calcs.clear();
    for (qsizetype i = 1; i < data.series.size(); ++i) {
        for (qsizetype bucket = 0; bucket < all.counts.size(); ++bucket)
            all.counts[bucket] += data.series[i].counts[bucket];
    }
    data.series = { all };
}

} // namespace

HistogramData histogramDataOf(const QList<Frame> &frames, const HistogramPanelOptions &options,
    const QTimeZone &zone, QStringList &notices)
{
    if (auto summed = histogramOverTime(frames, options, zone, notices)) {
        if (options.combines)
            combine(*summed);
        return *summed;
    }
    if (frames.size() == 1) {
        HistogramData given = givenHistogram(frames.first(), options, zone);
        if (!given.series.isEmpty())
            return given;
    }
    HistogramData data;
    const QList<const Field *> fields = countedFields(frames);
    const double size = sizeOf(fields, options);
    QMap<double, QList<double>> counts; // by the start of the bucket
    for (qsizetype i = 0; i < fields.size(); ++i) {
        for (const double value : fields[i]->numbers) {
            if (!std::isfinite(value))
                continue;
            QList<double> &bucket = counts[bucketStart(value, size, options.bucketOffset)];
            bucket.resize(fields.size());
            ++bucket[i];
        }
    }
    for (auto bucket = counts.cbegin(); bucket != counts.cend(); ++bucket) {
        data.lows << bucket.key();
        data.highs << bucket.key() + size;
    }
    const NumberExtent extent = numberExtent(frames);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        HistogramSeries series = seriesOf(*fields[i], extent, options, zone);
        for (const QList<double> &bucket : std::as_const(counts))
            series.counts << bucket[i];
        data.series << series;
    }
    if (!fields.isEmpty())
        data.axis = fields.first()->config;
    data.count.unit = QStringLiteral("short");
    if (options.combines)
        combine(data);
    return data;
}

QList<HistogramBars> histogramBars(const HistogramData &data, const QList<qsizetype> &shown)
{
    const StackingMode mode = shown.isEmpty()
        ? StackingMode::None
        : data.series[shown.first()].config.graph.stackingMode;
    QList<HistogramBars> all;
    QList<double> below(data.lows.size(), 0.0);
    for (const qsizetype index : shown) {
        const QList<double> &counts = data.series[index].counts;
        HistogramBars bars { QList<double>(counts.size(), 0.0), counts };
        if (mode != StackingMode::None) {
            bars.bases = below;
            for (qsizetype bucket = 0; bucket < counts.size(); ++bucket)
                below[bucket] = bars.tops[bucket] = below[bucket] + counts[bucket];
        }
        all << bars;
    }
    if (mode != StackingMode::Percent)
        return all;
    for (HistogramBars &bars : all) {
        for (qsizetype bucket = 0; bucket < below.size(); ++bucket) {
            const double total = below[bucket] > 0 ? below[bucket] : 1;
            bars.bases[bucket] /= total;
            bars.tops[bucket] /= total;
        }
    }
    return all;
}

} // namespace opsglass
