// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QByteArray>
#include <QStringList>

namespace opsglass {

/// The parsers of the small answers of Prometheus' HTTP API. Unknown keys are ignored.
/// Errors of each: Malformed (not JSON or not the documented shape), Query and Http as the server
/// said.

/// /api/v1/labels, /api/v1/label/<name>/values: names in the server's order.
Result<QStringList> parseNames(const QByteArray &body);

} // namespace opsglass
