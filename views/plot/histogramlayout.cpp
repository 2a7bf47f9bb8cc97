// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/histogramlayout.h"

#include "models/format/unit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// The values are laid out as if they were this stretch of time, so that axis, grid and texts are
/// placed and drawn by the rules of every other plot.
const TimeRange standIn { Instant(Milliseconds(0)), Instant(Milliseconds(1'000'000)) };
constexpr double gapBetweenTexts = 18;

AxisRange valuesOf(const HistogramData &data)
{
    if (data.lows.isEmpty())
        return { 0, 1 };
    const AxisRange range { data.axis.min.value_or(data.lows.first()),
        data.axis.max.value_or(data.highs.last()) };
    return range.low < range.high ? range : AxisRange { data.lows.first(), data.highs.last() };
}

/// A series that needs the axis of the counts.
DataSeries countSeries(const HistogramContent &content, const QList<HistogramBars> &bars)
{
    DataSeries series;
    series.grid = { standIn.from, standIn.span(), 2 };
    series.values = { 0, 0 };
    for (const HistogramBars &one : bars) {
        for (const double top : one.tops)
            series.values[1] = std::max(series.values[1], top);
    }
    FieldConfig &config = series.config;
    if (!content.shown.isEmpty())
        config.graph = content.data.series[content.shown.first()].config.graph;
    config.unit = content.data.count.unit;
    config.decimals = content.data.count.decimals;
    config.graph.axisSoftMin = config.graph.axisSoftMin.value_or(0);
    config.graph.axisCenteredZero = false;
    if (series.values[1] <= 0)
        config.max = 1;
    return series;
}

/// The width all buckets share; 0 when they differ.
double sharedWidth(const HistogramData &data)
{
    const double width = data.lows.isEmpty() ? 0 : data.highs.first() - data.lows.first();
    for (qsizetype i = 0; i < data.lows.size(); ++i) {
        if (std::abs(data.highs[i] - data.lows[i] - width) > 1e-6 * width)
            return 0;
    }
    return width;
}

/// Ticks at the edges of equally wide buckets, else at round values.
ValueTicks ticksOf(const HistogramData &data, const AxisRange &range, double length, double spacing)
{
    const double width = sharedWidth(data);
    if (width <= 0)
        return valueTicks(range, { .length = length, .minSpacing = spacing });
    const double bucket = length * width / (range.high - range.low);
    ValueTicks ticks;
    ticks.increment = width * std::max(1.0, std::ceil(spacing / bucket));
    const double first
        = std::ceil((range.low - data.lows.first()) / width - 1e-9) * width + data.lows.first();
    for (int i = 0; first + i * ticks.increment <= range.high + 1e-9 * width; ++i)
        ticks.values << first + i * ticks.increment;
    return ticks;
}

void fillValueTicks(HistogramLayout &layout, const HistogramData &data,
    const QFontMetricsF &metrics, const QTimeZone &zone)
{
    const double length = layout.plot.plot.width();
    const double span = layout.values.high - layout.values.low;
    double widest = 20;
    // Texts depend on the distance of the ticks, and that on the texts.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const double spacing = widest + gapBetweenTexts;
        const ValueTicks ticks = ticksOf(data, layout.values, length, spacing);
        layout.plot.timeTicks = {};
        widest = 0;
        for (const double value : ticks.values) {
            const double place = (value - layout.values.low) / span;
            if (!std::isfinite(place))
                continue;
            const QString text
                = formatTick(value, data.axis.unit, ticks.increment, data.axis.decimals, zone);
            layout.plot.timeTicks.times << standIn.from
                    + Milliseconds(
                        std::llround(place * static_cast<double>(standIn.span().count())));
            layout.plot.timeTicks.texts << text;
            widest = std::max(widest, metrics.horizontalAdvance(text));
        }
        if (widest + gapBetweenTexts <= spacing)
            return;
    }
}

} // namespace

double HistogramLayout::x(double value) const
{
    // Halves: the range of doubles is wider than a double.
    const double part = (value / 2 - values.low / 2) / (values.high / 2 - values.low / 2);
    return plot.plot.left() + part * plot.plot.width();
}

std::pair<double, double> HistogramLayout::edges(const HistogramData &data, qsizetype bucket) const
{
    return { x(data.lows[bucket]), x(data.highs[bucket]) };
}

qsizetype HistogramLayout::bucketAt(const HistogramData &data, double place) const
{
    const double value
        = values.low + (place - plot.plot.left()) / plot.plot.width() * (values.high - values.low);
    const auto above = std::upper_bound(data.lows.cbegin(), data.lows.cend(), value);
    const qsizetype bucket = above - data.lows.cbegin() - 1;
    return bucket >= 0 && value < data.highs[bucket] ? bucket : -1;
}

HistogramLayout layoutHistogram(
    const HistogramContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone)
{
    HistogramLayout layout;
    layout.bars = histogramBars(content.data, content.shown);
    layout.values = valuesOf(content.data);
    PlotContent frame;
    frame.range = standIn;
    frame.series = { countSeries(content, layout.bars) };
    layout.plot = layoutPlot(frame, size, font, zone);
    fillValueTicks(layout, content.data, QFontMetricsF(font), zone);
    return layout;
}

} // namespace opsglass
