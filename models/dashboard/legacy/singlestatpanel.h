// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// A `singlestat` (or `grafana-singlestat-panel`) as stat (spec/grafana.md §13).
ConvertedPanel convertedSinglestat(const QJsonObject &panel);

} // namespace opsglass
