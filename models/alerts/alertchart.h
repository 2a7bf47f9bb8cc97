// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"
#include "models/data/query.h"
#include "models/series/paneldata.h"

namespace opsglass {

/// A condition of a rule on the value that is drawn: beyond it the rule fires.
struct AlertLimit {
    enum class Fires { Above, Below, At, ElsewhereThanAt };
    Fires fires = Fires::Above;
    double value = 0;
    friend bool operator==(const AlertLimit &, const AlertLimit &) = default;
};

/// How the expression of an alert's rule is drawn over its threshold.
struct AlertChart {
    QueryKey key; ///< what is to be asked
    QList<AlertLimit> limits; ///< none: the expression compares with no number
    bool isNarrowed = false; ///< asks for series with the alert's labels alone
    friend bool operator==(const AlertChart &, const AlertChart &) = default;
};

/// What of the expression `LHS OP number` is asked: LHS with those of the alert's labels that its
/// series surely have, else the whole of LHS, which is dearer.
enum class AlertChartScope { Narrowed, Whole };

/// From before the alert began until now, or until a while after it was over. Nothing when the
/// expression or who answers it is not known, or it is no PromQL. The left of an `and` or `unless`
/// is what is drawn of these.
std::optional<AlertChart> alertChart(
    const WatchedAlert &alert, Instant now, AlertChartScope scope = AlertChartScope::Narrowed);

/// The series of an answer that the alert is about, ready to be drawn with the thresholds: those
/// whose labels the alert has; all of them, up to a few, when none is like that.
QList<DataSeries> alertSeries(
    const AlertChart &chart, const WatchedAlert &alert, const Matrix &answer);

/// When the alert began, fired and was over.
QList<AnnotationMark> alertMarks(const WatchedAlert &alert);

} // namespace opsglass
