// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/axispainter.h"

#include "views/plot/plotlayout.h"
#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

void paintGrid(QPainter &painter, const PlotLayout &layout, const Theme &theme)
{
    // Whole device pixels: a grid line must be one sharp pixel wide.
    const double ratio = painter.device()->devicePixelRatioF();
    const double thin = 1 / ratio;
    const auto sharp = [ratio](double place) { return std::floor(place * ratio) / ratio; };
    const QRectF &plot = layout.plot;
    const auto horizontal = [&](double y) {
        painter.fillRect(QRectF(plot.left(), sharp(y), plot.width(), thin), theme.grid);
    };
    for (const ValueAxis &axis : layout.axes) {
        if (axis.hasGrid) {
            for (const double value : axis.ticks.values)
                horizontal(std::min(axis.scale.y(value), plot.bottom() - thin));
        }
    }
    for (const Instant time : layout.timeTicks.times) {
        const double x = std::min(layout.time.x(time), plot.right() - thin);
        painter.fillRect(QRectF(sharp(x), plot.top(), thin, plot.height()), theme.grid);
    }
}

void paintAxisLabel(QPainter &painter, const PlotLayout &layout, const ValueAxis &axis)
{
    if (axis.label.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const bool isLeft = axis.side == AxisPlacement::Left;
    const double outer = isLeft ? axis.edge - axis.width : axis.edge + axis.width;
    const double length = layout.plot.height();
    const QString text = metrics.elidedText(axis.label, Qt::ElideRight, length);
    painter.save();
    painter.translate(outer, layout.plot.center().y());
    painter.rotate(isLeft ? -90 : 90);
    painter.drawText(QRectF(-length / 2, 0, length, metrics.height()), Qt::AlignCenter, text);
    painter.restore();
}

void paintAxisTexts(QPainter &painter, const PlotLayout &layout, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    for (const ValueAxis &axis : layout.axes) {
        if (axis.side == AxisPlacement::Hidden)
            continue;
        const QColor ink = axis.color ? theme.color(*axis.color) : theme.muted;
        painter.setPen(ink);
        const bool isLeft = axis.side == AxisPlacement::Left;
        if (axis.hasBorder) {
            const double x
                = std::floor(isLeft ? axis.edge + axisTextGap : axis.edge - axisTextGap) - 0.5;
            painter.fillRect(
                QRectF(isLeft ? x - 0.5 : x + 0.5, layout.plot.top(), 1, layout.plot.height()),
                ink);
        }
        for (qsizetype i = 0; i < axis.texts.size(); ++i) {
            const QString text = metrics.elidedText(axis.texts[i], Qt::ElideRight, axis.width);
            const double x = isLeft ? axis.edge - metrics.horizontalAdvance(text) : axis.edge;
            const double middle = axis.scale.y(axis.ticks.values[i]);
            // Capital letters and figures, not the line box, are centred on the tick.
            painter.drawText(QPointF(x, std::round(middle + metrics.capHeight() / 2)), text);
        }
        paintAxisLabel(painter, layout, axis);
    }
}

void paintTimeTexts(QPainter &painter, const PlotLayout &layout, const Theme &theme, double width)
{
    painter.setPen(theme.muted);
    const QFontMetricsF metrics(painter.font());
    constexpr double allowedShift = 14;
    const double baseline = std::round(layout.plot.bottom() + 6 + metrics.ascent());
    for (qsizetype i = 0; i < layout.timeTicks.times.size(); ++i) {
        const QString &text = layout.timeTicks.texts[i];
        const double half = metrics.horizontalAdvance(text) / 2;
        const double centre = layout.time.x(layout.timeTicks.times[i]);
        const double x = std::clamp(centre - half, 0.0, std::max(0.0, width - 2 * half));
        if (std::abs(x + half - centre) <= allowedShift)
            painter.drawText(QPointF(std::round(x), baseline), text);
    }
}

} // namespace

void paintAxes(QPainter &painter, const PlotLayout &layout, const Theme &theme, double width)
{
    painter.setFont(Theme::axisFont());
    paintGrid(painter, layout, theme);
    paintAxisTexts(painter, layout, theme);
    paintTimeTexts(painter, layout, theme, width);
}

} // namespace opsglass
