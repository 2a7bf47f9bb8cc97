// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/stacking.h"

#include "models/series/axiskey.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace opsglass {

namespace {

struct GroupKey {
    QString group;
    StackingMode mode = StackingMode::Normal;
    DrawStyle drawStyle = DrawStyle::Line;
    LineInterpolation interpolation = LineInterpolation::Linear; ///< of lines alone
    int barAlignment = 0; ///< of bars alone
    AxisKey axis;
    bool isNegative = false;
    friend bool operator==(const GroupKey &, const GroupKey &) = default;
};

QList<double> transformed(const DataSeries &series)
{
    QList<double> values = series.values;
    switch (series.config.graph.transform) {
    case ValueTransform::None:
        break;
    case ValueTransform::NegativeY:
        for (double &value : values) {
            if (std::isfinite(value))
                value = -value;
        }
        break;
    case ValueTransform::Constant:
        if (!values.isEmpty())
            values.fill(values.constFirst());
        break;
    }
    return values;
}

bool isMostlyNegative(const QList<double> &values)
{
    qsizetype negative = 0;
    qsizetype positive = 0;
    for (const double value : values) {
        if (value < 0)
            ++negative;
        else if (value > 0)
            ++positive;
    }
    return negative > positive;
}

GroupKey groupKeyOf(const DataSeries &series)
{
    const GraphStyle &style = series.config.graph;
    GroupKey key;
    key.group = style.stackingGroup;
    key.mode = style.stackingMode;
    key.drawStyle = style.drawStyle;
    if (style.drawStyle == DrawStyle::Line)
        key.interpolation = style.interpolation;
    if (style.drawStyle == DrawStyle::Bars)
        key.barAlignment = style.barAlignment;
    key.axis = axisKeyOf(series.config);
    key.isNegative = isMostlyNegative(series.stacked);
    return key;
}

/// All times of the members, each as often as the one member that repeats it most.
SampleTimes joinedTimes(const QList<DataSeries> &all, const QList<qsizetype> &members)
{
    QList<Instant> joined;
    QList<SampleTimes> known;
    for (const qsizetype member : members) {
        const SampleTimes times = all[member].times();
        if (known.contains(times))
            continue;
        known << times;
        QList<Instant> own;
        for (qsizetype i = 0; i < times.count(); ++i)
            own << times.at(i);
        QList<Instant> both;
        std::set_union(
            joined.cbegin(), joined.cend(), own.cbegin(), own.cend(), std::back_inserter(both));
        joined = std::move(both);
    }
    return SampleTimes::of(std::move(joined));
}

/// The values of a series at times that hold all its own; missing at the others.
QList<double> spread(const QList<double> &values, const SampleTimes &own, const SampleTimes &joined)
{
    QList<double> all(joined.count(), missing());
    const qsizetype count = std::min(own.count(), values.size());
    for (qsizetype from = 0, to = 0; from < count && to < all.size(); ++to) {
        if (own.at(from) == joined.at(to))
            all[to] = values[from++];
    }
    return all;
}

/// Gives all members the same times.
void joinGroup(QList<DataSeries> &all, const QList<qsizetype> &members)
{
    const SampleTimes first = all[members.first()].times();
    const bool isJoined = std::all_of(members.cbegin(), members.cend(),
        [&](qsizetype member) { return all[member].times() == first; });
    if (isJoined)
        return;
    const SampleTimes joined = joinedTimes(all, members);
    for (const qsizetype member : members) {
        DataSeries &series = all[member];
        series.stacked = spread(series.stacked, series.times(), joined);
        series.stackedTimes = joined;
    }
}

void stackGroup(QList<DataSeries> &all, const QList<qsizetype> &members, bool isPercent)
{
    const qsizetype count = all[members.first()].stacked.size();
    QList<double> total(count, 0.0);
    QList<bool> hasValue(count, false);
    for (const qsizetype member : members) {
        for (qsizetype i = 0; i < count; ++i) {
            const double value = all[member].stacked[i];
            if (std::isfinite(value)) {
                total[i] += value;
                hasValue[i] = true;
            }
        }
    }
    QList<double> running(count, 0.0);
    for (const qsizetype member : members) {
        DataSeries &series = all[member];
        series.base = running;
        for (qsizetype i = 0; i < count; ++i) {
            if (!hasValue[i])
                continue;
            double value = series.stacked[i];
            if (std::isfinite(value)) {
                if (isPercent)
                    value = qFuzzyIsNull(total[i]) ? 0 : value / std::abs(total[i]);
                running[i] += value;
            }
            series.stacked[i] = running[i];
        }
    }
}

} // namespace

void stackSeries(QList<DataSeries> &series, const QSet<QString> &hidden)
{
    QList<std::pair<GroupKey, QList<qsizetype>>> groups;
    for (qsizetype i = 0; i < series.size(); ++i) {
        DataSeries &one = series[i];
        one.stacked.clear();
        one.base.clear();
        one.stackedTimes.reset();
        const GraphStyle &style = one.config.graph;
        const bool isStacked = style.stackingMode != StackingMode::None;
        if (!isStacked && style.transform == ValueTransform::None)
            continue;
        if (hidden.contains(one.name) || style.hideFromViz)
            continue;
        one.stacked = transformed(one);
        if (!isStacked)
            continue;
        const GroupKey key = groupKeyOf(one);
        const auto group = std::find_if(
            groups.begin(), groups.end(), [&key](const auto &entry) { return entry.first == key; });
        if (group != groups.end())
            group->second << i;
        else
            groups.append({ key, { i } });
    }
    for (const auto &[key, members] : groups) {
        joinGroup(series, members);
        stackGroup(series, members, key.mode == StackingMode::Percent);
    }
}

} // namespace opsglass
