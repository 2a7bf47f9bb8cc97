// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"

#include <QTimeZone>

namespace opsglass {

/// Who may keep a silence.
struct SilenceKeeper {
    QString source; ///< id of an Alertmanager; empty: here
    QString name; ///< as shown
    friend bool operator==(const SilenceKeeper &, const SilenceKeeper &) = default;
};

/// Here, and every Alertmanager that is asked for alerts.
QList<SilenceKeeper> silenceKeepers(const QList<AlertSourceHealth> &sources);

/// The sources of the Alertmanagers that know the alert; here alone ("") when none does.
QStringList keepersOf(const WatchedAlert &alert);

/// Whether a silence for an alert names this label unless the person wants another: the alert's
/// name, instance and job; every label but the severity when it has neither of the last two.
bool isSilencedByDefault(const Labels &alert, const QString &label);

/// Nine in the morning of the day after.
Instant tomorrowMorning(Instant now, const QTimeZone &zone);

/// What is wrong or remarkable about matchers: they hide nothing now, or everything.
enum class SilenceReach { Nothing, Some, Everything };
SilenceReach reachOf(qsizetype hidden, const QList<WatchedAlert> &alerts);

} // namespace opsglass
