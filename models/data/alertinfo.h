// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// One alert as a server's rule engine sees it.
struct AlertInfo {
    enum class State { Inactive, Pending, Firing };

    Labels labels;
    QMap<QString, QString> annotations; ///< with their templates expanded
    State state = State::Inactive;
    std::optional<Instant> activeAt;
    double value = 0;
    std::optional<Instant> keepFiringSince; ///< while it fires by keep_firing_for alone

    friend bool operator==(const AlertInfo &, const AlertInfo &) = default;
};

} // namespace opsglass
