// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/certificates.h"
#include "tests/support/forwardproxy.h"
#include "tests/support/realprometheus.h"

#include <QCryptographicHash>
#include <QDir>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

using Kind = Error::Kind;

/// bcrypt of "geheim" with the least cost.
constexpr const char *passwordHash = "$2b$04$ax.rcn2g77TTdF/3cxduMurVEsh7UTBwDhNgC64/eGOUAyAKPtePq";

QueryAnswer askOne(const PrometheusSource &source)
{
    PrometheusClient client(source);
    return answerOf(client, instantRequest(QStringLiteral("vector(1)")));
}

} // namespace

/// A real Prometheus that wants TLS, a client certificate and a password, and proxies on the way.
class TestPrometheusTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void unusableFiles_data();
    void unusableFiles();
    void wrongScheme();
    void proxyWithAddress();
    void proxyWithTunnel();
    void proxyWithLogin();
    void proxyRefusesTheLogin_data();
    void proxyRefusesTheLogin();
    void proxyIsAway_data();
    void proxyIsAway();
    void directAvoidsTheProxy();
    void systemProxy();
    void unusableProxies_data();
    void unusableProxies();

private:
    PrometheusSource source() const;
    PrometheusSource plainSource() const;
    QString fingerprint(const QString &certificate) const;

    Certificates m_certificates;
    std::unique_ptr<RealPrometheus> m_prometheus;
    std::unique_ptr<RealPrometheus> m_plain;
};

void TestPrometheusTls::initTestCase()
{
    QVERIFY2(m_certificates.trouble().isEmpty(), m_certificates.trouble().constData());
    const auto file = [this](const char *name) {
        return m_certificates.path(QString::fromLatin1(name)).toUtf8();
    };
    const QByteArray web = "tls_server_config:\n  cert_file: " + file("server.pem")
        + "\n  key_file: " + file("server.key")
        + "\n  client_auth_type: RequireAndVerifyClientCert\n  client_ca_file: " + file("ca.pem")
        + "\nbasic_auth_users:\n  Jörg: " + passwordHash + "\n";
    m_prometheus = std::make_unique<RealPrometheus>(RealPrometheus::Options { .webConfig = web });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
    m_plain = std::make_unique<RealPrometheus>();
    QVERIFY2(m_plain->isRunning(), qPrintable(m_plain->log()));
}

PrometheusSource TestPrometheusTls::source() const
{
    return { .id = QStringLiteral("tls"),
        .baseUrl = m_prometheus->url(),
        .auth = PrometheusSource::Auth::Basic,
        .user = QStringLiteral("Jörg"),
        .password = QStringLiteral("geheim"),
        .caFile = m_certificates.path(QStringLiteral("ca.pem")),
        .clientCertFile = m_certificates.path(QStringLiteral("client.pem")),
        .clientKeyFile = m_certificates.path(QStringLiteral("client.key")),
        .timeout = 20s };
}

PrometheusSource TestPrometheusTls::plainSource() const
{
    return { .id = QStringLiteral("plain"), .baseUrl = m_plain->url(), .timeout = 20s };
}

QString TestPrometheusTls::fingerprint(const QString &certificate) const
{
    const auto chain = QSslCertificate::fromPath(m_certificates.path(certificate));
    return QString::fromLatin1(chain.value(0).digest(QCryptographicHash::Sha256).toHex());
}

using Change = std::function<void(PrometheusSource &, const QDir &)>;

void TestPrometheusTls::accepted_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("own authority") << Change([](PrometheusSource &, const QDir &) {});
    const QString pinned = fingerprint(QStringLiteral("server.pem"));
    QTest::newRow("pinned") << Change([pinned](PrometheusSource &source, const QDir &) {
        source.caFile.clear();
        source.pinnedCertificate = pinned;
    });
    QTest::newRow("pinned, other name") << Change([pinned](PrometheusSource &source, const QDir &) {
        source.baseUrl.replace(QLatin1String("127.0.0.1"), QLatin1String("localhost"));
        source.pinnedCertificate = pinned;
    });
    QTest::newRow("key with passphrase") << Change([](PrometheusSource &source, const QDir &dir) {
        source.clientKeyFile = dir.filePath(QStringLiteral("locked.key"));
        source.keyPassphrase = QStringLiteral("x");
    });
    QTest::newRow("PKCS #12") << Change([](PrometheusSource &source, const QDir &dir) {
        source.clientCertFile = dir.filePath(QStringLiteral("client.p12"));
        source.clientKeyFile.clear();
        source.keyPassphrase = QStringLiteral("y");
    });
    QTest::newRow("elliptic key") << Change([](PrometheusSource &source, const QDir &dir) {
        source.clientCertFile = dir.filePath(QStringLiteral("client-ec.pem"));
        source.clientKeyFile = dir.filePath(QStringLiteral("client-ec.key"));
    });
    QTest::newRow("key in the certificate's file")
        << Change([](PrometheusSource &source, const QDir &dir) {
               source.clientCertFile = dir.filePath(QStringLiteral("both.pem"));
               source.clientKeyFile.clear();
           });
    QTest::newRow("login in the address") << Change([](PrometheusSource &source, const QDir &) {
        source.auth = PrometheusSource::Auth::Anonymous;
        source.baseUrl.insert(8, QStringLiteral("J%C3%B6rg:geheim@"));
    });
}

void TestPrometheusTls::accepted()
{
    QFETCH(Change, change);
    PrometheusSource changed = source();
    change(changed, QDir(m_certificates.path({})));
    const QueryAnswer answer = askOne(changed);
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.first().values, QList<double> { 1 });
}

void TestPrometheusTls::refused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    const QString untrusted = QStringLiteral("The certificate of HOST is not accepted: ");
    QTest::newRow("system's authorities")
        << Change([](PrometheusSource &source, const QDir &) { source.caFile.clear(); })
        << Kind::Network << untrusted;
    QTest::newRow("other authority") << Change([](PrometheusSource &source, const QDir &dir) {
        source.caFile = dir.filePath(QStringLiteral("other-ca.pem"));
    }) << Kind::Network << untrusted;
    QTest::newRow("other name") << Change([](PrometheusSource &source, const QDir &) {
        source.baseUrl.replace(QLatin1String("127.0.0.1"), QLatin1String("localhost"));
    }) << Kind::Network
                                << QStringLiteral("The certificate of HOST is not accepted: "
                                                  "The host name did not match");
    // Even though the authority that signed it is trusted.
    QTest::newRow("other than the pinned one") << Change(
        [this](PrometheusSource &source, const QDir &) {
            source.pinnedCertificate = fingerprint(QStringLiteral("client.pem"));
        }) << Kind::Network << untrusted + QLatin1String("it is not the one that is trusted.");
    QTest::newRow("no client certificate")
        << Change([](PrometheusSource &source, const QDir &) { source.clientCertFile.clear(); })
        << Kind::Network << QStringLiteral("HOST wants a client certificate");
    QTest::newRow("stranger's certificate") << Change(
        [](PrometheusSource &source, const QDir &dir) {
            source.clientCertFile = dir.filePath(QStringLiteral("stranger.pem"));
            source.clientKeyFile = dir.filePath(QStringLiteral("stranger.key"));
        }) << Kind::Network << QStringLiteral("HOST does not accept our client certificate");
    QTest::newRow("wrong password")
        << Change([](PrometheusSource &source, const QDir &) { source.password += u'x'; })
        << Kind::Auth << QStringLiteral("HOST wants a login, or another one (401): Unauthorized");
    QTest::newRow("no password") << Change([](PrometheusSource &source, const QDir &) {
        source.auth = PrometheusSource::Auth::Anonymous;
    }) << Kind::Auth << QStringLiteral("HOST wants a login, or another one (401): Unauthorized");
}

void TestPrometheusTls::refused()
{
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    PrometheusSource changed = source();
    change(changed, QDir(m_certificates.path({})));
    const QueryAnswer answer = askOne(changed);
    QVERIFY(!answer.result);
    const QString host = QUrl(changed.baseUrl).authority();
    const QString got = QString(answer.result.error().message).replace(host, QLatin1String("HOST"));
    QVERIFY2(got.startsWith(message), qPrintable(got));
    QCOMPARE(answer.result.error().kind, kind);
}

void TestPrometheusTls::unusableFiles_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("no such authority") << Change([](PrometheusSource &source, const QDir &dir) {
        source.caFile = dir.filePath(QStringLiteral("nowhere.pem"));
    }) << Kind::Io << QStringLiteral("nowhere.pem” cannot be read: No such file");
    QTest::newRow("a key as authority") << Change([](PrometheusSource &source, const QDir &) {
        source.caFile = source.clientKeyFile;
    }) << Kind::Malformed << QStringLiteral("client.key” holds no certificate in PEM form.");
    QTest::newRow("no such key") << Change([](PrometheusSource &source, const QDir &dir) {
        source.clientKeyFile = dir.filePath(QStringLiteral("nowhere.key"));
    }) << Kind::Io << QStringLiteral("nowhere.key” cannot be read: No such file");
    QTest::newRow("key with passphrase") << Change([](PrometheusSource &source, const QDir &dir) {
        source.clientKeyFile = dir.filePath(QStringLiteral("locked.key"));
    }) << Kind::Malformed << QStringLiteral("locked.key” needs its passphrase");
    QTest::newRow("wrong passphrase") << Change([](PrometheusSource &source, const QDir &dir) {
        source.clientKeyFile = dir.filePath(QStringLiteral("locked.key"));
        source.keyPassphrase = QStringLiteral("y");
    }) << Kind::Malformed << QStringLiteral("does not open the private key");
    QTest::newRow("wrong passphrase of PKCS #12") << Change(
        [](PrometheusSource &source, const QDir &dir) {
            source.clientCertFile = dir.filePath(QStringLiteral("client.p12"));
        }) << Kind::Malformed << QStringLiteral("client.p12” is damaged, or its passphrase");
    QTest::newRow("certificate without its key")
        << Change([](PrometheusSource &source, const QDir &) { source.clientKeyFile.clear(); })
        << Kind::Malformed << QStringLiteral("client.pem” holds no private key in PEM form");
}

void TestPrometheusTls::unusableFiles()
{
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    PrometheusSource changed = source();
    change(changed, QDir(m_certificates.path({})));
    const QueryAnswer answer = askOne(changed);
    QVERIFY(!answer.result);
    QVERIFY2(answer.result.error().message.contains(message), said(answer.result));
    QCOMPARE(answer.result.error().kind, kind);
}

void TestPrometheusTls::wrongScheme()
{
    PrometheusSource changed = source();
    changed.baseUrl.replace(QLatin1String("https"), QLatin1String("http"));
    const QueryAnswer plain = askOne(changed);
    QVERIFY(!plain.result);
    QCOMPARE(plain.result.error().kind, Kind::Http);
    QVERIFY2(plain.result.error().message.endsWith(
                 QLatin1String("Client sent an HTTP request to an HTTPS server.")),
        said(plain.result));

    changed.baseUrl = m_plain->url().replace(QLatin1String("http"), QLatin1String("https"));
    const QueryAnswer encrypted = askOne(changed);
    QVERIFY(!encrypted.result);
    QCOMPARE(encrypted.result.error().kind, Kind::Network);
    QVERIFY2(encrypted.result.error().message.contains(QLatin1String("does not speak TLS")),
        said(encrypted.result));
}

void TestPrometheusTls::proxyWithAddress()
{
    ForwardProxy proxy;
    PrometheusSource changed = plainSource();
    changed.proxy = PrometheusSource::Proxy::Url;
    changed.proxyUrl = proxy.url();
    for (const bool usePost : { true, false }) {
        changed.usePost = usePost;
        const QueryAnswer answer = askOne(changed);
        QVERIFY2(answer.result, said(answer.result));
        QCOMPARE(proxy.requests().last().method, usePost ? "POST" : "GET");
        QVERIFY(
            proxy.requests().last().target.startsWith(m_plain->url().toUtf8() + "/api/v1/query"));
    }
    QCOMPARE(proxy.requests().size(), 2);
}

void TestPrometheusTls::proxyWithTunnel()
{
    ForwardProxy proxy;
    PrometheusSource changed = source();
    changed.proxy = PrometheusSource::Proxy::Url;
    changed.proxyUrl = proxy.url().mid(7); // without a scheme
    const QueryAnswer answer = askOne(changed);
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().method, "CONNECT");
    QCOMPARE(
        proxy.requests().first().target, "127.0.0.1:" + QByteArray::number(m_prometheus->port()));
}

void TestPrometheusTls::proxyWithLogin()
{
    ForwardProxy proxy;
    proxy.setLogin("anna:p@ss");
    PrometheusSource changed = plainSource();
    changed.proxy = PrometheusSource::Proxy::Url;
    changed.proxyUrl = proxy.url().insert(7, QLatin1String("anna:p%40ss@"));
    QueryAnswer answer = askOne(changed);
    QVERIFY2(answer.result, said(answer.result));

    PrometheusSource tls = source();
    tls.proxy = PrometheusSource::Proxy::Url;
    tls.proxyUrl = changed.proxyUrl;
    answer = askOne(tls);
    QVERIFY2(answer.result, said(answer.result));
}

void TestPrometheusTls::proxyRefusesTheLogin_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QString>("login");
    QTest::newRow("http, none") << false << QString();
    QTest::newRow("http, wrong") << false << QStringLiteral("a:b@");
    QTest::newRow("https, none") << true << QString();
    QTest::newRow("https, wrong") << true << QStringLiteral("a:b@");
}

void TestPrometheusTls::proxyRefusesTheLogin()
{
    QFETCH(bool, isTls);
    QFETCH(QString, login);
    ForwardProxy proxy;
    proxy.setLogin("anna:right");
    PrometheusSource changed = isTls ? source() : plainSource();
    changed.proxy = PrometheusSource::Proxy::Url;
    changed.proxyUrl = proxy.url().insert(7, login);
    const QueryAnswer answer = askOne(changed);
    QVERIFY(!answer.result);
    QVERIFY(proxy.refusals() > 0);
    QCOMPARE(answer.result.error().kind, Kind::Auth);
    QCOMPARE(answer.result.error().message,
        QStringLiteral("The proxy %1 wants a login, or another one (407).")
            .arg(proxy.url().mid(7)));
}

void TestPrometheusTls::proxyIsAway_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestPrometheusTls::proxyIsAway()
{
    QFETCH(bool, isTls);
    PrometheusSource changed = isTls ? source() : plainSource();
    changed.proxy = PrometheusSource::Proxy::Url;
    changed.proxyUrl = QStringLiteral("http://127.0.0.1:%1").arg(freePort());
    const QueryAnswer answer = askOne(changed);
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Network);
    const QString message = answer.result.error().message;
    QVERIFY2(message.contains(changed.proxyUrl.mid(7)), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("roxy")), qPrintable(message));
}

void TestPrometheusTls::directAvoidsTheProxy()
{
    ForwardProxy proxy;
    QNetworkProxy::setApplicationProxy(
        { QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort() });
    PrometheusSource changed = source();
    changed.proxy = PrometheusSource::Proxy::Direct;
    const QueryAnswer answer = askOne(changed);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(proxy.requests().size(), 0);
}

void TestPrometheusTls::systemProxy()
{
    ForwardProxy proxy;
    qputenv("http_proxy", proxy.url().toUtf8());
    PrometheusSource changed = plainSource();
    const QueryAnswer near = askOne(changed);
    const qsizetype requestsNear = proxy.requests().size();
    changed.baseUrl = QStringLiteral("http://prometheus.invalid:9090");
    const QueryAnswer far = askOne(changed);
    qunsetenv("http_proxy");
    QVERIFY2(near.result, said(near.result));
    QCOMPARE(requestsNear, 0);
    QVERIFY(!far.result);
    QVERIFY(!proxy.requests().isEmpty());
    QCOMPARE(proxy.requests().first().target, "http://prometheus.invalid:9090/api/v1/query");
}

void TestPrometheusTls::unusableProxies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("https") << QStringLiteral("https://proxy:3128");
    QTest::newRow("port") << QStringLiteral("proxy:99999");
}

void TestPrometheusTls::unusableProxies()
{
    QFETCH(QString, typed);
    PrometheusSource changed = plainSource();
    changed.proxy = PrometheusSource::Proxy::Url;
    changed.proxyUrl = typed;
    const QueryAnswer answer = askOne(changed);
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Unsupported);
    QVERIFY2(answer.result.error().message.contains(QLatin1String("is not a proxy of the form")),
        said(answer.result));
}

#include "tst_prometheus_tls.moc"
QTEST_GUILESS_MAIN(TestPrometheusTls)
