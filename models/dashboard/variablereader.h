// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

namespace opsglass {

/// One entry of `templating.list`, brought to today's shape (spec/grafana.md §3, §15);
/// Variable::json is the entry as it stands in the file.
/// \param schemaVersion of the dashboard it comes from
Variable readVariable(const QJsonObject &original, int schemaVersion);

} // namespace opsglass
