// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/histogram.h"
#include "tests/views/panels/panelsamples.h"
#include "views/panels/histogrampanel.h"
#include "views/plot/cursortable.h"
#include "views/plot/histogramplot.h"
#include "views/plot/legend.h"

#include <QJsonDocument>
#include <QMouseEvent>
#include <QTest>

#include <cmath>

using namespace opsglass;
using namespace opsglass::samples;

class TestHistogramPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksStandAtTheEdges();
    void barsAreDrawn();
    void sharesReachTheTop();
    void pointerTellsTheCounts();
    void keysMoveTheBucket();
    void legendHidesSeries();
    void absurdHistogramsAreDrawn_data();
    void absurdHistogramsAreDrawn();
};

namespace {

Frame frameOf(const QString &name, const QList<double> &values)
{
    Field field;
    field.name = field.displayName = name;
    field.numbers = values;
    field.config.unit = QStringLiteral("ms");
    field.config.color.mode = QStringLiteral("fixed");
    field.config.color.fixedColor = QStringLiteral("#ff0000");
    Frame frame;
    frame.fields = { field };
    return frame;
}

const QList<Frame> two { frameOf(QStringLiteral("a"), { 5, 15, 15, 25, 25, 25 }),
    frameOf(QStringLiteral("b"), { 15, 45 }) };

struct Sample {
    explicit Sample(const char *options = R"({"bucketSize":10})", const QList<Frame> &frames = two,
        StackingMode stacking = StackingMode::None)
        : model(panel("histogram", QJsonDocument::fromJson(options).object()))
    {
        PanelData data;
        data.range = hour();
        data.histogram = histogramDataOf(frames, readHistogramPanelOptions(model.panel().options),
            QTimeZone::utc(), data.notices);
        for (HistogramSeries &series : data.histogram.series)
            series.config.graph.stackingMode = stacking;
        model.setData(std::move(data));
        view = std::make_unique<HistogramPanel>(&model, dark());
        view->resize(600, 300);
        view->show();
    }

    HistogramPlot &plot() const { return const_cast<HistogramPlot &>(*view->plot()); }
    /// A place within a bucket, at a part of the plot's height from its bottom.
    QPoint inBucket(qsizetype bucket, double height) const
    {
        const HistogramLayout &layout = plot().histogramLayout();
        const auto [left, right] = layout.edges(plot().content().data, bucket);
        const QRectF &area = layout.plot.plot;
        return QPointF((left + right) / 2, area.bottom() - height * area.height()).toPoint();
    }

    PanelModel model;
    std::unique_ptr<HistogramPanel> view;
};

/// The pointer as a window system reports it; a simulated one keeps its buttons after a drag.
void hover(QWidget &widget, const QPoint &place)
{
    QMouseEvent move(
        QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

} // namespace

void TestHistogramPanel::ticksStandAtTheEdges()
{
    const Sample sample;
    const HistogramLayout &layout = sample.plot().histogramLayout();
    QCOMPARE(layout.values, (AxisRange { 0, 50 }));
    QCOMPARE(layout.plot.timeTicks.texts,
        QStringList({ QStringLiteral("0 ms"), QStringLiteral("10 ms"), QStringLiteral("20 ms"),
            QStringLiteral("30 ms"), QStringLiteral("40 ms"), QStringLiteral("50 ms") }));
    QCOMPARE(layout.plot.axes.first().scale.low, 0.0);
    QCOMPARE(layout.plot.axes.first().texts.first(), QStringLiteral("0"));
    sample.view->resize(200, 300);
    QVERIFY(sample.plot().histogramLayout().plot.timeTicks.texts.size() < 6);
}

void TestHistogramPanel::barsAreDrawn()
{
    const Sample sample;
    const QImage image = sample.plot().grab().toImage();
    const auto isRed = [&](const QPoint &place) {
        const QColor color = image.pixelColor(place);
        return color.red() > 150 && color.green() < 100;
    };
    QVERIFY(isRed(sample.inBucket(2, 0.8)));
    QVERIFY(!isRed(sample.inBucket(1, 0.8)));
    QVERIFY(isRed(sample.inBucket(1, 0.3)));
    // The bucket from 30 to 40 holds nothing.
    const QPoint between = (sample.inBucket(2, 0.1) + sample.inBucket(3, 0.1)) / 2;
    QVERIFY(!isRed(between));
}

void TestHistogramPanel::sharesReachTheTop()
{
    const Sample sample(R"({"bucketSize":10})", two, StackingMode::Percent);
    const HistogramLayout &layout = sample.plot().histogramLayout();
    QCOMPARE(layout.plot.axes.first().scale.high, 1.0);
    QVERIFY(layout.plot.axes.first().texts.contains(QStringLiteral("100%")));
    QCOMPARE(layout.bars[1].tops[1], 1.0);
    QCOMPARE(layout.bars[1].bases[1], 2.0 / 3);
}

void TestHistogramPanel::pointerTellsTheCounts()
{
    const Sample sample;
    hover(sample.plot(), sample.inBucket(1, 0.5));
    const CursorTable *table = sample.plot().bucketTable();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->content().header, QStringLiteral("10 ms – 20 ms"));
    QCOMPARE(table->content().rows.size(), 2);
    QCOMPARE(table->content().rows[0].name, QStringLiteral("a"));
    QCOMPARE(table->content().rows[0].text, QStringLiteral("2"));
    hover(sample.plot(), QPoint(1, 1));
    QVERIFY(!table->isVisible());
    const Sample silent(R"({"bucketSize":10,"tooltip":{"mode":"none"}})");
    hover(silent.plot(), silent.inBucket(1, 0.5));
    QVERIFY(!silent.plot().bucketTable());
}

void TestHistogramPanel::keysMoveTheBucket()
{
    const Sample sample;
    QTest::keyClick(&sample.plot(), Qt::Key_Right);
    const qsizetype first = sample.plot().currentBucket();
    QVERIFY(first >= 0);
    QTest::keyClick(&sample.plot(), Qt::Key_Left);
    QCOMPARE(sample.plot().currentBucket(), first - 1);
    QTest::keyClick(&sample.plot(), Qt::Key_Escape);
    QCOMPARE(sample.plot().currentBucket(), -1);
}

void TestHistogramPanel::legendHidesSeries()
{
    Sample sample;
    QCOMPARE(sample.view->legend()->shownOrder(),
        QStringList({ QStringLiteral("a"), QStringLiteral("b") }));
    sample.model.solo(QStringLiteral("b"));
    QCOMPARE(sample.plot().content().shown, QList<qsizetype>({ 1 }));
}

void TestHistogramPanel::absurdHistogramsAreDrawn_data()
{
    QTest::addColumn<QList<Frame>>("frames");
    QTest::addColumn<QByteArray>("options");
    QList<double> spread;
    for (int i = 0; i < 5000; ++i)
        spread << i * 1.5;
    QList<Frame> many;
    for (int i = 0; i < 60; ++i)
        many << frameOf(
            QStringLiteral("a long name of a series, number %1").arg(i), { 1.0 * i, 9 });
    const auto one = [](const QList<double> &values) {
        return QList<Frame> { frameOf(QStringLiteral("a"), values) };
    };
    QTest::newRow("nothing") << QList<Frame> {} << QByteArray("{}");
    QTest::newRow("no numbers") << one({ std::nan(""), missing(), HUGE_VAL }) << QByteArray("{}");
    QTest::newRow("one value") << one({ 3 }) << QByteArray("{}");
    QTest::newRow("negative") << one({ -3, -4, -5 }) << QByteArray("{}");
    QTest::newRow("huge") << one({ -1e308, 1e308 }) << QByteArray("{}");
    QTest::newRow("tiny buckets") << one(spread) << QByteArray(R"({"bucketSize":1e-9})");
    QTest::newRow("many buckets") << one(spread) << QByteArray(R"({"bucketSize":1})");
    QTest::newRow("60 series") << many << QByteArray("{}");
}

void TestHistogramPanel::absurdHistogramsAreDrawn()
{
    QFETCH(QList<Frame>, frames);
    QFETCH(QByteArray, options);
    const Sample sample(options.constData(), frames);
    for (const QSize size : { QSize(600, 300), QSize(400, 60), QSize(60, 400), QSize(3, 3) }) {
        sample.view->resize(size);
        QVERIFY(!sample.view->grab().isNull());
        hover(sample.plot(), sample.plot().rect().center());
        QTest::keyClick(&sample.plot(), Qt::Key_Right);
    }
}

QTEST_MAIN(TestHistogramPanel)
#include "tst_histogrampanel.moc"
