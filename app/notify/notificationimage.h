// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertnotification.h"

#include <QVariant>

namespace opsglass {

/// What the notification is about by shape and colour, as the tray and the menu have it; the form
/// of the hint `image-data`, (iiibiiay).
QVariant notificationImage(const AlertNotification &notification);

} // namespace opsglass
