// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

namespace opsglass {

/// Cells of a CSV as the functions of csv.h write it.

/// Appends numberCell() with this mark before the fraction.
void appendNumber(QByteArray &bytes, double value, char decimal = '.');
/// Empty for a missing sample, else the shortest text that reads back; `NaN`, `+Inf`, `-Inf`.
QByteArray numberCell(double value);
/// In quotes where separators, quotes or line ends need them.
QByteArray textCell(const QString &text, char separator = ',');
/// ISO 8601 with milliseconds and the zone's offset.
QByteArray timeCell(Instant time, const QTimeZone &zone);

} // namespace opsglass
