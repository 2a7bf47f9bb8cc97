// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/client.h"
#include "collectors/webhook/payload.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"
#include "tests/support/realalertmanager.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant now() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

PostedAlert alertOf(const QString &instance, const QString &summary, Instant startsAt)
{
    return { .labels = { { { u"alertname"_s, u"Slow"_s }, { u"instance"_s, instance },
                 { u"team"_s, u"ops & <dev>"_s } } },
        .annotations = { { u"summary"_s, summary }, { u"runbook"_s, u"http://wiki/?a&b"_s } },
        .startsAt = startsAt,
        .endsAt = now() + 4min,
        .generatorUrl = u"http://h/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s };
}

/// What Opsglass would say of an alert that Alertmanager has.
WebhookAlert toldOf(const ManagedAlert &alert)
{
    return { alert.labels, alert.annotations, alert.startsAt, {}, alert.generatorUrl,
        alert.fingerprint };
}

/// Alertmanager's order of alerts is its own.
QJsonObject sorted(QJsonObject payload)
{
    QList<QJsonObject> alerts;
    for (const QJsonValue &alert : payload[u"alerts"_s].toArray())
        alerts << alert.toObject();
    std::sort(alerts.begin(), alerts.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left[u"fingerprint"_s].toString() < right[u"fingerprint"_s].toString();
    });
    QJsonArray array;
    for (const QJsonObject &alert : alerts)
        array.append(alert);
    payload[u"alerts"_s] = array;
    return payload;
}

QJsonObject payloadOf(const QByteArray &body)
{
    return sorted(QJsonDocument::fromJson(body).object());
}

QByteArray configFor(const FaultServer &server)
{
    return "route:\n  receiver: hook\n  group_by: [alertname]\n  group_wait: 2s\n"
           "  group_interval: 1s\nreceivers:\n  - name: hook\n    webhook_configs:\n      - url: "
        + server.url().toUtf8() + "/hook\n";
}

} // namespace

/// Our payload beside the one the real Alertmanager posts for the same alerts.
class TestWebhookReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAlertmanagerSays();
};

void TestWebhookReal::saysWhatAlertmanagerSays()
{
    FaultServer hook;
    hook.setReply({});
    const RealAlertmanager server(
        { .config = configFor(hook), .arguments = { u"--web.external-url=http://desk/am"_s } });
    QVERIFY(server.isRunning());
    // The external address has a path, below which the server then lives.
    AlertmanagerClient client({ .baseUrl = server.url() + u"/am"_s });
    const auto tell = [&client](const QList<PostedAlert> &alerts) {
        const auto told
            = resultOf<void>([&](auto done) { return client.postAlerts(alerts, done); });
        QVERIFY2(told, said(told));
    };
    // Not before the wait of the group, or the first alert would be told alone.
    const Instant began = now() - 120ms;
    PostedAlert first = alertOf(u"a"_s, u"äöü \"quoted\"\nline"_s, began);
    const PostedAlert second = alertOf(u"b"_s, u"other"_s, began + 120ms);
    tell({ first, second });
    QTRY_COMPARE(hook.requests().size(), 1);
    const auto alerts
        = resultOf<QList<ManagedAlert>>([&](auto done) { return client.alerts({}, done); });
    QVERIFY2(alerts, said(alerts));
    WebhookMessage message { .receiver = u"hook"_s,
        .groupKey = u"{}:{alertname=\"Slow\"}"_s,
        .groupLabels = { { { u"alertname"_s, u"Slow"_s } } },
        .externalUrl = u"http://desk/am"_s };
    for (const ManagedAlert &alert : *alerts)
        message.alerts << toldOf(alert);
    QCOMPARE(payloadOf(webhookJson(message)), payloadOf(hook.requests().first().body));
    QCOMPARE(hook.requests().first().headers.value("content-type"), "application/json");

    first.endsAt = now();
    tell({ first });
    QTRY_COMPARE(hook.requests().size(), 2);
    for (WebhookAlert &alert : message.alerts)
        if (alert.labels == first.labels)
            alert.endsAt = first.endsAt;
    QCOMPARE(payloadOf(webhookJson(message)), payloadOf(hook.requests().last().body));

    PostedAlert gone = second;
    gone.endsAt = now();
    tell({ gone });
    QTRY_COMPARE(hook.requests().size(), 3);
    message.alerts.removeIf(
        [&](const WebhookAlert &alert) { return alert.labels == first.labels; });
    message.alerts.first().endsAt = gone.endsAt;
    const QJsonObject last = payloadOf(hook.requests().last().body);
    QCOMPARE(payloadOf(webhookJson(message)), last);
    QCOMPARE(last[u"status"_s].toString(), u"resolved"_s);
}

#include "tst_webhook_real.moc"
QTEST_GUILESS_MAIN(TestWebhookReal)
