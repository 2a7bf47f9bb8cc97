// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/crosshair.h"
#include "views/plot/cursortable.h"
#include "views/plot/markcard.h"
#include "views/plot/plotwidget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace opsglass;

namespace {

const Instant start(Milliseconds(1'714'550'400'000)); // 2024-05-01 08:00 UTC
constexpr Milliseconds step(60'000);

DataSeries series(const QString &name, const QList<double> &values)
{
    DataSeries result;
    result.name = name;
    result.grid = { start, step, values.size() };
    result.values = values;
    return result;
}

/// An hour and a minute of 61 samples, `value` each.
DataSeries flat(const QString &name, double value, int color = 0)
{
    DataSeries result = series(name, QList<double>(61, value));
    result.color.index = color;
    return result;
}

PlotContent contentOf(const QList<DataSeries> &all)
{
    PlotContent content;
    content.range = { start, start + step * 60 };
    content.series = all;
    content.table.mode = TooltipOptions::Mode::Multi;
    return content;
}

/// How many pixels of a column of the plot are of about this colour.
int inkInColumn(const QImage &image, int x, const QColor &color)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        const int distance = std::abs(pixel.red() - color.red())
            + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue());
        ink += distance < 60 ? 1 : 0;
    }
    return ink;
}

QColor paletteColor(int index)
{
    ColorRef ref;
    ref.index = index;
    return Theme::of(Theme::Kind::Dark).color(ref);
}

} // namespace

Q_DECLARE_METATYPE(opsglass::DataSeries)

class TestPlotWidget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void timeAxisIsTheRange();
    void ticksOfBothAxes();
    void differentUnitsGetTwoAxes();
    void hiddenAxisTakesNoRoom();
    void gapIsNotBridged();
    void spanNullsBridges();
    void isolatedSampleIsAPoint();
    void crosshairDrawsNothingAnew();
    void crosshairIsShared();
    void dragSelectsARange();
    void shiftDragPans();
    void escapeCancelsADrag();
    void doubleClickZoomsOut();
    void arrowsMoveTheCrosshair();
    void tableIsSortedByValue();
    void tableFollowsItsOptions();
    void tableStaysInTheWindow();
    void longTableIsCut();
    void singleTableHasTheSeriesUnderThePointer();
    void tableAppearsInEveryPanelWhenValuesAreShared();
    void valuesAreMapped();
    void bandIsFilledBetweenTwoSeries();
    void lineBetweenUnevenSamples();
    void axesAreSharedByKey_data();
    void axesAreSharedByKey();
    void axisWidthAndColour();
    void gridLinesOfTheFirstAxis();
    void booleanAxisHasTwoTicks();
    void cardNamesTheAnnotation();
    void absurdContentIsDrawn_data();
    void absurdContentIsDrawn();
    void pixelRatioOfTwo();
    void emptyPlotHasAxes();

private:
    void show(const QList<DataSeries> &all);
    QImage picture() { return m_plot->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    QPoint pointAt(double minutes, double part = 0.5) const;
    void hover(const QPoint &point);

    std::unique_ptr<QWidget> m_window;
    Crosshair *m_crosshair = nullptr;
    PlotWidget *m_plot = nullptr;
};

void TestPlotWidget::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_crosshair = new Crosshair(m_window.get());
    m_plot = new PlotWidget(m_window.get());
    m_plot->setGeometry(0, 0, 500, 250);
    m_plot->setCrosshair(m_crosshair);
    m_window->show();
}

void TestPlotWidget::cleanup() { m_window.reset(); }

void TestPlotWidget::show(const QList<DataSeries> &all)
{
    m_plot->setContent(contentOf(all));
    m_plot->grab();
}

QPoint TestPlotWidget::pointAt(double minutes, double part) const
{
    const QRectF &plot = m_plot->plotLayout().plot;
    return { static_cast<int>(std::lround(plot.left() + plot.width() * minutes / 60)),
        static_cast<int>(plot.top() + plot.height() * part) };
}

void TestPlotWidget::hover(const QPoint &point)
{
    QMouseEvent move(QEvent::MouseMove, point, m_plot->mapToGlobal(point), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(m_plot, &move);
}

void TestPlotWidget::timeAxisIsTheRange()
{
    // Three samples in the middle do not stretch to the edges.
    DataSeries part = series(QStringLiteral("part"), { 1, 2, 3 });
    part.grid.start = start + step * 30;
    show({ part });
    QCOMPARE(m_plot->plotLayout().time.range, (TimeRange { start, start + step * 60 }));
    QCOMPARE(m_plot->plotLayout().time.x(start), m_plot->plotLayout().plot.left());
    QCOMPARE(inkInColumn(picture(), pointAt(10).x(), paletteColor(0)), 0);
}

void TestPlotWidget::ticksOfBothAxes()
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

void TestPlotWidget::differentUnitsGetTwoAxes()
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

void TestPlotWidget::hiddenAxisTakesNoRoom()
{
    DataSeries hidden = flat(QStringLiteral("a"), 123456);
    hidden.config.graph.axisPlacement = AxisPlacement::Hidden;
    show({ flat(QStringLiteral("a"), 123456) });
    const double withAxis = m_plot->plotLayout().plot.left();
    show({ hidden });
    QVERIFY(m_plot->plotLayout().plot.left() < withAxis - 20);
}

void TestPlotWidget::gapIsNotBridged()
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

void TestPlotWidget::spanNullsBridges()
{
    DataSeries gap = flat(QStringLiteral("a"), 50);
    for (int i = 21; i < 40; ++i)
        gap.values[i] = missing();
    gap.config.graph.spanNulls = Milliseconds::max();
    show({ gap });
    QVERIFY(inkInColumn(picture(), pointAt(30).x(), paletteColor(0)) > 0);
}

void TestPlotWidget::isolatedSampleIsAPoint()
{
    DataSeries lone = flat(QStringLiteral("a"), missing());
    lone.values[30] = 50;
    show({ lone });
    QVERIFY(inkInColumn(picture(), pointAt(30).x(), paletteColor(0)) >= 3);
    lone.config.graph.showPoints = ShowPoints::Never;
    show({ lone });
    QCOMPARE(inkInColumn(picture(), pointAt(30).x(), paletteColor(0)), 0);
}

void TestPlotWidget::crosshairDrawsNothingAnew()
{
    show({ flat(QStringLiteral("a"), 50) });
    const QImage before = picture();
    const int renders = m_plot->renderCount();
    QVERIFY(renders >= 1);
    for (int minute = 0; minute < 60; ++minute) {
        m_crosshair->moveTo(start + step * minute);
        QCoreApplication::processEvents();
    }
    QVERIFY(picture() != before);
    m_crosshair->moveTo({});
    QCOMPARE(picture(), before);
    QCOMPARE(m_plot->renderCount(), renders);
    m_plot->setContent(contentOf({ flat(QStringLiteral("a"), 60) }));
    m_plot->grab();
    QCOMPARE(m_plot->renderCount(), renders + 1);
}

void TestPlotWidget::crosshairIsShared()
{
    PlotWidget other(m_window.get());
    other.setGeometry(0, 250, 500, 150);
    other.setCrosshair(m_crosshair);
    other.setContent(contentOf({ flat(QStringLiteral("b"), 7) }));
    other.show();
    show({ flat(QStringLiteral("a"), 50) });
    const QImage before = other.grab().toImage();
    hover(pointAt(30));
    QVERIFY(m_crosshair->time().has_value());
    QVERIFY(std::chrono::abs(*m_crosshair->time() - (start + step * 30)) < step);
    QVERIFY(other.grab().toImage() != before);
    QVERIFY(m_plot->cursorTable() && m_plot->cursorTable()->isVisible());
    QVERIFY(!other.cursorTable());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_plot, &leave);
    QVERIFY(!m_crosshair->time());
    QVERIFY(!m_plot->cursorTable()->isVisible());
}

void TestPlotWidget::dragSelectsARange()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy selected(m_plot, &PlotWidget::rangeSelected);
    const QImage before = picture();
    QTest::mousePress(m_plot, Qt::LeftButton, {}, pointAt(40));
    hover(pointAt(10));
    QVERIFY(picture() != before);
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pointAt(10));
    QCOMPARE(selected.size(), 1);
    const auto range = selected[0][0].value<TimeRange>();
    QVERIFY(std::chrono::abs(range.from - (start + step * 10)) < step / 4);
    QVERIFY(std::chrono::abs(range.to - (start + step * 40)) < step / 4);
    // A click is no selection.
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, pointAt(20));
    QCOMPARE(selected.size(), 1);
}

void TestPlotWidget::shiftDragPans()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy panned(m_plot, &PlotWidget::panned);
    QSignalSpy selected(m_plot, &PlotWidget::rangeSelected);
    QTest::mousePress(m_plot, Qt::LeftButton, Qt::ShiftModifier, pointAt(10));
    hover(pointAt(40));
    QTest::mouseRelease(m_plot, Qt::LeftButton, Qt::ShiftModifier, pointAt(40));
    QCOMPARE(panned.size(), 1);
    QCOMPARE(selected.size(), 0);
    const auto range = panned[0][0].value<TimeRange>();
    QVERIFY(std::chrono::abs(range.from - (start - step * 30)) < step / 4);
    QCOMPARE(range.span(), step * 60);
}

void TestPlotWidget::escapeCancelsADrag()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy selected(m_plot, &PlotWidget::rangeSelected);
    QTest::mousePress(m_plot, Qt::LeftButton, {}, pointAt(10));
    hover(pointAt(40));
    QTest::keyClick(m_plot, Qt::Key_Escape);
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pointAt(40));
    QCOMPARE(selected.size(), 0);
}

void TestPlotWidget::doubleClickZoomsOut()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy zoomedOut(m_plot, &PlotWidget::zoomOutRequested);
    QTest::mouseDClick(m_plot, Qt::LeftButton, {}, pointAt(30));
    QCOMPARE(zoomedOut.size(), 1);
}

void TestPlotWidget::arrowsMoveTheCrosshair()
{
    show({ flat(QStringLiteral("a"), 50) });
    QTest::keyClick(m_plot, Qt::Key_Right);
    QCOMPARE(m_crosshair->time(), std::optional(start + step * 31));
    QVERIFY(m_plot->cursorTable()->isVisible());
    QTest::keyClick(m_plot, Qt::Key_Left);
    QTest::keyClick(m_plot, Qt::Key_Left);
    QCOMPARE(m_crosshair->time(), std::optional(start + step * 29));
    QTest::keyClick(m_plot, Qt::Key_Escape);
    QVERIFY(!m_crosshair->time());
}

void TestPlotWidget::tableIsSortedByValue()
{
    show({ flat(QStringLiteral("low"), 1, 0), flat(QStringLiteral("high"), 90, 1),
        flat(QStringLiteral("gone"), missing(), 2), flat(QStringLiteral("middle"), 40, 3) });
    hover(pointAt(30, 0.05));
    const auto &table = m_plot->cursorTable()->content();
    QCOMPARE(table.header, QStringLiteral("2024-05-01 08:30:00"));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0].name, QStringLiteral("high"));
    QCOMPARE(table.rows[0].text, QStringLiteral("90"));
    QCOMPARE(table.rows[0].color, paletteColor(1));
    QVERIFY(table.rows[0].isNearest);
    QCOMPARE(table.rows[1].name, QStringLiteral("middle"));
    QCOMPARE(table.rows[2].name, QStringLiteral("low"));
    hover(pointAt(30, 0.95));
    QVERIFY(m_plot->cursorTable()->content().rows[2].isNearest);
}

void TestPlotWidget::tableFollowsItsOptions()
{
    PlotContent content = contentOf({ flat(QStringLiteral("zero"), 0), flat(QStringLiteral("a"), 5),
        flat(QStringLiteral("b"), 3) });
    content.series[2].config.graph.hideFromTooltip = true;
    content.table = { TooltipOptions::Mode::Multi, TooltipOptions::Sort::Ascending, false };
    m_plot->setContent(content);
    hover(pointAt(30));
    QCOMPARE(m_plot->cursorTable()->content().rows.size(), 2);
    QCOMPARE(m_plot->cursorTable()->content().rows[0].name, QStringLiteral("zero"));
    content.table.hideZeros = true;
    m_plot->setContent(content);
    QCOMPARE(m_plot->cursorTable()->content().rows.size(), 1);
    content.table.mode = TooltipOptions::Mode::None;
    m_plot->setContent(content);
    QVERIFY(!m_plot->cursorTable()->isVisible());
}

void TestPlotWidget::tableStaysInTheWindow()
{
    show({ flat(QStringLiteral("a series with a long name that needs much room"), 50) });
    for (const double minutes : { 1.0, 30.0, 59.0 }) {
        for (const double part : { 0.05, 0.95 }) {
            hover(pointAt(minutes, part));
            QVERIFY(m_window->rect().contains(m_plot->cursorTable()->geometry()));
            const QPoint pointer = m_plot->mapTo(m_window.get(), pointAt(minutes, part));
            QVERIFY(!m_plot->cursorTable()->geometry().contains(pointer));
        }
    }
}

void TestPlotWidget::longTableIsCut()
{
    QList<DataSeries> many;
    for (int i = 0; i < 60; ++i)
        many.append(flat(QStringLiteral("series %1").arg(i), i, i));
    show(many);
    hover(pointAt(30, 0.98));
    const auto &table = m_plot->cursorTable()->content();
    QVERIFY(table.rows.size() < 20);
    QCOMPARE(table.rows.size() + table.more, 60);
    QCOMPARE(table.rows.first().name, QStringLiteral("series 59"));
    // The one under the pointer is listed although it is among the smallest.
    QVERIFY(table.rows.last().isNearest);
    QVERIFY(table.rows.last().text.toDouble() < 10);
    QVERIFY(m_window->rect().contains(m_plot->cursorTable()->geometry()));
}

void TestPlotWidget::singleTableHasTheSeriesUnderThePointer()
{
    PlotContent content
        = contentOf({ flat(QStringLiteral("low"), 1), flat(QStringLiteral("high"), 90) });
    content.table.mode = TooltipOptions::Mode::Single;
    m_plot->setContent(content);
    hover(pointAt(30, 0.1));
    QCOMPARE(m_plot->cursorTable()->content().rows.size(), 1);
    QCOMPARE(m_plot->cursorTable()->content().rows[0].name, QStringLiteral("high"));
    hover(pointAt(30, 0.9));
    QCOMPARE(m_plot->cursorTable()->content().rows[0].name, QStringLiteral("low"));
}

void TestPlotWidget::tableAppearsInEveryPanelWhenValuesAreShared()
{
    PlotWidget other(m_window.get());
    other.setGeometry(0, 250, 500, 150);
    other.setCrosshair(m_crosshair);
    other.setContent(contentOf({ flat(QStringLiteral("b"), 7), flat(QStringLiteral("c"), 8) }));
    other.show();
    show({ flat(QStringLiteral("a"), 50) });
    hover(pointAt(30));
    QVERIFY(m_plot->cursorTable()->isVisible());
    QVERIFY(!other.cursorTable());
    m_crosshair->setSharesValues(true);
    hover(pointAt(31));
    QVERIFY(other.cursorTable()->isVisible());
    QCOMPARE(other.cursorTable()->content().rows.size(), 2);
    QCOMPARE(other.cursorTable()->content().header, m_plot->cursorTable()->content().header);
    // A panel out of sight shows none.
    other.move(0, 5000);
    hover(pointAt(32));
    QVERIFY(!other.cursorTable()->isVisible());
}

void TestPlotWidget::valuesAreMapped()
{
    DataSeries up = flat(QStringLiteral("up"), 1);
    ValueMapping mapping;
    mapping.values = { { QStringLiteral("1"), { QStringLiteral("running"), {} } } };
    up.config.mappings = { mapping };
    up.config.min = 0;
    up.config.max = 1;
    up.config.decimals = 0;
    show({ up });
    QCOMPARE(m_plot->plotLayout().axes[0].texts,
        (QStringList { QStringLiteral("0"), QStringLiteral("running") }));
    hover(pointAt(30));
    QCOMPARE(m_plot->cursorTable()->content().rows[0].text, QStringLiteral("running"));
}

void TestPlotWidget::bandIsFilledBetweenTwoSeries()
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

void TestPlotWidget::lineBetweenUnevenSamples()
{
    DataSeries uneven = series(QStringLiteral("a"), { 50, 50, 50 });
    const auto times = SampleTimes::of({ start, start + step, start + step * 60 });
    uneven.grid = times.grid;
    uneven.uneven = times.uneven;
    show({ uneven });
    QVERIFY(inkInColumn(picture(), pointAt(45).x(), paletteColor(0)) > 0);
    hover(pointAt(20));
    QCOMPARE(m_plot->cursorTable()->content().header, QStringLiteral("2024-05-01 08:01:00"));
}

void TestPlotWidget::axesAreSharedByKey_data()
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

void TestPlotWidget::axesAreSharedByKey()
{
    QFETCH(DataSeries, other);
    show({ flat(QStringLiteral("a"), 1), other });
    QTEST(m_plot->plotLayout().axes.size(), "axes");
}

void TestPlotWidget::axisWidthAndColour()
{
    DataSeries wide = flat(QStringLiteral("a"), 5, 3);
    wide.config.graph.axisWidth = 90;
    wide.config.graph.axisColorIsOfSeries = true;
    show({ wide });
    QCOMPARE(m_plot->plotLayout().plot.left(), 90.0);
    QCOMPARE(m_plot->plotLayout().axes[0].color, std::optional(wide.color));
}

void TestPlotWidget::gridLinesOfTheFirstAxis()
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

void TestPlotWidget::booleanAxisHasTwoTicks()
{
    DataSeries up = flat(QStringLiteral("up"), 1);
    up.config.unit = QStringLiteral("bool");
    up.config.min = 0;
    up.config.max = 1;
    show({ up });
    QCOMPARE(m_plot->plotLayout().axes[0].texts,
        (QStringList { QStringLiteral("False"), QStringLiteral("True") }));
}

void TestPlotWidget::cardNamesTheAnnotation()
{
    PlotContent content = contentOf({ flat(QStringLiteral("a"), 5) });
    AnnotationMark mark;
    mark.from = mark.to = start + step * 30;
    mark.title = QStringLiteral("deploy");
    content.annotations = { mark };
    m_plot->setContent(content);
    hover(pointAt(30, 0.5));
    QVERIFY(!m_plot->markCard());
    QVERIFY(m_plot->cursorTable()->isVisible());
    hover(pointAt(30, 1));
    QVERIFY(m_plot->markCard()->isVisible());
    QCOMPARE(m_plot->markCard()->entries()[0].title, QStringLiteral("deploy"));
    QVERIFY(!m_plot->cursorTable()->isVisible());
    QVERIFY(m_window->rect().contains(m_plot->markCard()->geometry()));
    QTest::keyClick(m_plot, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("deploy\n2024-05-01 08:30:00"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_plot, &leave);
    QVERIFY(!m_plot->markCard()->isVisible());
}

void TestPlotWidget::absurdContentIsDrawn_data()
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

void TestPlotWidget::absurdContentIsDrawn()
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

void TestPlotWidget::pixelRatioOfTwo()
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

void TestPlotWidget::emptyPlotHasAxes()
{
    show({});
    QVERIFY(!m_plot->plotLayout().timeTicks.texts.isEmpty());
    QVERIFY(!m_plot->plotLayout().axes.first().texts.isEmpty());
    hover(pointAt(30));
    QVERIFY(!m_plot->cursorTable());
    m_plot->resize(1, 1);
    m_plot->grab();
}

QTEST_MAIN(TestPlotWidget)
#include "tst_plotwidget.moc"
