// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/exportersettings.h"
#include "models/data/result.h"

#include <QProcessEnvironment>

namespace opsglass {

/// `settings` with what the environment says instead: QITOPS_MONITORING_ENABLED (true or false),
/// _HOST, _PORT (1 to 65535) and _INTERVAL (1 to 3600, in seconds). An empty variable is none.
/// Errors: Malformed, naming the variable.
Result<ExporterSettings> withEnvironment(
    ExporterSettings settings, const QProcessEnvironment &environment);

} // namespace opsglass
