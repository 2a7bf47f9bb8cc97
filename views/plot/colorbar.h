// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace opsglass {

/// What the colours of counts mean.
struct ColorScale {
    QList<QColor> colors; ///< from the smallest count to the largest
    QString low; ///< texts
    QString high;
    friend bool operator==(const ColorScale &, const ColorScale &) = default;
};

/// Draws the colours of a scale side by side.
/// \param mark a place on it to point out, 0…1
void paintColorBar(QPainter &painter, const QRectF &bar, const QList<QColor> &colors,
    std::optional<double> mark, const Theme &theme);

} // namespace opsglass
