// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/plot/plotstage.h"

#include <QTest>

#include <cmath>

using namespace opsglass;

/// What a plot draws of its series.
class TestPlotDrawing : public QObject, private PlotStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { m_window.reset(); }
    void gapIsNotBridged();
    void spanNullsBridges();
    void isolatedSampleIsAPoint();
    void bandIsFilledBetweenTwoSeries();
    void absurdContentIsDrawn_data();
    void absurdContentIsDrawn();
    void pixelRatioOfTwo();
    void emptyPlotHasAxes();
};

void TestPlotDrawing::gapIsNotBridged()
{
    DataSeries gap = flat(QStringLiteral("a"), 50);
    for (int i = 21; i < 40; ++i)
        gap.values[i] = missing();
    show({ gap });
    const QImage image = picture();
    QVERIFY(inkInColumn(image, pointAt(10).x(), paletteColor(0)) > 0);
    QVERIFY(inkInColumn(image, pointAt(50).x(), paletteColor(0)) > 0);
    for (int x = pointAt(20).x() + 3; x < pointAt(40).x() - 3; ++x)
        QCOMPARE(inkInColumn(image, x, paletteColor(0)), 0);
}

void TestPlotDrawing::spanNullsBridges()
{
    DataSeries gap = flat(QStringLiteral("a"), 50);
    for (int i = 21; i < 40; ++i)
        gap.values[i] = missing();
    gap.config.graph.spanNulls = Milliseconds::max();
    show({ gap });
    QVERIFY(inkInColumn(picture(), pointAt(30).x(), paletteColor(0)) > 0);
}

void TestPlotDrawing::isolatedSampleIsAPoint()
{
    DataSeries lone = flat(QStringLiteral("a"), missing());
    lone.values[30] = 50;
    show({ lone });
    QVERIFY(inkInColumn(picture(), pointAt(30).x(), paletteColor(0)) >= 3);
    lone.config.graph.showPoints = ShowPoints::Never;
    show({ lone });
    QCOMPARE(inkInColumn(picture(), pointAt(30).x(), paletteColor(0)), 0);
}

void TestPlotDrawing::bandIsFilledBetweenTwoSeries()
{
    DataSeries top = flat(QStringLiteral("max"), 80);
    top.config.graph.fillBelowTo = QStringLiteral("min");
    top.config.graph.lineWidth = 0;
    DataSeries bottom = flat(QStringLiteral("min"), 40);
    bottom.config.graph.lineWidth = 0;
    bottom.config.min = top.config.min = 0;
    bottom.config.max = top.config.max = 100;
    show({ top, bottom });
    const QImage image = picture();
    const ValueScale &scale = m_plot->plotLayout().scaleOf(0);
    const auto inkAt = [&](double value) {
        return image.pixel(pointAt(35).x(), static_cast<int>(scale.y(value)));
    };
    QVERIFY(inkAt(63) != inkAt(93));
    QCOMPARE(inkAt(13), inkAt(93));
}

void TestPlotDrawing::absurdContentIsDrawn_data()
{
    QTest::addColumn<QList<double>>("values");
    const double nan = std::nan("");
    QTest::newRow("largest") << QList<double> { 1e308, -1e308, 1.7e308, 0 };
    QTest::newRow("denormal") << QList<double> { 5e-324, 0, -5e-324 };
    QTest::newRow("only NaN") << QList<double> { nan, nan, nan };
    QTest::newRow("infinite") << QList<double> { INFINITY, 1, -INFINITY, 2 };
    QTest::newRow("not above zero") << QList<double> { 0, -1, -10 };
    QTest::newRow("one") << QList<double> { 1 };
    QTest::newRow("none") << QList<double> {};
}

void TestPlotDrawing::absurdContentIsDrawn()
{
    QFETCH(QList<double>, values);
    const int before = m_plot->renderCount();
    for (const ScaleType scale : { ScaleType::Linear, ScaleType::Log, ScaleType::Symlog }) {
        for (const DrawStyle style : { DrawStyle::Line, DrawStyle::Bars, DrawStyle::Points }) {
            DataSeries one = series(QStringLiteral("a"), values);
            one.config.graph.scale = scale;
            one.config.graph.drawStyle = style;
            one.config.graph.fillOpacity = 50;
            one.config.graph.gradientMode = GradientMode::Scheme;
            one.config.color.mode = QStringLiteral("continuous-GrYlRd");
            one.config.graph.lineFill = LineFill::Dash;
            one.config.graph.dash = { 0.5, 0.5 };
            one.config.graph.thresholdsStyle = ThresholdsStyle::DashedAndArea;
            one.config.thresholds.steps
                = { { -INFINITY, QStringLiteral("green") }, { 1e308, QStringLiteral("red") } };
            for (const QSize &size : { QSize(500, 250), QSize(300, 60), QSize(0, 0) }) {
                m_plot->resize(size);
                show({ one });
            }
        }
    }
    QVERIFY(m_plot->renderCount() >= before + 18);
}

void TestPlotDrawing::pixelRatioOfTwo()
{
    show({ flat(QStringLiteral("a"), 50) });
    QPixmap big(m_plot->size() * 2);
    big.setDevicePixelRatio(2);
    big.fill(Qt::black);
    m_plot->render(&big);
    const QImage image = big.toImage();
    // The line spans the whole plot at both scales.
    QVERIFY(inkInColumn(image, pointAt(5).x() * 2, paletteColor(0)) >= 1);
    QVERIFY(inkInColumn(image, pointAt(55).x() * 2, paletteColor(0)) >= 1);
}

void TestPlotDrawing::emptyPlotHasAxes()
{
    show({});
    QVERIFY(!m_plot->plotLayout().timeTicks.texts.isEmpty());
    QVERIFY(!m_plot->plotLayout().axes.first().texts.isEmpty());
    hover(pointAt(30));
    QVERIFY(!m_plot->cursorTable());
    m_plot->resize(1, 1);
    m_plot->grab();
}

QTEST_MAIN(TestPlotDrawing)
#include "tst_plotdrawing.moc"
