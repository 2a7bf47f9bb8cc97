// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace opsglass::test {

class PrivateBus;

/// A server of org.freedesktop.Notifications that does what real ones do only now and then: lacks
/// capabilities, hangs, refuses, closes at once. Stands on a connection of its own.
class FakeNotificationServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    struct Order {
        uint id = 0; ///< the answer
        QString name;
        uint replaces = 0;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };
    enum class Mood {
        Willing,
        Hanging, ///< answers nothing until setMood(Willing)
        Refusing, ///< answers with errors
        Closing, ///< says that it was dismissed before anybody can know its id
        Acting, ///< says that it was clicked before anybody can know its id
    };

    /// Owns the name at once, also when another one of these has it. \param firstId tells one
    /// server's notifications from another's
    FakeNotificationServer(PrivateBus &bus, const QStringList &capabilities, uint firstId = 1);
    /// Gives the name back.
    ~FakeNotificationServer() override;

    /// What came, in order.
    const QList<Order> &orders() const { return m_orders; }
    const QList<uint> &closed() const { return m_closed; }
    int questions() const { return m_questions; }

    void setMood(Mood mood);
    bool isInhibited() const { return m_isInhibited; }
    void setInhibited(bool isInhibited);
    /// Emits a signal of the interface from this server's connection.
    void say(const QString &signal, const QVariantList &arguments);
    QDBusConnection connection() const { return m_bus; }

public Q_SLOTS:
    QStringList GetCapabilities();
    uint Notify(const QString &name, uint replaces, const QString &icon, const QString &summary,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

private:
    bool holdsBack();

    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_nextId;
    Mood m_mood = Mood::Willing;
    bool m_isInhibited = false;
    int m_questions = 0;
    QList<Order> m_orders;
    QList<uint> m_closed;
    QList<std::pair<QDBusMessage, QVariant>> m_held; ///< calls and what they will be answered
};

} // namespace opsglass::test
