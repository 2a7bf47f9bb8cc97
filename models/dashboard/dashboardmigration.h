// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>

namespace opsglass {

/// The key under which each panel of a migrated dashboard says where it stands in the file
/// (Panel::filePath). No file has it: it begins with a control character.
inline constexpr QLatin1String filePathKey("\x1f"
                                           "filePath");

/// The `schemaVersion` of a dashboard. Files written by hand often name none: without old rows they
/// are of the present shape, with them of the first.
int schemaVersionOf(const QJsonObject &dashboard);

/// A dashboard's object with the changes of spec/grafana.md §3 above the panels: places of time,
/// variables and annotations (2, 6, 7), the crosshair (14), rows on the grid (16), and the library
/// panels of `__elements` in their places (§22). The panels themselves are not migrated yet.
QJsonObject migratedDashboard(const QJsonObject &dashboard, int schemaVersion);

} // namespace opsglass
