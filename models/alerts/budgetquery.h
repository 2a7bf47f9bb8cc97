// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "models/data/result.h"

#include <QString>

namespace opsglass {

/// How far back the query of what was spent so far looks: to the begin of the period, and at least
/// a minute, without which a scrape or two would say nothing. In the first minute that counts a
/// little of the period before.
Milliseconds rangeSoFar(const TimeRange &period, Instant now);

/// How far back "recently" is in the forecast: three hours of a day; one day of a week and seven of
/// a month, so that every hour, and every day of the week, counts alike.
Milliseconds recentRange(Budget::Period period);

/// The instant query of what was spent in the `range` before it; a sum without labels, empty when
/// there are no such series.
///
/// Of a selector it is the increase of every series, which knows of restarts and extends what it
/// saw to both ends of the range by a scrape interval at most: right at a steady rate, otherwise
/// off by what one scrape interval costs. increase() does not see what a series had when it came
/// up. Where counters live for a few samples, one for each session, that is much (measured: a
/// quarter of sessions of four samples, all of those of one), so a series that came up within the
/// range counts with all it has; but only when its target was scraped already when the range began
/// (`up`, by job and instance): the counter of a target that is new to the server may have
/// counted for months.
/// Errors: Malformed, in Prometheus' words, or when the expression is neither a selector without @
/// nor an instant vector over `[$__range]`.
Result<QString> spendingQuery(const QString &expr, Milliseconds range);

} // namespace opsglass
