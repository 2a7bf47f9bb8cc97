// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/series/histogram.h"
#include "models/series/panelcompute.h"
#include "models/transform/buckets.h"

#include <QJsonDocument>
#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace opsglass;

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void automaticSize_data();
    void automaticSize();
    void valuesAreCounted_data();
    void valuesAreCounted();
    void seriesShareTheirBuckets();
    void combinedSeriesAreOne();
    void ownHistogramsAreKept();
    void stacksAndShares();
    void absurdValuesDoNoHarm();
    void bucketsOverTimeAreSummed();
    void nativeBucketsAreSummed();
    void bucketsThatCutOthersAreLeftOut();
    void csvHasOneRowPerBucket();
};

namespace {

Frame frameOf(const QList<QList<double>> &columns)
{
    Frame frame;
    for (const QList<double> &values : columns) {
        Field field;
        field.displayName = QStringLiteral("s%1").arg(frame.fields.size());
        field.numbers = values;
        frame.fields << field;
    }
    return frame;
}

/// A column per bucket, named by its upper bound.
Frame rowsFrame(const QList<std::pair<const char *, QList<double>>> &buckets)
{
    Frame frame;
    frame.kind = Frame::Kind::HeatmapRows;
    for (const auto &[bound, counts] : buckets) {
        Field field;
        field.name = QString::fromLatin1(bound);
        field.labels.pairs[QStringLiteral("le")] = field.name;
        field.numbers = counts;
        frame.fields << field;
    }
    return frame;
}

/// Rows of low, high and count.
Frame cellsFrame(const QList<std::array<double, 3>> &cells)
{
    Frame frame;
    frame.kind = Frame::Kind::HeatmapCells;
    frame.fields.resize(4);
    frame.fields[0].type = Field::Type::Time;
    for (const auto &[low, high, count] : cells) {
        frame.fields[0].numbers << 0;
        frame.fields[1].numbers << low;
        frame.fields[2].numbers << high;
        frame.fields[3].numbers << count;
    }
    return frame;
}

HistogramData histogram(
    const QList<Frame> &frames, const QByteArray &json = "{}", QStringList *notices = nullptr)
{
    QStringList own;
    return histogramDataOf(frames,
        readHistogramPanelOptions(QJsonDocument::fromJson(json).object()), QTimeZone::utc(),
        notices ? *notices : own);
}

} // namespace

void TestHistogram::automaticSize_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("size");
    QTest::newRow("hundred") << 0.0 << 100.0 << 0.0 << 4.0;
    QTest::newRow("not 2.5") << 0.0 << 63.0 << 0.0 << 4.0;
    QTest::newRow("quarter") << 0.0 << 6.3 << 0.0 << 0.25;
    QTest::newRow("far apart") << 0.0 << 100.0 << 30.0 << 40.0;
    QTest::newRow("equal") << 5.0 << 5.0 << 0.0 << 1e-9;
    QTest::newRow("too wide") << 0.0 << 1e15 << 0.0 << 0.0;
}

void TestHistogram::automaticSize()
{
    QFETCH(double, min);
    QFETCH(double, max);
    QFETCH(double, distance);
    QTEST(histogramBucketSize(min, max, distance, 30), "size");
}

void TestHistogram::valuesAreCounted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<double>>("lows");
    QTest::addColumn<QList<double>>("counts");
    QTest::newRow("size") << QByteArray(R"({"bucketSize":10})") << QList<double> { -10, 0, 10, 90 }
                          << QList<double> { 1, 3, 1, 1 };
    QTest::newRow("offset") << QByteArray(R"({"bucketSize":10,"bucketOffset":5})")
                            << QList<double> { -5, 5, 95 } << QList<double> { 3, 2, 1 };
    QTest::newRow("count") << QByteArray(R"({"bucketCount":2})") << QList<double> { -100, 0 }
                           << QList<double> { 1, 5 };
}

void TestHistogram::valuesAreCounted()
{
    QFETCH(QByteArray, json);
    const HistogramData data
        = histogram({ frameOf({ { 0, 3, missing(), 9, 10, std::nan(""), 99, -2 } }) }, json);
    QTEST(data.lows, "lows");
    QTEST(data.series.first().counts, "counts");
}

void TestHistogram::seriesShareTheirBuckets()
{
    const HistogramData data = histogram(
        { frameOf({ { 1, 1, 2 } }), frameOf({ { 2, 5 } }) }, R"({"legend":{"calcs":["max"]}})");
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.lows, QList<double>({ 1, 2, 5 }));
    QCOMPARE(data.highs, QList<double>({ 2, 3, 6 }));
    QCOMPARE(data.series[0].counts, QList<double>({ 2, 1, 0 }));
    QCOMPARE(data.series[1].counts, QList<double>({ 0, 1, 1 }));
    QCOMPARE(data.series[1].calcs.value(0).text.full(), QStringLiteral("5"));
}

void TestHistogram::combinedSeriesAreOne()
{
    const HistogramData data
        = histogram({ frameOf({ { 1, 1, 2 }, { 2, 5 } }) }, R"({"combine":true})");
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].counts, QList<double>({ 2, 2, 1 }));
}

void TestHistogram::ownHistogramsAreKept()
{
    Frame frame = frameOf({ { 10, 0, 20 }, { 20, 10, 20 }, { 5, 7, 1 } });
    frame.fields[0].name = QStringLiteral("xMin");
    frame.fields[1].name = QStringLiteral("xMax");
    const HistogramData data = histogram({ frame });
    QCOMPARE(data.lows, QList<double>({ 0, 10 }));
    QCOMPARE(data.highs, QList<double>({ 10, 20 }));
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].counts, QList<double>({ 7, 5 }));
}

void TestHistogram::stacksAndShares()
{
    HistogramData data = histogram({ frameOf({ { 1, 1, 2 }, { 2, 5 } }) });
    QCOMPARE(histogramBars(data, { 0, 1 })[1].bases, QList<double>({ 0, 0, 0 }));
    for (HistogramSeries &series : data.series)
        series.config.graph.stackingMode = StackingMode::Normal;
    QCOMPARE(histogramBars(data, { 0, 1 })[1].bases, QList<double>({ 2, 1, 0 }));
    QCOMPARE(histogramBars(data, { 0, 1 })[1].tops, QList<double>({ 2, 2, 1 }));
    QCOMPARE(histogramBars(data, { 1 })[0].bases, QList<double>({ 0, 0, 0 }));
    for (HistogramSeries &series : data.series)
        series.config.graph.stackingMode = StackingMode::Percent;
    QCOMPARE(histogramBars(data, { 0, 1 })[0].tops, QList<double>({ 1, 0.5, 0 }));
    QVERIFY(histogramBars(data, {}).isEmpty());
}

void TestHistogram::absurdValuesDoNoHarm()
{
    QVERIFY(histogram({}).lows.isEmpty());
    QVERIFY(histogram({ frameOf({ { missing(), std::nan(""), HUGE_VAL } }) }).lows.isEmpty());
    for (const QList<double> &values : QList<QList<double>> {
             { -1e308, 1e308 }, { 1e15, 2e15, 1 }, { 0, 5e-324 }, { 1e17, 1e17 } }) {
        const HistogramData data = histogram({ frameOf({ values }) });
        const QList<double> &counts = data.series.first().counts;
        QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0.0), double(values.size()));
    }
    const HistogramPanelOptions wrong = readHistogramPanelOptions(QJsonDocument::fromJson(
        R"({"bucketCount":-3,"bucketSize":"x","bucketOffset":{},"combine":7})")
                                                                      .object());
    QCOMPARE(wrong.bucketCount, 1);
    QCOMPARE(wrong.bucketSize, 0.0);
    QVERIFY(!wrong.combines);
}

void TestHistogram::bucketsOverTimeAreSummed()
{
    const double nan = std::nan("");
    const Frame rows
        = rowsFrame({ { "0.1", { 1, 2 } }, { "1", { 10, nan } }, { "+Inf", { 5, 0 } } });
    QStringList notices;
    const HistogramData data = histogram({ rows }, "{}", &notices);
    QCOMPARE(data.lows, (QList<double> { 0, 0.1 }));
    QCOMPARE(data.highs, (QList<double> { 0.1, 1 }));
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].counts, (QList<double> { 3, 10 }));
    QCOMPARE(notices.size(), 1); // the five have no end
    QVERIFY(histogram({ rowsFrame({}) }).series.isEmpty());
}

void TestHistogram::nativeBucketsAreSummed()
{
    const HistogramData data
        = histogram({ cellsFrame({ { 1, 2, 3 }, { 2, 4, 5 }, { 1, 2, 4 }, { -2, -1, 1 } }),
            cellsFrame({ { 2, 4, 7 }, { 8, 16, 1 } }) });
    QCOMPARE(data.lows, (QList<double> { -2, 1, 2, 8 }));
    QCOMPARE(data.highs, (QList<double> { -1, 2, 4, 16 }));
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series[0].counts, (QList<double> { 1, 7, 5, 0 }));
    QCOMPARE(data.series[1].counts, (QList<double> { 0, 0, 7, 1 }));
    const HistogramData combined = histogram(
        { cellsFrame({ { 1, 2, 3 } }), cellsFrame({ { 1, 2, 4 } }) }, R"({"combine":true})");
    QCOMPARE(combined.series.size(), 1);
    QCOMPARE(combined.series[0].counts, (QList<double> { 7 }));
}

void TestHistogram::bucketsThatCutOthersAreLeftOut()
{
    QStringList notices;
    const HistogramData data
        = histogram({ cellsFrame({ { 1, 2, 3 } }), cellsFrame({ { 1.5, 3, 4 } }) }, "{}", &notices);
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.lows, QList<double> { 1 });
    QCOMPARE(notices.size(), 1);
}

void TestHistogram::csvHasOneRowPerBucket()
{
    PanelData data;
    data.histogram = histogram({ frameOf({ { 1, 1, 2 }, { 2, 5 } }) });
    QCOMPARE(csvOfPanel(data, QTimeZone::utc()),
        QByteArray("from,to,s0,s1\r\n1,2,2,0\r\n2,3,1,1\r\n5,6,0,1\r\n"));
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
