// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/httpanswer.h"
#include "models/data/error.h"

#include <optional>

namespace opsglass {

/// Why `answer` of a Grafana server cannot be given to a parser, in words that say what to do;
/// nothing when its body can. Errors: all kinds but Io.
/// \param hasToken whether one was sent
std::optional<Error> grafanaErrorOf(const HttpAnswer &answer, bool hasToken);

} // namespace opsglass
