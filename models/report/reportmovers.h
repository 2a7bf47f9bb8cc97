// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/systemreport.h"

#include <QList>
#include <QMap>

namespace opsglass {

using ReportTables = QMap<ReportTable, QList<ReportRow>>;

/// What changed most since the window before, relative to what was, the largest change first:
/// twice as much is as far as half as much, and what is new or gone is furthest. Figures that are
/// few in both windows, such as three errors after one, are left out, and so are tables of which
/// nothing is known of the window before.
QList<ReportMover> moversOf(const ReportTables &before, const ReportTables &now, int most);

} // namespace opsglass
