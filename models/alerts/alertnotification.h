// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"

#include <QString>
#include <QStringList>

namespace opsglass {

/// What the desktop is told about one group of alerts. All texts are plain; whoever shows them
/// escapes.
struct AlertNotification {
    QString key; ///< of the group: a later one with the same key replaces this one
    QString title; ///< one line
    QStringList lines; ///< the body
    AlertSeverity severity = AlertSeverity::Unknown; ///< of the worst alert that fires
    bool isResolved = false; ///< nothing of it fires any more
    bool isSilent = false; ///< shown without sound
    bool offersSilence = true; ///< actions "Silence 1 h" and "Snooze" make sense
    friend bool operator==(const AlertNotification &, const AlertNotification &) = default;
};

} // namespace opsglass
