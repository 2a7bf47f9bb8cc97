// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/cursortable.h"
#include "views/plot/heatmaplayout.h"
#include "views/plot/plotwidget.h"

namespace opsglass {

/// A heatmap over time in the frame of a plot: its axis of time, crosshair, zoom and keys are those
/// of a plot of series. Up and down move the keyboard's cell.
class HeatmapPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit HeatmapPlot(QWidget *parent = nullptr);
    ~HeatmapPlot() override;

    void setHeatmap(HeatmapContent content);
    const HeatmapContent &heatmap() const { return m_heatmap; }
    /// The crosshair to follow and to move; outlives the widget. Null: none.
    void setSharedCrosshair(Crosshair *crosshair);

    /// The cell under the pointer or the keyboard's crosshair.
    const std::optional<HeatmapCell> &currentCell() const { return m_cell; }
    /// What is said about it; null before there was any.
    const CursorTable *cellTable() const { return m_table; }

Q_SIGNALS:
    /// Another cell is the current one, or none.
    void cellChanged();
    /// The person clicked a cell, or pressed Enter on it: the cell, and where on the screen.
    void cellClicked(const opsglass::HeatmapCell &cell, const QPoint &position);

protected:
    PlotLayout layOut() const override;
    QImage drawLayer(double pixelRatio) const override;
    void paintMarks(QPainter &painter) const override;
    Milliseconds keyStep() const override;
    void activate(const QPointF &place) override;
    std::optional<QPointF> keyPlace() const override;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void point(const std::optional<QPointF> &place);
    void moveRow(int direction);
    void showTable(const QPointF &place);
    void hideTable();
    CursorTableContent tableContent(const QPointF &place) const;
    std::optional<qsizetype> exemplarNear(const QPointF &place) const;
    void addExemplar(CursorTableContent &table, const QPointF &place) const;
    void addScale(CursorTableContent &table, double count) const;
    void addHistogram(CursorTableContent &table, qsizetype limit) const;
    QColor cellColor(double count) const;

    HeatmapContent m_heatmap;
    QPointer<Crosshair> m_shared;
    QPointer<CursorTable> m_table; ///< child of the window, so that it may leave the panel
    std::optional<HeatmapCell> m_cell;
    QPointF m_place; ///< where the pointer or the keyboard's crosshair is
};

} // namespace opsglass
