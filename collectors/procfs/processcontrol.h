// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"
#include "models/data/result.h"

namespace opsglass {

/// Acts on processes of this machine, from any thread; none of these waits. The process is the one
/// of this start, never a later one of the same number.
///
/// Errors: Io (it has ended already), Auth (it belongs to somebody else), Unsupported (one of the
/// kernel's own threads, or a kernel before Linux 5.3).

/// Asks it to end (SIGTERM).
Result<void> endProcess(const ProcessId &id);
/// Ends it without asking (SIGKILL).
Result<void> killProcess(const ProcessId &id);
/// Sets the nice value of all its threads, −20 (first) to 19 (last). Smaller than the present value
/// is up to those with the right to do so (Auth).
Result<void> reniceProcess(const ProcessId &id, int nice);

} // namespace opsglass
