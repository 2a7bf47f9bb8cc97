// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/series/dashboardlist.h"

namespace opsglass {

/// The dashboards built into the program, read from its resources by listing.
QList<DashboardEntry> builtInDashboards();

/// Reads a dashboard by the uid of a built-in one or by the path of a file; a file without a uid
/// gets its name as one. Errors: Io, and those of readDashboard(), naming the file.
Result<Dashboard> loadDashboard(const QString &name);

} // namespace opsglass
