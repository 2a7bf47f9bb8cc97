// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/stacking.h"

#include "models/series/axiskey.h"

#include <algorithm>
#include <cmath>

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
    SampleTimes times;
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
    key.times = series.times();
    return key;
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
    for (const auto &[key, members] : groups)
        stackGroup(series, members, key.mode == StackingMode::Percent);
}

} // namespace opsglass
