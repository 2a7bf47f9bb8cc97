// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/heatmapoptions.h"
#include "views/theme/theme.h"

namespace opsglass {

/// The colours of a heatmap's cells, from the smallest count to the largest, in as many steps as
/// the options say (spec/grafana.md §12.8): of a scheme, or one colour that becomes opaque.
QList<QColor> heatmapPalette(const HeatmapColors &colors, const Theme &theme);

} // namespace opsglass
