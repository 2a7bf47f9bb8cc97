// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// One alert as an Alertmanager sees it (spec/prometheus.md §4.6).
struct ManagedAlert {
    enum class State { Unprocessed, Active, Suppressed };

    Labels labels; ///< its identity
    QMap<QString, QString> annotations;
    QString fingerprint; ///< 16 hex digits
    Instant startsAt;
    Instant endsAt; ///< until when it is believed without being told again
    Instant updatedAt;
    QString generatorUrl; ///< empty when it has none
    State state = State::Unprocessed;
    QStringList silencedBy; ///< ids of silences
    QStringList inhibitedBy; ///< fingerprints
    QStringList mutedBy; ///< names of time intervals; Alertmanager 0.28 and later
    QStringList receivers;
    friend bool operator==(const ManagedAlert &, const ManagedAlert &) = default;
};

/// The alerts one receiver hears of together.
struct ManagedAlertGroup {
    Labels labels; ///< what the group has in common by its route
    QString receiver;
    QList<ManagedAlert> alerts;
    friend bool operator==(const ManagedAlertGroup &, const ManagedAlertGroup &) = default;
};

/// One condition of a silence, not yet checked.
struct SilenceMatcherInfo {
    QString name;
    QString value;
    bool isRegex = false;
    bool isEqual = true; ///< false: must not match
    friend bool operator==(const SilenceMatcherInfo &, const SilenceMatcherInfo &) = default;
};

/// A silence as an Alertmanager keeps it (§4.5).
struct SilenceInfo {
    enum class State { Pending, Active, Expired };

    QString id; ///< empty in one to be made
    QList<SilenceMatcherInfo> matchers;
    Instant startsAt;
    Instant endsAt;
    Instant updatedAt;
    QString createdBy;
    QString comment;
    State state = State::Active;
    friend bool operator==(const SilenceInfo &, const SilenceInfo &) = default;
};

/// What an Alertmanager says of itself.
struct AlertmanagerStatus {
    QString version;
    QString cluster; ///< "ready", "settling" or "disabled"
    QStringList peers; ///< addresses
    QString config; ///< YAML, secrets masked by the server
    Instant startedAt;
    friend bool operator==(const AlertmanagerStatus &, const AlertmanagerStatus &) = default;
};

/// What an Alertmanager says in one round of questions.
struct ManagedAlerts {
    QList<ManagedAlert> alerts;
    QList<ManagedAlertGroup> groups {}; ///< the same alerts; empty when they are not known
    std::optional<AlertmanagerStatus> status {}; ///< empty when it is not known
    friend bool operator==(const ManagedAlerts &, const ManagedAlerts &) = default;
};

} // namespace opsglass
