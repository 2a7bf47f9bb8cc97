// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/buckets.h"

#include "models/data/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace opsglass {

namespace {

/// The widths a histogram may have, ascending.
QList<double> niceSizes()
{
    static constexpr std::array mantissas { 1.0, 2.0, 2.5, 4.0, 5.0 };
    QList<double> sizes;
    for (int exponent = -9; exponent <= 9; ++exponent) {
        for (const double mantissa : mantissas) {
            if (exponent == 0 && mantissa == 2.5)
                continue;
            // Dividing gives the double nearest to 2e-9, multiplying by pow(10, -9) does not.
            sizes << (exponent < 0 ? mantissa / std::pow(10.0, -exponent)
                                   : mantissa * std::pow(10.0, exponent));
        }
    }
    return sizes;
}

double smallestDistance(const QList<double> &ascending)
{
    if (ascending.size() == 1)
        return 1;
    double smallest = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < ascending.size(); ++i) {
        const double distance = ascending[i] - ascending[i - 1];
        if (distance != 0)
            smallest = std::min(smallest, distance);
    }
    return smallest;
}

/// All finite numbers of all number fields, ascending.
QList<double> valuesOf(const QList<Frame> &frames)
{
    QList<double> values;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type != Field::Type::Number)
                continue;
            std::copy_if(field.numbers.cbegin(), field.numbers.cend(), std::back_inserter(values),
                [](double value) { return std::isfinite(value); });
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

double sizeFor(const QList<Frame> &frames, const HistogramOptions &options)
{
    if (options.bucketSize > 0)
        return options.bucketSize;
    const QList<double> values = valuesOf(frames);
    if (values.isEmpty())
        return 1;
    const double size = histogramBucketSize(values.first(), values.last(), smallestDistance(values),
        options.bucketCount > 0 ? options.bucketCount : HistogramOptions().bucketCount);
    return size > 0 ? size : std::max(1.0, (values.last() - values.first()) / 10);
}

/// The steps a time axis may be divided into, in milliseconds.
QList<double> niceTimes()
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    return { 1, 2, 5, 10, 20, 50, 100, 200, 500, second, 5 * second, 10 * second, 15 * second,
        30 * second, minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
        4 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 30 * day, 365 * day };
}

/// The largest step that still gives about the wanted number of buckets.
double stepFor(double min, double max, const BucketAxis &axis, const QList<double> &steps)
{
    if (axis.size > 0)
        return axis.size;
    const double wanted = (max - min) / std::max(axis.count - 1, 1);
    const auto above = std::upper_bound(steps.cbegin(), steps.cend(), wanted);
    return above == steps.cbegin() ? *above : *std::prev(above);
}

struct Sample {
    double time;
    double value;
};

/// Every sample of every number field beside a time; logarithmic axes take positive ones only.
QList<Sample> samplesOf(const QList<Frame> &frames, bool isLogarithmic)
{
    QList<Sample> samples;
    for (const Frame &frame : frames) {
        const auto time = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
            [](const Field &field) { return field.type == Field::Type::Time; });
        if (time == frame.fields.cend())
            continue;
        for (const Field &field : frame.fields) {
            if (field.type != Field::Type::Number)
                continue;
            for (qsizetype row = 0; row < field.numbers.size(); ++row) {
                const double value = field.numbers[row];
                if (std::isfinite(value) && std::isfinite(time->numbers[row])
                    && (!isLogarithmic || value > 0))
                    samples.append({ time->numbers[row], value });
            }
        }
    }
    return samples;
}

/// An axis divided into `count` buckets of `step`, the first of them at `first`.
struct Division {
    double first = 0;
    double step = 1;
    double count = 0;
    qsizetype indexOf(double value) const
    {
        return std::clamp<qsizetype>(
            qsizetype(std::floor((value - first) / step)), 0, qsizetype(count) - 1);
    }
};

Division divide(double min, double max, double step)
{
    const double first = std::floor(min / step) * step;
    return { first, step, std::floor((max - first) / step) + 1 };
}

Field columnOf(const char *name, Field::Type type = Field::Type::Number)
{
    Field field;
    field.name = QLatin1String(name);
    field.type = type;
    return field;
}

} // namespace

double histogramBucketSize(double min, double max, double smallestDistance, int count)
{
    static const QList<double> sizes = niceSizes();
    const double wanted = (max - min) / std::max(count, 1);
    const auto found = std::find_if(sizes.cbegin(), sizes.cend(),
        [&](double size) { return wanted < size && size >= smallestDistance; });
    return found == sizes.cend() ? 0 : *found;
}

double bucketStart(double value, double size, double offset)
{
    constexpr double precision = 1e9;
    const double start = std::floor((value - offset) / size) * size + offset;
    if (start == std::floor(start) || std::abs(start) > 1e6)
        return start;
    return std::floor(start * precision + 0.5) / precision;
}

Frame histogramOf(const QList<Frame> &frames, const HistogramOptions &options)
{
    const double size = sizeFor(frames, options);
    std::map<double, QList<double>> counts; // start of the bucket → count of each field
    QList<Field> columns;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type != Field::Type::Number)
                continue;
            for (const double value : field.numbers) {
                if (!std::isfinite(value))
                    continue;
                QList<double> &row = counts[bucketStart(value, size, options.bucketOffset)];
                row.resize(std::max(row.size(), columns.size() + 1));
                row[columns.size()] += 1;
            }
            Field column = field;
            column.numbers.clear();
            columns << column;
        }
    }
    if (columns.isEmpty())
        return {};
    Field low = columnOf("xMin");
    Field high = columnOf("xMax");
    low.ownConfig = high.ownConfig = columns.first().ownConfig;
    for (QLatin1String name :
        { QLatin1String("displayName"), QLatin1String("displayNameFromDS") }) {
        low.ownConfig.remove(name);
        high.ownConfig.remove(name);
    }
    Field total = columnOf("count");
    for (auto &[start, row] : counts) {
        row.resize(columns.size());
        low.numbers << start;
        high.numbers << start + size;
        total.numbers << std::accumulate(row.cbegin(), row.cend(), 0.0);
        for (qsizetype i = 0; i < columns.size(); ++i)
            columns[i].numbers << row[i];
    }
    Frame histogram;
    histogram.fields = { low, high };
    for (Field &column : columns)
        column.ownConfig.remove(QLatin1String("unit")); // a count has none
    histogram.fields += options.combine ? QList<Field> { total } : columns;
    return histogram;
}

Frame heatmapCellsOf(const QList<Frame> &frames, const BucketAxis &x, const BucketAxis &y)
{
    const bool isLogarithmic = y.logBase > 1;
    const QList<Sample> samples = samplesOf(frames, isLogarithmic);
    if (samples.isEmpty())
        return {};
    const auto place = [&](double value) {
        return isLogarithmic ? std::log(value) / std::log(y.logBase) : value;
    };
    const auto [firstTime, lastTime] = std::minmax_element(samples.cbegin(), samples.cend(),
        [](const Sample &a, const Sample &b) { return a.time < b.time; });
    const auto [lowest, highest] = std::minmax_element(samples.cbegin(), samples.cend(),
        [](const Sample &a, const Sample &b) { return a.value < b.value; });
    const Division columns = divide(
        firstTime->time, lastTime->time, stepFor(firstTime->time, lastTime->time, x, niceTimes()));
    const double low = place(lowest->value);
    const double high = place(highest->value);
    const double rowStep = isLogarithmic && y.size <= 0 ? 1 : stepFor(low, high, y, niceSizes());
    const Division rows = divide(low, high, rowStep);
    constexpr double mostCells = 1e6;
    if (!(columns.count * rows.count <= mostCells))
        return {};
    const auto height = qsizetype(rows.count);
    QList<double> counts(qsizetype(columns.count) * height, 0);
    for (const Sample &sample : samples)
        counts[columns.indexOf(sample.time) * height + rows.indexOf(place(sample.value))] += 1;
    const auto edge = [&](qsizetype row) {
        const double at = rows.first + double(row) * rows.step;
        return isLogarithmic ? std::pow(y.logBase, at) : at;
    };
    Frame cells;
    cells.fields = { columnOf("xMin", Field::Type::Time), columnOf("yMin"), columnOf("yMax"),
        columnOf("count") };
    for (qsizetype cell = 0; cell < counts.size(); ++cell) {
        cells.fields[0].numbers << columns.first + double(cell / height) * columns.step;
        cells.fields[1].numbers << edge(cell % height);
        cells.fields[2].numbers << edge(cell % height + 1);
    }
    cells.fields[3].numbers = counts;
    return cells;
}

} // namespace opsglass
