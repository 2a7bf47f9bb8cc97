// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"
#include "models/data/instant.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <utility>

class QDBusError;
class QDBusMessage;
class QDBusPendingCallWatcher;

namespace opsglass {

/// The server of org.freedesktop.Notifications (specification 1.2) on one bus. Asks without
/// waiting; whoever owns the name may come, go and change, and ids are void whenever it does.
class NotificationServer : public QObject {
    Q_OBJECT

public:
    /// What one Notify call says.
    struct Message {
        uint replaces = 0; ///< id; 0 is a new one
        QString icon; ///< name in the icon theme
        QString summary;
        QString body;
        QStringList actions; ///< keys and labels in turn
        QVariantMap hints;
        int timeout = -1; ///< milliseconds; -1 as the server likes, 0 never
    };
    enum class State { Unasked, Asking, Ready, Absent };

    /// \param patience how long no answer may come before failed() says so; the call goes on
    NotificationServer(
        const QDBusConnection &bus, Milliseconds patience, QObject *parent = nullptr);

    State state() const { return m_state; }
    void setPatience(Milliseconds patience) { m_patience.setInterval(patience); }
    /// What the server can; empty unless Ready.
    const QStringList &capabilities() const { return m_capabilities; }
    bool can(const char *capability) const
    {
        return m_capabilities.contains(QLatin1String(capability));
    }
    /// Its unique name on the bus, under which ids are its own; empty unless Ready.
    const QString &owner() const { return m_owner; }
    /// Whether it holds notifications back: its property Inhibited, dunst's property paused.
    bool isInhibited() const { return m_isInhibited; }

    /// Asks for the capabilities, which starts a server that the bus can start. Ends in ready() or
    /// failed(). Nothing happens while it is asked already.
    void ask();
    /// Ends in shown() or refused(), or in lost() when the server goes before it answers.
    void notify(const QString &key, const Message &message);
    void close(uint id);

Q_SIGNALS:
    void ready();
    /// Ids of before mean nothing any more.
    void lost();
    /// Nobody can be told: no bus, no server, or one that does not answer.
    void failed(const opsglass::Error &error);
    void shown(const QString &key, uint id);
    void refused(const QString &key, const opsglass::Error &error);
    /// \param reason 1 expired, 2 dismissed, 3 closed by a call, 4 anything else
    void closed(uint id, uint reason);
    /// \param token for raising a window; empty when the server gave none
    void invoked(uint id, const QString &action, const QString &token);
    void inhibitedChanged();

private Q_SLOTS:
    void takeClosed(uint id, uint reason);
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeProperties(
        const QString &interface, const QVariantMap &changed, const QStringList &invalid);
    void takeDisconnect();

private:
    using Answer = std::function<void(QDBusPendingCallWatcher *)>;

    void connectBus();
    void changeOwner(const QString &oldOwner, const QString &newOwner);
    void leave();
    void call(const QDBusMessage &message, const Answer &answer);
    void takeCapabilities(QDBusPendingCallWatcher *call);
    void askInhibited(const QString &interface, const QString &property);
    void setInhibited(bool isInhibited);
    /// Why nobody answered.
    Error nobody(const QDBusError &error) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_name;
    State m_state = State::Unasked;
    QStringList m_capabilities;
    QString m_owner;
    bool m_hasArrived = false; ///< while asked: the answer may be from before there was anybody
    bool m_isInhibited = false;
    quint64 m_generation = 0; ///< of the owner; answers to an older one are late
    int m_unanswered = 0;
    QTimer m_patience;
    std::pair<uint, QString> m_token; ///< id and the token that came last
};

} // namespace opsglass
