// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/slantedtexts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace opsglass {

namespace {

constexpr double gapBetweenTexts = 8;

double radians(int rotation) { return std::abs(rotation) * std::numbers::pi / 180; }

} // namespace

double widestOf(const QStringList &texts, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

double SlantedTexts::depth(double width, const QFontMetricsF &metrics) const
{
    const double angle = radians(rotation);
    return std::sin(angle) * width + std::cos(angle) * metrics.height();
}

double SlantedTexts::spacing(double width, const QFontMetricsF &metrics) const
{
    const double level = width + gapBetweenTexts;
    const double slope = std::sin(radians(rotation));
    return slope > 0 ? std::min(level, metrics.height() / slope) : level;
}

double SlantedTexts::widthFor(double depth, const QFontMetricsF &metrics) const
{
    const double angle = radians(rotation);
    if (rotation == 0)
        return std::numeric_limits<double>::max();
    return std::max((depth - std::cos(angle) * metrics.height()) / std::sin(angle), 0.0);
}

double SlantedTexts::reachLeft(double width) const
{
    return rotation == 0 ? width / 2 : rotation < 0 ? std::cos(radians(rotation)) * width : 0;
}

double SlantedTexts::reachRight(double width) const
{
    return rotation == 0 ? width / 2 : rotation > 0 ? std::cos(radians(rotation)) * width : 0;
}

void SlantedTexts::paint(QPainter &painter, const QPointF &tick, const QString &text) const
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    if (rotation == 0) {
        painter.drawText(
            QPointF(std::round(tick.x() - width / 2), std::round(tick.y() + metrics.ascent())),
            text);
        return;
    }
    painter.save();
    // The middle of the line passes through the tick, half a line below where the room begins.
    painter.translate(tick.x(), tick.y() + std::cos(radians(rotation)) * metrics.height() / 2);
    painter.rotate(rotation);
    painter.drawText(QPointF(rotation > 0 ? 0 : -width, metrics.capHeight() / 2), text);
    painter.restore();
}

} // namespace opsglass
