// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace opsglass {

/// The panels of `rows` (schemaVersion below 16) on the grid of today, with row panels where any
/// row is collapsed, shows its title or repeats (spec/grafana.md §2.3). Row panels come before
/// their panels; the members of a collapsed row stand inside it.
/// \param top grid units that are taken already
QJsonArray panelsOfRows(const QJsonArray &rows, int top);

} // namespace opsglass
