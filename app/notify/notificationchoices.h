// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"
#include "models/data/instant.h"

#include <QMap>
#include <QString>

namespace opsglass {

/// How a person wants to be told.
struct NotificationChoices {
    bool criticalStays = false; ///< critical ones stay until dismissed and may pass Do Not Disturb
    bool hidesContent = false; ///< say that there is something, not what: the screen is locked
    /// Severity → name in the sound theme, such as `dialog-warning`, or the path of a file.
    /// A severity without one makes no sound.
    QMap<AlertSeverity, QString> sounds = {};
    Milliseconds patience { 10'000 }; ///< how long a server may be silent before it is said
    friend bool operator==(const NotificationChoices &, const NotificationChoices &) = default;
};

} // namespace opsglass
