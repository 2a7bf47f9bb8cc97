// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace opsglass {

/// A dashboard's file taken apart: text, JSON and the dashboard object inside it.
struct DashboardFile {
    QByteArray mark; ///< the byte order mark, if there is one
    QByteArray text; ///< what follows it
    QJsonObject root;
    QString path; ///< where the dashboard stands below `root`: "", "/dashboard", "/spec"
    QJsonObject dashboard;
};

/// Takes a file apart and the dashboard out of its wrappers (spec/grafana.md §1).
/// Errors: Malformed (empty, no UTF-8, no JSON with line and column, no object), Unsupported
/// (schema v2).
Result<DashboardFile> parseDashboardFile(const QByteArray &bytes);

/// The dashboard of a file for a Grafana server to save: the object alone, byte for byte as in the
/// file, except that its `id` is null, for that is a number of one server alone (spec/grafana.md
/// §1). Empty when the bytes are no dashboard.
QByteArray dashboardForServer(const QByteArray &bytes);

} // namespace opsglass
