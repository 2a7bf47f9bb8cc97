// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/connectiontest.h"
#include "tests/support/certificates.h"
#include "tests/support/faultserver.h"
#include "tests/support/realalertmanager.h"
#include "tests/support/realprometheus.h"
#include "tests/support/realvictoriametrics.h"
#include "tests/support/serverprocess.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;
using Verdict = ConnectionReport::Verdict;

Q_DECLARE_METATYPE(opsglass::ConnectionReport::Verdict)

namespace {

constexpr int patience = 30'000;

/// bcrypt of "geheim" with the least cost.
constexpr const char *passwordHash = "$2b$04$ax.rcn2g77TTdF/3cxduMurVEsh7UTBwDhNgC64/eGOUAyAKPtePq";

/// What a server says to everything but the paths it knows.
FaultServer::Handler answering(
    const QHash<QByteArray, FaultServer::Reply> &known, const FaultServer::Reply &otherwise)
{
    return [known, otherwise](const FaultServer::Request &request) {
        return known.value(request.path(), otherwise);
    };
}

FaultServer::Reply page(const QByteArray &html, int status = 200)
{
    return { .status = status, .contentType = "text/html; charset=utf-8", .body = html };
}

const FaultServer::Reply vector { .body = R"({"status":"success","data":{"resultType":"vector",
    "result":[{"metric":{},"value":[1,"7"]}]}})" };
const FaultServer::Reply nothing {
    .status = 404, .contentType = "text/plain", .body = "404 page not found"
};

} // namespace

/// What a test of a connection says of real servers, and of those nobody can install here.
class TestConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realServers_data();
    void realServers();
    void factsOfAPrometheus();
    void certificates();
    void logins();
    void schemes();
    void unreachable_data();
    void unreachable();
    void others_data();
    void others();
    void destroyingItCancels();
    void otherPlaces();

private:
    static ConnectionReport reportOf(const PrometheusSource &source);
    static ConnectionReport reportOf(const QString &url) { return reportOf({ .baseUrl = url }); }

    Certificates m_certificates;
    ServerProcess m_nodeExporter;
    QString m_nodeExporterUrl;
    std::unique_ptr<RealPrometheus> m_prometheus;
    std::unique_ptr<RealPrometheus> m_below; ///< lives at /metrics-of/us/prometheus
    std::unique_ptr<RealPrometheus> m_secure;
    RealVictoriaMetrics m_victoria { "a{x=\"1\"} 1\n" };
    RealAlertmanager m_alertmanager;
    RealAlertmanager m_alertmanagerBelow { { .path = u"/am"_s } };
};

ConnectionReport TestConnectionTest::reportOf(const PrometheusSource &source)
{
    ConnectionTest test(source);
    ConnectionReport report;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    connect(&test, &ConnectionTest::finished, &test,
        [&report](const ConnectionReport &got) { report = got; });
    test.start();
    if (finished.isEmpty())
        finished.wait(patience);
    return report;
}

void TestConnectionTest::initTestCase()
{
    QVERIFY2(m_certificates.trouble().isEmpty(), m_certificates.trouble().constData());
    const quint16 port = freePort();
    m_nodeExporterUrl = u"http://127.0.0.1:%1"_s.arg(port);
    m_nodeExporter.start(u"prometheus-node-exporter"_s,
        { u"--web.listen-address=127.0.0.1:%1"_s.arg(port), u"--collector.disable-defaults"_s },
        QRegularExpression(u"Listening on"_s));
    QVERIFY2(m_nodeExporter.isRunning(), qPrintable(m_nodeExporter.log()));
    const QByteArray config = "global: {scrape_interval: 1s}\nscrape_configs:\n"
                              "- job_name: a\n  static_configs: [{targets: ['127.0.0.1:"
        + QByteArray::number(port) + "', '127.0.0.1:1']}]\n";
    m_prometheus = std::make_unique<RealPrometheus>(RealPrometheus::Options { .config = config });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
    m_below = std::make_unique<RealPrometheus>(
        RealPrometheus::Options { .arguments = { u"--web.route-prefix=/prometheus"_s } });
    QVERIFY2(m_below->isRunning(), qPrintable(m_below->log()));
    const auto file = [this](const char *name) {
        return m_certificates.path(QString::fromLatin1(name)).toUtf8();
    };
    const QByteArray web = "tls_server_config:\n  cert_file: " + file("server.pem")
        + "\n  key_file: " + file("server.key") + "\nbasic_auth_users:\n  me: " + passwordHash
        + "\n";
    m_secure = std::make_unique<RealPrometheus>(RealPrometheus::Options { .webConfig = web });
    QVERIFY2(m_secure->isRunning(), qPrintable(m_secure->log()));
    QVERIFY2(m_victoria.isRunning(), qPrintable(m_victoria.log()));
    QVERIFY2(m_alertmanager.isRunning(), qPrintable(m_alertmanager.log()));
    QVERIFY2(m_alertmanagerBelow.isRunning(), qPrintable(m_alertmanagerBelow.log()));
}

void TestConnectionTest::realServers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("better");
    const QString prometheus = m_prometheus->url();
    const QString below = m_below->url();
    const QString plainBelow = below.chopped(below.endsWith(u"/prometheus"_s) ? 11 : 0);
    const QString exporter = m_nodeExporterUrl;
    QTest::newRow("Prometheus") << prometheus << Verdict::Works << u"Prometheus"_s << QString();
    QTest::newRow("a slash at its end")
        << prometheus + u'/' << Verdict::Works << u"Prometheus"_s << QString();
    QTest::newRow("VictoriaMetrics")
        << m_victoria.url() << Verdict::Works << u"VictoriaMetrics"_s << QString();
    QTest::newRow("its web page") << prometheus + u"/graph"_s << Verdict::WrongPath << QString()
                                  << prometheus;
    QTest::newRow("its API") << prometheus + u"/api/v1/query"_s << Verdict::WrongPath << QString()
                             << prometheus;
    QTest::newRow("its own metrics")
        << prometheus + u"/metrics"_s << Verdict::WrongPath << QString() << prometheus;
    QTest::newRow("below a path") << plainBelow << Verdict::WrongPath << QString()
                                  << plainBelow + u"/prometheus"_s;
    QTest::newRow("with its path")
        << plainBelow + u"/prometheus"_s << Verdict::Works << u"Prometheus"_s << QString();
    QTest::newRow("Alertmanager") << m_alertmanager.url() << Verdict::Alertmanager
                                  << u"Alertmanager"_s << QString();
    QTest::newRow("Alertmanager below a path")
        << m_alertmanagerBelow.url() << Verdict::Alertmanager << u"Alertmanager"_s << QString();
    QTest::newRow("exporter") << exporter << Verdict::Metrics << u"node_exporter"_s
                              << exporter + u"/metrics"_s;
    QTest::newRow("its metrics") << exporter + u"/metrics"_s << Verdict::Metrics
                                 << u"node_exporter"_s << exporter + u"/metrics"_s;
}

void TestConnectionTest::realServers()
{
    QFETCH(QString, url);
    QFETCH(Verdict, verdict);
    QFETCH(QString, program);
    QFETCH(QString, better);
    const ConnectionReport report = reportOf(url);
    QVERIFY2(report.verdict == verdict, qPrintable(report.sentence));
    QCOMPARE(report.program, program);
    QCOMPARE(report.betterAddress, better);
    QVERIFY(!report.sentence.isEmpty());
    QVERIFY(report.isGood() || !report.advice.isEmpty());
}

void TestConnectionTest::factsOfAPrometheus()
{
    ConnectionReport report;
    const auto isScraped = [&] {
        report = reportOf(m_prometheus->url());
        return report.targetsUp == 1 && report.targetsDown == 1 && report.series > 20;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isScraped(), patience);
    QVERIFY(!report.version.isEmpty());
    QCOMPARE(report.scrapeInterval, Milliseconds(1000));
    QVERIFY(report.sentence.contains(report.version));
    const ConnectionReport victoria = reportOf(m_victoria.url());
    QVERIFY(victoria.series.has_value());
    QCOMPARE(victoria.targetsUp, 0);
}

void TestConnectionTest::certificates()
{
    const ConnectionReport unknown = reportOf(m_secure->url());
    QVERIFY2(unknown.verdict == Verdict::CertificateUnknown, qPrintable(unknown.sentence));
    QCOMPARE(unknown.chain.size(), 1);
    QCOMPARE(unknown.chain.first().subject, u"server"_s);
    QCOMPARE(unknown.chain.first().issuer, u"ca"_s);
    const auto own = QSslCertificate::fromPath(m_certificates.path(u"server.pem"_s)).value(0);
    const QString fingerprint = QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(unknown.chain.first().fingerprint, fingerprint);
    PrometheusSource source { .baseUrl = m_secure->url(), .pinnedCertificate = fingerprint };
    QCOMPARE(reportOf(source).verdict, Verdict::LoginWanted);
    source.pinnedCertificate.fill(u'0');
    const ConnectionReport changed = reportOf(source);
    QVERIFY2(changed.verdict == Verdict::CertificateChanged, qPrintable(changed.sentence));
    QCOMPARE(changed.chain, unknown.chain);
    source.pinnedCertificate.clear();
    source.caFile = m_certificates.path(u"nowhere.pem"_s);
    QCOMPARE(reportOf(source).verdict, Verdict::Unusable);
}

void TestConnectionTest::logins()
{
    PrometheusSource source { .baseUrl = m_secure->url(),
        .caFile = m_certificates.path(u"ca.pem"_s) };
    const ConnectionReport anonymous = reportOf(source);
    QCOMPARE(anonymous.verdict, Verdict::LoginWanted);
    source.auth = PrometheusSource::Auth::Basic;
    source.user = u"me"_s;
    source.password = u"wrong"_s;
    const ConnectionReport wrong = reportOf(source);
    QCOMPARE(wrong.verdict, Verdict::LoginWanted);
    QVERIFY(wrong.advice != anonymous.advice);
    source.password = u"geheim"_s;
    const ConnectionReport right = reportOf(source);
    QVERIFY2(right.isGood(), qPrintable(right.sentence));
    // A login in the address goes to every question, and nobody is told it.
    source = { .baseUrl = m_secure->url() + u"/graph"_s, .caFile = source.caFile };
    source.baseUrl.insert(8, u"me:geheim@"_s);
    const ConnectionReport elsewhere = reportOf(source);
    QVERIFY2(elsewhere.verdict == Verdict::WrongPath, qPrintable(elsewhere.sentence));
    QCOMPARE(elsewhere.betterAddress, m_secure->url());
    QVERIFY(!elsewhere.sentence.contains(u"geheim"_s));
}

void TestConnectionTest::schemes()
{
    QString plain = m_secure->url();
    plain.replace(u"https"_s, u"http"_s);
    const ConnectionReport toTls = reportOf(plain);
    QVERIFY2(toTls.verdict == Verdict::WrongScheme, qPrintable(toTls.sentence));
    QCOMPARE(toTls.betterAddress, m_secure->url());
    QString secure = m_prometheus->url();
    secure.replace(u"http"_s, u"https"_s);
    const ConnectionReport toPlain = reportOf(secure);
    QVERIFY2(toPlain.verdict == Verdict::WrongScheme, qPrintable(toPlain.sentence));
    QCOMPARE(toPlain.betterAddress, m_prometheus->url());
}

void TestConnectionTest::unreachable_data()
{
    QTest::addColumn<PrometheusSource>("source");
    QTest::addColumn<Verdict>("verdict");
    const QString free = u"127.0.0.1:%1"_s.arg(freePort());
    QTest::newRow("nobody listens")
        << PrometheusSource { .baseUrl = u"http://"_s + free } << Verdict::Refused;
    QTest::newRow("no such name") << PrometheusSource { .baseUrl = u"http://nobody.invalid:9090"_s }
                                  << Verdict::NameUnknown;
    QTest::newRow("no address") << PrometheusSource { .baseUrl = u"ftp://x"_s }
                                << Verdict::Unusable;
    QTest::newRow("secret is missing") << PrometheusSource { .baseUrl = m_prometheus->url(),
        .lacking = u"No password."_s } << Verdict::Unusable;
    QTest::newRow("proxy is away") << PrometheusSource { .baseUrl = m_prometheus->url(),
        .proxy = PrometheusSource::Proxy::Url,
        .proxyUrl = u"http://"_s + free }
                                   << Verdict::ProxyTrouble;
}

void TestConnectionTest::unreachable()
{
    QFETCH(PrometheusSource, source);
    QFETCH(Verdict, verdict);
    const ConnectionReport report = reportOf(source);
    QVERIFY2(report.verdict == verdict, qPrintable(report.sentence));
}

void TestConnectionTest::others_data()
{
    QTest::addColumn<FaultServer::Handler>("handler");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    const FaultServer::Reply login
        = page("<html><title>Sign in</title><form><input name=p type=\"password\"></form></html>");
    const FaultServer::Reply grafana { .body = R"({"database":"ok","version":"10.4.1"})" };
    const FaultServer::Reply unauthorized { .status = 401,
        .body = R"({"message":"Unauthorized"})" };
    QTest::newRow("login page") << answering({}, login) << Verdict::LoginPage << u"Sign in"_s;
    QTest::newRow("login page for the forbidden")
        << answering({}, page(login.body, 403)) << Verdict::LoginPage << u"Sign in"_s;
    QTest::newRow("login elsewhere")
        << answering({}, { .status = 302, .headers = { { "Location", "https://sso.example/in" } } })
        << Verdict::LoginPage << u"sso.example"_s;
    QTest::newRow("sent to https") << answering({},
        { .status = 301,
            .headers = { { "Location", "https://p.example/x/api/v1/query?query=1" } } })
                                   << Verdict::WrongPath << u"https://p.example/x"_s;
    QTest::newRow("Grafana") << answering({ { "/api/health", grafana } }, unauthorized)
                             << Verdict::Grafana << u"Grafana 10.4.1"_s;
    QTest::newRow("open Grafana") << answering({ { "/api/health", grafana } }, page("<p>"))
                                  << Verdict::Grafana << u"Grafana 10.4.1"_s;
    QTest::newRow("some page") << answering({}, page("<title>Welcome to nginx!</title>"))
                               << Verdict::NotPrometheus << u"Welcome to nginx!"_s;
    QTest::newRow("its software") << answering(
        {}, { .status = 404, .headers = { { "Server", "nginx/1.22.1" } } })
                                  << Verdict::NotPrometheus << u"nginx/1.22.1"_s;
    QTest::newRow("other JSON") << answering(
        {}, { .body = R"({"tagline":"You Know, for Search"})" })
                                << Verdict::NotPrometheus << u"JSON"_s;
    QTest::newRow("nothing to say") << answering({}, { .status = 404, .contentType = {} })
                                    << Verdict::NotPrometheus << u"404"_s;
    QTest::newRow("not ready") << answering({}, { .status = 503, .body = "Service Unavailable" })
                               << Verdict::NotReady << u"503"_s;
    QTest::newRow("no tenant") << answering(
        {}, { .status = 401, .contentType = "text/plain", .body = "no org id" })
                               << Verdict::LoginWanted << u"no org id"_s;
    QTest::newRow("forbidden") << answering({}, { .status = 403 }) << Verdict::Forbidden
                               << u"403"_s;
    QTest::newRow("too old") << answering(
        { { "/api/v1/query", vector },
            { "/metrics",
                { .contentType = "text/plain",
                    .body = "prometheus_build_info{version=\"1.8.2\"} 1\n" } } },
        nothing) << Verdict::TooOld
                             << u"Prometheus 1.8.2"_s;
    QTest::newRow("cluster") << answering({ { "/select/0/prometheus/api/v1/query", vector } },
        { .status = 400, .contentType = "text/plain", .body = "unsupported path" })
                             << Verdict::WrongPath << u"/select/0/prometheus"_s;
    QTest::newRow("a relative that says little")
        << answering({ { "/api/v1/query", vector } }, nothing) << Verdict::Works << u"compatible"_s;
    QTest::newRow("cut off") << answering({}, { .isHungUp = true }) << Verdict::Unreachable
                             << u"closed the connection"_s;
    QTest::newRow("silence") << answering({}, { .isSilent = true }) << Verdict::TimedOut
                             << u"0.3 s"_s;
}

void TestConnectionTest::others()
{
    QFETCH(FaultServer::Handler, handler);
    QFETCH(Verdict, verdict);
    QFETCH(QString, words);
    FaultServer server;
    server.setHandler(handler);
    PrometheusSource source { .baseUrl = server.url() };
    if (verdict == Verdict::TimedOut)
        source.timeout = Milliseconds(300);
    const ConnectionReport report = reportOf(source);
    QVERIFY2(report.verdict == verdict, qPrintable(report.sentence));
    QVERIFY2((report.sentence + report.betterAddress).contains(words), qPrintable(report.sentence));
    QVERIFY(report.isGood() || !report.advice.isEmpty());
}

void TestConnectionTest::destroyingItCancels()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    auto test = std::make_unique<ConnectionTest>(PrometheusSource { .baseUrl = server.url() });
    test->start();
    QTRY_COMPARE(server.openConnections(), 1);
    test.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    // Whoever is told may destroy it.
    server.setReply({ .status = 503 });
    auto *told = new ConnectionTest(PrometheusSource { .baseUrl = server.url() });
    const QSignalSpy gone(told, &QObject::destroyed);
    connect(told, &ConnectionTest::finished, this, [told] { delete told; });
    told->start();
    QTRY_COMPARE(gone.size(), 1);
}

void TestConnectionTest::otherPlaces()
{
    const QStringList places = otherAddresses(QUrl(u"http://h:1/a/graph/?x=1#y"_s));
    QCOMPARE(places.mid(0, 3),
        QStringList({ u"http://h:1/a"_s, u"http://h:1"_s, u"http://h:1/a/graph/prometheus"_s }));
    QVERIFY(places.contains(u"http://h:1/a/select/0/prometheus"_s));
    QVERIFY(!places.contains(u"http://h:1/a/graph"_s));
    QCOMPARE(QSet<QString>(places.cbegin(), places.cend()).size(), places.size());
    QVERIFY(isTooOld(u"2.23.9"_s));
    QVERIFY(!isTooOld(u"2.24.0-rc.1+ds"_s));
    QVERIFY(!isTooOld(u"main"_s));
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
