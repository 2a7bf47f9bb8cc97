// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportschedule.h"

#include <QString>

namespace opsglass {

// The user units that write reports while the program is not running (systemd.service(5),
// systemd.timer(5)). Both begin with the line by which they are known as ours.

QString unitMark();
/// "opsglass-report.service", "opsglass-report.timer"; of another profile than the usual one
/// "opsglass-report-NAME.timer".
QString reportServiceName(const QString &profile = {});
QString reportTimerName(const QString &profile = {});
/// \param program absolute path of the executable
QString reportService(const QString &program, const QString &profile = {});
/// At the times of the schedule by the machine's clock; what was missed is made up for.
QString reportTimer(const ReportSchedule &schedule);

} // namespace opsglass
