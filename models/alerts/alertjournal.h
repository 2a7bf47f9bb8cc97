// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/data/alertchanges.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace opsglass {

/// Notices the transitions of alerts that others find: servers, Alertmanagers, budgets, Opsglass
/// itself. Those of rules evaluated here come from the rule engine.
class AlertJournal {
public:
    /// StoredAlert::rule of what is kept for the next run.
    static QString storedRule();

    /// What an earlier run knew; others among `alerts` do not count.
    void restore(const QList<StoredAlert> &alerts);
    /// When each alert of that run began.
    QMap<Labels, Instant> beginnings() const;
    /// What happened since the last call.
    /// \param isComplete everybody was asked since the restart: what an earlier run knew and is not
    /// there any more is over
    AlertChanges follow(const AlertBook &book, bool isComplete);

private:
    QHash<Labels, WatchedAlert> m_known; ///< pending and firing
    QSet<Labels> m_unseen; ///< those of them that only an earlier run saw
};

} // namespace opsglass
