// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queryoptions.h"

namespace opsglass {

/// Asks a source one expression; nothing but the answer goes to standard output. Needs no display.
/// \return the exit code: 0 answered, 1 the source refused the query, 2 usage, 69 it is
/// unreachable, 73 the file cannot be created, 74 it cannot be written
int runQuery(const QueryOptions &options);

} // namespace opsglass
