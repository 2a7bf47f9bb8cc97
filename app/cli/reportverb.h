// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reportoptions.h"

namespace opsglass {

/// Writes a report on the systems of a source to a file or to standard output, where nothing else
/// is written. Needs no display.
/// \return the exit code: 0 written, 1 written although something could not be found out (the
/// report and standard error say what) or none of the known systems is there, 69 the source does
/// not answer and nothing is written, 73 the file cannot be written; of a scheduled one also 0 when
/// it is not due or somebody else writes it, and 78 when the settings do not say how
int runReport(const ReportOptions &options);

} // namespace opsglass
