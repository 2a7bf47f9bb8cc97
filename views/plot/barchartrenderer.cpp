// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barchartrenderer.h"

#include "views/plot/plotrenderer.h"
#include "views/plot/thresholdpainter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// How much light a gray of 0…255 gives, as contrasts count it.
double light(double gray) { return std::pow(gray / 255, 2.2) + 0.05; }

} // namespace

BarChartRenderer::BarChartRenderer(
    const BarChartContent &content, const BarChartLayout &layout, const Theme &theme)
    : m_content(content)
    , m_layout(layout)
    , m_theme(theme)
{
}

QImage BarChartRenderer::render(const QSize &size, double pixelRatio) const
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    if (!m_content.isLying)
        image = PlotRenderer(PlotContent {}, m_layout.upright, m_theme).render(size, pixelRatio);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    drawAll(painter, size);
    return image;
}

void BarChartRenderer::paint(QPainter &painter, const QSize &size) const
{
    if (!m_content.isLying)
        PlotRenderer(PlotContent {}, m_layout.upright, m_theme).paint(painter, size);
    drawAll(painter, size);
}

/// All but the frame of an upright chart.
void BarChartRenderer::drawAll(QPainter &painter, const QSize &size) const
{
    painter.setFont(Theme::axisFont());
    if (m_content.isLying)
        drawLyingAxes(painter, size.width());
    drawCategories(painter, size);
    drawCategoryLabel(painter, size);
    painter.save();
    painter.setTransform(m_layout.toWidget);
    painter.setClipRect(m_layout.upright.plot);
    drawThresholds(painter);
    drawBars(painter);
    painter.restore();
    drawValues(painter, size);
}

void BarChartRenderer::drawLyingAxes(QPainter &painter, double width) const
{
    const double thin = 1 / painter.device()->devicePixelRatioF();
    const QRectF &plot = m_layout.plot;
    for (const ValueAxis &axis : m_layout.upright.axes) {
        if (axis.side == AxisPlacement::Hidden)
            continue;
        for (const double value : axis.ticks.values) {
            const double x = m_layout.toWidget.map(QPointF(0, axis.scale.y(value))).x();
            if (axis.hasGrid)
                painter.fillRect(QRectF(std::min(std::floor(x), plot.right() - thin), plot.top(),
                                     thin, plot.height()),
                    m_theme.grid);
        }
        const QColor ink = axis.color ? m_theme.color(*axis.color) : m_theme.muted;
        const bool isBelow = axis.side == AxisPlacement::Left;
        if (axis.hasBorder)
            painter.fillRect(
                QRectF(plot.left(), isBelow ? axis.edge - textDrop : axis.edge + textDrop - 1,
                    plot.width(), 1),
                ink);
        painter.setPen(ink);
        drawLyingTexts(painter, axis, width);
        drawLyingLabel(painter, axis);
    }
}

void BarChartRenderer::drawLyingTexts(QPainter &painter, const ValueAxis &axis, double width) const
{
    const QFontMetricsF metrics(painter.font());
    const bool isBelow = axis.side == AxisPlacement::Left;
    const SlantedTexts slant = isBelow ? m_layout.slant : SlantedTexts {};
    constexpr double allowedShift = 14;
    for (qsizetype i = 0; i < axis.texts.size(); ++i) {
        const double tick
            = m_layout.toWidget.map(QPointF(0, axis.scale.y(axis.ticks.values[i]))).x();
        const double length = metrics.horizontalAdvance(axis.texts[i]);
        const double most = std::max(width - slant.reachRight(length), 0.0);
        const double x = std::clamp(tick, std::min(slant.reachLeft(length), most), most);
        const double y = isBelow ? axis.edge : axis.edge - metrics.height();
        if (std::abs(x - tick) <= allowedShift)
            slant.paint(painter, { x, y }, axis.texts[i]);
    }
}

void BarChartRenderer::drawLyingLabel(QPainter &painter, const ValueAxis &axis) const
{
    if (axis.label.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QRectF &plot = m_layout.plot;
    const bool isBelow = axis.side == AxisPlacement::Left;
    const double y = isBelow ? axis.edge + axis.width - metrics.height() : axis.edge - axis.width;
    painter.drawText(QRectF(plot.left(), y, plot.width(), metrics.height()), Qt::AlignCenter,
        metrics.elidedText(axis.label, Qt::ElideRight, plot.width()));
}

void BarChartRenderer::drawCategories(QPainter &painter, const QSize &size) const
{
    painter.setPen(m_theme.muted);
    const QFontMetricsF metrics(painter.font());
    const AxisTexts &names = m_layout.categories;
    for (qsizetype i = 0; i < names.texts.size(); ++i) {
        const QString &text = names.texts[i];
        const double width = metrics.horizontalAdvance(text);
        const QPointF tick = m_layout.toWidget.map(QPointF(names.places[i], 0));
        if (m_content.isLying) {
            // Capital letters and figures, not the line box, are centred on the bars.
            painter.drawText(QPointF(m_layout.categoryEdge - width,
                                 std::round(tick.y() + metrics.capHeight() / 2)),
                text);
            continue;
        }
        const double most = std::max(size.width() - m_layout.slant.reachRight(width), 0.0);
        const double least = std::min(m_layout.slant.reachLeft(width), most);
        const double x
            = m_layout.slant.rotation == 0 ? std::clamp(tick.x(), least, most) : tick.x();
        m_layout.slant.paint(painter, { x, m_layout.categoryEdge }, text);
    }
}

void BarChartRenderer::drawCategoryLabel(QPainter &painter, const QSize &size) const
{
    const GraphStyle &graph = m_content.data.axis.graph;
    if (graph.axisLabel.isEmpty() || graph.axisPlacement == AxisPlacement::Hidden)
        return;
    const QFontMetricsF metrics(painter.font());
    const QRectF &plot = m_layout.plot;
    painter.setPen(m_theme.muted);
    const double length = m_content.isLying ? plot.height() : plot.width();
    const QString text = metrics.elidedText(graph.axisLabel, Qt::ElideRight, length);
    if (!m_content.isLying) {
        painter.drawText(
            QRectF(plot.left(), size.height() - metrics.height(), length, metrics.height()),
            Qt::AlignCenter, text);
        return;
    }
    painter.save();
    painter.translate(0, plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-length / 2, 0, length, metrics.height()), Qt::AlignCenter, text);
    painter.restore();
}

void BarChartRenderer::drawThresholds(QPainter &painter) const
{
    QList<std::pair<qsizetype, Thresholds>> done; // fields of one axis mostly share them
    for (qsizetype i = 0; i < m_content.shown.size(); ++i) {
        const FieldConfig &config = m_content.data.bars[m_content.shown[i]].config;
        const std::pair<qsizetype, Thresholds> own { m_layout.upright.axisOf[i],
            config.thresholds };
        if (config.graph.thresholdsStyle == ThresholdsStyle::Off || done.contains(own))
            continue;
        done << own;
        paintThresholds(
            painter, m_layout.upright.plot, m_layout.upright.scaleOf(i), config, m_theme);
    }
}

QColor BarChartRenderer::colorOf(const BarBox &box) const
{
    const BarSeries &series = m_content.data.bars[box.place.series];
    return m_theme.color(
        m_content.data.hasOwnColors ? series.values[box.place.category].color : series.color);
}

BarStyle BarChartRenderer::styleOf(const BarBox &box) const
{
    const FieldConfig &config = m_content.data.bars[box.place.series].config;
    if (m_content.data.hasOwnColors)
        return plainBarStyle(config, colorOf(box));
    const qsizetype index = m_content.shown.indexOf(box.place.series);
    return barStyle(
        config, colorOf(box), m_layout.upright.scaleOf(index), m_layout.upright.plot, m_theme);
}

QColor BarChartRenderer::inkOn(const BarBox &box) const
{
    const FieldConfig &config = m_content.data.bars[box.place.series].config;
    const QColor fill = plainBarStyle(config, colorOf(box)).fill.color();
    const double alpha = fill.alphaF();
    const double gray = alpha * qGray(fill.rgb()) + (1 - alpha) * qGray(m_theme.panel.rgb());
    const auto contrast = [bar = light(gray)](const QColor &ink) {
        const double own = light(qGray(ink.rgb()));
        const auto [darker, lighter] = std::minmax(bar, own);
        return lighter / darker;
    };
    return contrast(m_theme.text) >= contrast(m_theme.panel) ? m_theme.text : m_theme.panel;
}

void BarChartRenderer::drawBars(QPainter &painter) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const auto whole = [ratio](double place) { return std::round(place * ratio) / ratio; };
    const bool isPercent = m_content.options.stacking == StackingMode::Percent;
    QHash<qsizetype, BarStyle> styles;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const BarBox &box : m_layout.boxes) {
        if (box.rect.height() <= 0)
            continue;
        BarStyle &style = styles[box.place.series];
        if (m_content.data.hasOwnColors || style.fill.style() == Qt::NoBrush)
            style = styleOf(box);
        style.radius = box.isEnd && !isPercent ? m_content.options.barRadius : 0;
        const double left = whole(box.rect.left());
        const double top = whole(box.rect.top());
        const double right = std::max(whole(box.rect.right()), left + 1 / ratio);
        const double bottom = std::max(whole(box.rect.bottom()), top + 1 / ratio);
        paintBar(painter, QRectF(QPointF(left, top), QPointF(right, bottom)), style, box.hangs);
    }
}

void BarChartRenderer::drawValues(QPainter &painter, const QSize &size) const
{
    const BarValues all = barValues(m_content, m_layout, Theme::axisFont(), size);
    if (all.values.isEmpty())
        return;
    QFont font = Theme::axisFont();
    font.setPixelSize(all.pixelSize);
    painter.setFont(font);
    for (const BarValue &value : all.values) {
        painter.setPen(value.isInside ? inkOn(m_layout.boxes[value.box]) : m_theme.text);
        painter.drawText(value.rect.bottomLeft(), value.text);
    }
}

} // namespace opsglass
