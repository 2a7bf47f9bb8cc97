// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/sparkline.h"

#include "views/plot/decimate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    qsizetype numbers = 0;
};

Extent extentOf(const QList<double> &samples)
{
    Extent extent;
    for (const double sample : samples) {
        if (!std::isfinite(sample))
            continue;
        extent.low = std::min(extent.low, sample);
        extent.high = std::max(extent.high, sample);
        ++extent.numbers;
    }
    return extent;
}

void fillRun(QPainter &painter, const QPolygonF &run, double bottom, const QColor &fill)
{
    QPolygonF area = run;
    area.append(QPointF(run.last().x(), bottom));
    area.append(QPointF(run.first().x(), bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPolygon(area);
}

void strokeRun(QPainter &painter, const QPolygonF &run, const SparklineStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(style.line, style.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QList<QLineF> segments;
    segments.reserve(run.size());
    for (qsizetype i = 1; i < run.size(); ++i)
        segments.append(QLineF(run[i - 1], run[i]));
    // Single lines, because stroking one long polyline wider than a device pixel is 35 times
    // slower.
    painter.drawLines(segments);
}

} // namespace

void paintSparkline(
    QPainter &painter, const QRectF &rect, const SparklineData &data, const SparklineStyle &style)
{
    const Extent extent = extentOf(data.samples);
    if (extent.numbers < 2 || rect.isEmpty())
        return;
    const double inset = style.width / 2;
    ValueScale scale { .low = data.min.value_or(extent.low),
        .high = data.max.value_or(extent.high),
        .top = rect.top() + inset,
        .bottom = rect.bottom() - inset };
    if (!(scale.high > scale.low)) {
        // A flat line runs through the middle.
        const double margin = std::max(std::abs(scale.low), 1.0);
        scale.low -= margin;
        scale.high = scale.low + 2 * margin;
    }
    const TimeScale time { data.range, rect.left(), rect.right() };
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const auto runs
        = decimate(data.times, data.samples, time, scale, { .columnsPerPixel = 2 * ratio });
    for (const QPolygonF &run : runs) {
        if (style.fill.alpha() > 0 && run.size() > 1)
            fillRun(painter, run, rect.bottom(), style.fill);
        strokeRun(painter, run, style);
    }
    painter.restore();
}

} // namespace opsglass
