// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localreading.h"
#include "models/data/metricmetadata.h"

#include <QByteArray>
#include <QList>

namespace opsglass {

/// A reading in Prometheus' text exposition format 0.0.4: metrics in the order of their names, each
/// with what `metadata` says of it, without times. A metric that it says nothing of is untyped.
QByteArray textExposition(const LocalReading &reading, const QList<MetricMetadata> &metadata);

} // namespace opsglass
