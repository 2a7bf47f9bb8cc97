// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/axis.h"
#include "views/plot/marks.h"
#include "views/plot/plotcontent.h"
#include "views/plot/scale.h"
#include "views/plot/timeaxis.h"

#include <QFont>
#include <QRectF>
#include <QTimeZone>

#include <optional>

namespace opsglass {

/// Between the tick texts of an axis and the plot, pixels.
constexpr double axisTextGap = 8;

/// One value axis: its scale, ticks and place. Lengths are logical pixels.
struct ValueAxis {
    AxisPlacement side = AxisPlacement::Left; ///< Left, Right or Hidden
    ValueScale scale;
    ValueTicks ticks;
    QStringList texts; ///< one per tick
    QString label;
    std::optional<ColorRef> color; ///< of the texts; absent: the theme's
    bool hasGrid = false; ///< lines across the plot at its ticks
    bool hasBorder = false; ///< a line between texts and plot
    double edge = 0; ///< x where its texts end (left) or begin (right)
    double width = 0; ///< of texts and label
};

/// Where everything of a plot lies.
struct PlotLayout {
    QRectF plot; ///< between the axes
    TimeScale time;
    TimeTicks timeTicks;
    QList<ValueAxis> axes; ///< in order of the series that need them
    QList<qsizetype> axisOf; ///< index into `axes` for each series
    QList<AnnotationSpot> annotations;
    QList<ExemplarSpot> exemplars;

    const ValueScale &scaleOf(qsizetype series) const { return axes[axisOf[series]].scale; }
};

/// Places axes, ticks and plot in a widget of `size` (spec/grafana.md §12.1). Series with equal
/// AxisKeys share an axis; the first automatic axis is left, all further ones are right.
PlotLayout layoutPlot(
    const PlotContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone);

} // namespace opsglass
