// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// A table of before Grafana 7 (`table-old`, or `table` with `styles`) as table: its transform
/// becomes a transformation, its styles overrides (spec/grafana.md §13).
ConvertedPanel convertedTable(const QJsonObject &panel);

} // namespace opsglass
