// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/alertsender.h"
#include "collectors/alertmanager/writer.h"
#include "collectors/rfc3339.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"
#include "tests/support/realalertmanager.h"
#include "tests/support/realprometheus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, QString> pairsOf(const QJsonValue &value)
{
    QMap<QString, QString> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.insert(it.key(), it.value().toString());
    return pairs;
}

Instant instantAt(const QJsonValue &value)
{
    return parseRfc3339(value.toString().toStdString()).value_or(Instant());
}

/// Everything a server was posted.
QJsonArray alertsIn(const FaultServer &server)
{
    QJsonArray all;
    for (const FaultServer::Request &request : server.requests()) {
        const QJsonArray posted = QJsonDocument::fromJson(request.body).array();
        for (const QJsonValue &alert : posted)
            all.append(alert);
    }
    return all;
}

/// The values in what Prometheus posted.
QList<PostedAlert> readBack(const QJsonArray &posted)
{
    QList<PostedAlert> alerts;
    for (const QJsonValue &alert : posted)
        alerts << PostedAlert { { pairsOf(alert[u"labels"_s]) }, pairsOf(alert[u"annotations"_s]),
            instantAt(alert[u"startsAt"_s]), instantAt(alert[u"endsAt"_s]),
            alert[u"generatorURL"_s].toString() };
    return alerts;
}

} // namespace

/// What is sent, beside what the real Prometheus sends, and to the real Alertmanager.
class TestAlertSenderReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatPrometheusWrites();
    void arrivesAtEveryAlertmanager();
    void resolves();
};

void TestAlertSenderReal::writesWhatPrometheusWrites()
{
    FaultServer server;
    server.setReply({});
    RealPrometheus prometheus(
        { .config = "global:\n  evaluation_interval: 1s\n  external_labels: {region: eu}\n"
                    "rule_files: [rules.yml]\n"
                    "alerting:\n  alertmanagers:\n    - api_version: v2\n"
                    "      static_configs: [{targets: ['127.0.0.1:"
                + QByteArray::number(server.serverPort()) + "']}]\n",
            .rules = "groups:\n  - name: g\n    rules:\n"
                     "      - alert: Bare\n        expr: vector(1)\n"
                     "      - alert: Whole\n        expr: vector(2) > 1\n"
                     "        labels: {severity: \"warn \\\"<ä>&\"}\n"
                     "        annotations: {summary: \"{{ $value }} & <b>\\nline\"}\n",
            // What it posts before it has looked the Alertmanager up is lost for so long.
            .arguments = { u"--rules.alert.resend-delay=1s"_s } });
    QVERIFY2(prometheus.isRunning(), qPrintable(prometheus.log()));
    QTRY_VERIFY_WITH_TIMEOUT(alertsIn(server).size() >= 2, 20'000);
    const QJsonArray posted = alertsIn(server);
    const FaultServer::Request &theirs = server.requests().first();
    const QList<PostedAlert> alerts = readBack(posted);
    QVERIFY(alerts.first().startsAt > Instant());
    QCOMPARE(QJsonDocument::fromJson(postedAlertsJson(alerts)).array(), posted);

    AlertSender sender;
    FaultServer own;
    own.setReply({});
    sender.setAlertmanagers({ { .id = u"own"_s, .baseUrl = own.url() } });
    sender.send(alerts);
    QTRY_COMPARE(own.requests().size(), 1);
    const FaultServer::Request &ours = own.requests().first();
    QCOMPARE(ours.method, theirs.method);
    QCOMPARE(ours.target, theirs.target);
    QCOMPARE(ours.headers.value("content-type"), theirs.headers.value("content-type"));
}

void TestAlertSenderReal::arrivesAtEveryAlertmanager()
{
    RealAlertmanager one;
    RealAlertmanager two({ .path = u"/am"_s });
    QVERIFY2(one.isRunning() && two.isRunning(), qPrintable(one.log() + two.log()));
    AlertSender sender;
    int posts = 0;
    connect(&sender, &AlertSender::posted, this, [&posts](const AlertPosting &posting) {
        QVERIFY2(!posting.error, qPrintable(posting.error->message));
        ++posts;
    });
    sender.setAlertmanagers(
        { { .id = u"1"_s, .baseUrl = one.url() }, { .id = u"2"_s, .baseUrl = two.url() } });
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    QList<PostedAlert> alerts;
    for (int i = 0; i < 130; ++i)
        alerts << PostedAlert { .labels
            = { { { u"alertname"_s, u"A"_s }, { u"n"_s, QString::number(i) } } },
            .startsAt = now - 1s,
            .endsAt = now + 4min };
    sender.send(alerts);
    QTRY_COMPARE(posts, 6);
    for (const RealAlertmanager *server : { &one, &two }) {
        AlertmanagerClient client({ .baseUrl = server->url() });
        const auto arrived
            = resultOf<QList<ManagedAlert>>([&](auto done) { return client.alerts({}, done); });
        QVERIFY2(arrived, said(arrived));
        QCOMPARE(arrived->size(), 130);
        for (const ManagedAlert &alert : *arrived) {
            QCOMPARE(alert.startsAt, now - 1s);
            QCOMPARE(alert.endsAt, now + 4min);
        }
    }
}

void TestAlertSenderReal::resolves()
{
    RealAlertmanager server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    AlertSender sender;
    sender.setAlertmanagers({ { .id = u"1"_s, .baseUrl = server.url() } });
    AlertmanagerClient client({ .baseUrl = server.url() });
    const auto count = [&client] {
        const auto alerts
            = resultOf<QList<ManagedAlert>>([&](auto done) { return client.alerts({}, done); });
        return alerts ? alerts->size() : -1;
    };
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    PostedAlert alert {
        .labels = { { { u"alertname"_s, u"A"_s } } }, .startsAt = now - 10s, .endsAt = now + 4min
    };
    sender.send({ alert });
    QTRY_COMPARE(count(), 1);
    alert.endsAt = now;
    sender.send({ alert });
    QTRY_COMPARE(count(), 0);
}

#include "tst_alertsender_real.moc"
QTEST_GUILESS_MAIN(TestAlertSenderReal)
