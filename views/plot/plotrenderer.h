// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/areafill.h"
#include "views/plot/plotlayout.h"
#include "views/theme/theme.h"

#include <QBrush>
#include <QImage>

#include <optional>

class QPainter;

namespace opsglass {

/// Draws the layer of a plot that changes with its data alone: grid, axes, thresholds, series,
/// annotations and exemplars.
class PlotRenderer {
public:
    /// All of them outlive the renderer.
    PlotRenderer(const PlotContent &content, const PlotLayout &layout, const Theme &theme);

    /// `size` in logical pixels; the image is transparent where nothing is drawn.
    QImage render(const QSize &size, double pixelRatio) const;
    /// The same as shapes, for documents.
    void paint(QPainter &painter, const QSize &size) const;

private:
    void drawGround(QPainter &painter, const QSize &size) const;
    void drawThresholds(QPainter &painter) const;
    QList<QPolygonF> runsOf(qsizetype index, double pixelRatio) const;
    void drawSeries(QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const;
    void fillSeries(QImage &image, qsizetype index, const QList<QPolygonF> &runs) const;
    void fillShape(QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const;
    void strokeRuns(QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const;
    void drawPoints(QPainter &painter, qsizetype index, const QList<QPolygonF> &runs) const;
    void drawBars(QPainter &painter, qsizetype index) const;

    QRect deviceRect(double pixelRatio) const;
    bool hasArea(qsizetype index, const QList<QPolygonF> &runs) const;
    /// The edge of a series, or of other values at its times.
    QList<QPolygonF> edgeRuns(
        qsizetype index, const QList<double> &values, double pixelRatio) const;
    /// Where the area of a series ends, when that is not at its ground: the series and its values.
    std::optional<std::pair<qsizetype, QList<double>>> lowerEdge(qsizetype index) const;
    QBrush areaBrush(qsizetype index) const;
    QPen linePen(qsizetype index) const;
    QBrush lineBrush(qsizetype index) const;
    RowColors rowColors(qsizetype index, const QRect &rect) const;
    /// Where areas and bars of a series stand: at zero, or at the edge that is nearest to it.
    double groundOf(qsizetype index) const;
    /// The series where the area of this one ends; -1 when it ends at zero.
    qsizetype seriesBelow(qsizetype index) const;
    /// Of an area or a bar, 0…1.
    static double opacityOf(const GraphStyle &style);

    const PlotContent &m_content;
    const PlotLayout &m_layout;
    const Theme &m_theme;
};

} // namespace opsglass
