// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/colorbar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

void paintColorBar(QPainter &painter, const QRectF &bar, const QList<QColor> &colors,
    std::optional<double> mark, const Theme &theme)
{
    if (bar.width() <= 0)
        return;
    const auto count = static_cast<double>(colors.size());
    for (qsizetype i = 0; i < colors.size(); ++i) {
        const double from = std::round(bar.left() + bar.width() * static_cast<double>(i) / count);
        const double to = std::round(bar.left() + bar.width() * static_cast<double>(i + 1) / count);
        painter.fillRect(QRectF(from, bar.top(), to - from, bar.height()), colors[i]);
    }
    if (!mark)
        return;
    const double x = std::round(bar.left() + std::clamp(*mark, 0.0, 1.0) * (bar.width() - 1));
    painter.fillRect(QRectF(x - 2, bar.top() - 3, 5, bar.height() + 6), theme.panel);
    painter.fillRect(QRectF(x - 1, bar.top() - 3, 3, bar.height() + 6), theme.text);
}

} // namespace opsglass
