// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/series/paneldata.h"

namespace opsglass {

/// The query behind one annotation, ready to be subscribed.
struct PlannedAnnotation {
    qsizetype index = 0; ///< among the dashboard's annotations
    QueryKey key;
    friend bool operator==(const PlannedAnnotation &, const PlannedAnnotation &) = default;
};

/// The range queries of the annotations that are on and that ask a source we speak with
/// (spec/grafana.md §20), over the dashboard's own range; a step of a minute where the file has
/// none, and never more than 11 000 points.
QList<PlannedAnnotation> planAnnotations(
    const QList<AnnotationQuery> &annotations, const DashboardContext &context, Instant now);

/// The events in an annotation's answer, ascending in time: samples above zero, neighbours of one
/// series joined into regions; where the value is the time, one event for each distinct value.
QList<AnnotationMark> annotationMarks(const AnnotationQuery &annotation, const Matrix &matrix);

/// Whether a panel shows the events of an annotation.
bool concernsPanel(const AnnotationQuery &annotation, int panelId);

} // namespace opsglass
