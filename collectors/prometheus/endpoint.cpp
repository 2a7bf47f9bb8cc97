// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/endpoint.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

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

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({ Error::Kind::Io,
            Text::tr("“%1” cannot be read: %2").arg(path, file.errorString()), path });
    }
    return file.readAll();
}

tl::unexpected<Error> unusable(const QString &path, const QString &message)
{
    return failure({ Error::Kind::Malformed, message.arg(path), path });
}

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const Result<QByteArray> pem = readFile(path);
    if (!pem)
        return failure(pem.error());
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return unusable(path, Text::tr("“%1” holds no certificate in PEM form."));
    return certificates;
}

Result<QSslKey> readKey(const QString &path)
{
    const Result<QByteArray> pem = readFile(path);
    if (!pem)
        return failure(pem.error());
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        const QSslKey key(*pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return unusable(path, Text::tr("“%1” holds no private key in PEM form without a passphrase."));
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
    if (m_source.skipVerify)
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_source.caFile.isEmpty()) {
        const auto authorities = readCertificates(m_source.caFile);
        if (!authorities)
            return failure(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (!m_source.clientCertFile.isEmpty()) {
        const auto chain = readCertificates(m_source.clientCertFile);
        if (!chain)
            return failure(chain.error());
        const auto key = readKey(
            m_source.clientKeyFile.isEmpty() ? m_source.clientCertFile : m_source.clientKeyFile);
        if (!key)
            return failure(key.error());
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(*key);
    }
    return configuration;
}

} // namespace opsglass
