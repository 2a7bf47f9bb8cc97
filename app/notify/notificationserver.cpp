// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notificationserver.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

#include <limits>
#include <utility>

namespace opsglass {

namespace {

Q_LOGGING_CATEGORY(log, "opsglass.notify")

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
QString properties() { return QStringLiteral("org.freedesktop.DBus.Properties"); }
QString dunst() { return QStringLiteral("org.dunstproject.cmd0"); }
QString inhibited() { return QStringLiteral("Inhibited"); }
QString paused() { return QStringLiteral("paused"); }

/// The call stays open for as long as the server lives: an answer that comes late still tells the
/// id, and nothing is shown twice.
constexpr int untilItAnswers = std::numeric_limits<int>::max();

QDBusMessage method(const QString &interface, const QString &name)
{
    return QDBusMessage::createMethodCall(service(), path(), interface, name);
}

QString detail(const QDBusError &error)
{
    return error.name() + QStringLiteral(": ") + error.message();
}

bool isNobody(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::NoReply:
        return true;
    default:
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"))
            || error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    }
}

} // namespace

NotificationServer::NotificationServer(
    const QDBusConnection &bus, Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_name(service(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT failed({ Error::Kind::Timeout, tr("The notification server does not answer."),
            QStringLiteral("%1 calls unanswered").arg(m_unanswered) });
    });
    connect(&m_name, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &before, const QString &now) {
            changeOwner(before, now);
        });
    connectBus();
}

void NotificationServer::connectBus()
{
    if (!m_bus.isConnected())
        return;
    const auto listen = [this](const QString &interface, const char *name, const char *slot) {
        if (!m_bus.connect(service(), path(), interface, QLatin1String(name), this, slot))
            qCWarning(log) << "cannot listen to" << name << m_bus.lastError().message();
    };
    listen(service(), "NotificationClosed", SLOT(takeClosed(uint, uint)));
    listen(service(), "ActionInvoked", SLOT(takeAction(uint, QString)));
    listen(service(), "ActivationToken", SLOT(takeToken(uint, QString)));
    listen(
        properties(), "PropertiesChanged", SLOT(takeProperties(QString, QVariantMap, QStringList)));
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
        QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
        SLOT(takeDisconnect()));
}

void NotificationServer::call(const QDBusMessage &message, const Answer &answer)
{
    // Without a connection asyncCall() gives a call that never ends.
    const QDBusPendingCall pending = m_bus.isConnected()
        ? m_bus.asyncCall(message, untilItAnswers)
        : QDBusPendingCall::fromError({ QDBusError::Disconnected, QStringLiteral("no bus") });
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    if (m_unanswered++ == 0)
        m_patience.start();
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, answer, generation = m_generation] {
            watcher->deleteLater();
            if (generation != m_generation)
                return;
            if (--m_unanswered == 0)
                m_patience.stop();
            else
                m_patience.start();
            answer(watcher);
        });
}

void NotificationServer::ask()
{
    if (m_state == State::Asking)
        return;
    m_state = State::Asking;
    call(method(service(), QStringLiteral("GetCapabilities")),
        [this](QDBusPendingCallWatcher *watcher) { takeCapabilities(watcher); });
}

void NotificationServer::takeCapabilities(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<QStringList> reply = *call;
    const bool hasArrived = std::exchange(m_hasArrived, false);
    if (reply.isError() && isNobody(reply.error())) {
        m_state = State::Absent;
        if (hasArrived) {
            ask();
            return;
        }
        Q_EMIT failed(nobody(reply.error()));
        return;
    }
    // A server that does not say what it can shows a plain text at least.
    m_capabilities = reply.isError() ? QStringList(QStringLiteral("body")) : reply.value();
    m_state = State::Ready;
    m_owner = call->reply().service();
    qCInfo(log) << "notification server can" << m_capabilities;
    askInhibited(service(), inhibited());
    Q_EMIT ready();
}

void NotificationServer::notify(const QString &key, const Message &message)
{
    QDBusMessage order = method(service(), QStringLiteral("Notify"));
    order << QStringLiteral("Opsglass") << message.replaces << message.icon << message.summary
          << message.body << message.actions << message.hints << message.timeout;
    call(order, [this, key](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) {
            Q_EMIT shown(key, reply.value());
            return;
        }
        if (isNobody(reply.error())) {
            m_state = State::Absent;
            Q_EMIT refused(key, nobody(reply.error()));
            return;
        }
        Q_EMIT refused(key,
            { Error::Kind::Unsupported, tr("The notification server refused to show an alert."),
                detail(reply.error()) });
    });
}

Error NotificationServer::nobody(const QDBusError &error) const
{
    if (!m_bus.isConnected())
        return { Error::Kind::Network, tr("Notifications need a session bus, and there is none."),
            detail(error) };
    return { Error::Kind::Unsupported, tr("Nothing on this desktop shows notifications."),
        detail(error) };
}

void NotificationServer::close(uint id)
{
    QDBusMessage order = method(service(), QStringLiteral("CloseNotification"));
    order << id;
    // Servers answer with an error when it is gone already, which is as good.
    m_bus.asyncCall(order);
}

void NotificationServer::changeOwner(const QString &oldOwner, const QString &newOwner)
{
    // Usually the first owner came because it was asked, and answers.
    if (oldOwner.isEmpty() && m_state == State::Asking) {
        m_hasArrived = true;
        return;
    }
    leave();
    if (!newOwner.isEmpty())
        ask();
}

void NotificationServer::leave()
{
    ++m_generation;
    m_unanswered = 0;
    m_patience.stop();
    m_state = State::Absent;
    m_capabilities.clear();
    m_owner.clear();
    m_hasArrived = false;
    m_token = {};
    setInhibited(false);
    Q_EMIT lost();
}

void NotificationServer::takeClosed(uint id, uint reason) { Q_EMIT closed(id, reason); }

void NotificationServer::takeAction(uint id, const QString &action)
{
    const QString token = m_token.first == id ? m_token.second : QString();
    m_token = {};
    Q_EMIT invoked(id, action, token);
}

void NotificationServer::takeToken(uint id, const QString &token) { m_token = { id, token }; }

void NotificationServer::takeDisconnect()
{
    leave();
    Q_EMIT failed({ Error::Kind::Network, tr("The session bus is gone, and notifications with it."),
        QStringLiteral("org.freedesktop.DBus.Local.Disconnected") });
}

void NotificationServer::askInhibited(const QString &interface, const QString &property)
{
    QDBusMessage question = method(properties(), QStringLiteral("Get"));
    question << interface << property;
    call(question, [this, interface](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            setInhibited(reply.value().variant().toBool());
        else if (interface == service())
            askInhibited(dunst(), paused());
    });
}

void NotificationServer::takeProperties(
    const QString &interface, const QVariantMap &changed, const QStringList &invalid)
{
    if (interface != service() && interface != dunst())
        return;
    const QString property = interface == service() ? inhibited() : paused();
    if (changed.contains(property))
        setInhibited(changed.value(property).toBool());
    else if (invalid.contains(property))
        askInhibited(interface, property);
}

void NotificationServer::setInhibited(bool isInhibited)
{
    if (m_isInhibited == isInhibited)
        return;
    m_isInhibited = isInhibited;
    Q_EMIT inhibitedChanged();
}

} // namespace opsglass
