// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertchart.h"
#include "tests/models/alerts/alertsamples.h"

#include <QTest>

#include <cmath>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// How a rule's expression becomes a chart with a threshold.
class TestAlertChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void wholeIsNotNarrowed();
    void withoutAnExpressionThereIsNone_data();
    void withoutAnExpressionThereIsNone();
    void ranges_data();
    void ranges();
    void picksTheSeries_data();
    void picksTheSeries();
    void thresholds_data();
    void thresholds();
    void marks();
};

namespace {

WatchedAlert alertWith(const QString &expr)
{
    WatchedAlert alert = alertOf(labelsOf(u"Slow"_s, u"warning"_s, u"a:1"_s));
    alert.labels.pairs.insert(u"job"_s, u"api"_s);
    alert.labels.pairs.insert(u"model"_s, u"gpt"_s);
    alert.expr = expr;
    return alert;
}

QString limitsText(const QList<AlertLimit> &limits)
{
    static const QStringList signs { u">"_s, u"<"_s, u"="_s, u"!"_s };
    QStringList texts;
    for (const AlertLimit &limit : limits)
        texts << signs[int(limit.fires)] + QString::number(limit.value);
    return texts.join(u' ');
}

} // namespace

void TestAlertChart::splits_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("limits");
    const QString own = u"{instance=\"a:1\",job=\"api\"}"_s;
    QTest::newRow("above") << u"rate(x[5m]) > 0.5"_s << u"rate(x"_s + own + u"[5m])"_s << u">0.5"_s;
    QTest::newRow("number first") << u"5 >= x"_s << u"x"_s + own << u"<5"_s;
    QTest::newRow("below") << u"x <= 1"_s << u"x"_s + own << u"<1"_s;
    QTest::newRow("calculated") << u"x > (2 * 1024 ^ 2) / -4"_s << u"x"_s + own << u">-524288"_s;
    QTest::newRow("parentheses") << u"((x) == 0)"_s << u"x"_s + own << u"=0"_s;
    QTest::newRow("band") << u"x > 1 < 9"_s << u"x"_s + own << u"<9 >1"_s;
    QTest::newRow("and") << u"(x > 3) and on (instance) y > 0"_s << u"x"_s + own << u">3"_s;
    QTest::newRow("unless") << u"x != 3 unless z"_s << u"x"_s + own << u"!3"_s;
    QTest::newRow("or") << u"x > 3 or y > 4"_s << u"x"_s + own + u" > 3 or y"_s + own + u" > 4"_s
                        << QString();
    QTest::newRow("two vectors") << u"x > y"_s << u"x"_s + own + u" > y"_s + own << QString();
    QTest::newRow("bool") << u"x > bool 3"_s << u"x"_s + own + u" > bool 3"_s << QString();
    QTest::newRow("absent") << u"absent(x{job=\"api\"})"_s << u"absent(x{job=\"api\"})"_s
                            << QString();
    QTest::newRow("by") << u"sum by (model) (rate(x[1m])) > 3"_s
                        << u"sum by (model) (rate(x{model=\"gpt\"}[1m]))"_s << u">3"_s;
    QTest::newRow("sum of all") << u"sum(x) > 3"_s << u"sum(x)"_s << u">3"_s;
    QTest::newRow("without") << u"sum without (instance) (x) > 3"_s
                             << u"sum without (instance) (x{job=\"api\"})"_s << u">3"_s;
    QTest::newRow("on") << u"sum by (job) (x) / on (job) y > 3"_s
                        << u"sum by (job) (x{job=\"api\"}) / on (job) y{job=\"api\"}"_s << u">3"_s;
    QTest::newRow("other matchers stay")
        << u"x{model=~\"g.*\"} > 3"_s
        << u"x{instance=\"a:1\",job=\"api\",model=\"gpt\",model=~\"g.*\"}"_s << u">3"_s;
}

void TestAlertChart::splits()
{
    QFETCH(const QString, expr);
    const auto chart = alertChart(alertWith(expr), noon);
    QVERIFY(chart);
    QTEST(chart->key.expr, "drawn");
    QTEST(limitsText(chart->limits), "limits");
    QCOMPARE(chart->key.source, u"prod"_s);
    QCOMPARE(chart->key.kind, QueryKey::Kind::RangeQuery);
    const auto whole = alertChart(alertWith(expr), noon, AlertChartScope::Whole);
    QCOMPARE(chart->isNarrowed, chart->key.expr != whole->key.expr);
}

void TestAlertChart::wholeIsNotNarrowed()
{
    const auto chart = alertChart(alertWith(u"rate(x[5m]) > 2"_s), noon, AlertChartScope::Whole);
    QVERIFY(chart);
    QCOMPARE(chart->key.expr, u"rate(x[5m])"_s);
    QVERIFY(!chart->isNarrowed);
    QCOMPARE(limitsText(chart->limits), u">2"_s);
}

void TestAlertChart::withoutAnExpressionThereIsNone_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("source");
    QTest::newRow("no expression") << QString() << u"prod"_s;
    QTest::newRow("no source") << u"x > 1"_s << QString();
    QTest::newRow("no PromQL") << u"x >"_s << u"prod"_s;
    QTest::newRow("a string") << u"\"x\""_s << u"prod"_s;
}

void TestAlertChart::withoutAnExpressionThereIsNone()
{
    QFETCH(const QString, expr);
    QFETCH(const QString, source);
    WatchedAlert alert = alertWith(expr);
    alert.querySource = source;
    QVERIFY(!alertChart(alert, noon));
}

void TestAlertChart::ranges_data()
{
    QTest::addColumn<Milliseconds>("age"); // of the alert
    QTest::addColumn<Milliseconds>("over"); // since when; negative: not at all
    QTest::addColumn<Milliseconds>("from"); // before noon
    QTest::addColumn<Milliseconds>("to");
    QTest::addColumn<Milliseconds>("step");
    QTest::newRow("just begun") << Milliseconds(0) << Milliseconds(-1) << Milliseconds(15min)
                                << Milliseconds(0) << Milliseconds(5s);
    QTest::newRow("two hours") << Milliseconds(2h) << Milliseconds(-1) << Milliseconds(150min)
                               << Milliseconds(0) << Milliseconds(20s);
    QTest::newRow("a month") << Milliseconds(30 * 24h) << Milliseconds(-1) << Milliseconds(900h)
                             << Milliseconds(0) << Milliseconds(2h);
    QTest::newRow("over just now") << Milliseconds(20min) << Milliseconds(5min)
                                   << Milliseconds(35min) << Milliseconds(0) << Milliseconds(5s);
    QTest::newRow("long over") << Milliseconds(3h) << Milliseconds(2h) << Milliseconds(195min)
                               << Milliseconds(105min) << Milliseconds(10s);
}

void TestAlertChart::ranges()
{
    QFETCH(const Milliseconds, age);
    QFETCH(const Milliseconds, over);
    WatchedAlert alert = alertWith(u"x > 1"_s);
    alert.activeAt = noon - age;
    alert.firedAt.reset();
    if (over >= 0ms) {
        alert.state = WatchedAlert::State::Resolved;
        alert.resolvedAt = noon - over;
    }
    const auto chart = alertChart(alert, noon);
    QVERIFY(chart);
    const TimeRange range = chart->key.window.resolve(noon);
    QTEST(noon - range.from, "from");
    QTEST(noon - range.to, "to");
    QTEST(chart->key.step, "step");
}

void TestAlertChart::picksTheSeries_data()
{
    QTest::addColumn<QList<Labels>>("answer");
    QTest::addColumn<QStringList>("names");
    const Labels mine { { { u"__name__"_s, u"x"_s }, { u"instance"_s, u"a:1"_s } } };
    const Labels other { { { u"__name__"_s, u"x"_s }, { u"instance"_s, u"b:1"_s } } };
    QTest::newRow("the alert's") << QList { other, mine }
                                 << QStringList { u"x{instance=\"a:1\"}"_s };
    QTest::newRow("a sum") << QList { Labels() } << QStringList { u"Value"_s };
    QTest::newRow("none is") << QList { other } << QStringList { u"x{instance=\"b:1\"}"_s };
    QTest::newRow("nothing") << QList<Labels>() << QStringList();
}

void TestAlertChart::picksTheSeries()
{
    QFETCH(const QList<Labels>, answer);
    const WatchedAlert alert = alertWith(u"x > 1"_s);
    Matrix matrix;
    matrix.grid = { noon, 1s, 2 };
    for (const Labels &labels : answer)
        matrix.series << Series { labels, { 1, 2 } };
    QStringList names;
    const QList<DataSeries> drawn = alertSeries(*alertChart(alert, noon), alert, matrix);
    for (const DataSeries &series : drawn)
        names << series.name;
    QTEST(names, "names");
    matrix.series = QList<Series>(100, { { { { u"instance"_s, u"z"_s } } }, { 1, 2 } });
    QCOMPARE(alertSeries(*alertChart(alert, noon), alert, matrix).size(), 20);
}

void TestAlertChart::thresholds_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<bool>("isArea");
    QTest::newRow("above") << u"x > 3"_s << u"transparent 3:red"_s << true;
    QTest::newRow("below") << u"x < 3"_s << u"red 3:transparent"_s << true;
    QTest::newRow("between") << u"x > 1 < 9"_s << u"transparent 1:red 9:transparent"_s << true;
    QTest::newRow("at") << u"x == 0"_s << u"transparent 0:red"_s << false;
    QTest::newRow("none") << u"x"_s << QString() << false;
}

void TestAlertChart::thresholds()
{
    QFETCH(const QString, expr);
    const WatchedAlert alert = alertWith(expr);
    Matrix matrix;
    matrix.grid = { noon, 1s, 1 };
    matrix.series << Series { {}, { 1 } };
    const FieldConfig config = alertSeries(*alertChart(alert, noon), alert, matrix).first().config;
    QStringList steps;
    for (const ThresholdStep &step : config.thresholds.steps)
        steps << (std::isinf(step.value) ? step.color : u"%1:%2"_s.arg(step.value).arg(step.color));
    QTEST(steps.join(u' '), "steps");
    QTEST(config.graph.thresholdsStyle == ThresholdsStyle::DashedAndArea, "isArea");
}

void TestAlertChart::marks()
{
    const auto text = [](const WatchedAlert &alert) {
        QStringList texts;
        for (const AnnotationMark &mark : alertMarks(alert))
            texts << u"%1 %2+%3"_s.arg(mark.title)
                         .arg((mark.from - noon) / 1min)
                         .arg((mark.to - mark.from) / 1min);
        return texts.join(u", "_s);
    };
    const WatchedAlert alert = alertWith(u"x > 1"_s);
    QCOMPARE(text(alert), u"Pending -10+5, Firing -5+0"_s);
    QCOMPARE(text(pending(alert)), u"Pending -10+0"_s);
    QCOMPARE(text(resolved(alert)), u"Pending -10+5, Firing -5+0, Resolved -1+0"_s);
    WatchedAlert atOnce = alert;
    atOnce.activeAt = *atOnce.firedAt;
    QCOMPARE(text(atOnce), u"Firing -5+0"_s);
}

QTEST_GUILESS_MAIN(TestAlertChart)
#include "tst_alertchart.moc"
