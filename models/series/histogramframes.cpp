// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/histogramframes.h"

#include "models/reduce/display.h"
#include "models/series/legendcalcs.h"
#include "models/transform/heatmapframes.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace opsglass {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Histogram)
};

/// Where a bucket begins and ends → its count over all times.
using Buckets = QMap<std::pair<double, double>, double>;

/// One histogram over time.
struct Summed {
    Buckets buckets; ///< finite ones
    double endless = 0; ///< counts of buckets without an end
    const Field *counts = nullptr; ///< its configuration is that of the series
    QString name;
};

void add(Summed &sum, std::pair<double, double> bounds, double count)
{
    if (!std::isfinite(count))
        return;
    if (!std::isfinite(bounds.first) || !std::isfinite(bounds.second))
        sum.endless += count;
    else if (bounds.first < bounds.second)
        sum.buckets[bounds] += count;
}

/// The fields ascend, each named by its upper bound; below the first one lies zero.
Summed sumOfRows(const Frame &frame)
{
    Summed sum;
    sum.name = frame.name;
    double low = std::nan("");
    for (const Field &field : frame.fields) {
        const QString le = field.labels.value(QStringLiteral("le"));
        const double high = bucketBound(le.isEmpty() ? field.name : le);
        if (field.type != Field::Type::Number || std::isnan(high))
            continue;
        if (!sum.counts)
            sum.counts = &field;
        if (std::isnan(low))
            low = high > 0 ? 0 : -infinity;
        for (const double count : field.numbers)
            add(sum, { low, high }, count);
        low = high;
    }
    return sum;
}

Summed sumOfCells(const Frame &frame)
{
    Summed sum;
    sum.name = frame.name;
    constexpr qsizetype columns = 4; // xMax, yMin, yMax, count
    if (frame.fields.size() < columns)
        return sum;
    const QList<double> &lows = frame.fields[1].numbers;
    const QList<double> &highs = frame.fields[2].numbers;
    sum.counts = &frame.fields[3];
    const qsizetype length = std::min({ lows.size(), highs.size(), sum.counts->numbers.size() });
    for (qsizetype row = 0; row < length; ++row)
        add(sum, { lows[row], highs[row] }, sum.counts->numbers[row]);
    return sum;
}

bool overlap(const Buckets &buckets)
{
    double end = -infinity;
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        if (bucket.key().first < end)
            return true;
        end = bucket.key().second;
    }
    return false;
}

/// Joins the buckets of all; leaves out the histograms whose buckets cut through those before.
Buckets commonBuckets(QList<Summed> &sums, QStringList &notices)
{
    Buckets common;
    const qsizetype before = sums.size();
    sums.removeIf([&common](const Summed &sum) {
        Buckets tried = common;
        for (auto bucket = sum.buckets.cbegin(); bucket != sum.buckets.cend(); ++bucket)
            tried.insert(bucket.key(), 0);
        if (overlap(tried))
            return true;
        common = tried;
        return false;
    });
    const qsizetype dropped = before - sums.size();
    if (dropped > 0)
        notices << Text::tr("%n histograms are left out: their buckets differ from the first ones.",
            nullptr, static_cast<int>(dropped));
    return common;
}

} // namespace

std::optional<HistogramData> histogramOverTime(const QList<Frame> &frames,
    const HistogramPanelOptions &options, const QTimeZone &zone, QStringList &notices)
{
    QList<Summed> sums;
    for (const Frame &frame : frames) {
        if (frame.kind == Frame::Kind::HeatmapRows)
            sums << sumOfRows(frame);
        else if (frame.kind == Frame::Kind::HeatmapCells)
            sums << sumOfCells(frame);
    }
    if (sums.isEmpty())
        return std::nullopt;
    sums.removeIf([](const Summed &sum) { return !sum.counts; });
    const Buckets common = commonBuckets(sums, notices);
    HistogramData data;
    for (auto bucket = common.cbegin(); bucket != common.cend(); ++bucket) {
        data.lows << bucket.key().first;
        data.highs << bucket.key().second;
    }
    double endless = 0;
    for (const Summed &sum : std::as_const(sums)) {
        Field counts = *sum.counts;
        counts.numbers.clear();
        counts.seriesIndex = static_cast<int>(data.series.size());
        for (auto bucket = common.cbegin(); bucket != common.cend(); ++bucket)
            counts.numbers << sum.buckets.value(bucket.key(), 0);
        const ValueRange range = fieldRange(counts, {});
        const QString name = sum.name.isEmpty() ? Text::tr("Count") : sum.name;
        data.series.append({ name, counts.config, seriesColor(counts, range), counts.numbers,
            legendCalcs(counts, options.legend.calcs, range, zone) });
        endless += sum.endless;
    }
    if (endless > 0)
        notices << Text::tr(
            "Counts of buckets without an end are left out, such as those of +Inf.");
    if (!sums.isEmpty())
        data.axis = sums.first().counts->config;
    data.count.unit = QStringLiteral("short");
    return data;
}

} // namespace opsglass
