// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What the desktop calls the program: its name on the bus, and that of its .desktop file.
inline QString applicationId() { return QStringLiteral("org.opsglass.opsglass"); }

} // namespace opsglass
