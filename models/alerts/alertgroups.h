// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrouting.h"
#include "models/data/alerthistory.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace opsglass {

/// An alert as whoever notifies sees it, whatever found it.
struct Alert {
    Labels labels; ///< its identity
    QMap<QString, QString> annotations;
    Instant startsAt;
    std::optional<Instant> endsAt; ///< resolved from then on
    QString generatorUrl;

    bool isFiring(Instant now) const { return !endsAt || *endsAt > now; }
    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Why a group speaks or is quiet at a flush (spec/prometheus.md §4.3).
enum class NotifyReason {
    First, ///< nothing was said of it yet
    NewAlert, ///< something fires that was not in the last notification
    Resolved, ///< nothing fires any more
    SomeResolved, ///< less fires than was told
    Repeat, ///< the repeat interval elapsed
    ResolvedQuietly, ///< quiet: nobody wants to hear that it is over
    Unchanged, ///< quiet: all of it was told
    Muted, ///< quiet: everything is inhibited, silenced or outside its time
};

bool speaks(NotifyReason reason);

/// What one flush of one group comes to.
struct GroupFlush {
    const AlertRoute *route = nullptr; ///< as long as the routing that made it
    Labels labels; ///< of the group
    Instant at;
    NotifyReason reason = NotifyReason::Unchanged;
    QList<Alert> firing; ///< in the order of their labels; without those that are muted
    QList<Alert> resolved; ///< since the last notification
    int muted = 0; ///< alerts left out
    QString muteReason; ///< why the first of them was; empty when there is none
    QString key; ///< of the group, the same in every run of the program
};

/// The identity of a node among all nodes: the matchers on the way to it, as Alertmanager writes
/// them in its group keys.
QHash<const AlertRoute *, QString> routeKeys(const AlertRoute &root);

/// Why an alert is not to be heard of at a node of the tree; empty when it is.
using Mute = std::function<QString(const AlertRoute &route, const Labels &labels, Instant at)>;

/// The groups of a routing tree and what was said of each: Alertmanager's way from alerts to
/// notifications. Time is a parameter; nothing here reads a clock.
class AlertGroups {
public:
    /// \param sendsResolved whether those who are told want to hear that alerts are over
    AlertGroups(AlertRouting routing, bool sendsResolved);
    Q_DISABLE_COPY_MOVE(AlertGroups) // groups point into the tree

    const AlertRouting &routing() const { return m_routing; }

    /// Takes what is known of an alert now; a resolved one stays until that was told.
    void take(const Alert &alert, Instant now);
    /// When the next group wants to be flushed; nothing when there is none.
    std::optional<Instant> nextFlush() const;
    /// Flushes every group that is due, in the order of their times.
    QList<GroupFlush> flush(Instant now, const Mute &mute);
    /// Makes every group due, because something that kept them quiet is over.
    void hurry(Instant now);

    /// The wall clock was set, forward when positive; all times kept here move with it.
    void moveClock(Milliseconds by);

    /// What was said last of every group of which something was said.
    QList<ToldGroup> told() const;
    /// What told() was in another run: it is not said again. Groups of nodes that are gone are
    /// forgotten.
    void restore(const QList<ToldGroup> &told);
    /// Everybody who finds alerts was asked since restore(): what was told of and is not known any
    /// more is over.
    void settle(Instant now);

private:
    /// What was said last.
    struct Told {
        Instant at;
        QSet<Labels> firing;
        QSet<Labels> resolved;
    };
    struct Group {
        const AlertRoute *route = nullptr;
        Labels labels;
        QMap<Labels, Alert> alerts;
        Instant flushAt;
        std::optional<Told> told;
    };

    static Told toldOf(const ToldGroup &stored);
    Group *find(const AlertRoute *route, const Labels &labels);
    GroupFlush flushed(Group &group, Instant now, const Mute &mute) const;
    NotifyReason reasonFor(const Group &group, const GroupFlush &flush) const;

    AlertRouting m_routing;
    bool m_sendsResolved;
    QHash<const AlertRoute *, QString> m_keys;
    QList<Group> m_groups;
    QList<ToldGroup> m_restored; ///< of groups that were not seen yet
};

} // namespace opsglass
