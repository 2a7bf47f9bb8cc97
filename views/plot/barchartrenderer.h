// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/barchartlayout.h"
#include "views/plot/barstyle.h"
#include "views/plot/barvalues.h"
#include "views/theme/theme.h"

#include <QImage>

class QPainter;

namespace opsglass {

/// Draws the layer of a bar chart that changes with its data alone: grid, axes, thresholds, bars
/// and their values.
class BarChartRenderer {
public:
    /// All of them outlive the renderer.
    BarChartRenderer(
        const BarChartContent &content, const BarChartLayout &layout, const Theme &theme);

    /// `size` in logical pixels; the image is transparent where nothing is drawn.
    QImage render(const QSize &size, double pixelRatio) const;
    /// The same as shapes, for documents.
    void paint(QPainter &painter, const QSize &size) const;

private:
    void drawAll(QPainter &painter, const QSize &size) const;
    void drawLyingAxes(QPainter &painter, double width) const;
    void drawLyingTexts(QPainter &painter, const ValueAxis &axis, double width) const;
    void drawLyingLabel(QPainter &painter, const ValueAxis &axis) const;
    void drawCategories(QPainter &painter, const QSize &size) const;
    void drawCategoryLabel(QPainter &painter, const QSize &size) const;
    void drawThresholds(QPainter &painter) const;
    void drawBars(QPainter &painter) const;
    void drawValues(QPainter &painter, const QSize &size) const;
    QColor colorOf(const BarBox &box) const;
    BarStyle styleOf(const BarBox &box) const;
    /// Of a text on a bar.
    QColor inkOn(const BarBox &box) const;

    const BarChartContent &m_content;
    const BarChartLayout &m_layout;
    const Theme &m_theme;
};

} // namespace opsglass
