// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/reduce/fieldconfig.h"
#include "views/plot/scale.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>

namespace opsglass {

/// Where a series is drawn, and how many device pixels a logical one has.
struct PathScales {
    TimeScale time;
    ValueScale value;
    double pixelRatio = 1;
};

/// The runs of a series between its gaps as they are stroked and filled: decimated, with the
/// corners of steps and the points of smooth curves put in. A run of one point is an isolated
/// sample. Flat stretches lie on whole device pixels, so that thin lines stay crisp.
QList<QPolygonF> seriesRuns(const Grid &grid, const QList<double> &values, const GraphStyle &style,
    const PathScales &scales);

/// A run as separate lines.
QList<QLineF> segments(const QPolygonF &run);

/// The dashes of a run; `pattern` is dash, gap, dash, gap … in pixels along the line. A dash of 0
/// is a dot of no length. An empty pattern, or one without length, gives the whole run.
QList<QLineF> dashes(const QPolygonF &run, const QList<double> &pattern);

} // namespace opsglass
