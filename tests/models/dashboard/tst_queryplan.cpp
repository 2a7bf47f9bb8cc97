// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/queryplan.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestQueryPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows_data();
    void windows();
    void steps_data();
    void steps();
    void everySourceHasItsInterval();
    void bothKindsAreTwoQueries();
    void hiddenAndForeignTargetsAskNothing();
    void filtersAreTakenAsWritten();
};

namespace {

const Instant noon { Milliseconds(1'767'268'800'000) };

Panel panel(const QString &expr)
{
    Panel panel;
    Target target;
    target.refId = QStringLiteral("A");
    target.expr = expr;
    panel.targets << target;
    return panel;
}

DashboardContext context()
{
    DashboardContext context;
    context.defaultSource = QStringLiteral("s");
    VariableValue value;
    value.values = value.texts = QStringList { QStringLiteral("2m") };
    context.variables.insert(QStringLiteral("step"), value);
    value.values = value.texts = QStringList { QStringLiteral("$__auto") };
    value.autoCount = 30;
    value.autoMin = 10s;
    context.variables.insert(QStringLiteral("auto"), value);
    return context;
}

} // namespace

void TestQueryPlan::windows_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("timeFrom");
    QTest::addColumn<QString>("timeShift");
    QTest::addColumn<qint64>("begin"); // seconds before noon
    QTest::addColumn<qint64>("end");
    QTest::newRow("dashboard's") << "now"
                                 << ""
                                 << "" << 6 * 3600LL << 0LL;
    QTest::newRow("own") << "now"
                         << "5m"
                         << "" << 300LL << 0LL;
    QTest::newRow("own, shifted") << "now"
                                  << "5m"
                                  << "1h" << 3900LL << 3600LL;
    QTest::newRow("shifted") << "now"
                             << ""
                             << "1d" << 30 * 3600LL << 24 * 3600LL;
    QTest::newRow("by a variable") << "now"
                                   << "$step"
                                   << "" << 120LL << 0LL;
    QTest::newRow("fixed ranges keep theirs") << "1767265200000"
                                              << "5m"
                                              << "" << 6 * 3600LL << 3600LL;
}

void TestQueryPlan::windows()
{
    QFETCH(QString, to);
    QFETCH(QString, timeFrom);
    QFETCH(QString, timeShift);
    DashboardContext dashboard = context();
    dashboard.to = to;
    if (to != QLatin1String("now"))
        dashboard.from = QStringLiteral("1767247200000");
    Panel asked = panel(QStringLiteral("up"));
    asked.timeFrom = timeFrom;
    asked.timeShift = timeShift;
    const QueryPlan plan = planPanel(asked, dashboard, 1000, noon);
    QVERIFY(plan.problems.isEmpty());
    QTEST(qint64((noon - plan.range.from) / 1s), "begin");
    QTEST(qint64((noon - plan.range.to) / 1s), "end");
}

void TestQueryPlan::steps_data()
{
    QTest::addColumn<QString>("interval"); // of the target
    QTest::addColumn<QString>("minInterval"); // of the panel
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("expr");
    QTest::newRow("by width") << ""
                              << "" << 0 << "20s 1m0s";
    QTest::newRow("by points") << ""
                               << "" << 100 << "5m 5m15s";
    QTest::newRow("min step") << "1m"
                              << "" << 0 << "1m 4m0s";
    QTest::newRow("min step by a variable") << "$step"
                                            << "" << 0 << "2m 8m0s";
    QTest::newRow("min step by an interval that follows the range") << "$auto"
                                                                    << "" << 0 << "10m 40m0s";
    QTest::newRow("min interval by one") << ""
                                         << "${auto}" << 0 << "10m 10m15s";
    QTest::newRow("min step is the rate interval") << "$__rate_interval"
                                                   << "" << 0 << "1m 1m0s";
    QTest::newRow("min interval of the panel") << ""
                                               << "5m" << 0 << "5m 5m15s";
    QTest::newRow("min interval by a variable") << ""
                                                << "$step" << 0 << "2m 2m15s";
}

void TestQueryPlan::steps()
{
    QFETCH(QString, interval);
    QFETCH(QString, minInterval);
    QFETCH(int, points);
    Panel asked = panel(QStringLiteral("$__interval $__rate_interval"));
    asked.targets[0].interval = interval;
    asked.interval = minInterval;
    if (points > 0)
        asked.maxDataPoints = points;
    const QueryPlan plan = planPanel(asked, context(), 1000, noon);
    QCOMPARE(plan.queries.size(), 1);
    QTEST(plan.queries[0].key.expr, "expr");
}

void TestQueryPlan::everySourceHasItsInterval()
{
    DashboardContext dashboard = context();
    dashboard.from = QStringLiteral("now-5m");
    dashboard.knownSources = { { QStringLiteral("s"), QStringLiteral("S") },
        { QStringLiteral("slow"), QStringLiteral("Slow"), QStringLiteral("prometheus"), 1min } };
    Panel asked = panel(QStringLiteral("up"));
    QCOMPARE(planPanel(asked, dashboard, 1000, noon).queries[0].key.step, Milliseconds(15s));
    asked.source.uid = QStringLiteral("Slow"); // files of before Grafana 8 name it
    QCOMPARE(planPanel(asked, dashboard, 1000, noon).queries[0].key.source, QStringLiteral("slow"));
    dashboard.sources.insert(QStringLiteral("Slow"), QStringLiteral("s"));
    QCOMPARE(planPanel(asked, dashboard, 1000, noon).queries[0].key.source, QStringLiteral("s"));
    asked.source.uid = QStringLiteral("slow");
    QCOMPARE(planPanel(asked, dashboard, 1000, noon).queries[0].key.step, Milliseconds(1min));
}

void TestQueryPlan::bothKindsAreTwoQueries()
{
    Panel asked = panel(QStringLiteral("up"));
    asked.targets[0].instant = true;
    const QueryPlan plan = planPanel(asked, context(), 1000, noon);
    QCOMPARE(plan.queries.size(), 2);
    QVERIFY(!plan.queries[0].isInstant && plan.queries[1].isInstant);
    QCOMPARE(plan.queries[1].refId, QStringLiteral("A-Instant"));
    asked.targets[0].range = false;
    QCOMPARE(planPanel(asked, context(), 1000, noon).queries.size(), 1);
}

void TestQueryPlan::hiddenAndForeignTargetsAskNothing()
{
    Panel asked = panel(QStringLiteral("up"));
    asked.source.uid = QStringLiteral("-- Mixed --");
    asked.targets << asked.targets[0] << asked.targets[0] << asked.targets[0];
    asked.targets[1].hide = true;
    asked.targets[1].source = { QStringLiteral("loki"), QStringLiteral("x") };
    asked.targets[2].expr = QStringLiteral("  ");
    asked.targets[3].source = { QStringLiteral("tempo"), QStringLiteral("y") };
    const QueryPlan plan = planPanel(asked, context(), 1000, noon);
    QCOMPARE(plan.queries.size(), 1);
    QCOMPARE(plan.problems.size(), 1);
    QVERIFY(plan.problems[0].contains(QLatin1String("tempo")));
}

void TestQueryPlan::filtersAreTakenAsWritten()
{
    DashboardContext dashboard = context();
    dashboard.adhoc.append({ QStringLiteral("f"), QStringLiteral("s"),
        { { QStringLiteral("env"), QStringLiteral("="), QStringLiteral("$step") } } });
    const QueryPlan plan
        = planPanel(panel(QStringLiteral("up{a=\"$step\"}")), dashboard, 1000, noon);
    QCOMPARE(plan.queries[0].key.expr, QStringLiteral("up{a=\"2m\",env=\"$step\"}"));
}

QTEST_GUILESS_MAIN(TestQueryPlan)
#include "tst_queryplan.moc"
