// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/unittime.h"

#include "models/format/unit.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

using Decimals = std::optional<int>;

/// Below `bound` (magnitude) the number is divided and gets the suffix; the last row has no bound.
struct DurationStep {
    double bound;
    double divisor;
    const char *suffix;
    bool isPlural; ///< gets an s above 1
};

constexpr double none = std::numeric_limits<double>::infinity();
constexpr double day = 86400;
constexpr double week = 7 * day;
constexpr double yearSeconds = 31536000;

const QHash<QString, QList<DurationStep>> &durationTables()
{
    static const QHash<QString, QList<DurationStep>> tables {
        { QStringLiteral("ns"),
            { { 1e3, 1, "ns", false }, { 1e6, 1e3, "µs", false }, { 1e9, 1e6, "ms", false },
                { 6e10, 1e9, "s", false }, { 3.6e12, 6e10, "min", true },
                { 8.64e13, 3.6e12, "hour", true }, { none, 8.64e13, "day", true } } },
        { QStringLiteral("µs"),
            { { 1e3, 1, "µs", false }, { 1e6, 1e3, "ms", false }, { none, 1e6, "s", false } } },
        { QStringLiteral("ms"),
            { { 1e3, 1, "ms", false }, { 6e4, 1e3, "s", false }, { 3.6e6, 6e4, "min", true },
                { 8.64e7, 3.6e6, "hour", true }, { 3.1536e10, 8.64e7, "day", true },
                { none, 3.1536e10, "year", true } } },
        { QStringLiteral("s"),
            { { 1e-6, 1e-9, "ns", false }, { 1e-3, 1e-6, "µs", false }, { 1, 1e-3, "ms", false },
                { 60, 1, "s", false }, { 3600, 60, "min", true }, { day, 3600, "hour", true },
                { week, day, "day", true }, { yearSeconds, week, "week", true },
                { none, 3.15569e7, "year", true } } },
        { QStringLiteral("m"),
            { { 60, 1, "min", false }, { 1440, 60, "hour", true }, { 10080, 1440, "day", true },
                { 604800, 10080, "week", true }, { none, 5.25948e5, "year", true } } },
        { QStringLiteral("h"),
            { { 24, 1, "hour", false }, { 168, 24, "day", true }, { 8760, 168, "week", true },
                { none, 8760, "year", true } } },
        { QStringLiteral("d"),
            { { 7, 1, "day", true }, { 365, 7, "week", true }, { none, 365, "year", true } } },
    };
    return tables;
}

FormattedValue formatDuration(double value, const QList<DurationStep> &steps, Decimals decimals)
{
    const double magnitude = std::abs(value);
    for (const DurationStep &step : steps) {
        if (magnitude >= step.bound && step.bound < none)
            continue;
        const double number = value / step.divisor;
        FormattedValue formatted = formatValue(number, QStringLiteral("none"), decimals);
        formatted.suffix = u' ' + QString::fromUtf8(step.suffix);
        if (step.isPlural && std::abs(number) > 1)
            formatted.suffix += u's';
        return formatted;
    }
    return {};
}

QString padded(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// "1 hour, 1 minute": from the first unit that counts, `decimals` further ones.
FormattedValue formatWords(double milliseconds, Decimals decimals, const char *zeroWord)
{
    if (milliseconds == 0)
        return { {}, QStringLiteral("0"), u' ' + QLatin1String(zeroWord) };
    static constexpr std::array<std::pair<const char *, double>, 8> units {
        { { "year", 31536000000.0 }, { "month", 2592000000.0 }, { "week", 604800000.0 },
            { "day", 86400000.0 }, { "hour", 3600000.0 }, { "minute", 60000.0 },
            { "second", 1000.0 }, { "millisecond", 1.0 } }
    };
    double rest = std::abs(milliseconds);
    QStringList words;
    int left = decimals.value_or(0) + 1;
    for (const auto &[name, length] : units) {
        const double quotient = rest / length;
        if (words.isEmpty() && quotient < 1)
            continue;
        if (left-- <= 0)
            break;
        const double count = std::floor(quotient);
        words << QStringLiteral("%1 %2%3").arg(
            numberText(count), QLatin1String(name), count == 1 ? QString() : QStringLiteral("s"));
        rest -= count * length;
    }
    const QString text = words.join(QLatin1String(", "));
    return { {}, milliseconds < 0 ? text + QLatin1String(" ago") : text, {} };
}

QString hoursMinutesSeconds(qint64 seconds)
{
    return padded(seconds / 3600, 2) + u':' + padded(seconds / 60 % 60, 2) + u':'
        + padded(seconds % 60, 2);
}

FormattedValue formatHms(double value, bool hasDays)
{
    const auto seconds = qint64(std::floor(std::abs(value)));
    QString text;
    if (hasDays && seconds >= 86400)
        text = QStringLiteral("%1 d ").arg(seconds / 86400) + hoursMinutesSeconds(seconds % 86400);
    else
        text = hoursMinutesSeconds(seconds);
    if (value < 0)
        text += QLatin1String(" ago");
    return { {}, text, {} };
}

FormattedValue formatClock(double milliseconds, Decimals decimals)
{
    const auto ms = qint64(std::trunc(milliseconds));
    const qint64 seconds = ms / 1000;
    QStringList parts;
    if (seconds >= 3600)
        parts << QString::number(seconds / 3600) + u'h';
    if (seconds >= 60)
        parts << padded(seconds / 60 % 60, 2) + u'm';
    if (seconds >= 1)
        parts << padded(seconds % 60, 2) + u's';
    parts << padded((ms % 1000 + 1000) % 1000, 3) + QLatin1String("ms");
    if (decimals && seconds >= 1)
        parts = parts.first(std::min<qsizetype>(parts.size(), *decimals + 1));
    return { {}, parts.join(u':'), {} };
}

/// A length of time in one rounded unit.
QString roundedLength(double milliseconds)
{
    struct Step {
        double length; ///< of the unit, milliseconds
        double below; ///< so many of them need the next unit
        const char *one;
        const char *many;
    };
    constexpr double minute = 60'000;
    constexpr double wholeDay = day * 1000;
    static constexpr std::array steps { Step { minute, 45, "a minute", "minutes" },
        Step { 60 * minute, 22, "an hour", "hours" }, Step { wholeDay, 26, "a day", "days" },
        Step { 30.436875 * wholeDay, 11, "a month", "months" } };
    if (milliseconds < 44'500)
        return QStringLiteral("a few seconds");
    const auto worded = [](double count, const char *one, const char *many) {
        return count <= 1 ? QLatin1String(one)
                          : QString::number(count, 'f', 0) + u' ' + QLatin1String(many);
    };
    for (const Step &step : steps) {
        const double count = std::round(milliseconds / step.length);
        if (count < step.below)
            return worded(count, step.one, step.many);
    }
    return worded(std::round(milliseconds / (365.2425 * wholeDay)), "a year", "years");
}

QString fromNow(double epochMs, Instant now)
{
    const double distance = epochMs - static_cast<double>(now.time_since_epoch().count());
    const QString length = roundedLength(std::abs(distance));
    return distance > 0 ? QLatin1String("in ") + length : length + QLatin1String(" ago");
}

FormattedValue formatDate(double value, const QString &unit, const QTimeZone &zone)
{
    if (unit.startsWith(QLatin1String("dateTimeAsUS")))
        return { {}, formatMoment(value, QStringLiteral("MM/DD/YYYY h:mm:ss a"), zone), {} };
    if (unit.startsWith(QLatin1String("dateTimeAsLocal")) && std::abs(value) < 8.64e15) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(std::llround(value), zone);
        return { {}, QLocale().toString(time, QLocale::ShortFormat), {} };
    }
    return { {}, formatMoment(value, QStringLiteral("YYYY-MM-DD HH:mm:ss"), zone), {} };
}

} // namespace

FormattedValue formatTimeUnit(
    double value, const QString &unit, std::optional<int> decimals, const QTimeZone &zone)
{
    constexpr double mostExact = 9e15; // whole numbers above are guesses, and clocks of them too
    const auto steps = durationTables().constFind(unit);
    if (steps != durationTables().cend()) {
        if (unit == QLatin1String("s") && value == 0) {
            FormattedValue zero = formatValue(0, QStringLiteral("none"), decimals);
            zero.suffix = QStringLiteral(" s");
            return zero;
        }
        return formatDuration(value, *steps, decimals);
    }
    if (std::abs(value) > mostExact && !unit.startsWith(QLatin1String("dateTime"))
        && unit != QLatin1String("timeticks"))
        return formatValue(value, QStringLiteral("none"), decimals);
    if (unit == QLatin1String("dtdurationms"))
        return formatWords(value, decimals, "milliseconds");
    if (unit == QLatin1String("dtdurations"))
        return formatWords(value * 1000, decimals, "seconds");
    if (unit == QLatin1String("dthms"))
        return formatHms(value, false);
    if (unit == QLatin1String("dtdhms"))
        return formatHms(value, true);
    if (unit == QLatin1String("timeticks"))
        return formatTimeUnit(value / 100, QStringLiteral("s"), decimals, zone);
    if (unit == QLatin1String("clockms"))
        return formatClock(value, decimals);
    if (unit == QLatin1String("clocks"))
        return formatClock(value * 1000, decimals);
    if (unit.startsWith(QLatin1String("dateTime")))
        return formatDate(value, unit, zone);
    return formatValue(value, QStringLiteral("none"), decimals);
}

QString formatRelativeDate(double epochMs, const QString &unit, const QTimeZone &zone, Instant now)
{
    constexpr double furthest = 8.64e15; // what a calendar date can be
    if (!(std::abs(epochMs) < furthest))
        return formatMoment(epochMs, {}, zone);
    if (unit == QLatin1String("dateTimeFromNow"))
        return fromNow(epochMs, now);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(std::llround(epochMs), zone);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone);
    if (time.date() != today.date())
        return formatDate(epochMs, unit, zone).full();
    if (unit.startsWith(QLatin1String("dateTimeAsUS")))
        return formatMoment(epochMs, QStringLiteral("h:mm:ss a"), zone);
    if (unit.startsWith(QLatin1String("dateTimeAsLocal")))
        return QLocale().toString(time.time(), QLocale::ShortFormat);
    return formatMoment(epochMs, QStringLiteral("HH:mm:ss"), zone);
}

QString momentToQt(const QString &pattern)
{
    // Moment's tokens; those that Qt has by another name or not at all. Longest first.
    static const QRegularExpression token(QStringLiteral(
        R"(\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|Do|D|dddd|ddd|HH|H|hh|h|mm|m|ss|s|SSS|SS|S|A|a|ZZ|Z|z|LTS|LT|LL|L|[^a-zA-Z\[]+|.)"));
    static const QHash<QString, QString> words { { QStringLiteral("YYYY"), QStringLiteral("yyyy") },
        { QStringLiteral("YY"), QStringLiteral("yy") },
        { QStringLiteral("DD"), QStringLiteral("dd") },
        { QStringLiteral("D"), QStringLiteral("d") }, { QStringLiteral("Do"), QStringLiteral("d") },
        { QStringLiteral("DDD"), QStringLiteral("d") },
        { QStringLiteral("DDDD"), QStringLiteral("dd") },
        { QStringLiteral("SSS"), QStringLiteral("zzz") },
        { QStringLiteral("SS"), QStringLiteral("z") }, { QStringLiteral("S"), QStringLiteral("z") },
        { QStringLiteral("A"), QStringLiteral("AP") },
        { QStringLiteral("a"), QStringLiteral("ap") },
        { QStringLiteral("ZZ"), QStringLiteral("t") }, { QStringLiteral("Z"), QStringLiteral("t") },
        { QStringLiteral("z"), QStringLiteral("t") },
        { QStringLiteral("LTS"), QStringLiteral("h:mm:ss AP") },
        { QStringLiteral("LT"), QStringLiteral("h:mm AP") },
        { QStringLiteral("LL"), QStringLiteral("MMMM d, yyyy") },
        { QStringLiteral("L"), QStringLiteral("MM/dd/yyyy") } };
    static const QRegularExpression sameInQt(QStringLiteral("^(M{1,4}|ddd|dddd|HH?|hh?|mm?|ss?)$"));
    QString result;
    QString literal; // one stretch of them: two in a row would read as a quote
    const auto flush = [&result, &literal] {
        if (!literal.isEmpty())
            result += u'\'' + literal.replace(u'\'', QLatin1String("''")) + u'\'';
        literal.clear();
    };
    auto tokens = token.globalMatch(pattern);
    while (tokens.hasNext()) {
        const QString word = tokens.next().captured();
        const bool isSame = sameInQt.match(word).hasMatch();
        if (!isSame && !words.contains(word)) {
            literal += word.startsWith(u'[') && word.size() > 1 ? word.sliced(1, word.size() - 2)
                                                                : word;
            continue;
        }
        flush();
        result += isSame ? word : words.value(word);
    }
    flush();
    return result;
}

QString formatMoment(double epochMs, const QString &pattern, const QTimeZone &zone)
{
    if (!std::isfinite(epochMs) || std::abs(epochMs) > 8.64e15)
        return QStringLiteral("Invalid date");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(std::trunc(epochMs)), zone);
    return QLocale::c().toString(time, momentToQt(pattern));
}

} // namespace opsglass
