// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/alertlistoptions.h"
#include "models/data/matrix.h"

#include <optional>

namespace opsglass {

/// One alert of a server's own rules, as an alert list shows it.
struct ListedAlert {
    enum class State { Pending, Firing };

    QString name;
    State state = State::Firing;
    std::optional<Instant> since; ///< absent where the server does not say
    Labels labels; ///< without name and state
    QString group; ///< the values of the labels it is grouped by, or its name
    friend bool operator==(const ListedAlert &, const ListedAlert &) = default;
};

/// Alerts in the order of the options, alerts of one group beside each other.
struct AlertListData {
    QList<ListedAlert> alerts; ///< at most as many as the options allow
    qsizetype total = 0; ///< before that limit
    friend bool operator==(const AlertListData &, const AlertListData &) = default;
};

/// The alerts in the instant answers to `ALERTS` and `ALERTS_FOR_STATE` (see alertSelector()).
AlertListData listAlerts(
    const Matrix &alerts, const Matrix &beginnings, const AlertListOptions &options);

} // namespace opsglass
