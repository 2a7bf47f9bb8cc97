// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/backoff.h"
#include "collectors/rangecache.h"

#include <QTest>

#include <random>

using namespace opsglass;
using namespace std::chrono_literals;

class TestRangeCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstAsksForEverything();
    void movedWindowAsksForItsTail();
    void pastWindowIsAskedOnce();
    void seriesComeAndGo();
    void changedTailReplacesOldPoints();
    void histogramsAreJoinedLikeNumbers();
    void everyWindowEqualsAFullFetch();
    void staysWithinItsLimit();
    void backOffGrowsAndSpreads();
};

namespace {

QueryKey keyOf(const char *expr = "x")
{
    QueryKey key;
    key.source = QStringLiteral("s");
    key.expr = QString::fromLatin1(expr);
    key.step = 10s;
    return key;
}

Grid gridAt(int start, int count) { return { Instant(10s * start), 10s, count }; }

/// What an imaginary server knows: series `i` lives for a while, with gaps; values tell their
/// place.
Matrix serverAnswer(const Grid &grid, int seriesCount)
{
    Matrix matrix { grid, {}, {} };
    for (int i = 0; i < seriesCount; ++i) {
        Series series { { { { QStringLiteral("i"), QString::number(i) } } }, {} };
        bool hasAny = false;
        for (qsizetype point = 0; point < grid.count; ++point) {
            const qint64 at = grid.at(point).time_since_epoch() / 10s;
            const bool lives = at >= i * 40 && at < i * 40 + 300 && at % (7 + i) != 0;
            series.values << (lives ? double(at * 100 + i) : missing());
            hasAny = hasAny || lives;
        }
        if (hasAny)
            matrix.series << series;
    }
    return matrix;
}

/// Equal as sets of series: the order of series that are gone is the cache's own business.
bool sameSeries(Matrix left, Matrix right)
{
    const auto byLabels = [](const Series &a, const Series &b) { return a.labels < b.labels; };
    std::sort(left.series.begin(), left.series.end(), byLabels);
    std::sort(right.series.begin(), right.series.end(), byLabels);
    return left == right;
}

} // namespace

void TestRangeCache::firstAsksForEverything()
{
    RangeCache cache;
    const Grid wanted = gridAt(100, 60);
    QCOMPARE(cache.gap(keyOf(), wanted), std::optional(wanted));
    QVERIFY(cache.view(keyOf(), wanted).series.isEmpty());
}

void TestRangeCache::movedWindowAsksForItsTail()
{
    RangeCache cache;
    const Grid before = gridAt(100, 60);
    cache.join(keyOf(), before, serverAnswer(before, 3), before.end());
    const auto tail = cache.gap(keyOf(), gridAt(103, 60));
    QVERIFY(tail);
    // Two minutes of unsettled points and three new ones, not sixty.
    QCOMPARE(tail->count, 12 + 3);
    QCOMPARE(tail->end(), gridAt(103, 60).end());
    QueryKey other = keyOf("y");
    QCOMPARE(cache.gap(other, before), std::optional(before));
    QCOMPARE(cache.gap(keyOf(), gridAt(90, 60))->start, gridAt(90, 60).start);
}

void TestRangeCache::pastWindowIsAskedOnce()
{
    RangeCache cache;
    const Grid wanted = gridAt(100, 60);
    cache.join(keyOf(), wanted, serverAnswer(wanted, 3), wanted.end() + 1h);
    QVERIFY(!cache.gap(keyOf(), wanted));
    QVERIFY(!cache.gap(keyOf(), gridAt(110, 20)));
    QVERIFY(sameSeries(cache.view(keyOf(), gridAt(110, 20)), serverAnswer(gridAt(110, 20), 3)));
}

void TestRangeCache::seriesComeAndGo()
{
    RangeCache cache;
    const Grid first = gridAt(0, 50);
    cache.join(keyOf(), first, serverAnswer(first, 2), first.end() + 1h);
    QCOMPARE(cache.view(keyOf(), gridAt(0, 30)).series.size(), 1);
    const Grid late = gridAt(50, 260);
    cache.join(keyOf(), late, serverAnswer(late, 2), late.end() + 1h);
    QCOMPARE(cache.view(keyOf(), gridAt(305, 5)).series.size(), 1);
    QCOMPARE(cache.view(keyOf(), gridAt(305, 5)).series[0].labels.value(QStringLiteral("i")),
        QStringLiteral("1"));
}

void TestRangeCache::changedTailReplacesOldPoints()
{
    RangeCache cache;
    const Grid grid = gridAt(0, 3);
    cache.join(keyOf(), grid, { grid, { { {}, { 1, 2, 3 } } }, {} }, grid.end());
    const Grid tail = gridAt(1, 3);
    cache.join(keyOf(), tail, { tail, { { {}, { 20, missing(), 40 } } }, {} }, tail.end());
    const Series expected { {}, { 1, 20, missing(), 40 } };
    QCOMPARE(cache.view(keyOf(), gridAt(0, 4)).series.value(0), expected);
}

void TestRangeCache::histogramsAreJoinedLikeNumbers()
{
    const auto bucket = [](double count) { return QList { HistogramBucket { 0.5, 1, count } }; };
    const QList<double> nothing(3, missing());
    RangeCache cache;
    const Grid grid = gridAt(0, 3);
    cache.join(keyOf(), grid,
        { grid, { { {}, nothing, { bucket(1), bucket(2), bucket(3) } } }, {} }, grid.end());
    const Grid tail = gridAt(1, 3);
    cache.join(keyOf(), tail, { tail, { { {}, nothing, { bucket(20), {}, bucket(40) } } }, {} },
        tail.end());
    const Series expected { {}, QList<double>(4, missing()),
        { bucket(1), bucket(20), {}, bucket(40) } };
    QCOMPARE(cache.view(keyOf(), gridAt(0, 4)).series.value(0), expected);
    QVERIFY(cache.view(keyOf(), gridAt(2, 1)).series.isEmpty());
    // Numbers may follow histograms of the same series.
    cache.join(keyOf(), gridAt(4, 1), { gridAt(4, 1), { { {}, { 7 } } }, {} }, gridAt(4, 1).end());
    const Matrix view = cache.view(keyOf(), gridAt(3, 2));
    QCOMPARE(view.series.value(0).values.last(), 7.0);
    QCOMPARE(view.series.value(0).histograms.first(), bucket(40));
}

void TestRangeCache::everyWindowEqualsAFullFetch()
{
    std::mt19937 random(7);
    RangeCache cache;
    int now = 200;
    for (int round = 0; round < 2000; ++round) {
        now += int(random() % 4);
        const int count = 1 + int(random() % 150);
        const int end = random() % 3 == 0 ? now - int(random() % 150) : now;
        const Grid wanted = gridAt(std::max(0, end - count), count);
        if (const auto gap = cache.gap(keyOf(), wanted))
            cache.join(keyOf(), *gap, serverAnswer(*gap, 6), Instant(10s * now));
        QVERIFY2(sameSeries(cache.view(keyOf(), wanted), serverAnswer(wanted, 6)),
            qPrintable(QStringLiteral("round %1").arg(round)));
        if (now > 700) {
            now = 200;
            cache.clear();
        }
    }
}

void TestRangeCache::staysWithinItsLimit()
{
    RangeCache cache(1000);
    const Grid grid = gridAt(50, 100);
    for (int i = 0; i < 20; ++i)
        cache.join(
            keyOf(QByteArray::number(i).constData()), grid, serverAnswer(grid, 3), grid.end());
    QVERIFY(cache.samples() <= 1000);
    QVERIFY(cache.gap(keyOf("19"), grid)->count < grid.count);
    QCOMPARE(cache.gap(keyOf("0"), grid)->count, grid.count);
    cache.clear(QStringLiteral("s"));
    QCOMPARE(cache.samples(), 0);
}

void TestRangeCache::backOffGrowsAndSpreads()
{
    QCOMPARE(backOff(1, 0.5), Milliseconds(1000));
    QCOMPARE(backOff(2, 0.5), Milliseconds(2000));
    QCOMPARE(backOff(4, 0), Milliseconds(6400));
    QCOMPARE(backOff(100, 1), Milliseconds(18'000));
}

QTEST_GUILESS_MAIN(TestRangeCache)
#include "tst_rangecache.moc"
