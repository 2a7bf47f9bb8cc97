// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlist.h"
#include "models/data/result.h"

#include <QList>
#include <QStringList>

namespace opsglass {

/// What `opsglass alerts` was asked for, checked and ready to use.
struct AlertsOptions {
    bool isDemo = false;
    QList<NamedServer> sources; ///< without demo; none: only Alertmanagers are asked
    QStringList rules; ///< paths and packs ("pack:NAME"); none: the servers' own rules
    QList<NamedServer> alertmanagers;
    bool watches = false; ///< until it is told to end
    bool isJson = false;
};

/// Reads the words behind `alerts`. Errors: Unsupported, with the sentence for standard error.
Result<AlertsOptions> parseAlertsArguments(const QStringList &arguments);

} // namespace opsglass
