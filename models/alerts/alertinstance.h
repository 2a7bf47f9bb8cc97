// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// One label set for which an alerting rule has a result (spec/prometheus.md §2.4).
struct AlertInstance {
    enum class State {
        Inactive, ///< resolved a while ago; kept so that others hear of it
        Pending, ///< seen, but not for as long as the rule wants
        Firing,
    };

    State state = State::Pending;
    Labels labels; ///< of the series and of the rule, with `alertname`
    QMap<QString, QString> annotations; ///< expanded
    double value = 0; ///< when it was last seen
    Instant activeAt; ///< when it was seen first
    std::optional<Instant> firedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> keepFiringSince; ///< when it was missed first, while it is kept firing
    std::optional<Instant> lastSentAt; ///< to an Alertmanager

    /// NaN values are equal.
    friend bool operator==(const AlertInstance &left, const AlertInstance &right);
};

/// What a rule knows between evaluations.
struct AlertRuleState {
    enum class Health { Unknown, Good, Failing };

    QMap<Labels, AlertInstance> instances; ///< by their labels
    Health health = Health::Unknown;
    QString lastError; ///< empty unless Failing
    std::optional<Instant> evaluatedAt; ///< the last evaluation, a failed one too

    /// The worst state of all instances.
    AlertInstance::State worst() const;
    friend bool operator==(const AlertRuleState &, const AlertRuleState &) = default;
};

} // namespace opsglass
