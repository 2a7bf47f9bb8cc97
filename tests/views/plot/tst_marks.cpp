// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/markentries.h"
#include "views/plot/marks.h"

#include <QtTest>

#include <cmath>

using namespace opsglass;

namespace {

Instant at(qint64 seconds) { return Instant(Milliseconds(seconds * 1000)); }

/// A pixel per second.
const TimeScale time100 { { at(0), at(100) }, 0, 100 };

AnnotationMark mark(qint64 from, qint64 to, const char *color = "red")
{
    AnnotationMark mark;
    mark.from = at(from);
    mark.to = at(to);
    mark.title = QStringLiteral("mark %1").arg(from);
    mark.color = { ColorRef::Kind::Named, 0, QString::fromLatin1(color), 0 };
    return mark;
}

PlotContent hundredSeconds()
{
    DataSeries series;
    series.name = QStringLiteral("latency");
    series.refId = QStringLiteral("A");
    series.grid = { at(0), Milliseconds(10'000), 11 };
    series.values = QList<double>(11, 50.0);
    series.config.unit = QStringLiteral("s");
    PlotContent content;
    content.range = time100.range;
    content.series = { series };
    return content;
}

PlotLayout layoutOf(const PlotContent &content)
{
    return layoutPlot(content, { 400, 200 }, QFont(), QTimeZone::utc());
}

} // namespace

class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsCloserThanAPixelAreOne();
    void regionsAreCutAtTheRange();
    void overlappingRegionsAreOneBand();
    void manyAnnotationsAreFewSpots();
    void exemplarsStayOnTheAxis();
    void exemplarsFindTheirSeries();
    void annotationUnderThePointerIsNamed();
    void exemplarUnderThePointerIsNamed();
};

void TestMarks::eventsCloserThanAPixelAreOne()
{
    TimeScale coarse = time100;
    coarse.right = 20; // five seconds per pixel
    const auto spots = annotationSpots({ mark(10, 10), mark(12, 12), mark(20, 20) }, coarse);
    QCOMPARE(spots.size(), 2);
    QCOMPARE(spots[0].marks, (QList<qsizetype> { 0, 1 }));
    QCOMPARE(spots[1].marks, (QList<qsizetype> { 2 }));
    QCOMPARE(annotationSpots({ mark(10, 10), mark(12, 12) }, time100).size(), 2);
}

void TestMarks::regionsAreCutAtTheRange()
{
    const auto spots = annotationSpots(
        { mark(-50, 20), mark(-50, -10), mark(90, 500), mark(101, 102), mark(50, 40) }, time100);
    QCOMPARE(spots.size(), 3);
    QCOMPARE(spots[0].from, 0.0);
    QCOMPARE(spots[0].to, 20.0);
    QVERIFY(!spots[1].isRegion()); // its end is before its start
    QCOMPARE(spots[2].to, 100.0);
}

void TestMarks::overlappingRegionsAreOneBand()
{
    const auto spots = annotationSpots(
        { mark(0, 30), mark(10, 40), mark(20, 50, "blue"), mark(60, 70) }, time100);
    const auto bands = annotationBands(spots);
    QCOMPARE(bands.size(), 3);
    QCOMPARE(bands[0].to, 40.0);
    QCOMPARE(bands[1].color.name, QStringLiteral("blue"));
    QCOMPARE(bands[2].from, 60.0);
}

void TestMarks::manyAnnotationsAreFewSpots()
{
    QList<AnnotationMark> many;
    for (int i = 0; i < 10'000; ++i)
        many.append(mark(i % 100, i % 100));
    std::sort(many.begin(), many.end(), [](const AnnotationMark &one, const AnnotationMark &other) {
        return one.from < other.from;
    });
    const auto spots = annotationSpots(many, time100);
    QCOMPARE(spots.size(), 100);
    QCOMPARE(spots[7].marks.size(), 100);
}

void TestMarks::exemplarsStayOnTheAxis()
{
    PlotContent content = hundredSeconds();
    const auto observed = [](qint64 seconds, double value) {
        Exemplar exemplar;
        exemplar.at = at(seconds);
        exemplar.value = value;
        exemplar.refId = QStringLiteral("A");
        return exemplar;
    };
    content.exemplars = { observed(10, 20), observed(20, 1e308), observed(30, -1e308),
        observed(40, std::nan("")), observed(500, 20), observed(10, 20) };
    const PlotLayout layout = layoutOf(content);
    QCOMPARE(layout.exemplars.size(), 3); // the sixth lies on the first
    QCOMPARE(layout.exemplars[0].point.y(), layout.axes[0].scale.y(20));
    QCOMPARE(layout.exemplars[1].point.y(), layout.plot.top());
    QCOMPARE(layout.exemplars[2].point.y(), layout.plot.bottom());
}

void TestMarks::exemplarsFindTheirSeries()
{
    PlotContent content = hundredSeconds();
    content.series.append(content.series.first());
    content.series[0].labels.pairs = { { QStringLiteral("job"), QStringLiteral("a") } };
    content.series[1].labels.pairs = { { QStringLiteral("job"), QStringLiteral("b") } };
    Exemplar exemplar;
    exemplar.at = at(10);
    exemplar.refId = QStringLiteral("A");
    exemplar.series.pairs = { { QStringLiteral("job"), QStringLiteral("b") },
        { QStringLiteral("le"), QStringLiteral("1") } };
    Exemplar foreign = exemplar;
    foreign.at = at(20);
    foreign.refId = QStringLiteral("B");
    content.exemplars = { exemplar, foreign };
    const PlotLayout layout = layoutOf(content);
    QCOMPARE(layout.exemplars[0].series, qsizetype(1));
    QCOMPARE(layout.exemplars[1].series, qsizetype(-1));
}

void TestMarks::annotationUnderThePointerIsNamed()
{
    PlotContent content = hundredSeconds();
    content.annotations = { mark(30, 60), mark(50, 50) };
    content.annotations[1].text = QStringLiteral("<b>deployed</b>");
    content.annotations[1].tags = { QStringLiteral("prod") };
    const PlotLayout layout = layoutOf(content);
    const double bottom = layout.plot.bottom();
    const auto entriesAt = [&](qint64 seconds, double y) {
        return markEntriesAt({ layout.time.x(at(seconds)), y }, content, layout, QTimeZone::utc());
    };
    const auto both = entriesAt(50, bottom);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].when, QStringLiteral("1970-01-01 00:00:30 to 1970-01-01 00:01:00"));
    QCOMPARE(both[1].when, QStringLiteral("1970-01-01 00:00:50"));
    QCOMPARE(both[1].text, QStringLiteral("<b>deployed</b>"));
    QCOMPARE(both[1].tags, QStringList { QStringLiteral("prod") });
    QCOMPARE(entriesAt(40, bottom).size(), 1);
    QVERIFY(entriesAt(80, bottom).isEmpty());
    QVERIFY(entriesAt(50, layout.plot.center().y()).isEmpty());
}

void TestMarks::exemplarUnderThePointerIsNamed()
{
    PlotContent content = hundredSeconds();
    Exemplar exemplar;
    exemplar.at = at(50);
    exemplar.value = 0.25;
    exemplar.refId = QStringLiteral("A");
    exemplar.labels.pairs = { { QStringLiteral("trace_id"), QStringLiteral("abc") } };
    content.exemplars = { exemplar };
    const PlotLayout layout = layoutOf(content);
    const QPointF place = layout.exemplars[0].point;
    const auto entries = markEntriesAt(place + QPointF(2, 2), content, layout, QTimeZone::utc());
    QCOMPARE(entries.size(), 1);
    using Fact = std::pair<QString, QString>;
    QCOMPARE(entries[0].facts[0], (Fact { QStringLiteral("Value"), QStringLiteral("250 ms") }));
    QCOMPARE(entries[0].facts[1], (Fact { QStringLiteral("trace_id"), QStringLiteral("abc") }));
    QVERIFY(markEntriesAt(place + QPointF(20, 0), content, layout, QTimeZone::utc()).isEmpty());
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
