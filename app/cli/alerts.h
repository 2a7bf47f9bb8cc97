// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/alertsoptions.h"

namespace opsglass {

/// Prints which alerts there are on standard output: those of the servers' own rules, or of rule
/// files judged here and now from the past, and those of Alertmanagers. Needs no display.
/// \return the exit code of monitoring plugins: 0 nothing fires, 1 a warning or an alert without an
/// agreed severity, 2 a critical one, 3 something could not be asked, read or evaluated (worse than
/// a warning); what is pending, suppressed or of severity info does not count
int runAlerts(const AlertsOptions &options);

} // namespace opsglass
