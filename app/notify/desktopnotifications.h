// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/notificationchoices.h"
#include "app/notify/notificationserver.h"
#include "app/notify/shownrecord.h"
#include "app/notify/soundplayer.h"
#include "models/alerts/alertnotification.h"

#include <QDBusConnection>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace opsglass {

/// What the desktop shows of our alerts: one notification per key, replaced and closed, on
/// whichever server of org.freedesktop.Notifications there is. Nothing here waits for it; what is
/// said while there is none is said when one comes. Lives on the GUI thread.
class DesktopNotifications : public QObject {
    Q_OBJECT

public:
    /// \param bus of the session; one that is not connected makes every show() unavailable()
    explicit DesktopNotifications(
        const QDBusConnection &bus, NotificationChoices choices = {}, QObject *parent = nullptr);

    /// Counts at once, also for what is on the screen when content is to be hidden.
    void setChoices(const NotificationChoices &choices);

    /// Goes on with what an earlier run left on the screen of the same server, and records in
    /// this file from now on what there is.
    void goOnFrom(const QString &path);
    /// Shows it in place of the one with the same key. Without a server it is kept for the next
    /// one; only the latest of a key is.
    void show(const AlertNotification &notification);
    /// Takes it from the screen and, where the server keeps one, from its history.
    void close(const QString &key);

    /// Whether the server holds notifications back ("Do Not Disturb"), as far as it says so.
    bool isInhibited() const { return m_server.isInhibited(); }
    /// What the server can, for diagnostics; empty while there is none.
    QStringList capabilities() const { return m_server.capabilities(); }

Q_SIGNALS:
    /// \param activationToken raises a window on Wayland; may be empty
    void openRequested(const QString &key, const QString &activationToken);
    void silenceRequested(const QString &key);
    void snoozeRequested(const QString &key);
    /// The server has taken the latest of this key; whether a person sees it is its affair.
    void shown(const QString &key);
    /// A person closed it: seen, not acknowledged.
    void dismissed(const QString &key);
    /// What was to be shown is not on the screen, and why; again for every attempt.
    void unavailable(const opsglass::Error &error);
    /// After unavailable(): a server shows what there is to show.
    void available();
    void inhibitedChanged();
    /// A sound was chosen and nothing could play it.
    void soundFailed(const opsglass::Error &error);

private:
    struct Entry {
        enum class State {
            Unsent,
            Sending, ///< its id is not known yet, or is about to be replaced
            Shown,
            Expired, ///< off the screen, perhaps in the server's history
            Adopted, ///< shown by an earlier run: its text is not known
        };
        AlertNotification wanted;
        State state = State::Unsent;
        uint id = 0; ///< of the server; 0 is none
        bool isUnproven = false; ///< the id is of an earlier run, and perhaps of another server
        bool isChanged = false; ///< wanted is newer than what is being sent
        bool isClosing = false; ///< is to go once its id is known
        bool isRepeated = false; ///< was shown before: no sound
    };

    void connectServer();
    void send(const QString &key);
    void sendAll();
    void forgetIds();
    void proveIds();
    void record();
    void takeShown(const QString &key, uint id);
    void takeRefused(const QString &key, const Error &error);
    void takeClosed(uint id, uint reason);
    void takeAction(uint id, const QString &action, const QString &token);
    void takeEarly();
    /// Unless the server does, or holds notifications back.
    void play(const QString &sound);
    void reportFailure(const Error &error);
    void reportSuccess();
    NotificationServer::Message messageFor(const Entry &entry) const;
    static QStringList actionsFor(const AlertNotification &notification);
    QVariantMap hintsFor(const Entry &entry) const;
    QString soundFor(const Entry &entry) const;
    QString keyOf(uint id) const;
    bool isSending() const;

    NotificationChoices m_choices;
    NotificationServer m_server;
    SoundPlayer m_player;
    QMap<QString, Entry> m_entries;
    ShownRecord m_record;
    QString m_earlierServer; ///< who gave the ids that are not proven
    QList<std::function<void()>> m_early; ///< about ids that may become ours with the next answer
    bool m_isAvailable = true;
};

} // namespace opsglass
