// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promcursor.h"

namespace opsglass {

/// Whether a duration of Prometheus 3.x may begin with the token.
bool startsDurationExpr(const PromToken &token);

/// Parses one with its operators: `5m * 2`, `(1h + 30) / 2`, numbers being seconds.
/// \return seconds; problems are left with the cursor
double parseDurationExpr(PromCursor &cursor);

/// Parses one operand of such: what needs parentheses for its operators, as behind `offset`.
double parseDurationOperand(PromCursor &cursor);

} // namespace opsglass
