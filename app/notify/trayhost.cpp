// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

#include <cstdlib>
#include <memory>

#include <xcb/xcb.h>

namespace opsglass {

namespace {

QString service() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }
QString path() { return QStringLiteral("/StatusNotifierWatcher"); }
QString isRegistered() { return QStringLiteral("IsStatusNotifierHostRegistered"); }

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply>
using XcbReply = std::unique_ptr<Reply, Free>;

/// Whether someone owns the selection of the freedesktop System Tray Protocol on the first screen.
bool hasXEmbedTray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    xcb_connection_t *connection = x11->connection();
    constexpr char name[] = "_NET_SYSTEM_TRAY_S0";
    const XcbReply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, sizeof name - 1, name), nullptr));
    if (!atom)
        return false;
    const XcbReply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_NONE;
}

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus, Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(service(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    if (m_bus.isConnected()) {
        for (const char *signal :
            { "StatusNotifierHostRegistered", "StatusNotifierHostUnregistered" })
            m_bus.connect(service(), path(), service(), QLatin1String(signal), this, SLOT(ask()));
    }
    m_looks.setInterval(patience);
    connect(&m_looks, &QTimer::timeout, this, &TrayHost::look);
    m_looks.start();
    ask();
}

void TrayHost::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path(),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << service() << isRegistered();
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number = ++m_question] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (number == m_question)
                setHost(reply.isValid() && reply.value().variant().toBool());
        });
}

void TrayHost::setHost(bool isRegistered)
{
    if (m_kind == Kind::XEmbed)
        return;
    if (isRegistered)
        m_kind = Kind::StatusNotifier;
    setThere(isRegistered);
}

void TrayHost::look()
{
    if (m_kind != Kind::StatusNotifier && hasXEmbedTray()) {
        m_kind = Kind::XEmbed;
        setThere(true);
        return;
    }
    if (m_kind == Kind::XEmbed)
        setThere(false);
    else if (!m_isThere)
        // Some panels register their host without saying so.
        ask();
}

void TrayHost::setThere(bool isThere)
{
    if (m_isThere == isThere)
        return;
    m_isThere = isThere;
    Q_EMIT changed();
}

} // namespace opsglass
