// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/barboxes.h"
#include "views/plot/slantedtexts.h"

#include <QTransform>

namespace opsglass {

/// Between a plot and the texts below or above it, pixels.
constexpr double textDrop = 6;

/// Texts of an axis: one per place, which is upright.
struct AxisTexts {
    QList<double> places;
    QStringList texts;
};

/// Where everything of a bar chart lies. Lying charts are laid out upright and then turned, so that
/// scales, gradients and thresholds need to know one direction only.
struct BarChartLayout {
    PlotLayout upright; ///< values upward, categories to the right; no times
    QTransform toWidget; ///< from upright places to those of the widget
    QRectF plot; ///< in the widget
    QList<double> centers; ///< of all categories, upright
    AxisTexts categories; ///< those that have room
    SlantedTexts slant; ///< of the texts below the plot
    double categoryEdge = 0; ///< y where the room of the texts begins; lying: x where it ends
    QList<BarBox> boxes; ///< by category, then in the order shown

    /// The bar at a point of the widget. With `isWide` all the room above and below it counts: of
    /// a stack, which shares that room, the category alone.
    BarPlace placeAt(const QPointF &point, bool isWide) const;
    /// Null when there is no such bar.
    const BarBox *box(const BarPlace &place) const;
};

/// Groups of bars fill the plot from edge to edge as in Grafana (spec/grafana.md §12.7); value axes
/// follow the rules of every plot, one per unit. Texts of categories that have no room are
/// shortened or left out.
BarChartLayout layoutBarChart(
    const BarChartContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone);

} // namespace opsglass
