// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertmanagerinfo.h"
#include "models/data/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace opsglass {

// The parsers of Alertmanager's API v2 (spec/prometheus.md §4.6), each in the server's order.
// Unknown keys are ignored, as newer versions have more of them; a list or a map that is null is
// empty, as Go writes it; everything else the documents promise has to be there.
// Errors of each: Malformed with the offset.

/// GET /status.
Result<AlertmanagerStatus> parseAlertmanagerStatus(const QByteArray &body);

/// GET /alerts.
Result<QList<ManagedAlert>> parseManagedAlerts(const QByteArray &body);

/// GET /alerts/groups; an alert stands in the group of every route it matched.
Result<QList<ManagedAlertGroup>> parseManagedAlertGroups(const QByteArray &body);

/// GET /silences, expired ones among them.
Result<QList<SilenceInfo>> parseSilences(const QByteArray &body);

/// The id in the answer to POST /silences.
Result<QString> parseSilenceId(const QByteArray &body);

} // namespace opsglass
