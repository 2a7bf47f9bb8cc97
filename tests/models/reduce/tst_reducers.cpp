// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/reducers.h"

#include <QTest>

using namespace opsglass;

class TestReducers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aliases();
    void gapsAreNoNumbers();
};

void TestReducers::aliases()
{
    const QList<double> values { 1, 2, 6 };
    QCOMPARE(reduceNumber(QStringLiteral("current"), values), 6.0);
    QCOMPARE(reduceNumber(QStringLiteral("avg"), values), 3.0);
    QCOMPARE(reduceNumber(QStringLiteral("total"), values), 9.0);
    QCOMPARE(reducerName(QStringLiteral("avg")), QStringLiteral("Mean"));
    QCOMPARE(reducerName(QStringLiteral("current")), QStringLiteral("Last *"));
}

void TestReducers::gapsAreNoNumbers()
{
    const QList<double> values { missing(), 2, missing(), 4, missing() };
    QCOMPARE(reduceNumber(QStringLiteral("mean"), values), 3.0);
    QCOMPARE(reduceNumber(QStringLiteral("lastNotNull"), values), 4.0);
    QVERIFY(isMissing(reduceNumber(QStringLiteral("last"), values)));
    QCOMPARE(reduceNumber(QStringLiteral("count"), values), 2.0);
    QVERIFY(isMissing(reduceNumber(QStringLiteral("max"), {})));
    QCOMPARE(reduceNumber(QStringLiteral("sum"), {}), 0.0);
}

QTEST_GUILESS_MAIN(TestReducers)
#include "tst_reducers.moc"
