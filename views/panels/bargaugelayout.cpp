// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/bargaugelayout.h"

#include "views/panels/fittedtext.h"

#include <algorithm>

namespace opsglass {

namespace {

constexpr double gap = 8;
constexpr double thinnestUpright = 36;
constexpr double padding = 8; ///< between name, bar and value
constexpr double nameAboveFrom = 40; ///< height of a bar that has room for its name above it
constexpr double lineHeight = 1.5;
constexpr double smallest = 11;
constexpr double largestName = 20;
constexpr double largestLeftName = 16;
constexpr double widestName = 0.4; ///< of the cell
constexpr double widestValue = 0.5;

double evenShare(double length, qsizetype count)
{
    const auto n = static_cast<double>(count);
    return (length + gap) / n - gap;
}

void placeUpright(const BarGaugeContent &content, BarGaugeLayout &layout)
{
    const double width = content.size.width();
    double bottom = content.size.height();
    if (content.nameWidth > 0) {
        layout.namePixels = content.fixed.title > 0 ? content.fixed.title : 13;
        const double line = layout.namePixels * lineHeight;
        layout.name = QRectF(0, bottom - line, width, line);
        layout.nameAlignment = Qt::AlignHCenter | Qt::AlignBottom;
        bottom -= line;
    }
    double top = 0;
    if (content.valueWidth > 0) {
        const double line = std::clamp(content.size.height() * 0.1, 18.0, 50.0);
        layout.value = QRectF(0, 0, width, line);
        layout.valuePixels = content.fixed.value > 0
            ? content.fixed.value
            : std::max(fittedSize(content.valueWidth, layout.value.size()), smallest);
        layout.valueAlignment = Qt::AlignHCenter | Qt::AlignVCenter;
        top = line;
    }
    layout.bar = QRectF(0, top, width, std::max(bottom - top, 1.0));
}

void placeNameLying(const BarGaugeContent &content, BarGaugeLayout &layout)
{
    const QSizeF size = content.size;
    const bool isAbove = content.namePlacement == QLatin1String("top")
        || (content.namePlacement != QLatin1String("left") && size.height() > nameAboveFrom);
    if (isAbove) {
        const double line
            = std::clamp(size.height() * 0.45, smallest * lineHeight, largestName * lineHeight);
        layout.namePixels = content.fixed.title > 0 ? content.fixed.title : line / lineHeight;
        layout.name = QRectF(0, 0, size.width(), layout.namePixels * lineHeight);
        layout.bar.setTop(std::min(layout.name.bottom(), size.height() - 1));
        return;
    }
    const double line = std::max(size.height() * 0.6, 18.0);
    layout.namePixels = content.fixed.title > 0 ? content.fixed.title
                                                : std::min(line / lineHeight, largestLeftName);
    const double wanted = (content.nameWidth + 2) * layout.namePixels / 14;
    layout.name = QRectF(0, 0, std::min(wanted, size.width() * widestName), size.height());
    layout.bar.setLeft(layout.name.right() + padding);
}

void placeValueLying(const BarGaugeContent &content, BarGaugeLayout &layout)
{
    const double width = content.size.width();
    const double line = layout.bar.height();
    const double least = (content.valueWidth + 2) * smallest / 14;
    const double taken
        = std::min(std::max(std::clamp(width * 0.2, 50.0, 150.0), least), width * widestValue);
    layout.valuePixels = content.fixed.value > 0
        ? content.fixed.value
        : std::max(fittedSize(content.valueWidth, { taken, line * 1.2 }) * 0.9, smallest);
    const double used
        = std::min(std::max((content.valueWidth + 2) * layout.valuePixels / 14, 1.0), taken);
    layout.value = QRectF(width - used, layout.bar.top(), used, line);
    layout.bar.setRight(std::max(layout.value.left() - padding, layout.bar.left() + 1));
}

} // namespace

bool standsUpright(const QSizeF &area, qsizetype count, Orientation orientation)
{
    if (orientation != Orientation::Auto)
        return orientation == Orientation::Vertical;
    return area.width() > area.height() && evenShare(area.width(), count) >= thinnestUpright;
}

QList<QRectF> barCells(
    const QSizeF &area, qsizetype count, bool isUpright, const BarGaugeOptions &options)
{
    if (count <= 0 || area.isEmpty())
        return {};
    QList<QRectF> cells;
    if (isUpright) {
        const double width = std::max(evenShare(area.width(), count), thinnestUpright);
        for (qsizetype i = 0; i < count; ++i)
            cells << QRectF(static_cast<double>(i) * (width + gap), 0, width, area.height());
        return cells;
    }
    const double least = std::max(options.minHeight, 1);
    const double height = std::clamp(
        evenShare(area.height(), count), least, std::max<double>(options.maxHeight, least));
    for (qsizetype i = 0; i < count; ++i)
        cells << QRectF(0, static_cast<double>(i) * (height + gap), area.width(), height);
    return cells;
}

BarGaugeLayout layoutBarGauge(const BarGaugeContent &content)
{
    BarGaugeLayout layout;
    if (content.isUpright) {
        placeUpright(content, layout);
        return layout;
    }
    layout.bar = QRectF({}, content.size);
    if (content.nameWidth > 0)
        placeNameLying(content, layout);
    if (content.valueWidth > 0)
        placeValueLying(content, layout);
    return layout;
}

} // namespace opsglass
