// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QString>

namespace opsglass {

/// What the address of a Grafana page says.
struct GrafanaAddress {
    QString baseUrl; ///< of the server, with its sub-path; user and password as typed
    QString uid; ///< of the dashboard the page shows; empty: of none
    QString orgId; ///< the organisation; empty: the token's
    friend bool operator==(const GrafanaAddress &, const GrafanaAddress &) = default;
};

/// Takes the address of a server, or of any of its pages, apart:
/// `https://host/sub/d/<uid>/<slug>?orgId=1`. A missing scheme means https, http on loopback.
/// Errors: Unsupported.
Result<GrafanaAddress> parseGrafanaAddress(const QString &text);

} // namespace opsglass
