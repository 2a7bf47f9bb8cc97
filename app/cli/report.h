// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardmodel.h"

#include <QJsonObject>

namespace opsglass {

/// How a panel did, in the words of report.json: ready, no-data, error, unsupported.
/// A panel still loading when the time was up counts as an error.
QString stateName(const PanelModel &panel);

/// report.json: the dashboard, its range, and per panel id, title, type, state, series, points,
/// queries as sent, error.
QJsonObject reportOf(const DashboardModel &dashboard);

} // namespace opsglass
