// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/crosshair.h"
#include "models/series/heatmap.h"
#include "models/transform/heatmapframes.h"
#include "tests/views/panels/panelsamples.h"
#include "views/panels/heatmappanel.h"
#include "views/plot/cursortable.h"
#include "views/plot/heatmaplegend.h"
#include "views/plot/heatmappainter.h"
#include "views/plot/heatmappalette.h"
#include "views/plot/heatmapplot.h"
#include "views/plot/markcard.h"

#include <QJsonDocument>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace opsglass;
using namespace opsglass::samples;
using namespace std::chrono_literals;

class TestHeatmapPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandAtTheirEdges_data();
    void namesStandAtTheirEdges();
    void valuesHaveTicks();
    void cellsHaveTheirColors();
    void valuesAreWrittenWhereTheyFit();
    void pointerShowsItsCell();
    void histogramOfTheColumnHasBars();
    void keysMoveTheCell();
    void crosshairIsShared();
    void dragZooms();
    void hoverDrawsNothingAgain();
    void exemplarsLieInTheirBuckets();
    void tableShowsTheScale();
    void clickedCellsOfferTheirLinks();
    void annotationsLieAboveTheCells();
    void absurdHeatmapsAreDrawn_data();
    void absurdHeatmapsAreDrawn();
};

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

/// Six columns of ten minutes, counts 1, 2, 3 … from the lowest bucket of the first column up.
QList<Frame> sampleFrames(const QStringList &bounds, qsizetype columns = 6)
{
    const Grid grid { hour().from + 10min, 10min, columns };
    Matrix matrix { grid, {}, {} };
    for (qsizetype row = 0; row < bounds.size(); ++row) {
        Series series;
        series.labels.pairs[QStringLiteral("le")] = bounds[row];
        for (qsizetype column = 0; column < columns; ++column) {
            const double below = row > 0 ? matrix.series.last().values[column] : 0;
            series.values << below + double(column * bounds.size() + row + 1);
        }
        matrix.series << series;
    }
    PlannedQuery query;
    query.refId = QStringLiteral("A");
    query.format = Target::Format::Heatmap;
    QList<Frame> frames = heatmapFrames(query, matrix);
    for (Frame &frame : frames) {
        for (Field &field : frame.fields)
            field.displayName = field.name;
    }
    return frames;
}

const QStringList bounds { QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("+Inf") };

/// A panel of 600 × 300 with its model and a crosshair.
struct Sample {
    explicit Sample(const char *options = "{}", const QList<Frame> &frames = sampleFrames(bounds))
        : model(panel("heatmap", json(options)))
    {
        PanelData data;
        data.range = hour();
        data.frames = frames;
        data.heatmap = heatmapOf(
            frames, readHeatmapOptions(model.panel().options), data.range, data.notices);
        model.setData(std::move(data));
        PanelViewContext context = dark();
        context.crosshair = &crosshair;
        view = std::make_unique<HeatmapPanel>(&model, context);
        view->resize(600, 300);
        view->show();
    }

    HeatmapPlot &plot() const { return const_cast<HeatmapPlot &>(*view->plot()); }
    QPoint centre(qsizetype column, qsizetype row) const
    {
        return cellRect(plot().heatmap().data, plot().plotLayout(), { column, row })
            .center()
            .toPoint();
    }

    PanelModel model;
    Crosshair crosshair;
    std::unique_ptr<HeatmapPanel> view;
};

/// The pointer as a window system reports it; a simulated one keeps its buttons after a drag.
void hover(QWidget &widget, const QPoint &place)
{
    QMouseEvent move(
        QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

} // namespace

void TestHeatmapPanel::namesStandAtTheirEdges_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<double>>("places");
    const auto texts = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *text : list)
            result << QString::fromLatin1(text);
        return result;
    };
    QTest::newRow("le") << QByteArray("{}") << texts({ "0", "0.1", "1", "+Inf" })
                        << QList<double> { 0, 1, 2, 3 };
    QTest::newRow("ge") << QByteArray(R"({"rowsFrame":{"layout":"ge"}})")
                        << texts({ "0.1", "1", "+Inf" }) << QList<double> { 0, 1, 2 };
    QTest::newRow("unknown") << QByteArray(R"({"rowsFrame":{"layout":"unknown"}})")
                             << texts({ "0.1", "1", "+Inf" }) << QList<double> { 0.5, 1.5, 2.5 };
    QTest::newRow("unit") << QByteArray(R"({"yAxis":{"unit":"s"}})")
                          << texts({ "0 s", "100 ms", "1 s", "+Inf" })
                          << QList<double> { 0, 1, 2, 3 };
}

void TestHeatmapPanel::namesStandAtTheirEdges()
{
    QFETCH(QByteArray, options);
    const Sample sample(options.constData());
    const PlotLayout &layout = sample.plot().plotLayout();
    QCOMPARE(layout.axes.size(), 1);
    QTEST(layout.axes.first().texts, "texts");
    QTEST(layout.axes.first().ticks.values, "places");
    QVERIFY(!layout.timeTicks.texts.isEmpty());
    // The texts fit beside the plot.
    QVERIFY(layout.plot.left() >= layout.axes.first().width);
}

void TestHeatmapPanel::valuesHaveTicks()
{
    Frame frame = sampleFrames({ QStringLiteral("1") }).first();
    frame.kind = Frame::Kind::Table;
    for (int i = 0; i < 6; ++i)
        frame.fields[1].numbers[i] = 100 * (i + 1);
    const Sample sample(R"({"calculate":true,"calculation":{"yBuckets":{"value":"100"}},
        "yAxis":{"unit":"ms","reverse":true,"axisPlacement":"right"}})",
        { frame });
    const ValueAxis &axis = sample.plot().plotLayout().axes.first();
    QCOMPARE(axis.side, AxisPlacement::Right);
    QCOMPARE(axis.scale.low, 100.0);
    QCOMPARE(axis.scale.high, 700.0);
    QVERIFY(axis.scale.top > axis.scale.bottom);
    QVERIFY(axis.texts.contains(QStringLiteral("200 ms")));
    const Sample log(R"({"calculate":true,"calculation":{"yBuckets":{"scale":{"type":"log",
        "log":10}}},"yAxis":{"unit":"ms","axisPlacement":"hidden"}})",
        { frame });
    QCOMPARE(log.plot().plotLayout().axes.first().scale.type, ScaleType::Log);
    QCOMPARE(log.plot().plotLayout().axes.first().scale.low, 100.0);
}

void TestHeatmapPanel::cellsHaveTheirColors()
{
    const Sample sample(R"({"color":{"scheme":"Viridis","steps":18},"showValue":"never"})");
    const QImage image = sample.plot().grab().toImage();
    const QList<QColor> palette
        = heatmapPalette(sample.plot().heatmap().options.colors, Theme::of(Theme::Kind::Dark));
    for (qsizetype column = 0; column < 5; ++column) {
        for (qsizetype row = 0; row < 3; ++row) {
            const auto count = int(column * 3 + row + 1);
            const int index = sample.plot().heatmap().data.colorIndex(count, 18);
            QCOMPARE(image.pixelColor(sample.centre(column, row)).name(), palette[index].name());
        }
    }
    // Cells keep a gap.
    const QRectF cell
        = cellRect(sample.plot().heatmap().data, sample.plot().plotLayout(), { 2, 1 });
    const QPoint gap(qRound(cell.right()) - 1, qRound(cell.center().y()));
    QVERIFY(image.pixelColor(gap).name() != palette[8].name());
}

void TestHeatmapPanel::valuesAreWrittenWhereTheyFit()
{
    const auto shows = [](const Sample &sample) {
        return HeatmapPainter(
            sample.plot().heatmap(), sample.plot().plotLayout(), Theme::of(Theme::Kind::Dark))
            .showsValues();
    };
    QVERIFY(shows(Sample()));
    QVERIFY(!shows(Sample(R"({"showValue":"never"})")));
    QVERIFY(!shows(Sample(R"({"cellValues":{"decimals":12}})")));
    QVERIFY(shows(Sample(R"({"cellValues":{"decimals":12},"showValue":"always"})")));
    const Sample low;
    low.view->resize(600, 70);
    QVERIFY(!shows(low));
    QVERIFY(!low.view->legend()->isVisible());
}

void TestHeatmapPanel::pointerShowsItsCell()
{
    const Sample sample(R"({"yAxis":{"unit":"s"}})");
    QVERIFY(sample.view->legend()->isVisible());
    QCOMPARE(sample.view->legend()->scale().low, QStringLiteral("1"));
    QCOMPARE(sample.view->legend()->scale().high, QStringLiteral("18"));
    hover(sample.plot(), sample.centre(2, 1));
    QCOMPARE(sample.plot().currentCell(), std::optional(HeatmapCell { 2, 1 }));
    const CursorTable *table = sample.plot().cursorTable();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->content().header, QStringLiteral("2024-05-01 10:20:00 – 10:30:00"));
    QCOMPARE(table->content().rows.value(0).text, QStringLiteral("100 ms – 1 s"));
    QCOMPARE(table->content().rows.value(1).text, QStringLiteral("8"));
    QVERIFY(sample.view->legend()->mark());
    QCOMPARE(*sample.view->legend()->mark(), 7.0 / 17);
    hover(sample.plot(), QPoint(2, 2));
    QVERIFY(!sample.plot().currentCell());
    QVERIFY(!table->isVisible());
    QVERIFY(!sample.view->legend()->mark());
    const Sample silent(R"({"tooltip":{"mode":"none"}})");
    hover(silent.plot(), silent.centre(2, 1));
    QVERIFY(!silent.plot().cursorTable() || !silent.plot().cursorTable()->isVisible());
}

void TestHeatmapPanel::histogramOfTheColumnHasBars()
{
    const Sample sample(R"({"tooltip":{"yHistogram":true}})");
    hover(sample.plot(), sample.centre(0, 0));
    const QList<CursorRow> rows = sample.plot().cursorTable()->content().rows;
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[2].share, 1.0); // the highest bucket comes first, with three
    QCOMPARE(rows[4].share, 1.0 / 3);
    QVERIFY(rows[4].isNearest);
}

void TestHeatmapPanel::keysMoveTheCell()
{
    Sample sample;
    HeatmapPlot &plot = sample.plot();
    sample.crosshair.moveTo(hour().from + 5min);
    QTest::keyClick(&plot, Qt::Key_V); // a shortcut of the panel, not of the plot
    QVERIFY(!plot.currentCell());
    sample.crosshair.moveTo({});
    QTest::keyClick(&plot, Qt::Key_Right);
    QVERIFY(plot.currentCell());
    const HeatmapCell first = *plot.currentCell();
    QTest::keyClick(&plot, Qt::Key_Up);
    QCOMPARE(plot.currentCell()->row, first.row + 1);
    QTest::keyClick(&plot, Qt::Key_Up);
    QCOMPARE(plot.currentCell()->row, 2);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.currentCell()->column, first.column - 1);
    QCOMPARE(plot.currentCell()->row, 2);
    QTest::keyClick(&plot, Qt::Key_Down);
    QCOMPARE(plot.currentCell()->row, 1);
}

void TestHeatmapPanel::crosshairIsShared()
{
    Sample sample;
    hover(sample.plot(), sample.centre(3, 0));
    QVERIFY(sample.crosshair.time());
    sample.crosshair.moveTo(hour().from + 5min);
    QVERIFY(!sample.plot().grab().isNull());
}

void TestHeatmapPanel::dragZooms()
{
    const Sample sample;
    QSignalSpy selected(sample.view.get(), &PanelView::rangeSelected);
    QSignalSpy zoomedOut(sample.view.get(), &PanelView::zoomOutRequested);
    QTest::mousePress(&sample.plot(), Qt::LeftButton, {}, sample.centre(1, 1));
    hover(sample.plot(), sample.centre(3, 1));
    QTest::mouseRelease(&sample.plot(), Qt::LeftButton, {}, sample.centre(3, 1));
    QCOMPARE(selected.size(), 1);
    QTest::mouseDClick(&sample.plot(), Qt::LeftButton, {}, sample.centre(1, 1));
    QCOMPARE(zoomedOut.size(), 1);
}

void TestHeatmapPanel::hoverDrawsNothingAgain()
{
    const Sample sample;
    sample.plot().grab();
    const int before = sample.plot().renderCount();
    for (qsizetype column = 0; column < 5; ++column) {
        hover(sample.plot(), sample.centre(column, 1));
        sample.plot().grab();
    }
    QCOMPARE(sample.plot().renderCount(), before);
}

void TestHeatmapPanel::exemplarsLieInTheirBuckets()
{
    const Sample sample;
    HeatmapContent content = sample.plot().heatmap();
    Labels trace;
    trace.pairs[QStringLiteral("trace_id")] = QStringLiteral("abc");
    content.exemplars = { { hour().from + 15min, 0.55, {}, trace },
        { hour().from + 15min, 7, {}, trace }, { hour().from - 15min, 0.5, {}, trace },
        { hour().from + 15min, std::nan(""), {}, trace } };
    sample.plot().setHeatmap(content);
    const PlotLayout &layout = sample.plot().plotLayout();
    const QList<HeatmapExemplar> placed = placedExemplars(content, layout);
    QCOMPARE(placed.size(), 2);
    const QRectF middle = cellRect(content.data, layout, { 1, 1 });
    QVERIFY(std::abs(placed[0].point.y() - middle.center().y()) < 1);
    hover(sample.plot(), placed[0].point.toPoint());
    const QList<CursorRow> rows = sample.plot().cursorTable()->content().rows;
    QCOMPARE(rows.last().name, QStringLiteral("trace_id"));
    QCOMPARE(rows.last().text, QStringLiteral("abc"));
}

void TestHeatmapPanel::tableShowsTheScale()
{
    const Sample plain;
    hover(plain.plot(), plain.centre(2, 1));
    QVERIFY(!plain.plot().cursorTable()->content().scale);
    const Sample sample(R"({"tooltip":{"mode":"single","showColorScale":true}})");
    hover(sample.plot(), sample.centre(0, 0));
    const CursorTableContent &lowest = sample.plot().cursorTable()->content();
    QVERIFY(lowest.scale);
    QCOMPARE(lowest.scale->low, QStringLiteral("1"));
    QCOMPARE(lowest.scale->high, QStringLiteral("18"));
    QCOMPARE(lowest.scaleMark, std::optional(0.0));
    hover(sample.plot(), sample.centre(5, 2));
    QCOMPARE(sample.plot().cursorTable()->content().scaleMark, std::optional(1.0));
}

void TestHeatmapPanel::clickedCellsOfferTheirLinks()
{
    QList<Frame> frames = sampleFrames(bounds);
    frames[0].fields[2].config.links
        = { { QStringLiteral("t"), QStringLiteral("/d/u?v=${__value.raw}"), false } };
    const Sample sample("{}", frames);
    QSignalSpy followed(sample.view.get(), &PanelView::linkActivated);
    QTest::mouseClick(&sample.plot(), Qt::LeftButton, {}, sample.centre(2, 0));
    QVERIFY(!sample.view->findChild<QMenu *>());
    hover(sample.plot(), sample.centre(2, 1));
    QTest::mouseClick(&sample.plot(), Qt::LeftButton, {}, sample.centre(2, 1));
    auto *menu = sample.view->findChild<QMenu *>();
    QVERIFY(menu && menu->actions().size() == 1);
    menu->actions().first()->trigger();
    QCOMPARE(followed.value(0).value(0).toString(), QStringLiteral("/d/u?v=8"));
    delete menu;
    hover(sample.plot(), sample.centre(2, 1));
    QTest::keyClick(&sample.plot(), Qt::Key_Return);
    QVERIFY(sample.view->findChild<QMenu *>());
}

void TestHeatmapPanel::annotationsLieAboveTheCells()
{
    Sample sample;
    AnnotationMark mark;
    mark.from = mark.to = hour().from + 30min;
    mark.title = QStringLiteral("Deployed");
    mark.color = named("#ff00ff");
    sample.model.setAnnotations({ mark });
    const PlotLayout &layout = sample.plot().plotLayout();
    QCOMPARE(layout.annotations.size(), 1);
    const QImage drawn = sample.plot().grab().toImage();
    const QPoint foot(int(layout.annotations[0].from), int(layout.plot.bottom()) + 3);
    QCOMPARE(drawn.pixelColor(foot), QColor(0xff, 0, 0xff));
    hover(sample.plot(), foot);
    QVERIFY(sample.plot().markCard() && sample.plot().markCard()->isVisible());
    QVERIFY(!sample.plot().cursorTable() || !sample.plot().cursorTable()->isVisible());
}

void TestHeatmapPanel::absurdHeatmapsAreDrawn_data()
{
    QTest::addColumn<QList<Frame>>("frames");
    QTest::addColumn<QByteArray>("options");
    QStringList many;
    for (int i = 1; i <= 2000; ++i)
        many << QString::number(i);
    const auto with = [](double value) {
        QList<Frame> frames = sampleFrames(bounds);
        for (Field &field : frames.first().fields) {
            if (field.type == Field::Type::Number)
                field.numbers.fill(value);
        }
        return frames;
    };
    QTest::newRow("nothing") << QList<Frame> {} << QByteArray("{}");
    QTest::newRow("one bucket") << sampleFrames({ QStringLiteral("1") }) << QByteArray("{}");
    QTest::newRow("one column") << sampleFrames(bounds, 1) << QByteArray("{}");
    QTest::newRow("2000 buckets") << sampleFrames(many) << QByteArray("{}");
    QTest::newRow("long names") << sampleFrames({ QString(400, u'x') }) << QByteArray("{}");
    QTest::newRow("zeros") << with(0) << QByteArray("{}");
    QTest::newRow("NaN") << with(std::nan("")) << QByteArray("{}");
    QTest::newRow("infinite") << with(HUGE_VAL) << QByteArray("{}");
    QTest::newRow("negative") << with(-3)
                              << QByteArray(R"({"filterValues":{"le":null},"cellRadius":5})");
    QTest::newRow("turned limits")
        << with(3)
        << QByteArray(
               R"({"calculate":true,"yAxis":{"min":10,"max":1},"color":{"min":5,"max":-5}})");
}

void TestHeatmapPanel::absurdHeatmapsAreDrawn()
{
    QFETCH(QList<Frame>, frames);
    QFETCH(QByteArray, options);
    const Sample sample(options.constData(), frames);
    for (const QSize size : { QSize(600, 300), QSize(400, 60), QSize(60, 400), QSize(3, 3) }) {
        sample.view->resize(size);
        QVERIFY(!sample.view->grab().isNull());
        hover(sample.plot(), sample.plot().rect().center());
        QTest::keyClick(&sample.plot(), Qt::Key_Up);
        QTest::keyClick(&sample.plot(), Qt::Key_Left);
    }
}

QTEST_MAIN(TestHeatmapPanel)
#include "tst_heatmappanel.moc"
