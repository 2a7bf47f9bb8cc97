// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/statetimelineplot.h"

#include "models/series/crosshair.h"
#include "views/plot/cursortable.h"
#include "views/plot/statetimelinepainter.h"
#include "views/plot/statetooltip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace opsglass {

StateTimelinePlot::StateTimelinePlot(QWidget *parent)
    : TimePlot(parent)
{
    setAccessibleName(tr("State timeline"));
    setAccessibleDescription(tr("Left and right move the crosshair, up and down choose a row, "
                                "Enter follows the links of a state, Page Up and Page Down turn "
                                "pages, Escape lets go."));
}

void StateTimelinePlot::setTimeline(StateTimelineContent content)
{
    m_timeline = std::move(content);
    PlotContent frame;
    frame.range = m_timeline.range;
    frame.table = m_timeline.options.tooltip;
    frame.annotations = m_timeline.annotations;
    setContent(std::move(frame));
}

const StateTimelineLayout &StateTimelinePlot::timelineLayout() const
{
    plotLayout(); // lays the rows out when they are not
    return m_rows;
}

PlotLayout StateTimelinePlot::layOut() const
{
    m_rows = layoutStateTimeline(m_timeline, size(), Theme::axisFont(), zone());
    return m_rows;
}

QImage StateTimelinePlot::drawLayer(double pixelRatio) const
{
    const StateTimelineLayout &layout = timelineLayout();
    QImage image = drawFrame(pixelRatio);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    StateTimelinePainter(m_timeline, layout, theme()).paint(painter);
    return image;
}

void StateTimelinePlot::drawShapes(QPainter &painter) const
{
    drawFrameShapes(painter);
    StateTimelinePainter(m_timeline, timelineLayout(), theme()).paint(painter);
}

void StateTimelinePlot::paintMarks(QPainter &painter) const
{
    if (m_row < 0)
        return;
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(timelineLayout().rowRect(m_row).adjusted(0.5, 0.5, -0.5, -0.5));
}

Milliseconds StateTimelinePlot::keyStep() const { return m_timeline.range.span() / 100; }

double StateTimelinePlot::keyHeight() const
{
    const StateTimelineLayout &layout = timelineLayout();
    return layout.rowRect(layout.first).center().y();
}

void StateTimelinePlot::activate(const QPointF &place)
{
    const StateTimelineLayout &layout = timelineLayout();
    const qsizetype row = layout.rowAt(place.y());
    if (row < 0)
        return;
    const StateSpan *span = spanUnder(
        m_timeline.rows[row], layout.time.time(place.x()), m_timeline.options.isSampled);
    if (span)
        Q_EMIT stateClicked(row, span->from, mapToGlobal(place.toPoint()));
}

void StateTimelinePlot::applyPointed()
{
    const auto place = pointed();
    const qsizetype row = place ? timelineLayout().rowAt(place->y()) : -1;
    if (row == m_row)
        return;
    m_row = row;
    update();
}

void StateTimelinePlot::stepRow(int direction)
{
    const StateTimelineLayout &layout = timelineLayout();
    const auto place = pointed();
    if (!place) {
        pointAtHeight(keyHeight());
        return;
    }
    const qsizetype row = std::max(layout.rowAt(place->y()), layout.first) + direction;
    if (row >= layout.first && row < layout.first + layout.count)
        pointAtHeight(layout.rowRect(row).center().y());
}

void StateTimelinePlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepRow(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT pageTurned(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    default:
        break;
    }
    TimePlot::keyPressEvent(event);
}

void StateTimelinePlot::showTable(const QPointF &place)
{
    // A panel that only follows the crosshair has no row to explain.
    const auto time = pointed() && crosshair() ? crosshair()->time() : std::nullopt;
    if (!time) {
        overlays().showTable({}, place);
        return;
    }
    const StateTooltip tooltip = stateTooltip(m_timeline, m_row, *time, zone());
    CursorTableContent table { tooltip.header, {}, 0 };
    const qsizetype shown = std::min(tooltip.lines.size(), overlays().rowLimit(0));
    table.more = tooltip.lines.size() - shown;
    // What is said of the row under the pointer stays, even when there are too many others.
    const qsizetype first = std::max<qsizetype>(tooltip.meantEnd - shown, 0);
    for (const StateTooltip::Line &line : tooltip.lines.sliced(first, shown)) {
        const QColor color = line.color ? theme().color(*line.color) : QColor(Qt::transparent);
        table.rows.append({ line.name, line.text, color, line.isMeant });
    }
    overlays().showTable(table, place);
}

} // namespace opsglass
