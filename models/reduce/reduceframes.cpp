// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/reduceframes.h"

#include "models/reduce/display.h"
#include "models/reduce/pattern.h"
#include "models/reduce/reducefield.h"
#include "models/reduce/reducers.h"
#include "models/reduce/timedrows.h"

#include <cmath>

namespace opsglass {

namespace {

/// Which fields of the frames are meant: all numeric ones, or those whose name matches.
bool isWanted(const Field &field, const QString &fields)
{
    if (fields.isEmpty())
        return field.type == Field::Type::Number || field.type == Field::Type::Boolean;
    if (!fields.startsWith(u'/'))
        return field.displayName == fields;
    const auto pattern = readPattern(fields);
    return pattern && pattern->matches(field.displayName);
}

FieldConfig withRange(const FieldConfig &config, const ValueRange &range)
{
    FieldConfig resolved = config;
    resolved.min = range.min;
    resolved.max = range.max;
    return resolved;
}

DisplayItem reducedItem(const Field &field, const std::optional<TimedRows> &timed,
    const ValueRange &range, const QString &calc, const QTimeZone &zone)
{
    DisplayItem item;
    item.title = field.displayName;
    item.config = withRange(field.config, range);
    item.value = displayReduced(reduceField(calc, field), field, range, zone);
    if (field.type == Field::Type::String)
        return item;
    if (timed) {
        const TimedSamples samples = samplesOf(field, *timed);
        item.times = samples.at.times;
        item.samples = samples.values;
    }
    const double change = reduceNumber(QStringLiteral("diffperc"), field.numbers);
    if (std::isfinite(change) && reduceNumber(QStringLiteral("count"), field.numbers) > 1)
        item.change = change;
    return item;
}

/// §12: texts of the row joined, plus the field's name where that alone would not tell.
QString rowTitle(const Frame &frame, const Field &field, qsizetype row)
{
    if (!field.config.displayName.isEmpty())
        return field.displayName;
    QStringList parts;
    int numbers = 0;
    for (const Field &other : frame.fields) {
        if (other.type == Field::Type::String)
            parts << other.texts[row];
        else if (other.type == Field::Type::Number)
            ++numbers;
    }
    if (parts.isEmpty() || numbers > 1)
        parts << field.displayName;
    return parts.join(u' ');
}

/// One frame among all, and how its values become items.
struct Reduction {
    const QList<Frame> &frames;
    qsizetype frameIndex = 0;
    const ReduceOptions &options;
    const QTimeZone &zone;
    const NameInterpolator &interpolate;
    const NumberExtent &extent; ///< of all frames

    /// Gives an item its place, and its title what only the value knows.
    void settle(DisplayItem &item, const DataPlace &place) const
    {
        item.place = place;
        if (interpolate && item.title.contains(u'$'))
            item.title = interpolate(item.title, frames, place);
    }
};

void appendRows(const Reduction &reduction, QList<DisplayItem> &items)
{
    const auto &[frames, frameIndex, options, zone, interpolate, extent] = reduction;
    const Frame &frame = frames[frameIndex];
    QList<qsizetype> wanted;
    QList<ValueRange> ranges;
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        if (!isWanted(frame.fields[i], options.fields))
            continue;
        wanted << i;
        ranges << fieldRange(frame.fields[i], extent);
    }
    for (qsizetype row = 0; row < frame.length(); ++row) {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (items.size() >= options.limit)
                return;
            const Field &field = frame.fields[wanted[i]];
            const ValueRange &range = ranges[i];
            Field indexed = field;
            indexed.seriesIndex = int(items.size());
            DisplayItem item;
            item.title = rowTitle(frame, field, row);
            item.config = withRange(field.config, range);
            item.value = field.type == Field::Type::String
                ? displayText(field.texts[row], indexed, range, zone)
                : displayNumber(field.numbers[row], indexed, range, zone);
            reduction.settle(item, { frameIndex, wanted[i], row, {} });
            items << item;
        }
    }
}

void appendFields(const Reduction &reduction, QList<DisplayItem> &items)
{
    const Frame &frame = reduction.frames[reduction.frameIndex];
    const auto timed = timedRows(frame);
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        const Field &field = frame.fields[i];
        if (!isWanted(field, reduction.options.fields))
            continue;
        const ValueRange range = fieldRange(field, reduction.extent);
        for (const QString &calc : reduction.options.calcs) {
            items << reducedItem(field, timed, range, calc, reduction.zone);
            reduction.settle(items.last(), { reduction.frameIndex, i, -1, calc });
        }
    }
}

} // namespace

QList<DisplayItem> reduceFrames(const QList<Frame> &frames, const ReduceOptions &options,
    const QTimeZone &zone, const NameInterpolator &interpolate)
{
    QList<DisplayItem> items;
    const NumberExtent extent = numberExtent(frames);
    for (qsizetype index = 0; index < frames.size(); ++index) {
        const Reduction reduction { frames, index, options, zone, interpolate, extent };
        if (options.values)
            appendRows(reduction, items);
        else
            appendFields(reduction, items);
    }
    return items;
}

} // namespace opsglass
