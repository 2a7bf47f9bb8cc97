// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertwords.h"
#include "views/theme/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace opsglass {

QColor alertColor(AlertSign sign, const Theme &theme);

/// Draws a sign as large as fits: a square, a triangle, a disc, a clock and so on, so that no two
/// look alike without their colours. Painted, so that it is the same whatever the font has.
void paintAlertSign(QPainter &painter, const QRectF &rect, AlertSign sign, const Theme &theme);

/// The same as an icon, sharp at every size; in the colour of selected text where it is selected.
QIcon alertIcon(AlertSign sign, const Theme &theme);

} // namespace opsglass
