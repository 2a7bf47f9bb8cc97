// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/jsontables.h"

namespace opsglass {

class DashboardModel;
class PanelModel;

/// Which data of a panel leave the program.
enum class ExportScope {
    Shown, ///< what a person sees: range, hidden series left out
    Raw, ///< every sample that was answered, before transformations, one table per query
};

/// Why the data of a panel are not here, or not all of them, in one sentence; empty when all are,
/// or when there are none.
QString problemOf(const PanelModel &panel);

/// A panel as it is now: "id", "title", "type", "from", "to", "error" if there is one, "reason" if
/// one is known why there are no data, and tables. One that just has no data has their headings.
ExportedPart partOf(const DashboardModel &dashboard, const PanelModel &panel, ExportScope scope);

/// The panels of the dashboard's layout that have anything to tell, from top to bottom.
QList<ExportedPart> partsOf(const DashboardModel &dashboard, ExportScope scope);

/// "uid", "title", "from", "to" of a dashboard.
QJsonObject factsOf(const DashboardModel &dashboard);

} // namespace opsglass
