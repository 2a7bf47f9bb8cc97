// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promexpr.h"

#include <QString>

namespace opsglass {

/// A matcher as it stands within braces: `job="a"`, `"http.route"=~"/.*"`.
QString printMatcher(const LabelMatcher &matcher);

/// The expression on one line in Prometheus' canonical spelling: `sum by (job) (rate(x[5m]))`.
/// Comments are gone, matchers are sorted. As there, group_left behind `ignoring ()` gets lost.
QString printPromQl(const PromExpr &expr);

/// The same as /api/v1/format_query gives it: what is longer than 100 bytes goes over several
/// lines, indented by two spaces.
QString formatPromQl(const PromExpr &expr);

} // namespace opsglass
