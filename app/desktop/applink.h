// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboardlink.h"
#include "models/data/result.h"

#include <QString>

namespace opsglass {

/// Where an `opsglass:` link leads.
struct AppLink {
    enum class Place { Dashboard, Alerts, Processes };
    Place place = Place::Alerts;
    DashboardAddress address; ///< of a dashboard, with a uid; else empty
    QString text; ///< as it was given
    friend bool operator==(const AppLink &, const AppLink &) = default;
};

/// Whether a word means to be such a link, right or wrong.
bool isAppLink(const QString &text);

/// Reads `opsglass:alerts`, `opsglass:processes` and `opsglass:dashboard/UID`, the latter with
/// `from`, `to`, `timezone`, `viewPanel` and `var-NAME` behind `?`. Links come from web pages and
/// mails: whatever is not exactly this is refused, and none can do more than show.
/// Errors: Unsupported, with the sentence that says what is wrong.
[[nodiscard]] Result<AppLink> parseAppLink(const QString &text);

} // namespace opsglass
