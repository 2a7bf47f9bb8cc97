// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/systemdunits.h"

#include <array>

namespace opsglass {

namespace {

/// A word of a command line: quoted, with systemd's own marks taken literally.
QString quoted(QString word)
{
    word.replace(u'\\', QLatin1String("\\\\"));
    word.replace(u'"', QLatin1String("\\\""));
    word.replace(u'%', QLatin1String("%%"));
    word.replace(u'$', QLatin1String("$$"));
    return u'"' + word + u'"';
}

QString name(const QString &profile)
{
    const QString base = QStringLiteral("opsglass-report");
    return profile.isEmpty() ? base : base + u'-' + profile;
}

} // namespace

QString unitMark() { return QStringLiteral("# Written by Opsglass; its settings change it.\n"); }

QString reportServiceName(const QString &profile)
{
    return name(profile) + QLatin1String(".service");
}

QString reportTimerName(const QString &profile) { return name(profile) + QLatin1String(".timer"); }

QString reportService(const QString &program, const QString &profile)
{
    const QString option = profile.isEmpty() ? QString() : QStringLiteral(" --profile ") + profile;
    return unitMark()
        + QStringLiteral("[Unit]\n"
                         "Description=Opsglass report\n"
                         "\n"
                         "[Service]\n"
                         "Type=oneshot\n"
                         "ExecStart=%1%2 report --scheduled\n")
              .arg(quoted(program), option);
}

QString reportTimer(const ReportSchedule &schedule)
{
    constexpr std::array days { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    const bool isWeekly = schedule.rhythm == ReportSchedule::Rhythm::Weekly;
    const QString day
        = isWeekly ? QLatin1String(days.at(size_t(schedule.weekday - 1))) + u' ' : QString();
    return unitMark()
        + QStringLiteral("[Unit]\n"
                         "Description=Times of Opsglass reports\n"
                         "\n"
                         "[Timer]\n"
                         "OnCalendar=%1*-*-* %2:00\n"
                         "Persistent=true\n"
                         "\n"
                         "[Install]\n"
                         "WantedBy=timers.target\n")
              .arg(day, schedule.time.toString(QStringLiteral("HH:mm")));
}

} // namespace opsglass
