// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertchanges.h"
#include "models/data/result.h"
#include "models/store/alertstore.h"

#include <QLockFile>
#include <QObject>
#include <QString>

namespace opsglass {

/// What the store knew when it was opened.
struct KeptAlerts {
    QList<StoredAlert> alerts;
    QList<ToldGroup> told;
    QList<SilenceInfo> silences;
    QHash<QString, Labels> watchdogs;
    bool isElsewhere = false; ///< another program keeps this record; nothing is written here
    QString notice; ///< a sentence about a damaged file that was set aside; empty: none
};

/// The alerts' store on the collector thread, behind signals. Lives there; call it through queued
/// connections. What could not be written is tried again with the next that is.
class AlertKeeper : public QObject {
    Q_OBJECT

public:
    /// How long the history is kept.
    static constexpr Milliseconds retention = std::chrono::hours(24 * 90);

    explicit AlertKeeper(const QString &file, QObject *parent = nullptr);

    /// Opens the file; loaded() or failed() follows.
    void open(Instant now);
    /// Puts changes on record; written() follows in any case, so that what depends on it is done.
    /// \param id chosen by the caller
    void write(quint64 id, const AlertChanges &changes);
    /// \param id chosen by the caller; found() follows
    void find(quint64 id, const AlertHistoryFilter &filter);
    /// Forgets what is older than the retention.
    void prune(Instant now);

Q_SIGNALS:
    void loaded(const opsglass::KeptAlerts &alerts);
    void written(quint64 id);
    void found(quint64 id, const opsglass::Result<QList<opsglass::AlertHistoryEntry>> &entries);
    /// Something cannot be read or written, and why.
    void failed(const opsglass::Error &error);

private:
    Result<KeptAlerts> load(Instant now);

    QLockFile m_lock; ///< of the record; a killed program's counts for nothing
    AlertStore m_store;
    AlertChanges m_unwritten; ///< of writes that failed
    bool m_hasUnwritten = false;
};

} // namespace opsglass
