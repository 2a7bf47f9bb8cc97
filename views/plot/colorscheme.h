// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/scale.h"
#include "views/theme/theme.h"

#include <QGradientStops>

namespace opsglass {

/// The colours of a field along its value axis, from the top of the plot (0) to its bottom (1):
/// a continuous ramp, or thresholds as hard stops (spec/grafana.md §12.1, "scheme").
class ColorScheme {
public:
    ColorScheme(const FieldConfig &config, const ValueScale &scale, const Theme &theme);

    /// Whether a field's colours follow its values; the others have one colour all along.
    static bool isByValue(const FieldConfig &config);

    QColor at(double place) const;
    /// The same as the stops of a gradient.
    QGradientStops stops() const { return m_stops; }

    /// A colour and its neighbours in hue, for the hue gradient.
    static QColor shiftedHue(const QColor &color, double place);

private:
    void addRamp(const FieldConfig &config, const ValueScale &scale, const Theme &theme);
    void addThresholds(const FieldConfig &config, const ValueScale &scale, const Theme &theme);

    QGradientStops m_stops; ///< ascending places
};

/// The value a threshold step stands for on an axis: percentages are of the hard, soft or shown
/// range.
double thresholdValue(
    const ThresholdStep &step, const FieldConfig &config, const ValueScale &scale);

} // namespace opsglass
