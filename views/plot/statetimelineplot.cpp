// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/statetimelineplot.h"

#include "models/series/crosshair.h"
#include "views/plot/cursortable.h"
#include "views/plot/overlay.h"
#include "views/plot/statetimelinerenderer.h"
#include "views/plot/statetooltip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

StateTimelinePlot::StateTimelinePlot(QWidget *parent)
    : QWidget(parent)
    , m_overlays(this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("State timeline"));
    setAccessibleDescription(tr("Left and right move the crosshair, up and down choose a row, "
                                "Enter follows the links of a state, Page Up and Page Down turn "
                                "pages, Escape lets go."));
}

StateTimelinePlot::~StateTimelinePlot()
{
    delete m_table; // it belongs to the window, which may live on
}

void StateTimelinePlot::setContent(StateTimelineContent content)
{
    m_content = std::move(content);
    m_marks.clear();
    dropLayer();
    followCrosshair();
}

void StateTimelinePlot::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_overlays.setTheme(theme);
    if (m_table)
        m_table->setTheme(theme);
    dropLayer();
}

void StateTimelinePlot::setTimeZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    dropLayer();
}

void StateTimelinePlot::setCrosshair(Crosshair *crosshair)
{
    if (m_crosshair == crosshair)
        return;
    if (m_crosshair)
        m_crosshair->disconnect(this);
    m_crosshair = crosshair;
    if (crosshair)
        connect(crosshair, &Crosshair::moved, this, &StateTimelinePlot::followCrosshair);
    followCrosshair();
}

const StateTimelineLayout &StateTimelinePlot::plotLayout() const
{
    if (!m_isLaidOut) {
        m_layout = layoutStateTimeline(m_content, size(), Theme::axisFont(), m_zone);
        m_isLaidOut = true;
    }
    return m_layout;
}

const CursorTable *StateTimelinePlot::cursorTable() const { return m_table; }

void StateTimelinePlot::dropLayer()
{
    m_layer = {};
    m_isLaidOut = false;
    update();
}

bool StateTimelinePlot::event(QEvent *event)
{
    // A screen of another scale needs a layer of another resolution.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ScreenChangeInternal)
        dropLayer();
    return QWidget::event(event);
}

void StateTimelinePlot::resizeEvent(QResizeEvent *)
{
    dropLayer();
    followCrosshair();
}

void StateTimelinePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The target may be a picture of another resolution than the screen.
    const double ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    if (m_layer.isNull() || m_layer.devicePixelRatio() != ratio) {
        const StateTimelineRenderer renderer(m_content, plotLayout(), m_theme);
        m_layer = QPixmap::fromImage(renderer.render(size(), ratio));
    }
    paintLayer(painter);
    m_drag.paintSelection(painter, m_layout.plot, m_theme.accent);
    if (m_lineX)
        paintCrosshair(painter);
}

void StateTimelinePlot::paintLayer(QPainter &painter) const
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

void StateTimelinePlot::paintCrosshair(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot;
    QPen pen(m_theme.text, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    const double x = std::floor(*m_lineX) + 0.5;
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const qsizetype row = m_isPointed ? m_layout.rowAt(m_pointer.y()) : -1;
    if (row < 0)
        return;
    painter.setPen(QPen(m_theme.accent, 1));
    painter.drawRect(m_layout.rowRect(row).adjusted(0.5, 0.5, -0.5, -0.5));
}

void StateTimelinePlot::followCrosshair()
{
    m_lineX.reset();
    const auto time = m_crosshair ? m_crosshair->time() : std::nullopt;
    if (time && *time >= m_content.range.from && *time <= m_content.range.to)
        m_lineX = plotLayout().time.x(*time);
    update();
    if (m_isPointed && m_lineX)
        showTable();
    else
        hideTable();
}

void StateTimelinePlot::moveCrosshair(std::optional<Instant> time)
{
    if (!m_crosshair)
        return;
    const bool isSame = m_crosshair->time() == time;
    m_crosshair->moveTo(time);
    if (isSame) // up or down within one instant: another row is meant
        followCrosshair();
}

void StateTimelinePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotLayout().plot.contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag.begin(event->position().x(), event->modifiers());
    if (m_drag.kind() == TimeDrag::Kind::Pan)
        setCursor(Qt::ClosedHandCursor);
}

void StateTimelinePlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF &plot = plotLayout().plot;
    m_pointer = event->position();
    if (m_drag.kind() != TimeDrag::Kind::None) {
        m_drag.moveTo(m_pointer.x(), plot);
        update();
    }
    m_isPointed = plot.contains(m_pointer) && m_drag.kind() != TimeDrag::Kind::Pan;
    m_marks = m_drag.kind() == TimeDrag::Kind::None
        ? annotationEntriesAt(m_pointer, plot, m_layout.annotations, m_content.annotations, m_zone)
        : QList<MarkEntry>();
    m_overlays.showMarks(m_marks, m_pointer);
    moveCrosshair(m_isPointed ? std::optional(m_layout.time.time(m_pointer.x())) : std::nullopt);
}

void StateTimelinePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind() == TimeDrag::Kind::None) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const TimeDrag drag = m_drag;
    cancelDrag();
    if (drag.isClick())
        activate(event->position());
    else if (drag.kind() == TimeDrag::Kind::Pan)
        Q_EMIT panned(drag.range(plotLayout().time));
    else
        Q_EMIT rangeSelected(drag.range(plotLayout().time));
}

void StateTimelinePlot::activate(const QPointF &place)
{
    const StateTimelineLayout &layout = plotLayout();
    const qsizetype row = layout.rowAt(place.y());
    if (row < 0)
        return;
    const StateSpan *span
        = spanUnder(m_content.rows[row], layout.time.time(place.x()), m_content.options.isSampled);
    if (span)
        Q_EMIT stateClicked(row, span->from, mapToGlobal(place.toPoint()));
}

void StateTimelinePlot::cancelDrag()
{
    m_drag.cancel();
    unsetCursor();
    update();
}

void StateTimelinePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelDrag();
    if (event->button() == Qt::LeftButton && plotLayout().plot.contains(event->position()))
        Q_EMIT zoomOutRequested();
}

void StateTimelinePlot::leaveEvent(QEvent *)
{
    m_marks.clear();
    m_overlays.showMarks({}, {});
    letGo();
}

void StateTimelinePlot::letGo()
{
    if (!m_isPointed)
        return;
    m_isPointed = false;
    moveCrosshair(std::nullopt);
}

void StateTimelinePlot::stepCrosshair(int direction)
{
    if (!m_crosshair)
        return;
    const TimeRange &range = m_content.range;
    const Milliseconds step = range.span() / 100;
    const Instant from = m_crosshair->time().value_or(range.from + range.span() / 2);
    if (!m_isPointed)
        m_pointer.setY(plotLayout().rowRect(m_layout.first).center().y());
    m_isPointed = true;
    moveCrosshair(std::clamp(from + step * direction, range.from, range.to));
}

void StateTimelinePlot::stepRow(int direction)
{
    const StateTimelineLayout &layout = plotLayout();
    if (!m_isPointed) {
        stepCrosshair(0);
        return;
    }
    const qsizetype row = std::max(layout.rowAt(m_pointer.y()), layout.first) + direction;
    if (row < layout.first || row >= layout.first + layout.count)
        return;
    m_pointer.setY(layout.rowRect(row).center().y());
    followCrosshair();
}

void StateTimelinePlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepCrosshair(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepRow(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isPointed && m_lineX) {
            activate(QPointF(*m_lineX, m_pointer.y()));
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT pageTurned(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    case Qt::Key_Escape:
        if (m_drag.kind() != TimeDrag::Kind::None) {
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

void StateTimelinePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        letGo();
}

void StateTimelinePlot::hideEvent(QHideEvent *)
{
    m_isPointed = false;
    m_marks.clear();
    m_overlays.showMarks({}, {});
    hideTable();
}

void StateTimelinePlot::hideTable()
{
    if (m_table)
        m_table->hide();
}

void StateTimelinePlot::showTable()
{
    const StateTooltip tooltip
        = stateTooltip(m_content, plotLayout().rowAt(m_pointer.y()), *m_crosshair->time(), m_zone);
    if (tooltip.lines.isEmpty() || !m_marks.isEmpty() || m_drag.kind() == TimeDrag::Kind::Select) {
        hideTable();
        return;
    }
    if (m_table && m_table->parentWidget() != window())
        delete m_table;
    if (!m_table) {
        m_table = new CursorTable(window());
        m_table->setTheme(m_theme);
    }
    CursorTableContent table { tooltip.header, {}, 0 };
    const qsizetype shown = std::min(tooltip.lines.size(), m_table->rowLimit(0));
    table.more = tooltip.lines.size() - shown;
    // What is said of the row under the pointer stays, even when there are too many others.
    const qsizetype first = std::max<qsizetype>(tooltip.meantEnd - shown, 0);
    for (const StateTooltip::Line &line : tooltip.lines.sliced(first, shown)) {
        const QColor color = line.color ? m_theme.color(*line.color) : QColor(Qt::transparent);
        table.rows.append({ line.name, line.text, color, line.isMeant });
    }
    m_table->setContent(table);
    placeBeside(*m_table,
        mapTo(window(), QPoint(static_cast<int>(*m_lineX), static_cast<int>(m_pointer.y()))));
    m_table->raise();
    m_table->show();
}

} // namespace opsglass
