// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/plotcontent.h"
#include "views/plot/scale.h"

#include <QList>
#include <QPointF>

namespace opsglass {

/// Annotations that are drawn as one mark because they are closer than a pixel.
struct AnnotationSpot {
    double from = 0; ///< x in logical pixels, within the plot
    double to = 0; ///< equal to `from` for events
    ColorRef color; ///< of the first one
    QList<qsizetype> marks; ///< indices into PlotContent::annotations

    bool isRegion() const { return to > from; }
    friend bool operator==(const AnnotationSpot &, const AnnotationSpot &) = default;
};

/// A band of one colour; overlapping regions of a colour make one band, so that many of them do not
/// add up to an opaque wall.
struct AnnotationBand {
    double from = 0;
    double to = 0;
    ColorRef color;
    friend bool operator==(const AnnotationBand &, const AnnotationBand &) = default;
};

/// Where the annotations of a plot lie, ascending in x; those outside the range are left out.
QList<AnnotationSpot> annotationSpots(
    const QList<AnnotationMark> &annotations, const TimeScale &time);

QList<AnnotationBand> annotationBands(const QList<AnnotationSpot> &spots);

/// One exemplar in the plot.
struct ExemplarSpot {
    QPointF point; ///< values beyond the axis lie on its edge
    qsizetype exemplar = 0; ///< index into PlotContent::exemplars
    qsizetype series = -1; ///< the series it belongs to; -1 when none is drawn
};

/// \param axisOf the scale of each series; the first one serves exemplars of no drawn series
QList<ExemplarSpot> exemplarSpots(
    const PlotContent &content, const TimeScale &time, const QList<ValueScale> &scaleOf);

} // namespace opsglass
