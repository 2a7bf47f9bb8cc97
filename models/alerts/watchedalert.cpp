// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/watchedalert.h"

#include <QHash>

namespace opsglass {

AlertSeverity severityOf(const Labels &labels)
{
    static const QHash<QString, AlertSeverity> words = {
        { QStringLiteral("info"), AlertSeverity::Info },
        { QStringLiteral("information"), AlertSeverity::Info },
        { QStringLiteral("informational"), AlertSeverity::Info },
        { QStringLiteral("none"), AlertSeverity::Info },
        { QStringLiteral("notice"), AlertSeverity::Info },
        { QStringLiteral("debug"), AlertSeverity::Info },
        { QStringLiteral("low"), AlertSeverity::Info },
        { QStringLiteral("warning"), AlertSeverity::Warning },
        { QStringLiteral("warn"), AlertSeverity::Warning },
        { QStringLiteral("minor"), AlertSeverity::Warning },
        { QStringLiteral("medium"), AlertSeverity::Warning },
        { QStringLiteral("critical"), AlertSeverity::Critical },
        { QStringLiteral("page"), AlertSeverity::Critical },
        { QStringLiteral("error"), AlertSeverity::Critical },
        { QStringLiteral("major"), AlertSeverity::Critical },
        { QStringLiteral("high"), AlertSeverity::Critical },
        { QStringLiteral("emergency"), AlertSeverity::Critical },
        { QStringLiteral("fatal"), AlertSeverity::Critical },
        { QStringLiteral("disaster"), AlertSeverity::Critical },
    };
    return words.value(
        labels.value(QStringLiteral("severity")).trimmed().toLower(), AlertSeverity::Unknown);
}

bool isWatchdog(const Labels &labels)
{
    const QString name = labels.value(QStringLiteral("alertname"));
    return name == QLatin1String("Watchdog") || name == QLatin1String("DeadMansSwitch");
}

} // namespace opsglass
