// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What a metric's exporter says about it.
struct MetricMetadata {
    QString metric;
    QString type; ///< counter, gauge, histogram, summary, unknown, …
    QString help;
    QString unit; ///< empty as a rule: the unit is part of the name

    friend bool operator==(const MetricMetadata &, const MetricMetadata &) = default;
};

} // namespace opsglass
