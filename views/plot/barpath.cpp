// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barpath.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double maxBarWidth = 200;

/// Device pixel columns to samples: keeps the longest bar where several fall into one column.
class BarCollector {
public:
    /// \param width of every bar, whole device pixels
    BarCollector(double pixelRatio, double width)
        : m_ratio(pixelRatio)
        , m_width(width)
    {
    }

    void add(double left, double one, double other)
    {
        const auto whole = [this](double place) { return std::round(place * m_ratio) / m_ratio; };
        const double from = whole(left);
        const double top = whole(std::min(one, other));
        const double bottom = std::max(whole(std::max(one, other)), top);
        const QRectF bar(from, top, m_width, bottom - top);
        if (!m_rects.isEmpty() && m_rects.last().left() == from)
            m_rects.last() = m_rects.last().united(bar);
        else
            m_rects.append(bar);
    }

    QList<QRectF> take() { return std::move(m_rects); }

private:
    double m_ratio;
    double m_width;
    QList<QRectF> m_rects;
};

} // namespace

BarRects barRects(const DataSeries &series, const PathScales &scales, double ground)
{
    const GraphStyle &style = series.config.graph;
    const QList<double> &values = series.drawn();
    const SampleTimes times = series.drawnTimes();
    // A lone bar has the whole plot for itself.
    const bool hasStep = times.grid.step.count() > 0;
    const double spacing = hasStep
        ? static_cast<double>(times.grid.step.count()) * scales.time.pixelsPerMillisecond()
        : scales.time.right - scales.time.left;
    BarRects bars;
    const double exact = std::min(style.barWidthFactor * spacing, maxBarWidth);
    // Rounded once: bars of one series are all alike, wherever they begin.
    bars.width = std::max(std::round(exact * scales.pixelRatio), 1.0) / scales.pixelRatio;
    const double before = style.barAlignment < 0 ? bars.width
        : style.barAlignment > 0                 ? 0
                                                 : bars.width / 2;
    BarCollector collector(scales.pixelRatio, bars.width);
    const qsizetype count = std::min(times.count(), values.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (!scales.value.holds(values[i]))
            continue;
        const double left = scales.time.x(times.at(i)) - before;
        if (left + bars.width < scales.time.left || left > scales.time.right)
            continue;
        const bool isStacked = i < series.base.size() && scales.value.holds(series.base[i]);
        const double foot = isStacked ? scales.value.y(series.base[i]) : ground;
        collector.add(left, scales.value.y(values[i]), foot);
    }
    bars.rects = collector.take();
    return bars;
}

void paintOutline(QPainter &painter, const QRectF &bar, double width, const QBrush &brush)
{
    const double height = std::min(width, bar.height());
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), height), brush);
    painter.fillRect(QRectF(bar.left(), bar.bottom() - height, bar.width(), height), brush);
    painter.fillRect(QRectF(bar.left(), bar.top(), width, bar.height()), brush);
    painter.fillRect(QRectF(bar.right() - width, bar.top(), width, bar.height()), brush);
}

} // namespace opsglass
