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

} // namespace

QString unitMark() { return QStringLiteral("# Written by Opsglass; its settings change it.\n"); }

QString reportServiceName() { return QStringLiteral("opsglass-report.service"); }

QString reportTimerName() { return QStringLiteral("opsglass-report.timer"); }

QString reportService(const QString &program)
{
    return unitMark()
        + QStringLiteral("[Unit]\n"
                         "Description=Opsglass report\n"
                         "\n"
                         "[Service]\n"
                         "Type=oneshot\n"
                         "ExecStart=%1 report --scheduled\n")
              .arg(quoted(program));
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
