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

/// A panel as it is now: "id", "title", "type", "from", "to", "error" if there is one, and tables.
ExportedPart partOf(const DashboardModel &dashboard, const PanelModel &panel, ExportScope scope);

/// The panels of the dashboard's layout that have anything to tell, from top to bottom.
QList<ExportedPart> partsOf(const DashboardModel &dashboard, ExportScope scope);

/// "uid", "title", "from", "to" of a dashboard.
QJsonObject factsOf(const DashboardModel &dashboard);

} // namespace opsglass
