// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/datascope.h"
#include "models/transform/frame.h"

namespace opsglass {

/// Gives every field of every frame its configuration, display name and series index
/// (spec/grafana.md §8.1–§8.4): the field's own settings, the panel's defaults in the gaps, then
/// each override whose matcher matches, in order. \param interpolate replaces variables in display
/// names, those that need a value excepted; may be empty
void applyFieldConfig(QList<Frame> &frames, const FieldConfigSource &source,
    const NameInterpolator &interpolate = {});

} // namespace opsglass
