// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/plotwidget.h"

#include "views/plot/plotrenderer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double markerRadius = 4;
constexpr double clickReach = 12; ///< of a click to a drawn point, pixels

} // namespace

PlotWidget::PlotWidget(QWidget *parent)
    : TimePlot(parent)
{
    setAccessibleName(tr("Chart"));
    setAccessibleDescription(tr("Left and right move the crosshair, Enter follows the "
                                "links of a value, Escape lets go."));
}

PlotLayout PlotWidget::layOut() const
{
    return layoutPlot(content(), size(), Theme::axisFont(), zone());
}

QImage PlotWidget::drawLayer(double pixelRatio) const
{
    return PlotRenderer(content(), plotLayout(), theme()).render(size(), pixelRatio);
}

void PlotWidget::drawShapes(QPainter &painter) const
{
    PlotRenderer(content(), plotLayout(), theme()).paint(painter, size());
}

void PlotWidget::paintMarks(QPainter &painter) const
{
    const QRectF &plot = plotLayout().plot;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().panel, 1.5));
    for (const CursorSample &sample : m_samples) {
        const QPointF &point = sample.point;
        if (!(point.y() >= plot.top() - 1 && point.y() <= plot.bottom() + 1)
            || point.x() < plot.left() - 1 || point.x() > plot.right() + 1)
            continue;
        painter.setBrush(theme().color(content().series[sample.series].color));
        painter.drawEllipse(point, markerRadius, markerRadius);
    }
}

void PlotWidget::applyCrosshair(const std::optional<Instant> &time)
{
    m_samples = time ? cursorSamples(content(), plotLayout(), *time) : QList<CursorSample>();
}

std::pair<double, double> PlotWidget::markExtent(double x) const
{
    double left = x;
    double right = x;
    for (const CursorSample &sample : m_samples) {
        left = std::min(left, sample.point.x());
        right = std::max(right, sample.point.x());
    }
    return { left, right };
}

Milliseconds PlotWidget::keyStep() const
{
    const Milliseconds step = content().range.span() / 100;
    return content().series.isEmpty() ? step : std::max(step, content().series.first().grid.step);
}

void PlotWidget::activate(const QPointF &place)
{
    const QPoint onScreen = mapToGlobal(place.toPoint());
    if (const ExemplarSpot *spot = exemplarAt(place, plotLayout())) {
        const DataPlace series
            = spot->series < 0 ? DataPlace() : content().series[spot->series].place;
        Q_EMIT exemplarClicked(spot->exemplar, series, onScreen);
        return;
    }
    const TimeScale &time = plotLayout().time;
    const auto samples = cursorSamples(content(), plotLayout(), time.time(place.x()));
    const qsizetype nearest = nearestSample(samples, place);
    if (nearest < 0 || std::abs(samples[nearest].point.y() - place.y()) > clickReach)
        return;
    Q_EMIT pointClicked(content().series[samples[nearest].series].place,
        time.time(samples[nearest].point.x()), onScreen);
}

QPointF PlotWidget::keyPlace(const QPointF &pointed) const
{
    const qsizetype nearest = nearestSample(m_samples, pointed);
    return nearest < 0 ? pointed : m_samples[nearest].point;
}

void PlotWidget::showTable(const QPointF &place)
{
    overlays().showSamples(content(), plotLayout(), { m_samples, place, pointed().has_value() });
}

} // namespace opsglass
