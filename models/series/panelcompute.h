// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/series/paneldata.h"

namespace opsglass {

/// Turns the answers of a panel's queries into what it draws: frames, transformations, field
/// configuration, then series, items or tables by the panel's type (spec/grafana.md §7, §8, §14).
/// \param answers successful ones, in any order; each belongs to the planned query of its key
/// \param at when the newest answer arrived: the end of a range that ends now
PanelData computePanel(const Panel &panel, const QueryPlan &plan,
    const QList<QueryOutcome> &answers, const DashboardContext &context, Instant at);

/// Whether a panel of this type has anything but gaps to show.
bool hasAnythingToDraw(const Panel &panel, const PanelData &data);

/// What Inspect and reports say about one query; `outcome` may be one that never arrived.
SentQuery sentQueryOf(const PlannedQuery &query, const QueryOutcome &outcome);

} // namespace opsglass
