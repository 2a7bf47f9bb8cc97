// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemtheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace opsglass {

namespace {

QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString interface() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearance() { return QStringLiteral("org.freedesktop.appearance"); }
QString colorScheme() { return QStringLiteral("color-scheme"); }

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_isDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without the metatype, connecting a slot with a QDBusVariant fails silently on Qt 6.4.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    bus.connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));

    QDBusMessage question
        = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    question << appearance() << colorScheme();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            apply(reply.value().variant());
    });
}

void SystemTheme::settingChanged(
    const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance() && key == colorScheme())
        apply(value.variant());
}

void SystemTheme::apply(const QVariant &scheme)
{
    // Read() wraps its answer in a second variant. 0 no preference, 1 dark, 2 light.
    const QVariant inner
        = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const uint preference = inner.toUInt();
    if (preference == 0 || m_isDark == (preference == 1))
        return;
    m_isDark = preference == 1;
    Q_EMIT changed();
}

} // namespace opsglass
