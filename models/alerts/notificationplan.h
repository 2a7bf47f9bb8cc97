// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertgroups.h"
#include "models/alerts/alertnotification.h"
#include "models/data/alerthistory.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace opsglass {

/// What the desktop is to do about one group, and why; the reason belongs into the history.
struct NotificationStep {
    enum class Action {
        Show, ///< new, or in place of the one with its key
        Close, ///< nothing of it is to be seen any more
        Leave, ///< nothing changes on the desktop
    };
    Action action = Action::Leave;
    AlertNotification notification; ///< of Close just the key
    std::optional<AlertHistoryEntry> entry; ///< for the history; nothing when nothing was decided
    friend bool operator==(const NotificationStep &, const NotificationStep &) = default;
};

/// How much a person wants to hear.
struct TellingChoices {
    bool tellsResolved = false; ///< also that it is over
    int stormLimit = 5; ///< more groups than this within stormWindow become one summary; 0: never
    Milliseconds stormWindow = std::chrono::minutes(1);
    friend bool operator==(const TellingChoices &, const TellingChoices &) = default;
};

/// Why a group was told of or not, as one sentence.
QString toSentence(NotifyReason reason);

/// What one group's notification says.
AlertNotification notificationOf(const GroupFlush &flush);

/// Decides what the desktop says about the groups that were flushed. Time is a parameter.
class NotificationPlan {
public:
    explicit NotificationPlan(TellingChoices choices = {});

    void setChoices(const TellingChoices &choices) { m_choices = choices; }
    /// The wall clock was set, forward when positive.
    void moveClock(Milliseconds by);
    /// One step for every flush, in their order; what a storm adds comes behind: steps that close
    /// the single notifications of the last minute, and one summary.
    /// \param firing all that fires now, for the summary
    QList<NotificationStep> decide(
        const QList<GroupFlush> &flushes, const AlertCounts &firing, Instant now);

    /// The key of the one notification that sums up a storm.
    static QString stormKey();

private:
    /// News of a group.
    struct News {
        Instant at;
        QString title; ///< empty when it was about the end
        AlertSeverity severity = AlertSeverity::Info;
    };

    NotificationStep decideOne(const GroupFlush &flush);
    NotificationStep::Action withdraw(const QString &key);
    AlertNotification stormSummary(const AlertCounts &firing) const;
    void sumUp(QList<NotificationStep> &steps, const AlertCounts &firing);

    TellingChoices m_choices;
    QHash<QString, News> m_news; ///< of the storm window, by key
    QSet<QString> m_heldBack; ///< keys of groups that fire and are not to be seen
    QSet<QString> m_single; ///< keys of those that are on the desktop on their own
    QHash<QString, QString> m_heldFor; ///< why a group was held last, by key
    bool m_hasSummary = false;
};

} // namespace opsglass
