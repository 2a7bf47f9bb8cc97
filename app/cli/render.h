// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/renderoptions.h"

namespace opsglass {

/// Draws dashboards without a screen: `<uid>.png`, `panels/<id>.csv` and `report.json` each.
/// \return the exit code: 0 drawn, 1 some panel failed, 2 usage, 69 source unreachable
int runRender(const RenderOptions &options);

} // namespace opsglass
