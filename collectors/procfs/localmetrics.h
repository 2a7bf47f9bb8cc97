// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/metricmetadata.h"

#include <QList>

namespace opsglass {

/// Every metric this machine can give, with type and meaning, in order of name.
QList<MetricMetadata> localMetrics();

} // namespace opsglass
