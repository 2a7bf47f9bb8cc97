// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatevalue.h"

#include <QByteArray>

#include <optional>

namespace opsglass {

/// A time of Go in parts, UTC.
struct TemplateDate {
    qint64 year = 1970;
    int month = 1; ///< from 1
    int day = 1; ///< from 1
    int hour = 0;
    int minute = 0;
    int second = 0;
    int yearDay = 1; ///< from 1
    int weekday = 0; ///< 0 is Sunday
    friend bool operator==(const TemplateDate &, const TemplateDate &) = default;
};

/// The farthest year from 0 that calculations reach; Go has no such limit.
constexpr qint64 farthestYear = 1000000;

TemplateDate dateOf(const TemplateTime &time);
/// The time so many years, months and days later, overlong months running into the next as in
/// Go; nothing beyond the farthest year.
std::optional<TemplateTime> withAddedDate(
    const TemplateTime &time, qint64 years, qint64 months, qint64 days);
/// The time so many nanoseconds later; nothing beyond the farthest year.
std::optional<TemplateTime> withAddedNanoseconds(const TemplateTime &time, qint64 nanoseconds);
/// Nanoseconds from `earlier` to `later`, cut to what a duration can hold.
qint64 nanosecondsBetween(const TemplateTime &earlier, const TemplateTime &later);

/// Milliseconds since 1970 as a time.
TemplateTime timeFromMilliseconds(qint64 milliseconds);

/// `2015-06-23 13:19:44.128 +0000 UTC`, as Go prints times.
QByteArray toText(const TemplateTime &time);
/// `time.Date(2015, time.June, 23, 13, 19, 44, 128000000, time.UTC)`, under `%#v`.
QByteArray goText(const TemplateTime &time);
/// The time in a Go layout, such as `2006-01-02T15:04:05Z07:00`.
QByteArray formatTime(const TemplateTime &time, const QByteArray &layout);
/// `January` for 1; `%!Month(13)` beyond the months.
QByteArray monthName(qint64 month);
/// `Sunday` for 0; `%!Weekday(7)` beyond the week.
QByteArray weekdayName(qint64 weekday);
/// `1h2m3.5s`, as Go prints durations.
QByteArray durationText(qint64 nanoseconds);

} // namespace opsglass
