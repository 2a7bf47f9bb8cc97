// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/timeplot.h"

#include "models/series/crosshair.h"
#include "views/plot/plotrenderer.h"
#include "views/theme/vectorpaint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double stripMargin = 6; ///< around the crosshair and its marks

} // namespace

TimePlot::TimePlot(QWidget *parent)
    : QWidget(parent)
    , m_overlays(this)
{
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

TimePlot::~TimePlot() = default;

const Crosshair *TimePlot::crosshair() const { return m_crosshair; }

void TimePlot::setContent(PlotContent content)
{
    m_content = std::move(content);
    m_marks.clear();
    dropLayer();
    followCrosshair();
}

void TimePlot::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_overlays.setTheme(theme);
    dropLayer();
}

void TimePlot::setTimeZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_overlays.setTimeZone(zone);
    dropLayer();
}

void TimePlot::setCrosshair(Crosshair *crosshair)
{
    if (m_crosshair == crosshair)
        return;
    if (m_crosshair)
        m_crosshair->disconnect(this);
    m_crosshair = crosshair;
    if (crosshair)
        connect(crosshair, &Crosshair::moved, this, &TimePlot::followCrosshair);
    followCrosshair();
}

const PlotLayout &TimePlot::plotLayout() const
{
    if (!m_isLaidOut) {
        m_layout = layOut();
        m_isLaidOut = true;
    }
    return m_layout;
}

void TimePlot::dropLayer()
{
    m_layer = {};
    m_isLaidOut = false;
    update();
}

bool TimePlot::event(QEvent *event)
{
    // A screen of another scale needs a layer of another resolution.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ScreenChangeInternal)
        dropLayer();
    return QWidget::event(event);
}

void TimePlot::resizeEvent(QResizeEvent *)
{
    dropLayer();
    followCrosshair();
}

void TimePlot::renderLayer(double pixelRatio)
{
    m_layer = QPixmap::fromImage(drawLayer(pixelRatio));
    ++m_renderCount;
}

QImage TimePlot::drawFrame(double pixelRatio) const
{
    PlotLayout bare = plotLayout();
    bare.annotations.clear();
    return PlotRenderer(m_content, bare, m_theme).render(size(), pixelRatio);
}

void TimePlot::drawFrameShapes(QPainter &painter) const
{
    PlotLayout bare = plotLayout();
    bare.annotations.clear();
    PlotRenderer(m_content, bare, m_theme).paint(painter, size());
}

void TimePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (isVector(painter)) {
        drawShapes(painter);
        return;
    }
    // The target may be a picture of another resolution than the screen.
    const double ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    if (m_layer.isNull() || m_layer.devicePixelRatio() != ratio)
        renderLayer(ratio);
    paintLayer(painter);
    m_drag.paintSelection(painter, m_layout.plot, m_theme.accent);
    if (m_lineX)
        paintCrosshair(painter);
}

void TimePlot::paintLayer(QPainter &painter) const
{
    if (m_drag.kind() != TimeDrag::Kind::Pan) {
        painter.drawPixmap(0, 0, m_layer);
        return;
    }
    const QRectF &plot = m_layout.plot;
    painter.save();
    painter.setClipRegion(QRegion(rect()).subtracted(plot.toAlignedRect()));
    painter.drawPixmap(0, 0, m_layer);
    painter.setClipRect(plot);
    painter.drawPixmap(QPointF(m_drag.shift(), 0), m_layer);
    painter.restore();
}

void TimePlot::paintCrosshair(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    QPen pen(crosshairColor(), 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    const double x = std::floor(*m_lineX) + 0.5;
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    paintMarks(painter);
}

/// Only what lies around the line: marks of samples may be a step away from it.
void TimePlot::updateStrip()
{
    if (!m_lineX)
        return;
    const QRectF &plot = plotLayout().plot;
    const auto [left, right] = markExtent(*m_lineX);
    update(QRectF(left - stripMargin, plot.top() - stripMargin, right - left + 2 * stripMargin,
        plot.height() + 2 * stripMargin)
               .toAlignedRect());
}

void TimePlot::followCrosshair()
{
    updateStrip();
    m_lineX.reset();
    const auto time = m_crosshair ? m_crosshair->time() : std::nullopt;
    const bool isSeen = time && *time >= m_content.range.from && *time <= m_content.range.to;
    if (isSeen)
        m_lineX = plotLayout().time.x(*time);
    applyCrosshair(isSeen ? time : std::nullopt);
    updateStrip();
    updateOverlays();
}

void TimePlot::moveCrosshair(std::optional<Instant> time)
{
    if (!m_crosshair) {
        updateOverlays();
        return;
    }
    const bool isSame = m_crosshair->time() == time;
    m_crosshair->moveTo(time);
    // Up or down within one instant: the line stays, but another series may be nearest.
    if (isSame)
        updateOverlays();
}

void TimePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotLayout().plot.contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag.begin(event->position().x(), event->modifiers());
    if (m_drag.kind() == TimeDrag::Kind::Pan)
        setCursor(Qt::ClosedHandCursor);
    updateOverlays();
}

void TimePlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF &plot = plotLayout().plot;
    m_pointer = event->position();
    if (isDragging()) {
        m_drag.moveTo(m_pointer.x(), plot);
        update();
    }
    m_isPointed = plot.contains(m_pointer) && m_drag.kind() != TimeDrag::Kind::Pan;
    m_marks
        = isDragging() ? QList<MarkEntry>() : markEntriesAt(m_pointer, m_content, m_layout, m_zone);
    moveCrosshair(m_isPointed ? std::optional(m_layout.time.time(m_pointer.x())) : std::nullopt);
}

void TimePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDragging())
        finishDrag(event->position());
    else
        QWidget::mouseReleaseEvent(event);
}

void TimePlot::finishDrag(const QPointF &place)
{
    const TimeDrag drag = m_drag;
    cancelDrag();
    if (drag.isClick())
        activate(place);
    else if (drag.kind() == TimeDrag::Kind::Pan)
        Q_EMIT panned(drag.range(plotLayout().time));
    else
        Q_EMIT rangeSelected(drag.range(plotLayout().time));
}

std::optional<QPointF> TimePlot::pointed() const
{
    if (!m_isPointed || isDragging() || !m_marks.isEmpty())
        return std::nullopt;
    if (m_lineX)
        return QPointF(*m_lineX, m_pointer.y());
    return m_crosshair ? std::nullopt : std::optional(m_pointer);
}

void TimePlot::cancelDrag()
{
    m_drag.cancel();
    unsetCursor();
    update();
    updateOverlays();
}

void TimePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelDrag();
    if (event->button() == Qt::LeftButton && plotLayout().plot.contains(event->position()))
        Q_EMIT zoomOutRequested();
}

void TimePlot::leaveEvent(QEvent *)
{
    m_marks.clear();
    letGo();
}

void TimePlot::letGo()
{
    m_isPointed = false;
    moveCrosshair(std::nullopt);
}

void TimePlot::stepCrosshair(Milliseconds way, double y)
{
    if (!m_crosshair)
        return;
    const TimeRange &range = m_content.range;
    const Instant from = m_crosshair->time().value_or(range.from + range.span() / 2);
    m_isPointed = true;
    m_pointer.setY(y);
    moveCrosshair(std::clamp(from + way, range.from, range.to));
}

void TimePlot::pointAtHeight(double y) { stepCrosshair({}, y); }

void TimePlot::copyMarks() const
{
    QStringList texts;
    for (const MarkEntry &mark : m_marks)
        texts.append(plainText(mark));
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

void TimePlot::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_marks.isEmpty()) {
        copyMarks();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepCrosshair(event->key() == Qt::Key_Left ? -keyStep() : keyStep(),
            m_isPointed ? m_pointer.y() : keyHeight());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isPointed && !m_marks.isEmpty()) {
            activate(m_pointer);
            return;
        }
        if (const auto place = pointed()) {
            activate(keyPlace(*place));
            return;
        }
        break;
    case Qt::Key_Escape:
        if (isDragging()) {
            cancelDrag();
            return;
        }
        if (m_isPointed && !underMouse()) {
            letGo();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_isPointed && !underMouse())
        letGo();
}

void TimePlot::hideEvent(QHideEvent *)
{
    m_isPointed = false;
    m_marks.clear();
    applyPointed();
    m_overlays.showMarks({}, {});
    m_overlays.hideTable();
}

std::optional<QPointF> TimePlot::tablePlace() const
{
    if (const auto place = pointed())
        return place;
    const bool follows = m_lineX && m_crosshair && m_crosshair->sharesValues();
    if (!follows || m_isPointed || !m_marks.isEmpty())
        return std::nullopt;
    // A panel that is scrolled out of sight follows the crosshair too.
    const QPointF place(*m_lineX, plotLayout().plot.center().y());
    return visibleRegion().contains(place.toPoint()) ? std::optional(place) : std::nullopt;
}

void TimePlot::updateOverlays()
{
    applyPointed();
    m_overlays.showMarks(isDragging() ? QList<MarkEntry>() : m_marks, m_pointer);
    if (const auto place = tablePlace())
        showTable(*place);
    else
        m_overlays.hideTable();
}

} // namespace opsglass
