// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/scale.h"
#include "views/theme/theme.h"

#include <QBrush>
#include <QRectF>

class QPainter;

namespace opsglass {

/// How a bar that stands upright is filled, and what is drawn around it.
struct BarStyle {
    QBrush fill;
    QBrush line;
    double lineWidth = 1;
    double radius = 0; ///< of the corners at its end, in parts of its width
};

/// The style of the bars of a field, whose colour is `own`: opacity, gradient along the whole plot
/// and outline (spec/grafana.md §12.1, "Fill"; bars are filled by 80 % where nothing is said).
BarStyle barStyle(const FieldConfig &config, const QColor &own, const ValueScale &scale,
    const QRectF &plot, const Theme &theme);

/// The same for a bar of a colour of its own, which has no gradient.
BarStyle plainBarStyle(const FieldConfig &config, const QColor &color);

/// Draws a bar that ends at its upper or, when it hangs, at its lower edge. Bars that are too thin
/// for an outline have none.
void paintBar(QPainter &painter, const QRectF &bar, const BarStyle &style, bool hangs = false);

/// Narrower bars, in pixels, are drawn without gap and outline.
constexpr double thinBar = 4;

} // namespace opsglass
