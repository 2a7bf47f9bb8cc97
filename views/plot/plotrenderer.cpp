// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/plotrenderer.h"

#include "views/plot/areashape.h"
#include "views/plot/axispainter.h"
#include "views/plot/barpath.h"
#include "views/plot/barstyle.h"
#include "views/plot/colorscheme.h"
#include "views/plot/markpainter.h"
#include "views/plot/seriespath.h"
#include "views/plot/thresholdpainter.h"
#include "views/theme/vectorpaint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// Documents are magnified: shapes have twice the points of a screen.
constexpr double fineness = 2;

/// All bars of a series as one shape: a document would repeat the brush for each of them.
/// \param pen of width 0 draws no outline
void paintBarShapes(
    QPainter &painter, const QList<QRectF> &bars, const QBrush &fill, const QPen &pen)
{
    QPainterPath area;
    QPainterPath outline;
    area.setFillRule(Qt::WindingFill);
    const double inset = pen.widthF() / 2;
    for (const QRectF &bar : bars) {
        area.addRect(bar);
        outline.addRect(bar.adjusted(inset, inset, -inset, -inset));
    }
    painter.fillPath(area, fill);
    if (pen.widthF() > 0)
        painter.strokePath(outline, pen);
}

/// A line without length is not painted, a point is.
QPolygonF dotsOf(const QList<QLineF> &dashes)
{
    QPolygonF dots;
    dots.reserve(dashes.size());
    for (const QLineF &dash : dashes)
        dots.append(dash.p1());
    return dots;
}

} // namespace

PlotRenderer::PlotRenderer(const PlotContent &content, const PlotLayout &layout, const Theme &theme)
    : m_content(content)
    , m_layout(layout)
    , m_theme(theme)
{
}

QImage PlotRenderer::render(const QSize &size, double pixelRatio) const
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight);
        drawGround(painter, size);
    }
    QList<QList<QPolygonF>> runs;
    for (qsizetype i = 0; i < m_content.series.size(); ++i)
        runs.append(runsOf(i, pixelRatio));
    // All areas first: no line is veiled by the area of a later series.
    for (qsizetype i = 0; i < runs.size(); ++i)
        fillSeries(image, i, runs[i]);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (qsizetype i = 0; i < runs.size(); ++i)
        drawSeries(painter, i, runs[i]);
    painter.setClipping(false);
    paintExemplars(painter, m_content, m_layout, m_theme);
    return image;
}

void PlotRenderer::paint(QPainter &painter, const QSize &size) const
{
    painter.save();
    drawGround(painter, size);
    QList<QList<QPolygonF>> runs;
    for (qsizetype i = 0; i < m_content.series.size(); ++i)
        runs.append(runsOf(i, fineness));
    for (qsizetype i = 0; i < runs.size(); ++i)
        fillShape(painter, i, runs[i]);
    for (qsizetype i = 0; i < runs.size(); ++i)
        drawSeries(painter, i, runs[i]);
    painter.setClipping(false);
    paintExemplars(painter, m_content, m_layout, m_theme);
    painter.restore();
}

/// What lies behind the series.
void PlotRenderer::drawGround(QPainter &painter, const QSize &size) const
{
    paintAxes(painter, m_layout, m_theme, size.width());
    drawThresholds(painter);
    // Behind the series: many of them must not hide the data.
    paintAnnotations(painter, m_layout.plot, m_layout.annotations, m_theme);
}

void PlotRenderer::drawThresholds(QPainter &painter) const
{
    QList<qsizetype> done; // series of one axis mostly share their thresholds: draw them once
    painter.setClipRect(m_layout.plot);
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const FieldConfig &config = m_content.series[i].config;
        const bool isKnown = std::any_of(done.begin(), done.end(), [&](qsizetype other) {
            return m_layout.axisOf[other] == m_layout.axisOf[i]
                && m_content.series[other].config.thresholds == config.thresholds;
        });
        if (config.graph.thresholdsStyle == ThresholdsStyle::Off || isKnown)
            continue;
        done.append(i);
        paintThresholds(painter, m_layout.plot, m_layout.scaleOf(i), config, m_theme);
    }
    painter.setClipping(false);
}

QList<QPolygonF> PlotRenderer::runsOf(qsizetype index, double pixelRatio) const
{
    const DataSeries &series = m_content.series[index];
    const GraphStyle &style = series.config.graph;
    if (style.hideFromViz || style.drawStyle == DrawStyle::Bars)
        return {};
    return seriesRuns(series.drawnTimes(), series.drawn(), style,
        { m_layout.time, m_layout.scaleOf(index), pixelRatio });
}

void PlotRenderer::drawSeries(
    QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const
{
    const GraphStyle &style = m_content.series[index].config.graph;
    if (style.hideFromViz)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    // Half a line may stand out of the plot, so that one at its very edge is not cut in two.
    const double margin = std::max(style.lineWidth, 1.0) / 2;
    painter.setClipRect(m_layout.plot.adjusted(0, -margin, 0, margin));
    if (style.drawStyle == DrawStyle::Bars) {
        drawBars(painter, index);
        return;
    }
    if (style.drawStyle == DrawStyle::Line && style.lineWidth > 0)
        strokeRuns(painter, index, runs);
    painter.setClipping(false);
    drawPoints(painter, index, runs);
}

QRect PlotRenderer::deviceRect(double pixelRatio) const
{
    const QRectF &plot = m_layout.plot;
    return QRectF(plot.topLeft() * pixelRatio, plot.size() * pixelRatio).toRect();
}

double PlotRenderer::groundOf(qsizetype index) const
{
    const ValueScale &scale = m_layout.scaleOf(index);
    if (!scale.holds(0))
        return scale.bottom;
    return std::clamp(scale.y(0), scale.top, scale.bottom);
}

qsizetype PlotRenderer::seriesBelow(qsizetype index) const
{
    const QString &name = m_content.series[index].config.graph.fillBelowTo;
    if (name.isEmpty())
        return -1;
    const auto found = std::find_if(m_content.series.begin(), m_content.series.end(),
        [&name](const DataSeries &series) { return series.name == name; });
    return found == m_content.series.end() ? -1 : found - m_content.series.begin();
}

double PlotRenderer::opacityOf(const GraphStyle &style)
{
    // A band that is asked for without an opacity has that of Grafana's old graph panel.
    const double percent
        = style.fillOpacity <= 0 && !style.fillBelowTo.isEmpty() ? 35 : style.fillOpacity;
    return std::clamp(percent / 100, 0.0, 1.0);
}

RowColors PlotRenderer::rowColors(qsizetype index, const QRect &rect) const
{
    const DataSeries &series = m_content.series[index];
    const GraphStyle &style = series.config.graph;
    const double alpha = opacityOf(style);
    const QColor own = m_theme.color(series.color);
    const bool hasScheme
        = style.gradientMode == GradientMode::Scheme && ColorScheme::isByValue(series.config);
    const ColorScheme scheme(series.config, m_layout.scaleOf(index), m_theme);
    RowColors colors;
    for (int row = 0; row < rect.height(); ++row) {
        const double place = (row + 0.5) / rect.height();
        QColor color = own;
        double strength = alpha;
        if (style.gradientMode == GradientMode::Opacity)
            strength *= 1 - place;
        else if (style.gradientMode == GradientMode::Hue)
            color = ColorScheme::shiftedHue(own, place);
        else if (hasScheme)
            color = scheme.at(place);
        color.setAlphaF(static_cast<float>(color.alphaF() * strength));
        colors.push_back(color.rgba());
    }
    return colors;
}

bool PlotRenderer::hasArea(qsizetype index, const QList<QPolygonF> &runs) const
{
    const GraphStyle &style = m_content.series[index].config.graph;
    return !runs.isEmpty() && style.drawStyle == DrawStyle::Line && opacityOf(style) > 0;
}

QList<QPolygonF> PlotRenderer::edgeRuns(
    qsizetype index, const QList<double> &values, double pixelRatio) const
{
    const DataSeries &edge = m_content.series[index];
    return seriesRuns(edge.drawnTimes(), values, edge.config.graph,
        { m_layout.time, m_layout.scaleOf(index), pixelRatio });
}

std::optional<std::pair<qsizetype, QList<double>>> PlotRenderer::lowerEdge(qsizetype index) const
{
    if (const qsizetype below = seriesBelow(index); below >= 0 && below != index)
        return std::pair(below, m_content.series[below].drawn());
    if (const QList<double> &base = m_content.series[index].base; !base.isEmpty())
        return std::pair(index, base);
    return std::nullopt;
}

void PlotRenderer::fillSeries(QImage &image, qsizetype index, const QList<QPolygonF> &runs) const
{
    if (!hasArea(index, runs))
        return;
    const double ratio = image.devicePixelRatio();
    const QRect rect = deviceRect(ratio);
    const auto edge = lowerEdge(index);
    const AreaEdge lower = edge
        ? AreaEdge::along(edgeRuns(edge->first, edge->second, ratio), rect, ratio)
        : AreaEdge::level(groundOf(index), rect, ratio);
    fillBetween(image, rect, AreaEdge::along(runs, rect, ratio), lower, rowColors(index, rect));
}

QBrush PlotRenderer::areaBrush(qsizetype index) const
{
    const DataSeries &series = m_content.series[index];
    FieldConfig config = series.config;
    config.graph.fillOpacity = 100 * opacityOf(series.config.graph);
    return barStyle(
        config, m_theme.color(series.color), m_layout.scaleOf(index), m_layout.plot, m_theme)
        .fill;
}

void PlotRenderer::fillShape(QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const
{
    if (!hasArea(index, runs))
        return;
    const auto edge = lowerEdge(index);
    const QList<QPolygonF> areas = edge
        ? areasBetween(runs, edgeRuns(edge->first, edge->second, fineness))
        : areasOver(runs, groundOf(index));
    painter.setClipRect(m_layout.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaBrush(index));
    for (const QPolygonF &area : areas)
        painter.drawPolygon(area);
    painter.setClipping(false);
}

QBrush PlotRenderer::lineBrush(qsizetype index) const
{
    const DataSeries &series = m_content.series[index];
    if (series.config.graph.gradientMode != GradientMode::Scheme
        || !ColorScheme::isByValue(series.config))
        return m_theme.color(series.color);
    const ColorScheme scheme(series.config, m_layout.scaleOf(index), m_theme);
    QLinearGradient gradient(m_layout.plot.topLeft(), m_layout.plot.bottomLeft());
    gradient.setStops(scheme.stops());
    return gradient;
}

QPen PlotRenderer::linePen(qsizetype index) const
{
    const double width = m_content.series[index].config.graph.lineWidth;
    return { lineBrush(index), width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin };
}

void PlotRenderer::strokeRuns(
    QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const
{
    const GraphStyle &style = m_content.series[index].config.graph;
    const bool isThin = style.lineWidth * painter.device()->devicePixelRatioF() <= 1;
    QPen pen = linePen(index);
    QList<double> pattern;
    if (style.lineFill == LineFill::Dash)
        pattern = style.dash;
    else if (style.lineFill == LineFill::Dot)
        pattern = { 0, style.dash.size() > 1 ? style.dash[1] : 3 * style.lineWidth };
    if (style.lineFill != LineFill::Solid)
        pen.setCapStyle(style.lineFill == LineFill::Dot ? Qt::RoundCap : Qt::FlatCap);
    painter.setPen(pen);
    for (const QPolygonF &run : runs) {
        if (run.size() < 2)
            continue;
        // A polyline wider than one device pixel goes through the general stroker, which costs 35
        // times as much as the same line in pieces.
        if (style.lineFill == LineFill::Dot)
            painter.drawPoints(dotsOf(dashes(run, pattern, m_layout.plot)));
        else if (!pattern.isEmpty())
            painter.drawLines(dashes(run, pattern, m_layout.plot));
        else if (isThin || isVector(painter))
            painter.drawPolyline(run);
        else
            painter.drawLines(segments(run));
    }
}

void PlotRenderer::drawPoints(
    QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const
{
    const DataSeries &series = m_content.series[index];
    const GraphStyle &style = series.config.graph;
    const SampleTimes times = series.drawnTimes();
    const auto shown = times.firstFrom(m_layout.time.range.to + Milliseconds(1))
        - times.firstFrom(m_layout.time.range.from);
    const bool isSparse
        = static_cast<double>(shown) * 2 * style.pointSize <= m_layout.plot.width() + 1;
    const bool showsAll = style.drawStyle == DrawStyle::Points
        || style.showPoints == ShowPoints::Always
        || (style.showPoints == ShowPoints::Auto && style.lineWidth <= 0 && isSparse);
    if (!showsAll && style.showPoints == ShowPoints::Never)
        return;
    const QRectF area = m_layout.plot.adjusted(-1, -1, 1, 1);
    const double radius = std::max(style.pointSize, 1.0) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(lineBrush(index));
    const auto dot = [&](const QPointF &point) {
        if (area.contains(point))
            painter.drawEllipse(point, radius, radius);
    };
    if (!showsAll) {
        for (const QPolygonF &run : runs) {
            if (run.size() == 1)
                dot(run.first());
        }
        return;
    }
    // The runs may hold corners of steps and points of curves; the samples alone get a mark.
    const auto samples = seriesRuns(
        times, series.drawn(), GraphStyle {}, { m_layout.time, m_layout.scaleOf(index), 1 });
    for (const QPolygonF &run : samples)
        std::for_each(run.begin(), run.end(), dot);
}

void PlotRenderer::drawBars(QPainter &painter, qsizetype index) const
{
    const DataSeries &series = m_content.series[index];
    const GraphStyle &style = series.config.graph;
    const double ratio = isVector(painter) ? fineness : painter.device()->devicePixelRatioF();
    const auto bars
        = barRects(series, { m_layout.time, m_layout.scaleOf(index), ratio }, groundOf(index));
    const auto colors = rowColors(index, deviceRect(ratio));
    QLinearGradient gradient(m_layout.plot.topLeft(), m_layout.plot.bottomLeft());
    constexpr int stops = 16;
    for (int i = 0; i <= stops; ++i) {
        const auto row = static_cast<size_t>(i) * (colors.size() - 1) / stops;
        gradient.setColorAt(static_cast<double>(i) / stops, QColor::fromRgba(colors[row]));
    }
    const bool isPlain = style.gradientMode == GradientMode::None;
    const QBrush fill = isPlain ? QBrush(QColor::fromRgba(colors.front())) : QBrush(gradient);
    const double outline = bars.width >= 4 ? std::min(style.lineWidth, bars.width / 3) : 0;
    const QBrush inside = outline > 0 || style.fillOpacity > 0 ? fill : lineBrush(index);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (isVector(painter)) {
        paintBarShapes(painter, bars.rects, inside, QPen(lineBrush(index), outline));
        return;
    }
    for (const QRectF &bar : bars.rects) {
        painter.fillRect(bar, inside);
        if (outline > 0)
            paintOutline(painter, bar, outline, lineBrush(index));
    }
}

} // namespace opsglass
