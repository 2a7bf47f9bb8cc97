// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// One alert in a notification to a webhook.
struct WebhookAlert {
    Labels labels = {};
    QMap<QString, QString> annotations = {};
    Instant startsAt = {};
    std::optional<Instant> endsAt = {}; ///< when it was resolved; nothing while it fires
    QString generatorUrl = {};
    QString fingerprint = {}; ///< 16 hex digits
    friend bool operator==(const WebhookAlert &, const WebhookAlert &) = default;
};

/// A notification as Alertmanager's webhook receivers are told it (spec/prometheus.md §4.6).
struct WebhookMessage {
    QString receiver = {};
    QString groupKey = {}; ///< the same for every notification of the group
    Labels groupLabels = {};
    QString externalUrl = {}; ///< where a person can look at the alerts; may be empty
    qint64 truncatedAlerts = 0; ///< how many more the group has
    QList<WebhookAlert> alerts = {}; ///< in the order they are told
    friend bool operator==(const WebhookMessage &, const WebhookMessage &) = default;
};

} // namespace opsglass
