// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/timedrows.h"

#include "models/data/matrix.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

Instant instantOf(double milliseconds) { return Instant(Milliseconds(std::llround(milliseconds))); }

QList<double> valuesOf(const Field &field, const QList<qsizetype> &rows)
{
    QList<double> values;
    values.reserve(rows.size());
    for (const qsizetype row : rows)
        values << (row < field.numbers.size() ? field.numbers[row] : missing());
    return values;
}

} // namespace

std::optional<TimedRows> timedRows(const Frame &frame)
{
    constexpr double furthest = 8.64e15; // what a calendar date can be, in milliseconds
    const auto time = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [](const Field &field) { return field.type == Field::Type::Time; });
    if (time == frame.fields.cend())
        return std::nullopt;
    const QList<double> &times = time->numbers;
    TimedRows timed;
    for (qsizetype row = 0; row < times.size(); ++row) {
        if (std::abs(times[row]) <= furthest)
            timed.rows << row;
    }
    std::stable_sort(timed.rows.begin(), timed.rows.end(),
        [&times](qsizetype one, qsizetype other) { return times[one] < times[other]; });
    QList<Instant> instants;
    for (const qsizetype row : std::as_const(timed.rows))
        instants << instantOf(times[row]);
    timed.times = SampleTimes::of(std::move(instants));
    return timed;
}

TimedSamples samplesOf(const Field &field, const TimedRows &all)
{
    const QList<double> values = valuesOf(field, all.rows);
    if (all.times.isEven())
        return { all, values };
    TimedSamples samples;
    QList<Instant> instants;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (isMissing(values[i]))
            continue;
        samples.at.rows << all.rows[i];
        samples.values << values[i];
        instants << all.times.at(i);
    }
    samples.at.times = SampleTimes::of(std::move(instants));
    return samples;
}

} // namespace opsglass
