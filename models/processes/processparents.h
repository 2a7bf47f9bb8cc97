// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

namespace opsglass {

/// The place in the list of each process' parent; -1 for those without: the parent is not in the
/// list, was started later (its number was used again), or would be its own descendant.
QList<qsizetype> processParents(const QList<ProcessInfo> &processes);

} // namespace opsglass
