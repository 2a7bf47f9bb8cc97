// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

namespace opsglass {

/// Series with equal keys share a value axis (spec/grafana.md §12.1, "Y axes").
struct AxisKey {
    QString unit; ///< as drawn
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> softMin;
    std::optional<double> softMax;
    AxisPlacement placement = AxisPlacement::Auto;
    ScaleType scale = ScaleType::Linear;
    double scaleParameter = 0; ///< base of a logarithm, linear threshold of symlog
    QString label;
    bool isPercent = false; ///< stacked to 100 %

    friend bool operator==(const AxisKey &, const AxisKey &) = default;
};

AxisKey axisKeyOf(const FieldConfig &config);

/// The unit of what is drawn: percentages where series are stacked to 100 %.
QString drawnUnit(const FieldConfig &config);

} // namespace opsglass
