// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/gaugelayout.h"

#include "views/panels/fittedtext.h"
#include "views/panels/statlayout.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double gap = 8;
constexpr double smallestSide = 75;
constexpr double lineHeight = 1.3;
constexpr double largestArc = 40;
constexpr double ringGap = 2;
constexpr double smallestValue = 6; ///< pixels; a value that is cut would be another number
/// The open side of a dial: its ends lie this part of the radius below the centre.
constexpr double drop = 0.5;
/// Below this there is no room for words at the ends.
constexpr double smallestWithLimits = 110;

QList<QRectF> cellsInColumns(const QSizeF &area, qsizetype count, qsizetype columns)
{
    const qsizetype rows = (count + columns - 1) / columns;
    const auto share = [](double length, qsizetype parts) {
        const auto n = static_cast<double>(parts);
        return std::max((length - gap * (n - 1)) / n, smallestSide);
    };
    const QSizeF size(share(area.width(), columns), share(area.height(), rows));
    QList<QRectF> cells;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner(static_cast<double>(i % columns) * (size.width() + gap),
            static_cast<double>(i / columns) * (size.height() + gap));
        cells << QRectF(corner, size);
    }
    return cells;
}

double titleSize(const GaugeContent &content)
{
    if (!content.hasTitle)
        return 0;
    if (content.fixed.title > 0)
        return content.fixed.title;
    return std::clamp(std::min(content.size.width(), content.size.height()) * 0.1, 11.0, 20.0);
}

} // namespace

QList<QRectF> gaugeCells(const QSizeF &area, qsizetype count, Orientation orientation)
{
    if (count <= 0 || area.isEmpty())
        return {};
    if (orientation == Orientation::Vertical)
        return cellsInColumns(area, count, count);
    if (orientation == Orientation::Horizontal)
        return cellsInColumns(area, count, 1);
    const QList<QRectF> cells = statCells(area, count, orientation);
    const QSizeF first = cells.first().size();
    if (first.width() >= smallestSide && first.height() >= smallestSide) {
        const auto columns = std::lround((area.width() + gap) / (first.width() + gap));
        return cellsInColumns(area, count, columns);
    }
    const auto fitting = static_cast<qsizetype>((area.width() + gap) / (smallestSide + gap));
    return cellsInColumns(area, count, std::clamp<qsizetype>(fitting, 1, count));
}

GaugeLayout layoutGauge(const GaugeContent &content)
{
    GaugeLayout layout;
    const double width = content.size.width();
    const double height = content.size.height();
    layout.titlePixels = titleSize(content);
    const double titleHeight = layout.titlePixels * lineHeight;
    const bool hasLimits = std::min(width, height) >= smallestWithLimits;
    layout.smallPixels = std::clamp(std::min(width, height) / 16, 10.0, 12.0);
    const double small = layout.smallPixels * lineHeight;
    const double limitsHeight = hasLimits ? small : 0;
    // Words at the thresholds may cost the dial a fifth of its width on each side, not its value.
    const double side = std::min(
        content.labelWidth > 0 ? content.labelWidth * layout.smallPixels / 14 : 0.0, width / 5);
    const double above = content.labelWidth > 0 ? small : 0;
    const double room = height - titleHeight - limitsHeight - above;
    const double outer = std::max(std::min(width / 2 - side, room / (1 + drop)), smallestSide / 6);
    layout.arcWidth = std::min(2 * outer / 5.5, largestArc) / (content.labelWidth > 0 ? 1.5 : 1);
    layout.ringWidth = content.hasRing ? std::max(layout.arcWidth / 5, 2.0) : 0;
    layout.ringRadius = outer - layout.ringWidth / 2;
    const double arcOuter = content.hasRing ? outer - layout.ringWidth - ringGap : outer;
    layout.arcRadius = arcOuter - layout.arcWidth / 2;

    const double used = above + outer * (1 + drop) + limitsHeight + titleHeight;
    const double top = std::max((height - used) / 2, 0.0);
    layout.center = QPointF(width / 2, top + above + outer);
    const double inner = arcOuter - layout.arcWidth;
    layout.value
        = QRectF(-inner * 0.86, -inner * 0.45, inner * 1.72, inner * 0.9).translated(layout.center);
    layout.valuePixels = content.fixed.value > 0
        ? content.fixed.value
        : std::max(fittedSize(content.valueWidth, layout.value.size()), smallestValue);
    const double ends = layout.center.y() + outer * drop;
    if (hasLimits) {
        // Below each end, as wide as its half of the dial.
        const double across = outer * std::cos((dialStart - 180) * M_PI / 180);
        const double half = std::min(width / 2 - across + outer * 0.45, outer);
        const QRectF words(0, ends, half, limitsHeight);
        const double edge = std::max(layout.center.x() - across - layout.arcWidth, 0.0);
        layout.minimum = words.translated(edge, 0);
        layout.maximum = words.translated(width - edge - half, 0);
    }
    layout.title = QRectF(0, ends + limitsHeight, width, titleHeight);
    return layout;
}

} // namespace opsglass
