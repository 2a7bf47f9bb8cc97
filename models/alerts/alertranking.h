// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"

#include <QList>

namespace opsglass {

/// The alerts as a person wants them: those that fire before those that are over, suppressed ones
/// behind the others, the worst first, then by name and labels.
QList<WatchedAlert> ranked(const QList<WatchedAlert> &alerts);

} // namespace opsglass
