// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QPainter;
class QWidget;

namespace opsglass {

struct Theme;

/// Moves an overlay beside `point` of its parent, so that it covers neither the point nor the
/// parent's edge where that is possible.
void placeBeside(QWidget &overlay, const QPoint &point);

/// The ground of an overlay: a bordered panel.
void paintOverlay(QPainter &painter, const QWidget &overlay, const Theme &theme);

} // namespace opsglass
