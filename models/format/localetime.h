// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

namespace opsglass {

/// How the default locale writes a date in digits, with all four of the year, in the words of
/// QLocale::toString(): "dd.MM.yyyy". In the C locale `yyyy-MM-dd`.
QString datePattern();

/// The same without the year, for the axis of a chart: "dd.MM", "MM/dd" in the C locale.
QString dayPattern();

/// How it writes a time of day: "HH:mm", "h:mm AP".
QString minutePattern();
/// With seconds: "HH:mm:ss".
QString secondPattern();

/// `YYYY-MM-DD HH:mm:ss` in the zone, as the locale writes it.
QString formatDateTime(Instant time, const QTimeZone &zone);

/// `HH:mm:ss` in the zone, as the locale writes it.
QString formatTime(Instant time, const QTimeZone &zone);

/// `HH:mm`, as the locale writes it.
QString formatMinutes(const QTime &time);
QString formatMinutes(Instant time, const QTimeZone &zone);

/// A day of this year: "Mon 30 Nov".
QString formatDay(const QDate &date);

} // namespace opsglass
