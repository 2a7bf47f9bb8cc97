// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/emptyreason.h"

#include "models/data/matrix.h"

#include <QTest>

#include <limits>

using namespace opsglass;

class TestEmptyReason : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void namesOfMetricsAreAskedFirst();
    void problemsComeFirst();
};

namespace {

const QString source = QStringLiteral("server");

Panel panelOf(const QString &expr)
{
    Panel panel;
    panel.type = QStringLiteral("stat");
    Target target;
    target.expr = expr;
    panel.targets << target;
    return panel;
}

QueryPlan planOf(const QString &expr)
{
    PlannedQuery query;
    query.key.source = source;
    query.key.expr = expr;
    QueryPlan plan;
    plan.queries << query;
    return plan;
}

PanelData dataOf(const QList<double> &numbers)
{
    Field field;
    field.numbers = numbers;
    PanelData data;
    data.frames << Frame { {}, {}, { field } };
    return data;
}

} // namespace

void TestEmptyReason::sentences_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QList<double>>("numbers");
    QTest::addColumn<QString>("begin");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no such metric") << "down" << QList<double>() << "Metric “down” does not exist";
    QTest::newRow("no samples") << "up" << QList<double>() << "The query matches no samples";
    QTest::newRow("gaps alone") << "up" << QList<double> { missing() }
                                << "The query matches no samples";
    QTest::newRow("all are NaN") << "up" << QList<double> { nan, missing() }
                                 << "All values in this time range are NaN";
    QTest::newRow("left out by options")
        << "up" << QList<double> { nan, 1 } << "The query has samples, but";
}

void TestEmptyReason::sentences()
{
    QFETCH(QString, expr);
    QFETCH(QList<double>, numbers);
    QFETCH(QString, begin);
    const EmptyReason reason = emptyReason(
        panelOf(expr), planOf(expr), dataOf(numbers), { { source, { QStringLiteral("up") } } });
    QVERIFY2(reason.text.startsWith(begin), qPrintable(reason.text));
    QVERIFY(reason.wantsNamesOf.isEmpty());
}

void TestEmptyReason::namesOfMetricsAreAskedFirst()
{
    const QString expr = QStringLiteral("up");
    const EmptyReason reason = emptyReason(panelOf(expr), planOf(expr), {}, {});
    QCOMPARE(reason.wantsNamesOf, source);
    QVERIFY(reason.text.isEmpty());
}

void TestEmptyReason::problemsComeFirst()
{
    QueryPlan plan;
    plan.problems << QStringLiteral("It could not be planned.");
    QCOMPARE(emptyReason(panelOf({}), plan, {}, {}).text, plan.problems.first());
    QVERIFY(emptyReason(Panel(), {}, {}, {}).text.contains(QLatin1String("no query")));
    QVERIFY(emptyReason(panelOf({}), {}, {}, {}).text.contains(QLatin1String("hidden")));
}

QTEST_GUILESS_MAIN(TestEmptyReason)
#include "tst_emptyreason.moc"
