// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/applicationobject.h"

#include <QDBusError>

namespace opsglass {

ApplicationObject::ApplicationObject(InstanceHandler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
}

QString ApplicationObject::pathOf(const QString &service)
{
    return u'/' + QString(service).replace(u'.', u'/').replace(u'-', u'_');
}

void ApplicationObject::Activate(const QVariantMap &platform)
{
    answer({ .kind = InstanceRequest::Kind::Activate }, platform);
}

void ApplicationObject::Open(const QStringList &uris, const QVariantMap &platform)
{
    answer({ .kind = InstanceRequest::Kind::Open, .uris = uris }, platform);
}

void ApplicationObject::ActivateAction(
    const QString &name, const QVariantList &parameters, const QVariantMap &platform)
{
    InstanceRequest request { .kind = InstanceRequest::Kind::Action, .action = name };
    for (const QVariant &parameter : parameters)
        request.parameters << parameter.toStringList();
    answer(std::move(request), platform);
}

void ApplicationObject::answer(InstanceRequest request, const QVariantMap &platform)
{
    takePlatformData(request, platform);
    const Result<void> done = m_handler(request);
    if (!done && calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, done.error().message);
}

} // namespace opsglass
