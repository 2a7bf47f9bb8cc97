// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// One line of the alerts' history: a transition of an alert, or what was said of a group.
struct AlertHistoryEntry {
    enum class Kind {
        Began, ///< pending from now on
        Fired,
        Resolved,
        Dropped, ///< was pending, is no more
        Notified, ///< the desktop, a webhook or an Alertmanager was told
        Held, ///< a notification was due and not made; the reason says why
        Silenced, ///< a silence was made
        SilenceExpired, ///< by hand
        SourceUnknown, ///< a source could not be asked
        SourceKnown, ///< it answers again
    };

    qint64 id = 0; ///< given by the store, rising; 0 before
    Instant at;
    Kind kind = Kind::Began;
    Labels labels; ///< of the alert; of the group for Notified and Held
    QMap<QString, QString> annotations;
    std::optional<double> value;
    QString source; ///< name of whoever found it, as shown
    QString origin; ///< the rule file and group, the receiver, the silence; as shown
    QString reason; ///< one sentence: why it was said, held, or what is unknown
    int firing = 0; ///< Notified and Held: alerts told of
    int resolved = 0;
    friend bool operator==(const AlertHistoryEntry &, const AlertHistoryEntry &) = default;
};

/// The word for a kind in files: "fired", "source-unknown". It never changes.
QString historyWord(AlertHistoryEntry::Kind kind);
/// The kind that has this word; nothing when none has.
std::optional<AlertHistoryEntry::Kind> historyKind(const QString &word);

/// Which lines of the history are wanted.
struct AlertHistoryFilter {
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString text; ///< in labels, annotations, source, origin or reason, without regard to case
    QList<AlertHistoryEntry::Kind> kinds; ///< none: all
    std::optional<Labels> alert; ///< just this alert
    int limit = 1000; ///< the newest; 0: all
    friend bool operator==(const AlertHistoryFilter &, const AlertHistoryFilter &) = default;
};

/// What has to survive a restart of one pending or firing alert of a rule evaluated here.
struct StoredAlert {
    QString rule; ///< identity of the rule: source, file, group, name and labels, as one text
    Labels labels;
    Instant activeAt;
    std::optional<Instant> firedAt;
    Instant seenAt; ///< the last evaluation that had it
    friend bool operator==(const StoredAlert &, const StoredAlert &) = default;
};

/// What was said last of one group of alerts.
struct ToldGroup {
    QString route; ///< identity of the node in the routing tree
    Labels labels; ///< of the group
    Instant at;
    QList<Labels> firing; ///< sorted
    QList<Labels> resolved; ///< sorted
    friend bool operator==(const ToldGroup &, const ToldGroup &) = default;
};

} // namespace opsglass
