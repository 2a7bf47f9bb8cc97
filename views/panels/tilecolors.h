// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QRectF>

namespace opsglass {

/// The background of a coloured tile or cell (spec/grafana.md §12.2): at 120°, from the colour
/// darkened 15 % with its hue turned 8° on, to it darkened 5 % with its hue turned 8° back.
QBrush tileGradient(const QColor &color, const QRectF &rect);

/// A colour with another opacity, 0…1.
QColor withAlpha(QColor color, double alpha);

/// The colour nearer to white by a part of 0…1.
QColor brightened(const QColor &color, double part);

} // namespace opsglass
