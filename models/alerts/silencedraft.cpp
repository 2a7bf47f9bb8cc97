// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silencedraft.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SilenceDraft)
};

} // namespace

QList<SilenceKeeper> silenceKeepers(const QList<AlertSourceHealth> &sources)
{
    QList<SilenceKeeper> keepers { { {}, Text::tr("Here") } };
    for (const AlertSourceHealth &health : sources) {
        const SilenceKeeper keeper { health.origin.source,
            Text::tr("Alertmanager %1").arg(health.origin.sourceName) };
        if (health.origin.kind == AlertOrigin::Kind::Alertmanager && !keepers.contains(keeper))
            keepers << keeper;
    }
    return keepers;
}

QStringList keepersOf(const WatchedAlert &alert)
{
    QStringList keepers;
    for (const AlertOrigin &origin : alert.origins) {
        if (origin.kind == AlertOrigin::Kind::Alertmanager)
            keepers << origin.source;
    }
    keepers.removeDuplicates();
    return keepers.isEmpty() ? QStringList { QString() } : keepers;
}

bool isSilencedByDefault(const Labels &alert, const QString &label)
{
    const QString instance = QStringLiteral("instance");
    const QString job = QStringLiteral("job");
    if (label == QLatin1String("alertname") || label == instance || label == job)
        return true;
    return label != QLatin1String("severity") && alert.value(instance).isEmpty()
        && alert.value(job).isEmpty();
}

Instant tomorrowMorning(Instant now, const QTimeZone &zone)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone);
    const QDateTime morning(here.date().addDays(1), QTime(9, 0), zone);
    return Instant(Milliseconds(morning.toMSecsSinceEpoch()));
}

SilenceReach reachOf(qsizetype hidden, const QList<WatchedAlert> &alerts)
{
    if (hidden == 0)
        return SilenceReach::Nothing;
    const auto all = std::count_if(alerts.begin(), alerts.end(), [](const WatchedAlert &alert) {
        return alert.state != WatchedAlert::State::Resolved && !isWatchdog(alert.labels);
    });
    return hidden > 1 && hidden >= all ? SilenceReach::Everything : SilenceReach::Some;
}

} // namespace opsglass
