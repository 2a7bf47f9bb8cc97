// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/repeatedpanel.h"

#include "models/format/joinedlist.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace opsglass {

namespace {

QSizeF extentOf(const QList<QRectF> &cells)
{
    QRectF bounds(0, 0, 0, 0);
    for (const QRectF &cell : cells)
        bounds |= cell;
    return bounds.size();
}

} // namespace

RepeatedPanel::RepeatedPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    m_bar->hide();
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
}

QString RepeatedPanel::nameOf(const DisplayItem &item) const
{
    return items().size() > 1 || !item.config.displayName.isEmpty() ? item.title : QString();
}

void RepeatedPanel::renderData()
{
    QStringList spoken;
    for (const DisplayItem &item : items())
        spoken << QStringLiteral("%1: %2").arg(item.title, item.value.text.full());
    setAccessibleName(model()->title());
    setAccessibleDescription(joinedList(spoken));
    place();
}

void RepeatedPanel::place()
{
    // A pixel more than the room is rounding, not a reason to scroll.
    const QSizeF room(width() + 1, height() + 1);
    m_cells = placeItems(size());
    QSizeF extent = extentOf(m_cells);
    const bool isTall = extent.height() > room.height();
    const bool isWide = !isTall && extent.width() > room.width();
    m_bar->setVisible(isTall || isWide);
    m_bar->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    if (isTall || isWide) {
        const QSize hint = m_bar->sizeHint();
        const int taken = (isTall ? hint.width() : hint.height()) + metrics::spacing;
        m_cells = placeItems(
            isTall ? QSizeF(width() - taken, height()) : QSizeF(width(), height() - taken));
        extent = extentOf(m_cells);
        m_bar->setGeometry(isTall ? QRect(width() - hint.width(), 0, hint.width(), height())
                                  : QRect(0, height() - hint.height(), width(), hint.height()));
        const double seen = isTall ? height() : width();
        const double all = isTall ? extent.height() : extent.width();
        m_bar->setRange(0, std::max(qCeil(all - seen), 0));
        m_bar->setPageStep(qFloor(seen));
        m_bar->setSingleStep(3 * QFontMetrics(font()).height());
    } else {
        m_bar->setRange(0, 0);
    }
    setFocusPolicy(m_bar->isHidden() ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

QPointF RepeatedPanel::scrolled() const
{
    return m_bar->orientation() == Qt::Vertical ? QPointF(0, m_bar->value())
                                                : QPointF(m_bar->value(), 0);
}

void RepeatedPanel::resizeEvent(QResizeEvent *) { place(); }

void RepeatedPanel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-scrolled());
    const QRectF seen = QRectF(event->rect()).translated(scrolled());
    const qsizetype count = std::min(m_cells.size(), items().size());
    for (qsizetype i = 0; i < count; ++i) {
        if (m_cells[i].intersects(seen))
            paintItem(painter, items()[i], m_cells[i]);
    }
}

void RepeatedPanel::wheelEvent(QWheelEvent *event)
{
    // At its end, and without anything to scroll, the wheel belongs to the page; so does one that
    // turns upright over cells that lie side by side, unless Shift is held.
    const int before = m_bar->value();
    const QPoint delta = event->angleDelta();
    const bool isUpright = m_bar->orientation() == Qt::Vertical
        || (delta.x() == 0 && event->modifiers().testFlag(Qt::ShiftModifier));
    const int turned = isUpright ? delta.y() : delta.x();
    m_bar->setValue(before - turned * m_bar->singleStep() / QWheelEvent::DefaultDeltasPerStep);
    event->setAccepted(m_bar->value() != before);
}

void RepeatedPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isUpright = m_bar->orientation() == Qt::Vertical;
    int by = 0;
    if (event->key() == Qt::Key_PageUp)
        by = -m_bar->pageStep();
    else if (event->key() == Qt::Key_PageDown)
        by = m_bar->pageStep();
    else if (event->key() == (isUpright ? Qt::Key_Up : Qt::Key_Left))
        by = -m_bar->singleStep();
    else if (event->key() == (isUpright ? Qt::Key_Down : Qt::Key_Right))
        by = m_bar->singleStep();
    if (by == 0 || m_bar->isHidden())
        PanelView::keyPressEvent(event);
    else
        m_bar->setValue(m_bar->value() + by);
}

DataPlace RepeatedPanel::placeAt(const QPointF &point) const
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].contains(point + scrolled()))
            return items()[i].place;
    }
    return {};
}

bool RepeatedPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PanelView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype count = std::min(m_cells.size(), items().size());
    for (qsizetype i = 0; i < count; ++i) {
        if (!m_cells[i].contains(QPointF(help->pos()) + scrolled()))
            continue;
        QToolTip::showText(help->globalPos(),
            QStringLiteral("<qt>%1<br><b>%2</b></qt>")
                .arg(
                    items()[i].title.toHtmlEscaped(), items()[i].value.text.full().toHtmlEscaped()),
            this, m_cells[i].translated(-scrolled()).toRect());
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace opsglass
