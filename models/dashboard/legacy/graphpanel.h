// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// A `graph` as timeseries; as bar gauge or histogram where its x axis shows series or a
/// distribution (§13).
ConvertedPanel convertedGraph(const QJsonObject &panel);

} // namespace opsglass
