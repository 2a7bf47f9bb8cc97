// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/plotwidget.h"

#include "models/series/crosshair.h"
#include "views/plot/plotrenderer.h"

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

constexpr double markerRadius = 4;
constexpr double dragThreshold = 5; ///< less than this is a click

} // namespace

PlotWidget::PlotWidget(QWidget *parent)
    : QWidget(parent)
    , m_overlays(this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    setAccessibleDescription(tr("Left and right move the crosshair, Enter follows the "
                                "links of a value, Escape lets go."));
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::setContent(PlotContent content)
{
    m_content = std::move(content);
    m_marks.clear();
    dropLayer();
    followCrosshair();
}

void PlotWidget::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_overlays.setTheme(theme);
    dropLayer();
}

void PlotWidget::setTimeZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_overlays.setTimeZone(zone);
    dropLayer();
}

void PlotWidget::setCrosshair(Crosshair *crosshair)
{
    if (m_crosshair == crosshair)
        return;
    if (m_crosshair)
        m_crosshair->disconnect(this);
    m_crosshair = crosshair;
    if (crosshair)
        connect(crosshair, &Crosshair::moved, this, &PlotWidget::followCrosshair);
    followCrosshair();
}

const PlotLayout &PlotWidget::plotLayout() const
{
    if (!m_isLaidOut) {
        m_layout = layOut();
        m_isLaidOut = true;
    }
    return m_layout;
}

void PlotWidget::dropLayer()
{
    m_layer = {};
    m_isLaidOut = false;
    update();
}

bool PlotWidget::event(QEvent *event)
{
    // A screen of another scale needs a layer of another resolution.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ScreenChangeInternal)
        dropLayer();
    return QWidget::event(event);
}

void PlotWidget::resizeEvent(QResizeEvent *)
{
    dropLayer();
    followCrosshair();
}

void PlotWidget::renderLayer(double pixelRatio)
{
    m_layer = QPixmap::fromImage(drawLayer(pixelRatio));
    ++m_renderCount;
}

PlotLayout PlotWidget::layOut() const
{
    return layoutPlot(m_content, size(), Theme::axisFont(), m_zone);
}

QImage PlotWidget::drawLayer(double pixelRatio) const
{
    return PlotRenderer(m_content, plotLayout(), m_theme).render(size(), pixelRatio);
}

void PlotWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The target may be a picture of another resolution than the screen.
    const double ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    if (m_layer.isNull() || m_layer.devicePixelRatio() != ratio)
        renderLayer(ratio);
    paintLayer(painter);
    if (m_drag == Drag::Select)
        paintSelection(painter);
    if (m_lineX)
        paintCrosshair(painter);
}

void PlotWidget::paintLayer(QPainter &painter) const
{
    if (m_drag != Drag::Pan) {
        painter.drawPixmap(0, 0, m_layer);
        return;
    }
    const QRectF &plot = m_layout.plot;
    painter.save();
    painter.setClipRegion(QRegion(rect()).subtracted(plot.toAlignedRect()));
    painter.drawPixmap(0, 0, m_layer);
    painter.setClipRect(plot);
    painter.drawPixmap(QPointF(std::round(m_dragTo - m_dragFrom), 0), m_layer);
    painter.restore();
}

void PlotWidget::paintSelection(QPainter &painter) const
{
    const auto [from, to] = std::minmax(m_dragFrom, m_dragTo);
    const QRectF &plot = m_layout.plot;
    QColor veil = m_theme.accent;
    veil.setAlphaF(0.18F);
    painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), veil);
    for (const double edge : { from, to })
        painter.fillRect(QRectF(std::floor(edge), plot.top(), 1, plot.height()), m_theme.accent);
}

void PlotWidget::paintCrosshair(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    QPen pen(m_theme.muted, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    const double x = std::floor(*m_lineX) + 0.5;
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    paintMarks(painter);
}

void PlotWidget::paintMarks(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.panel, 1.5));
    for (const CursorSample &sample : m_samples) {
        const QPointF &point = sample.point;
        if (!(point.y() >= plot.top() - 1 && point.y() <= plot.bottom() + 1)
            || point.x() < plot.left() - 1 || point.x() > plot.right() + 1)
            continue;
        painter.setBrush(m_theme.color(m_content.series[sample.series].color));
        painter.drawEllipse(point, markerRadius, markerRadius);
    }
}

void PlotWidget::updateStrip(const std::optional<double> &x)
{
    if (!x)
        return;
    // Markers sit on samples, which may lie a step away from the line.
    double left = *x;
    double right = *x;
    for (const CursorSample &sample : std::as_const(m_samples)) {
        left = std::min(left, sample.point.x());
        right = std::max(right, sample.point.x());
    }
    const QRectF &plot = plotLayout().plot;
    const double margin = markerRadius + 2;
    update(QRectF(
        left - margin, plot.top() - margin, right - left + 2 * margin, plot.height() + 2 * margin)
               .toAlignedRect());
}

void PlotWidget::followCrosshair()
{
    updateStrip(m_lineX);
    m_lineX.reset();
    m_samples.clear();
    const auto time = m_crosshair ? m_crosshair->time() : std::nullopt;
    if (time && *time >= m_content.range.from && *time <= m_content.range.to) {
        m_lineX = plotLayout().time.x(*time);
        m_samples = cursorSamples(m_content, plotLayout(), *time);
    }
    updateStrip(m_lineX);
    updateOverlays();
}

void PlotWidget::moveCrosshair(std::optional<Instant> time)
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

void PlotWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotLayout().plot.contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Pan : Drag::Select;
    m_dragFrom = m_dragTo = event->position().x();
    if (m_drag == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
}

void PlotWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF &plot = plotLayout().plot;
    m_pointer = event->position();
    if (m_drag != Drag::None) {
        m_dragTo = m_drag == Drag::Select ? std::clamp(m_pointer.x(), plot.left(), plot.right())
                                          : m_pointer.x();
        update();
    }
    m_isPointed = plot.contains(m_pointer) && m_drag != Drag::Pan;
    m_marks = m_drag == Drag::None ? markEntriesAt(m_pointer, m_content, m_layout, m_zone)
                                   : QList<MarkEntry>();
    moveCrosshair(m_isPointed ? std::optional(m_layout.time.time(m_pointer.x())) : std::nullopt);
}

TimeRange PlotWidget::selectedRange() const
{
    const TimeScale &scale = plotLayout().time;
    if (m_drag == Drag::Pan) {
        const Milliseconds shift = scale.time(m_dragFrom) - scale.time(m_dragTo);
        return { m_content.range.from + shift, m_content.range.to + shift };
    }
    const auto [from, to] = std::minmax(m_dragFrom, m_dragTo);
    return { scale.time(from), scale.time(to) };
}

void PlotWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const TimeRange range = selectedRange();
    const Drag drag = m_drag;
    const bool isClick = std::abs(m_dragTo - m_dragFrom) < dragThreshold;
    cancelDrag();
    if (isClick)
        activate(event->position());
    else if (drag == Drag::Pan)
        Q_EMIT panned(range);
    else
        Q_EMIT rangeSelected(range);
}

void PlotWidget::activate(const QPointF &place)
{
    constexpr double reach = 12; // pixels
    const QPoint onScreen = mapToGlobal(place.toPoint());
    if (const ExemplarSpot *spot = exemplarAt(place, plotLayout())) {
        const DataPlace series
            = spot->series < 0 ? DataPlace() : m_content.series[spot->series].place;
        Q_EMIT exemplarClicked(spot->exemplar, series, onScreen);
        return;
    }
    const TimeScale &time = plotLayout().time;
    const auto samples = cursorSamples(m_content, plotLayout(), time.time(place.x()));
    const qsizetype nearest = nearestSample(samples, place);
    if (nearest < 0 || std::abs(samples[nearest].point.y() - place.y()) > reach)
        return;
    Q_EMIT pointClicked(m_content.series[samples[nearest].series].place,
        time.time(samples[nearest].point.x()), onScreen);
}

std::optional<QPointF> PlotWidget::keyPlace() const
{
    if (!m_isPointed || !m_lineX)
        return std::nullopt;
    if (isOnMark())
        return m_pointer;
    const QPointF place(*m_lineX, m_pointer.y());
    const qsizetype nearest = nearestSample(m_samples, place);
    return nearest < 0 ? place : m_samples[nearest].point;
}

void PlotWidget::cancelDrag()
{
    m_drag = Drag::None;
    unsetCursor();
    update();
}

void PlotWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelDrag();
    if (event->button() == Qt::LeftButton && plotLayout().plot.contains(event->position()))
        Q_EMIT zoomOutRequested();
}

void PlotWidget::leaveEvent(QEvent *)
{
    m_marks.clear();
    m_isPointed = false;
    moveCrosshair(std::nullopt);
}

Milliseconds PlotWidget::keyStep() const
{
    const Milliseconds step = m_content.range.span() / 100;
    return m_content.series.isEmpty() ? step : std::max(step, m_content.series.first().grid.step);
}

void PlotWidget::stepCrosshair(int direction)
{
    if (!m_crosshair)
        return;
    const TimeRange &range = m_content.range;
    const Milliseconds step = keyStep();
    const Instant from = m_crosshair->time().value_or(range.from + range.span() / 2);
    m_isPointed = true;
    m_pointer.setY(plotLayout().plot.center().y());
    moveCrosshair(std::clamp(from + step * direction, range.from, range.to));
}

void PlotWidget::copyMarks() const
{
    QStringList texts;
    for (const MarkEntry &mark : m_marks)
        texts.append(plainText(mark));
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

void PlotWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_marks.isEmpty()) {
        copyMarks();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        stepCrosshair(-1);
        return;
    case Qt::Key_Right:
        stepCrosshair(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto place = keyPlace()) {
            activate(*place);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_drag != Drag::None) {
            cancelDrag();
            return;
        }
        if (m_isPointed && !underMouse()) {
            m_isPointed = false;
            moveCrosshair(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlotWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_isPointed && !underMouse()) {
        m_isPointed = false;
        moveCrosshair(std::nullopt);
    }
}

void PlotWidget::hideEvent(QHideEvent *)
{
    m_isPointed = false;
    m_marks.clear();
    hideOverlays();
}

void PlotWidget::hideOverlays()
{
    m_overlays.hideTable();
    m_overlays.showMarks({}, {});
}

void PlotWidget::updateOverlays()
{
    if (m_drag == Drag::Select) {
        hideOverlays();
        return;
    }
    m_overlays.showMarks(m_marks, m_pointer);
    const bool isAlone = !m_crosshair || !m_crosshair->sharesValues();
    if (!m_lineX || !m_marks.isEmpty() || (isAlone && !m_isPointed)) {
        m_overlays.hideTable();
        return;
    }
    const QPointF point(*m_lineX, m_isPointed ? m_pointer.y() : plotLayout().plot.center().y());
    // A panel that is scrolled out of sight follows the crosshair too.
    if (!m_isPointed && !visibleRegion().contains(point.toPoint()))
        m_overlays.hideTable();
    else
        m_overlays.showTable(m_content, plotLayout(), { m_samples, point, m_isPointed });
}

} // namespace opsglass
