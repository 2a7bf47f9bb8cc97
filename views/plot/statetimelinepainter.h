// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/statetimelinelayout.h"
#include "views/theme/theme.h"

class QPainter;

namespace opsglass {

/// Draws the names and states of a state timeline and the annotations above them. All it is given
/// outlives it.
class StateTimelinePainter {
public:
    StateTimelinePainter(
        const StateTimelineContent &content, const StateTimelineLayout &layout, const Theme &theme);

    /// Draws over the plot's grid, on whole device pixels.
    void paint(QPainter &painter) const;

private:
    /// One span on whole device pixels, cut to the plot.
    struct Box {
        QRectF rect;
        qsizetype state = 0;
        bool isNarrow = false; ///< less than one device pixel by its times
    };

    void drawGround(QPainter &painter) const;
    void drawNames(QPainter &painter) const;
    void drawRow(QPainter &painter, qsizetype index) const;
    void drawText(QPainter &painter, const Box &box, const QString &text) const;
    QList<Box> boxesOf(qsizetype index, double pixelRatio) const;
    QColor fillOf(const StateRow &row, const TimelineState &state) const;

    const StateTimelineContent &m_content;
    const StateTimelineLayout &m_layout;
    const Theme &m_theme;
};

} // namespace opsglass
