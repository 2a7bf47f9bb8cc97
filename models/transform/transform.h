// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/transform/frame.h"

namespace opsglass {

/// Applies a panel's transformations in order (spec/grafana.md §14): merge, organize, sortBy,
/// limit, filterFieldsByName. \return one sentence per transformation that is not known; the data
/// then pass unchanged
QStringList applyTransformations(
    QList<Frame> &frames, const QList<TransformationConfig> &transformations);

} // namespace opsglass
