// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatetime.h"

#include <QByteArrayList>

#include <chrono>
#include <limits>

namespace opsglass {

namespace {

constexpr qint64 nanosecondsPerSecond = 1000000000;
constexpr qint64 secondsPerDay = 86400;

qint64 floorDivided(qint64 number, qint64 divisor)
{
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar. std::chrono ends at year 32767, so
/// the year is brought into one cycle of 400 years.
qint64 daysFromDate(qint64 year, int month, int day)
{
    using namespace std::chrono;
    constexpr qint64 daysPerCycle = 146097;
    const qint64 cycle = floorDivided(year - 1600, 400);
    const auto inCycle = static_cast<int>(year - cycle * 400);
    const sys_days date { std::chrono::year(inCycle)
        / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::day(1) };
    return date.time_since_epoch().count() + cycle * daysPerCycle + day - 1;
}

struct LayoutPart {
    const char *pattern;
    QByteArray (*text)(const TemplateTime &, const TemplateDate &);
};

QByteArray digits(qint64 number, int width, char filler = '0')
{
    const QByteArray text = QByteArray::number(qAbs(number)).rightJustified(width, filler);
    return number < 0 ? '-' + text : text;
}

int halfDayHour(const TemplateDate &date) { return date.hour % 12 == 0 ? 12 : date.hour % 12; }

using Time = const TemplateTime &;
using Date = const TemplateDate &;

/// Longer patterns stand before those they begin with.
const LayoutPart layoutParts[] = {
    { "January", [](Time, Date date) { return monthName(date.month); } },
    { "Jan", [](Time, Date date) { return monthName(date.month).left(3); } },
    { "Monday", [](Time, Date date) { return weekdayName(date.weekday); } },
    { "Mon", [](Time, Date date) { return weekdayName(date.weekday).left(3); } },
    { "MST", [](Time, Date) { return QByteArray("UTC"); } },
    { "002", [](Time, Date date) { return digits(date.yearDay, 3); } },
    { "01", [](Time, Date date) { return digits(date.month, 2); } },
    { "02", [](Time, Date date) { return digits(date.day, 2); } },
    { "03", [](Time, Date date) { return digits(halfDayHour(date), 2); } },
    { "04", [](Time, Date date) { return digits(date.minute, 2); } },
    { "05", [](Time, Date date) { return digits(date.second, 2); } },
    { "06", [](Time, Date date) { return digits(qAbs(date.year % 100), 2); } },
    { "15", [](Time, Date date) { return digits(date.hour, 2); } },
    { "1", [](Time, Date date) { return digits(date.month, 0); } },
    { "2006", [](Time, Date date) { return digits(date.year, 4); } },
    { "2", [](Time, Date date) { return digits(date.day, 0); } },
    { "__2", [](Time, Date date) { return digits(date.yearDay, 3, ' '); } },
    { "_2006", [](Time, Date date) { return '_' + digits(date.year, 4); } },
    { "_2", [](Time, Date date) { return digits(date.day, 2, ' '); } },
    { "3", [](Time, Date date) { return digits(halfDayHour(date), 0); } },
    { "4", [](Time, Date date) { return digits(date.minute, 0); } },
    { "5", [](Time, Date date) { return digits(date.second, 0); } },
    { "PM", [](Time, Date date) { return QByteArray(date.hour < 12 ? "AM" : "PM"); } },
    { "pm", [](Time, Date date) { return QByteArray(date.hour < 12 ? "am" : "pm"); } },
    { "-07:00:00", [](Time, Date) { return QByteArray("+00:00:00"); } },
    { "-07:00", [](Time, Date) { return QByteArray("+00:00"); } },
    { "-070000", [](Time, Date) { return QByteArray("+000000"); } },
    { "-0700", [](Time, Date) { return QByteArray("+0000"); } },
    { "-07", [](Time, Date) { return QByteArray("+00"); } },
    { "Z07:00:00", [](Time, Date) { return QByteArray("Z"); } },
    { "Z07:00", [](Time, Date) { return QByteArray("Z"); } },
    { "Z070000", [](Time, Date) { return QByteArray("Z"); } },
    { "Z0700", [](Time, Date) { return QByteArray("Z"); } },
    { "Z07", [](Time, Date) { return QByteArray("Z"); } },
};

/// How many characters at `position` are a fraction: a point or comma and 0s or 9s that no other
/// digit follows.
qsizetype fractionSize(const QByteArray &layout, qsizetype position)
{
    const char point = layout.at(position);
    if ((point != '.' && point != ',') || position + 1 >= layout.size())
        return 0;
    const char digit = layout.at(position + 1);
    if (digit != '0' && digit != '9')
        return 0;
    qsizetype end = position + 1;
    while (end < layout.size() && layout.at(end) == digit)
        ++end;
    const bool isDigitNext = end < layout.size() && layout.at(end) >= '0' && layout.at(end) <= '9';
    return isDigitNext ? 0 : end - position;
}

QByteArray fraction(const TemplateTime &time, const QByteArray &pattern)
{
    QByteArray text = digits(time.nanoseconds, 9)
                          .left(pattern.size() - 1)
                          .leftJustified(pattern.size() - 1, '0');
    while (pattern.endsWith('9') && text.endsWith('0'))
        text.chop(1);
    return text.isEmpty() ? text : pattern.left(1) + text;
}

const LayoutPart *layoutPartAt(const QByteArray &layout, qsizetype position)
{
    const QByteArrayView rest = QByteArrayView(layout).sliced(position);
    for (const LayoutPart &part : layoutParts) {
        const QByteArrayView pattern(part.pattern);
        if (!rest.startsWith(pattern))
            continue;
        // "Jan" and "Mon" are no month and no day at the beginning of a longer word.
        const bool isShortName = pattern == "Jan" || pattern == "Mon";
        const bool isInWord = rest.size() > 3 && rest.at(3) >= 'a' && rest.at(3) <= 'z';
        if (!isShortName || !isInWord)
            return &part;
    }
    return nullptr;
}

/// A number with up to nine decimals, without zeros at their end.
QByteArray withFraction(quint64 nanoseconds, int decimals)
{
    QByteArray text = QByteArray::number(nanoseconds).rightJustified(decimals + 1, '0');
    text.insert(text.size() - decimals, '.');
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace

TemplateDate dateOf(const TemplateTime &time)
{
    using namespace std::chrono;
    constexpr qint64 daysPerCycle = 146097;
    const qint64 days = floorDivided(time.seconds, secondsPerDay);
    const auto second = static_cast<int>(time.seconds - days * secondsPerDay);
    const qint64 cycle = floorDivided(days, daysPerCycle);
    const year_month_day date { sys_days { std::chrono::days { days - cycle * daysPerCycle } } };
    TemplateDate parts;
    parts.year = int(date.year()) + cycle * 400;
    parts.month = static_cast<int>(unsigned(date.month()));
    parts.day = static_cast<int>(unsigned(date.day()));
    parts.hour = second / 3600;
    parts.minute = second / 60 % 60;
    parts.second = second % 60;
    parts.yearDay = static_cast<int>(days - daysFromDate(parts.year, 1, 1)) + 1;
    parts.weekday = static_cast<int>(days + 4 - floorDivided(days + 4, 7) * 7);
    return parts;
}

std::optional<TemplateTime> withAddedDate(
    const TemplateTime &time, qint64 years, qint64 months, qint64 days)
{
    constexpr qint64 farthestDay = farthestYear * 366;
    if (qAbs(years) > farthestYear || qAbs(months) > farthestYear * 12 || qAbs(days) > farthestDay)
        return std::nullopt;
    const TemplateDate date = dateOf(time);
    const qint64 month = date.month - 1 + months;
    const qint64 year = date.year + years + floorDivided(month, 12);
    if (qAbs(year) > farthestYear)
        return std::nullopt;
    const auto monthInYear = static_cast<int>(month - floorDivided(month, 12) * 12) + 1;
    const qint64 day = daysFromDate(year, monthInYear, date.day) + days;
    const qint64 second = date.hour * 3600 + date.minute * 60 + date.second;
    return TemplateTime { day * secondsPerDay + second, time.nanoseconds, false };
}

std::optional<TemplateTime> withAddedNanoseconds(const TemplateTime &time, qint64 nanoseconds)
{
    const qint64 seconds = floorDivided(nanoseconds, nanosecondsPerSecond);
    const qint64 fraction = time.nanoseconds + nanoseconds - seconds * nanosecondsPerSecond;
    const qint64 carry = fraction / nanosecondsPerSecond;
    constexpr qint64 farthestSecond = farthestYear * 366 * secondsPerDay;
    if (qAbs(time.seconds) > farthestSecond)
        return std::nullopt;
    return TemplateTime { time.seconds + seconds + carry,
        static_cast<int>(fraction - carry * nanosecondsPerSecond), false };
}

qint64 nanosecondsBetween(const TemplateTime &earlier, const TemplateTime &later)
{
    using Limits = std::numeric_limits<qint64>;
    const qint64 seconds = later.seconds - earlier.seconds;
    if (qAbs(seconds) > Limits::max() / nanosecondsPerSecond - 1)
        return seconds < 0 ? Limits::min() : Limits::max();
    return seconds * nanosecondsPerSecond + later.nanoseconds - earlier.nanoseconds;
}

TemplateTime timeFromMilliseconds(qint64 milliseconds)
{
    const qint64 seconds = floorDivided(milliseconds, 1000);
    return { seconds, static_cast<int>(milliseconds - seconds * 1000) * 1000000, false };
}

QByteArray toText(const TemplateTime &time)
{
    return formatTime(time, "2006-01-02 15:04:05.999999999 -0700 MST");
}

QByteArray goText(const TemplateTime &time)
{
    return formatTime(time, "time.Date(2006, time.January, 2, ")
        + formatTime(time, "15, 4, 5, ").replace("00, ", "0, ")
        + QByteArray::number(time.nanoseconds) + ", time.UTC)";
}

QByteArray formatTime(const TemplateTime &time, const QByteArray &layout)
{
    const TemplateDate date = dateOf(time);
    QByteArray text;
    for (qsizetype position = 0; position < layout.size();) {
        const LayoutPart *part = layoutPartAt(layout, position);
        const qsizetype size = part == nullptr ? fractionSize(layout, position) : 0;
        if (part != nullptr) {
            text += part->text(time, date);
            position += static_cast<qsizetype>(qstrlen(part->pattern));
        } else if (size > 0) {
            text += fraction(time, layout.mid(position, size));
            position += size;
        } else {
            text += layout.at(position++);
        }
    }
    return text;
}

QByteArray monthName(qint64 month)
{
    static const QByteArrayList names { "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December" };
    if (month < 1 || month > names.size())
        return "%!Month(" + QByteArray::number(month) + ')';
    return names.at(month - 1);
}

QByteArray weekdayName(qint64 weekday)
{
    static const QByteArrayList names { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday",
        "Friday", "Saturday" };
    if (weekday < 0 || weekday >= names.size())
        return "%!Weekday(" + QByteArray::number(weekday) + ')';
    return names.at(weekday);
}

QByteArray durationText(qint64 nanoseconds)
{
    const QByteArray sign = nanoseconds < 0 ? "-" : "";
    const quint64 rest = nanoseconds < 0 ? ~static_cast<quint64>(nanoseconds) + 1
                                         : static_cast<quint64>(nanoseconds);
    if (rest == 0)
        return "0s";
    if (rest < 1000)
        return sign + QByteArray::number(rest) + "ns";
    if (rest < 1000000)
        return sign + withFraction(rest, 3) + "\u00b5s";
    if (rest < 1000000000)
        return sign + withFraction(rest, 6) + "ms";
    constexpr quint64 minute = 60ULL * nanosecondsPerSecond;
    const QByteArray seconds = withFraction(rest % minute, 9) + 's';
    const quint64 minutes = rest / minute;
    if (minutes == 0)
        return sign + seconds;
    if (minutes < 60)
        return sign + QByteArray::number(minutes) + 'm' + seconds;
    return sign + QByteArray::number(minutes / 60) + 'h' + QByteArray::number(minutes % 60) + 'm'
        + seconds;
}

} // namespace opsglass
