// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/notificationchoices.h"
#include "models/alerts/alertnotification.h"

#include <QString>
#include <QStringList>

namespace opsglass {

/// What a notification server is given to show.
struct NotificationText {
    QString summary; ///< plain, one line
    QString body; ///< markup when the server can, else plain; empty when it shows none
    friend bool operator==(const NotificationText &, const NotificationText &) = default;
};

/// The words for `notification` on a server with these capabilities (Desktop Notifications
/// Specification 1.2): control and direction characters are taken out, long lines cut, more than
/// five lines counted; what actions would offer is said where there are none.
NotificationText notificationText(const AlertNotification &notification,
    const NotificationChoices &choices, const QStringList &capabilities);

/// `text` as one line of at most `length` characters that cannot change what stands beside it.
QString tamedLine(const QString &text, int length);

} // namespace opsglass
