// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketraywatcher.h"

#include <QDBusMessage>
#include <QObject>

namespace opsglass::test {

namespace {

QString service() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }
QString path() { return QStringLiteral("/StatusNotifierWatcher"); }

} // namespace

/// What is on the bus.
class TrayWatcherObject : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    bool hasHost() const { return m_hasHost; }
    void setHost(bool hasHost) { m_hasHost = hasHost; }
    QStringList items() const { return m_items; }
    int protocolVersion() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item) { m_items << item; }

private:
    bool m_hasHost = false;
    QStringList m_items;
};

FakeTrayWatcher::FakeTrayWatcher(const QDBusConnection &bus)
    : m_bus(bus)
    , m_object(std::make_unique<TrayWatcherObject>())
{
    m_object->moveToThread(&m_thread);
    m_thread.start();
    if (!m_bus.registerObject(path(), m_object.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
        || !m_bus.registerService(service()))
        qFatal("no name for the tray watcher");
}

FakeTrayWatcher::~FakeTrayWatcher()
{
    m_bus.unregisterService(service());
    m_bus.unregisterObject(path());
    m_thread.quit();
    m_thread.wait();
}

void FakeTrayWatcher::setHost(bool hasHost, bool isQuiet)
{
    QMetaObject::invokeMethod(
        m_object.get(), [this, hasHost] { m_object->setHost(hasHost); },
        Qt::BlockingQueuedConnection);
    if (isQuiet)
        return;
    m_bus.send(QDBusMessage::createSignal(path(), service(),
        hasHost ? QStringLiteral("StatusNotifierHostRegistered")
                : QStringLiteral("StatusNotifierHostUnregistered")));
}

QStringList FakeTrayWatcher::items() const
{
    QStringList items;
    QMetaObject::invokeMethod(
        m_object.get(), [this, &items] { items = m_object->items(); },
        Qt::BlockingQueuedConnection);
    return items;
}

} // namespace opsglass::test

#include "faketraywatcher.moc"
