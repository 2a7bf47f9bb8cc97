// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serversource.h"

#include <QCoreApplication>
#include <QUrl>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

PrometheusSource::Auth authOf(ServerSettings::Auth auth)
{
    switch (auth) {
    case ServerSettings::Auth::Basic:
        return PrometheusSource::Auth::Basic;
    case ServerSettings::Auth::Bearer:
        return PrometheusSource::Auth::Bearer;
    case ServerSettings::Auth::Anonymous:
        break;
    }
    return PrometheusSource::Auth::Anonymous;
}

PrometheusSource::Proxy proxyKindOf(ServerProxy::Kind kind)
{
    switch (kind) {
    case ServerProxy::Kind::Direct:
        return PrometheusSource::Proxy::Direct;
    case ServerProxy::Kind::Manual:
        return PrometheusSource::Proxy::Url;
    case ServerProxy::Kind::System:
        break;
    }
    return PrometheusSource::Proxy::System;
}

QString proxyUrlOf(const ServerProxy &proxy, const QString &password)
{
    const bool hasScheme = proxy.address.contains(QLatin1String("://"));
    QUrl url(hasScheme ? proxy.address : QLatin1String("http://") + proxy.address);
    if (proxy.user.isEmpty() || !url.isValid())
        return proxy.address;
    url.setUserName(proxy.user, QUrl::DecodedMode);
    url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QString fieldName(const QString &field)
{
    if (field == secretfield::password())
        return Text::tr("its password");
    if (field == secretfield::token())
        return Text::tr("its token");
    if (field == secretfield::passphrase())
        return Text::tr("the passphrase of the client's key");
    if (field == secretfield::proxyPassword())
        return Text::tr("the password of the proxy");
    return Text::tr("the value of the header %1").arg(field.section(u'/', 1));
}

PrometheusSource sourceOf(const ServerSettings &server, const ServerSecrets &secrets)
{
    PrometheusSource source;
    source.id = server.id;
    source.name = server.name.isEmpty() ? server.url : server.name;
    source.baseUrl = server.url;
    source.auth = authOf(server.auth);
    source.user = server.user;
    source.password = secrets.value(secretfield::password());
    source.token = secrets.value(secretfield::token());
    for (const ServerHeader &header : server.headers)
        source.headers.append({ header.name,
            header.isSecret ? secrets.value(secretfield::header(header.name)) : header.value });
    source.caFile = server.caFile;
    source.clientCertFile = server.clientCertFile;
    source.clientKeyFile = server.clientKeyFile;
    source.keyPassphrase = secrets.value(secretfield::passphrase());
    source.pinnedCertificate = server.pinnedCertificate;
    source.proxy = proxyKindOf(server.proxy.kind);
    source.proxyUrl = proxyUrlOf(server.proxy, secrets.value(secretfield::proxyPassword()));
    source.timeout = server.timeout;
    source.scrapeInterval
        = server.scrapeInterval.value_or(server.seenInterval.value_or(source.scrapeInterval));
    if (const QStringList missing = missingFields(server, secrets); !missing.isEmpty())
        source.lacking = Text::tr("“%1” needs %2.").arg(source.name, fieldName(missing.first()));
    return source;
}

} // namespace opsglass
