// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertsign.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace opsglass {

namespace {

// Signs are drawn in a square from -7 to 7.
constexpr double extent = 7;

void paintClock(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(0, 0), 5.8, 5.8);
    painter.drawPolyline(QPolygonF { { 0, -3.2 }, { 0, 0 }, { 2.4, 1.4 } });
}

void paintQuestion(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4));
    painter.drawEllipse(QPointF(0, 0), 6, 6);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath mark;
    mark.moveTo(-2, -1.6);
    mark.cubicTo(-2, -4.4, 2.2, -4.4, 2.2, -1.7);
    mark.cubicTo(2.2, 0, 0, 0, 0, 1.4);
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(0, 3.7), 0.95, 0.95);
}

void paintCheck(QPainter &painter, const QColor &ink, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(0, 0), 6.4, 6.4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF { { -3, 0.2 }, { -0.8, 2.4 }, { 3.2, -2.2 } });
}

void paintSlash(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6));
    painter.drawEllipse(QPointF(0, 0), 5.8, 5.8);
    painter.drawLine(QPointF(-4, 4), QPointF(4, -4));
}

void paintPulse(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF {
        { -6.5, 0.5 }, { -3, 0.5 }, { -1.2, -4.8 }, { 1.4, 4.8 }, { 3, 0.5 }, { 6.5, 0.5 } });
}

/// Draws a sign whenever one of its size is wanted.
class SignEngine : public QIconEngine {
public:
    SignEngine(AlertSign sign, Theme theme)
        : m_sign(sign)
        , m_theme(std::move(theme))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Theme theme = m_theme;
        if (mode == QIcon::Selected) {
            // The colours of signs are lost on the accent.
            for (QColor *ink :
                { &theme.crit, &theme.warn, &theme.accent, &theme.unknown, &theme.ok })
                *ink = m_theme.palette().color(QPalette::HighlightedText);
            theme.panel = m_theme.accent;
        }
        paintAlertSign(*painter, rect, m_sign, theme);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SignEngine(m_sign, m_theme); }

private:
    AlertSign m_sign;
    Theme m_theme;
};

} // namespace

QColor alertColor(AlertSign sign, const Theme &theme)
{
    switch (sign) {
    case AlertSign::Critical:
        return theme.crit;
    case AlertSign::Warning:
    case AlertSign::Pending:
        return theme.warn;
    case AlertSign::Info:
        return theme.accent;
    case AlertSign::Unknown:
    case AlertSign::Suppressed:
        return theme.unknown;
    case AlertSign::Resolved:
    case AlertSign::Alive:
        return theme.ok;
    }
    return theme.unknown;
}

void paintAlertSign(QPainter &painter, const QRectF &rect, AlertSign sign, const Theme &theme)
{
    const QColor ink = alertColor(sign, theme);
    const double scale = std::min(rect.width(), rect.height()) / (2 * extent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    switch (sign) {
    case AlertSign::Critical:
        painter.drawRect(QRectF(-5, -5, 10, 10));
        break;
    case AlertSign::Warning:
        painter.drawPolygon(QPolygonF { { 0, -5.6 }, { 6.2, 5 }, { -6.2, 5 } });
        break;
    case AlertSign::Info:
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
        break;
    case AlertSign::Unknown:
        paintQuestion(painter, ink);
        break;
    case AlertSign::Pending:
        paintClock(painter, ink);
        break;
    case AlertSign::Suppressed:
        paintSlash(painter, ink);
        break;
    case AlertSign::Resolved:
        paintCheck(painter, ink, theme.panel);
        break;
    case AlertSign::Alive:
        paintPulse(painter, ink);
        break;
    }
    painter.restore();
}

QIcon alertIcon(AlertSign sign, const Theme &theme) { return QIcon(new SignEngine(sign, theme)); }

} // namespace opsglass
