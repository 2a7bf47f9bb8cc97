// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/calmstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace opsglass {

namespace {

void drawBorder(
    QPainter *painter, const QStyleOption &option, QPalette::ColorRole role = QPalette::Mid)
{
    painter->save();
    painter->setPen(option.palette.color(role));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelMenu:
        // Fusion's menus have no frame of their own around this.
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        drawBorder(painter, *option);
        return;
    case PE_Frame:
        drawBorder(painter, *option);
        return;
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion's outline is darker than the window, which is not seen in the dark.
        drawBorder(painter, *option, QPalette::PlaceholderText);
        return;
    default: // an enumeration of Qt's, open to additions
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (element != CE_ToolBar) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const QRect line(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
    painter->fillRect(line, option->palette.color(QPalette::Mid));
}

} // namespace opsglass
