// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/markpainter.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double barHeight = 3;

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(color.alphaF() * alpha);
    return color;
}

/// How strong the lines of events are: where they stand closer than 8 px they would be a wall.
float lineStrength(const QRectF &plot, const QList<AnnotationSpot> &spots)
{
    const auto events = std::count_if(
        spots.cbegin(), spots.cend(), [](const AnnotationSpot &spot) { return !spot.isRegion(); });
    const double spacing = plot.width() / std::max<double>(1, static_cast<double>(events));
    return static_cast<float>(0.8 * std::clamp(spacing / 8, 0.25, 1.0));
}

void paintEvent(
    QPainter &painter, const QRectF &plot, double place, const QColor &color, float strength)
{
    const double x = std::floor(place) + 0.5;
    QPen pen(faded(color, strength), 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF { QPointF(x, plot.bottom() - 1),
        QPointF(x - triangleReach, plot.bottom() + triangleReach),
        QPointF(x + triangleReach, plot.bottom() + triangleReach) });
}

void paintBand(
    QPainter &painter, const QRectF &plot, const AnnotationBand &band, const QColor &color)
{
    const double from = std::floor(band.from);
    const double to = std::ceil(band.to);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), faded(color, 0.1F));
    for (const double edge : { from, to - 1 })
        painter.fillRect(QRectF(edge, plot.top(), 1, plot.height()), faded(color, 0.4F));
    painter.fillRect(QRectF(from, plot.bottom(), to - from, barHeight), color);
}

} // namespace

void paintAnnotations(
    QPainter &painter, const QRectF &plot, const QList<AnnotationSpot> &spots, const Theme &theme)
{
    for (const AnnotationBand &band : annotationBands(spots))
        paintBand(painter, plot, band, theme.color(band.color));
    const float strength = lineStrength(plot, spots);
    for (const AnnotationSpot &spot : spots) {
        if (!spot.isRegion())
            paintEvent(painter, plot, spot.from, theme.color(spot.color), strength);
    }
}

void paintExemplars(
    QPainter &painter, const PlotContent &content, const PlotLayout &layout, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.panel, 1));
    for (const ExemplarSpot &spot : layout.exemplars) {
        const QPointF &at = spot.point;
        painter.setBrush(
            spot.series < 0 ? theme.accent : theme.color(content.series[spot.series].color));
        painter.drawConvexPolygon(
            QPolygonF { at + QPointF(0, -exemplarReach), at + QPointF(exemplarReach, 0),
                at + QPointF(0, exemplarReach), at + QPointF(-exemplarReach, 0) });
    }
}

} // namespace opsglass
