// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/scale.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace opsglass {

/// A drag along a time axis, from press to release: it selects a stretch of time or, with Shift,
/// moves the axis. Lengths are logical pixels.
class TimeDrag {
public:
    enum class Kind { None, Select, Pan };

    Kind kind() const { return m_kind; }
    void begin(double x, Qt::KeyboardModifiers modifiers);
    /// A selection stays within the plot.
    void moveTo(double x, const QRectF &plot);
    void cancel() { m_kind = Kind::None; }

    /// Whether it went so short a way that a click was meant.
    bool isClick() const;
    /// How far the axis has been moved, in whole pixels; 0 unless panning.
    double shift() const;
    /// The range selected, or the one the axis was moved to.
    TimeRange range(const TimeScale &scale) const;
    /// The veil over the stretch selected; nothing unless selecting.
    void paintSelection(QPainter &painter, const QRectF &plot, const QColor &accent) const;

private:
    Kind m_kind = Kind::None;
    double m_from = 0;
    double m_to = 0;
};

} // namespace opsglass
