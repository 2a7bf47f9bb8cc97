// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reportoptions.h"

namespace opsglass {

/// What `opsglass monitor` was asked for, checked and ready to use.
struct MonitorOptions {
    ReportTarget target;
    bool isLive = false; ///< until the person quits
    Milliseconds interval { std::chrono::seconds(2) };
    Milliseconds since { std::chrono::hours(1) };
    Milliseconds slow { std::chrono::seconds(5) };
};

/// Reads the words behind `monitor`. Errors: Unsupported, with the sentence for standard error.
Result<MonitorOptions> parseMonitorArguments(const QStringList &arguments);

} // namespace opsglass
