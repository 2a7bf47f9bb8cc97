// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// A panel's object in today's shape: the changes of spec/grafana.md §3 that concern panels, and
/// panel types of before replaced by what took their place (§13). Members of a row stay as they
/// are.
/// \param schemaVersion of the dashboard it comes from
ConvertedPanel migratedPanel(const QJsonObject &panel, int schemaVersion);

/// An entry of `templating.list` with the changes of §3: names of `hide` and `refresh` (12), one
/// value where one is chosen (23), constants a person may change (27), refresh of queries (29).
QJsonObject migratedVariable(const QJsonObject &variable, int schemaVersion);

/// Whether a repeat left this panel behind in the file: such are made anew by the repeat (27).
bool isRepeatLeftover(const QJsonObject &panel);

} // namespace opsglass
