// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/grafanahit.h"
#include "models/data/result.h"

#include <QByteArray>

namespace opsglass {

/// Parses the body of GET /api/search (Grafana HTTP API, "Folder/Dashboard Search").
/// \return one hit per entry with a uid, in the server's order. Errors: Malformed.
Result<QList<GrafanaHit>> parseHits(const QByteArray &body);

/// Takes the dashboard out of the body of GET /api/dashboards/uid/<uid>.
/// \return its bytes as the server wrote them, key order and numbers and all. Errors: Malformed.
Result<QByteArray> parseDashboard(const QByteArray &body);

/// Takes the folder's uid out of the same body; empty for the root. Errors: Malformed.
Result<QString> parseFolderUid(const QByteArray &body);

/// Takes the path of the saved dashboard, "/d/<uid>/<slug>", out of the body of POST
/// /api/dashboards/db. Errors: Malformed.
Result<QString> parseSavedPath(const QByteArray &body);

} // namespace opsglass
