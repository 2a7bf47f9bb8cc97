// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

namespace opsglass {

/// The rows and panels that have a place on the page: members of collapsed rows left out, each
/// panel moved up until it touches another (spec/grafana.md §2.1), in order of y, then x.
QList<Panel> visibleLayout(const QList<Panel> &panels);

/// Opens a collapsed row or closes an open one (§2.2): members move between the row and the list,
/// what lies below moves by their height. A row id that does not exist changes nothing.
QList<Panel> toggleRow(const QList<Panel> &panels, int rowId);

} // namespace opsglass
