// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/re2syntax.h"

#include "models/promql/re2parser.h"

namespace opsglass {

Re2Check checkRe2(const QString &pattern)
{
    // Prometheus compiles the anchored text and then parses the bare one: `a)(b` passes the first.
    const QString anchored = QStringLiteral("^(?:") + pattern + QStringLiteral(")$");
    Re2Check check = Re2Parser(anchored).check();
    if (check.problem.isEmpty())
        check.problem = Re2Parser(pattern).check().problem;
    return check;
}

} // namespace opsglass
