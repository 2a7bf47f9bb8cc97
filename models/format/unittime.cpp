// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/unittime.h"

#include "models/format/joinedlist.h"
#include "models/format/unit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

using Decimals = std::optional<int>;

/// Below `bound` (magnitude) the number is divided and gets the suffix; the last row has no bound.
struct DurationStep {
    double bound;
    double divisor;
    const char *suffix;
    const char *plural = nullptr; ///< above 1, where it differs
};

// After a number, which may have a fraction: "1.5 hours".
constexpr auto minUnit = QT_TRANSLATE_NOOP("Duration", "min");
constexpr auto minUnits = QT_TRANSLATE_NOOP("Duration", "mins");
constexpr auto hourUnit = QT_TRANSLATE_NOOP("Duration", "hour");
constexpr auto hourUnits = QT_TRANSLATE_NOOP("Duration", "hours");
constexpr auto dayUnit = QT_TRANSLATE_NOOP("Duration", "day");
constexpr auto dayUnits = QT_TRANSLATE_NOOP("Duration", "days");
constexpr auto weekUnit = QT_TRANSLATE_NOOP("Duration", "week");
constexpr auto weekUnits = QT_TRANSLATE_NOOP("Duration", "weeks");
constexpr auto yearUnit = QT_TRANSLATE_NOOP("Duration", "year");
constexpr auto yearUnits = QT_TRANSLATE_NOOP("Duration", "years");

constexpr double none = std::numeric_limits<double>::infinity();
constexpr double day = 86400;
constexpr double week = 7 * day;
constexpr double yearSeconds = 31536000;

const QHash<QString, QList<DurationStep>> &durationTables()
{
    static const QHash<QString, QList<DurationStep>> tables {
        { QStringLiteral("ns"),
            { { 1e3, 1, "ns" }, { 1e6, 1e3, "µs" }, { 1e9, 1e6, "ms" }, { 6e10, 1e9, "s" },
                { 3.6e12, 6e10, minUnit, minUnits }, { 8.64e13, 3.6e12, hourUnit, hourUnits },
                { none, 8.64e13, dayUnit, dayUnits } } },
        { QStringLiteral("µs"), { { 1e3, 1, "µs" }, { 1e6, 1e3, "ms" }, { none, 1e6, "s" } } },
        { QStringLiteral("ms"),
            { { 1e3, 1, "ms" }, { 6e4, 1e3, "s" }, { 3.6e6, 6e4, minUnit, minUnits },
                { 8.64e7, 3.6e6, hourUnit, hourUnits }, { 3.1536e10, 8.64e7, dayUnit, dayUnits },
                { none, 3.1536e10, yearUnit, yearUnits } } },
        { QStringLiteral("s"),
            { { 1e-6, 1e-9, "ns" }, { 1e-3, 1e-6, "µs" }, { 1, 1e-3, "ms" }, { 60, 1, "s" },
                { 3600, 60, minUnit, minUnits }, { day, 3600, hourUnit, hourUnits },
                { week, day, dayUnit, dayUnits }, { yearSeconds, week, weekUnit, weekUnits },
                { none, 3.15569e7, yearUnit, yearUnits } } },
        { QStringLiteral("m"),
            { { 60, 1, minUnit }, { 1440, 60, hourUnit, hourUnits },
                { 10080, 1440, dayUnit, dayUnits }, { 604800, 10080, weekUnit, weekUnits },
                { none, 5.25948e5, yearUnit, yearUnits } } },
        { QStringLiteral("h"),
            { { 24, 1, hourUnit }, { 168, 24, dayUnit, dayUnits },
                { 8760, 168, weekUnit, weekUnits }, { none, 8760, yearUnit, yearUnits } } },
        { QStringLiteral("d"),
            { { 7, 1, dayUnit, dayUnits }, { 365, 7, weekUnit, weekUnits },
                { none, 365, yearUnit, yearUnits } } },
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
        const bool isPlural = step.plural && std::abs(number) > 1;
        formatted.suffix = u' ' + Text::tr(isPlural ? step.plural : step.suffix);
        return formatted;
    }
    return {};
}

QString padded(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

struct Words {
    const char *text;
    const char *comment = nullptr;
};

struct CountedUnit {
    double length; ///< milliseconds
    Words one;
    Words many;
};

/// \param count a whole number below 2³¹; 1 has a text of its own, so that English needs no
/// translation
QString counted(const CountedUnit &unit, double count)
{
    if (count == 1)
        return Text::tr(unit.one.text, unit.one.comment).arg(1);
    return Text::tr(unit.many.text, unit.many.comment, int(count));
}

/// "1 hour, 1 minute": from the first unit that counts, `decimals` further ones.
FormattedValue formatWords(double milliseconds, Decimals decimals, const QString &zeroWord)
{
    if (milliseconds == 0)
        return { {}, QStringLiteral("0"), u' ' + zeroWord };
    static constexpr std::array units {
        CountedUnit { 31536000000.0, { QT_TRANSLATE_NOOP("Duration", "%1 year") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n years") } },
        CountedUnit { 2592000000.0, { QT_TRANSLATE_NOOP("Duration", "%1 month") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n months") } },
        CountedUnit { 604800000.0, { QT_TRANSLATE_NOOP("Duration", "%1 week") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n weeks") } },
        CountedUnit { 86400000.0, { QT_TRANSLATE_NOOP("Duration", "%1 day") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n days") } },
        CountedUnit { 3600000.0, { QT_TRANSLATE_NOOP("Duration", "%1 hour") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n hours") } },
        CountedUnit { 60000.0, { QT_TRANSLATE_NOOP("Duration", "%1 minute") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n minutes") } },
        CountedUnit { 1000.0, { QT_TRANSLATE_NOOP("Duration", "%1 second") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n seconds") } },
        CountedUnit { 1.0, { QT_TRANSLATE_NOOP("Duration", "%1 millisecond") },
            { QT_TRANSLATE_N_NOOP("Duration", "%n milliseconds") } },
    };
    double rest = std::abs(milliseconds);
    QStringList words;
    int left = decimals.value_or(0) + 1;
    for (const CountedUnit &unit : units) {
        const double quotient = rest / unit.length;
        if (words.isEmpty() && quotient < 1)
            continue;
        if (left-- <= 0)
            break;
        const double count = std::floor(quotient);
        words << counted(unit, count);
        rest -= count * unit.length;
    }
    const QString text = joinedList(words);
    return { {}, milliseconds < 0 ? Text::tr("%1 ago").arg(text) : text, {} };
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
        text = Text::tr("%1 d").arg(seconds / 86400) + u' ' + hoursMinutesSeconds(seconds % 86400);
    else
        text = hoursMinutesSeconds(seconds);
    return { {}, value < 0 ? Text::tr("%1 ago").arg(text) : text, {} };
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

/// The distance of two moments in one rounded unit.
QString roundedDistance(double milliseconds)
{
    struct Step {
        CountedUnit unit;
        double below; ///< so many of them need the next unit
    };
    constexpr double minute = 60'000;
    constexpr double wholeDay = day * 1000;
    static constexpr std::array steps {
        Step { { minute, QT_TRANSLATE_NOOP3("Duration", "a minute", "distance"),
                   QT_TRANSLATE_N_NOOP3("Duration", "%n minutes", "distance") },
            45 },
        Step { { 60 * minute, QT_TRANSLATE_NOOP3("Duration", "an hour", "distance"),
                   QT_TRANSLATE_N_NOOP3("Duration", "%n hours", "distance") },
            22 },
        Step { { wholeDay, QT_TRANSLATE_NOOP3("Duration", "a day", "distance"),
                   QT_TRANSLATE_N_NOOP3("Duration", "%n days", "distance") },
            26 },
        Step { { 30.436875 * wholeDay, QT_TRANSLATE_NOOP3("Duration", "a month", "distance"),
                   QT_TRANSLATE_N_NOOP3("Duration", "%n months", "distance") },
            11 },
        Step { { 365.2425 * wholeDay, QT_TRANSLATE_NOOP3("Duration", "a year", "distance"),
                   QT_TRANSLATE_N_NOOP3("Duration", "%n years", "distance") },
            none },
    };
    if (milliseconds < 44'500)
        return Text::tr("a few seconds", "distance");
    for (const auto &[unit, below] : steps) {
        const double count = std::max(1.0, std::round(milliseconds / unit.length));
        if (count < below)
            return count == 1 ? Text::tr(unit.one.text, unit.one.comment) : counted(unit, count);
    }
    return {};
}

QString fromNow(double epochMs, Instant now)
{
    const double distance = epochMs - static_cast<double>(now.time_since_epoch().count());
    const QString length = roundedDistance(std::abs(distance));
    return (distance > 0 ? Text::tr("in %1", "distance") : Text::tr("%1 ago", "distance"))
        .arg(length);
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
        return formatWords(value, decimals, Text::tr("milliseconds"));
    if (unit == QLatin1String("dtdurations"))
        return formatWords(value * 1000, decimals, Text::tr("seconds"));
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
        return Text::tr("Invalid date");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(std::trunc(epochMs)), zone);
    return QLocale::c().toString(time, momentToQt(pattern));
}

} // namespace opsglass
