// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportschedule.h"

#include <QDateTime>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds longestRhythm = 8 * 24h; ///< and a day for clocks that are moved

QString enabledKey() { return QStringLiteral("enabled"); }
QString rhythmKey() { return QStringLiteral("rhythm"); }
QString weekdayKey() { return QStringLiteral("weekday"); }
QString timeKey() { return QStringLiteral("time"); }
QString folderKey() { return QStringLiteral("folder"); }
QString formatKeyName() { return QStringLiteral("format"); }
QString sourceKey() { return QStringLiteral("source"); }
QString sinceKey() { return QStringLiteral("sinceSeconds"); }
QString timerKey() { return QStringLiteral("systemdTimer"); }
QString beginsKey() { return QStringLiteral("begins"); }

QDateTime utc(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }

qint64 offsetAt(const QTimeZone &zone, qint64 milliseconds)
{
    return qint64(zone.offsetFromUtc(utc(milliseconds))) * 1000;
}

/// When the clock of the zone shows this time on this day.
Instant instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    constexpr qint64 day = 86'400'000;
    const qint64 shown = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetAt(zone, shown - day);
    const qint64 after = offsetAt(zone, shown + day);
    // With the offset from before, a time there is twice is the first, a skipped one is later.
    const bool isAfter
        = offsetAt(zone, shown - before) != before && offsetAt(zone, shown - after) == after;
    return Instant(Milliseconds(shown - (isAfter ? after : before)));
}

bool isOn(const ReportSchedule &schedule, QDate date)
{
    return schedule.rhythm == ReportSchedule::Rhythm::Daily || date.dayOfWeek() == schedule.weekday;
}

/// The nearest time of the schedule on one side of `now`.
Instant slotBeside(const ReportSchedule &schedule, Instant now, const QTimeZone &zone, bool isPast)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone).date();
    // A day around, because a skipped time may fall on the next day, and a week for weekly ones.
    constexpr int days = 9;
    for (int distance = -1; distance <= days; ++distance) {
        const QDate date = today.addDays(isPast ? -distance : distance);
        if (!isOn(schedule, date))
            continue;
        const Instant slot = instantOf(date, schedule.time, zone);
        if (isPast ? slot <= now : slot > now)
            return slot;
    }
    Q_UNREACHABLE();
}

QTime wholeMinutes(const QTime &time) { return { time.hour(), time.minute() }; }

} // namespace

std::optional<Instant> dueAt(const ReportSchedule &schedule, const std::optional<Instant> &last,
    Instant now, const QTimeZone &zone)
{
    if (!schedule.isEnabled)
        return {};
    const auto counts = [now](Instant time) { return time <= now + longestRhythm; };
    std::optional<Instant> done;
    if (counts(schedule.begins))
        done = schedule.begins;
    if (last && counts(*last) && (!done || *last > *done))
        done = *last;
    const Instant missed = slotBeside(schedule, now, zone, true);
    if (!done || missed > *done)
        return missed;
    return slotBeside(schedule, std::max(now, *done), zone, false);
}

ReportSchedule reportScheduleOf(const QJsonObject &object)
{
    ReportSchedule schedule;
    schedule.isEnabled = object[enabledKey()].toBool();
    if (object[rhythmKey()].toString() == QLatin1String("weekly"))
        schedule.rhythm = ReportSchedule::Rhythm::Weekly;
    const int weekday = object[weekdayKey()].toInt();
    if (weekday >= 1 && weekday <= 7)
        schedule.weekday = weekday;
    const QTime time = QTime::fromString(object[timeKey()].toString(), QStringLiteral("HH:mm"));
    if (time.isValid())
        schedule.time = time;
    schedule.folder = object[folderKey()].toString();
    schedule.format = formatOfKey(object[formatKeyName()].toString()).value_or(schedule.format);
    schedule.source = object[sourceKey()].toString();
    const qint64 seconds = object[sinceKey()].toInteger();
    constexpr qint64 tenYears = 3660LL * 86400;
    if (seconds >= 60 && seconds <= tenYears)
        schedule.since = std::chrono::seconds(seconds);
    schedule.hasTimer = object[timerKey()].toBool();
    schedule.begins = Instant(Milliseconds(object[beginsKey()].toInteger()));
    return schedule;
}

QJsonObject toJson(const ReportSchedule &schedule, QJsonObject stored)
{
    const bool isWeekly = schedule.rhythm == ReportSchedule::Rhythm::Weekly;
    stored[enabledKey()] = schedule.isEnabled;
    stored[rhythmKey()] = isWeekly ? QStringLiteral("weekly") : QStringLiteral("daily");
    stored[weekdayKey()] = schedule.weekday;
    stored[timeKey()] = wholeMinutes(schedule.time).toString(QStringLiteral("HH:mm"));
    stored[folderKey()] = schedule.folder;
    stored[formatKeyName()] = formatKey(schedule.format);
    stored[sourceKey()] = schedule.source;
    stored[sinceKey()] = qint64(schedule.since / 1s);
    stored[timerKey()] = schedule.hasTimer;
    stored[beginsKey()] = qint64(schedule.begins.time_since_epoch().count());
    return stored;
}

} // namespace opsglass
