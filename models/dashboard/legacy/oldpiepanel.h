// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// The `grafana-piechart-panel` plugin's panel as piechart (spec/grafana.md §13).
ConvertedPanel convertedPie(const QJsonObject &panel);

} // namespace opsglass
