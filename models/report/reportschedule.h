// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/report/reportformat.h"

#include <QJsonObject>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace opsglass {

/// When reports are written, of what, and where to.
struct ReportSchedule {
    enum class Rhythm { Daily, Weekly };

    bool isEnabled = false;
    Rhythm rhythm = Rhythm::Daily;
    int weekday = 1; ///< of a weekly one; 1 is Monday
    QTime time { 7, 0 }; ///< by the clock of the zone, in whole minutes
    QString folder; ///< absolute
    ReportFormat format = ReportFormat::Markdown;
    QString source; ///< id of a server, or "demo"
    Milliseconds since { std::chrono::hours(24) }; ///< how far back a report looks
    bool hasTimer = false; ///< a systemd user timer writes them, too
    Instant begins; ///< when it was chosen: nothing before is made up for

    /// Whether it is due at the same times.
    bool hasTimesOf(const ReportSchedule &other) const
    {
        return rhythm == other.rhythm && time == other.time
            && (rhythm == Rhythm::Daily || weekday == other.weekday);
    }
    friend bool operator==(const ReportSchedule &, const ReportSchedule &) = default;
};

/// The time of the report to be written next. Not after `now`: it is due, and the latest of those
/// that were missed, which are made up for once. Nothing while the schedule is off.
/// A time the clock skips in spring is as much later, one it has twice in autumn is the first.
/// \param last the time of the last report that was written; one more than a rhythm after `now`
/// comes of a wrong clock and does not count
std::optional<Instant> dueAt(const ReportSchedule &schedule, const std::optional<Instant> &last,
    Instant now, const QTimeZone &zone);

/// Reads what toJson() wrote; what is missing or of another shape has its default.
ReportSchedule reportScheduleOf(const QJsonObject &object);
/// \param stored what stands in the file; its unknown keys are kept
QJsonObject toJson(const ReportSchedule &schedule, QJsonObject stored);

} // namespace opsglass
