// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertchanges.h"
#include "models/data/alerthistory.h"
#include "models/data/alertmanagerinfo.h"
#include "models/data/result.h"
#include "models/store/alertrows.h"
#include "models/store/database.h"

#include <QHash>
#include <QList>
#include <QString>

namespace opsglass {

/// What the alerting remembers over restarts and kills: the history, the pending and firing alerts
/// of rules evaluated here, what was said last of each group, and the silences kept here. Lives on
/// the collector thread, where it is opened and used; reads no clock.
///
/// Errors of all functions: Io, naming the file (cannot be opened or written, disk full, busy, not
/// open); Malformed when it turns out to be damaged: open() again begins a new one. A write that
/// fails has written nothing and may be tried again as it is.
class AlertStore {
public:
    explicit AlertStore(const QString &file);

    /// Opens the file, also again; makes it and its directory when there is none. Until it is open
    /// every other function fails.
    /// \param now names a damaged file, which is set aside
    /// \return one sentence when a damaged file was set aside as FILE.damaged-TIME, else empty
    /// Errors: also Unsupported, for a file of a newer Opsglass, which stays as it is, and when
    /// Qt's SQLite driver is missing.
    [[nodiscard]] Result<QString> open(Instant now);

    /// Puts all of it on record, or nothing. Of alerts only what changed is written.
    [[nodiscard]] Result<void> write(const AlertChanges &changes);
    /// Forgets the history and the silences that ended before `before`.
    [[nodiscard]] Result<void> prune(Instant before);

    /// The lines of the history that `filter` wants, the newest first; of one time the last
    /// written first.
    [[nodiscard]] Result<QList<AlertHistoryEntry>> find(const AlertHistoryFilter &filter) const;
    /// How many lines the history has.
    [[nodiscard]] Result<qint64> count() const;
    /// In the order of rule and labels.
    [[nodiscard]] Result<QList<StoredAlert>> alerts() const;
    /// In the order of route and labels.
    [[nodiscard]] Result<QList<ToldGroup>> told() const;
    /// In the order of their ids, in the state they have at `now`.
    [[nodiscard]] Result<QList<SilenceInfo>> silences(Instant now) const;
    /// What AlertChanges::watchdogs was last.
    [[nodiscard]] Result<QHash<QString, Labels>> watchdogs() const;

private:
    Result<void> append(const QList<AlertHistoryEntry> &history);
    Result<void> writeAlerts(const AlertRows::Changes &changes);
    Result<void> writeTold(const AlertChanges &changes);
    Result<void> writeSilences(const QList<SilenceInfo> &silences);
    Result<void> writeWatchdogs(const std::optional<QHash<QString, Labels>> &watchdogs);

    Database m_database;
    AlertRows m_rows;
};

} // namespace opsglass
