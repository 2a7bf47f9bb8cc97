// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/alerts/alertgroups.h"
#include "models/alerts/alertsettings.h"
#include "models/alerts/notificationplan.h"
#include "models/data/alertchanges.h"
#include "models/data/webhookmessage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace opsglass {

/// A message for webhooks.
struct WebhookPost {
    WebhookMessage message;
    QStringList addresses; ///< of the receiver, and those that hear everything
    Milliseconds patience { 0 }; ///< for how long it is tried
    friend bool operator==(const WebhookPost &, const WebhookPost &) = default;
};

/// Takes what the book knows through the routing tree and decides what a person is told, and when.
/// Shows nothing itself. Lives on the GUI thread.
class NotifyDesk : public QObject {
    Q_OBJECT

public:
    /// \param book outlives the desk
    explicit NotifyDesk(AlertBook *book, QObject *parent = nullptr);
    ~NotifyDesk() override;

    /// The routing of somebody who has no configuration: by name, soon, repeated every four hours.
    static AlertRouting builtInRouting();

    /// What was told of stays told.
    void setRouting(const AlertRouting &routing);
    void setSettings(const AlertSettings &settings);
    /// What an earlier run told; before anything is told in this one.
    void restore(const QList<ToldGroup> &told);
    /// Everybody who finds alerts was asked once.
    void settle();

    void moveClock(Milliseconds by);

    /// Says nothing until then; nothing: until resume().
    void pauseUntil(std::optional<Instant> until);
    void resume();
    bool isPaused() const { return m_isPaused; }
    /// Nothing: until resume(), or not paused.
    std::optional<Instant> pausedUntil() const { return m_pausedUntil; }
    /// Says nothing while somebody presents.
    void setPresenting(bool isPresenting);
    bool isPresenting() const { return m_isPresenting; }
    /// Says nothing of one group until then.
    void snooze(const QString &key, Instant until);
    /// Decides about every group now, because a silence began or ended.
    void hurry();
    /// The alerts a notification was about; none when they are not known any more.
    QList<Labels> alertsOf(const QString &key) const { return m_groupAlerts.value(key); }

Q_SIGNALS:
    /// What is to be put on record, and then to be done: in this order, so that nothing is told
    /// twice.
    void decided(const opsglass::AlertChanges &changes,
        const QList<opsglass::NotificationStep> &steps, const QList<opsglass::WebhookPost> &posts);
    /// A notification goes by a person's wish.
    void closeRequested(const QString &key);
    void pauseChanged();

private:
    void feed();
    void flush();
    void arm();
    QString whyMuted(const AlertRoute &route, const Labels &labels, Instant at) const;
    QString whyQuiet(const GroupFlush &flush) const;
    GroupFlush asHeard(const GroupFlush &flush) const;
    std::optional<WebhookPost> postOf(const GroupFlush &flush) const;
    void recordTold(AlertChanges &changes);

    AlertBook *m_book;
    AlertSettings m_settings;
    std::unique_ptr<AlertGroups> m_groups;
    NotificationPlan m_plan;
    QHash<Labels, Alert> m_firing; ///< what the groups know of
    QHash<Labels, WatchedAlert> m_known; ///< what the book says of these
    QHash<QString, QList<Labels>> m_groupAlerts; ///< by key
    QHash<QString, Instant> m_snoozed; ///< by key of the group
    QList<ToldGroup> m_told;
    bool m_isPaused = false;
    std::optional<Instant> m_pausedUntil;
    bool m_isPresenting = false;
    bool m_wasQuiet = false; ///< at the last look
    QTimer m_feed; ///< gathers the book's changes of a moment
    QTimer m_flush;
};

} // namespace opsglass
