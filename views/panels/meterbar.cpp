// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/meterbar.h"

#include "models/reduce/scalebands.h"
#include "views/panels/tilecolors.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double unfilledAlpha = 0.07;
constexpr double basicAlpha = 0.35;
constexpr double edge = 2;
constexpr double cellPitch = 12;
constexpr double cellGap = 2;
constexpr double litAlpha = 0.95;
constexpr double unlitAlpha = 0.18;
constexpr int rampStops = 12;

double filledShare(const MeterBar &bar)
{
    const double share = bar.value.percent;
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0;
}

/// A piece of the bar, 0…1 from its low end to its high end.
QRectF pieceOf(const QRectF &rect, double from, double to, bool isVertical)
{
    if (isVertical)
        return { rect.left(), rect.bottom() - rect.height() * to, rect.width(),
            rect.height() * (to - from) };
    return { rect.left() + rect.width() * from, rect.top(), rect.width() * (to - from),
        rect.height() };
}

/// The colours along the whole bar, as far as its value reaches.
QLinearGradient gradientOf(const QRectF &rect, const MeterBar &bar, const Theme &theme)
{
    QLinearGradient gradient(bar.isVertical ? rect.bottomLeft() : rect.topLeft(),
        bar.isVertical ? rect.topLeft() : rect.topRight());
    const QString &mode = bar.config.color.mode;
    const QColor own = theme.color(bar.value.color);
    if (mode.startsWith(QLatin1String("continuous-"))) {
        for (int i = 0; i <= rampStops; ++i) {
            const double place = static_cast<double>(i) / rampStops;
            gradient.setColorAt(place, theme.color(scaleColor(bar.config, place, bar.value.color)));
        }
        return gradient;
    }
    if (mode != QLatin1String("thresholds")) {
        gradient.setColorAt(0, own.darker(160));
        gradient.setColorAt(std::max(filledShare(bar), 0.01), own);
        return gradient;
    }
    const QList<ScaleBand> bands = scaleBands(bar.config, QTimeZone::utc());
    for (const ScaleBand &band : bands) {
        if (band.from <= filledShare(bar))
            gradient.setColorAt(band.from, theme.color(band.color));
    }
    return gradient;
}

void paintCells(QPainter &painter, const QRectF &rect, const MeterBar &bar, const Theme &theme)
{
    const double length = bar.isVertical ? rect.height() : rect.width();
    const int count = std::max(static_cast<int>((length + cellGap) / cellPitch), 1);
    const double pitch = (length + cellGap) / count;
    for (int i = 0; i < count; ++i) {
        const double from = i * pitch / length;
        const double to = (i * pitch + pitch - cellGap) / length;
        const double place = (i + 1.0) / count;
        const bool isLit = place <= filledShare(bar) + 0.5 / count && filledShare(bar) > 0;
        if (!isLit && !bar.showsUnfilled)
            continue;
        QColor color = theme.color(scaleColor(bar.config, place, bar.value.color));
        color = withAlpha(color, isLit ? litAlpha : unlitAlpha);
        painter.fillRect(pieceOf(rect, from, to, bar.isVertical), color);
    }
}

} // namespace

QRectF filledPart(const QRectF &rect, const MeterBar &bar)
{
    const double length = std::max(bar.isVertical ? rect.height() : rect.width(), 1.0);
    return pieceOf(rect, 0, std::max(filledShare(bar), 1 / length), bar.isVertical);
}

void paintMeterBar(QPainter &painter, const QRectF &rect, const MeterBar &bar, const Theme &theme)
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.setPen(Qt::NoPen);
    if (bar.display == BarGaugeOptions::Display::Lcd) {
        paintCells(painter, rect, bar, theme);
        painter.restore();
        return;
    }
    if (bar.showsUnfilled) {
        painter.setBrush(withAlpha(theme.text, unfilledAlpha));
        painter.drawRoundedRect(rect, metrics::radius, metrics::radius);
    }
    const QRectF filled = filledPart(rect, bar);
    const QColor color = theme.color(bar.value.color);
    if (bar.display == BarGaugeOptions::Display::Gradient) {
        painter.setBrush(gradientOf(rect, bar, theme));
        const double radius
            = std::min({ double(metrics::radius), filled.width(), filled.height() });
        painter.drawRoundedRect(filled, radius, radius);
    } else {
        painter.fillRect(filled, withAlpha(color, basicAlpha));
        const double share = (bar.isVertical ? filled.height() : filled.width());
        const double thickness = std::min(edge, share);
        const QRectF end = bar.isVertical
            ? QRectF(filled.left(), filled.top(), filled.width(), thickness)
            : QRectF(filled.right() - thickness, filled.top(), thickness, filled.height());
        painter.fillRect(end, color);
    }
    painter.restore();
}

} // namespace opsglass
