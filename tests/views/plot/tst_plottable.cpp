// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/stacking.h"
#include "tests/views/plot/plotstage.h"
#include "views/plot/cursortable.h"
#include "views/plot/markcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace opsglass;

/// What is said at the crosshair: the value table and the card of annotations.
class TestPlotTable : public QObject, private PlotStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { m_window.reset(); }
    void tableIsSortedByValue();
    void tableFollowsItsOptions();
    void tableStaysInTheWindow();
    void longTableIsCut();
    void singleTableHasTheSeriesUnderThePointer();
    void tableAppearsInEveryPanelWhenValuesAreShared();
    void valuesAreMapped();
    void lineBetweenUnevenSamples();
    void cardNamesTheAnnotation();
    void stackedSamplesKeepTheirValues();
};

void TestPlotTable::tableIsSortedByValue()
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

void TestPlotTable::tableFollowsItsOptions()
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

void TestPlotTable::tableStaysInTheWindow()
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

void TestPlotTable::longTableIsCut()
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

void TestPlotTable::singleTableHasTheSeriesUnderThePointer()
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

void TestPlotTable::tableAppearsInEveryPanelWhenValuesAreShared()
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

void TestPlotTable::valuesAreMapped()
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

void TestPlotTable::lineBetweenUnevenSamples()
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

void TestPlotTable::cardNamesTheAnnotation()
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

void TestPlotTable::stackedSamplesKeepTheirValues()
{
    DataSeries below = series(QStringLiteral("below"), QList<double>(61, 5));
    DataSeries above = series(QStringLiteral("above"), { 10, 10, 10, 10 });
    above.grid.step = step * 20;
    below.config.graph.stackingMode = above.config.graph.stackingMode = StackingMode::Normal;
    QList<DataSeries> all { below, above };
    stackSeries(all, {});
    show(all);
    hover(pointAt(20));
    const auto &rows = m_plot->cursorTable()->content().rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].text, QStringLiteral("10"));
    // The mark of the upper one is at the top of the stack.
    const ValueScale &scale = m_plot->plotLayout().scaleOf(1);
    const auto samples = cursorSamples(m_plot->content(), m_plot->plotLayout(), start + step * 20);
    QCOMPARE(samples.value(1).value, 10.0);
    QCOMPARE(samples.value(1).point.y(), scale.y(15));
}

QTEST_MAIN(TestPlotTable)
#include "tst_plottable.moc"
