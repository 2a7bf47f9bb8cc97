// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/plotoverlays.h"
#include "views/plot/statetimelinelayout.h"
#include "views/plot/timedrag.h"
#include "views/theme/theme.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace opsglass {

class Crosshair;
class CursorTable;

/// Draws rows of states over time in one cached layer, crosshair and selection above it. Up and
/// Down choose the row that the value table explains, Left and Right move the crosshair.
class StateTimelinePlot : public QWidget {
    Q_OBJECT

public:
    explicit StateTimelinePlot(QWidget *parent = nullptr);
    ~StateTimelinePlot() override;

    void setContent(StateTimelineContent content);
    const StateTimelineContent &content() const { return m_content; }
    void setTheme(const Theme &theme);
    void setTimeZone(const QTimeZone &zone);
    /// The crosshair to follow and to move; outlives the widget. Null: none.
    void setCrosshair(Crosshair *crosshair);

    /// Where everything lies, for the size the widget has now.
    const StateTimelineLayout &plotLayout() const;
    /// The value table, once the pointer was over the plot.
    const CursorTable *cursorTable() const;
    /// What the annotation under the pointer is, once there was one.
    const MarkCard *markCard() const { return m_overlays.card(); }

    QSize minimumSizeHint() const override { return { 80, 40 }; }

Q_SIGNALS:
    /// The person dragged over a stretch of time.
    void rangeSelected(opsglass::TimeRange range);
    /// The person asked for the previous, wider range (double click).
    void zoomOutRequested();
    /// The person dragged the time axis to this range (Shift+drag).
    void panned(opsglass::TimeRange range);
    /// The person clicked a state, or pressed Enter on it: its row, its begin, and where on the
    /// screen.
    void stateClicked(qsizetype row, opsglass::Instant from, const QPoint &position);
    /// The person turns pages: +1 is the next one.
    void pageTurned(int direction);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void dropLayer();
    void paintLayer(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    void followCrosshair();
    void moveCrosshair(std::optional<Instant> time);
    void stepCrosshair(int direction);
    void stepRow(int direction);
    void letGo();
    void activate(const QPointF &place);
    void cancelDrag();
    void showTable();
    void hideTable();

    StateTimelineContent m_content;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    QPointer<Crosshair> m_crosshair;
    QPointer<CursorTable> m_table; ///< child of the window, so that it may leave the panel
    PlotOverlays m_overlays; ///< for the card of annotations alone
    QList<MarkEntry> m_marks; ///< under the pointer
    mutable StateTimelineLayout m_layout;
    mutable bool m_isLaidOut = false;
    QPixmap m_layer;
    std::optional<double> m_lineX; ///< where the crosshair is drawn
    QPointF m_pointer;
    bool m_isPointed = false; ///< the pointer or the keyboard's crosshair is in this plot
    TimeDrag m_drag;
};

} // namespace opsglass
