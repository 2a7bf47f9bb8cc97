// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/cursorrows.h"
#include "views/plot/timeplot.h"

namespace opsglass {

/// Draws series over time: axes, grid, thresholds, lines, areas, bars and points.
class PlotWidget : public TimePlot {
    Q_OBJECT

public:
    explicit PlotWidget(QWidget *parent = nullptr);

    using TimePlot::setContent;

Q_SIGNALS:
    /// The person clicked near a drawn point: the series it belongs to, its time, and where on
    /// the screen.
    void pointClicked(
        const opsglass::DataPlace &series, opsglass::Instant time, const QPoint &position);

protected:
    PlotLayout layOut() const override;
    QImage drawLayer(double pixelRatio) const override;
    void drawShapes(QPainter &painter) const override;
    void paintMarks(QPainter &painter) const override;
    std::pair<double, double> markExtent(double x) const override;
    Milliseconds keyStep() const override;
    QPointF keyPlace(const QPointF &pointed) const override;
    void activate(const QPointF &place) override;
    void showTable(const QPointF &place) override;
    void applyCrosshair(const std::optional<Instant> &time) override;

private:
    QList<CursorSample> m_samples; ///< at the crosshair
};

} // namespace opsglass
