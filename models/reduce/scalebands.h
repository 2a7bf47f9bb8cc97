// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

#include <QTimeZone>

namespace opsglass {

/// A stretch of a field's range that has one colour.
struct ScaleBand {
    double from = 0; ///< 0…1 of the range
    double to = 1;
    ColorRef color;
    QString text; ///< the value at which it begins, formatted; empty for the first one
    friend bool operator==(const ScaleBand &, const ScaleBand &) = default;
};

/// The thresholds of a field as stretches of its range, ascending and without gaps from 0 to 1;
/// steps outside the range are left out. Percentage thresholds are worded as percentages. Empty
/// without thresholds. \param config with min and max resolved (spec/grafana.md §8.2)
QList<ScaleBand> scaleBands(const FieldConfig &config, const QTimeZone &zone);

/// The colour of a value at a place (0…1) of the field's range; `own`, the colour of the field's
/// value, where colours do not depend on values.
ColorRef scaleColor(const FieldConfig &config, double place, const ColorRef &own);

} // namespace opsglass
