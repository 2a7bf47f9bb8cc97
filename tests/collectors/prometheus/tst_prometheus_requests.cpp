// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

using Headers = QList<std::pair<QString, QString>>;

const QByteArray emptyVector = R"({"status":"success","data":{"resultType":"vector","result":[]}})";
const QByteArray noNames = R"({"status":"success","data":[]})";

PrometheusSource sourceAt(const QString &url)
{
    return { .id = QStringLiteral("s"), .baseUrl = url, .timeout = 20s };
}

/// A matrix of `series` with `count` points each, 10 s apart, i.12345 in the i-th.
QByteArray largeMatrix(int series, int count)
{
    QByteArray one = R"({"metric":{"i":"@"},"values":[)";
    for (int point = 0; point < count; ++point) {
        one += (point > 0 ? QByteArray(",[") : QByteArray("["))
            + QByteArray::number(historyStart + 10 * point) + ",\"@.12345\"]";
    }
    one += "]}";
    QByteArrayList all;
    for (int i = 0; i < series; ++i)
        all << QByteArray(one).replace('@', QByteArray::number(i));
    return R"({"status":"success","data":{"resultType":"matrix","result":[)" + all.join(',')
        + "]}}";
}

/// The most memory the process ever held since resetPeak(), in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray line = text.mid(text.indexOf("VmHWM:") + 6);
    return line.left(line.indexOf("kB")).trimmed().toLongLong() * 1024;
}

bool resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

/// What a source's settings and each call make of the HTTP request, and what of large answers.
class TestPrometheusRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subPath_data();
    void subPath();
    void login_data();
    void login();
    void extraHeaders();
    void queryForms();
    void calls_data();
    void calls();
    void withoutPost();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void unpacksGzip();
    void unpacksGzipSentUnasked();
    void gzipCutShort_data();
    void gzipCutShort();
    void fiftyMegabytes();
};

void TestPrometheusRequests::subPath_data()
{
    QTest::addColumn<QString>("typed"); ///< after the server's address
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("none") << QString() << QByteArray("/api/v1/query");
    QTest::newRow("slash") << QStringLiteral("/") << QByteArray("/api/v1/query");
    QTest::newRow("path") << QStringLiteral("/prom") << QByteArray("/prom/api/v1/query");
    QTest::newRow("path, slash") << QStringLiteral("/prom/") << QByteArray("/prom/api/v1/query");
    QTest::newRow("deep") << QStringLiteral("/select/0/prometheus//")
                          << QByteArray("/select/0/prometheus/api/v1/query");
    QTest::newRow("encoded") << QStringLiteral("/a%2Fb%20c/")
                             << QByteArray("/a%2Fb%20c/api/v1/query");
    QTest::newRow("query") << QStringLiteral("/prom/?extra=a%26b")
                           << QByteArray("/prom/api/v1/query?extra=a%26b");
    QTest::newRow("blanks, fragment")
        << QStringLiteral("/prom#x  ") << QByteArray("/prom/api/v1/query");
}

void TestPrometheusRequests::subPath()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, target);
    FaultServer server;
    PrometheusClient client(sourceAt(u' ' + server.url() + typed));
    const QueryAnswer answer = answerOf(client, instantRequest(QStringLiteral("up")));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(server.requests().first().target, target);
    QCOMPARE(server.requests().first().path(), target.left(target.indexOf("query") + 5));
}

void TestPrometheusRequests::login_data()
{
    QTest::addColumn<QString>("userInfo");
    QTest::addColumn<PrometheusSource>("login");
    QTest::addColumn<QByteArray>("authorization");
    using Auth = PrometheusSource::Auth;
    const QString user = QStringLiteral("Jörg");
    const QByteArray basic = "Basic " + QStringLiteral("Jörg:p:@ ß").toUtf8().toBase64();
    QTest::newRow("none") << QString() << PrometheusSource {} << QByteArray();
    QTest::newRow("basic") << QString()
                           << PrometheusSource { .auth = Auth::Basic,
                                  .user = user,
                                  .password = QStringLiteral("p:@ ß") }
                           << basic;
    QTest::newRow("in the address")
        << QStringLiteral("J%C3%B6rg:p%3A%40%20%C3%9F@") << PrometheusSource {} << basic;
    QTest::newRow("both, the address loses") << QStringLiteral("a:b@")
                                             << PrometheusSource { .auth = Auth::Basic,
                                                    .user = user,
                                                    .password = QStringLiteral("p:@ ß") }
                                             << basic;
    QTest::newRow("bearer") << QString()
                            << PrometheusSource { .auth = Auth::Bearer,
                                   .token = QStringLiteral(" ey.J0\n") }
                            << QByteArray("Bearer ey.J0");
}

void TestPrometheusRequests::login()
{
    QFETCH(QString, userInfo);
    QFETCH(PrometheusSource, login);
    QFETCH(QByteArray, authorization);
    FaultServer server;
    login.baseUrl = server.url().insert(7, userInfo);
    PrometheusClient client(login);
    const QueryAnswer answer = answerOf(client, instantRequest(QStringLiteral("up")));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().headers.value("authorization"), authorization);
    QVERIFY2(
        answer.sent.startsWith(QLatin1String("POST ") + server.url()), qPrintable(answer.sent));
}

void TestPrometheusRequests::extraHeaders()
{
    FaultServer server;
    PrometheusSource source = sourceAt(server.url());
    source.headers = { { QStringLiteral("X-Scope-OrgID"), QStringLiteral("a|b") },
        { QStringLiteral("THANOS-TENANT"), QStringLiteral("c\r\nX-Evil: 1") } };
    PrometheusClient client(source);
    QVERIFY(answerOf(client, instantRequest(QStringLiteral("up"))).result);
    const auto headers = server.requests().first().headers;
    QCOMPARE(headers.value("x-scope-orgid"), "a|b");
    QCOMPARE(headers.value("thanos-tenant"), "c X-Evil: 1");
    QVERIFY(!headers.contains("x-evil"));
}

void TestPrometheusRequests::queryForms()
{
    FaultServer server;
    PrometheusClient client(sourceAt(server.url()));
    const QString expr = QStringLiteral("sum by (a) (rate(x{b=~\"ü+&=%;\"}[5m])) # c\n> 1");
    QVERIFY(answerOf(client, instantRequest(expr)).result);
    QVERIFY(answerOf(client, rangeRequest(expr, 61)).result);
    QCOMPARE(server.requests().size(), 2);
    using Parameters = QList<std::pair<QString, QString>>;
    const std::pair query(QStringLiteral("query"), expr);
    const auto instant = server.requests().first();
    QCOMPARE(instant.method, "POST");
    QCOMPARE(instant.path(), "/api/v1/query");
    QCOMPARE(instant.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(instant.parameters(),
        (Parameters { query, { QStringLiteral("time"), QStringLiteral("1700000600") } }));
    const auto range = server.requests().last();
    QCOMPARE(range.path(), "/api/v1/query_range");
    QCOMPARE(range.parameters(),
        (Parameters { query, { QStringLiteral("start"), QStringLiteral("1700000000") },
            { QStringLiteral("end"), QStringLiteral("1700000600") },
            { QStringLiteral("step"), QStringLiteral("10") } }));
    QCOMPARE(server.connections(), 1);
}

using Ask = std::function<Result<QStringList>(PrometheusClient &)>;

/// A question as a table's cell: its answer does not matter, only what was sent.
template <typename T, typename Call>
Ask asking(Call call)
{
    return [call](PrometheusClient &client) {
        return resultOf<T>([&](auto done) { return call(client, done); }).map([](const T &) {
            return QStringList();
        });
    };
}

void TestPrometheusRequests::calls_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("start"); ///< method and target
    QTest::addColumn<QByteArray>("form");
    const SeriesSelection selection { { QStringLiteral("{job=\"a\"}"), QStringLiteral("up") },
        TimeRange { instantOf(historyStart), instantOf(historyStart + 60) } };
    const QByteArray form = "match%5B%5D=%7Bjob%3D%22a%22%7D&match%5B%5D=up&start=1700000000"
                            "&end=1700000060";
    QTest::newRow("labels") << asking<QStringList>(
        [selection](auto &client, auto done) { return client.labels(selection, done); })
                            << QByteArray("POST /api/v1/labels") << form;
    QTest::newRow("series") << asking<QList<Labels>>(
        [selection](auto &client, auto done) { return client.series(selection, done); })
                            << QByteArray("POST /api/v1/series") << form;
    QTest::newRow("label values") << asking<QStringList>([selection](auto &client, auto done) {
        return client.labelValues(QStringLiteral("job"), selection, done);
    }) << "GET /api/v1/label/job/values?" + form
                                  << QByteArray();
    QTest::newRow("values of an odd label") << asking<QStringList>([](auto &client, auto done) {
        return client.labelValues(QStringLiteral("a/b ü"), done);
    }) << QByteArray("GET /api/v1/label/a%2Fb%20%C3%BC/values")
                                            << QByteArray();
    QTest::newRow("metadata") << asking<QList<MetricMetadata>>(
        [](auto &client, auto done) { return client.metadata(QString(), done); })
                              << QByteArray("GET /api/v1/metadata") << QByteArray();
    QTest::newRow("metadata of one") << asking<QList<MetricMetadata>>([](auto &client, auto done) {
        return client.metadata(QStringLiteral("up"), done);
    }) << QByteArray("GET /api/v1/metadata?metric=up")
                                     << QByteArray();
    QTest::newRow("targets") << asking<QList<TargetInfo>>(
        [](auto &client, auto done) { return client.targets(done); })
                             << QByteArray("GET /api/v1/targets?state=active") << QByteArray();
    QTest::newRow("rules") << asking<QList<RuleGroupInfo>>(
        [](auto &client, auto done) { return client.rules(done); })
                           << QByteArray("GET /api/v1/rules") << QByteArray();
    QTest::newRow("alerts") << asking<QList<AlertInfo>>(
        [](auto &client, auto done) { return client.alerts(done); })
                            << QByteArray("GET /api/v1/alerts") << QByteArray();
    QTest::newRow("build info") << asking<BuildInfo>(
        [](auto &client, auto done) { return client.buildInfo(done); })
                                << QByteArray("GET /api/v1/status/buildinfo") << QByteArray();
}

void TestPrometheusRequests::calls()
{
    QFETCH(Ask, ask);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, form);
    FaultServer server;
    server.setReply({ .status = 400,
        .body = R"({"status":"error","errorType":"bad_data","error":"the server's words"})" });
    PrometheusClient client(sourceAt(server.url()));
    const auto result = ask(client);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Query);
    QCOMPARE(result.error().message, QStringLiteral("the server's words"));
    const auto request = server.requests().first();
    QCOMPARE(request.method + ' ' + request.target, start);
    QCOMPARE(request.body, form);
}

void TestPrometheusRequests::withoutPost()
{
    FaultServer server;
    PrometheusSource source = sourceAt(server.url());
    source.usePost = false;
    PrometheusClient client(source);
    QVERIFY(answerOf(client, instantRequest(QStringLiteral("a + b"))).result);
    QCOMPARE(server.requests().first().target, "/api/v1/query?query=a%20%2B%20b&time=1700000600");
}

void TestPrometheusRequests::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("other scheme") << QStringLiteral("ftp://host/");
    QTest::newRow("no host") << QStringLiteral("http:///path");
    QTest::newRow("port") << QStringLiteral("http://host:99999");
}

void TestPrometheusRequests::refusesWhatIsNoAddress()
{
    QFETCH(QString, typed);
    PrometheusClient client(sourceAt(typed));
    const QueryAnswer answer = answerOf(client, instantRequest(QStringLiteral("up")));
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Error::Kind::Unsupported);
    QVERIFY(answer.result.error().message.contains(QLatin1String("http://host:port")));
}

void TestPrometheusRequests::unpacksGzip()
{
    // As the proxy of a host that is not ours it is asked like one far away.
    FaultServer server;
    const QByteArray body = largeMatrix(3, 500);
    server.setReply(
        { .body = FaultServer::gzip(body), .headers = { { "Content-Encoding", "gzip" } } });
    PrometheusSource source = sourceAt(QStringLiteral("http://prometheus.invalid:9090/prom"));
    source.proxy = PrometheusSource::Proxy::Url;
    source.proxyUrl = server.url();
    PrometheusClient client(source);
    const QueryAnswer answer = answerOf(client, rangeRequest(QStringLiteral("x"), 500));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.last().values, QList<double>(500, 2.12345));
    const auto request = server.requests().first();
    QVERIFY(request.headers.value("accept-encoding").contains("gzip"));
    QCOMPARE(request.target, "http://prometheus.invalid:9090/prom/api/v1/query_range");
    QCOMPARE(server.requests().size(), 1);
}

void TestPrometheusRequests::unpacksGzipSentUnasked()
{
    FaultServer server;
    server.setReply(
        { .body = FaultServer::gzip(emptyVector), .headers = { { "Content-Encoding", "gzip" } } });
    PrometheusClient client(sourceAt(server.url()));
    for (int i = 0; i < 2; ++i) {
        const QueryAnswer answer = answerOf(client, instantRequest(QStringLiteral("x")));
        QVERIFY2(answer.result, said(answer.result));
    }
    QCOMPARE(server.requests().first().headers.value("accept-encoding"), "identity");
    QVERIFY(server.requests().last().headers.value("accept-encoding").contains("gzip"));
    QCOMPARE(server.requests().size(), 3);
}

void TestPrometheusRequests::gzipCutShort_data()
{
    QTest::addColumn<bool>("hasLength");
    QTest::addColumn<int>("cutAfter");
    for (const bool hasLength : { true, false }) {
        for (const int cutAfter : { 0, 5, 30, 200, 1000 })
            QTest::addRow("%s %d", hasLength ? "length" : "no length", cutAfter)
                << hasLength << cutAfter;
    }
}

void TestPrometheusRequests::gzipCutShort()
{
    QFETCH(bool, hasLength);
    QFETCH(int, cutAfter);
    FaultServer server;
    server.setReply({ .body = FaultServer::gzip(largeMatrix(3, 500)),
        .headers = { { "Content-Encoding", "gzip" } },
        .cutAfter = cutAfter,
        .hasLength = hasLength });
    PrometheusSource source = sourceAt(QStringLiteral("http://prometheus.invalid:9090"));
    source.proxy = PrometheusSource::Proxy::Url;
    source.proxyUrl = server.url();
    PrometheusClient client(source);
    const QueryAnswer answer = answerOf(client, rangeRequest(QStringLiteral("x"), 500));
    QVERIFY(!answer.result);
    QVERIFY2(answer.result.error().kind == Error::Kind::Network, said(answer.result));
    QVERIFY2(answer.result.error().message.contains(QLatin1String("before its answer was whole")),
        said(answer.result));
}

void TestPrometheusRequests::fiftyMegabytes()
{
    constexpr int seriesCount = 200;
    constexpr int count = 11'000;
    FaultServer server;
    {
        const QByteArray body = largeMatrix(seriesCount, count);
        QVERIFY(body.size() > 50'000'000);
        server.setReply({ .body = body });
    }
    QVERIFY(resetPeak());
    const qint64 before = peakMemory();
    PrometheusClient client(sourceAt(server.url()));
    const QueryAnswer answer = answerOf(client, rangeRequest(QStringLiteral("x"), count));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.size(), seriesCount);
    for (int i = 0; i < seriesCount; ++i) {
        QCOMPARE(answer.result->series.at(i).values,
            QList<double>(count, (QByteArray::number(i) + ".12345").toDouble()));
    }
    const qint64 more = peakMemory() - before;
    qInfo() << "memory on top:" << more / 1'000'000 << "MB";
    QVERIFY(before > 50'000'000 && more < 512LL * 1024 * 1024);
}

#include "tst_prometheus_requests.moc"
QTEST_GUILESS_MAIN(TestPrometheusRequests)
