// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/series/dashboardlist.h"
#include "models/series/datalinks.h"

namespace opsglass {

/// One entry of the strip of links over a dashboard.
struct DashboardLinkEntry {
    QString title;
    QString tooltip;
    bool isMenu = false; ///< opens a list of `links`; else there is one
    QList<ResolvedLink> links;
    friend bool operator==(const DashboardLinkEntry &, const DashboardLinkEntry &) = default;
};

/// The links of a dashboard (spec/grafana.md §21) with variables replaced, and time range and
/// variables appended where they ask for it; those by tag name each known dashboard that has all
/// the tags, itself excepted. Links that may not be followed are left out.
QList<DashboardLinkEntry> dashboardLinkEntries(const QList<DashboardLink> &links,
    const QList<DashboardEntry> &known, const LinkContext &context);

} // namespace opsglass
