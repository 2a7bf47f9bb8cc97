// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/cursortable.h"
#include "views/plot/heatmaplayout.h"
#include "views/plot/timeplot.h"

namespace opsglass {

/// A heatmap over time in the frame of a plot: its axis of time, crosshair, zoom and keys are those
/// of a plot of series. Up and down move the keyboard's cell.
class HeatmapPlot : public TimePlot {
    Q_OBJECT

public:
    explicit HeatmapPlot(QWidget *parent = nullptr);

    void setHeatmap(HeatmapContent content);
    const HeatmapContent &heatmap() const { return m_heatmap; }

    /// The cell under the pointer or the keyboard's crosshair.
    const std::optional<HeatmapCell> &currentCell() const { return m_cell; }

Q_SIGNALS:
    /// Another cell is the current one, or none.
    void cellChanged();
    /// The person clicked a cell, or pressed Enter on it: the cell, and where on the screen.
    void cellClicked(const opsglass::HeatmapCell &cell, const QPoint &position);

protected:
    PlotLayout layOut() const override;
    QImage drawLayer(double pixelRatio) const override;
    void drawShapes(QPainter &painter) const override;
    void paintMarks(QPainter &painter) const override;
    Milliseconds keyStep() const override;
    void activate(const QPointF &place) override;
    void showTable(const QPointF &place) override;
    void applyPointed() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawCells(QPainter &painter) const;
    void moveRow(int direction);
    CursorTableContent tableContent(const QPointF &place);
    std::optional<qsizetype> exemplarNear(const QPointF &place) const;
    void addExemplar(CursorTableContent &table, const QPointF &place) const;
    void addScale(CursorTableContent &table, double count) const;
    void addHistogram(CursorTableContent &table, qsizetype limit) const;
    QColor cellColor(double count) const;

    HeatmapContent m_heatmap;
    std::optional<HeatmapCell> m_cell;
};

} // namespace opsglass
