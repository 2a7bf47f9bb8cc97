// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"

#include <QHash>

namespace opsglass {

/// More clones than that are left out, and the panel says so.
constexpr int repeatLimit = 5000;

/// The panels of a dashboard with their clones.
struct RepeatedPanels {
    QList<Panel> panels; ///< as a dashboard has them; clones behind their original
    /// Panel id → the variables it sees with a value of its own. Panels without any are not listed.
    QHash<int, QHash<QString, VariableValue>> scopes;
    /// Panel id → id in the file, which annotations name.
    QHash<int, int> originals;
    /// Panel id → what is missing, in one sentence.
    QHash<int, QString> notices;
};

/// Makes a clone per value of the variables that rows and panels repeat for (spec/grafana.md §19).
/// The first clone is the original itself; the others have ids above all in the file, which depend
/// on the position among the clones alone: another selection gives the same ids to other values.
/// What lies below moves down by the added height. A name that is no variable repeats nothing.
RepeatedPanels repeatPanels(
    const QList<Panel> &panels, const QHash<QString, VariableValue> &variables);

} // namespace opsglass
