// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace opsglass {

/// Whole numbers from `first` to `last`, both included.
struct NumberRange {
    int first = 0;
    int last = 0;
    bool contains(int number) const { return first <= number && number <= last; }
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// One entry of Alertmanager's `time_intervals` (spec/prometheus.md §4.1): what is listed must
/// hold, of each list one entry; an empty list holds always.
struct TimeInterval {
    QList<NumberRange> times; ///< minutes of the day; the end, up to 1440, is the minute behind
    QList<NumberRange> weekdays; ///< 0 is Sunday
    QList<NumberRange> daysOfMonth; ///< 1 to 31, or −1 (the last day) to −31
    QList<NumberRange> months; ///< 1 is January
    QList<NumberRange> years;
    QTimeZone zone = QTimeZone::utc();

    bool contains(Instant time) const;
    friend bool operator==(const TimeInterval &, const TimeInterval &) = default;
};

/// Readers of the texts in a configuration; nothing for what Alertmanager refuses.

/// `start_time` and `end_time` as "HH:MM"; the end may be 24:00 and lies behind the start.
std::optional<NumberRange> parseClockRange(const QString &start, const QString &end);
/// "monday:friday" or "sunday", within a week from Sunday to Saturday.
std::optional<NumberRange> parseWeekdays(const QString &text);
/// "1:5", "-3:-1", "10:-1", "15"; a range does not go from before the end to a day of the begin.
std::optional<NumberRange> parseDaysOfMonth(const QString &text);
/// "january", "may:august", "1:3".
std::optional<NumberRange> parseMonths(const QString &text);
/// "2024", "2024:2026".
std::optional<NumberRange> parseYears(const QString &text);

} // namespace opsglass
