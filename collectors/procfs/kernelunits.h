// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace opsglass {

/// The unit of processor times and start times in /proc.
inline double ticksPerSecond() { return double(::sysconf(_SC_CLK_TCK)); }

/// The unit of resident memory in /proc/PID/stat.
inline qint64 bytesPerPage() { return ::sysconf(_SC_PAGESIZE); }

} // namespace opsglass
