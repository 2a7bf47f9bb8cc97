// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace opsglass {

/// The weight of big values (spec/grafana.md §12.2).
constexpr QFont::Weight valueWeight = QFont::Medium;

/// The program's font at a size in pixels, at least 1.
QFont sizedFont(double pixels, QFont::Weight weight = QFont::Normal);

/// The width of `text` in a font of 14 px.
double widthAt14(const QString &text, QFont::Weight weight);

/// The font size in pixels at which a text of that width in 14 px fills `box`: height/1.2, or
/// width/(textWidth + 2)·14, whichever is less.
double fittedSize(double textWidthAt14, const QSizeF &box);

/// The width of a value painted by paintValue().
double paintedWidth(const FormattedValue &value, double pixels);

/// How a value is painted: prefix and text in `pixels`, the unit behind them smaller, on one
/// baseline.
struct ValueInk {
    QColor color;
    double pixels = 14;
    Qt::Alignment alignment = Qt::AlignCenter;
};

/// Paints a value into `rect`; what does not fit is cut with an ellipsis.
void paintValue(
    QPainter &painter, const QRectF &rect, const FormattedValue &value, const ValueInk &ink);

} // namespace opsglass
