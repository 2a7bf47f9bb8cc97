// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"
#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// An alert as an Alertmanager is told of it (spec/prometheus.md §2.7).
struct PostedAlert {
    Labels labels = {};
    QMap<QString, QString> annotations = {};
    Instant startsAt = {};
    Instant endsAt = {}; ///< until when it is to be believed; not after now: it is resolved
    QString generatorUrl = {}; ///< empty: none
    friend bool operator==(const PostedAlert &, const PostedAlert &) = default;
};

/// What became of alerts on their way to one Alertmanager.
struct AlertPosting {
    QString alertmanager = {}; ///< id of its source
    qint64 alerts = 0; ///< of this post
    qint64 dropped = 0; ///< since the Alertmanager is known: refused, lost, or too many to keep
    std::optional<Error> error = {}; ///< of this post; nothing when it arrived
    friend bool operator==(const AlertPosting &, const AlertPosting &) = default;
};

} // namespace opsglass
