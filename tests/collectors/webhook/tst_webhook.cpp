// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/webhook/payload.h"
#include "collectors/webhook/poster.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"
#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Error::Kind;
using Reply = FaultServer::Reply;
using Pairs = QMap<QString, QString>;

QJsonObject payloadOf(const WebhookMessage &message)
{
    return QJsonDocument::fromJson(webhookJson(message)).object();
}

WebhookAlert alertOf(const QMap<QString, QString> &labels,
    const QMap<QString, QString> &annotations = {}, std::optional<Instant> endsAt = {})
{
    return { { labels }, annotations, instantOf(historyStart), endsAt, {}, u"0123"_s };
}

Result<void> post(const PrometheusSource &webhook, Milliseconds patience)
{
    WebhookPoster poster(webhook);
    return resultOf<void>([&](auto done) { return poster.post({}, patience, done); });
}

PrometheusSource hookAt(const QString &url) { return { .baseUrl = url, .timeout = 10s }; }

} // namespace

/// The payload for webhooks, and how it gets there.
class TestWebhook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void payload();
    void statuses_data();
    void statuses();
    void common_data();
    void common();
    void addresses_data();
    void addresses();
    void postsOnce_data();
    void postsOnce();
    void triesAgain_data();
    void triesAgain();
    void givesUp();
    void addressIsASecret_data();
    void addressIsASecret();
    void nobodyListens();
    void badAddress();
    void destroyingCancels_data();
    void destroyingCancels();
    void destroyingInTheCallback();
};

void TestWebhook::payload()
{
    const WebhookMessage message { .receiver = u"hook"_s,
        .groupKey = u"{}:{alertname=\"A\"}"_s,
        .groupLabels = { { { u"alertname"_s, u"A"_s } } },
        .externalUrl = u"http://am"_s,
        .truncatedAlerts = 2,
        .alerts = { { { { { u"alertname"_s, u"A"_s }, { u"n"_s, u"ä"_s } } },
                        { { u"summary"_s, u"a \"b\"\nc"_s } }, instantOf(historyStart) + 250ms, {},
                        u"http://p/graph?x&y"_s, u"0123456789abcdef"_s },
            { { { { u"alertname"_s, u"A"_s } } }, {}, instantOf(historyStart),
                instantOf(historyStart + 60), {}, u"fedcba9876543210"_s } } };
    const QJsonObject firing { { u"status"_s, u"firing"_s },
        { u"labels"_s, QJsonObject { { u"alertname"_s, u"A"_s }, { u"n"_s, u"ä"_s } } },
        { u"annotations"_s, QJsonObject { { u"summary"_s, u"a \"b\"\nc"_s } } },
        { u"startsAt"_s, u"2023-11-14T22:13:20.25Z"_s }, { u"endsAt"_s, u"0001-01-01T00:00:00Z"_s },
        { u"generatorURL"_s, u"http://p/graph?x&y"_s },
        { u"fingerprint"_s, u"0123456789abcdef"_s } };
    const QJsonObject resolved { { u"status"_s, u"resolved"_s },
        { u"labels"_s, QJsonObject { { u"alertname"_s, u"A"_s } } },
        { u"annotations"_s, QJsonObject() }, { u"startsAt"_s, u"2023-11-14T22:13:20Z"_s },
        { u"endsAt"_s, u"2023-11-14T22:14:20Z"_s }, { u"generatorURL"_s, u""_s },
        { u"fingerprint"_s, u"fedcba9876543210"_s } };
    const QJsonObject expected { { u"version"_s, u"4"_s },
        { u"groupKey"_s, u"{}:{alertname=\"A\"}"_s }, { u"truncatedAlerts"_s, 2 },
        { u"status"_s, u"firing"_s }, { u"receiver"_s, u"hook"_s },
        { u"groupLabels"_s, QJsonObject { { u"alertname"_s, u"A"_s } } },
        { u"commonLabels"_s, QJsonObject { { u"alertname"_s, u"A"_s } } },
        { u"commonAnnotations"_s, QJsonObject() }, { u"externalURL"_s, u"http://am"_s },
        { u"alerts"_s, QJsonArray { firing, resolved } } };
    QCOMPARE(payloadOf(message), expected);
}

void TestWebhook::statuses_data()
{
    QTest::addColumn<QString>("alerts"); ///< f: fires, r: is resolved
    QTest::addColumn<QString>("status");
    QTest::newRow("one fires") << u"f"_s << u"firing"_s;
    QTest::newRow("one is resolved") << u"r"_s << u"resolved"_s;
    QTest::newRow("the last fires") << u"rrf"_s << u"firing"_s;
    QTest::newRow("the first fires") << u"frr"_s << u"firing"_s;
    QTest::newRow("all are resolved") << u"rrr"_s << u"resolved"_s;
    QTest::newRow("none") << QString() << u"resolved"_s;
}

void TestWebhook::statuses()
{
    QFETCH(QString, alerts);
    QFETCH(QString, status);
    WebhookMessage message;
    for (const QChar state : alerts)
        message.alerts << alertOf(
            {}, {}, state == u'r' ? std::optional(instantOf(historyStart)) : std::nullopt);
    QCOMPARE(payloadOf(message)[u"status"_s].toString(), status);
}

void TestWebhook::common_data()
{

    QTest::addColumn<QList<Pairs>>("pairs");
    QTest::addColumn<QJsonObject>("shared");
    const Pairs ab { { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s } };
    QTest::newRow("none") << QList<Pairs> {} << QJsonObject();
    QTest::newRow("one") << QList<Pairs> { ab }
                         << QJsonObject { { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s } };
    QTest::newRow("another value")
        << QList<Pairs> { ab, { { u"a"_s, u"1"_s }, { u"b"_s, u"3"_s } } }
        << QJsonObject { { u"a"_s, u"1"_s } };
    QTest::newRow("missing in one")
        << QList<Pairs> { ab, ab, { { u"b"_s, u"2"_s } } } << QJsonObject { { u"b"_s, u"2"_s } };
    QTest::newRow("more in one") << QList<Pairs> { { { u"a"_s, u"1"_s } }, ab }
                                 << QJsonObject { { u"a"_s, u"1"_s } };
    QTest::newRow("nothing") << QList<Pairs> { ab, {} } << QJsonObject();
    QTest::newRow("empty is not missing")
        << QList<Pairs> { { { u"a"_s, u""_s } }, {} } << QJsonObject();
}

void TestWebhook::common()
{
    QFETCH(QList<Pairs>, pairs);
    QFETCH(QJsonObject, shared);
    WebhookMessage labelled;
    WebhookMessage annotated;
    for (const auto &one : pairs) {
        labelled.alerts << alertOf(one);
        annotated.alerts << alertOf({}, one);
    }
    QCOMPARE(payloadOf(labelled)[u"commonLabels"_s].toObject(), shared);
    QCOMPARE(payloadOf(annotated)[u"commonAnnotations"_s].toObject(), shared);
}

void TestWebhook::addresses_data()
{
    QTest::addColumn<QString>("typed"); ///< after the address of the host
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const QString &typed, const QByteArray &target) {
        QTest::addRow("host%s", qPrintable(typed)) << typed << target;
    };
    row({}, "/");
    row(u"/"_s, "/");
    row(u"/hook"_s, "/hook");
    row(u"/hook/"_s, "/hook/");
    row(u"/hook//"_s, "/hook//");
    row(u"/api/v2?token=a%26b"_s, "/api/v2?token=a%26b");
    row(u"/a%2Fb/?x"_s, "/a%2Fb/?x");
}

void TestWebhook::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, target);
    FaultServer server;
    server.setReply({});
    PrometheusSource webhook = hookAt(server.url() + typed);
    webhook.auth = PrometheusSource::Auth::Bearer;
    webhook.token = u"secret"_s;
    const auto posted = post(webhook, 0s);
    QVERIFY2(posted, said(posted));
    const FaultServer::Request &request = server.requests().first();
    QCOMPARE(request.target, target);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("authorization"), "Bearer secret");
    QCOMPARE(request.body, webhookJson({}));
}

void TestWebhook::postsOnce_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("message"); ///< none: it is taken
    QTest::newRow("200") << Reply {} << QString();
    QTest::newRow("204") << Reply { .status = 204 } << QString();
    QTest::newRow("text") << Reply { .contentType = "text/plain", .body = "ok" } << QString();
    QTest::newRow("page") << Reply { .contentType = "text/html", .body = "<p>thanks" } << QString();
    QTest::newRow("cut off behind the status")
        << Reply { .body = "{}", .cutAfter = 1 } << QString();
    QTest::newRow("400") << Reply { .status = 400, .body = R"({"error":"invalid payload"})" }
                         << u"HOST answered with status 400: invalid payload"_s;
    QTest::newRow("401") << Reply { .status = 401 }
                         << u"HOST wants a login, or another one (401)."_s;
    QTest::newRow("404") << Reply { .status = 404, .contentType = "text/plain", .body = "no_team" }
                         << u"HOST has nothing at /… (404): no_team"_s;
    QTest::newRow("429") << Reply { .status = 429 } << u"HOST is asked too often (429)."_s;
    QTest::newRow("302") << Reply { .status = 302, .headers = { { "Location", "/login" } } }
                         << u"HOST sends us on to http://HOST/…, which is not followed: a login is "
                            "needed, or the address is to be corrected."_s;
}

void TestWebhook::postsOnce()
{
    QFETCH(Reply, reply);
    QFETCH(QString, message);
    FaultServer server;
    server.setReply(reply);
    const auto posted = post(hookAt(server.url() + u"/hook"_s), 60s);
    QCOMPARE(posted ? QString()
                    : QString(posted.error().message).replace(server.url().mid(7), u"HOST"_s),
        message);
    QCOMPARE(server.requests().size(), 1);
}

void TestWebhook::triesAgain_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("500") << Reply { .status = 500 };
    QTest::newRow("503") << Reply { .status = 503, .body = R"({"error":"later"})" };
    QTest::newRow("hung up") << Reply { .isHungUp = true };
}

void TestWebhook::triesAgain()
{
    QFETCH(Reply, reply);
    FaultServer server;
    server.setHandler([&](const FaultServer::Request &) {
        return server.requests().size() == 1 ? reply : Reply {};
    });
    const auto posted = post(hookAt(server.url()), 60s);
    QVERIFY2(posted, said(posted));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().first().body, server.requests().last().body);
}

void TestWebhook::givesUp()
{
    FaultServer server;
    server.setReply({ .status = 503, .contentType = "text/plain", .body = "full" });
    // The first wait is 0.8 to 1.2 s, the second 1.6 to 2.4 s.
    const auto posted = post(hookAt(server.url()), 2400ms);
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, Kind::Http);
    QVERIFY2(posted.error().message.endsWith(u"is not ready (503): full"_s), said(posted));
    QCOMPARE(server.requests().size(), 2);
}

void TestWebhook::addressIsASecret_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("400") << Reply { .status = 400 };
    QTest::newRow("404") << Reply { .status = 404 };
    QTest::newRow("503") << Reply { .status = 503 };
    QTest::newRow("307") << Reply { .status = 307,
        .headers = { { "Location", "http://elsewhere.invalid/hunter2?hunter2" } } };
    QTest::newRow("hung up") << Reply { .isHungUp = true };
    QTest::newRow("silent") << Reply { .isSilent = true };
}

void TestWebhook::addressIsASecret()
{
    QFETCH(Reply, reply);
    FaultServer server;
    server.setReply(reply);
    PrometheusSource webhook = hookAt(server.url() + u"/services/hunter2/?token=hunter2"_s);
    webhook.baseUrl.insert(7, u"me:hunter2@"_s);
    webhook.timeout = 300ms;
    const auto posted = post(webhook, 0s);
    QVERIFY(!posted);
    QVERIFY(!posted.error().message.isEmpty());
    QVERIFY2(!said(posted).contains("hunter2"), said(posted));
}

void TestWebhook::nobodyListens()
{
    const QString url = u"http://127.0.0.1:%1/hook"_s.arg(freePort());
    const auto posted = post(hookAt(url), 0s);
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, Kind::Network);
}

void TestWebhook::badAddress()
{
    const auto posted = post(hookAt(u"mailto:me"_s), 60s);
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, Kind::Unsupported);
}

void TestWebhook::destroyingCancels_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("while it is asked") << Reply { .isSilent = true };
    QTest::newRow("between two tries") << Reply { .status = 503 };
}

void TestWebhook::destroyingCancels()
{
    QFETCH(Reply, reply);
    FaultServer server;
    server.setReply(reply);
    bool isCalled = false;
    auto poster = std::make_unique<WebhookPoster>(hookAt(server.url()));
    auto pending = poster->post({}, 60s, [&isCalled](const auto &) { isCalled = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    poster.reset();
    pending.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!isCalled);
}

void TestWebhook::destroyingInTheCallback()
{
    FaultServer server;
    server.setReply({});
    auto poster = std::make_unique<WebhookPoster>(hookAt(server.url()));
    std::unique_ptr<PendingQuery> pending;
    int calls = 0;
    pending = poster->post({}, 60s, [&](const auto &posted) {
        pending.reset();
        poster.reset();
        calls += posted ? 1 : 100;
    });
    QTRY_COMPARE(calls, 1);
}

#include "tst_webhook.moc"
QTEST_GUILESS_MAIN(TestWebhook)
