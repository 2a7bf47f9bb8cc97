// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/instancerequest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InstanceRequest)
};

QString tokenKey() { return QStringLiteral("activation-token"); }
QString startupKey() { return QStringLiteral("desktop-startup-id"); }
QString methodKey() { return QStringLiteral("method"); }
QString urisKey() { return QStringLiteral("uris"); }
QString actionKey() { return QStringLiteral("action"); }
QString parametersKey() { return QStringLiteral("parameters"); }

constexpr std::pair<InstanceRequest::Kind, const char *> methods[] {
    { InstanceRequest::Kind::Activate, "Activate" },
    { InstanceRequest::Kind::Open, "Open" },
    { InstanceRequest::Kind::Action, "ActivateAction" },
};

QStringList textsOf(const QJsonValue &value) { return value.toVariant().toStringList(); }

/// The other program may run in another folder.
QStringList withoutFolder(QStringList words, const QString &dashboard)
{
    const QString whole = QFileInfo(dashboard).absoluteFilePath();
    std::replace(words.begin(), words.end(), dashboard, whole);
    return words;
}

} // namespace

QString argumentsAction() { return QStringLiteral("arguments"); }

std::optional<InstanceRequest> requestOf(const Arguments &arguments, const QStringList &words)
{
    InstanceRequest request;
    request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    request.startupId = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    Arguments rest = arguments;
    rest.dashboard.clear();
    rest.link.reset();
    rest.isBackground = false;
    rest.debugCategories.clear(); // of this process
    const QFileInfo file(arguments.dashboard);
    const bool isFile = !arguments.link && !arguments.dashboard.isEmpty() && file.isFile();
    const bool isName = !arguments.link && !arguments.dashboard.isEmpty() && !isFile;
    if (rest != Arguments() || isName) {
        request.kind = InstanceRequest::Kind::Action;
        request.action = argumentsAction();
        request.parameters = isFile ? withoutFolder(words, arguments.dashboard) : words;
    } else if (isFile || arguments.link) {
        request.kind = InstanceRequest::Kind::Open;
        request.uris
            = { isFile ? QUrl::fromLocalFile(file.absoluteFilePath()).toString(QUrl::FullyEncoded)
                       : arguments.link->text };
    }
    if (arguments.isBackground && request.kind == InstanceRequest::Kind::Activate)
        return {};
    return request;
}

QVariantMap platformData(const InstanceRequest &request)
{
    QVariantMap data;
    if (!request.activationToken.isEmpty())
        data[tokenKey()] = request.activationToken;
    if (!request.startupId.isEmpty())
        data[startupKey()] = request.startupId;
    return data;
}

void takePlatformData(InstanceRequest &request, const QVariantMap &data)
{
    request.activationToken = data[tokenKey()].toString();
    request.startupId = data[startupKey()].toString();
}

QByteArray toLine(const InstanceRequest &request)
{
    QJsonObject object = QJsonObject::fromVariantMap(platformData(request));
    for (const auto &[kind, method] : methods) {
        if (request.kind == kind)
            object[methodKey()] = QLatin1String(method);
    }
    object[urisKey()] = QJsonArray::fromStringList(request.uris);
    object[actionKey()] = request.action;
    object[parametersKey()] = QJsonArray::fromStringList(request.parameters);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<InstanceRequest> requestOfLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString wanted = object[methodKey()].toString();
    for (const auto &[kind, method] : methods) {
        if (wanted != QLatin1String(method))
            continue;
        InstanceRequest request;
        request.kind = kind;
        request.uris = textsOf(object[urisKey()]);
        request.action = object[actionKey()].toString();
        request.parameters = textsOf(object[parametersKey()]);
        takePlatformData(request, object.toVariantMap());
        return request;
    }
    return failure({ Error::Kind::Malformed, Text::tr("The running Opsglass was not understood."),
        QString::fromUtf8(line.left(200)) });
}

} // namespace opsglass
