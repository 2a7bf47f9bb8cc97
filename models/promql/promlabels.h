// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promcursor.h"
#include "models/promql/promdialect.h"
#include "models/promql/promexpr.h"

#include <QStringList>

namespace opsglass {

/// Parses the matchers of a vector selector from its opening brace to its closing one into `expr`.
/// Problems are left with the cursor.
void parseMatchers(PromCursor &cursor, PromExpr &expr, PromDialect dialect);

/// Parses the labels of by, without, on and so on, `(a, b)`, with their parentheses.
QStringList parseLabels(PromCursor &cursor, PromDialect dialect);

} // namespace opsglass
