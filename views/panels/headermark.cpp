// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/headermark.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace opsglass {

namespace {

void paintInfo(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), 6.3, 6.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(0, -2.9), 1.05, 1.05);
    painter.drawRoundedRect(QRectF(-0.8, -1, 1.6, 4.6), 0.8, 0.8);
}

void paintWarning(QPainter &painter, const QColor &ink)
{
    QPainterPath sign;
    sign.moveTo(0, -6.2);
    sign.lineTo(7, 6);
    sign.lineTo(-7, 6);
    sign.closeSubpath();
    QPainterPath hole;
    hole.addRoundedRect(QRectF(-0.9, -2.4, 1.8, 4.6), 0.9, 0.9);
    hole.addEllipse(QPointF(0, 4), 1.05, 1.05);
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    painter.drawPath(sign.subtracted(hole));
}

void paintLink(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF { { -1, -5 }, { -6, -5 }, { -6, 6 }, { 5, 6 }, { 5, 1 } });
    painter.drawPolyline(QPolygonF { { 2, -6 }, { 6, -6 }, { 6, -2 } });
    painter.drawLine(QPointF(6, -6), QPointF(-0.5, 0.5));
}

void paintBell(QPainter &painter, const QColor &ink)
{
    QPainterPath bell;
    bell.moveTo(-5.4, 3.4);
    bell.cubicTo(-3.4, 1.6, -4.4, -5.2, 0, -5.2);
    bell.cubicTo(4.4, -5.2, 3.4, 1.6, 5.4, 3.4);
    bell.closeSubpath();
    painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    painter.drawPath(bell);
    painter.drawChord(QRectF(-1.7, 3.2, 3.4, 3.4), 180 * 16, 180 * 16);
}

void paintDots(QPainter &painter, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const double y : { -5.0, 0.0, 5.0 })
        painter.drawEllipse(QPointF(0, y), 1.5, 1.5);
}

} // namespace

HeaderMark::HeaderMark(Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(side, side);
}

void HeaderMark::setColors(const QColor &ink, const QColor &hover)
{
    m_ink = ink;
    m_hover = hover;
    update();
}

void HeaderMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_hover);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
    painter.translate(QRectF(rect()).center());
    switch (m_shape) {
    case Shape::Info:
        paintInfo(painter, m_ink);
        return;
    case Shape::Warning:
        paintWarning(painter, m_ink);
        return;
    case Shape::Link:
        paintLink(painter, m_ink);
        return;
    case Shape::Dots:
        paintDots(painter, m_ink);
        return;
    case Shape::Bell:
        paintBell(painter, m_ink);
        return;
    }
}

} // namespace opsglass
