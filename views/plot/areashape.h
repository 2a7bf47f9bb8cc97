// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>

namespace opsglass {

/// The areas between two edges as polygons, wherever both have something at the same x.
/// \param one, other runs with ascending x, as seriesRuns() gives them
QList<QPolygonF> areasBetween(const QList<QPolygonF> &one, const QList<QPolygonF> &other);

/// The areas between an edge and a horizontal line at `ground`.
QList<QPolygonF> areasOver(const QList<QPolygonF> &runs, double ground);

} // namespace opsglass
