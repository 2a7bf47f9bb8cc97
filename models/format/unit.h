// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/format/displayvalue.h"

#include <QTimeZone>

#include <optional>

namespace opsglass {

/// Formats a number in a Grafana unit (spec/grafana.md §9): a known id, one of the prefix forms
/// (`si:`, `count:`, `currency:`, `bool:`, `time:`, `prefix:`, `suffix:`), or any text, which is
/// then the suffix. Missing gives empty text, NaN the word `NaN`, infinities `∞` and `-∞`. Points,
/// groups of digits and words are those of the default locale and the installed translation.
/// \param decimals digits behind the point; absent: three significant digits
/// \param now what "dateTimeFromNow" and "…NoDateIfToday" count from; without it both are dates
FormattedValue formatValue(double value, const QString &unit, std::optional<int> decimals,
    const QTimeZone &zone = QTimeZone::utc(), std::optional<Instant> now = {});

/// Whether the text of a value in this unit changes while time passes.
bool isRelativeUnit(const QString &unit);

/// Formats an axis tick (§9.1): digits by the increment, no trailing zeros unless `decimals` says
/// so.
QString formatTick(double value, const QString &unit, double increment, std::optional<int> decimals,
    const QTimeZone &zone = QTimeZone::utc());

/// Whether axis ticks in this unit fall on powers of two.
bool isBinaryUnit(const QString &unit);

/// A number as JavaScript prints it: the shortest text that reads back, plain between 1e-6 and
/// 1e21.
QString numberText(double value);

} // namespace opsglass
