// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/panelalerts.h"
#include "tests/models/alerts/alertsamples.h"

#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// Which alerts concern a panel.
class TestPanelAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void concerns_data();
    void concerns();
};

void TestPanelAlerts::concerns_data()
{
    QTest::addColumn<WatchedAlert>("alert");
    QTest::addColumn<bool>("isConcerned");
    const WatchedAlert same = alertOf(labelsOf(u"A"_s, u"warning"_s));
    QTest::newRow("same metric and source") << same << true;
    QTest::newRow("pending") << pending(same) << true;
    QTest::newRow("over") << resolved(same) << false;
    WatchedAlert alert = same;
    alert.silencedBy = { u"s"_s };
    QTest::newRow("suppressed") << alert << false;
    alert = same;
    alert.querySource = u"test"_s;
    QTest::newRow("another source") << alert << false;
    alert = same;
    alert.expr = u"up == 0"_s;
    QTest::newRow("another metric") << alert << false;
    alert.annotations = { { u"__dashboardUid__"_s, u"d1"_s }, { u"__panelId__"_s, u"4"_s } };
    QTest::newRow("named") << alert << true;
    alert.annotations[u"__panelId__"_s] = u"5"_s;
    QTest::newRow("another panel") << alert << false;
    alert.annotations[u"__panelId__"_s] = u"4"_s;
    alert.annotations[u"__dashboardUid__"_s] = u"d2"_s;
    QTest::newRow("another dashboard") << alert << false;
    alert = same;
    alert.labels = labelsOf(u"Watchdog"_s, {});
    QTest::newRow("a watchdog") << alert << false;
}

void TestPanelAlerts::concerns()
{
    QFETCH(const WatchedAlert, alert);
    QueryKey key;
    key.source = u"prod"_s;
    key.expr = u"sum(increase(errors_total{job=\"a\"}[1h]))"_s;
    QueryKey again = key;
    again.expr = u"errors_total"_s; // both lead to it, once
    const QList<WatchedAlert> found = PanelAlerts({ alert }).of({ u"d1"_s, 4, { key, again } });
    QTEST(found.size() == 1, "isConcerned");
    QVERIFY(found.size() <= 1);
}

QTEST_GUILESS_MAIN(TestPanelAlerts)
#include "tst_panelalerts.moc"
