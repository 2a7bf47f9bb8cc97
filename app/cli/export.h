// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exportoptions.h"

namespace opsglass {

/// Exports a dashboard or one of its panels without a screen; nothing but the data goes to standard
/// output.
/// \return the exit code: 0 written, 1 written but some panel failed (nothing when it was to be the
/// only table), 2 usage, 69 source unreachable (nothing is written when no panel has data), 73 the
/// file cannot be created, 74 it cannot be written
int runExport(const ExportOptions &options);

} // namespace opsglass
