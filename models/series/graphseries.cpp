// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/graphseries.h"

#include "models/reduce/display.h"
#include "models/series/legendcalcs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphSeries)
};

bool isDrawable(const Field &field)
{
    return field.type == Field::Type::Number || field.type == Field::Type::Boolean;
}

const Field *timeFieldOf(const Frame &frame)
{
    const auto found = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [](const Field &field) { return field.type == Field::Type::Time; });
    return found == frame.fields.cend() ? nullptr : &*found;
}

Instant instantOf(double milliseconds) { return Instant(Milliseconds(std::llround(milliseconds))); }

/// The rows of a frame that have a time, in its order.
struct TimedRows {
    QList<qsizetype> rows;
    SampleTimes times;
};

TimedRows timedRows(const QList<double> &times)
{
    constexpr double furthest = 8.64e15; // what a calendar date can be, in milliseconds
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

QList<double> valuesOf(const Field &field, const TimedRows &timed)
{
    QList<double> values;
    values.reserve(timed.rows.size());
    for (const qsizetype row : timed.rows)
        values << (row < field.numbers.size() ? field.numbers[row] : missing());
    return values;
}

/// Leaves out the rows where a field is missing.
TimedRows withoutMissing(const TimedRows &timed, const QList<double> &values)
{
    TimedRows kept;
    QList<Instant> instants;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (isMissing(values[i]))
            continue;
        kept.rows << timed.rows[i];
        instants << timed.times.at(i);
    }
    kept.times = SampleTimes::of(std::move(instants));
    return kept;
}

bool areAllRows(const QList<qsizetype> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] != i)
            return false;
    }
    return true;
}

/// A boolean is drawn as steps between 0 and 1.
void makeBoolean(Field &field)
{
    FieldConfig &config = field.config;
    field.type = Field::Type::Number;
    config.min = 0;
    config.max = 1;
    if (!config.unit.startsWith(QLatin1String("bool")))
        config.unit = QStringLiteral("bool");
    if (config.graph.interpolation != LineInterpolation::StepBefore)
        config.graph.interpolation = LineInterpolation::StepAfter;
}

DataSeries seriesOf(const Field &field, const TimedRows &all, const QStringList &calcs,
    const ValueRange &range, const QTimeZone &zone)
{
    Field ordered = field;
    ordered.numbers = valuesOf(field, all);
    const TimedRows timed = all.times.isEven() ? all : withoutMissing(all, ordered.numbers);
    ordered.numbers = valuesOf(field, timed);
    if (field.type == Field::Type::Boolean)
        makeBoolean(ordered);
    DataSeries series;
    series.name = field.displayName;
    series.labels = field.labels;
    series.grid = timed.times.grid;
    series.uneven = timed.times.uneven;
    if (!areAllRows(timed.rows))
        series.rows = timed.rows;
    series.values = ordered.numbers;
    series.config = ordered.config;
    series.color = seriesColor(ordered, range);
    series.calcs = legendCalcs(ordered, calcs, range, zone);
    return series;
}

} // namespace

QList<DataSeries> graphSeries(
    const QList<Frame> &frames, const QStringList &calcs, const QTimeZone &zone)
{
    QList<DataSeries> all;
    for (qsizetype frameIndex = 0; frameIndex < frames.size(); ++frameIndex) {
        const Frame &frame = frames[frameIndex];
        const Field *time = timeFieldOf(frame);
        if (!time)
            continue;
        const TimedRows timed = timedRows(time->numbers);
        for (qsizetype i = 0; i < frame.fields.size(); ++i) {
            const Field &field = frame.fields[i];
            if (!isDrawable(field))
                continue;
            DataSeries series = seriesOf(field, timed, calcs, fieldRange(field, frames), zone);
            series.refId = frame.refId;
            series.place = { frameIndex, i, -1, {} };
            all << series;
        }
    }
    return all;
}

QString graphProblem(const QList<Frame> &frames)
{
    const auto hasRows = [](const Frame &frame) { return frame.length() > 0; };
    if (std::none_of(frames.cbegin(), frames.cend(), hasRows))
        return {};
    const auto hasTime = [](const Frame &frame) { return timeFieldOf(frame) != nullptr; };
    if (std::none_of(frames.cbegin(), frames.cend(), hasTime))
        return Text::tr("Data does not have a time field.");
    const auto hasBoth = [&](const Frame &frame) {
        return hasTime(frame)
            && std::any_of(frame.fields.cbegin(), frame.fields.cend(), isDrawable);
    };
    return std::any_of(frames.cbegin(), frames.cend(), hasBoth)
        ? QString()
        : Text::tr("Data does not have a number field.");
}

} // namespace opsglass
