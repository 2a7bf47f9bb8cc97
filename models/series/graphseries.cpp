// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/graphseries.h"

#include "models/reduce/display.h"
#include "models/reduce/timedrows.h"
#include "models/series/legendcalcs.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphSeries)
};

bool isDrawable(const Field &field)
{
    return field.type == Field::Type::Number || field.type == Field::Type::Boolean;
}

bool hasTime(const Frame &frame)
{
    return std::any_of(frame.fields.cbegin(), frame.fields.cend(),
        [](const Field &field) { return field.type == Field::Type::Time; });
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
    const auto [timed, values] = samplesOf(field, all);
    Field ordered = field;
    ordered.numbers = values;
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
    const NumberExtent extent = numberExtent(frames);
    for (qsizetype frameIndex = 0; frameIndex < frames.size(); ++frameIndex) {
        const Frame &frame = frames[frameIndex];
        const auto timed = timedRows(frame);
        if (!timed)
            continue;
        for (qsizetype i = 0; i < frame.fields.size(); ++i) {
            const Field &field = frame.fields[i];
            if (!isDrawable(field))
                continue;
            DataSeries series = seriesOf(field, *timed, calcs, fieldRange(field, extent), zone);
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
    if (std::none_of(frames.cbegin(), frames.cend(), hasTime))
        return Text::tr("Data does not have a time field.");
    const auto hasBoth = [](const Frame &frame) {
        return hasTime(frame)
            && std::any_of(frame.fields.cbegin(), frame.fields.cend(), isDrawable);
    };
    return std::any_of(frames.cbegin(), frames.cend(), hasBoth)
        ? QString()
        : Text::tr("Data does not have a number field.");
}

} // namespace opsglass
