// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/heatmapplot.h"

#include "models/format/localetime.h"
#include "views/plot/heatmappainter.h"
#include "views/plot/heatmappalette.h"
#include "views/plot/markpainter.h"
#include "views/plot/valuetext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double nearReach = 7; ///< of an exemplar, pixels

} // namespace

HeatmapPlot::HeatmapPlot(QWidget *parent)
    : TimePlot(parent)
{
    setAccessibleName(tr("Heatmap"));
    setAccessibleDescription(
        tr("Arrow keys move from cell to cell, Enter follows the links of a cell, Escape lets "
           "go of the crosshair."));
}

void HeatmapPlot::setHeatmap(HeatmapContent content)
{
    m_heatmap = std::move(content);
    PlotContent frame;
    frame.range = m_heatmap.range;
    frame.table.mode = TooltipOptions::Mode::None;
    frame.annotations = m_heatmap.annotations;
    setContent(std::move(frame));
}

PlotLayout HeatmapPlot::layOut() const
{
    return layoutHeatmap(m_heatmap, size(), Theme::axisFont(), zone());
}

QImage HeatmapPlot::drawLayer(double pixelRatio) const
{
    QImage image = drawFrame(pixelRatio);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    drawCells(painter);
    return image;
}

void HeatmapPlot::drawShapes(QPainter &painter) const
{
    drawFrameShapes(painter);
    drawCells(painter);
}

void HeatmapPlot::drawCells(QPainter &painter) const
{
    const PlotLayout &layout = plotLayout();
    HeatmapPainter(m_heatmap, layout, theme()).paint(painter);
    // Behind them, cells would hide the annotations.
    paintAnnotations(painter, layout.plot, layout.annotations, theme());
}

void HeatmapPlot::paintMarks(QPainter &painter) const
{
    if (!m_cell)
        return;
    painter.setClipRect(plotLayout().plot.adjusted(-1, -1, 1, 1));
    painter.setPen(QPen(theme().text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellRect(m_heatmap.data, plotLayout(), *m_cell).toAlignedRect());
    painter.setClipping(false);
}

Milliseconds HeatmapPlot::keyStep() const
{
    return std::max(m_heatmap.data.columnWidth, m_heatmap.range.span() / 500);
}

void HeatmapPlot::activate(const QPointF &place)
{
    const auto cell
        = cellAt(m_heatmap.data, plotLayout(), plotLayout().time.time(place.x()), place.y());
    const QPoint onScreen = mapToGlobal(place.toPoint());
    if (const auto exemplar = exemplarNear(place)) {
        const DataPlace series = cell ? m_heatmap.data.rows[cell->row].place : DataPlace();
        Q_EMIT exemplarClicked(*exemplar, series, onScreen);
    } else if (cell) {
        Q_EMIT cellClicked(*cell, onScreen);
    }
}

void HeatmapPlot::applyPointed()
{
    const std::optional<HeatmapCell> before = m_cell;
    m_cell.reset();
    if (const auto place = pointed())
        m_cell
            = cellAt(m_heatmap.data, plotLayout(), plotLayout().time.time(place->x()), place->y());
    if (m_cell == before)
        return;
    update();
    Q_EMIT cellChanged();
}

void HeatmapPlot::moveRow(int direction)
{
    const HeatmapData &map = m_heatmap.data;
    if (map.rows.isEmpty())
        return;
    const qsizetype from = m_cell ? m_cell->row : map.rows.size() / 2 - direction;
    const qsizetype row = std::clamp<qsizetype>(from + direction, 0, map.rows.size() - 1);
    const auto [upper, lower] = rowEdges(map, plotLayout(), row);
    pointAtHeight((upper + lower) / 2);
}

void HeatmapPlot::keyPressEvent(QKeyEvent *event)
{
    const int up = m_heatmap.options.isAxisReversed ? -1 : 1;
    if (event->key() == Qt::Key_Up)
        moveRow(up);
    else if (event->key() == Qt::Key_Down)
        moveRow(-up);
    else
        TimePlot::keyPressEvent(event);
}

void HeatmapPlot::showTable(const QPointF &place)
{
    overlays().showTable(tableContent(place), place);
}

QColor HeatmapPlot::cellColor(double count) const
{
    if (!m_heatmap.data.isDrawn(count))
        return Qt::transparent;
    const QList<QColor> palette = heatmapPalette(m_heatmap.options.colors, theme());
    return palette[m_heatmap.data.colorIndex(count, static_cast<int>(palette.size()))];
}

CursorTableContent HeatmapPlot::tableContent(const QPointF &place)
{
    const HeatmapData &map = m_heatmap.data;
    CursorTableContent table;
    if (!m_cell || m_heatmap.options.tooltip == TooltipOptions::Mode::None)
        return table;
    const Instant from = map.columns[m_cell->column];
    const Instant to = from + map.columnWidth;
    const bool isLong = map.columnWidth >= std::chrono::hours(24);
    table.header = tr("%1 – %2", "from one time to another")
                       .arg(formatDateTime(from, zone()),
                           isLong ? formatDateTime(to, zone()) : formatTime(to, zone()));
    const double count = map.countAt(m_cell->column, m_cell->row);
    const bool hasCount = map.isDrawn(count);
    if (hasCount || m_heatmap.options.tooltipHasHistogram) {
        const QString value
            = std::isnan(count) ? tr("no value") : valueText(count, map.cell, zone());
        table.rows.append({ tr("Bucket"), bucketText(map, m_cell->row, zone()), Qt::transparent });
        table.rows.append({ map.cellName, value, cellColor(count), true });
    }
    addExemplar(table, place);
    if (m_heatmap.options.tooltipHasHistogram)
        addHistogram(table, overlays().rowLimit(0) - table.rows.size());
    if (m_heatmap.options.tooltipHasColorScale && !table.rows.isEmpty())
        addScale(table, count);
    return table;
}

void HeatmapPlot::addScale(CursorTableContent &table, double count) const
{
    const HeatmapData &map = m_heatmap.data;
    table.scale = { heatmapPalette(m_heatmap.options.colors, theme()),
        valueText(map.min, map.cell, zone()), valueText(map.max, map.cell, zone()) };
    if (map.isDrawn(count))
        table.scaleMark = map.max > map.min ? (count - map.min) / (map.max - map.min) : 0;
}

std::optional<qsizetype> HeatmapPlot::exemplarNear(const QPointF &place) const
{
    for (const HeatmapExemplar &spot : placedExemplars(m_heatmap, plotLayout())) {
        const QPointF away = spot.point - place;
        if (std::hypot(away.x(), away.y()) <= nearReach)
            return spot.index;
    }
    return std::nullopt;
}

void HeatmapPlot::addExemplar(CursorTableContent &table, const QPointF &place) const
{
    const auto index = exemplarNear(place);
    if (!index)
        return;
    const Exemplar &exemplar = m_heatmap.exemplars[*index];
    const QColor color
        = theme().color({ ColorRef::Kind::Named, 0, m_heatmap.options.exemplarColor, 0 });
    table.rows.append(
        { tr("Exemplar"), valueText(exemplar.value, m_heatmap.data.axis, zone()), color });
    const QMap<QString, QString> &pairs = exemplar.labels.pairs;
    for (auto label = pairs.cbegin(); label != pairs.cend(); ++label)
        table.rows.append({ label.key(), label.value(), Qt::transparent });
}

/// The buckets of the column as bars, the current one among them.
void HeatmapPlot::addHistogram(CursorTableContent &table, qsizetype limit) const
{
    const HeatmapData &map = m_heatmap.data;
    double most = 0;
    for (qsizetype row = 0; row < map.rows.size(); ++row) {
        const double count = map.countAt(m_cell->column, row);
        most = map.isDrawn(count) ? std::max(most, count) : most;
    }
    const qsizetype shown = std::min(limit, map.rows.size());
    if (!(most > 0) || shown < 2)
        return;
    const qsizetype lowest
        = std::clamp<qsizetype>(m_cell->row - shown / 2, 0, map.rows.size() - shown);
    for (qsizetype row = lowest + shown - 1; row >= lowest; --row) {
        const double count = map.countAt(m_cell->column, row);
        const bool isDrawn = map.isDrawn(count);
        CursorRow line { bucketText(map, row, zone()),
            isDrawn ? valueText(count, map.cell, zone()) : QString(), cellColor(count),
            row == m_cell->row };
        line.share = isDrawn ? count / most : 0;
        table.rows.append(line);
    }
}

} // namespace opsglass
