// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barpath.h"

#include <QTest>

#include <algorithm>

using namespace opsglass;

/// Bars of one series on whole device pixels.
class TestBarPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreEquallyWide_data();
    void barsAreEquallyWide();
    void crowdedBarsKeepTheLongest();
};

namespace {

DataSeries bars(const QList<double> &values)
{
    DataSeries series;
    series.grid = { Instant(), Milliseconds(1000), values.size() };
    series.values = values;
    return series;
}

/// All samples within so many pixels, values 0 … 10 over 100 of them.
PathScales scales(const DataSeries &series, double width, double pixelRatio)
{
    const TimeRange range { series.grid.start, series.grid.at(series.grid.count) };
    return { { range, 0, width }, { ScaleType::Linear, 0, 10, 0, 100, 1 }, pixelRatio };
}

} // namespace

void TestBarPath::barsAreEquallyWide_data()
{
    QTest::addColumn<double>("spacing");
    QTest::addColumn<double>("pixelRatio");
    QTest::addColumn<double>("expected");
    QTest::newRow("one pixel") << 2.3 << 1.0 << 1.0; // 1.38 of them
    QTest::newRow("nearly two") << 2.7 << 1.0 << 2.0;
    QTest::newRow("half pixels") << 2.3 << 2.0 << 1.5; // 2.76 device pixels
    QTest::newRow("wide") << 33.3 << 1.0 << 20.0;
}

void TestBarPath::barsAreEquallyWide()
{
    QFETCH(double, spacing);
    QFETCH(double, pixelRatio);
    QFETCH(double, expected);
    const DataSeries series = bars(QList<double>(40, 5));
    const BarRects shown = barRects(series, scales(series, 40 * spacing, pixelRatio), 100);
    QCOMPARE(shown.width, expected);
    QVERIFY(shown.rects.size() >= 39);
    for (const QRectF &rect : shown.rects)
        QCOMPARE(rect.width(), expected);
}

void TestBarPath::crowdedBarsKeepTheLongest()
{
    QList<double> values(400, 1);
    values[200] = 9;
    const DataSeries series = bars(values);
    const BarRects shown = barRects(series, scales(series, 40, 1), 100);
    QVERIFY(shown.rects.size() <= 41);
    double longest = 0;
    for (const QRectF &rect : shown.rects)
        longest = std::max(longest, rect.height());
    QCOMPARE(longest, 90.0);
}

QTEST_APPLESS_MAIN(TestBarPath)
#include "tst_barpath.moc"
