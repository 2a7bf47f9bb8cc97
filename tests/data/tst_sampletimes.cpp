// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/sampletimes.h"

#include <QTest>

using namespace opsglass;

namespace {

Instant at(qint64 seconds) { return Instant(Milliseconds(seconds * 1000)); }

SampleTimes timesOf(const QList<qint64> &seconds)
{
    QList<Instant> instants;
    for (const qint64 second : seconds)
        instants << at(second);
    return SampleTimes::of(instants);
}

} // namespace

class TestSampleTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenTimesAreAGrid();
    void stepIsTheSmallestDistance();
    void nearestAndFirst_data();
    void nearestAndFirst();
};

void TestSampleTimes::evenTimesAreAGrid()
{
    QCOMPARE(timesOf({ 10, 20, 30 }), SampleTimes(Grid { at(10), Milliseconds(10'000), 3 }));
    QCOMPARE(timesOf({ 10 }), SampleTimes(Grid { at(10), Milliseconds(0), 1 }));
    QCOMPARE(timesOf({}), SampleTimes());
}

void TestSampleTimes::stepIsTheSmallestDistance()
{
    const SampleTimes times = timesOf({ 0, 60, 60, 75, 300 });
    QVERIFY(!times.isEven());
    QCOMPARE(times.grid.step, Milliseconds(15'000));
    QCOMPARE(times.at(4), at(300));
    QCOMPARE(timesOf({ 5, 5, 5 }).grid.step, Milliseconds(0));
    QCOMPARE(timesOf({ 5, 5, 5 }).at(2), at(5));
}

void TestSampleTimes::nearestAndFirst_data()
{
    QTest::addColumn<QList<qint64>>("seconds");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qsizetype>("nearest");
    QTest::addColumn<qsizetype>("first");
    const QList<qint64> even { 10, 20, 30 };
    const QList<qint64> uneven { 10, 20, 50 };
    const auto row
        = [](const char *name, const QList<qint64> &seconds, qint64 time, qsizetype nearest,
              qsizetype first) { QTest::newRow(name) << seconds << time << nearest << first; };
    row("grid, before", even, 1, 0, 0);
    row("grid, on a point", even, 20, 1, 1);
    row("grid, between", even, 21, 1, 2);
    row("grid, after", even, 99, 2, 3);
    row("uneven, before", uneven, 1, 0, 0);
    row("uneven, on a point", uneven, 20, 1, 1);
    row("uneven, between", uneven, 34, 1, 2);
    row("uneven, nearer to the later", uneven, 40, 2, 2);
    row("uneven, after", uneven, 99, 2, 3);
    row("one, before", { 10 }, 1, 0, 0);
    row("one, after", { 10 }, 99, 0, 1);
    row("none", {}, 1, -1, 0);
}

void TestSampleTimes::nearestAndFirst()
{
    QFETCH(QList<qint64>, seconds);
    QFETCH(qint64, time);
    const SampleTimes times = timesOf(seconds);
    QTEST(times.nearest(at(time)), "nearest");
    QTEST(times.firstFrom(at(time)), "first");
}

QTEST_GUILESS_MAIN(TestSampleTimes)
#include "tst_sampletimes.moc"
