// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

class QPainter;
class QPointF;

namespace opsglass {

/// Texts below an axis, turned by some degrees clockwise, −90…90: upright ones are centred below
/// their tick, others begin (or, turned the other way, end) there.
struct SlantedTexts {
    int rotation = 0;

    /// How far below the axis texts of that width reach.
    double depth(double width, const QFontMetricsF &metrics) const;
    /// The least distance of two ticks at which texts of that width do not touch.
    double spacing(double width, const QFontMetricsF &metrics) const;
    /// The width of a text that reaches no deeper than `depth`.
    double widthFor(double depth, const QFontMetricsF &metrics) const;
    /// How far a text of that width reaches to the left and to the right of its tick.
    double reachLeft(double width) const;
    double reachRight(double width) const;
    /// Writes a text with the painter's font and pen; `tick` is where its room begins.
    void paint(QPainter &painter, const QPointF &tick, const QString &text) const;
};

/// The width of the widest.
double widestOf(const QStringList &texts, const QFontMetricsF &metrics);

} // namespace opsglass
