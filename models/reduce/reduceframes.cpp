// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/reduceframes.h"

#include "models/reduce/display.h"
#include "models/reduce/reducers.h"

#include <QRegularExpression>

#include <cmath>

namespace opsglass {

namespace {

/// Which fields of the frames are meant: all numeric ones, or those whose name matches.
bool isWanted(const Field &field, const QString &fields)
{
    if (fields.isEmpty())
        return field.type == Field::Type::Number || field.type == Field::Type::Boolean;
    const qsizetype end = fields.lastIndexOf(u'/');
    if (fields.startsWith(u'/') && end > 0)
        return QRegularExpression(fields.sliced(1, end - 1)).match(field.displayName).hasMatch();
    return field.displayName == fields;
}

FieldConfig withRange(const FieldConfig &config, const ValueRange &range)
{
    FieldConfig resolved = config;
    resolved.min = range.min;
    resolved.max = range.max;
    return resolved;
}

DisplayItem reducedItem(const Frame &frame, const Field &field, const QList<Frame> &frames,
    const QString &calc, const QTimeZone &zone)
{
    const ValueRange range = fieldRange(field, frames);
    DisplayItem item;
    item.title = field.displayName;
    item.config = withRange(field.config, range);
    if (field.type == Field::Type::String) {
        const bool isFirst
            = calc == QLatin1String("first") || calc == QLatin1String("firstNotNull");
        const QString text = field.texts.isEmpty() ? QString()
            : isFirst                              ? field.texts.first()
                                                   : field.texts.last();
        item.value = displayText(text, field, range, zone);
        return item;
    }
    item.value = displayNumber(reduceNumber(calc, field.numbers), field, range, zone);
    if (const auto grid = gridOf(frame)) {
        item.grid = *grid;
        item.samples = field.numbers;
    }
    const double change = reduceNumber(QStringLiteral("diffperc"), field.numbers);
    if (std::isfinite(change) && field.numbers.size() > 1)
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

void appendRows(const Frame &frame, const QList<Frame> &frames, const ReduceOptions &options,
    const QTimeZone &zone, QList<DisplayItem> &items)
{
    for (qsizetype row = 0; row < frame.length(); ++row) {
        for (const Field &field : frame.fields) {
            if (!isWanted(field, options.fields) || items.size() >= options.limit)
                continue;
            const ValueRange range = fieldRange(field, frames);
            Field indexed = field;
            indexed.seriesIndex = int(items.size());
            DisplayItem item;
            item.title = rowTitle(frame, field, row);
            item.config = withRange(field.config, range);
            item.value = field.type == Field::Type::String
                ? displayText(field.texts[row], indexed, range, zone)
                : displayNumber(field.numbers[row], indexed, range, zone);
            items << item;
        }
    }
}

} // namespace

std::optional<Grid> gridOf(const Frame &frame)
{
    for (const Field &field : frame.fields) {
        if (field.type != Field::Type::Time)
            continue;
        const QList<double> &times = field.numbers;
        if (times.isEmpty())
            return {};
        const auto at
            = [&times](qsizetype i) { return Instant(Milliseconds(std::llround(times[i]))); };
        Grid grid { at(0), Milliseconds(0), times.size() };
        if (times.size() == 1)
            return grid;
        grid.step = at(1) - at(0);
        if (grid.step <= Milliseconds(0))
            return {};
        for (qsizetype i = 1; i < times.size(); ++i) {
            if (at(i) != grid.at(i))
                return {};
        }
        return grid;
    }
    return {};
}

QList<DisplayItem> reduceFrames(
    const QList<Frame> &frames, const ReduceOptions &options, const QTimeZone &zone)
{
    QList<DisplayItem> items;
    if (options.values) {
        for (const Frame &frame : frames)
            appendRows(frame, frames, options, zone, items);
        return items;
    }
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (!isWanted(field, options.fields))
                continue;
            for (const QString &calc : options.calcs)
                items << reducedItem(frame, field, frames, calc, zone);
        }
    }
    return items;
}

} // namespace opsglass
