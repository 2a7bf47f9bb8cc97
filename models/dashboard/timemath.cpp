// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/timemath.h"

#include "models/format/duration.h"
#include "models/format/localetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeRange)
};

tl::unexpected<Error> notUnderstood(const QString &text)
{
    return failure({ Error::Kind::Malformed,
        Text::tr("“%1” is not a time: write for example now-6h, now/d or 2026-01-31 08:00.")
            .arg(text),
        QStringLiteral("time text: ") + text });
}

Instant instantOf(const QDateTime &time) { return Instant(Milliseconds(time.toMSecsSinceEpoch())); }

QDateTime startOfDay(const QDate &date, const QTimeZone &zone) { return date.startOfDay(zone); }

/// The first moment of the unit that holds `time`; invalid for an unknown unit.
QDateTime startOfUnit(const QDateTime &time, QStringView unit, const DashboardContext &context)
{
    const QDate date = time.date();
    const QTimeZone &zone = context.zone;
    if (unit == u"s" || unit == u"m" || unit == u"h") {
        const qint64 size = unit == u"s" ? 1000 : unit == u"m" ? 60'000 : 3'600'000;
        const qint64 offset = qint64(time.offsetFromUtc()) * 1000;
        const qint64 local = time.toMSecsSinceEpoch() + offset;
        return QDateTime::fromMSecsSinceEpoch(local - local % size - offset, zone);
    }
    if (unit == u"d")
        return startOfDay(date, zone);
    if (unit == u"w")
        return startOfDay(date.addDays(-((date.dayOfWeek() - context.weekStart + 7) % 7)), zone);
    if (unit == u"M")
        return startOfDay(QDate(date.year(), date.month(), 1), zone);
    if (unit == u"Q")
        return startOfDay(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1), zone);
    if (unit == u"y")
        return startOfDay(QDate(date.year(), 1, 1), zone);
    if (unit == u"fQ" || unit == u"fy") {
        const int passed = (date.month() - 1 - context.fiscalYearStartMonth + 12) % 12;
        const QDate first(date.year(), date.month(), 1);
        return startOfDay(first.addMonths(unit == u"fy" ? -passed : -(passed % 3)), zone);
    }
    return {};
}

QDateTime addUnits(const QDateTime &time, qint64 count, QStringView unit)
{
    if (unit == u"s")
        return time.addSecs(count);
    if (unit == u"m")
        return time.addSecs(count * 60);
    if (unit == u"h")
        return time.addSecs(count * 3600);
    if (unit == u"d")
        return time.addDays(count);
    if (unit == u"w")
        return time.addDays(count * 7);
    if (unit == u"M")
        return time.addMonths(int(count));
    if (unit == u"Q" || unit == u"fQ")
        return time.addMonths(int(count * 3));
    if (unit == u"y" || unit == u"fy")
        return time.addYears(int(count));
    return {};
}

/// One `+1h`, `-2d` or `/w` of date math.
struct Step {
    QChar sign;
    qint64 count = 1;
    QStringView unit;
};

/// Cuts the next step off `rest`; nothing when it is none.
std::optional<Step> takeStep(QStringView &rest)
{
    Step step { rest.front(), 1, {} };
    if (step.sign != u'+' && step.sign != u'-' && step.sign != u'/')
        return {};
    constexpr qsizetype mostDigits = 9;
    qsizetype at = 1;
    while (at < rest.size() && rest[at].isDigit())
        ++at;
    if (at > 1) {
        if (step.sign == u'/' || at > 1 + mostDigits)
            return {};
        step.count = rest.sliced(1, at - 1).toLongLong();
    }
    const qsizetype length = rest.sliced(at).startsWith(u'f') ? 2 : 1;
    if (at + length > rest.size())
        return {};
    step.unit = rest.sliced(at, length);
    rest = rest.sliced(at + length);
    return step;
}

bool isExact(const Step &step)
{
    return step.unit == u"s" || step.unit == u"m" || step.unit == u"h" || step.unit == u"d"
        || step.unit == u"w";
}

/// `now` alone, or followed by steps to and fro, is a distance; what is rounded is fixed.
bool isDistance(const QList<Step> &steps)
{
    return std::none_of(
        steps.cbegin(), steps.cend(), [](const Step &step) { return step.sign == u'/'; });
}

Milliseconds lengthOf(QStringView unit)
{
    return unit == u"s" ? Milliseconds(1s)
        : unit == u"m"  ? Milliseconds(1min)
        : unit == u"h"  ? Milliseconds(1h)
        : unit == u"d"  ? Milliseconds(24h)
                        : Milliseconds(7 * 24h);
}

Result<WindowEnd> parseMath(
    const QString &text, const DashboardContext &context, Instant now, bool isEnd)
{
    QList<Step> steps;
    QStringView rest = QStringView(text).sliced(3);
    while (!rest.isEmpty()) {
        const auto step = takeStep(rest);
        if (!step)
            return notUnderstood(text);
        steps << *step;
    }
    QDateTime time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), context.zone);
    Milliseconds distance(0);
    for (const Step &step : std::as_const(steps)) {
        if (step.sign == u'/') {
            time = startOfUnit(time, step.unit, context);
            if (isEnd && time.isValid())
                time = addUnits(time, 1, step.unit).addMSecs(-1);
        } else {
            const qint64 count = step.sign == u'-' ? -step.count : step.count;
            time = addUnits(time, count, step.unit);
            distance -= lengthOf(step.unit) * count;
        }
        if (!time.isValid())
            return notUnderstood(text);
    }
    // Months and years are as long as they are now.
    if (!std::all_of(steps.cbegin(), steps.cend(), isExact))
        distance = now - instantOf(time);
    if (isDistance(steps))
        return WindowEnd { {}, distance };
    return WindowEnd { instantOf(time), Milliseconds(0) };
}

Result<WindowEnd> parseAbsolute(const QString &text, const DashboardContext &context)
{
    bool isNumber = false;
    const qint64 epoch = text.toLongLong(&isNumber);
    if (isNumber && text.size() > 4)
        return WindowEnd { Instant(Milliseconds(epoch)), Milliseconds(0) };
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid() && iso.timeSpec() != Qt::LocalTime)
        return WindowEnd { instantOf(iso), Milliseconds(0) };
    static const std::array formats { "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm" };
    for (const char *format : formats) {
        const QDateTime local = QDateTime::fromString(text, QLatin1String(format));
        if (local.isValid())
            return WindowEnd { instantOf(QDateTime(local.date(), local.time(), context.zone)),
                Milliseconds(0) };
    }
    return notUnderstood(text);
}

} // namespace

const QList<QuickRange> &quickRanges()
{
    static const QList<QuickRange> ranges = [] {
        QList<QuickRange> all;
        const auto last = [&all](const char *name, const char *from) {
            all.append({ Text::tr(name), QLatin1String(from), QStringLiteral("now") });
        };
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 5 minutes"), "now-5m");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 15 minutes"), "now-15m");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 30 minutes"), "now-30m");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 1 hour"), "now-1h");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 3 hours"), "now-3h");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 6 hours"), "now-6h");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 12 hours"), "now-12h");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 24 hours"), "now-24h");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 2 days"), "now-2d");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 7 days"), "now-7d");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 30 days"), "now-30d");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 90 days"), "now-90d");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 6 months"), "now-6M");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 1 year"), "now-1y");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 2 years"), "now-2y");
        last(QT_TRANSLATE_NOOP("TimeRange", "Last 5 years"), "now-5y");
        const auto rounded = [&all](const char *name, const char *from, const char *to) {
            all.append({ Text::tr(name), QLatin1String(from), QLatin1String(to) });
        };
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Yesterday"), "now-1d/d", "now-1d/d");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Previous week"), "now-1w/w", "now-1w/w");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Previous month"), "now-1M/M", "now-1M/M");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Previous quarter"), "now-1Q/Q", "now-1Q/Q");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Previous year"), "now-1y/y", "now-1y/y");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Today"), "now/d", "now/d");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "Today so far"), "now/d", "now");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "This week"), "now/w", "now/w");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "This week so far"), "now/w", "now");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "This month"), "now/M", "now/M");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "This month so far"), "now/M", "now");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "This year"), "now/y", "now/y");
        rounded(QT_TRANSLATE_NOOP("TimeRange", "This year so far"), "now/y", "now");
        return all;
    }();
    return ranges;
}

Result<WindowEnd> parseTime(
    const QString &text, const DashboardContext &context, Instant now, bool isEnd)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1String("now")))
        return parseMath(trimmed, context, now, isEnd);
    return parseAbsolute(trimmed, context);
}

Result<Window> parseWindow(
    const QString &from, const QString &to, const DashboardContext &context, Instant now)
{
    const auto begin = parseTime(from, context, now, false);
    if (!begin)
        return failure(begin.error());
    const auto end = parseTime(to, context, now, true);
    if (!end)
        return failure(end.error());
    if (begin->resolve(now) >= end->resolve(now))
        return failure({ Error::Kind::Malformed, Text::tr("The range ends before it begins."),
            from + QStringLiteral(" … ") + to });
    return Window { *begin, *end };
}

Qt::DayOfWeek weekStartOf(const QString &name)
{
    if (name == QLatin1String("sunday"))
        return Qt::Sunday;
    return name == QLatin1String("saturday") ? Qt::Saturday : Qt::Monday;
}

QString rangeText(const QString &from, const QString &to, const DashboardContext &context)
{
    for (const QuickRange &range : quickRanges()) {
        if (range.from == from && range.to == to)
            return range.display;
    }
    const auto shown = [&context](const QString &text) {
        bool isNumber = false;
        const qint64 epoch = text.toLongLong(&isNumber);
        return isNumber ? formatDateTime(Instant(Milliseconds(epoch)), context.zone) : text;
    };
    return Text::tr("%1 to %2").arg(shown(from), shown(to));
}

QString editableTime(const QString &text, const DashboardContext &context)
{
    bool isNumber = false;
    const qint64 epoch = text.toLongLong(&isNumber);
    return isNumber ? QDateTime::fromMSecsSinceEpoch(epoch, context.zone)
                          .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                    : text;
}

} // namespace opsglass
