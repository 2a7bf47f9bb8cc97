// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/query.h"

#include <QTest>

#include <cmath>

using namespace opsglass;
using namespace std::chrono_literals;

class TestData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsPrintInOrderAndEscaped();
    void missingIsNotEveryNan();
    void gridKnowsItsTimes();
    void gridOfAligns_data();
    void gridOfAligns();
    void windowIsPastOnlyWhenFixed();
};

void TestData::labelsPrintInOrderAndEscaped()
{
    const Labels labels { { { QStringLiteral("__name__"), QStringLiteral("up") },
        { QStringLiteral("job"), QStringLiteral("a\"b\\c\nd") },
        { QStringLiteral("env"), QStringLiteral("prod") } } };
    QCOMPARE(toString(labels), QStringLiteral("up{env=\"prod\", job=\"a\\\"b\\\\c\\nd\"}"));
    QCOMPARE(toString(Labels()), QStringLiteral("{}"));
    const Labels other { { { QStringLiteral("job"), QStringLiteral("b") } } };
    QVERIFY(labels < other);
    QVERIFY(!(other < labels));
}

void TestData::missingIsNotEveryNan()
{
    QVERIFY(isMissing(missing()));
    QVERIFY(std::isnan(missing()));
    QVERIFY(!isMissing(std::nan("")));
    QVERIFY(!isMissing(0));
    const Series gap { {}, { missing() } };
    const Series nan { {}, { std::nan("") } };
    QCOMPARE(gap, gap);
    QCOMPARE(nan, nan);
    QVERIFY(!(gap == nan));
}

void TestData::gridKnowsItsTimes()
{
    const Grid grid { Instant(1'000ms), 500ms, 4 };
    QCOMPARE(grid.end(), Instant(2'500ms));
    QCOMPARE(grid.nearest(Instant(0ms)), 0);
    QCOMPARE(grid.nearest(Instant(1'749ms)), 1);
    QCOMPARE(grid.nearest(Instant(1'750ms)), 2);
    QCOMPARE(grid.nearest(Instant(9'999ms)), 3);
    QCOMPARE(Grid().nearest(Instant(5ms)), -1);
}

void TestData::gridOfAligns_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("phase");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("count");
    // now = 100 007 s, window = the last 60 s
    QTest::newRow("floors both ends")
        << qint64(15'000) << qint64(0) << qint64(99'945'000) << qint64(5);
    QTest::newRow("a day begins at local midnight")
        << qint64(86'400'000) << qint64(7'200'000) << qint64(79'200'000) << qint64(1);
    QTest::newRow("no step, no points") << qint64(0) << qint64(0) << qint64(0) << qint64(0);
}

void TestData::gridOfAligns()
{
    QFETCH(qint64, step);
    QFETCH(qint64, phase);
    QFETCH(qint64, start);
    QFETCH(qint64, count);
    QueryKey key;
    key.window.from.beforeNow = 60s;
    key.step = Milliseconds(step);
    key.phase = Milliseconds(phase);
    const Grid grid = gridOf(key, Instant(100'007s));
    QCOMPARE(grid.start, Instant(Milliseconds(start)));
    QCOMPARE(qint64(grid.count), count);

    key.kind = QueryKey::Kind::InstantQuery;
    QCOMPARE(gridOf(key, Instant(100'007s)), (Grid { Instant(100'007s), 0ms, 1 }));
}

void TestData::windowIsPastOnlyWhenFixed()
{
    Window window;
    QVERIFY(!window.isPast(Instant(10s)));
    window.from.at = Instant(1s);
    window.to.at = Instant(5s);
    QVERIFY(window.isPast(Instant(5s)));
    QVERIFY(!window.isPast(Instant(4s)));
}

QTEST_GUILESS_MAIN(TestData)
#include "tst_data.moc"
