// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/suspendwatch.h"

namespace opsglass {

SuspendWatch::SuspendWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
}

void SuspendWatch::prepareForSleep(bool isAboutToSleep)
{
    if (isAboutToSleep)
        Q_EMIT suspended();
    else
        Q_EMIT resumed();
}

} // namespace opsglass
