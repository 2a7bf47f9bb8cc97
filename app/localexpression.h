// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localquery.h"
#include "models/data/result.h"

#include <QString>

namespace opsglass {

/// What a PromQL expression asks of this machine: a metric with matchers and offset, at most
/// compared with a number on either side.
/// Errors: Query: it is no PromQL, in Prometheus' words, or has a part that needs a server, which
/// the message names along with what is possible.
Result<LocalQuery> localQueryOf(const QString &expr);

} // namespace opsglass
