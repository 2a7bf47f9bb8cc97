// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/data/alertchanges.h"

#include <QMap>
#include <QObject>
#include <QString>

namespace opsglass {

/// The silences that are kept here, not in an Alertmanager. They live on the GUI thread.
class LocalSilences : public QObject {
    Q_OBJECT

public:
    /// \param book outlives them
    explicit LocalSilences(AlertBook *book, QObject *parent = nullptr);

    /// What an earlier run kept; what cannot be read is left where it is.
    void restore(const QList<SilenceInfo> &silences, Instant now);
    /// Keeps a silence, or changes the one whose id it has.
    void add(Silence silence, Instant now);
    /// Ends a silence; an unknown one counts for nothing.
    void expire(const QString &id, Instant now);

Q_SIGNALS:
    /// To be put on record; the book knows already.
    void recorded(const opsglass::AlertChanges &changes);

private:
    void keep(const Silence &silence, AlertHistoryEntry::Kind kind, Instant now);
    void publish(Instant now);

    AlertBook *m_book;
    QMap<QString, Silence> m_silences; ///< by id
};

} // namespace opsglass
