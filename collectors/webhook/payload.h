// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/webhookmessage.h"

#include <QByteArray>

namespace opsglass {

/// What Alertmanager posts to a webhook receiver, its version "4" (spec/prometheus.md §4.6): status
/// and what labels and annotations have in common are made of the alerts; it is firing as long as
/// one of them is; one that fires ends in the year 1.
QByteArray webhookJson(const WebhookMessage &message);

} // namespace opsglass
