// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/barchart.h"
#include "tests/views/panels/panelsamples.h"
#include "views/panels/barchartpanel.h"
#include "views/plot/barchartplot.h"
#include "views/plot/legend.h"

#include <QJsonDocument>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

#include <limits>

using namespace opsglass;
using namespace opsglass::samples;

class TestBarChartPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsStandOnTexts();
    void barsStandOnDays();
    void barsJoinSeveralQueries();
    void barsNeedSomethingToStandOn();
    void barsKnowTheirPlaces();
    void tallPanelsHaveLyingBars();
    void legendHidesBars();
    void legendTellsNumbers();
    void barsHaveTheirColors_data();
    void barsHaveTheirColors();
    void cornersAreRound();
    void tableTellsWhatThePanelAsksFor_data();
    void tableTellsWhatThePanelAsksFor();
    void wholeColumnsAreFound();
    void keysMoveFromBarToBar();
    void chosenBarsFollowTheirLinks();
    void absurdChartsAreDrawn_data();
    void absurdChartsAreDrawn();
};

namespace {

Field numbers(const QString &name, const QList<double> &values)
{
    Field field;
    field.name = field.displayName = name;
    field.numbers = values;
    field.config.unit = QStringLiteral("bytes");
    return field;
}

Field texts(const QString &name, const QStringList &values)
{
    Field field;
    field.name = field.displayName = name;
    field.type = Field::Type::String;
    field.texts = values;
    return field;
}

Field days(int count)
{
    Field field;
    field.name = field.displayName = QStringLiteral("Time");
    field.type = Field::Type::Time;
    for (int i = 0; i < count; ++i)
        field.numbers << 1'767'225'600'000.0 + 86'400'000.0 * i;
    return field;
}

Frame agents()
{
    return { {}, QStringLiteral("A"),
        { texts(QStringLiteral("agent"), { QStringLiteral("coder"), QStringLiteral("writer") }),
            numbers(QStringLiteral("in"), { 1024, 3 * 1024 }),
            numbers(QStringLiteral("out"), { 2048, 1024 }) } };
}

struct Sample {
    explicit Sample(const char *options = "{}", const QList<Frame> &frames = { agents() })
        : model(panel("barchart", QJsonDocument::fromJson(options).object()))
    {
        PanelData data;
        data.frames = frames;
        const BarChartOptions read = readBarChartOptions(model.panel().options);
        data.legendCalcNames = read.legend.calcs;
        data.barChart = barChartOf(frames, read, QTimeZone::utc());
        model.setData(std::move(data));
        model.setStatus(ready());
        view = std::make_unique<BarChartPanel>(&model, dark());
        view->resize(600, 300);
        view->show();
    }

    BarChartPlot &plot() const { return const_cast<BarChartPlot &>(*view->plot()); }
    const BarChartData &chart() const { return model.data().barChart; }
    /// Within a bar, at a part of its height from its lower end.
    QPoint inBar(const BarPlace &place, double height = 0.5) const
    {
        const QRectF rect
            = plot().barLayout().toWidget.mapRect(plot().barLayout().box(place)->rect);
        return QPointF(rect.center().x(), rect.bottom() - height * rect.height()).toPoint();
    }
    QColor colorIn(const BarPlace &place, double height = 0.5) const
    {
        return plot().grab().toImage().pixelColor(inBar(place, height));
    }

    PanelModel model;
    std::unique_ptr<BarChartPanel> view;
};

/// The pointer as a window system reports it; a simulated one keeps its buttons after a drag.
void hover(QWidget &widget, const QPoint &place)
{
    QMouseEvent move(
        QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

} // namespace

void TestBarChartPanel::barsStandOnTexts()
{
    const Sample sample;
    QCOMPARE(sample.plot().barLayout().categories.texts,
        QStringList({ QStringLiteral("coder"), QStringLiteral("writer") }));
    QCOMPARE(sample.chart().bars.size(), 2);
    QCOMPARE(sample.chart().bars[1].values[0].text.full(), QStringLiteral("2 KiB"));
}

void TestBarChartPanel::barsStandOnDays()
{
    const Sample sample("{}",
        { { {}, QStringLiteral("A"), { days(3), numbers(QStringLiteral("cost"), { 1, 2, 3 }) } } });
    QCOMPARE(sample.chart().categories,
        QStringList({ QStringLiteral("01/01"), QStringLiteral("01/02"), QStringLiteral("01/03") }));
}

void TestBarChartPanel::barsJoinSeveralQueries()
{
    const Sample sample("{}",
        { { {}, QStringLiteral("A"), { days(3), numbers(QStringLiteral("a"), { 1, 2, 3 }) } },
            { {}, QStringLiteral("B"), { days(2), numbers(QStringLiteral("b"), { 4, 5 }) } } });
    QCOMPARE(sample.chart().categories.size(), 3);
    QCOMPARE(sample.chart().bars.size(), 2);
    QCOMPARE(sample.chart().bars[1].values[1].numeric, 5.0);
    QVERIFY(std::isnan(sample.chart().bars[1].values[2].numeric));
    QVERIFY(!sample.plot().barLayout().box({ 2, 1 }));
}

void TestBarChartPanel::barsNeedSomethingToStandOn()
{
    const Sample sample(
        "{}", { { {}, QStringLiteral("A"), { numbers(QStringLiteral("a"), { 1 }) } } });
    QVERIFY(!sample.chart().problem.isEmpty());
    QVERIFY(!sample.view->grab().isNull());
}

void TestBarChartPanel::barsKnowTheirPlaces()
{
    const Frame early { {}, QStringLiteral("A"),
        { days(2), numbers(QStringLiteral("a"), { 1, 2 }) } };
    Field late = days(3);
    late.numbers.removeFirst();
    const Frame other { {}, QStringLiteral("B"), { late, numbers(QStringLiteral("b"), { 3, 4 }) } };
    const BarChartData joined = barChartOf({ early, other }, {}, QTimeZone::utc());
    QCOMPARE(joined.bars[1].place, (DataPlace { 1, 1, -1, {} }));
    QCOMPARE(joined.bars[1].rows, (QList<qsizetype> { -1, 0, 1 }));
    // A time that is no number has no place among the others.
    Frame odd = other;
    odd.fields[0].numbers.first() = std::numeric_limits<double>::quiet_NaN();
    const BarChartData kept = barChartOf({ odd, early }, {}, QTimeZone::utc());
    QCOMPARE(kept.bars[0].rows, (QList<qsizetype> { -1, -1, 1 }));
    QCOMPARE(kept.bars[1].rows, (QList<qsizetype> { 0, 1, -1 }));
    const BarChartData alone = barChartOf({ agents() }, {}, QTimeZone::utc());
    QCOMPARE(alone.bars[1].place, (DataPlace { 0, 2, -1, {} }));
    QCOMPARE(alone.bars[1].rows, (QList<qsizetype> { 0, 1 }));
}

void TestBarChartPanel::tallPanelsHaveLyingBars()
{
    const Sample sample;
    QVERIFY(!sample.plot().content().isLying);
    sample.view->resize(240, 500);
    QVERIFY(sample.plot().content().isLying);
    QCOMPARE(sample.plot().barLayout().categories.texts.size(), 2);
}

void TestBarChartPanel::legendHidesBars()
{
    const Sample sample;
    Q_EMIT sample.view->findChild<Legend *>()->soloRequested(QStringLiteral("out"));
    QCOMPARE(sample.plot().content().shown, QList<qsizetype>({ 1 }));
    QVERIFY(!sample.plot().barLayout().box({ 0, 0 }));
    QVERIFY(sample.plot().barLayout().box({ 0, 1 }));
}

void TestBarChartPanel::legendTellsNumbers()
{
    const Sample sample(R"({"legend":{"calcs":["sum"]}})");
    QCOMPARE(sample.chart().bars[0].calcs.size(), 1);
    QCOMPARE(sample.chart().bars[0].calcs[0].text.full(), QStringLiteral("4 KiB"));
    Frame hidden = agents();
    hidden.fields[1].config.graph.hideFromLegend = true;
    QCOMPARE(Sample("{}", { hidden }).view->legend()->shownOrder(),
        QStringList({ QStringLiteral("out") }));
}

void TestBarChartPanel::barsHaveTheirColors_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<GradientMode>("gradient");
    QTest::addColumn<double>("opacity");
    QTest::addColumn<QString>("small"); // what the bar of 1 KiB is mostly: r(ed), g(reen), none
    QTest::addColumn<QString>("large"); // the bar of 3 KiB near its end
    const auto row = [](const char *name, const char *mode, GradientMode gradient, double opacity,
                         const char *small, const char *large) {
        QTest::newRow(name) << QString::fromLatin1(mode) << gradient << opacity
                            << QString::fromLatin1(small) << QString::fromLatin1(large);
    };
    row("fixed", "fixed", GradientMode::None, 100, "r", "r");
    row("faint", "fixed", GradientMode::None, 5, "none", "none");
    row("thresholds colour each bar", "thresholds", GradientMode::None, 100, "g", "r");
    row("a scheme colours the series", "continuous-GrYlRd", GradientMode::None, 100, "r", "r");
    row("a scheme along the axis", "continuous-GrYlRd", GradientMode::Scheme, 100, "g", "r");
    row("fading downward", "fixed", GradientMode::Opacity, 100, "none", "r");
}

void TestBarChartPanel::barsHaveTheirColors()
{
    QFETCH(const QString, mode);
    QFETCH(const GradientMode, gradient);
    QFETCH(const double, opacity);
    QFETCH(const QString, small);
    QFETCH(const QString, large);
    Frame frame = agents();
    frame.fields.removeLast();
    FieldConfig &config = frame.fields[1].config;
    config.color = { mode, QStringLiteral("#ff0000"), QStringLiteral("last") };
    config.thresholds.steps
        = { { -std::numeric_limits<double>::infinity(), QStringLiteral("#00ff00") },
              { 2048, QStringLiteral("#ff0000") } };
    config.graph.gradientMode = gradient;
    config.graph.fillOpacity = opacity;
    config.graph.lineWidth = 0;
    config.custom[QStringLiteral("fillOpacity")] = opacity;
    config.min = 0;
    config.max = 3 * 1024;
    const Sample sample(R"({"showValue":"never"})", { frame });
    const auto mostly = [](const QColor &color) {
        const int difference = color.red() - color.green();
        return QString::fromLatin1(std::abs(difference) < 60 ? "none" : difference > 0 ? "r" : "g");
    };
    QCOMPARE(mostly(sample.colorIn({ 0, 0 }, 0.1)), small);
    QCOMPARE(mostly(sample.colorIn({ 1, 0 }, 0.9)), large);
}

void TestBarChartPanel::cornersAreRound()
{
    const auto cornerOf = [](const char *options) {
        Frame frame = agents();
        frame.fields.removeLast();
        frame.fields[1].config.color
            = { QStringLiteral("fixed"), QStringLiteral("#ff0000"), QStringLiteral("last") };
        const Sample sample(options, { frame });
        const QRectF rect = sample.plot().barLayout().box({ 1, 0 })->rect;
        const QImage image = sample.plot().grab().toImage();
        const auto isRed = [&image](const QPointF &place) {
            const QColor color = image.pixelColor(place.toPoint());
            return color.red() - color.green() > 60;
        };
        return std::pair(
            isRed(rect.topLeft() + QPointF(3, 3)), isRed(rect.bottomLeft() + QPointF(3, -3)));
    };
    const auto sharp = cornerOf(R"({"showValue":"never"})");
    const auto round = cornerOf(R"({"showValue":"never","barRadius":0.5})");
    QCOMPARE(sharp, std::pair(true, true));
    QCOMPARE(round, std::pair(false, true));
}

void TestBarChartPanel::tableTellsWhatThePanelAsksFor_data()
{
    QTest::addColumn<QByteArray>("tooltip");
    QTest::addColumn<QStringList>("rows"); // at the bar "in" of "writer": 3 KiB, 1 KiB and 0
    const auto row = [](const char *name, const char *tooltip, const QString &rows) {
        QTest::newRow(name) << QByteArray(tooltip) << rows.split(u' ', Qt::SkipEmptyParts);
    };
    row("default", "{}", QStringLiteral("in"));
    row("one", R"({"mode":"single","sort":"asc"})", QStringLiteral("in"));
    row("all", R"({"mode":"multi","sort":"none"})", QStringLiteral("in out zero"));
    row("rising", R"({"mode":"multi","sort":"asc"})", QStringLiteral("zero out in"));
    row("falling", R"({"mode":"multi","sort":"desc"})", QStringLiteral("in out zero"));
    row("no zeros", R"({"mode":"multi","hideZeros":true})", QStringLiteral("in out"));
    row("none", R"({"mode":"none"})", {});
}

void TestBarChartPanel::tableTellsWhatThePanelAsksFor()
{
    QFETCH(const QByteArray, tooltip);
    QFETCH(const QStringList, rows);
    Frame frame = agents();
    frame.fields << numbers(QStringLiteral("zero"), { 0, 0 })
                 << numbers(QStringLiteral("secret"), { 1, 1 })
                 << texts(QStringLiteral("owner"), { QStringLiteral("Ada"), QStringLiteral("Bo") });
    frame.fields[4].config.graph.hideFromTooltip = true;
    const Sample sample(R"({"tooltip":)" + tooltip + '}', { frame });
    hover(sample.plot(), sample.inBar({ 1, 0 }));
    const CursorTable *table = sample.plot().barTable();
    QCOMPARE(table && table->isVisible(), !rows.isEmpty());
    if (!table)
        return;
    QStringList shown;
    for (const CursorRow &row : table->content().rows)
        shown << row.name;
    // Columns without bars follow.
    QCOMPARE(shown, rows + QStringList({ QStringLiteral("owner") }));
    QCOMPARE(table->content().header, QStringLiteral("writer"));
    QCOMPARE(table->content().rows.last().text, QStringLiteral("Bo"));
    hover(sample.plot(), QPoint(1, 1));
    QVERIFY(!table->isVisible());
}

void TestBarChartPanel::wholeColumnsAreFound()
{
    const auto above = [](const Sample &sample) {
        const QPoint top = sample.inBar({ 0, 0 }, 1);
        return sample.plot().barLayout().placeAt(top - QPoint(0, 30), false);
    };
    QCOMPARE(above(Sample()), (BarPlace { -1, -1 }));
    const Sample sample(R"({"fullHighlight":true})");
    hover(sample.plot(), sample.inBar({ 0, 0 }, 1) - QPoint(0, 30));
    QCOMPARE(sample.plot().current(), (BarPlace { 0, 0 }));
}

void TestBarChartPanel::keysMoveFromBarToBar()
{
    const Sample sample;
    QTest::keyClick(&sample.plot(), Qt::Key_Right);
    QCOMPARE(sample.plot().current(), (BarPlace { 0, 0 }));
    QTest::keyClick(&sample.plot(), Qt::Key_Down);
    QCOMPARE(sample.plot().current(), (BarPlace { 0, 1 }));
    QTest::keyClick(&sample.plot(), Qt::Key_Right);
    QCOMPARE(sample.plot().current(), (BarPlace { 1, 1 }));
    QTest::keyClick(&sample.plot(), Qt::Key_Right); // there is no other
    QCOMPARE(sample.plot().current(), (BarPlace { 1, 1 }));
    QTest::keyClick(&sample.plot(), Qt::Key_Left);
    QCOMPARE(sample.plot().current(), (BarPlace { 0, 1 }));
    QTest::keyClick(&sample.plot(), Qt::Key_Escape);
    QCOMPARE(sample.plot().current(), BarPlace {});
    QVERIFY(!sample.plot().barTable()->isVisible());
}

void TestBarChartPanel::chosenBarsFollowTheirLinks()
{
    Frame frame = agents();
    frame.fields[2].config.links = { { QStringLiteral("t"),
        QStringLiteral("/d/u?agent=${__data.fields.agent}&v=${__value.raw}"), false } };
    const Sample sample("{}", { frame });
    QSignalSpy followed(sample.view.get(), &PanelView::linkActivated);
    QTest::mouseClick(&sample.plot(), Qt::LeftButton, {}, sample.inBar({ 1, 0 })); // no links
    QCOMPARE(followed.size(), 0);
    QTest::mouseClick(&sample.plot(), Qt::LeftButton, {}, sample.inBar({ 1, 1 }));
    QCOMPARE(followed.value(0).value(0).toString(), QStringLiteral("/d/u?agent=writer&v=1024"));
    hover(sample.plot(), sample.inBar({ 0, 1 }));
    QCOMPARE(sample.plot().cursor().shape(), Qt::PointingHandCursor);
    QTest::keyClick(&sample.plot(), Qt::Key_Return);
    QCOMPARE(followed.value(1).value(0).toString(), QStringLiteral("/d/u?agent=coder&v=2048"));
}

void TestBarChartPanel::absurdChartsAreDrawn_data()
{
    QTest::addColumn<QList<Frame>>("frames");
    const auto frameOf = [](const QStringList &names, const QList<QList<double>> &columns) {
        Frame frame;
        frame.fields << texts(QStringLiteral("name"), names);
        for (const QList<double> &column : columns)
            frame.fields << numbers(
                QStringLiteral("a long name of a series, number %1").arg(frame.fields.size()),
                column);
        return QList<Frame> { frame };
    };
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many << QStringLiteral("agent with a very long name indeed %1").arg(i);
    const QStringList two { QStringLiteral("a"), QStringLiteral("b") };
    QTest::newRow("nothing") << QList<Frame> {};
    QTest::newRow("no rows") << frameOf({}, { {} });
    QTest::newRow("one bar") << frameOf({ QStringLiteral("a") }, { { 3 } });
    QTest::newRow("no numbers") << frameOf(two, { { std::nan(""), HUGE_VAL } });
    QTest::newRow("zeros") << frameOf(two, { { 0, 0 } });
    QTest::newRow("negative") << frameOf(two, { { -3, -4 }, { 1, -9 } });
    QTest::newRow("huge") << frameOf(two, { { 1e308, -1e308 } });
    QTest::newRow("60 series") << frameOf(two, QList<QList<double>>(60, { 1, 2 }));
    QTest::newRow("200 categories") << frameOf(many, { QList<double>(200, 7) });
}

void TestBarChartPanel::absurdChartsAreDrawn()
{
    QFETCH(const QList<Frame>, frames);
    for (const char *options :
        { "{}", R"({"stacking":"normal","barRadius":0.5,"xTickLabelRotation":-45})",
            R"({"stacking":"percent","orientation":"horizontal","xTickLabelRotation":30})",
            R"({"showValue":"always","fullHighlight":true,"tooltip":{"mode":"multi"}})" }) {
        const Sample sample(options, frames);
        for (const QSize size : { QSize(600, 300), QSize(400, 60), QSize(60, 400), QSize(3, 3) }) {
            sample.view->resize(size);
            QVERIFY(!sample.view->grab().isNull());
            hover(sample.plot(), sample.plot().rect().center());
            QTest::keyClick(&sample.plot(), Qt::Key_Right);
        }
    }
}

QTEST_MAIN(TestBarChartPanel)
#include "tst_barchartpanel.moc"
