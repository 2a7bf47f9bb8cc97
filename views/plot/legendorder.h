// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/legendcontent.h"

namespace opsglass {

/// What the column of names is called in `LegendContent::Sort` (spec/grafana.md §12, "legend").
inline const QString legendNameColumn = QStringLiteral("Name");

/// The items of a legend in the order that its sorting asks for: names naturally and without
/// regard to case, values with NaN and absent ones as the least.
QList<LegendItem> inLegendOrder(
    QList<LegendItem> items, const QStringList &columns, const LegendContent::Sort &sort);

} // namespace opsglass
