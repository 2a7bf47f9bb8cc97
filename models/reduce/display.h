// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"
#include "models/transform/frame.h"

#include <QTimeZone>

#include <optional>

namespace opsglass {

/// The numbers a field's colours, gauges and percentages are measured against (§8.2).
struct ValueRange {
    double min = 0;
    double max = 100;
};

/// The smallest and the largest number of a panel; absent where there are no numbers.
struct NumberExtent {
    std::optional<double> min;
    std::optional<double> max;
};

/// The extent of all numeric fields: for every value of a panel the same, so it is found once.
NumberExtent numberExtent(const QList<Frame> &frames);

/// The limits of the configuration, else the field's own extremes (fieldMinMax) or those of `all`.
ValueRange fieldRange(const Field &field, const NumberExtent &all);

/// Turns a number of a field into text and colour (spec/grafana.md §8.6): mappings, unit, colour
/// mode, text for no value. Missing is null.
DisplayValue displayNumber(
    double value, const Field &field, const ValueRange &range, const QTimeZone &zone);

/// The same for a text; a text that is a number is treated as one.
DisplayValue displayText(
    const QString &text, const Field &field, const ValueRange &range, const QTimeZone &zone);

/// What the field's mappings say of a number or text (§10.3); nothing when none of them hits.
std::optional<MappingResult> mappingOf(double value, const Field &field);
std::optional<MappingResult> mappingOf(const QString &text, const Field &field);

/// The colour of a whole series (§10.2, seriesBy).
ColorRef seriesColor(const Field &field, const ValueRange &range);

/// The colour of the threshold that is active at `value`; grey without thresholds.
ColorRef thresholdColor(double value, const Thresholds &thresholds, const ValueRange &range);

} // namespace opsglass
