// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/localetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace opsglass {

namespace {

QDateTime inZone(Instant time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
}

/// Qt's C locale has words where people want digits.
bool isPlain(const QLocale &locale) { return locale.language() == QLocale::C; }

} // namespace

QString datePattern()
{
    const QLocale locale;
    if (isPlain(locale))
        return QStringLiteral("yyyy-MM-dd");
    static const QRegularExpression shortYear(QStringLiteral("(?<!y)yy(?!y)"));
    return locale.dateFormat(QLocale::ShortFormat).replace(shortYear, QStringLiteral("yyyy"));
}

QString dayPattern()
{
    if (isPlain(QLocale()))
        return QStringLiteral("MM/dd");
    static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
    return datePattern().remove(year);
}

QString minutePattern()
{
    const QLocale locale;
    return isPlain(locale) ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
}

QString secondPattern()
{
    static const QRegularExpression minutes(QStringLiteral("(.)mm"));
    return minutePattern().replace(minutes, QStringLiteral("\\1mm\\1ss"));
}

QString formatDateTime(Instant time, const QTimeZone &zone)
{
    return QLocale().toString(inZone(time, zone).date(), datePattern()) + u' '
        + formatTime(time, zone);
}

QString formatTime(Instant time, const QTimeZone &zone)
{
    return QLocale().toString(inZone(time, zone).time(), secondPattern());
}

QString formatMinutes(const QTime &time) { return QLocale().toString(time, minutePattern()); }

QString formatMinutes(Instant time, const QTimeZone &zone)
{
    return formatMinutes(inZone(time, zone).time());
}

QString formatDay(const QDate &date)
{
    //: Qt's pattern of a date: the short names of weekday and month, the day as a number
    return QLocale().toString(date, QCoreApplication::translate("LocaleTime", "ddd d MMM"));
}

} // namespace opsglass
