// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/heatmappainter.h"

#include "views/plot/heatmaplayout.h"
#include "views/plot/heatmappalette.h"
#include "views/plot/valuetext.h"
#include "views/theme/vectorpaint.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double exemplarRadius = 4.5;
constexpr double farAway = 1e6; ///< pixels: beyond any plot, within an int
constexpr qsizetype maxTexts = 5000; ///< more would not be read

} // namespace

HeatmapPainter::HeatmapPainter(
    const HeatmapContent &content, const PlotLayout &layout, const Theme &theme)
    : m_content(content)
    , m_layout(layout)
    , m_theme(theme)
    , m_palette(heatmapPalette(content.options.colors, theme))
{
}

void HeatmapPainter::paint(QPainter &painter) const
{
    if (m_content.options.cellRadius > 0)
        drawRound(painter);
    else if (isVector(painter))
        drawShapes(painter);
    else
        fillCells(painter);
    painter.setFont(Theme::axisFont());
    if (showsValues())
        drawValues(painter);
    drawExemplars(painter);
}

/// A gap never takes more than a third of a cell, and a cell is at least one pixel.
HeatmapPainter::Span HeatmapPainter::span(double from, double to, double gap) const
{
    const auto pixel = [](double place) {
        return static_cast<int>(std::lround(std::clamp(place, -farAway, farAway)));
    };
    const int first = pixel(from);
    const int last = std::max(pixel(to), first + 1);
    const int free = std::min(static_cast<int>(std::lround(gap)), (last - first) / 3);
    return { first, last - free };
}

QList<HeatmapPainter::Span> HeatmapPainter::columnSpans(double ratio) const
{
    QList<Span> spans;
    for (qsizetype column = 0; column < m_content.data.columns.size(); ++column) {
        const Instant from = m_content.data.columns[column];
        spans << span(m_layout.time.x(from) * ratio,
            m_layout.time.x(from + m_content.data.columnWidth) * ratio,
            m_content.options.cellGap * ratio);
    }
    return spans;
}

QList<HeatmapPainter::Span> HeatmapPainter::rowSpans(double ratio) const
{
    QList<Span> spans;
    for (qsizetype row = 0; row < m_content.data.rows.size(); ++row) {
        const auto [upper, lower] = rowEdges(m_content.data, m_layout, row);
        spans << span(upper * ratio, lower * ratio, m_content.options.cellGap * ratio);
    }
    return spans;
}

template <typename Handle>
void HeatmapPainter::eachCell(bool isCrowded, Handle handle) const
{
    const HeatmapData &data = m_content.data;
    QList<HeatmapCell> cells;
    for (qsizetype column = 0; column < data.columns.size(); ++column) {
        for (qsizetype row = 0; row < data.rows.size(); ++row) {
            if (data.isDrawn(data.countAt(column, row)))
                cells.append({ column, row });
        }
    }
    if (isCrowded) {
        std::stable_sort(cells.begin(), cells.end(), [&data](const auto &left, const auto &right) {
            return data.countAt(left.column, left.row) < data.countAt(right.column, right.row);
        });
    }
    for (const HeatmapCell &cell : std::as_const(cells))
        handle(cell,
            m_palette[data.colorIndex(
                data.countAt(cell.column, cell.row), static_cast<int>(m_palette.size()))]);
}

void HeatmapPainter::fillCells(QPainter &painter) const
{
    const QPaintDevice &image = *painter.device();
    const double ratio = image.devicePixelRatioF();
    const QRect plot = QRectF(m_layout.plot.topLeft() * ratio, m_layout.plot.size() * ratio)
                           .toAlignedRect()
                           .intersected(QRect(0, 0, image.width(), image.height()));
    if (plot.isEmpty())
        return;
    const QList<Span> columns = columnSpans(ratio);
    const QList<Span> rows = rowSpans(ratio);
    const auto isThin = [](const Span &span) { return span.to - span.from < 2; };
    const bool isCrowded = std::any_of(columns.cbegin(), columns.cend(), isThin)
        || std::any_of(rows.cbegin(), rows.cend(), isThin);
    // Pixels are written directly: a painter takes longer for a rectangle than for its pixels.
    QImage layer(plot.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    eachCell(isCrowded, [&](const HeatmapCell &cell, const QColor &color) {
        const int left = std::max(columns[cell.column].from - plot.left(), 0);
        const int right = std::min(columns[cell.column].to - plot.left(), layer.width());
        const int top = std::max(rows[cell.row].from - plot.top(), 0);
        const int bottom = std::min(rows[cell.row].to - plot.top(), layer.height());
        const QRgb pixel = qPremultiply(color.rgba());
        for (int y = top; y < bottom && left < right; ++y) {
            auto *line = reinterpret_cast<QRgb *>(layer.scanLine(y));
            std::fill(line + left, line + right, pixel);
        }
    });
    layer.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(plot.topLeft()) / ratio, layer);
}

/// One shape for all cells of a colour: a document holds no more than it has to.
void HeatmapPainter::drawShapes(QPainter &painter) const
{
    constexpr double fineness = 4;
    const QList<Span> columns = columnSpans(fineness);
    const QList<Span> rows = rowSpans(fineness);
    QList<std::pair<QColor, QPainterPath>> shapes; // the hottest last: nothing covers them
    QHash<QRgb, qsizetype> known;
    eachCell(true, [&](const HeatmapCell &cell, const QColor &color) {
        const Span &x = columns[cell.column];
        const Span &y = rows[cell.row];
        const auto found = known.constFind(color.rgba());
        const qsizetype index = found == known.cend() ? shapes.size() : *found;
        if (found == known.cend()) {
            known.insert(color.rgba(), index);
            shapes.append({ color, {} });
        }
        shapes[index].second.addRect(QRectF(x.from / fineness, y.from / fineness,
            (x.to - x.from) / fineness, (y.to - y.from) / fineness));
    });
    painter.setClipRect(m_layout.plot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (auto &[color, shape] : shapes) {
        shape.setFillRule(Qt::WindingFill);
        painter.fillPath(shape, color);
    }
    painter.setClipping(false);
}

void HeatmapPainter::drawRound(QPainter &painter) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QList<Span> columns = columnSpans(ratio);
    const QList<Span> rows = rowSpans(ratio);
    painter.setClipRect(m_layout.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    eachCell(false, [&](const HeatmapCell &cell, const QColor &color) {
        const Span &x = columns[cell.column];
        const Span &y = rows[cell.row];
        const QRectF rect(
            x.from / ratio, y.from / ratio, (x.to - x.from) / ratio, (y.to - y.from) / ratio);
        const double radius
            = std::min({ m_content.options.cellRadius, rect.width() / 2, rect.height() / 2 });
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    });
    painter.setClipping(false);
}

QString HeatmapPainter::textOf(double count) const
{
    return valueText(count, m_content.data.cell, QTimeZone::utc());
}

bool HeatmapPainter::showsValues() const
{
    const HeatmapData &data = m_content.data;
    if (m_content.options.showValue == HeatmapOptions::ShowValue::Never || data.columns.isEmpty()
        || data.rows.isEmpty() || data.counts.size() > maxTexts)
        return false;
    if (m_content.options.showValue == HeatmapOptions::ShowValue::Always)
        return true;
    const QFontMetricsF metrics(Theme::axisFont());
    double height = m_layout.plot.height();
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        const auto [upper, lower] = rowEdges(data, m_layout, row);
        height = std::min(height, lower - upper);
    }
    const double width
        = static_cast<double>(data.columnWidth.count()) * m_layout.time.pixelsPerMillisecond();
    if (height < metrics.height() + 2 || width < metrics.horizontalAdvance(u'0') + 6)
        return false;
    return std::all_of(data.counts.cbegin(), data.counts.cend(), [&](double count) {
        return !data.isDrawn(count) || metrics.horizontalAdvance(textOf(count)) + 6 <= width;
    });
}

void HeatmapPainter::drawValues(QPainter &painter) const
{
    const HeatmapData &data = m_content.data;
    const QFontMetricsF metrics(painter.font());
    painter.setClipRect(m_layout.plot);
    eachCell(false, [&](const HeatmapCell &cell, const QColor &color) {
        const QRectF rect = cellRect(data, m_layout, cell);
        const QString text = textOf(data.countAt(cell.column, cell.row));
        // Half of what was asked for by force is worse than nothing.
        if (metrics.horizontalAdvance(text) > rect.width() || metrics.capHeight() > rect.height())
            return;
        painter.setPen(m_theme.textOn(color));
        painter.drawText(rect, Qt::AlignCenter, text);
    });
    painter.setClipping(false);
}

void HeatmapPainter::drawExemplars(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.panel, 1));
    painter.setBrush(
        m_theme.color({ ColorRef::Kind::Named, 0, m_content.options.exemplarColor, 0 }));
    for (const auto &[index, point] : placedExemplars(m_content, m_layout)) {
        painter.drawPolygon(
            QPolygonF({ point + QPointF(0, -exemplarRadius), point + QPointF(exemplarRadius, 0),
                point + QPointF(0, exemplarRadius), point + QPointF(-exemplarRadius, 0) }));
    }
}

} // namespace opsglass
