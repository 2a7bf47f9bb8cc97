// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/metricnames.h"

#include <QTest>

using namespace opsglass;

class TestMetricNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSelectorsOnly_data();
    void findsSelectorsOnly();
};

void TestMetricNames::findsSelectorsOnly_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *expr, const char *names) {
        QTest::newRow(expr) << QString::fromLatin1(expr) << QString::fromLatin1(names);
    };
    row("up", "up");
    row("rate(http_requests_total{job=\"api\",code=~\"5..\"}[5m])", "http_requests_total");
    row("sum by (le, route) (rate(a_bucket[5m])) / on (route) group_left (x) b", "a_bucket b");
    row("sum(a) by (b) + count without (c) (d)", "a d");
    row("{__name__=\"up\", job!=\"x\"}", "up");
    row("{__name__=~\"up|down\"}", "");
    row("1e3 * x offset 5m", "x");
    row("label_replace(m, \"a\", \"$1\", \"b\", \"(.*) unused{name}\")", "m");
    row("a and b or vector(0) unless c", "a b c");
    row("job:requests:rate5m > bool 3 # total", "job:requests:rate5m");
    row("max_over_time(rate(a[5m])[1h:]) @ end()", "a");
    row("rate(a{b=\"}\\\"\"}[5m]", "a");
    row("\"unterminated", "");
}

void TestMetricNames::findsSelectorsOnly()
{
    QFETCH(QString, expr);
    QFETCH(QString, names);
    QCOMPARE(metricNames(expr).join(u' '), names);
}

QTEST_GUILESS_MAIN(TestMetricNames)
#include "tst_metricnames.moc"
