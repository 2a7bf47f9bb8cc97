// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barvalues.h"

#include "models/format/unit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr double leastSize = 8; ///< pixels
constexpr double mostSize = 30;
constexpr double mostSizeInside = 14; ///< of a stack, whose bars may be of any height
constexpr double shareOfBar = 0.65; ///< of a bar's width that a text may take

using ShowValue = BarChartOptions::ShowValue;

QString textOf(const BarChartContent &content, const BarBox &box)
{
    const BarSeries &series = content.data.bars[box.place.series];
    if (content.options.stacking == StackingMode::Percent)
        return formatValue(box.share, QStringLiteral("percentunit"), series.config.decimals).full();
    return series.values[box.place.category].text.full();
}

/// Between a bar and its value.
double offsetOf(double barWidth, bool isLying)
{
    return isLying ? std::min(10.0, std::round(0.15 * barWidth))
                   : std::min(5.0, std::round(0.1 * barWidth));
}

/// Between the end of a bar and the end of the plot.
double roomBeyond(const BarBox &box, const QRectF &plot)
{
    return box.hangs ? plot.bottom() - box.rect.bottom() : box.rect.top() - plot.top();
}

/// The size in which every value fits.
double fittingSize(const BarChartContent &content, const BarChartLayout &layout,
    const QList<BarValue> &values, const QFont &font)
{
    constexpr int measured = 14;
    QFont measure = font;
    measure.setPixelSize(measured);
    const QFontMetricsF metrics(measure);
    const bool isStacked = content.options.stacking != StackingMode::None;
    const double across = shareOfBar * layout.boxes.first().rect.width();
    double along = std::numeric_limits<double>::max();
    double widest = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(values[i].text));
        if (!isStacked)
            along = std::min(along, roomBeyond(layout.boxes[i], layout.upright.plot));
    }
    along -= offsetOf(layout.boxes.first().rect.width(), content.isLying);
    const double width = content.isLying ? along : across;
    const double height = content.isLying ? across : along;
    return std::min(
        { isStacked ? mostSizeInside : mostSize, height, width / (widest + 2) * measured });
}

QRectF placeOf(const BarValue &value, const BarBox &box, const BarChartLayout &layout,
    const QSizeF &text, bool isLying)
{
    const QRectF bar = layout.toWidget.mapRect(box.rect);
    QRectF rect(QPointF(), text);
    rect.moveCenter(bar.center());
    if (value.isInside)
        return rect;
    const double offset = offsetOf(box.rect.width(), isLying);
    if (isLying && box.hangs)
        rect.moveRight(bar.left() - offset);
    else if (isLying)
        rect.moveLeft(bar.right() + offset);
    else if (box.hangs)
        rect.moveTop(bar.bottom() + offset);
    else
        rect.moveBottom(bar.top() - offset);
    return rect;
}

void keepWithin(QRectF &rect, const QSizeF &size)
{
    rect.moveLeft(std::clamp(rect.left(), 0.0, std::max(size.width() - rect.width(), 0.0)));
    rect.moveTop(std::clamp(rect.top(), 0.0, std::max(size.height() - rect.height(), 0.0)));
}

bool fitsInside(const QRectF &text, const QRectF &bar)
{
    return text.width() + 4 <= bar.width() && text.height() + 4 <= bar.height();
}

void dropWhatTouches(QList<BarValue> &values, const QList<BarBox> &boxes)
{
    // Only texts of the same and of the category before come near.
    QList<BarValue> kept;
    for (const BarValue &value : std::as_const(values)) {
        bool isFree = true;
        for (qsizetype i = kept.size() - 1; isFree && i >= 0; --i) {
            if (boxes[kept[i].box].place.category < boxes[value.box].place.category - 1)
                break;
            isFree = !kept[i].rect.intersects(value.rect);
        }
        if (isFree)
            kept << value;
    }
    values = kept;
}

} // namespace

BarValues barValues(const BarChartContent &content, const BarChartLayout &layout, const QFont &font,
    const QSizeF &size)
{
    const ShowValue shows = content.options.showValue;
    const bool isStacked = content.options.stacking != StackingMode::None;
    BarValues all;
    if (shows == ShowValue::Never || layout.boxes.isEmpty())
        return all;
    // Nothing can be read there, and there may be thousands of them.
    if (shows == ShowValue::Auto && layout.boxes.first().rect.width() < leastSize)
        return all;
    for (qsizetype i = 0; i < layout.boxes.size(); ++i)
        all.values.append({ i, textOf(content, layout.boxes[i]), {}, isStacked });
    double pixels = content.options.valueSize;
    if (pixels <= 0)
        pixels = std::round(fittingSize(content, layout, all.values, font));
    if (pixels < leastSize && shows == ShowValue::Auto)
        return {};
    all.pixelSize = int(std::max(pixels, leastSize));
    QFont written = font;
    written.setPixelSize(all.pixelSize);
    const QFontMetricsF metrics(written);
    for (BarValue &value : all.values) {
        const BarBox &box = layout.boxes[value.box];
        value.rect = placeOf(value, box, layout,
            { metrics.horizontalAdvance(value.text), metrics.capHeight() }, content.isLying);
        keepWithin(value.rect, size);
        if (isStacked && shows == ShowValue::Auto
            && !fitsInside(value.rect, layout.toWidget.mapRect(box.rect)))
            value.text.clear();
    }
    all.values.removeIf([](const BarValue &value) { return value.text.isEmpty(); });
    if (shows == ShowValue::Auto)
        dropWhatTouches(all.values, layout.boxes);
    return all;
}

} // namespace opsglass
