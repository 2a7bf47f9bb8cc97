// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promcursor.h"
#include "models/promql/promdialect.h"
#include "models/promql/promexpr.h"

namespace opsglass {

/// Parses one of what may stand behind an operand: `[5m]`, `[1h:5m]`, `offset 5m`, `@ 12`,
/// `@ end()`, and puts it around or into `expr`. Problems are left with the cursor.
/// \return whether there was one
bool parseModifier(PromCursor &cursor, PromExpr &expr, PromDialect dialect);

} // namespace opsglass
