// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panels/panelsamples.h"
#include "views/panels/piechartpanel.h"
#include "views/panels/statetimelinepanel.h"
#include "views/panels/timeseriespanel.h"
#include "views/plot/legend.h"
#include "views/plot/plotwidget.h"
#include "views/plot/statetimelineplot.h"

#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace opsglass;
using namespace opsglass::samples;

class TestChartPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slicesAreSortedAndAddUp();
    void tooltipListsWhatThePanelAsksFor_data();
    void tooltipListsWhatThePanelAsksFor();
    void hiddenSlicesLeaveTheSum();
    void slicesWithoutAShare();
    void sixtySlicesAreDrawn();
    void clickedStatesOfferTheirLinks();
    void clickedExemplarsOfferTheirLinks();
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

Field days(int count)
{
    Field field;
    field.name = field.displayName = QStringLiteral("Time");
    field.type = Field::Type::Time;
    for (int i = 0; i < count; ++i)
        field.numbers << 1'767'225'600'000.0 + 86'400'000.0 * i;
    return field;
}

} // namespace

void TestChartPanels::slicesAreSortedAndAddUp()
{
    const auto panelModel = model(panel("piechart"),
        QList<DisplayItem> {
            item(QStringLiteral("small"), 1, "red"), item(QStringLiteral("large"), 3, "green") });
    const PieChartPanel view(panelModel.get(), dark());
    QCOMPARE(view.slices()[0].name, QStringLiteral("large"));
    QCOMPARE(view.slices()[0].share, 0.75);
    QCOMPARE(view.slices()[0].percent.text.full(), QStringLiteral("75%"));
    QCOMPARE(view.slices()[1].share, 0.25);
}

void TestChartPanels::tooltipListsWhatThePanelAsksFor_data()
{
    QTest::addColumn<QJsonObject>("tooltip");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QJsonObject &tooltip, const QString &names) {
        QTest::newRow(name) << tooltip << names.split(u' ', Qt::SkipEmptyParts);
    };
    const auto tooltip = [](const char *mode, const char *sort) {
        return QJsonObject { { QStringLiteral("mode"), QLatin1String(mode) },
            { QStringLiteral("sort"), QLatin1String(sort) },
            { QStringLiteral("hideZeros"), true } };
    };
    row("default", {}, QStringLiteral("b<c"));
    row("all, as drawn", tooltip("multi", "none"), QStringLiteral("b<c a"));
    row("all, ascending", tooltip("multi", "asc"), QStringLiteral("a b<c"));
    row("all, descending", tooltip("multi", "desc"), QStringLiteral("b<c a"));
    row("none", tooltip("none", "none"), {});
}

void TestChartPanels::tooltipListsWhatThePanelAsksFor()
{
    QFETCH(const QJsonObject, tooltip);
    QFETCH(const QStringList, names);
    const auto panelModel = model(panel("piechart", { { QStringLiteral("tooltip"), tooltip } }),
        QList<DisplayItem> { item(QStringLiteral("a"), 1, "red"),
            item(QStringLiteral("b<c"), 3, "green"), item(QStringLiteral("zero"), 0, "blue") });
    const PieChartPanel view(panelModel.get(), dark());
    QTextDocument document;
    document.setHtml(view.tooltipOf(view.slices()[0]));
    const QStringList cells = document.toPlainText().split(u'\n', Qt::SkipEmptyParts);
    QStringList shown;
    for (qsizetype i = 0; i < cells.size(); i += 3) // name, value, percent
        shown << cells[i];
    QCOMPARE(shown, names);
}

void TestChartPanels::hiddenSlicesLeaveTheSum()
{
    const auto panelModel = model(panel("piechart"),
        QList<DisplayItem> {
            item(QStringLiteral("a"), 1, "red"), item(QStringLiteral("b"), 3, "green") });
    PieChartPanel view(panelModel.get(), dark());
    Q_EMIT view.findChild<Legend *>()->toggleRequested(QStringLiteral("b"));
    QCOMPARE(view.slices()[1].share, 1.0);
    QVERIFY(!view.slices()[0].isShown);
    QCOMPARE(view.slices()[0].share, 0.0);
}

void TestChartPanels::slicesWithoutAShare()
{
    const auto panelModel = model(panel("piechart"),
        QList<DisplayItem> { item(QStringLiteral("a"), -1, "red"),
            item(QStringLiteral("b"), std::nan(""), "green"),
            item(QStringLiteral("c"), 0, "green") });
    PieChartPanel view(panelModel.get(), dark());
    for (const PieSlice &slice : view.slices())
        QCOMPARE(slice.share, 0.0);
    QVERIFY(!view.grab().isNull());
}

void TestChartPanels::sixtySlicesAreDrawn()
{
    QList<DisplayItem> many;
    for (int i = 0; i < 60; ++i)
        many << item(QStringLiteral("agent with a long name %1").arg(i), i, "green");
    const auto panelModel = model(
        panel("piechart",
            { { QStringLiteral("displayLabels"), QJsonArray { QStringLiteral("percent") } } }),
        many);
    PieChartPanel view(panelModel.get(), dark());
    view.resize(400, 240);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.slices().size(), 60);
}

void TestChartPanels::clickedStatesOfferTheirLinks()
{
    const double start = double(hour().from.time_since_epoch().count());
    Field time = days(0);
    time.numbers = { start, start + 1'800'000 };
    Field value = numbers(QStringLiteral("up"), { 1, 0 });
    value.config.links
        = { { QStringLiteral("t"), QStringLiteral("/d/u?v=${__value.raw}"), false } };
    const Panel described = panel("state-timeline");
    PanelModel panelModel(described);
    PanelData data;
    data.range = hour();
    data.frames = { { {}, QStringLiteral("A"), { time, value } } };
    data.timeline = stateTimelineOf(data.frames,
        readStateTimelineOptions(described.type, described.options), hour(), QTimeZone::utc());
    panelModel.setData(data);
    StateTimelinePanel view(&panelModel, dark());
    view.resize(600, 200);
    view.show();
    QSignalSpy followed(&view, &PanelView::linkActivated);
    auto *plot = view.findChild<StateTimelinePlot *>();
    const QRectF area = plot->plotLayout().plot;
    QTest::mouseClick(plot, Qt::LeftButton, {}, { int(area.right()) - 40, int(area.center().y()) });
    auto *menu = view.findChild<QMenu *>();
    QVERIFY(menu && menu->actions().size() == 1);
    menu->actions().first()->trigger();
    QCOMPARE(followed.value(0).value(0).toString(), QStringLiteral("/d/u?v=0"));
}

void TestChartPanels::clickedExemplarsOfferTheirLinks()
{
    using namespace std::chrono_literals;
    Field value = numbers(QStringLiteral("p99"), { 1, 2 });
    value.config.links = { { QStringLiteral("t"),
        QStringLiteral("/d/trace?id=${__field.labels.trace_id}"), false } };
    PanelData data;
    data.range = hour();
    data.frames = { { {}, QStringLiteral("A"), { days(2), value } } };
    DataSeries series;
    series.name = QStringLiteral("p99");
    series.refId = QStringLiteral("A");
    series.grid = { hour().from, 60s, 61 };
    series.values = QList<double>(61, 10);
    series.values.last() = 100;
    series.place = { 0, 1, -1, {} };
    data.series = { series };
    Labels trace;
    trace.pairs[QStringLiteral("trace_id")] = QStringLiteral("abc");
    data.exemplars = { { hour().from + 30min, 60, {}, trace, QStringLiteral("A") } };
    PanelModel panelModel(panel("timeseries"));
    panelModel.setData(data);
    TimeSeriesPanel view(&panelModel, dark());
    view.resize(600, 300);
    view.show();
    QSignalSpy followed(&view, &PanelView::linkActivated);
    auto *plot = view.findChild<PlotWidget *>();
    QCOMPARE(plot->plotLayout().exemplars.size(), 1);
    const QPoint at = plot->plotLayout().exemplars[0].point.toPoint();
    QTest::mouseClick(plot, Qt::LeftButton, {}, at + QPoint(0, 40)); // neither it nor a line
    QVERIFY(!view.findChild<QMenu *>());
    QTest::mouseClick(plot, Qt::LeftButton, {}, at);
    auto *menu = view.findChild<QMenu *>();
    QVERIFY(menu && menu->actions().size() == 1);
    menu->actions().first()->trigger();
    QCOMPARE(followed.value(0).value(0).toString(), QStringLiteral("/d/trace?id=abc"));
}

QTEST_MAIN(TestChartPanels)
#include "tst_chartpanels.moc"
