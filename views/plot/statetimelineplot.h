// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/statetimelinelayout.h"
#include "views/plot/timeplot.h"

namespace opsglass {

/// Rows of states over time in the frame of a plot: its axis of time, crosshair, zoom and keys are
/// those of a plot of series. Up and Down choose the row that the value table explains.
class StateTimelinePlot : public TimePlot {
    Q_OBJECT

public:
    explicit StateTimelinePlot(QWidget *parent = nullptr);

    void setTimeline(StateTimelineContent content);
    const StateTimelineContent &timeline() const { return m_timeline; }
    /// Where everything lies, for the size the widget has now.
    const StateTimelineLayout &timelineLayout() const;

    QSize minimumSizeHint() const override { return { 80, 40 }; }

Q_SIGNALS:
    /// The person clicked a state, or pressed Enter on it: its row, its begin, and where on the
    /// screen.
    void stateClicked(qsizetype row, opsglass::Instant from, const QPoint &position);
    /// The person turns pages: +1 is the next one.
    void pageTurned(int direction);

protected:
    PlotLayout layOut() const override;
    QImage drawLayer(double pixelRatio) const override;
    void drawShapes(QPainter &painter) const override;
    void paintMarks(QPainter &painter) const override;
    QColor crosshairColor() const override { return theme().text; }
    Milliseconds keyStep() const override;
    double keyHeight() const override;
    void activate(const QPointF &place) override;
    void showTable(const QPointF &place) override;
    void applyPointed() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stepRow(int direction);

    StateTimelineContent m_timeline;
    mutable StateTimelineLayout m_rows; ///< as long as the plot's layout holds
    qsizetype m_row = -1; ///< the one pointed at
};

} // namespace opsglass
