// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// A heatmap of before Grafana 9, with its settings on the panel itself, in today's options
/// (spec/grafana.md §13).
ConvertedPanel convertedHeatmap(const QJsonObject &panel);

} // namespace opsglass
