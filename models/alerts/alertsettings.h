// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "models/alerts/notificationplan.h"
#include "models/alerts/watchedalert.h"
#include "models/data/error.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <tuple>

namespace opsglass {

/// An Alertmanager that is watched.
struct AlertmanagerEntry {
    QString id;
    QString name;
    QString url; ///< as typed
    bool isForwardedTo = false; ///< hears of the alerts of the rules evaluated here
    friend bool operator==(const AlertmanagerEntry &, const AlertmanagerEntry &) = default;
};

/// When nobody is to be disturbed.
struct QuietHours {
    bool isOn = false;
    QTime from { 22, 0 };
    QTime to { 7, 0 }; ///< before `from`: on the next day
    QList<int> weekdays; ///< of the begin, 1 is Monday; none: every day
    bool letsCriticalPass = true;

    /// Whether `at` lies within, by the clock of `zone`.
    bool contain(Instant at, const QTimeZone &zone) const;
    friend bool operator==(const QuietHours &left, const QuietHours &right)
    {
        // Not by QList, which compares the memory of two empty lists, of which one may have none.
        return std::tie(left.isOn, left.from, left.to, left.letsCriticalPass)
            == std::tie(right.isOn, right.from, right.to, right.letsCriticalPass)
            && std::equal(left.weekdays.begin(), left.weekdays.end(), right.weekdays.begin(),
                right.weekdays.end());
    }
};

/// What the program remembers about alerts between starts.
struct AlertSettings {
    QMap<QString, QStringList> rules; ///< by id of the source: packs ("pack:NAME") and paths
    bool watchesServers = true; ///< asks every server for the alerts of its own rules
    QList<AlertmanagerEntry> alertmanagers;
    QString routingFile; ///< an Alertmanager configuration; empty: the built-in routing
    bool notifies = true; ///< on the desktop
    bool hidesContent = false; ///< notifications say how many alerts there are, not which
    bool criticalStays = true; ///< until dismissed
    TellingChoices notifications;
    QuietHours quiet;
    QMap<AlertSeverity, QString> sounds; ///< a sound's name or file; none by default
    QStringList webhooks; ///< addresses that hear of every group
    QList<Budget> budgets;
    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};

/// Reads what toJson() wrote; what is missing or of another shape has its default.
/// \param problem says what is wrong with the budgets, which are left out then
AlertSettings alertSettingsOf(const QJsonObject &object, std::optional<Error> &problem);

/// \param stored what stands in the file; its unknown keys are kept
QJsonObject toJson(const AlertSettings &settings, QJsonObject stored);

} // namespace opsglass
