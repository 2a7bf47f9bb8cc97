// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/traylook.h"

#include <QIcon>
#include <QPixmap>

namespace opsglass {

/// The icon for `look` in 16, 22, 24, 32, 48 and 64 pixels, each drawn for its size. Nobody tells a
/// program the colour of the panel, so the colours are those that read on dark and on light ones.
QIcon trayIcon(const TrayLook &look);

/// One size of it, square.
QPixmap trayPixmap(const TrayLook &look, int size);

} // namespace opsglass
