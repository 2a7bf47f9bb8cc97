// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/monitoroptions.h"

namespace opsglass {

/// Shows how the systems of a source are doing on standard output: once, or on the terminal until
/// the person quits. Needs no display.
/// \return the exit code: 0 shown or quit, 1 shown once although something could not be found out
/// or none of the known systems is there, 2 no terminal to be live on, 69 the source does not
/// answer; 128 and the number of the signal that ended it
int runMonitor(const MonitorOptions &options);

} // namespace opsglass
