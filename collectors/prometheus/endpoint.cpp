// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/endpoint.h"

#include "collectors/prometheus/certificates.h"

#include <QCoreApplication>
#include <QNetworkProxy>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PrometheusClient)
};

/// The system's proxy, except for loopback addresses, which no proxy can reach.
class SystemProxy : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

QUrl proxyUrlOf(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    return QUrl(
        trimmed.contains(QLatin1String("://")) ? trimmed : QLatin1String("http://") + trimmed);
}

QNetworkProxy proxyOf(const QString &typed)
{
    const QUrl url = proxyUrlOf(typed);
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
    const int port = url.port(isSocks ? 1080 : 8080);
    return { isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        quint16(port), url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded) };
}

} // namespace

Endpoint::Endpoint(PrometheusSource source)
    : m_source(std::move(source))
{
    switch (m_source.proxy) {
    case PrometheusSource::Proxy::System:
        m_manager.setProxyFactory(new SystemProxy);
        break;
    case PrometheusSource::Proxy::Direct:
        m_manager.setProxy(QNetworkProxy::NoProxy);
        break;
    case PrometheusSource::Proxy::Url:
        m_manager.setProxy(proxyOf(m_source.proxyUrl));
        break;
    }
}

QString Endpoint::proxyName() const
{
    if (m_source.proxy != PrometheusSource::Proxy::Url)
        return {};
    const QNetworkProxy proxy = proxyOf(m_source.proxyUrl);
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

std::optional<Error> Endpoint::proxyError() const
{
    const QUrl url = proxyUrlOf(m_source.proxyUrl);
    const bool isKnown = url.scheme() == QLatin1String("http")
        || url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks");
    if (m_source.proxy != PrometheusSource::Proxy::Url
        || (url.isValid() && isKnown && !url.host().isEmpty()))
        return std::nullopt;
    return Error { Error::Kind::Unsupported,
        Text::tr("“%1” is not a proxy of the form http://host:port or socks5://host:port.")
            .arg(withoutSecrets(url)),
        url.errorString() };
}

Result<QSslConfiguration> Endpoint::tls()
{
    if (!m_tls) {
        const Result<QSslConfiguration> configuration = readTls();
        if (!configuration)
            return configuration;
        m_tls = *configuration;
    }
    return *m_tls;
}

Result<QSslConfiguration> Endpoint::readTls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!m_source.pinnedCertificate.isEmpty()) {
        // Without any authority every certificate is looked at before the request goes out.
        configuration.setCaCertificates({});
    } else if (!m_source.caFile.isEmpty()) {
        const auto authorities = readCertificates(m_source.caFile);
        if (!authorities)
            return failure(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (!m_source.clientCertFile.isEmpty()) {
        const auto identity
            = readIdentity(m_source.clientCertFile, m_source.clientKeyFile, m_source.keyPassphrase);
        if (!identity)
            return failure(identity.error());
        configuration.setLocalCertificateChain(identity->chain);
        configuration.setPrivateKey(identity->key);
    }
    return configuration;
}

} // namespace opsglass
