// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/statlayout.h"

#include "views/panels/fittedtext.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double gap = 8;
constexpr double lineHeight = 1.2;
constexpr double largestName = 30;
/// A name is cut before it gets smaller; a cut value would be another number, so it shrinks on.
constexpr double smallestName = 10;
constexpr double smallestValue = 6;

/// The side of the largest square of which `count` fit into width × height.
double squareSide(double width, double height, double count)
{
    const double across = std::ceil(std::sqrt(count * width / height));
    if (std::floor(across * height / width) * across < count)
        return height / std::ceil(across * height / width);
    return width / across;
}

QSize gridSize(const QSizeF &area, qsizetype count, Orientation orientation)
{
    const int all = static_cast<int>(count);
    if (orientation == Orientation::Vertical)
        return { all, 1 };
    if (orientation == Orientation::Horizontal)
        return { 1, all };
    const double side = std::max(
        squareSide(area.width(), area.height(), all), squareSide(area.height(), area.width(), all));
    const int columns = std::clamp(static_cast<int>(std::floor(area.width() / side)), 1, all);
    const int rows = (all + columns - 1) / columns;
    return { (all + rows - 1) / rows, rows };
}

double paddingOf(const QSizeF &size) { return size.height() > 100 ? 12 : 8; }

double nameSize(const StatTileContent &content, const QSizeF &box)
{
    if (content.fixed.title > 0)
        return content.fixed.title;
    return std::max(std::min(fittedSize(content.nameWidth, box), largestName), smallestName);
}

double valueSize(const StatTileContent &content, const QSizeF &box)
{
    if (content.fixed.value > 0)
        return content.fixed.value;
    return std::max(fittedSize(content.valueWidth, box), smallestValue);
}

/// A name is never as loud as its value.
void quietenName(const StatTileContent &content, StatTileLayout &layout)
{
    if (content.fixed.title == 0 && content.valueWidth > 0)
        layout.namePixels
            = std::max(std::min(layout.namePixels, layout.valuePixels * 0.7), smallestName);
}

/// Takes the line of the change off the lower end of the value's place.
void splitChange(const StatTileContent &content, StatTileLayout &layout)
{
    if (!content.hasChange || content.valueWidth <= 0)
        return;
    layout.changePixels = std::max(layout.valuePixels / 2.5, 12.0);
    const double line = layout.changePixels * lineHeight;
    layout.change = layout.value;
    layout.change.setTop(layout.value.bottom() - line);
    layout.value.setBottom(layout.change.top());
}

double changeRoom(const StatTileContent &content, double valueRoom)
{
    // The change is value/2.5 high, so both lines together are 1.4 times the value's.
    return content.hasChange ? valueRoom / 1.4 : valueRoom;
}

double changeHeight(const StatTileContent &content, double valuePixels)
{
    return content.hasChange && content.valueWidth > 0
        ? std::max(valuePixels / 2.5, 12.0) * lineHeight
        : 0;
}

StatTileLayout layoutWide(const StatTileContent &content, const QRectF &inner)
{
    StatTileLayout layout;
    const bool hasChart = content.hasChart && content.size.height() > 50;
    const bool hasName = content.nameWidth > 0;
    const double valueShare = !hasName ? 1 : hasChart ? 0.4 : 0.3;
    const QRectF line(
        inner.left(), inner.top(), inner.width(), hasChart ? inner.height() * 0.5 : inner.height());
    layout.valuePixels
        = valueSize(content, { inner.width() * valueShare, changeRoom(content, line.height()) });
    layout.namePixels = nameSize(
        content, { inner.width() * 0.6, hasChart ? inner.height() * 0.4 : inner.height() });
    quietenName(content, layout);
    layout.name = line;
    layout.value = line;
    if (content.valueWidth > 0 && hasName) {
        layout.name.setWidth(inner.width() * 0.6);
        layout.value.setLeft(layout.name.right() + 4);
        layout.valueAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    if (!hasName || content.isCentered)
        layout.valueAlignment = Qt::AlignCenter;
    if (hasChart)
        layout.chart
            = QRectF(0, line.bottom(), content.size.width(), content.size.height() - line.bottom());
    return layout;
}

StatTileLayout layoutStacked(const StatTileContent &content, const QRectF &inner)
{
    StatTileLayout layout;
    const double height = content.size.height();
    const bool hasChart = content.hasChart && height > 100;
    const bool hasName = content.nameWidth > 0;
    const double titleShare = hasName && content.valueWidth <= 0 ? 1 : 0.15;
    double nameHeight = 0;
    if (hasName) {
        layout.namePixels = nameSize(content, { inner.width(), height * titleShare });
        nameHeight = layout.namePixels * lineHeight;
    }
    const double valueRoom = inner.height() - nameHeight - (hasChart ? height * 0.25 : 0);
    layout.valuePixels
        = valueSize(content, { inner.width(), changeRoom(content, std::max(valueRoom, 1.0)) });
    quietenName(content, layout);
    nameHeight = hasName ? layout.namePixels * lineHeight : 0;
    const double valueHeight = content.valueWidth > 0
        ? layout.valuePixels * lineHeight + changeHeight(content, layout.valuePixels)
        : 0;
    double top = inner.top();
    if (!hasChart)
        top += std::max((inner.height() - nameHeight - valueHeight) / 2, 0.0);
    layout.name = QRectF(inner.left(), top, inner.width(), nameHeight);
    layout.value = QRectF(inner.left(), top + nameHeight, inner.width(), valueHeight);
    if (hasChart) {
        const double chartTop = layout.value.bottom() + 4;
        layout.chart = QRectF(0, chartTop, content.size.width(), height - chartTop);
    }
    if (content.isCentered || !hasName) {
        layout.nameAlignment = Qt::AlignCenter;
        layout.valueAlignment = Qt::AlignCenter;
    }
    return layout;
}

} // namespace

QList<QRectF> statCells(const QSizeF &area, qsizetype count, Orientation orientation)
{
    QList<QRectF> cells;
    if (count <= 0 || area.isEmpty())
        return cells;
    const QSize grid = gridSize(area, count, orientation);
    const double height = (area.height() - gap * (grid.height() - 1)) / grid.height();
    for (qsizetype first = 0; first < count; first += grid.width()) {
        const auto inRow = static_cast<double>(std::min<qsizetype>(grid.width(), count - first));
        const double width = (area.width() - gap * (inRow - 1)) / inRow;
        const double top = static_cast<double>(first / grid.width()) * (height + gap);
        for (double column = 0; column < inRow; ++column)
            cells.append(QRectF(column * (width + gap), top, width, height));
    }
    return cells;
}

StatTileLayout layoutStatTile(const StatTileContent &content)
{
    const double padding = paddingOf(content.size);
    const QRectF inner
        = QRectF(QPointF(0, 0), content.size).adjusted(padding, padding, -padding, -padding);
    const bool isWide = content.isWideAllowed && content.size.width() > 2.5 * content.size.height();
    StatTileLayout layout = isWide ? layoutWide(content, inner) : layoutStacked(content, inner);
    splitChange(content, layout);
    return layout;
}

} // namespace opsglass
