// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashlistoptions.h"
#include "models/series/dashboardlist.h"

namespace opsglass {

/// One part of a dashboard list.
struct DashListPart {
    enum class Kind { Starred, Recent, Found };
    Kind kind = Kind::Found;
    QList<DashboardEntry> entries; ///< at most as many as the options allow
    friend bool operator==(const DashListPart &, const DashListPart &) = default;
};

/// The parts a dashboard list shows, in Grafana's order (spec/grafana.md §12.11): starred, seen
/// last, found by title and tags; parts that the options leave out or that are empty are not among
/// them, nor files that are no dashboards.
/// \param recent keys of entries, the latest first
QList<DashListPart> dashListParts(const QList<DashboardEntry> &entries, const QStringList &recent,
    const DashListOptions &options);

} // namespace opsglass
