// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenotificationserver.h"

#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusError>

namespace opsglass::test {

namespace {

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

} // namespace

FakeNotificationServer::FakeNotificationServer(
    PrivateBus &bus, const QStringList &capabilities, uint firstId)
    : m_bus(bus.connect())
    , m_capabilities(capabilities)
    , m_nextId(firstId)
{
    QDBusConnection::RegisterOptions options = QDBusConnection::ExportAllSlots;
    // Not every server has the property.
    if (capabilities.contains(QStringLiteral("inhibitions")))
        options |= QDBusConnection::ExportAllProperties;
    const bool isExported = m_bus.registerObject(path(), this, options);
    const auto owned = m_bus.interface()->registerService(service(),
        QDBusConnectionInterface::ReplaceExistingService,
        QDBusConnectionInterface::AllowReplacement);
    if (!isExported || owned != QDBusConnectionInterface::ServiceRegistered)
        qFatal("no name for the notification server");
}

FakeNotificationServer::~FakeNotificationServer()
{
    m_bus.unregisterService(service());
    m_bus.unregisterObject(path());
}

void FakeNotificationServer::setMood(Mood mood)
{
    m_mood = mood;
    if (mood != Mood::Willing)
        return;
    for (const auto &[call, answer] : std::exchange(m_held, {}))
        m_bus.send(call.createReply(answer));
}

void FakeNotificationServer::setInhibited(bool isInhibited)
{
    m_isInhibited = isInhibited;
    QDBusMessage message = QDBusMessage::createSignal(path(),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    message << service() << QVariantMap { { QStringLiteral("Inhibited"), isInhibited } }
            << QStringList();
    m_bus.send(message);
}

void FakeNotificationServer::say(const QString &signal, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path(), service(), signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

bool FakeNotificationServer::holdsBack()
{
    if (m_mood == Mood::Refusing)
        sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many"));
    return m_mood == Mood::Refusing || m_mood == Mood::Hanging;
}

QStringList FakeNotificationServer::GetCapabilities()
{
    ++m_questions;
    if (m_mood == Mood::Hanging) {
        setDelayedReply(true);
        m_held.append({ message(), m_capabilities });
        return {};
    }
    return m_capabilities;
}

uint FakeNotificationServer::Notify(const QString &name, uint replaces, const QString &icon,
    const QString &summary, const QString &body, const QStringList &actions,
    const QVariantMap &hints, int timeout)
{
    const uint id = replaces != 0 ? replaces : m_nextId++;
    m_orders.append({ id, name, replaces, icon, summary, body, actions, hints, timeout });
    if (holdsBack()) {
        if (m_mood == Mood::Hanging) {
            setDelayedReply(true);
            m_held.append({ message(), id });
        }
        return 0;
    }
    if (m_mood == Mood::Closing)
        say(QStringLiteral("NotificationClosed"), { id, 2U });
    if (m_mood == Mood::Acting)
        say(QStringLiteral("ActionInvoked"), { id, QStringLiteral("default") });
    return id;
}

void FakeNotificationServer::CloseNotification(uint id)
{
    m_closed << id;
    say(QStringLiteral("NotificationClosed"), { id, 3U });
}

} // namespace opsglass::test
