// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "app/desktop/applicationobject.h"
#include "app/desktop/requestsocket.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace opsglass {

Q_LOGGING_CATEGORY(desktopLog, "opsglass.desktop", QtWarningMsg)

namespace {

constexpr int patience = 20'000; // milliseconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SingleInstance)
};

QDBusMessage messageOf(const InstanceRequest &request, const QString &service)
{
    const auto call = [&service](const char *method) {
        return QDBusMessage::createMethodCall(service, ApplicationObject::pathOf(service),
            QStringLiteral("org.freedesktop.Application"), QLatin1String(method));
    };
    switch (request.kind) {
    case InstanceRequest::Kind::Open:
        return call("Open") << request.uris << platformData(request);
    case InstanceRequest::Kind::Action: {
        QVariantList parameters;
        if (!request.parameters.isEmpty())
            parameters << QVariant(request.parameters);
        return call("ActivateAction") << request.action << parameters << platformData(request);
    }
    case InstanceRequest::Kind::Activate:
        break;
    }
    return call("Activate") << platformData(request);
}

} // namespace

SingleInstance::SingleInstance(const QDBusConnection &bus, InstancePlace place)
    : m_bus(bus)
    , m_place(std::move(place))
    , m_lock(m_place.lockFile)
{
    // Only a program that is gone leaves a stale lock; one that runs for weeks does not.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() { giveNameBack(); }

Result<bool> SingleInstance::enter(const std::optional<InstanceRequest> &request)
{
    if (!takeName()) {
        if (!request)
            return false;
        return askOnBus(*request).map([] { return false; });
    }
    if (!takeLock()) {
        giveNameBack(); // the other one is on another bus, or on none
        if (!request)
            return false;
        return RequestSocket::ask(m_place.socket, *request).map([] { return false; });
    }
    m_socket = std::make_unique<RequestSocket>(
        m_place.socket, [this](const InstanceRequest &asked) { return handle(asked); });
    if (!m_socket->isListening())
        qCWarning(desktopLog) << "no socket for later starts at" << m_place.socket;
    return true;
}

Result<void> SingleInstance::handle(const InstanceRequest &request)
{
    if (m_handler)
        return m_handler(request);
    return failure({ Error::Kind::Unsupported, Text::tr("Opsglass is just starting."), {} });
}

/// False when another program has the name.
bool SingleInstance::takeName()
{
    if (!m_bus.isConnected())
        return true;
    m_object = std::make_unique<ApplicationObject>(
        [this](const InstanceRequest &asked) { return handle(asked); });
    // Whoever sees the name may call at once, so the object is there before it.
    if (!m_bus.registerObject(ApplicationObject::pathOf(m_place.service), m_object.get(),
            QDBusConnection::ExportScriptableSlots))
        qCWarning(desktopLog) << "the object cannot be exported:" << m_bus.lastError().message();
    const auto reply = m_bus.interface()->registerService(m_place.service,
        QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    if (!reply.isValid())
        qCWarning(desktopLog) << "the bus gives no name:" << reply.error().message();
    return !reply.isValid() || reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

void SingleInstance::giveNameBack()
{
    if (!m_object)
        return;
    m_bus.interface()->unregisterService(m_place.service);
    m_bus.unregisterObject(ApplicationObject::pathOf(m_place.service));
    m_object.reset();
}

/// False when another program has it. Where no file can be made, there is nothing to protect.
bool SingleInstance::takeLock()
{
    QDir().mkpath(QFileInfo(m_place.lockFile).path());
    if (m_lock.tryLock(0))
        return true;
    if (m_lock.error() == QLockFile::LockFailedError)
        return false;
    qCWarning(desktopLog) << "no lock at" << m_place.lockFile;
    return true;
}

Result<void> SingleInstance::askOnBus(const InstanceRequest &request)
{
    QDBusMessage message = messageOf(request, m_place.service);
    message.setAutoStartService(false);
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, patience);
    if (reply.type() != QDBusMessage::ErrorMessage)
        return {};
    if (reply.errorName() == QDBusError::errorString(QDBusError::InvalidArgs))
        return failure({ Error::Kind::Unsupported, reply.errorMessage(), {} });
    return failure({ Error::Kind::Timeout,
        Text::tr("Opsglass is running already, but does not answer: %1").arg(reply.errorMessage()),
        m_place.service });
}

} // namespace opsglass
