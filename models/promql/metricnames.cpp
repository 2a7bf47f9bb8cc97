// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/metricnames.h"

#include "models/promql/selectors.h"

namespace opsglass {

QStringList metricNames(QStringView expr)
{
    QStringList names;
    const QList<SelectorSpan> selectors = findSelectors(expr);
    for (const SelectorSpan &selector : selectors) {
        if (!selector.metric.isEmpty() && !names.contains(selector.metric))
            names << selector.metric;
    }
    return names;
}

} // namespace opsglass
