// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interval.h"
#include "models/dashboard/queryplan.h"
#include "models/format/duration.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goDurations_data();
    void goDurations();
    void planOfSixHours();
    void planNeverAsksForTooManyPoints();
    void instantAndRangeAreTwoQueries();
    void dayStepsBeginAtLocalMidnight();
    void shiftsMoveTheWindow();
    void sources_data();
    void sources();
};

namespace {

constexpr Instant now { 1'700'000'007s };

Panel panelWith(const Target &target)
{
    Panel panel;
    panel.type = QStringLiteral("timeseries");
    panel.targets = { target };
    return panel;
}

Target targetOf(const char *expr)
{
    Target target;
    target.refId = QStringLiteral("A");
    target.expr = QString::fromLatin1(expr);
    return target;
}

} // namespace

void TestInterval::goDurations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("15s") << qint64(15'000) << QStringLiteral("15s");
    QTest::newRow("1m0s") << qint64(60'000) << QStringLiteral("1m0s");
    QTest::newRow("1h0m0s") << qint64(3'600'000) << QStringLiteral("1h0m0s");
    QTest::newRow("1.5s") << qint64(1'500) << QStringLiteral("1.5s");
    QTest::newRow("500ms") << qint64(500) << QStringLiteral("500ms");
}

void TestInterval::goDurations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(printGoDuration(Milliseconds(ms)), text);
}

void TestInterval::planOfSixHours()
{
    // The worked example of the specification: 6 h on 1000 px with a scrape interval of 15 s.
    const Panel panel
        = panelWith(targetOf("rate(x[$__rate_interval]) + $__interval + ${__interval_ms}"));
    const QueryPlan plan = planPanel(panel, {}, 1000, now);
    QCOMPARE(plan.queries.size(), 1);
    QCOMPARE(plan.interval, Milliseconds(20s));
    QCOMPARE(plan.queries[0].key.step, Milliseconds(20s));
    QCOMPARE(plan.queries[0].key.expr, QStringLiteral("rate(x[1m0s]) + 20s + 20000"));
    QVERIFY(!plan.queries[0].key.window.from.at);
    QCOMPARE(plan.range.span(), Milliseconds(6h));
}

void TestInterval::planNeverAsksForTooManyPoints()
{
    DashboardContext context;
    context.from = QStringLiteral("now-30d");
    const QueryPlan plan = planPanel(panelWith(targetOf("up")), context, 100'000, now);
    QVERIFY(gridOf(plan.queries[0].key, now).count <= 11'001);
}

void TestInterval::instantAndRangeAreTwoQueries()
{
    Target target = targetOf("up");
    target.instant = true;
    target.range = true;
    Target hidden = targetOf("down");
    hidden.hide = true;
    Panel panel = panelWith(target);
    panel.targets << hidden << targetOf("  ");
    const QueryPlan plan = planPanel(panel, {}, 500, now);
    QCOMPARE(plan.queries.size(), 2);
    QCOMPARE(plan.queries[0].key.kind, QueryKey::Kind::RangeQuery);
    QCOMPARE(plan.queries[1].key.kind, QueryKey::Kind::InstantQuery);
    QCOMPARE(plan.queries[1].refId, QStringLiteral("A-Instant"));
    QCOMPARE(plan.queries[1].key.window.from, plan.queries[1].key.window.to);
}

void TestInterval::dayStepsBeginAtLocalMidnight()
{
    DashboardContext context;
    context.zone = QTimeZone("Europe/Berlin");
    Panel panel = panelWith(targetOf("sum(increase(cost[1d]))"));
    panel.interval = QStringLiteral("1d");
    panel.timeFrom = QStringLiteral("7d");
    const QueryPlan plan = planPanel(panel, context, 800, now);
    const Grid grid = gridOf(plan.queries[0].key, now);
    QCOMPARE(grid.step, Milliseconds(24h));
    QCOMPARE(grid.count, 8);
    QCOMPARE(formatDateTime(grid.start, context.zone).mid(11), QStringLiteral("00:00:00"));
}

void TestInterval::shiftsMoveTheWindow()
{
    Panel panel = panelWith(targetOf("up"));
    panel.timeShift = QStringLiteral("1h");
    const QueryPlan plan = planPanel(panel, {}, 500, now);
    QCOMPARE(plan.range.to, now - 1h);
    panel.timeShift = QStringLiteral("soon");
    QCOMPARE(planPanel(panel, {}, 500, now).problems.size(), 1);
}

void TestInterval::sources_data()
{
    QTest::addColumn<SourceRef>("panel");
    QTest::addColumn<SourceRef>("target");
    QTest::addColumn<QString>("source"); // empty: a problem instead of a query
    const auto ref = [](const char *type, const char *uid) {
        return SourceRef { QLatin1String(type), QLatin1String(uid) };
    };
    const QString main = QStringLiteral("main");
    const QString other = QStringLiteral("other");
    QTest::newRow("none") << SourceRef() << SourceRef() << main;
    QTest::newRow("known uid") << ref("prometheus", "u2") << SourceRef() << other;
    QTest::newRow("name") << ref("", "Other") << SourceRef() << other;
    QTest::newRow("unknown") << ref("prometheus", "gone") << SourceRef() << main;
    QTest::newRow("panel wins") << ref("prometheus", "gone") << ref("prometheus", "u2") << main;
    QTest::newRow("mixed") << ref("datasource", "-- Mixed --") << ref("prometheus", "u2") << other;
    QTest::newRow("target alone") << SourceRef() << ref("prometheus", "u2") << other;
    QTest::newRow("variable") << ref("prometheus", "${ds}") << SourceRef() << other;
    QTest::newRow("logs") << ref("loki", "u2") << SourceRef() << QString();
    QTest::newRow("variable of logs") << ref("", "$logs") << SourceRef() << QString();
    QTest::newRow("mixed logs") << ref("", "-- Mixed --") << ref("loki", "l") << QString();
    QTest::newRow("other panel") << ref("datasource", "-- Dashboard --") << SourceRef()
                                 << QString();
    QTest::newRow("victoria") << ref("victoriametrics-metrics-datasource", "u2") << SourceRef()
                              << other;
}

void TestInterval::sources()
{
    QFETCH(SourceRef, panel);
    QFETCH(SourceRef, target);
    QFETCH(QString, source);
    DashboardContext context;
    context.defaultSource = QStringLiteral("main");
    context.sources = { { QStringLiteral("u2"), QStringLiteral("other") },
        { QStringLiteral("Other"), QStringLiteral("other") } };
    context.variables[QStringLiteral("ds")].values = { QStringLiteral("u2") };
    context.variables[QStringLiteral("ds")].sourceType = QStringLiteral("prometheus");
    context.variables[QStringLiteral("logs")].sourceType = QStringLiteral("loki");
    Panel asking = panelWith(targetOf("up"));
    asking.source = panel;
    asking.targets[0].source = target;
    const QueryPlan plan = planPanel(asking, context, 500, now);
    QCOMPARE(plan.queries.size(), source.isEmpty() ? 0 : 1);
    QCOMPARE(plan.problems.size(), source.isEmpty() ? 1 : 0);
    if (!source.isEmpty())
        QCOMPARE(plan.queries[0].key.source, source);
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
