// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/heatmapbuckets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Heatmap)
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Lengths of time that columns may have, milliseconds.
constexpr auto roundTimes = std::to_array<qint64>(
    { 1, 2, 4, 5, 10, 20, 25, 40, 50, 100, 200, 250, 400, 500, second, 2 * second, 4 * second,
        5 * second, 10 * second, 15 * second, 20 * second, 30 * second, minute, 2 * minute,
        4 * minute, 5 * minute, 10 * minute, 15 * minute, 20 * minute, 30 * minute, hour, 2 * hour,
        4 * hour, 6 * hour, 8 * hour, 12 * hour, 18 * hour, day, 2 * day, 3 * day, 4 * day, 5 * day,
        6 * day, 7 * day, 10 * day, 15 * day, 30 * day, 90 * day, 365 * day });

constexpr qsizetype maxColumns = 1500;
constexpr qsizetype maxRows = 500;
constexpr double defaultColumns = 20;
constexpr double defaultRows = 10;

/// The largest round length that is not above `wanted`.
double roundTime(double wanted)
{
    const auto above = std::upper_bound(
        roundTimes.begin(), roundTimes.end(), static_cast<qint64>(std::floor(wanted)));
    return static_cast<double>(above == roundTimes.begin() ? roundTimes.front() : *(above - 1));
}

/// The largest of 1, 1.5, 2 … 9.5 times a power of ten that is not above `wanted`; whole from one
/// on.
double roundStep(double wanted)
{
    if (!(wanted > 1e-15))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    const double factor = std::max(std::floor(wanted / power * 2 + 1e-9) / 2, 1.0);
    return power == 1 ? std::floor(factor) : factor * power;
}

/// How the range of one axis is cut.
struct Cut {
    double first = 0; ///< number of the first bucket, counted in steps from zero
    double step = 1;
    qsizetype count = 0;

    qsizetype bucketOf(double value) const
    {
        return static_cast<qsizetype>(std::floor(value / step + 1e-9) - first);
    }
    double edge(qsizetype bucket) const { return (first + static_cast<double>(bucket)) * step; }
};

Cut cut(double low, double high, double step, qsizetype limit)
{
    // Far from zero, smaller steps than this are lost in the digits.
    step = std::max(step, 1e-12 * std::max(std::abs(low), std::abs(high)));
    while ((high - low) / step > static_cast<double>(limit - 2))
        step *= 2;
    Cut result { std::floor(low / step + 1e-9), step, 0 };
    result.count = result.bucketOf(high) + 1;
    return result;
}

Cut cutTimes(const BucketRule &rule, const TimeRange &range)
{
    const double low = static_cast<double>(range.from.time_since_epoch().count());
    const double high = static_cast<double>(range.to.time_since_epoch().count());
    double step = std::max(std::round(rule.value), 1.0);
    if (rule.value <= 0 || rule.mode == BucketRule::Mode::Count) {
        const double count = rule.value > 0 ? rule.value : defaultColumns;
        step = roundTime((high - low) / std::max(count - 1, 1.0));
    }
    return cut(low, high, step, maxColumns);
}

Cut cutValues(const HeatmapOptions &options, double low, double high)
{
    const BucketRule &rule = options.yBuckets;
    double step = rule.value;
    if (options.hasLogBuckets) {
        // `value` divides every power of the base.
        step = 1 / (rule.value >= 1 ? rule.value : 1);
    } else if (rule.value <= 0 || rule.mode == BucketRule::Mode::Count) {
        const double count = rule.value > 0 ? rule.value : defaultRows;
        step = roundStep((high - low) / std::max(count - 1, 1.0));
    }
    return cut(low, high, step, maxRows);
}

/// Beyond this a range has no length any more.
constexpr double largest = 1e300;

/// Calls `handle(time in milliseconds, value)` for every sample that is a number.
template <typename Handle>
void eachSample(const QList<Frame> &frames, Handle handle)
{
    for (const Frame &frame : frames) {
        const auto time = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
            [](const Field &field) { return field.type == Field::Type::Time; });
        if (time == frame.fields.cend() || frame.kind == Frame::Kind::HeatmapCells)
            continue;
        for (const Field &field : frame.fields) {
            if (field.type != Field::Type::Number)
                continue;
            const qsizetype count = std::min(time->numbers.size(), field.numbers.size());
            for (qsizetype i = 0; i < count; ++i) {
                if (std::abs(field.numbers[i]) < largest && std::isfinite(time->numbers[i]))
                    handle(time->numbers[i], field.numbers[i]);
            }
        }
    }
}

const Field *firstValues(const QList<Frame> &frames)
{
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type == Field::Type::Number)
                return &field;
        }
    }
    return nullptr;
}

void layOut(HeatmapData &data, const Cut &times, const Cut &values)
{
    for (qsizetype column = 0; column < times.count; ++column)
        data.columns << Instant(Milliseconds(std::llround(times.edge(column))));
    data.columnWidth = Milliseconds(std::llround(times.step));
    const auto value = [&](qsizetype row) {
        return data.scale == ScaleType::Log ? std::pow(data.logBase, values.edge(row))
                                            : values.edge(row);
    };
    for (qsizetype row = 0; row < values.count; ++row)
        data.rows.append({ {}, value(row), value(row + 1) });
    data.counts = QList<double>(times.count * values.count, 0);
}

} // namespace

HeatmapData calculatedHeatmap(
    const QList<Frame> &frames, const HeatmapOptions &options, const TimeRange &range)
{
    HeatmapData data;
    data.isOrdinal = false;
    data.cellName = Text::tr("Count");
    data.namedEdge = HeatmapData::NamedEdge::Lower;
    data.scale = options.hasLogBuckets ? ScaleType::Log : ScaleType::Linear;
    data.logBase = options.logBase;
    const auto place = [&](double value) {
        return options.hasLogBuckets ? std::log(value) / std::log(options.logBase) : value;
    };
    const auto counts = [&](double value) { return !options.hasLogBuckets || value > 0; };
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    bool hasValues = false;
    eachSample(frames, [&](double, double value) {
        hasValues = true;
        if (counts(value)) {
            low = std::min(low, place(value));
            high = std::max(high, place(value));
        }
    });
    if (!(low <= high)) {
        if (hasValues)
            data.problem
                = Text::tr("There are no values above zero to count on a logarithmic scale.");
        return data;
    }
    data.axis = firstValues(frames)->config;
    const Cut times = cutTimes(options.xBuckets, range);
    const Cut values = cutValues(options, low, high);
    layOut(data, times, values);
    eachSample(frames, [&](double time, double value) {
        const qsizetype column = times.bucketOf(time);
        if (counts(value) && column >= 0 && column < times.count)
            ++data.counts[column * values.count + values.bucketOf(place(value))];
    });
    return data;
}

} // namespace opsglass
