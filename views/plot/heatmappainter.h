// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/heatmapcontent.h"
#include "views/plot/plotlayout.h"
#include "views/theme/theme.h"

#include <QColor>

class QPainter;

namespace opsglass {

/// Draws the cells of a heatmap, what stands in them and its exemplars. All it is given outlives
/// it.
class HeatmapPainter {
public:
    HeatmapPainter(const HeatmapContent &content, const PlotLayout &layout, const Theme &theme);

    /// Draws over the plot's grid, on whole device pixels.
    void paint(QPainter &painter) const;

    /// Whether the counts are written into the cells: asked for, or all of them fit.
    bool showsValues() const;

private:
    struct Span {
        int from = 0;
        int to = 0; ///< behind the last pixel
    };

    QList<Span> columnSpans(double ratio) const;
    QList<Span> rowSpans(double ratio) const;
    Span span(double from, double to, double gap) const;
    void fillCells(QPainter &painter) const;
    void drawShapes(QPainter &painter) const;
    void drawRound(QPainter &painter) const;
    void drawValues(QPainter &painter) const;
    void drawExemplars(QPainter &painter) const;
    QString textOf(double count) const;
    /// The cells to be drawn; of those that share a pixel the largest count comes last.
    template <typename Handle>
    void eachCell(bool isCrowded, Handle handle) const;

    const HeatmapContent &m_content;
    const PlotLayout &m_layout;
    const Theme &m_theme;
    QList<QColor> m_palette;
};

} // namespace opsglass
