// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/cursorrows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double reach = 10; // pixels

/// The sample nearest to `time` that is not missing; -1 when the nearest ones are gaps.
qsizetype sampleNear(
    const DataSeries &series, const SampleTimes &times, const TimeScale &scale, Instant time)
{
    const qsizetype count = std::min(times.count(), series.values.size());
    const qsizetype nearest = times.nearest(time);
    if (nearest < 0 || nearest >= count)
        return -1;
    const double spacing
        = static_cast<double>(times.grid.step.count()) * scale.pixelsPerMillisecond();
    const double distance = std::abs(scale.x(times.at(nearest)) - scale.x(time));
    // Between uneven samples the line goes on: the nearest one speaks for it.
    const bool isOnTheLine
        = !times.isEven() && time >= times.at(0) && time <= times.at(times.count() - 1);
    if (!isOnTheLine && distance > std::max(spacing, reach))
        return -1;
    const auto steps = static_cast<qsizetype>(
        spacing > 0 ? std::min(reach / spacing, static_cast<double>(count)) : 0);
    for (qsizetype step = 0; step <= steps; ++step) {
        for (const qsizetype index : { nearest - step, nearest + step }) {
            if (index >= 0 && index < count && !isMissing(series.values[index]))
                return index;
        }
    }
    return -1;
}

} // namespace

QList<CursorSample> cursorSamples(
    const PlotContent &content, const PlotLayout &layout, Instant time)
{
    QList<CursorSample> samples;
    for (qsizetype i = 0; i < content.series.size(); ++i) {
        const DataSeries &series = content.series[i];
        const SampleTimes times = series.times();
        const qsizetype index = sampleNear(series, times, layout.time, time);
        if (index < 0 || series.config.graph.hideFromViz)
            continue;
        const QList<double> &drawn = series.drawn();
        const ValueScale &scale = layout.scaleOf(i);
        const qsizetype place
            = series.stackedTimes ? series.stackedTimes->firstFrom(times.at(index)) : index;
        const bool isDrawn = place < drawn.size() && scale.holds(drawn[place]);
        const double y = isDrawn ? scale.y(drawn[place]) : std::numeric_limits<double>::quiet_NaN();
        samples.append({ i, series.values[index], { layout.time.x(times.at(index)), y } });
    }
    return samples;
}

QList<CursorSample> tableOrder(QList<CursorSample> samples, const PlotContent &content)
{
    samples.removeIf([&content](const CursorSample &sample) {
        return content.series[sample.series].config.graph.hideFromTooltip
            || (content.table.hideZeros && sample.value == 0);
    });
    const bool isAscending = content.table.sort == TooltipOptions::Sort::Ascending;
    std::stable_sort(samples.begin(), samples.end(),
        [isAscending](const CursorSample &one, const CursorSample &other) {
            if (std::isnan(one.value) || std::isnan(other.value))
                return !std::isnan(one.value) && std::isnan(other.value);
            return isAscending ? one.value < other.value : one.value > other.value;
        });
    return samples;
}

qsizetype nearestSample(const QList<CursorSample> &samples, const QPointF &pointer)
{
    qsizetype nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const double distance = std::abs(samples[i].point.y() - pointer.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace opsglass
