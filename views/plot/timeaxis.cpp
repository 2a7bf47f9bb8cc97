// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/timeaxis.h"

#include "models/format/localetime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day; // nominal, for spacing and the choice of text
constexpr qint64 year = 365 * day;

constexpr std::array<qint64, 56> increments { 1, 2, 5, 10, 20, 50, 100, 200, 500, second,
    5 * second, 10 * second, 15 * second, 30 * second, minute, 5 * minute, 10 * minute, 15 * minute,
    30 * minute, hour, 2 * hour, 3 * hour, 4 * hour, 6 * hour, 8 * hour, 12 * hour, day, 2 * day,
    3 * day, 4 * day, 5 * day, 6 * day, 7 * day, 8 * day, 9 * day, 10 * day, 15 * day, month,
    2 * month, 3 * month, 4 * month, 6 * month, year, 2 * year, 5 * year, 10 * year, 20 * year,
    50 * year, 100 * year, 200 * year, 500 * year, 1000 * year, 2000 * year, 5000 * year,
    10000 * year, 20000 * year };

/// The pattern of §12.1 for ticks `increment` apart on an axis of `span`, both milliseconds.
QString textPattern(qint64 increment, qint64 span)
{
    if (increment < second)
        return QStringLiteral("HH:mm:ss.zzz");
    if (increment <= minute)
        return QStringLiteral("HH:mm:ss");
    if (span <= day)
        return QStringLiteral("HH:mm");
    if (increment <= day)
        return dayPattern() + QStringLiteral(" HH:mm");
    if (span < year)
        return dayPattern();
    if (increment >= year)
        return QStringLiteral("yyyy");
    return QStringLiteral("yyyy-MM");
}

qint64 millisecondsOf(Instant time) { return time.time_since_epoch().count(); }

QDateTime localTime(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

/// Up to half an hour: no daylight saving moves the minutes within such a step.
QList<qint64> evenTicks(qint64 from, qint64 to, qint64 increment, const QTimeZone &zone)
{
    const qint64 offset = localTime(from, zone).offsetFromUtc() * second;
    QList<qint64> ticks;
    qint64 tick = (from + offset) / increment * increment - offset;
    for (; tick <= to; tick += increment) {
        if (tick >= from)
            ticks.append(tick);
    }
    return ticks;
}

/// Whole hours of the wall clock, counted from every local midnight, so that a day of 23 or 25
/// hours keeps its round times.
QList<qint64> hourTicks(qint64 from, qint64 to, qint64 increment, const QTimeZone &zone)
{
    QList<qint64> ticks;
    for (QDate date = localTime(from, zone).date(); date.startOfDay(zone).toMSecsSinceEpoch() <= to;
         date = date.addDays(1)) {
        for (qint64 hours = 0; hours < 24; hours += increment / hour) {
            const QDateTime wall(date, QTime(static_cast<int>(hours), 0), zone);
            const qint64 tick = wall.toMSecsSinceEpoch();
            if (wall.isValid() && tick >= from && tick <= to
                && (ticks.isEmpty() || tick > ticks.last()))
                ticks.append(tick);
        }
    }
    return ticks;
}

/// Every n-th day counted from a fixed one, so that ticks stay where they are while time moves on.
QList<qint64> dayTicks(qint64 from, qint64 to, qint64 increment, const QTimeZone &zone)
{
    const qint64 days = increment / day;
    QDate date = localTime(from, zone).date();
    date = date.addDays(-(date.toJulianDay() % days));
    QList<qint64> ticks;
    for (;; date = date.addDays(days)) {
        const qint64 tick = date.startOfDay(zone).toMSecsSinceEpoch();
        if (tick > to)
            return ticks;
        if (tick >= from)
            ticks.append(tick);
    }
}

QList<qint64> monthTicks(qint64 from, qint64 to, qint64 increment, const QTimeZone &zone)
{
    const auto months
        = static_cast<int>(increment >= year ? increment / year * 12 : increment / month);
    const QDate first = localTime(from, zone).date();
    const int index = first.year() * 12 + first.month() - 1;
    QList<qint64> ticks;
    for (int i = index - index % months;; i += months) {
        const QDate date(i / 12, i % 12 + 1, 1);
        const qint64 tick = date.startOfDay(zone).toMSecsSinceEpoch();
        if (!date.isValid() || tick > to)
            return ticks;
        if (tick >= from)
            ticks.append(tick);
    }
}

QList<qint64> ticksOf(qint64 from, qint64 to, qint64 increment, const QTimeZone &zone)
{
    if (increment < hour)
        return evenTicks(from, to, increment, zone);
    if (increment < day)
        return hourTicks(from, to, increment, zone);
    if (increment < month)
        return dayTicks(from, to, increment, zone);
    return monthTicks(from, to, increment, zone);
}

} // namespace

TimeTicks timeTicks(const TimeRange &range, double width, const QTimeZone &zone,
    const std::function<double(const QString &)> &textWidth)
{
    const qint64 from = millisecondsOf(range.from);
    const qint64 to = millisecondsOf(range.to);
    if (to <= from || !(width > 0))
        return {};
    constexpr double gapBetweenTexts = 18;
    const QDateTime widest(QDate(2000, 10, 30), QTime(20, 0, 0), QTimeZone::utc());
    for (const qint64 increment : increments) {
        const QString pattern = textPattern(increment, to - from);
        const double spacing
            = static_cast<double>(increment) / static_cast<double>(to - from) * width;
        if (spacing < textWidth(widest.toString(pattern)) + gapBetweenTexts)
            continue;
        TimeTicks ticks;
        for (const qint64 tick : ticksOf(from, to, increment, zone)) {
            ticks.times.append(Instant(Milliseconds(tick)));
            ticks.texts.append(localTime(tick, zone).toString(pattern));
        }
        return ticks;
    }
    return {};
}

} // namespace opsglass
