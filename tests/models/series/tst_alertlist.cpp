// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/alertlist.h"

#include <QJsonDocument>
#include <QTest>

using namespace opsglass;

namespace {

QString str(const char *text) { return QString::fromUtf8(text); }

Series alertSeries(const char *name, const char *state, const char *severity, double value = 1)
{
    Labels labels { { { str("__name__"), str("ALERTS") }, { str("alertname"), str(name) },
        { str("severity"), str(severity) } } };
    if (*state)
        labels.pairs.insert(str("alertstate"), str(state));
    return { labels, { value } };
}

Matrix alerts()
{
    return { .grid = { Instant(), Milliseconds(0), 1 },
        .series
        = { alertSeries("Slow", "firing", "warning"), alertSeries("Errors", "pending", "critical"),
            alertSeries("Slow", "firing", "critical"), alertSeries("Disk", "firing", "warning") } };
}

Matrix beginnings()
{
    return { .grid = { Instant(), Milliseconds(0), 1 },
        .series = { alertSeries("Slow", "", "warning", 300),
            alertSeries("Errors", "", "critical", 100), alertSeries("Disk", "", "warning", 200.5),
            alertSeries("Slow", "", "critical", qQNaN()) } };
}

AlertListOptions optionsOf(const char *json)
{
    return readAlertListOptions(QJsonDocument::fromJson(json).object());
}

/// "Slow/warning Errors/critical"
QString shown(const AlertListData &list)
{
    QStringList parts;
    for (const ListedAlert &alert : list.alerts)
        parts << alert.name + u'/' + alert.labels.value(str("severity"));
    return parts.join(u' ');
}

} // namespace

/// Alert lists from a server's own alert series.
class TestAlertList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void facts();
    void limits();
    void selectors_data();
    void selectors();
};

void TestAlertList::orders_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by name") << QByteArray("{}")
                             << str("Disk/warning Errors/critical Slow/warning Slow/critical");
    QTest::newRow("by name, down") << QByteArray(
        R"({"sortOrder":2})") << str("Slow/warning Slow/critical Errors/critical Disk/warning");
    QTest::newRow("importance") << QByteArray(R"({"sortOrder":3})")
                                << str("Disk/warning Slow/warning Slow/critical Errors/critical");
    QTest::newRow("oldest first, groups together") << QByteArray(
        R"({"sortOrder":4})") << str("Errors/critical Disk/warning Slow/warning Slow/critical");
    QTest::newRow("newest first") << QByteArray(R"({"sortOrder":5})")
                                  << str("Slow/critical Slow/warning Disk/warning Errors/critical");
    QTest::newRow("grouped by severity")
        << QByteArray(R"({"groupMode":"custom","groupBy":["severity"]})")
        << str("Disk/warning Slow/warning Errors/critical Slow/critical");
    QTest::newRow("pending alone")
        << QByteArray(R"({"stateFilter":{"pending":true}})") << str("Errors/critical");
    QTest::newRow("named") << QByteArray(R"({"alertName":"sl"})")
                           << str("Slow/warning Slow/critical");
    QTest::newRow("wrong types") << QByteArray(
        R"({"maxItems":"x","sortOrder":[],"groupBy":7,"stateFilter":1})")
                                 << str("Disk/warning Errors/critical Slow/warning Slow/critical");
}

void TestAlertList::orders()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, expected);
    QCOMPARE(shown(listAlerts(alerts(), beginnings(), optionsOf(options.constData()))), expected);
}

void TestAlertList::facts()
{
    const AlertListData list = listAlerts(alerts(), beginnings(), {});
    QCOMPARE(list.alerts[0].since, std::optional(Instant(Milliseconds(200'500))));
    QCOMPARE(list.alerts[0].state, ListedAlert::State::Firing);
    QCOMPARE(list.alerts[1].state, ListedAlert::State::Pending);
    QVERIFY(!list.alerts[3].since); // NaN is no beginning
    QCOMPARE(list.alerts[0].labels.pairs.keys(), QStringList { str("severity") });
    QCOMPARE(list.alerts[0].group, str("Disk"));
}

void TestAlertList::limits()
{
    const AlertListData list = listAlerts(alerts(), beginnings(), optionsOf(R"({"maxItems":2})"));
    QCOMPARE(shown(list), str("Disk/warning Errors/critical"));
    QCOMPARE(list.total, 4);
    QVERIFY(listAlerts({}, {}, {}).alerts.isEmpty());
}

void TestAlertList::selectors_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << str("ALERTS");
    QTest::newRow("braces") << str("{severity=\"page\"}") << str("ALERTS{severity=\"page\"}");
    QTest::newRow("bare") << str(" severity=\"page\", ") << str("ALERTS{severity=\"page\"}");
    QTest::newRow("empty braces") << str("{ }") << str("ALERTS");
}

void TestAlertList::selectors()
{
    QFETCH(QString, filter);
    AlertListOptions options;
    options.labelFilter = filter;
    QTEST(alertSelector(str("ALERTS"), options), "expected");
}

#include "tst_alertlist.moc"
QTEST_GUILESS_MAIN(TestAlertList)
