// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alerthistory.h"
#include "models/data/alertmanagerinfo.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace opsglass {

/// A group of alerts in the routing tree.
struct ToldGroupKey {
    QString route; ///< as in ToldGroup
    Labels labels; ///< of the group
    friend bool operator==(const ToldGroupKey &, const ToldGroupKey &) = default;
};

/// What one step of the alerting puts on record: all of it or nothing, so that nobody is told
/// twice of what the history says was told.
struct AlertChanges {
    QList<AlertHistoryEntry> history; ///< in the order in which it happened; ids do not count
    QStringList rules; ///< whose alerts are given, see StoredAlert::rule
    QList<StoredAlert> alerts; ///< all there are of `rules`, in place of those before
    QList<ToldGroup> told; ///< in place of what was said of the same groups
    QList<ToldGroupKey> forgotten; ///< groups that are no more
    QList<SilenceInfo> silences; ///< kept here; in place of those with the same ids
    /// The watchdog alert that each source had, by the source's id; absent: as before.
    std::optional<QHash<QString, Labels>> watchdogs;
    friend bool operator==(const AlertChanges &, const AlertChanges &) = default;
};

} // namespace opsglass
