// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"

namespace opsglass {

/// Where an alert leads; what may not be followed is empty.
struct AlertLinks {
    QString runbook; ///< of the web
    QString dashboard; ///< of the web, or `/d/<uid>…`
    QString generator; ///< of the web: the expression at the server that found it
    friend bool operator==(const AlertLinks &, const AlertLinks &) = default;
};

/// The annotations `runbook_url` and `runbook`, `dashboard_url` and `dashboard`, else
/// `__dashboardUid__` with `__panelId__`, and the generator's address; http and https alone, and
/// addresses of dashboards.
AlertLinks alertLinks(const WatchedAlert &alert);

/// The alert as plain text, for a ticket or a message: name, state, labels, annotations,
/// expression. \param since as shown
QString alertText(const WatchedAlert &alert, const QString &since);

} // namespace opsglass
