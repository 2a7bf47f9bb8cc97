// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barstyle.h"

#include "views/plot/barpath.h"
#include "views/plot/colorscheme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace opsglass {

namespace {

double opacityOf(const FieldConfig &config)
{
    constexpr double usual = 80;
    const bool isSaid = config.custom.contains(QLatin1String("fillOpacity"));
    return std::clamp((isSaid ? config.graph.fillOpacity : usual) / 100, 0.0, 1.0);
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * alpha));
    return color;
}

/// A shape with two round corners at its end.
QPainterPath roundedAtEnd(const QRectF &bar, double radius, bool hangs)
{
    QRectF shape = bar;
    // The other two corners are rounded as well, outside of what is kept.
    if (hangs)
        shape.setTop(bar.top() - 2 * radius);
    else
        shape.setBottom(bar.bottom() + 2 * radius);
    QPainterPath path;
    path.addRoundedRect(shape, radius, radius);
    QPainterPath kept;
    kept.addRect(bar);
    return path.intersected(kept);
}

void paintRoundBar(QPainter &painter, const QRectF &bar, const BarStyle &style, bool hangs)
{
    const double radius = std::min(style.radius * bar.width(), bar.height());
    const bool hasLine = style.lineWidth > 0 && bar.width() >= thinBar;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(roundedAtEnd(bar, radius, hangs), style.fill);
    const double inset = std::min(style.lineWidth, bar.width() / 3) / 2;
    if (hasLine && bar.height() > 2 * inset) {
        const QRectF inner = bar.adjusted(inset, inset, -inset, -inset);
        painter.strokePath(
            roundedAtEnd(inner, std::max(std::min(radius, inner.height()) - inset, 0.0), hangs),
            QPen(style.line, 2 * inset, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
    painter.restore();
}

} // namespace

BarStyle plainBarStyle(const FieldConfig &config, const QColor &color)
{
    return { faded(color, opacityOf(config)), color, config.graph.lineWidth };
}

BarStyle barStyle(const FieldConfig &config, const QColor &own, const ValueScale &scale,
    const QRectF &plot, const Theme &theme)
{
    BarStyle style = plainBarStyle(config, own);
    const GradientMode mode = config.graph.gradientMode;
    const bool hasScheme = mode == GradientMode::Scheme && ColorScheme::isByValue(config);
    if (mode == GradientMode::None || (mode == GradientMode::Scheme && !hasScheme))
        return style;
    const ColorScheme scheme(config, scale, theme);
    const double opacity = opacityOf(config);
    QLinearGradient gradient(plot.topLeft(), plot.bottomLeft());
    if (hasScheme) {
        QLinearGradient line = gradient;
        line.setStops(scheme.stops());
        style.line = line;
        for (const auto &[place, color] : scheme.stops())
            gradient.setColorAt(place, faded(color, opacity));
        style.fill = gradient;
        return style;
    }
    constexpr int pieces = 16;
    for (int piece = 0; piece <= pieces; ++piece) {
        const double place = static_cast<double>(piece) / pieces;
        const bool isHue = mode == GradientMode::Hue;
        gradient.setColorAt(place,
            isHue ? faded(ColorScheme::shiftedHue(own, place), opacity)
                  : faded(own, opacity * (1 - place)));
    }
    style.fill = gradient;
    return style;
}

void paintBar(QPainter &painter, const QRectF &bar, const BarStyle &style, bool hangs)
{
    if (style.radius > 0 && bar.width() >= thinBar) {
        paintRoundBar(painter, bar, style, hangs);
        return;
    }
    painter.fillRect(bar, style.fill);
    if (bar.width() >= thinBar && style.lineWidth > 0)
        paintOutline(painter, bar, std::min(style.lineWidth, bar.width() / 3), style.line);
}

} // namespace opsglass
