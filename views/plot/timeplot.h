// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/markentries.h"
#include "views/plot/plotlayout.h"
#include "views/plot/plotoverlays.h"
#include "views/plot/timedrag.h"
#include "views/theme/theme.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace opsglass {

class Crosshair;
class CursorTable;
class MarkCard;

/// The frame of every chart over time: one cached layer that the chart draws, crosshair and
/// selection above it, keys, annotations and the value table. Moving the crosshair never draws the
/// layer again.
class TimePlot : public QWidget {
    Q_OBJECT

public:
    explicit TimePlot(QWidget *parent = nullptr);
    ~TimePlot() override;

    /// What the frame knows of the chart: its range, its marks, and series where it has some.
    const PlotContent &content() const { return m_content; }
    void setTheme(const Theme &theme);
    void setTimeZone(const QTimeZone &zone);
    /// The crosshair to follow and to move; outlives the widget. Null: none.
    void setCrosshair(Crosshair *crosshair);

    /// Where everything lies, for the size the widget has now.
    const PlotLayout &plotLayout() const;
    /// The value table, once the pointer was over the plot.
    const CursorTable *cursorTable() const { return m_overlays.table(); }
    /// What the annotation or exemplar under the pointer is, once there was one.
    const MarkCard *markCard() const { return m_overlays.card(); }
    /// How often the cached layer was drawn so far.
    int renderCount() const { return m_renderCount; }

    QSize minimumSizeHint() const override { return { 80, 60 }; }

Q_SIGNALS:
    /// The person dragged over a stretch of time.
    void rangeSelected(opsglass::TimeRange range);
    /// The person asked for the previous, wider range (double click).
    void zoomOutRequested();
    /// The person dragged the time axis to this range (Shift+drag).
    void panned(opsglass::TimeRange range);
    /// The person clicked an exemplar: its index, the series it belongs to (none: all -1), and
    /// where on the screen.
    void exemplarClicked(
        qsizetype exemplar, const opsglass::DataPlace &series, const QPoint &position);

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

    void setContent(PlotContent content);

    /// Where everything of the chart lies, its cached layer, what it marks at the crosshair.
    virtual PlotLayout layOut() const = 0;
    virtual QImage drawLayer(double pixelRatio) const = 0;
    /// What the layer shows, as shapes for a document.
    virtual void drawShapes(QPainter &painter) const = 0;
    virtual void paintMarks(QPainter &painter) const = 0;
    virtual QColor crosshairColor() const { return m_theme.muted; }
    /// From where to where the marks reach with the crosshair at `x`.
    virtual std::pair<double, double> markExtent(double x) const { return { x, x }; }
    /// How far the arrow keys move the crosshair, and at which height they begin.
    virtual Milliseconds keyStep() const = 0;
    virtual double keyHeight() const { return plotLayout().plot.center().y(); }
    /// What Enter means when this place is pointed at.
    virtual QPointF keyPlace(const QPointF &pointed) const { return pointed; }
    /// The person clicked at a place of the plot, or pressed Enter while it is pointed at: tells
    /// what lies there.
    virtual void activate(const QPointF &place) = 0;
    /// Shows what there is to say at the crosshair, or hides the table.
    /// \param place what is pointed at, or a place on the crosshair that another panel moved
    virtual void showTable(const QPointF &place) = 0;
    /// The crosshair is at another time, or other data lie there; no time: it is not in this plot.
    virtual void applyCrosshair(const std::optional<Instant> &time) { Q_UNUSED(time) }
    /// Another place is pointed at, or none, or other data lie there.
    virtual void applyPointed() { }

    const Theme &theme() const { return m_theme; }
    const QTimeZone &zone() const { return m_zone; }
    const Crosshair *crosshair() const;
    PlotOverlays &overlays() { return m_overlays; }
    /// The place of the pointer or the keyboard's crosshair in this plot; nothing during a drag and
    /// on an annotation or exemplar, whose card is shown.
    std::optional<QPointF> pointed() const;
    /// The keyboard points at this height of the crosshair, or of the middle when there is none.
    void pointAtHeight(double y);
    /// Axes, grid and times without annotations, for others to draw on.
    QImage drawFrame(double pixelRatio) const;
    /// The same as shapes.
    void drawFrameShapes(QPainter &painter) const;

private:
    void dropLayer();
    void renderLayer(double pixelRatio);
    void paintLayer(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    void followCrosshair();
    void updateStrip();
    void moveCrosshair(std::optional<Instant> time);
    void stepCrosshair(Milliseconds way, double y);
    bool isDragging() const { return m_drag.kind() != TimeDrag::Kind::None; }
    void letGo();
    void cancelDrag();
    void finishDrag(const QPointF &place);
    std::optional<QPointF> tablePlace() const;
    void updateOverlays();
    /// What the card says goes to the clipboard.
    void copyMarks() const;

    PlotContent m_content;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    QPointer<Crosshair> m_crosshair;
    PlotOverlays m_overlays;
    mutable PlotLayout m_layout;
    mutable bool m_isLaidOut = false;
    QPixmap m_layer;
    int m_renderCount = 0;
    std::optional<double> m_lineX; ///< where the crosshair is drawn
    QPointF m_pointer;
    QList<MarkEntry> m_marks; ///< under the pointer
    bool m_isPointed = false; ///< the pointer or the keyboard's crosshair is in this plot
    TimeDrag m_drag;
};

} // namespace opsglass
