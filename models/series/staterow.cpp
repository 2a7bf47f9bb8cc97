// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/staterow.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double latest = 8.64e15; ///< of ECMAScript's times, milliseconds

std::optional<Instant> instantOf(double milliseconds)
{
    if (!(std::abs(milliseconds) <= latest))
        return {};
    return Instant(Milliseconds(std::llround(milliseconds)));
}

Milliseconds columnOf(const QList<Instant> &times, const TimeRange &range)
{
    auto smallest = Milliseconds::max();
    for (qsizetype i = 1; i < times.size(); ++i) {
        if (times[i] > times[i - 1])
            smallest = std::min(smallest, times[i] - times[i - 1]);
    }
    return smallest == Milliseconds::max() ? range.span() / 10 : smallest;
}

/// Where the state of entry `i` ends by the times alone.
Instant endOf(
    const RowTimes &times, const QList<qsizetype> &states, const SpanRules &rules, qsizetype i)
{
    const Instant from = times.times[i];
    const qsizetype count = times.times.size();
    if (rules.bridged) {
        qsizetype next = i + 1;
        while (next < count && states[times.order[next]] < 0)
            ++next;
        if (next < count && times.times[next] - from <= *rules.bridged)
            return times.times[next];
    }
    const Instant until = i + 1 < count ? times.times[i + 1] : std::max(rules.end, from);
    if (!times.ends.isEmpty() && times.ends[i])
        return std::min(until, *times.ends[i]);
    if (!times.ends.isEmpty() || !rules.step)
        return until;
    return i + 1 < count ? std::min(until, from + *rules.step) : from + *rules.step;
}

} // namespace

std::optional<RowTimes> rowTimesOf(const Frame &frame, const TimeRange &range)
{
    QList<const Field *> fields;
    for (const Field &field : frame.fields) {
        if (field.type == Field::Type::Time)
            fields << &field;
    }
    if (fields.isEmpty())
        return {};
    const Field &starts = *fields.first();
    RowTimes result;
    for (qsizetype row = 0; row < starts.numbers.size(); ++row) {
        if (instantOf(starts.numbers[row]))
            result.order << row;
    }
    std::stable_sort(
        result.order.begin(), result.order.end(), [&starts](qsizetype one, qsizetype other) {
            return starts.numbers[one] < starts.numbers[other];
        });
    for (const qsizetype row : std::as_const(result.order)) {
        result.times << *instantOf(starts.numbers[row]);
        if (fields.size() > 1)
            result.ends << instantOf(fields[1]->numbers[row]);
    }
    const double interval = starts.ownConfig[QLatin1String("interval")].toDouble();
    if (interval >= 1 && interval <= latest)
        result.step = Milliseconds(std::llround(interval));
    result.column = columnOf(result.times, range);
    return result;
}

QList<StateSpan> spansOf(
    const RowTimes &times, const QList<qsizetype> &states, const SpanRules &rules)
{
    QList<StateSpan> spans;
    for (qsizetype i = 0; i < times.times.size(); ++i) {
        const qsizetype state = states[times.order[i]];
        if (state < 0)
            continue;
        const Instant from = times.times[i];
        const Instant to = rules.isSampled ? from + times.column : endOf(times, states, rules, i);
        if (to <= from)
            continue;
        if (rules.mergesValues && !spans.isEmpty() && spans.last().state == state
            && spans.last().to == from)
            spans.last().to = to;
        else
            spans << StateSpan { from, to, state };
    }
    return spans;
}

} // namespace opsglass
