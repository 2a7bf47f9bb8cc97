// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/instancerequest.h"

#include <QDBusContext>
#include <QObject>
#include <QVariantList>

namespace opsglass {

/// The program on the session bus: org.freedesktop.Application (Desktop Entry Specification,
/// "D-Bus Activation"). What is refused is answered with an error.
class ApplicationObject : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationObject(InstanceHandler handler, QObject *parent = nullptr);

    /// Where an application of this name is on the bus.
    static QString pathOf(const QString &service);

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(
        const QString &name, const QVariantList &parameters, const QVariantMap &platform);

private:
    void answer(InstanceRequest request, const QVariantMap &platform);

    InstanceHandler m_handler;
};

} // namespace opsglass
