// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/overlay.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace opsglass {

void placeBeside(QWidget &overlay, const QPoint &point)
{
    constexpr int distance = 14;
    const QSize room = overlay.parentWidget()->size();
    int x = point.x() + distance;
    if (x + overlay.width() > room.width())
        x = point.x() - distance - overlay.width();
    int y = point.y() + distance;
    if (y + overlay.height() > room.height())
        y = point.y() - distance - overlay.height();
    overlay.move(std::clamp(x, 0, std::max(0, room.width() - overlay.width())),
        std::clamp(y, 0, std::max(0, room.height() - overlay.height())));
}

void paintOverlay(QPainter &painter, const QWidget &overlay, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(
        QRectF(overlay.rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace opsglass
