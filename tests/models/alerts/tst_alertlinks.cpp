// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlinks.h"
#include "models/alerts/silencedraft.h"
#include "tests/models/alerts/alertsamples.h"

#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// Where an alert leads, what it is as text, and the draft of a silence for it.
class TestAlertLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void text();
    void keepers();
    void defaultMatchers_data();
    void defaultMatchers();
    void morning_data();
    void morning();
    void reach();
};

void TestAlertLinks::links_data()
{
    using Annotations = QMap<QString, QString>;
    QTest::addColumn<Annotations>("annotations");
    QTest::addColumn<QString>("runbook");
    QTest::addColumn<QString>("dashboard");
    const QString web = u"https://wiki.example/x?a=b"_s;
    QTest::newRow("none") << Annotations {} << QString() << QString();
    QTest::newRow("web") << Annotations { { u"runbook_url"_s, web }, { u"dashboard_url"_s, web } }
                         << web << web;
    QTest::newRow("short names") << Annotations { { u"runbook"_s, u' ' + web },
        { u"dashboard"_s, web } } << web
                                 << web;
    QTest::newRow("the first that may be followed")
        << Annotations { { u"runbook_url"_s, u"file:///etc/passwd"_s }, { u"runbook"_s, web } }
        << web << QString();
    QTest::newRow("scripts") << Annotations { { u"runbook_url"_s, u"javascript:alert(1)"_s },
        { u"dashboard_url"_s, u"data:text/html,x"_s } }
                             << QString() << QString();
    QTest::newRow("inside") << Annotations { { u"dashboard"_s, u"/d/abc/costs?var-x=1"_s },
        { u"runbook"_s, u"/d/abc"_s } }
                            << QString() << u"/d/abc/costs?var-x=1"_s;
    QTest::newRow("another page inside")
        << Annotations { { u"dashboard"_s, u"/admin"_s } } << QString() << QString();
    QTest::newRow("by uid") << Annotations { { u"__dashboardUid__"_s, u"a b"_s },
        { u"__panelId__"_s, u"4"_s } }
                            << QString() << u"/d/a%20b?viewPanel=4"_s;
    QTest::newRow("words") << Annotations { { u"runbook"_s, u"See the wiki."_s } } << QString()
                           << QString();
}

void TestAlertLinks::links()
{
    using Annotations = QMap<QString, QString>;
    QFETCH(const Annotations, annotations);
    WatchedAlert alert = alertOf(labelsOf(u"A"_s, {}));
    alert.annotations = annotations;
    alert.generatorUrl = u"ftp://x"_s;
    const AlertLinks links = alertLinks(alert);
    QTEST(links.runbook, "runbook");
    QTEST(links.dashboard, "dashboard");
    QVERIFY(links.generator.isEmpty());
}

void TestAlertLinks::text()
{
    QCOMPARE(alertText(alertOf(labelsOf(u"A"_s, u"page"_s)), u"noon"_s),
        u"A: Firing\nSince: noon\nValue: 0.25\nLabels: {alertname=\"A\", severity=\"page\"}\n"
        "summary: Something is slow\nExpression: rate(errors_total[5m]) > 0.1\n"
        "Rules here, on prod: agents.yml, group latency\n"_s);
}

void TestAlertLinks::keepers()
{
    const auto good = AlertSourceHealth::State::Good;
    const QList<SilenceKeeper> expected { { {}, u"Here"_s }, { u"am"_s, u"Alertmanager main"_s } };
    QCOMPARE(silenceKeepers({ { server, good, {}, noon }, { manager, good, {}, noon } }), expected);
    WatchedAlert alert = alertOf(labelsOf(u"A"_s, {}));
    QCOMPARE(keepersOf(alert), QStringList { QString() });
    alert.origins << manager << manager;
    QCOMPARE(keepersOf(alert), QStringList { u"am"_s });
}

void TestAlertLinks::defaultMatchers_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("instance") << QStringList { u"alertname"_s, u"instance"_s, u"mode"_s }
                              << QStringList { u"alertname"_s, u"instance"_s };
    QTest::newRow("job") << QStringList { u"alertname"_s, u"job"_s, u"severity"_s }
                         << QStringList { u"alertname"_s, u"job"_s };
    QTest::newRow("neither") << QStringList { u"alertname"_s, u"model"_s, u"severity"_s }
                             << QStringList { u"alertname"_s, u"model"_s };
}

void TestAlertLinks::defaultMatchers()
{
    QFETCH(const QStringList, labels);
    Labels all;
    for (const QString &label : labels)
        all.pairs.insert(label, u"x"_s);
    QStringList chosen;
    for (const QString &label : labels) {
        if (isSilencedByDefault(all, label))
            chosen << label;
    }
    QTEST(chosen, "chosen");
}

void TestAlertLinks::morning_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("UTC") << QByteArray("UTC") << u"2024-05-02T09:00:00.000Z"_s;
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"2024-05-02T07:00:00.000Z"_s;
    QTest::newRow("where it is tomorrow already")
        << QByteArray("Pacific/Auckland") << u"2024-05-02T21:00:00.000Z"_s;
}

void TestAlertLinks::morning()
{
    QFETCH(const QByteArray, zone);
    const Instant morning = tomorrowMorning(noon, QTimeZone(zone));
    QTEST(QDateTime::fromMSecsSinceEpoch(morning.time_since_epoch().count(), Qt::UTC)
              .toString(Qt::ISODateWithMs),
        "utc");
}

void TestAlertLinks::reach()
{
    const QList<WatchedAlert> alerts { alertOf(labelsOf(u"A"_s, {})), alertOf(labelsOf(u"B"_s, {})),
        resolved(alertOf(labelsOf(u"C"_s, {}))), alertOf(labelsOf(u"Watchdog"_s, {})) };
    QCOMPARE(reachOf(0, alerts), SilenceReach::Nothing);
    QCOMPARE(reachOf(1, alerts), SilenceReach::Some);
    QCOMPARE(reachOf(2, alerts), SilenceReach::Everything);
    QCOMPARE(reachOf(1, alerts.first(1)), SilenceReach::Some);
}

QTEST_GUILESS_MAIN(TestAlertLinks)
#include "tst_alertlinks.moc"
