// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/grafana/address.h"
#include "collectors/grafana/client.h"
#include "collectors/grafana/parser.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

/// The Grafana client against a server that behaves, and one that does not.
class TestGrafana : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void badAddressesKeepSecrets();
    void hits_data();
    void hits();
    void dashboardBytesAreTheServers();
    void answersWithoutADashboard_data();
    void answersWithoutADashboard();
    void searchesWithTheToken();
    void fetchesADashboard();
    void foldersAreNotDashboards();
    void foldersOfDashboards_data();
    void foldersOfDashboards();
    void savesUnderTheUid();
    void conflictsAreNoErrors();
    void faults_data();
    void faults();
    void faultsOfSaving_data();
    void faultsOfSaving();
    void cancellingIsSilent();
};

void TestGrafana::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GrafanaAddress>("address");
    const auto server = [](const QString &url) { return GrafanaAddress { url, {}, {} }; };
    QTest::newRow("server") << u"https://g.example"_s << server(u"https://g.example"_s);
    QTest::newRow("slash, blanks") << u" https://g.example/ "_s << server(u"https://g.example"_s);
    QTest::newRow("no scheme") << u"g.example"_s << server(u"https://g.example"_s);
    QTest::newRow("this machine") << u"localhost:3000"_s << server(u"http://localhost:3000"_s);
    QTest::newRow("sub-path") << u"http://h:3000/sub/"_s << server(u"http://h:3000/sub"_s);
    QTest::newRow("page") << u"https://h/sub/dashboards?query=x"_s << server(u"https://h/sub"_s);
    QTest::newRow("login") << u"https://h/login"_s << server(u"https://h"_s);
    QTest::newRow("dashboard") << u"https://h/d/abc/some-slug?orgId=2&from=now-1h"_s
                               << GrafanaAddress { u"https://h"_s, u"abc"_s, u"2"_s };
    QTest::newRow("dashboard below a path")
        << u"https://h/sub/d/a-b_C"_s << GrafanaAddress { u"https://h/sub"_s, u"a-b_C"_s, {} };
    QTest::newRow("one panel") << u"https://h/d-solo/abc/x?panelId=2"_s
                               << GrafanaAddress { u"https://h"_s, u"abc"_s, {} };
    QTest::newRow("API") << u"https://h/api/dashboards/uid/abc"_s
                         << GrafanaAddress { u"https://h"_s, u"abc"_s, {} };
    QTest::newRow("path named d") << u"https://h/d/"_s << server(u"https://h/d"_s);
}

void TestGrafana::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const GrafanaAddress, address);
    const auto parsed = parseGrafanaAddress(text);
    QVERIFY2(parsed, said(parsed));
    QCOMPARE(parsed->baseUrl, address.baseUrl);
    QCOMPARE(*parsed, address);
}

void TestGrafana::badAddressesKeepSecrets()
{
    for (const QString &text :
        { u""_s, u"ftp://me:hunter2@h"_s, u"file:///etc/passwd"_s, u"https://"_s }) {
        const auto parsed = parseGrafanaAddress(text);
        QVERIFY2(!parsed, qPrintable(text));
        QVERIFY(!said(parsed).contains("hunter2"));
    }
}

void TestGrafana::hits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("none") << QByteArray("[]") << 0;
    QTest::newRow("two") << QByteArray(R"([{"uid": "a", "title": "A"}, {"uid": "b"}])") << 2;
    QTest::newRow("without a uid") << QByteArray(R"([{"title": "A"}, 7, null, "x"])") << 0;
    QTest::newRow("wrong types") << QByteArray(R"([{"uid": "a", "title": 7, "tags": {"x": 1}}])")
                                 << 1;
    QTest::newRow("object") << QByteArray(R"({"results": []})") << -1;
    QTest::newRow("cut") << QByteArray(R"([{"uid": "a")") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestGrafana::hits()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, count);
    const auto hits = parseHits(body);
    QCOMPARE(hits ? int(hits->size()) : -1, count);
}

void TestGrafana::dashboardBytesAreTheServers()
{
    const QByteArray bytes = "{\"title\": \"Z\",\n  \"a\": 1.50e2, \"panels\": [ {} ] }";
    const auto dashboard
        = parseDashboard("{\"meta\": {\"slug\": \"x\"}, \"dashboard\": " + bytes + "}");
    QVERIFY2(dashboard, said(dashboard));
    QCOMPARE(*dashboard, bytes);
}

void TestGrafana::answersWithoutADashboard_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other object") << QByteArray(R"({"meta": {}})");
    QTest::newRow("null") << QByteArray(R"({"dashboard": null})");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"dashboard": {"panels": [)");
}

void TestGrafana::answersWithoutADashboard()
{
    QFETCH(const QByteArray, body);
    const auto dashboard = parseDashboard(body);
    QVERIFY(!dashboard);
    QCOMPARE(dashboard.error().kind, Error::Kind::Malformed);
}

void TestGrafana::searchesWithTheToken()
{
    FaultServer server;
    server.setReply({ .body = R"([{"uid": "a", "title": "A", "type": "dash-db",
        "folderTitle": "Team", "tags": ["x", "y"]}])" });
    GrafanaClient client({ server.url() + u"/sub"_s, u" glsa_secret "_s }, u"3"_s);
    const auto found = resultOf<QList<GrafanaHit>>(
        [&](auto done) { return client.search(u"a b&c"_s, 2, done); });
    QVERIFY2(found, said(found));
    QCOMPARE(found->first(), (GrafanaHit { u"a"_s, u"A"_s, u"Team"_s, { u"x"_s, u"y"_s } }));
    const FaultServer::Request &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path(), QByteArray("/sub/api/search"));
    QCOMPARE(request.parameter(u"query"_s), u"a b&c"_s);
    QCOMPARE(request.parameter(u"type"_s), u"dash-db"_s);
    QCOMPARE(request.parameter(u"page"_s), u"2"_s);
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer glsa_secret"));
    QCOMPARE(request.headers.value("x-grafana-org-id"), QByteArray("3"));
}

void TestGrafana::fetchesADashboard()
{
    FaultServer server;
    server.setReply({ .body = R"({"meta": {}, "dashboard": {"uid": "a b", "panels": []}})" });
    GrafanaClient client({ server.url(), {} });
    const auto dashboard
        = resultOf<QByteArray>([&](auto done) { return client.dashboard(u"a b"_s, done); });
    QVERIFY2(dashboard, said(dashboard));
    QCOMPARE(*dashboard, QByteArray(R"({"uid": "a b", "panels": []})"));
    QCOMPARE(server.requests().first().path(), QByteArray("/api/dashboards/uid/a%20b"));
    QVERIFY(!server.requests().first().headers.contains("authorization"));
}

void TestGrafana::foldersAreNotDashboards()
{
    FaultServer server;
    server.setReply({ .body = "[]" });
    GrafanaClient client({ server.url(), {} });
    QVERIFY(resultOf<QList<GrafanaHit>>([&](auto done) { return client.folders(done); }));
    QCOMPARE(server.requests().first().parameter(u"type"_s), u"dash-folder"_s);
}

void TestGrafana::foldersOfDashboards_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("folder"); ///< "!" for an error
    QTest::newRow("in a folder") << QByteArray(R"({"meta": {"folderUid": "f"}, "dashboard": {}})")
                                 << u"f"_s;
    QTest::newRow("in the root") << QByteArray(R"({"meta": {}, "dashboard": {}})") << QString();
    QTest::newRow("another answer") << QByteArray("[]") << u"!"_s;
}

void TestGrafana::foldersOfDashboards()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, folder);
    FaultServer server;
    server.setReply({ .body = body });
    GrafanaClient client({ server.url(), {} });
    const auto found = resultOf<QString>([&](auto done) { return client.folderOf(u"u"_s, done); });
    QCOMPARE(found.value_or(u"!"_s), folder);
    QCOMPARE(server.requests().first().path(), QByteArray("/api/dashboards/uid/u"));
}

void TestGrafana::savesUnderTheUid()
{
    FaultServer server;
    server.setReply({ .body = R"({"status": "success", "uid": "u", "url": "/d/u/t"})" });
    GrafanaClient client({ server.url(), u"t"_s });
    const QByteArray text = "{\"uid\": \"u\",  \"n\": 1.50}";
    const GrafanaUpload upload { text, u"folder"_s, u"why"_s, true };
    const auto saved = resultOf<GrafanaSaved>([&](auto done) { return client.save(upload, done); });
    QVERIFY2(saved, said(saved));
    QCOMPARE(saved->path, u"/d/u/t"_s);
    const FaultServer::Request &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/api/dashboards/db"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QVERIFY2(request.body.contains("\"dashboard\":" + text + ','), request.body.constData());
    QCOMPARE(body[u"folderUid"_s].toString(), u"folder"_s);
    QCOMPARE(body[u"message"_s].toString(), u"why"_s);
    QVERIFY(body[u"overwrite"_s].toBool());
}

void TestGrafana::conflictsAreNoErrors()
{
    FaultServer server;
    server.setReply({ .status = 412,
        .body = R"({"status": "version-mismatch", "message": "changed by someone else"})" });
    GrafanaClient client({ server.url(), {} });
    const auto saved = resultOf<GrafanaSaved>([&](auto done) { return client.save({}, done); });
    QVERIFY2(saved, said(saved));
    QVERIFY(saved->isConflict);
    QCOMPARE(saved->message, u"changed by someone else"_s);
}

void TestGrafana::faults_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<FaultServer::Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("word");
    const QByteArray body = R"({"meta": {}, "dashboard": {"uid": "a", "panels": []}})";
    QTest::newRow("401") << FaultServer::Reply { .status = 401, .body = R"({"message": "no"})" }
                         << Kind::Auth << QByteArray("Service accounts");
    QTest::newRow("403") << FaultServer::Reply { .status = 403, .body = "{}" } << Kind::Auth
                         << QByteArray("Viewer");
    QTest::newRow("404") << FaultServer::Reply { .status = 404, .body = "{}" } << Kind::Http
                         << QByteArray("the-uid");
    QTest::newRow("500") << FaultServer::Reply { .status = 500,
        .body = R"({"message": "database is locked"})" }
                         << Kind::Http << QByteArray("database is locked");
    QTest::newRow("502 of a proxy") << FaultServer::Reply {
        .status = 502, .contentType = "text/html", .body = "<html><title>Bad Gateway</title></html>"
    } << Kind::Http << QByteArray("Bad Gateway");
    QTest::newRow("login page") << FaultServer::Reply { .contentType = "text/html",
        .body = "<html><title>Grafana</title><body>Sign in</body></html>" }
                                << Kind::Auth << QByteArray("Service accounts");
    QTest::newRow("redirect to a login elsewhere") << FaultServer::Reply { .status = 302,
        .headers = { { "Location", "https://login.example.org/?next=x" } } }
                                                   << Kind::Auth << QByteArray("login.example.org");
    QTest::newRow("not JSON") << FaultServer::Reply { .contentType = "text/plain", .body = "hello" }
                              << Kind::Malformed << QByteArray("hello");
    QTest::newRow("other JSON") << FaultServer::Reply { .body = R"({"status": "success"})" }
                                << Kind::Malformed << QByteArray("Grafana");
    QTest::newRow("cut") << FaultServer::Reply { .body = body, .cutAfter = 30 } << Kind::Network
                         << QByteArray("before its answer was whole");
    QTest::newRow("cut without a length")
        << FaultServer::Reply { .body = body.left(40), .hasLength = false } << Kind::Network
        << QByteArray("before its answer was whole");
    QTest::newRow("hung up") << FaultServer::Reply { .isHungUp = true } << Kind::Network
                             << QByteArray("127.0.0.1");
}

void TestGrafana::faults()
{
    QFETCH(const FaultServer::Reply, reply);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QByteArray, word);
    FaultServer server;
    server.setReply(reply);
    GrafanaClient client({ server.url(), u"glsa_secret"_s });
    const auto dashboard
        = resultOf<QByteArray>([&](auto done) { return client.dashboard(u"the-uid"_s, done); });
    QVERIFY(!dashboard);
    QVERIFY2(dashboard.error().message.toUtf8().contains(word), said(dashboard));
    QCOMPARE(dashboard.error().kind, kind);
    QVERIFY(!said(dashboard).contains("glsa_secret"));
}

void TestGrafana::faultsOfSaving_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("requests");
    QTest::newRow("not allowed") << 405 << QByteArray() << 1;
    QTest::newRow("another type wanted") << 415 << QByteArray() << 1;
    // A dashboard must not be lost on the way to a GET.
    QTest::newRow("see other") << 302 << QByteArray("/login") << 1;
}

void TestGrafana::faultsOfSaving()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const int, requests);
    FaultServer server;
    FaultServer::Reply reply { .status = status, .body = "{}" };
    if (!location.isEmpty())
        reply.headers.append({ "Location", location });
    server.setReply(reply);
    GrafanaClient client({ server.url(), {} });
    QVERIFY(!resultOf<GrafanaSaved>([&](auto done) { return client.save({}, done); }));
    QCOMPARE(int(server.requests().size()), requests);
}

void TestGrafana::cancellingIsSilent()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    GrafanaClient client({ server.url(), {} });
    bool isAnswered = false;
    auto pending = client.dashboard(u"a"_s, [&](const auto &) { isAnswered = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    pending.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestGrafana)
#include "tst_grafana.moc"
