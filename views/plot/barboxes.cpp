// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barboxes.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// Equal items along a stretch: the first begins where it begins, the last ends where it ends, and
/// together they fill a part of it. A lone one stands in the middle.
struct Spread {
    double first = 0;
    double size = 0;
    double step = 0;

    Spread(qsizetype count, double part, double length)
        : size(part * length / double(std::max<qsizetype>(count, 1)))
    {
        if (count > 1)
            step = size + (1 - part) * length / double(count - 1);
        else
            first = (1 - part) * length / 2;
    }
    double at(qsizetype index) const { return first + step * double(index); }
};

struct Widths {
    double group = 0.7;
    double bar = 0.97;
};

/// As in Grafana: a stack is as wide as a bar, and a panel of one series has no groups.
Widths widthsOf(const BarChartContent &content)
{
    const BarChartOptions &options = content.options;
    if (options.stacking != StackingMode::None)
        return { options.barWidth, 1 };
    if (content.shown.size() > 1)
        return { options.groupWidth, options.barWidth };
    return { content.data.bars.size() == 1 ? options.barWidth : options.groupWidth, 1 };
}

Spread groupsOf(const BarChartContent &content, double length)
{
    return { content.data.categories.size(), widthsOf(content).group, length };
}

/// The bars of a category that end a stack: the last of each direction on each axis.
void markEnds(QList<BarBox> &boxes, qsizetype from, const QList<qsizetype> &axes)
{
    QList<std::pair<bool, qsizetype>> ended;
    for (qsizetype i = boxes.size() - 1; i >= from; --i) {
        BarBox &box = boxes[i];
        const std::pair<bool, qsizetype> stack { box.hangs, axes[i - from] };
        box.isEnd = box.rect.height() > 0 && !ended.contains(stack);
        if (box.isEnd)
            ended << stack;
    }
}

BarBox boxOf(const DataSeries &series, qsizetype category, const ValueScale &scale)
{
    const double value = series.drawn()[category];
    const double base = series.base.value(category, 0);
    const auto clamped = [&scale](double place) {
        return scale.holds(place) ? std::clamp(scale.y(place), scale.top, scale.bottom)
                                  : scale.bottom;
    };
    BarBox box;
    box.rect.setTop(std::min(clamped(value), clamped(base)));
    box.rect.setBottom(std::max(clamped(value), clamped(base)));
    box.share = std::copysign(std::abs(value - base), series.values[category]);
    box.hangs = value < base;
    return box;
}

} // namespace

QList<double> categoryCenters(const BarChartContent &content, const QRectF &plot)
{
    const Spread groups = groupsOf(content, plot.width());
    QList<double> centers;
    for (qsizetype i = 0; i < content.data.categories.size(); ++i)
        centers << plot.left() + groups.at(i) + groups.size / 2;
    return centers;
}

QList<BarBox> barBoxes(
    const BarChartContent &content, const PlotLayout &upright, const QList<DataSeries> &series)
{
    const bool isStacked = content.options.stacking != StackingMode::None;
    const Spread groups = groupsOf(content, upright.plot.width());
    const Spread bars(isStacked ? 1 : series.size(), widthsOf(content).bar, groups.size);
    QList<BarBox> boxes;
    for (qsizetype category = 0; category < content.data.categories.size(); ++category) {
        const qsizetype from = boxes.size();
        QList<qsizetype> axes;
        for (qsizetype i = 0; i < series.size(); ++i) {
            const ValueScale &scale = upright.scaleOf(i);
            if (!std::isfinite(series[i].values[category])
                || !scale.holds(series[i].drawn()[category]))
                continue;
            BarBox box = boxOf(series[i], category, scale);
            box.place = { category, content.shown[i] };
            box.rect.setLeft(
                upright.plot.left() + groups.at(category) + bars.at(isStacked ? 0 : i));
            box.rect.setWidth(bars.size);
            boxes << box;
            axes << upright.axisOf[i];
        }
        if (isStacked)
            markEnds(boxes, from, axes);
    }
    return boxes;
}

} // namespace opsglass
