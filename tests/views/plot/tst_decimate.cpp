// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/decimate.h"
#include "views/plot/seriespath.h"
#include "views/plot/sparkline.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace opsglass;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

Instant at(qint64 seconds) { return Instant(Milliseconds(seconds * 1000)); }

Grid gridOfSeconds(qsizetype count) { return { at(0), Milliseconds(1000), count }; }

/// One pixel per second from 0, one pixel per unit, zero at y = 100.
TimeScale timeOf(qsizetype seconds, double pixels) { return { { at(0), at(seconds) }, 0, pixels }; }
const ValueScale values100 { .low = 0, .high = 100, .top = 0, .bottom = 100 };

int inkedColumns(const QImage &image)
{
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        bool inked = false;
        for (int y = 0; y < image.height(); ++y)
            inked = inked || qAlpha(image.pixel(x, y)) > 0;
        columns += inked ? 1 : 0;
    }
    return columns;
}

} // namespace

class TestDecimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsFewPointsAsTheyAre();
    void keepsExtremesOfEveryColumn();
    void cutsAtGaps();
    void bridgesGapsUpToTheLimit();
    void keepsOneSampleOutside();
    void leavesOutWhatALogScaleCannotShow();
    void emptyIsEmpty();
    void ownThresholdDecidesAboutGaps();
    void sentNullsBreakTheLine();
    void unevenTimesAreConnected();
    void dashesCoverTheirShare();
    void sparklineKeepsGaps();
};

void TestDecimate::keepsFewPointsAsTheyAre()
{
    const auto runs = decimate(gridOfSeconds(3), { 0, 50, 100 }, timeOf(2, 200), values100, {});
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0], QPolygonF({ { 0, 100 }, { 100, 50 }, { 200, 0 } }));
}

void TestDecimate::keepsExtremesOfEveryColumn()
{
    QList<double> values;
    for (int i = 0; i < 100000; ++i)
        values.append(50 + 20 * std::sin(i * 0.001));
    values[31415] = 99;
    values[31416] = 1;
    const auto runs
        = decimate(gridOfSeconds(values.size()), values, timeOf(100000, 250), values100, {});
    QCOMPARE(runs.size(), 1);
    QVERIFY2(runs[0].size() <= 4 * 501, qPrintable(QString::number(runs[0].size())));
    const auto has = [&runs](double y) {
        return std::any_of(runs[0].begin(), runs[0].end(),
            [y](const QPointF &point) { return qFuzzyCompare(point.y(), y); });
    };
    QVERIFY(has(1));
    QVERIFY(has(99));
    QVERIFY(std::is_sorted(runs[0].begin(), runs[0].end(),
        [](const QPointF &one, const QPointF &other) { return one.x() < other.x(); }));
}

void TestDecimate::cutsAtGaps()
{
    const QList<double> values { 1, 2, missing(), 4, std::nan(""), inf, 7, 8 };
    const auto runs = decimate(gridOfSeconds(values.size()), values, timeOf(7, 700), values100, {});
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs[0].size(), 2);
    QCOMPARE(runs[1].size(), 1);
    QCOMPARE(runs[2].size(), 2);
    // Also when the gap lies within one column.
    QCOMPARE(
        decimate(gridOfSeconds(values.size()), values, timeOf(7000, 100), values100, {}).size(), 3);
}

void TestDecimate::bridgesGapsUpToTheLimit()
{
    const QList<double> values { 1, missing(), 3, missing(), missing(), 6 };
    const auto runsFor = [&values](std::optional<Milliseconds> spanNulls) {
        return decimate(gridOfSeconds(values.size()), values, timeOf(5, 500), values100,
            { .spanNulls = spanNulls })
            .size();
    };
    QCOMPARE(runsFor({}), 3);
    QCOMPARE(runsFor(Milliseconds(2000)), 2);
    QCOMPARE(runsFor(Milliseconds::max()), 1);
}

void TestDecimate::keepsOneSampleOutside()
{
    QList<double> values(100, 10);
    const TimeScale time { { at(20), at(30) }, 0, 100 };
    const auto runs = decimate(gridOfSeconds(100), values, time, values100, {});
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].first().x(), -10.0);
    QCOMPARE(runs[0].last().x(), 110.0);
}

void TestDecimate::leavesOutWhatALogScaleCannotShow()
{
    const ValueScale log { ScaleType::Log, 1, 100, 0, 100 };
    const auto runs = decimate(gridOfSeconds(4), { 1, 0, -5, 100 }, timeOf(3, 300), log, {});
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0], QPolygonF({ { 0, 100 } }));
    QCOMPARE(runs[1], QPolygonF({ { 300, 0 } }));
}

void TestDecimate::emptyIsEmpty()
{
    QVERIFY(decimate({}, {}, timeOf(10, 100), values100, {}).isEmpty());
    QVERIFY(decimate(gridOfSeconds(2), { missing(), missing() }, timeOf(10, 100), values100, {})
                .isEmpty());
    QCOMPARE(
        decimate(Grid { at(5), Milliseconds(0), 1 }, { 3 }, timeOf(10, 100), values100, {}).size(),
        1);
}

void TestDecimate::ownThresholdDecidesAboutGaps()
{
    const QList<double> values { 1, 1, missing(), missing(), 1, 1 };
    const auto runsWith = [&](Milliseconds insertNulls) {
        DecimateOptions options;
        options.insertNulls = insertNulls;
        return decimate(gridOfSeconds(6), values, timeOf(5, 500), values100, options).size();
    };
    QCOMPARE(runsWith(Milliseconds(2999)), 2);
    QCOMPARE(runsWith(Milliseconds(3000)), 1);
    QCOMPARE(runsWith(Milliseconds(999)), 4); // every sample alone
}

void TestDecimate::sentNullsBreakTheLine()
{
    const QList<double> values { 1, 1, std::nan(""), 1, 1 };
    DecimateOptions options;
    options.insertNulls = Milliseconds(60'000);
    const auto runs = [&] {
        return decimate(gridOfSeconds(5), values, timeOf(4, 400), values100, options).size();
    };
    QCOMPARE(runs(), 2);
    options.spanNulls = Milliseconds(2000);
    QCOMPARE(runs(), 1);
}

void TestDecimate::unevenTimesAreConnected()
{
    const auto times = SampleTimes::of({ at(-50), at(0), at(1), at(1), at(70), at(100), at(300) });
    const QList<double> values { 0, 10, 20, 30, std::nan(""), 50, 60 };
    const auto runs = decimate(times, values, timeOf(100, 100), values100, {});
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].first(), QPointF(-50, 100));
    QCOMPARE(runs[0].last(), QPointF(1, 70));
    QCOMPARE(runs[1], QPolygonF({ { 100, 50 }, { 300, 40 } }));
    DecimateOptions options;
    options.insertNulls = Milliseconds(60'000);
    QCOMPARE(decimate(times, values, timeOf(100, 100), values100, options).size(), 3);
}

void TestDecimate::dashesCoverTheirShare()
{
    const QRectF band(0, 0, 1000, 100);
    const auto inked = [](const QList<QLineF> &lines) {
        return std::accumulate(lines.begin(), lines.end(), 0.0,
            [](double sum, const QLineF &line) { return sum + line.length(); });
    };
    const QPolygonF level { { 0, 50 }, { 400, 50 }, { 1000, 50 } };
    QCOMPARE(dashes(level, { 10, 10 }, band).size(), 50);
    QCOMPARE(inked(dashes(level, { 10, 10 }, band)), 500.0);
    QCOMPARE(inked(dashes(level, { 30, 10 }, band)), 750.0);
    QCOMPARE(inked(dashes(level, { 0, 10 }, band)), 0.0);
    QCOMPARE(dashes(level, { 0, 10 }, band).size(), 100);
    // Dashes without length cannot be drawn: the line is whole.
    for (const QList<double> &pattern : { QList<double> {}, QList<double> { 0, 0 } })
        QCOMPARE(inked(dashes(level, pattern, band)), 1000.0);
    // What is far outside costs nothing.
    const QPolygonF steep { { 0, -10000 }, { 1, 10000 } };
    QVERIFY(dashes(steep, { 1, 1 }, band).size() < 60);
}

void TestDecimate::sparklineKeepsGaps()
{
    QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
    const SparklineStyle style { .line = Qt::red, .fill = QColor(255, 0, 0, 60) };
    const auto draw = [&](const QList<double> &samples) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSparkline(painter, QRectF(0, 0, 100, 40),
            { gridOfSeconds(samples.size()), samples, { at(0), at(10) }, {}, {} }, style);
        painter.end();
        return inkedColumns(image);
    };
    QCOMPARE(draw({ 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1 }), 100);
    const double gap = missing();
    const int columns = draw({ 1, 2, 3, 4, gap, gap, gap, 4, 3, 2, 1 });
    QVERIFY2(columns >= 58 && columns <= 64, qPrintable(QString::number(columns)));
    QCOMPARE(draw({ 1 }), 0);
    QVERIFY(draw({ 5, 5, 5 }) > 15);
}

QTEST_MAIN(TestDecimate)
#include "tst_decimate.moc"
