// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tilecolors.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// Lightness lowered by a part of 0…1, hue turned by degrees.
QColor shifted(const QColor &color, double darker, int degrees)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    float alpha = 1;
    color.getHslF(&hue, &saturation, &lightness, &alpha);
    // Greys have no hue (−1).
    double turned = std::max(hue, 0.0F) + degrees / 360.0;
    turned -= std::floor(turned);
    return QColor::fromHslF(static_cast<float>(turned), saturation,
        static_cast<float>(std::clamp(lightness - darker, 0.0, 1.0)), alpha);
}

} // namespace

QBrush tileGradient(const QColor &color, const QRectF &rect)
{
    // CSS: 120° clockwise from upward, ends where the corners' perpendiculars meet the axis.
    constexpr double across = 0.8660254037844386;
    constexpr double down = 0.5;
    const double half = (rect.width() * across + rect.height() * down) / 2;
    const QPointF way(across * half, down * half);
    QLinearGradient gradient(rect.center() - way, rect.center() + way);
    gradient.setColorAt(0, shifted(color, 0.15, 8));
    gradient.setColorAt(1, shifted(color, 0.05, -8));
    return gradient;
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor brightened(const QColor &color, double part)
{
    const auto nearer = [part](int channel) {
        return std::min(channel + static_cast<int>(std::lround(255 * part)), 255);
    };
    return { nearer(color.red()), nearer(color.green()), nearer(color.blue()), color.alpha() };
}

} // namespace opsglass
