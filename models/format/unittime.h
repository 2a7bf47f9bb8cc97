// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/format/displayvalue.h"

#include <QTimeZone>

#include <optional>

namespace opsglass {

/// The units of time and date of spec/grafana.md §9.4 and §9.5: ns … d, dtdurations, dthms, clocks,
/// dateTimeAs… (epoch milliseconds). An id that is none of them gives the bare number.
FormattedValue formatTimeUnit(
    double value, const QString &unit, std::optional<int> decimals, const QTimeZone &zone);

/// Epoch milliseconds as a unit of dates says that looks at the clock (§9.2): the distance from
/// `now` in words ("2 hours ago"), or the time alone where the day in the zone is that of `now`.
QString formatRelativeDate(double epochMs, const QString &unit, const QTimeZone &zone, Instant now);

/// Epoch milliseconds in a moment pattern (`YYYY-MM-DD HH:mm`), in the zone.
QString formatMoment(double epochMs, const QString &pattern, const QTimeZone &zone);

/// The same pattern in the words of QDateTime::toString() and fromString().
QString momentToQt(const QString &pattern);

} // namespace opsglass
