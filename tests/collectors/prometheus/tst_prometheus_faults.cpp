// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"
#include "tests/support/serverprocess.h"

#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

using Kind = Error::Kind;
using Reply = FaultServer::Reply;

const QByteArray html = "text/html; charset=utf-8";
const QByteArray plain = "text/plain; charset=utf-8";

const QByteArray oneSeries
    = R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"job":"a"},"value":[1700000600,"4.5"]}]}})";

QByteArray refusal(const QByteArray &type, const QByteArray &words)
{
    return R"({"status":"error","errorType":")" + type + R"(","error":")" + words + R"("})";
}

PrometheusSource sourceAt(const QString &url)
{
    return { .id = QStringLiteral("s"), .baseUrl = url, .timeout = 10s };
}

QueryAnswer askUp(const PrometheusSource &source)
{
    PrometheusClient client(source);
    return answerOf(client, instantRequest(QStringLiteral("up")));
}

/// What went wrong, with the numbers that differ from run to run left out.
QString messageOf(const QueryAnswer &answer, const FaultServer &server)
{
    return answer.result ? QString()
                         : QString(answer.result.error().message)
                               .replace(server.url().mid(7), QStringLiteral("HOST"));
}

} // namespace

/// Everything that can go wrong between us and a server, each with its own Error.
class TestPrometheusFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void bodies_data();
    void bodies();
    void connections_data();
    void connections();
    void nobodyListens();
    void unknownHost();
    void slowButInTime();
    void postRefused_data();
    void postRefused();
    void redirectIsFollowed_data();
    void redirectIsFollowed();
    void redirectIsRefused_data();
    void redirectIsRefused();
    void redirectsInCircles();
    void askingAgainSharesTheTimeout();
    void warningsAndInfosStandBesideTheData();
    void destroyingCancels();
    void destroyingInTheCallback();
    void answerOutlivesTheClient();
};

void TestPrometheusFaults::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const QByteArray &type,
                         const QByteArray &body, Kind kind, const QString &message) {
        QTest::newRow(name) << status << type << body << kind << message;
    };
    const QByteArray json = "application/json";
    row("400 bad_data", 400, json,
        refusal("bad_data", "invalid parameter \\\"query\\\": 1:5: parse error: unclosed paren"),
        Kind::Query,
        QStringLiteral("invalid parameter \"query\": 1:5: parse error: unclosed paren"));
    row("400 text", 400, plain, "unsupported path requested: /x\n", Kind::Http,
        QStringLiteral("HOST answered with status 400: unsupported path requested: /x"));
    row("401 text", 401, plain, "Unauthorized\n", Kind::Auth,
        QStringLiteral("HOST wants a login, or another one (401): Unauthorized"));
    row("401 empty", 401, plain, {}, Kind::Auth,
        QStringLiteral("HOST wants a login, or another one (401)."));
    row("401 JSON", 401, json, R"({"message":"Invalid API key"})", Kind::Auth,
        QStringLiteral("HOST wants a login, or another one (401): Invalid API key"));
    row("403 JSON", 403, json, refusal("bad_data", "tenant a may not"), Kind::Auth,
        QStringLiteral("HOST does not allow this (403): tenant a may not"));
    row("403 HTML", 403, html,
        "<html><head><title>403 Forbidden</title></head><body>x</body></html>", Kind::Auth,
        QStringLiteral("HOST does not allow this (403): 403 Forbidden"));
    row("404 text", 404, plain, "404 page not found\n", Kind::Http,
        QStringLiteral("HOST has nothing at /api/v1/query (404): 404 page not found"));
    row("422 execution", 422, json, refusal("execution", "many-to-many matching not allowed"),
        Kind::Query, QStringLiteral("many-to-many matching not allowed"));
    row("422 VictoriaMetrics", 422, json, refusal("422", "cannot parse label filters"), Kind::Query,
        QStringLiteral("cannot parse label filters"));
    row("429 text", 429, plain, "slow down", Kind::Http,
        QStringLiteral("HOST is asked too often (429): slow down"));
    row("500 internal", 500, json, refusal("internal", "out of order block"), Kind::Http,
        QStringLiteral("HOST answered with status 500: out of order block"));
    row("502 HTML", 502, html,
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body></html>",
        Kind::Http, QStringLiteral("HOST is not ready (502): 502 Bad Gateway"));
    row("503 text", 503, plain, "Service Unavailable", Kind::Http,
        QStringLiteral("HOST is not ready (503): Service Unavailable"));
    row("503 JSON", 503, json, refusal("unavailable", "replaying the log"), Kind::Http,
        QStringLiteral("HOST is not ready (503): replaying the log"));
    row("503 VictoriaMetrics", 503, json, refusal("503", "too many concurrent requests"),
        Kind::Http, QStringLiteral("HOST is not ready (503): too many concurrent requests"));
    row("503 one slow query", 503, json,
        refusal("timeout", "query timed out in expression evaluation"), Kind::Query,
        QStringLiteral("query timed out in expression evaluation"));
    row("504 nothing", 504, {}, {}, Kind::Http, QStringLiteral("HOST is not ready (504)."));
    row("302 nowhere", 302, plain, "go away", Kind::Http,
        QStringLiteral("HOST answered with status 302: go away"));
}

void TestPrometheusFaults::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    FaultServer server;
    server.setReply({ .status = status, .contentType = type, .body = body });
    const QueryAnswer answer = askUp(sourceAt(server.url()));
    QVERIFY(!answer.result);
    QCOMPARE(messageOf(answer, server), message);
    QCOMPARE(answer.result.error().kind, kind);
    QVERIFY(!answer.result.error().detail.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestPrometheusFaults::bodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("detail");
    const QByteArray json = "application/json";
    const QByteArray page = "\n<!DOCTYPE html><html><head><title>Sign in – Acme</title></head>"
                            "<body><form></form></body></html>";
    const QString login
        = QStringLiteral("HOST answered with a web page (“Sign in – Acme”): a login is needed, or "
                         "the address is not that of the API.");
    QTest::newRow("login page") << html << page << Kind::Auth << login << QStringLiteral("http");
    QTest::newRow("login page of no type")
        << QByteArray() << page << Kind::Auth << login << QStringLiteral("http");
    QTest::newRow("text") << plain << QByteArray("Prometheus Server is Ready.\n") << Kind::Malformed
                          << QStringLiteral("HOST answered with a text that is not JSON: "
                                            "Prometheus Server is Ready.")
                          << QStringLiteral("offset 0");
    QTest::newRow("binary") << QByteArray("application/octet-stream")
                            << QByteArray("\x7f\x45\x4c\x46\x02\xff\xfe") << Kind::Malformed
                            << QStringLiteral("HOST answered with something that is not JSON.")
                            << QStringLiteral("offset 0");
    const auto malformed = [&json](const char *name, const QByteArray &body, int offset) {
        QTest::newRow(name) << json << body << Kind::Malformed
                            << QStringLiteral("The answer is not what Prometheus' API promises, "
                                              "from byte %1 on.")
                                   .arg(offset)
                            << QStringLiteral("offset %1:").arg(offset);
    };
    malformed("empty", {}, 0);
    malformed("truncated", oneSeries.chopped(6), int(oneSeries.size() - 6));
    malformed("wrong type", QByteArray(oneSeries).replace("\"4.5\"", "4.5  "),
        int(oneSeries.indexOf("\"4.5\"")));
    malformed("list", "[]", 0);
    QTest::newRow("error with 200") << json << refusal("bad_data", "no") << Kind::Query
                                    << QStringLiteral("no") << QStringLiteral("bad_data: no");
}

void TestPrometheusFaults::bodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    QFETCH(QString, detail);
    FaultServer server;
    server.setReply({ .contentType = type, .body = body });
    const QueryAnswer answer = askUp(sourceAt(server.url()));
    QVERIFY(!answer.result);
    QCOMPARE(messageOf(answer, server), message);
    QCOMPARE(answer.result.error().kind, kind);
    QVERIFY2(answer.result.error().detail.contains(detail), said(answer.result));
}

void TestPrometheusFaults::connections_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    const QString cut = QStringLiteral("HOST closed the connection before its answer was whole.");
    QTest::newRow("cut in the body")
        << Reply { .body = oneSeries, .cutAfter = 20 } << Kind::Network << cut;
    QTest::newRow("cut before the body")
        << Reply { .body = oneSeries, .cutAfter = 0 } << Kind::Network << cut;
    QTest::newRow("cut in a chunk") << Reply { .body = "40\r\n" + oneSeries,
        .headers = { { "Transfer-Encoding", "chunked" } },
        .cutAfter = 30,
        .hasLength = false } << Kind::Network
                                    << cut;
    QTest::newRow("cut without a length")
        << Reply { .body = oneSeries, .cutAfter = 60, .hasLength = false } << Kind::Network << cut;
    QTest::newRow("hung up") << Reply { .isHungUp = true } << Kind::Network << cut;
    QTest::newRow("silence") << Reply { .isSilent = true } << Kind::Timeout
                             << QStringLiteral("HOST did not answer within 0.4 s.");
    QTest::newRow("trickle") << Reply { .body = oneSeries, .trickleInterval = 20 } << Kind::Timeout
                             << QStringLiteral("HOST did not finish its answer within 0.4 s.");
}

void TestPrometheusFaults::connections()
{
    QFETCH(Reply, reply);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    FaultServer server;
    server.setReply(reply);
    PrometheusSource source = sourceAt(server.url());
    source.timeout = kind == Kind::Timeout ? 400ms : 10s;
    const QueryAnswer answer = askUp(source);
    QVERIFY(!answer.result);
    QCOMPARE(messageOf(answer, server), message);
    QCOMPARE(answer.result.error().kind, kind);
    if (kind == Kind::Timeout)
        QVERIFY(answer.took >= 390ms && answer.took < 5s);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestPrometheusFaults::nobodyListens()
{
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(freePort());
    const QueryAnswer answer = askUp(sourceAt(url));
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Network);
    QCOMPARE(
        answer.result.error().message, QStringLiteral("Nobody listens at %1.").arg(url.mid(7)));
}

void TestPrometheusFaults::unknownHost()
{
    // RFC 6761 reserves .invalid, which no name server knows.
    PrometheusSource source = sourceAt(QStringLiteral("http://opsglass.invalid:9090/"));
    source.timeout = 25s; // a name server that is away takes its time
    const QueryAnswer answer = askUp(source);
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Network);
    QCOMPARE(
        answer.result.error().message, QStringLiteral("The host “opsglass.invalid” is not known."));
}

void TestPrometheusFaults::slowButInTime()
{
    FaultServer server;
    server.setReply({ .body = oneSeries, .trickleInterval = 2 });
    const QueryAnswer answer = askUp(sourceAt(server.url()));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.first().values, QList<double> { 4.5 });
}

void TestPrometheusFaults::postRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("405") << 405;
    QTest::newRow("415") << 415;
}

void TestPrometheusFaults::postRefused()
{
    QFETCH(int, status);
    FaultServer server;
    server.setHandler([status](const FaultServer::Request &request) {
        return request.method == "POST"
            ? Reply { .status = status, .contentType = plain, .body = "no POST here" }
            : Reply { .body = oneSeries };
    });
    PrometheusClient client(sourceAt(server.url()));
    const QString expr = QStringLiteral("sum(rate(x{a=~\"b|c+&d\"}[5m])) / 2");
    for (int i = 0; i < 2; ++i) {
        const QueryAnswer answer = answerOf(client, instantRequest(expr));
        QVERIFY2(answer.result, said(answer.result));
        QVERIFY2(answer.sent.startsWith(QLatin1String("GET http")), qPrintable(answer.sent));
    }
    QList<QByteArray> methods;
    for (const auto &request : server.requests()) {
        methods << request.method;
        QCOMPARE(request.parameter(QStringLiteral("query")), expr);
        QCOMPARE(request.path(), "/api/v1/query");
    }
    QCOMPARE(methods, (QList<QByteArray> { "POST", "GET", "GET" }));
}

void TestPrometheusFaults::redirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("301") << 301 << QByteArray("GET");
    QTest::newRow("302") << 302 << QByteArray("GET");
    QTest::newRow("303") << 303 << QByteArray("GET");
    QTest::newRow("307") << 307 << QByteArray("POST");
    QTest::newRow("308") << 308 << QByteArray("POST");
}

void TestPrometheusFaults::redirectIsFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    FaultServer server;
    server.setHandler([status](const FaultServer::Request &request) {
        return request.path() == "/api/v1/query"
            ? Reply { .status = status, .headers = { { "Location", "/prom/api/v1/query" } } }
            : Reply { .body = oneSeries };
    });
    PrometheusSource source = sourceAt(server.url());
    source.auth = PrometheusSource::Auth::Bearer;
    source.token = QStringLiteral("secret");
    const QueryAnswer answer = askUp(source);
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(server.requests().size(), 2);
    const auto &last = server.requests().last();
    QCOMPARE(last.method, method);
    QCOMPARE(last.path(), "/prom/api/v1/query");
    QCOMPARE(last.parameter(QStringLiteral("query")), QStringLiteral("up"));
    QCOMPARE(last.headers.value("authorization"), "Bearer secret");
}

void TestPrometheusFaults::redirectIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target"); ///< OURS and OTHER stand for the ports
    QTest::newRow("other port") << 302 << QStringLiteral("http://127.0.0.1:OTHER/login?a=b");
    QTest::newRow("other port, 307") << 307 << QStringLiteral("http://127.0.0.1:OTHER/login?a=b");
    QTest::newRow("other port, relative scheme")
        << 302 << QStringLiteral("//127.0.0.1:OTHER/login");
    QTest::newRow("other host") << 302 << QStringLiteral("http://localhost:OTHER/login");
    QTest::newRow("other scheme") << 302 << QStringLiteral("https://127.0.0.1:OURS/login");
}

void TestPrometheusFaults::redirectIsRefused()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    FaultServer server;
    FaultServer other;
    target.replace(QLatin1String("OURS"), QString::number(server.serverPort()));
    target.replace(QLatin1String("OTHER"), QString::number(other.serverPort()));
    server.setReply({ .status = status,
        .contentType = html,
        .body = "<a>Found</a>",
        .headers = { { "Location", target.toUtf8() } } });
    PrometheusSource source = sourceAt(server.url());
    source.baseUrl.insert(7, QLatin1String("user:secret@"));
    const QueryAnswer answer = askUp(source);
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Auth);
    const QString message = answer.result.error().message;
    QVERIFY2(message.contains(QLatin1String("/login, which is not followed")), qPrintable(message));
    QVERIFY2(!said(answer.result).contains("secret"), said(answer.result));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestPrometheusFaults::redirectsInCircles()
{
    FaultServer server;
    server.setReply({ .status = 307, .headers = { { "Location", "/api/v1/query" } } });
    const QueryAnswer answer = askUp(sourceAt(server.url()));
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Auth);
    QCOMPARE(server.requests().size(), 6);
}

void TestPrometheusFaults::askingAgainSharesTheTimeout()
{
    FaultServer server;
    server.setHandler([](const FaultServer::Request &request) {
        return request.method == "POST" ? Reply { .status = 405 } : Reply { .isSilent = true };
    });
    PrometheusSource source = sourceAt(server.url());
    source.timeout = 300ms;
    const QueryAnswer answer = askUp(source);
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Kind::Timeout);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(answer.took >= 290ms && answer.took < 5s);
}

void TestPrometheusFaults::warningsAndInfosStandBesideTheData()
{
    FaultServer server;
    server.setReply({ .body = R"({"status":"success","warnings":["w1","w2"],"infos":["i1"],)"
            + oneSeries.mid(oneSeries.indexOf("\"data\"")) });
    const QueryAnswer answer = askUp(sourceAt(server.url()));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.warnings,
        (QStringList { QStringLiteral("w1"), QStringLiteral("w2"), QStringLiteral("i1") }));
    QCOMPARE(answer.result->series.size(), 1);
}

void TestPrometheusFaults::destroyingCancels()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    PrometheusClient client(sourceAt(server.url()));
    bool isCalled = false;
    auto pending = client.ask(instantRequest(QStringLiteral("up")),
        [&isCalled](const QueryAnswer &) { isCalled = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    pending.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    server.setReply({ .body = oneSeries });
    QVERIFY(answerOf(client, instantRequest(QStringLiteral("up"))).result);
    QVERIFY(!isCalled);
}

void TestPrometheusFaults::destroyingInTheCallback()
{
    FaultServer server;
    server.setReply({ .body = oneSeries });
    auto client = std::make_unique<PrometheusClient>(sourceAt(server.url()));
    std::unique_ptr<PendingQuery> pending;
    int calls = 0;
    pending = client->ask(instantRequest(QStringLiteral("up")), [&](const QueryAnswer &answer) {
        pending.reset();
        client.reset();
        calls += answer.result ? 1 : 100;
    });
    QTRY_COMPARE(calls, 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestPrometheusFaults::answerOutlivesTheClient()
{
    FaultServer server;
    server.setReply({ .body = oneSeries });
    auto client = std::make_unique<PrometheusClient>(sourceAt(server.url()));
    int calls = 0;
    const auto pending = client->ask(instantRequest(QStringLiteral("up")),
        [&calls](const QueryAnswer &answer) { calls += answer.result ? 1 : 100; });
    client.reset();
    QTRY_COMPARE(calls, 1);
}

#include "tst_prometheus_faults.moc"
QTEST_GUILESS_MAIN(TestPrometheusFaults)
