// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporttarget.h"
#include "views/export/exportchoices.h"

namespace opsglass {

class DashboardModel;

/// What is to be exported where.
struct ExportRequest {
    ExportChoices choices;
    int panelId = -1; ///< this panel alone; -1: the dashboard
    QSize panelSize {}; ///< of its picture; empty: as on a dashboard of the width chosen
    QString target; ///< a file, for several files a folder or a `.zip`; `-`: standard output
    QString source {}; ///< what people call where the data are from
    QLocale locale {}; ///< of spreadsheets
    const DashboardList *dashboards = nullptr; ///< for lists of them in pictures
};

/// Exports what the models have now; whoever wants everything waits for a WholeDashboard before.
/// \param goesOn is called from within; the dashboard may go then, all of it is copied before
ExportResult exportDashboard(
    DashboardModel *dashboard, const ExportRequest &request, const ExportProgress &goesOn = {});

} // namespace opsglass
