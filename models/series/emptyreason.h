// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/series/paneldata.h"

#include <QHash>
#include <QSet>

namespace opsglass {

/// Why a panel shows nothing.
struct EmptyReason {
    QString text; ///< one sentence; empty while `wantsNamesOf` is needed to say it
    QString wantsNamesOf; ///< the source whose metric names would tell
};

/// \param metricNames source id → the names of all metrics it has, as far as they were asked
EmptyReason emptyReason(const Panel &panel, const QueryPlan &plan, const PanelData &data,
    const QHash<QString, QSet<QString>> &metricNames);

} // namespace opsglass
