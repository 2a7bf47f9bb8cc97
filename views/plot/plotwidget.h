// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/cursorrows.h"
#include "views/plot/markentries.h"
#include "views/plot/plotlayout.h"
#include "views/plot/plotoverlays.h"
#include "views/theme/theme.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace opsglass {

class Crosshair;
class CursorTable;
class MarkCard;

/// Draws series over time: axes, grid, thresholds, lines, areas, bars and points in one cached
/// layer, crosshair and selection above it. Moving the crosshair never draws the layer again.
class PlotWidget : public QWidget {
    Q_OBJECT

public:
    explicit PlotWidget(QWidget *parent = nullptr);
    ~PlotWidget() override;

    void setContent(PlotContent content);
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
    /// The person clicked near a drawn point: the series it belongs to, its time, and where on
    /// the screen.
    void pointClicked(
        const opsglass::DataPlace &series, opsglass::Instant time, const QPoint &position);
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

    /// What a chart of another kind over time draws in the same frame: where everything lies, its
    /// cached layer, what it marks at the crosshair, how far the arrow keys move it.
    virtual PlotLayout layOut() const;
    virtual QImage drawLayer(double pixelRatio) const;
    virtual void paintMarks(QPainter &painter) const;
    virtual Milliseconds keyStep() const;
    /// The person clicked at a place of the plot, or pressed Enter while it is pointed at: tells
    /// what lies there.
    virtual void activate(const QPointF &place);
    /// What Enter activates; nothing without a crosshair in this plot.
    virtual std::optional<QPointF> keyPlace() const;

    const Theme &theme() const { return m_theme; }
    const QTimeZone &zone() const { return m_zone; }
    bool isDragging() const { return m_drag != Drag::None; }
    /// Whether the pointer is on an annotation or exemplar, whose card is shown.
    bool isOnMark() const { return !m_marks.isEmpty(); }

private:
    enum class Drag { None, Select, Pan };

    void dropLayer();
    void renderLayer(double pixelRatio);
    void paintLayer(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    void followCrosshair();
    void updateStrip(const std::optional<double> &x);
    void moveCrosshair(std::optional<Instant> time);
    void stepCrosshair(int direction);
    void cancelDrag();
    TimeRange selectedRange() const;
    void updateOverlays();
    void hideOverlays();
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
    QList<CursorSample> m_samples; ///< at the crosshair
    QPointF m_pointer;
    QList<MarkEntry> m_marks; ///< under the pointer
    bool m_isPointed = false; ///< the pointer or the keyboard's crosshair is in this plot
    Drag m_drag = Drag::None;
    double m_dragFrom = 0;
    double m_dragTo = 0;
};

} // namespace opsglass
