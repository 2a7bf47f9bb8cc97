// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/client.h"
#include "collectors/prometheus/httpanswer.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"
#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Error::Kind;
using Reply = FaultServer::Reply;

const QByteArray html = "text/html; charset=utf-8";
const QByteArray plain = "text/plain; charset=utf-8";

PrometheusSource sourceAt(const QString &url) { return { .baseUrl = url, .timeout = 10s }; }

Result<QList<ManagedAlert>> alertsOf(
    const PrometheusSource &source, const ManagedAlertFilter &filter = {})
{
    AlertmanagerClient client(source);
    return resultOf<QList<ManagedAlert>>([&](auto done) { return client.alerts(filter, done); });
}

Result<void> expire(const PrometheusSource &source, const QString &id)
{
    AlertmanagerClient client(source);
    return resultOf<void>([&](auto done) { return client.expireSilence(id, done); });
}

Result<void> post(const PrometheusSource &source)
{
    AlertmanagerClient client(source);
    return resultOf<void>([&](auto done) { return client.postAlerts({ {} }, done); });
}

/// What went wrong, with the numbers that differ from run to run left out.
template <typename T>
QString messageOf(const Result<T> &result, const FaultServer &server)
{
    return result ? QString()
                  : QString(result.error().message).replace(server.url().mid(7), u"HOST"_s);
}

} // namespace

/// What is asked of an Alertmanager, and everything that can go wrong on the way.
class TestAlertmanagerClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void asksWhatItShould();
    void leavesOutWhatIsNotWanted();
    void authorizes();
    void faults_data();
    void faults();
    void connections_data();
    void connections();
    void nobodyListens();
    void badAddress();
    void unknownSilence_data();
    void unknownSilence();
    void refusedPost_data();
    void refusedPost();
    void changesAreNotRedirectedToReading_data();
    void changesAreNotRedirectedToReading();
    void changesAreAskedOnce_data();
    void changesAreAskedOnce();
    void destroyingCancels();
    void answerOutlivesTheClient();
};

void TestAlertmanagerClient::addresses_data()
{
    QTest::addColumn<QString>("typed"); ///< after the address of the host
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const QString &typed, const QByteArray &path) {
        QTest::addRow("host%s", qPrintable(typed)) << typed << path;
    };
    row({}, "/api/v2/alerts");
    row(u"/"_s, "/api/v2/alerts");
    row(u"/api/v2"_s, "/api/v2/alerts");
    row(u"/api/v2/"_s, "/api/v2/alerts");
    row(u"/api/v2/alerts/groups"_s, "/api/v2/alerts");
    row(u"/api/v1/alerts"_s, "/api/v2/alerts");
    row(u"/#/alerts?silenced=false"_s, "/api/v2/alerts");
    row(u"/-/ready"_s, "/api/v2/alerts");
    row(u"/am"_s, "/am/api/v2/alerts");
    row(u"/am/"_s, "/am/api/v2/alerts");
    row(u"/am/api/v2/"_s, "/am/api/v2/alerts");
    row(u"/a%2Fb/am#/silences"_s, "/a%2Fb/am/api/v2/alerts");
    row(u"/api/v2x"_s, "/api/v2x/api/v2/alerts");
    row(u"/alertmanager?tenant=a"_s, "/alertmanager/api/v2/alerts?tenant=a");
}

void TestAlertmanagerClient::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, path);
    FaultServer server;
    server.setReply({ .body = "[]" });
    // Without its scheme, and with a login.
    const auto alerts = alertsOf(sourceAt(u"a:b@"_s + server.url().mid(7) + typed));
    QVERIFY2(alerts, said(alerts));
    QCOMPARE(server.requests().first().target, path);
    QCOMPARE(server.requests().first().headers.value("authorization"),
        "Basic " + QByteArray("a:b").toBase64());
}

void TestAlertmanagerClient::asksWhatItShould()
{
    FaultServer server;
    server.setReply({ .body = R"({"silenceID":"new"})" });
    AlertmanagerClient client(sourceAt(server.url()));
    const auto ask
        = [](const std::function<std::unique_ptr<PendingQuery>(std::function<void()>)> &call) {
              const auto done
                  = resultOf<void>([&](auto ended) { return call([ended] { ended({}); }); });
              QVERIFY(done);
          };
    ask([&](auto done) { return client.status([done](const auto &) { done(); }); });
    ask([&](auto done) { return client.groups({}, [done](const auto &) { done(); }); });
    ask([&](auto done) { return client.silences([done](const auto &) { done(); }); });
    ask([&](auto done) {
        return client.expireSilence(u"a/b ä"_s, [done](const auto &) { done(); });
    });
    SilenceInfo silence;
    silence.id = u"old"_s;
    silence.comment = u"why"_s;
    ask([&](auto done) { return client.createSilence(silence, [done](const auto &) { done(); }); });
    const PostedAlert alert { .labels = { { { u"alertname"_s, u"A"_s } } } };
    ask([&](auto done) { return client.postAlerts({ alert }, [done](const auto &) { done(); }); });

    QList<QByteArray> asked;
    for (const FaultServer::Request &request : server.requests())
        asked << request.method + ' ' + request.target;
    QCOMPARE(asked,
        (QList<QByteArray> { "GET /api/v2/status", "GET /api/v2/alerts/groups",
            "GET /api/v2/silences", "DELETE /api/v2/silence/a%2Fb%20%C3%A4",
            "POST /api/v2/silences", "POST /api/v2/alerts" }));
    const auto body = [&server](int request) {
        return QJsonDocument::fromJson(server.requests().at(request).body);
    };
    QCOMPARE(server.requests().at(4).headers.value("content-type"), "application/json");
    QCOMPARE(body(4)[u"id"_s].toString(), u"old"_s);
    QCOMPARE(body(4)[u"comment"_s].toString(), u"why"_s);
    QCOMPARE(server.requests().at(5).headers.value("content-type"), "application/json");
    QCOMPARE(body(5)[0][u"labels"_s][u"alertname"_s].toString(), u"A"_s);
}

void TestAlertmanagerClient::leavesOutWhatIsNotWanted()
{
    FaultServer server;
    server.setReply({ .body = "[]" });
    QVERIFY(alertsOf(sourceAt(server.url()),
        { .matchers = { u"a=\"b & c\""_s, u"d=~\"e+\""_s },
            .receiver = u"desk|pager"_s,
            .hasActive = false,
            .hasInhibited = false }));
    const QList<std::pair<QString, QString>> expected { { u"active"_s, u"false"_s },
        { u"inhibited"_s, u"false"_s }, { u"filter"_s, u"a=\"b & c\""_s },
        { u"filter"_s, u"d=~\"e+\""_s }, { u"receiver"_s, u"desk|pager"_s } };
    QCOMPARE(server.requests().first().parameters(), expected);
}

void TestAlertmanagerClient::authorizes()
{
    FaultServer server;
    PrometheusSource source = sourceAt(server.url());
    source.auth = PrometheusSource::Auth::Bearer;
    source.token = u"secret"_s;
    source.headers = { { u"X-Scope-OrgID"_s, u"team"_s } };
    QVERIFY(expire(source, u"x"_s));
    QCOMPARE(server.requests().first().headers.value("authorization"), "Bearer secret");
    QCOMPARE(server.requests().first().headers.value("x-scope-orgid"), "team");
}

void TestAlertmanagerClient::faults_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const Reply &reply, Kind kind, const QString &message) {
        QTest::newRow(name) << reply << kind << message;
    };
    const QString elsewhere
        = u"HOST has no API v2 of an Alertmanager at this address (%1): it is another server, an "
          "Alertmanager too old for it, or lives below a path that belongs to the address."_s;
    row("bad filter", { .status = 400, .body = R"("bad matcher format: bad")" }, Kind::Query,
        u"HOST refuses this: bad matcher format: bad"_s);
    row("schema", { .status = 422, .body = R"({"code":602,"message":"comment is required"})" },
        Kind::Query, u"HOST refuses this: comment is required"_s);
    row("400 of a proxy", { .status = 400, .contentType = plain, .body = "Bad Request" },
        Kind::Http, u"HOST answered with status 400: Bad Request"_s);
    row("401", { .status = 401, .contentType = plain, .body = "Unauthorized\n" }, Kind::Auth,
        u"HOST wants a login, or another one (401): Unauthorized"_s);
    row("403 as a text", { .status = 403, .body = "\"tenant a may \\\"not\\\"\"" }, Kind::Auth,
        u"HOST does not allow this (403): tenant a may \"not\""_s);
    row("404 text", { .status = 404, .contentType = plain, .body = "404 page not found\n" },
        Kind::Http, elsewhere.arg(404));
    row("404 JSON", { .status = 404, .body = R"({"code":404,"message":"path /x was not found"})" },
        Kind::Http, elsewhere.arg(404));
    row("404 of Prometheus' kind",
        { .status = 404, .body = R"({"status":"error","errorType":"not_found","error":"x"})" },
        Kind::Http, elsewhere.arg(404));
    row("404 without a word", { .status = 404 }, Kind::Http, elsewhere.arg(404));
    row("410", { .status = 410, .body = R"("v1 is gone")" }, Kind::Http, elsewhere.arg(410));
    row("405", { .status = 405 }, Kind::Http, elsewhere.arg(405));
    row("500 as a text", { .status = 500, .body = R"("disk full")" }, Kind::Http,
        u"HOST answered with status 500: disk full"_s);
    row("502", { .status = 502, .contentType = html, .body = "<title>Bad Gateway</title>" },
        Kind::Http, u"HOST is not ready (502): Bad Gateway"_s);
    row("login page", { .contentType = html, .body = "<html><title>Sign in</title></html>" },
        Kind::Auth,
        u"HOST answered with a web page (“Sign in”) instead of the API v2 of an Alertmanager: a "
        "login is needed, or the address is another one."_s);
    row("text", { .contentType = plain, .body = "It works!" }, Kind::Malformed,
        u"HOST answered with a text that is not JSON: It works!"_s);
    row("another API", { .body = R"({"status":"success","data":{}})" }, Kind::Malformed,
        u"The answer is not what Alertmanager's API v2 promises, from byte 0 on; is this the "
        "address of an Alertmanager?"_s);
    row("empty", {}, Kind::Malformed,
        u"The answer is not what Alertmanager's API v2 promises, from byte 0 on; is this the "
        "address of an Alertmanager?"_s);
}

void TestAlertmanagerClient::faults()
{
    QFETCH(Reply, reply);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    FaultServer server;
    server.setReply(reply);
    const auto alerts = alertsOf(sourceAt(server.url()));
    QVERIFY(!alerts);
    QCOMPARE(messageOf(alerts, server), message);
    QCOMPARE(alerts.error().kind, kind);
    QVERIFY(!alerts.error().detail.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestAlertmanagerClient::connections_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    const QByteArray body = R"([{"labels":{"alertname":"A"}}])";
    const QString cut = u"HOST closed the connection before its answer was whole."_s;
    QTest::newRow("cut") << Reply { .body = body, .cutAfter = 12 } << Kind::Network << cut;
    QTest::newRow("cut without a length")
        << Reply { .body = body, .cutAfter = 12, .hasLength = false } << Kind::Network << cut;
    QTest::newRow("hung up") << Reply { .isHungUp = true } << Kind::Network << cut;
    QTest::newRow("silence") << Reply { .isSilent = true } << Kind::Timeout
                             << u"HOST did not answer within 0.4 s."_s;
    QTest::newRow("trickle") << Reply { .body = body, .trickleInterval = 40 } << Kind::Timeout
                             << u"HOST did not finish its answer within 0.4 s."_s;
    constexpr qsizetype mebibyte = 1024 * 1024;
    QTest::newRow("oversized") << Reply { .body
        = FaultServer::gzip(QByteArray(mebibyte, ' ')).repeated(maxBodySize / mebibyte + 1),
        .headers = { { "Content-Encoding", "gzip" } } }
                               << Kind::Unsupported << u"HOST answered with more than 512 MiB."_s;
}

void TestAlertmanagerClient::connections()
{
    QFETCH(Reply, reply);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    FaultServer server;
    server.setReply(reply);
    PrometheusSource source = sourceAt(server.url());
    source.timeout = kind == Kind::Timeout ? 400ms : 30s;
    const auto alerts = alertsOf(source);
    QVERIFY(!alerts);
    QCOMPARE(messageOf(alerts, server), message);
    QCOMPARE(alerts.error().kind, kind);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestAlertmanagerClient::nobodyListens()
{
    const QString url = u"http://127.0.0.1:%1"_s.arg(freePort());
    for (const Result<void> &result : { post(sourceAt(url)), expire(sourceAt(url), u"x"_s) }) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Network);
        QCOMPARE(result.error().message, u"Nobody listens at %1."_s.arg(url.mid(7)));
    }
}

void TestAlertmanagerClient::badAddress()
{
    const auto alerts = alertsOf(sourceAt(u"ftp://me:hunter2@host/"_s));
    QVERIFY(!alerts);
    QCOMPARE(alerts.error().kind, Kind::Unsupported);
    QVERIFY(!said(alerts).contains("hunter2"));
}

void TestAlertmanagerClient::unknownSilence_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("0.25") << Reply { .status = 500, .body = "\"silence not found\"\n" } << true;
    QTest::newRow("0.26") << Reply { .status = 404 } << true;
    QTest::newRow("other trouble") << Reply { .status = 500, .body = R"("disk full")" } << false;
    QTest::newRow("other server") << Reply {
        .status = 404, .contentType = plain, .body = "404 page not found"
    } << false;
}

void TestAlertmanagerClient::unknownSilence()
{
    QFETCH(Reply, reply);
    QFETCH(bool, isUnknown);
    FaultServer server;
    server.setReply(reply);
    const auto expired = expire(sourceAt(server.url()), u"x"_s);
    QVERIFY(!expired);
    QCOMPARE(messageOf(expired, server) == u"HOST does not have this silence."_s, isUnknown);
    QCOMPARE(expired.error().kind, isUnknown ? Kind::Query : Kind::Http);
}

void TestAlertmanagerClient::refusedPost_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("message"); ///< none: it is no failure
    QTest::newRow("taken") << Reply {} << QString();
    QTest::newRow("refused in part")
        << Reply { .status = 400, .body = R"("invalid label set: invalid name \"a-b\"")" }
        << u"HOST refuses this: invalid label set: invalid name \"a-b\""_s;
    QTest::newRow("415") << Reply { .status = 415,
        .body = R"({"code":415,"message":"unsupported media type"})" }
                         << u"HOST answered with status 415: unsupported media type"_s;
    QTest::newRow("page") << Reply { .contentType = html, .body = "<title>Sign in</title>" }
                          << u"HOST answered with a web page (“Sign in”) instead of the API v2 of "
                             "an Alertmanager: a login is needed, or the address is another one."_s;
}

void TestAlertmanagerClient::refusedPost()
{
    QFETCH(Reply, reply);
    QFETCH(QString, message);
    FaultServer server;
    server.setReply(reply);
    QCOMPARE(messageOf(post(sourceAt(server.url())), server), message);
    QCOMPARE(server.requests().size(), 1);
}

void TestAlertmanagerClient::changesAreNotRedirectedToReading_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isFollowed");
    for (const int status : { 301, 302, 303 })
        QTest::addRow("%d", status) << status << false;
    for (const int status : { 307, 308 })
        QTest::addRow("%d", status) << status << true;
}

void TestAlertmanagerClient::changesAreNotRedirectedToReading()
{
    QFETCH(int, status);
    QFETCH(bool, isFollowed);
    FaultServer server;
    server.setHandler([status](const FaultServer::Request &request) {
        return request.path().startsWith("/am/")
            ? Reply {}
            : Reply { .status = status, .headers = { { "Location", "/am" + request.target } } };
    });
    QCOMPARE(post(sourceAt(server.url())).has_value(), isFollowed);
    QCOMPARE(expire(sourceAt(server.url()), u"x"_s).has_value(), isFollowed);
    QList<QByteArray> methods;
    for (const FaultServer::Request &request : server.requests())
        methods << request.method;
    QCOMPARE(methods,
        isFollowed ? (QList<QByteArray> { "POST", "POST", "DELETE", "DELETE" })
                   : (QList<QByteArray> { "POST", "DELETE" }));
}

void TestAlertmanagerClient::changesAreAskedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("done") << 200;
    QTest::newRow("405") << 405;
    QTest::newRow("415") << 415;
}

void TestAlertmanagerClient::changesAreAskedOnce()
{
    // A question that changes nothing would be asked again, in another way.
    QFETCH(int, status);
    FaultServer server;
    server.setReply({ .status = status,
        .body = FaultServer::gzip(R"({"silenceID":"new"})"),
        .headers = { { "Content-Encoding", "gzip" } } });
    AlertmanagerClient client(sourceAt(server.url()));
    const auto id = resultOf<QString>([&](auto done) { return client.createSilence({}, done); });
    QCOMPARE(id.value_or(QString()), status == 200 ? u"new"_s : QString());
    QCOMPARE(expire(sourceAt(server.url()), u"x"_s).has_value(), status == 200);
    QCOMPARE(server.requests().size(), 2);
}

void TestAlertmanagerClient::destroyingCancels()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    AlertmanagerClient client(sourceAt(server.url()));
    bool isCalled = false;
    auto pending = client.status([&isCalled](const auto &) { isCalled = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    pending.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!isCalled);
}

void TestAlertmanagerClient::answerOutlivesTheClient()
{
    FaultServer server;
    server.setReply({ .body = "[]" });
    auto client = std::make_unique<AlertmanagerClient>(sourceAt(server.url()));
    std::unique_ptr<PendingQuery> pending;
    int calls = 0;
    pending = client->silences([&](const auto &silences) {
        pending.reset();
        calls += silences ? 1 : 100;
    });
    client.reset();
    QTRY_COMPARE(calls, 1);
}

#include "tst_alertmanager_client.moc"
QTEST_GUILESS_MAIN(TestAlertmanagerClient)
