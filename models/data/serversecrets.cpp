// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/serversecrets.h"

namespace opsglass {

namespace secretfield {

QString password() { return QStringLiteral("password"); }

QString token() { return QStringLiteral("token"); }

QString passphrase() { return QStringLiteral("passphrase"); }

QString proxyPassword() { return QStringLiteral("proxyPassword"); }

QString header(const QString &name) { return QStringLiteral("header/") + name.toLower(); }

} // namespace secretfield

QStringList secretFields(const ServerSettings &server)
{
    QStringList fields;
    if (server.kind == ServerSettings::Kind::Endpoint)
        return fields;
    if (server.auth == ServerSettings::Auth::Basic)
        fields << secretfield::password();
    if (server.auth == ServerSettings::Auth::Bearer)
        fields << secretfield::token();
    for (const ServerHeader &header : server.headers) {
        if (header.isSecret)
            fields << secretfield::header(header.name);
    }
    if (server.hasPassphrase && !server.clientCertFile.isEmpty())
        fields << secretfield::passphrase();
    if (server.proxy.kind == ServerProxy::Kind::Manual && !server.proxy.user.isEmpty())
        fields << secretfield::proxyPassword();
    return fields;
}

QStringList missingFields(const ServerSettings &server, const ServerSecrets &secrets)
{
    QStringList missing = secretFields(server);
    missing.removeIf([&secrets](const QString &field) { return secrets.contains(field); });
    return missing;
}

} // namespace opsglass
