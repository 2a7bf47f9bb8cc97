// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/re2syntax.h"

#include "models/regex/goregex.h"

namespace opsglass {

Re2Check checkRe2(const QString &pattern)
{
    const auto regex = GoRegex::make(QStringLiteral("^(?:") + pattern + QStringLiteral(")$"));
    if (!regex)
        return { regex.error().detail, false };
    // Prometheus parses the bare pattern too: `a)(b` is well only between the anchors.
    if (const auto bare = GoRegex::make(pattern); !bare)
        return { bare.error().detail, false };
    return { {}, regex->matchesPart(QString()) };
}

} // namespace opsglass
