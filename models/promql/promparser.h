// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/promql/promdialect.h"
#include "models/promql/promexpr.h"

#include <QString>

namespace opsglass {

/// Parses a PromQL expression and checks its types (spec/prometheus.md §6.2), as Prometheus does
/// when it loads a rule or gets a query.
/// Errors: Malformed, worded and placed as Prometheus does: "1:7: parse error: …", line and column
/// from 1, the column in bytes. Texts beyond a million characters, nested deeper than 250 levels or
/// of more than 2000 operators are refused likewise, which Prometheus does not.
Result<PromExpr> parsePromQl(QStringView text, PromDialect dialect = PromDialect::Newest);

} // namespace opsglass
