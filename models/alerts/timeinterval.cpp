// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/timeinterval.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int minutesOfDay = 24 * 60;

/// Whether a list of ranges lets a number through.
bool holds(const QList<NumberRange> &ranges, int number)
{
    return ranges.isEmpty()
        || std::any_of(ranges.cbegin(), ranges.cend(),
            [number](const NumberRange &range) { return range.contains(number); });
}

/// The same for days, some of which count from the end of a month; what lies behind the month is
/// cut off.
bool holdsDay(const QList<NumberRange> &ranges, const QDate &date)
{
    const int length = date.daysInMonth();
    const auto dayOf = [length](int day) { return day < 0 ? length + day + 1 : day; };
    return ranges.isEmpty()
        || std::any_of(ranges.cbegin(), ranges.cend(), [&](const NumberRange &range) {
               return NumberRange { dayOf(range.first), dayOf(range.last) }.contains(date.day());
           });
}

std::optional<int> minuteOf(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d\\d):(\\d\\d)$"));
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return {};
    const int hours = match.capturedView(1).toInt();
    const int minutes = match.capturedView(2).toInt();
    const int total = hours * 60 + minutes;
    if (minutes > 59 || total > minutesOfDay)
        return {};
    return total;
}

std::optional<int> numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The place of a name in a list, or a number where `takesNumbers`.
std::optional<int> namedNumber(
    const QString &text, const QStringList &names, int first, bool takesNumbers)
{
    const qsizetype index = names.indexOf(text.trimmed().toLower());
    if (index >= 0)
        return int(index) + first;
    return takesNumbers ? numberOf(text) : std::nullopt;
}

/// "a:b" or "a", each end read by `read`. parseRange() refuses an end before the start.
template <typename Read>
std::optional<NumberRange> parseEnds(const QString &text, Read read)
{
    const QStringList ends = text.split(u':');
    if (ends.size() > 2)
        return {};
    const std::optional<int> first = read(ends.first());
    const std::optional<int> last = read(ends.last());
    return first && last ? std::optional(NumberRange { *first, *last }) : std::nullopt;
}

template <typename Read>
std::optional<NumberRange> parseRange(const QString &text, Read read)
{
    const auto range = parseEnds(text, read);
    return range && range->first <= range->last ? range : std::nullopt;
}

} // namespace

bool TimeInterval::contains(Instant time) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    const QDate date = local.date();
    const int minute = local.time().hour() * 60 + local.time().minute();
    const bool isInTime = times.isEmpty()
        || std::any_of(times.cbegin(), times.cend(), [minute](const NumberRange &range) {
               return range.first <= minute && minute < range.last;
           });
    return isInTime && holds(weekdays, date.dayOfWeek() % 7) && holdsDay(daysOfMonth, date)
        && holds(months, date.month()) && holds(years, date.year());
}

std::optional<NumberRange> parseClockRange(const QString &start, const QString &end)
{
    const std::optional<int> first = minuteOf(start);
    const std::optional<int> last = minuteOf(end);
    if (!first || !last || *first >= *last)
        return {};
    return NumberRange { *first, *last };
}

std::optional<NumberRange> parseWeekdays(const QString &text)
{
    static const QStringList names { QStringLiteral("sunday"), QStringLiteral("monday"),
        QStringLiteral("tuesday"), QStringLiteral("wednesday"), QStringLiteral("thursday"),
        QStringLiteral("friday"), QStringLiteral("saturday") };
    return parseRange(text, [](const QString &end) { return namedNumber(end, names, 0, false); });
}

std::optional<NumberRange> parseDaysOfMonth(const QString &text)
{
    const auto days = parseEnds(text, [](const QString &end) -> std::optional<int> {
        const std::optional<int> day = numberOf(end);
        const bool isDay = day && *day != 0 && std::abs(*day) <= 31;
        return isDay ? day : std::nullopt;
    });
    if (!days || (days->first < 0 && days->last > 0))
        return {};
    // Days from the end are taken as those of a month of 30, to find what is plainly reversed.
    const auto inMonth = [](int day) { return day < 0 ? 30 + day : day; };
    return inMonth(days->first) <= inMonth(days->last) ? days : std::nullopt;
}

std::optional<NumberRange> parseMonths(const QString &text)
{
    static const QStringList names { QStringLiteral("january"), QStringLiteral("february"),
        QStringLiteral("march"), QStringLiteral("april"), QStringLiteral("may"),
        QStringLiteral("june"), QStringLiteral("july"), QStringLiteral("august"),
        QStringLiteral("september"), QStringLiteral("october"), QStringLiteral("november"),
        QStringLiteral("december") };
    return parseRange(text, [](const QString &end) -> std::optional<int> {
        const std::optional<int> month = namedNumber(end, names, 1, true);
        return month && NumberRange { 1, 12 }.contains(*month) ? month : std::nullopt;
    });
}

std::optional<NumberRange> parseYears(const QString &text) { return parseRange(text, numberOf); }

} // namespace opsglass
