// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"

#include <QTimeZone>

#include <optional>

namespace opsglass {

/// The units of time and date of spec/grafana.md §9.4 and §9.5: ns … d, dtdurations, dthms, clocks,
/// dateTimeAs… (epoch milliseconds). An id that is none of them gives the bare number.
FormattedValue formatTimeUnit(
    double value, const QString &unit, std::optional<int> decimals, const QTimeZone &zone);

/// Epoch milliseconds in a moment pattern (`YYYY-MM-DD HH:mm`), in the zone.
QString formatMoment(double epochMs, const QString &pattern, const QTimeZone &zone);

/// The same pattern in the words of QDateTime::toString() and fromString().
QString momentToQt(const QString &pattern);

} // namespace opsglass
