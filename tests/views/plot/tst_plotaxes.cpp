// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/plot/plotstage.h"

#include <QTest>

using namespace opsglass;

Q_DECLARE_METATYPE(opsglass::DataSeries)

/// Axes of a plot: what they share, their ticks and their room.
class TestPlotAxes : public QObject, private PlotStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { m_window.reset(); }
    void timeAxisIsTheRange();
    void ticksOfBothAxes();
    void differentUnitsGetTwoAxes();
    void hiddenAxisTakesNoRoom();
    void axesAreSharedByKey_data();
    void axesAreSharedByKey();
    void axisWidthAndColour();
    void gridLinesOfTheFirstAxis();
    void booleanAxisHasTwoTicks();
};

void TestPlotAxes::timeAxisIsTheRange()
{
    // Three samples in the middle do not stretch to the edges.
    DataSeries part = series(QStringLiteral("part"), { 1, 2, 3 });
    part.grid.start = start + step * 30;
    show({ part });
    QCOMPARE(m_plot->plotLayout().time.range, (TimeRange { start, start + step * 60 }));
    QCOMPARE(m_plot->plotLayout().time.x(start), m_plot->plotLayout().plot.left());
    QCOMPARE(inkInColumn(picture(), pointAt(10).x(), paletteColor(0)), 0);
}

void TestPlotAxes::ticksOfBothAxes()
{
    show({ series(QStringLiteral("a"), { 0, 50, 100 }) });
    const PlotLayout &layout = m_plot->plotLayout();
    QCOMPARE(layout.timeTicks.texts,
        (QStringList { QStringLiteral("08:00"), QStringLiteral("08:10"), QStringLiteral("08:20"),
            QStringLiteral("08:30"), QStringLiteral("08:40"), QStringLiteral("08:50"),
            QStringLiteral("09:00") }));
    QCOMPARE(layout.axes.size(), 1);
    QCOMPARE(layout.axes[0].texts,
        (QStringList { QStringLiteral("0"), QStringLiteral("20"), QStringLiteral("40"),
            QStringLiteral("60"), QStringLiteral("80"), QStringLiteral("100") }));
}

void TestPlotAxes::differentUnitsGetTwoAxes()
{
    DataSeries bytes = flat(QStringLiteral("bytes"), 5e9);
    bytes.config.unit = QStringLiteral("bytes");
    show({ flat(QStringLiteral("a"), 1), bytes, flat(QStringLiteral("b"), 3) });
    const PlotLayout &layout = m_plot->plotLayout();
    QCOMPARE(layout.axes.size(), 2);
    QCOMPARE(layout.axisOf, (QList<qsizetype> { 0, 1, 0 }));
    QCOMPARE(layout.axes[0].side, AxisPlacement::Left);
    QCOMPARE(layout.axes[1].side, AxisPlacement::Right);
    QVERIFY(layout.axes[0].edge < layout.plot.left());
    QVERIFY(layout.axes[1].edge > layout.plot.right());
    QVERIFY(layout.axes[1].edge + layout.axes[1].width <= m_plot->width());
}

void TestPlotAxes::hiddenAxisTakesNoRoom()
{
    DataSeries hidden = flat(QStringLiteral("a"), 123456);
    hidden.config.graph.axisPlacement = AxisPlacement::Hidden;
    show({ flat(QStringLiteral("a"), 123456) });
    const double withAxis = m_plot->plotLayout().plot.left();
    show({ hidden });
    QVERIFY(m_plot->plotLayout().plot.left() < withAxis - 20);
}

void TestPlotAxes::axesAreSharedByKey_data()
{
    QTest::addColumn<DataSeries>("other");
    QTest::addColumn<qsizetype>("axes");
    const auto row = [](const char *name, qsizetype axes, auto change) {
        DataSeries other = flat(QStringLiteral("b"), 2);
        change(other.config);
        QTest::newRow(name) << other << axes;
    };
    row("alike", 1, [](FieldConfig &) {});
    row("name and colour", 1, [](FieldConfig &config) { config.displayName = QString(u'x'); });
    row("unit", 2, [](FieldConfig &config) { config.unit = QStringLiteral("s"); });
    row("min", 2, [](FieldConfig &config) { config.min = 0; });
    row("max", 2, [](FieldConfig &config) { config.max = 9; });
    row("soft min", 2, [](FieldConfig &config) { config.graph.axisSoftMin = 0; });
    row("soft max", 2, [](FieldConfig &config) { config.graph.axisSoftMax = 9; });
    row("placement", 2,
        [](FieldConfig &config) { config.graph.axisPlacement = AxisPlacement::Right; });
    row("scale", 2, [](FieldConfig &config) { config.graph.scale = ScaleType::Log; });
    row("label", 2, [](FieldConfig &config) { config.graph.axisLabel = QString(u'x'); });
    row("base of no logarithm", 1, [](FieldConfig &config) { config.graph.logBase = 10; });
    row("centred zero", 1, [](FieldConfig &config) { config.graph.axisCenteredZero = true; });
}

void TestPlotAxes::axesAreSharedByKey()
{
    QFETCH(DataSeries, other);
    show({ flat(QStringLiteral("a"), 1), other });
    QTEST(m_plot->plotLayout().axes.size(), "axes");
}

void TestPlotAxes::axisWidthAndColour()
{
    DataSeries wide = flat(QStringLiteral("a"), 5, 3);
    wide.config.graph.axisWidth = 90;
    wide.config.graph.axisColorIsOfSeries = true;
    show({ wide });
    QCOMPARE(m_plot->plotLayout().plot.left(), 90.0);
    QCOMPARE(m_plot->plotLayout().axes[0].color, std::optional(wide.color));
}

void TestPlotAxes::gridLinesOfTheFirstAxis()
{
    DataSeries hidden = flat(QStringLiteral("a"), 1);
    hidden.config.graph.axisPlacement = AxisPlacement::Hidden;
    DataSeries bytes = flat(QStringLiteral("b"), 5e9);
    bytes.config.unit = QStringLiteral("bytes");
    DataSeries seconds = flat(QStringLiteral("c"), 5);
    seconds.config.unit = QStringLiteral("s");
    const auto grids = [this] {
        QList<bool> result;
        for (const ValueAxis &axis : m_plot->plotLayout().axes)
            result.append(axis.hasGrid);
        return result;
    };
    show({ hidden, bytes, seconds });
    QCOMPARE(grids(), (QList<bool> { false, true, false }));
    bytes.config.graph.axisGridShow = false;
    seconds.config.graph.axisGridShow = true;
    show({ hidden, bytes, seconds });
    QCOMPARE(grids(), (QList<bool> { false, false, true }));
}

void TestPlotAxes::booleanAxisHasTwoTicks()
{
    DataSeries up = flat(QStringLiteral("up"), 1);
    up.config.unit = QStringLiteral("bool");
    up.config.min = 0;
    up.config.max = 1;
    show({ up });
    QCOMPARE(m_plot->plotLayout().axes[0].texts,
        (QStringList { QStringLiteral("False"), QStringLiteral("True") }));
}

QTEST_MAIN(TestPlotAxes)
#include "tst_plotaxes.moc"
