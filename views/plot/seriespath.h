// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/sampletimes.h"
#include "models/reduce/fieldconfig.h"
#include "views/plot/scale.h"

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

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
QList<QPolygonF> seriesRuns(const SampleTimes &times, const QList<double> &values,
    const GraphStyle &style, const PathScales &scales);

/// A run as separate lines.
QList<QLineF> segments(const QPolygonF &run);

/// The dashes of a run; `pattern` is dash, gap, dash, gap … in pixels along the line. A dash of 0
/// is a dot of no length. A pattern shorter than a pixel gives the whole run. What lies above or
/// below `band` is left out, but counts for where the dashes begin.
QList<QLineF> dashes(const QPolygonF &run, const QList<double> &pattern, const QRectF &band);

} // namespace opsglass
