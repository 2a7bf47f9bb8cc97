// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// Where an address of Grafana leads (spec/grafana.md §21); parts that it leaves out are empty.
struct DashboardAddress {
    QString host; ///< of an absolute address
    QString uid; ///< empty, and so the slug: the dashboard the link stands on
    QString slug; ///< identity of links in the old style, `dashboard/db/<slug>`; else decoration
    QString from;
    QString to;
    QString timezone;
    QString refresh;
    QList<std::pair<QString, QString>> variables; ///< `var-<name>`, repeated ones in order
    std::optional<int> viewedPanel;
    friend bool operator==(const DashboardAddress &, const DashboardAddress &) = default;
};

/// Reads `/d/<uid>/<slug>?…`, `/dashboard/db/<slug>?…` under any host and prefix, and a lone `?…`.
/// Nothing when the address leads elsewhere.
std::optional<DashboardAddress> parseDashboardAddress(const QString &url);

/// Whether a link may be followed, and as what: an address of the web without the control
/// characters that hide a scheme, or one relative to Grafana.
/// Errors: Unsupported, naming the scheme that is refused (`javascript:`, `file:`, …); Malformed
/// for an empty one.
[[nodiscard]] Result<QString> checkedLink(const QString &url);

/// The last part of a dashboard's address: the title in lower case, its words joined by `-`.
QString dashboardSlug(const QString &title);

} // namespace opsglass
