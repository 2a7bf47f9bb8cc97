// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/transform/buckets.h"

#include <QTest>

#include <cmath>

using namespace opsglass;

class TestBuckets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void starts_data();
    void starts();
    void countsPerField();
    void countsCombined();
    void nothingToCount();
    void cellsHaveNoHoles();
    void cellsOfPowers();
    void tooManyCellsAreNone();
};

namespace {

Frame frameOf(const QList<double> &values, const QList<double> &times = {})
{
    Field time;
    time.name = QStringLiteral("Time");
    time.type = Field::Type::Time;
    time.numbers = times;
    time.numbers.resize(values.size());
    Field value;
    value.name = QStringLiteral("Value");
    value.numbers = values;
    Frame frame;
    frame.fields = { time, value };
    return frame;
}

} // namespace

void TestBuckets::sizes_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("size");
    QTest::newRow("above the thirtieth") << 0.0 << 100.0 << 1.0 << 4.0;
    QTest::newRow("never equal to it") << 0.0 << 30.0 << 1.0 << 2.0;
    QTest::newRow("not below the distance") << 0.0 << 30.0 << 7.0 << 10.0;
    QTest::newRow("no 2.5 among units") << 0.0 << 66.0 << 0.1 << 4.0;
    QTest::newRow("2.5 elsewhere") << 0.0 << 6.6 << 0.01 << 0.25;
    QTest::newRow("one value") << 5.0 << 5.0 << 1.0 << 1.0;
    QTest::newRow("beyond the list") << 0.0 << 1e15 << 1.0 << 0.0;
    QTest::newRow("not a number") << 0.0 << std::nan("") << 1.0 << 0.0;
}

void TestBuckets::sizes()
{
    QFETCH(double, min);
    QFETCH(double, max);
    QFETCH(double, distance);
    QFETCH(double, size);
    QCOMPARE(histogramBucketSize(min, max, distance, 30), size);
}

void TestBuckets::starts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("offset");
    QTest::addColumn<double>("start");
    QTest::newRow("inside") << 7.0 << 5.0 << 0.0 << 5.0;
    QTest::newRow("on the edge") << 10.0 << 5.0 << 0.0 << 10.0;
    QTest::newRow("negative") << -1.0 << 5.0 << 0.0 << -5.0;
    QTest::newRow("offset") << 7.0 << 5.0 << 1.0 << 6.0;
    QTest::newRow("no dust behind the ninth digit") << 0.35 << 0.1 << 0.0 << 0.3;
}

void TestBuckets::starts()
{
    QFETCH(double, value);
    QFETCH(double, size);
    QFETCH(double, offset);
    QFETCH(double, start);
    QCOMPARE(bucketStart(value, size, offset), start);
}

void TestBuckets::countsPerField()
{
    const Frame histogram
        = histogramOf({ frameOf({ 1, 2, missing(), 11 }), frameOf({ 2, INFINITY, std::nan("") }) },
            { .bucketSize = 5 });
    QCOMPARE(histogram.fields.size(), 4);
    QCOMPARE(histogram.fields[0].name, QStringLiteral("xMin"));
    QCOMPARE(histogram.fields[0].numbers, QList<double>({ 0, 10 }));
    QCOMPARE(histogram.fields[1].numbers, QList<double>({ 5, 15 }));
    QCOMPARE(histogram.fields[2].numbers, QList<double>({ 2, 1 }));
    QCOMPARE(histogram.fields[3].numbers, QList<double>({ 1, 0 }));
}

void TestBuckets::countsCombined()
{
    const Frame histogram = histogramOf({ frameOf({ 1, 2 }), frameOf({ 2 }) }, { .combine = true });
    QCOMPARE(histogram.fields.size(), 3);
    QCOMPARE(histogram.fields[2].name, QStringLiteral("count"));
    QCOMPARE(histogram.fields[2].numbers, QList<double>({ 1, 2 }));
}

void TestBuckets::nothingToCount()
{
    QVERIFY(histogramOf({}, {}).fields.isEmpty());
    QVERIFY(heatmapCellsOf({}, {}, {}).fields.isEmpty());
    const Frame gaps = histogramOf({ frameOf({ missing(), std::nan("") }) }, {});
    QCOMPARE(gaps.length(), 0);
    QCOMPARE(gaps.fields.size(), 3);
    QVERIFY(histogramOf({ frameOf({ -1e300, 1e300 }) }, {}).length() > 0);
}

void TestBuckets::cellsHaveNoHoles()
{
    const Frame cells = heatmapCellsOf(
        { frameOf({ 1, 25, 3 }, { 0, 60'000, 60'000 }) }, { .size = 60'000 }, { .size = 10 });
    QCOMPARE(cells.fields[0].numbers, QList<double>({ 0, 0, 0, 60'000, 60'000, 60'000 }));
    QCOMPARE(cells.fields[1].numbers, QList<double>({ 0, 10, 20, 0, 10, 20 }));
    QCOMPARE(cells.fields[2].numbers, QList<double>({ 10, 20, 30, 10, 20, 30 }));
    QCOMPARE(cells.fields[3].numbers, QList<double>({ 1, 0, 0, 1, 0, 1 }));
}

void TestBuckets::cellsOfPowers()
{
    const Frame cells = heatmapCellsOf({ frameOf({ 1, 5, 0, -3 }, { 0, 0, 0, 0 }) },
        { .size = 1000 }, { .size = 1, .logBase = 2 });
    QCOMPARE(cells.fields[1].numbers, QList<double>({ 1, 2, 4 }));
    QCOMPARE(cells.fields[3].numbers, QList<double>({ 1, 0, 1 }));
}

void TestBuckets::tooManyCellsAreNone()
{
    QVERIFY(heatmapCellsOf({ frameOf({ 0, 1e12 }, { 0, 1e12 }) }, { .size = 1 }, { .size = 1 })
                .fields.isEmpty());
}

QTEST_GUILESS_MAIN(TestBuckets)
#include "tst_buckets.moc"
