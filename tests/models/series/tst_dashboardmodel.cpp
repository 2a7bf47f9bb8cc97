// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestDashboardModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForWhatIsShown();
    void asksAgainWhenTheWidthMatters();
    void loadingThenReady();
    void keepsDataWhenTheServerGoes();
    void namesTheMetricThatDoesNotExist();
    void queryErrorsShowTheServersWords();
    void waitsForEveryQuery();
    void zoomsBackAndForward();
    void zoomOutDoublesTheRange();
    void rowsOpenAndClose();
    void unknownTypesAskNothing();
    void pausedIsSignalledOnce();
    void panelsHaveGrafanasDefaults();
};

namespace {

const Instant noon { Milliseconds(1'767'268'800'000) };

Dashboard twoPanels()
{
    return *readDashboard(R"({"title": "T", "uid": "t", "schemaVersion": 39, "refresh": "10s",
        "time": {"from": "now-1h", "to": "now"}, "panels": [
        {"id": 1, "type": "timeseries", "title": "One", "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
         "targets": [{"refId": "A", "expr": "one_total"}]},
        {"id": 2, "type": "timeseries", "title": "Two", "gridPos": {"x": 0, "y": 8, "w": 12, "h": 8},
         "targets": [{"refId": "A", "expr": "two"}, {"refId": "B", "expr": "three"}]},
        {"id": 3, "type": "geomap", "title": "Map", "gridPos": {"x": 0, "y": 16, "w": 12, "h": 8},
         "targets": [{"refId": "A", "expr": "one_total"}]},
        {"id": 4, "type": "row", "title": "Row", "collapsed": true,
         "gridPos": {"x": 0, "y": 24, "w": 24, "h": 1}, "panels": [
          {"id": 5, "type": "stat", "title": "Five", "gridPos": {"x": 0, "y": 25, "w": 6, "h": 4},
           "targets": [{"refId": "A", "expr": "five"}]}]}]})");
}

DashboardContext context()
{
    DashboardContext context;
    context.from.clear();
    context.to.clear();
    context.defaultSource = QStringLiteral("s");
    return context;
}

QList<QueryKey> keysOf(const QSignalSpy &spy, int index)
{
    return spy[index][1].value<QList<QueryKey>>();
}

QueryOutcome answer(const QueryKey &key, Instant at, double value = 7)
{
    Matrix matrix;
    matrix.grid = gridOf(key, at);
    Series series;
    series.values.fill(value, matrix.grid.count);
    matrix.series << series;
    return { key, at, matrix, {}, 3ms, {} };
}

QueryOutcome refusal(const QueryKey &key, Instant at, Error::Kind kind)
{
    return { key, at, failure({ kind, QStringLiteral("words"), {} }), {}, 3ms, {} };
}

} // namespace

void TestDashboardModel::asksOnlyForWhatIsShown()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    QCOMPARE(model.refreshInterval(), Milliseconds(10s));
    model.show(1, 600);
    QCOMPARE(watched.count(), 1);
    QCOMPARE(keysOf(watched, 0).size(), 1);
    QCOMPARE(keysOf(watched, 0)[0].expr, QStringLiteral("one_total"));
    QCOMPARE(keysOf(watched, 0)[0].source, QStringLiteral("s"));
    model.hide(1);
    QCOMPARE(watched.count(), 2);
    QVERIFY(keysOf(watched, 1).isEmpty());
    model.hide(1);
    QCOMPARE(watched.count(), 2);
}

void TestDashboardModel::asksAgainWhenTheWidthMatters()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.show(1, 600);
    QCOMPARE(watched.count(), 1);
    model.show(1, 60);
    QCOMPARE(watched.count(), 2);
    QVERIFY(keysOf(watched, 1)[0].step > keysOf(watched, 0)[0].step);
}

void TestDashboardModel::loadingThenReady()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::Loading);
    model.apply(answer(keysOf(watched, 0)[0], noon));
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::Ready);
    QCOMPARE(model.panel(1)->status().dataAt, std::optional(noon));
    QCOMPARE(model.panel(1)->data().series.size(), 1);
    QCOMPARE(model.panel(1)->sentQueries().size(), 1);
    QCOMPARE(model.panel(2)->data().series.size(), 0);
}

void TestDashboardModel::keepsDataWhenTheServerGoes()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    const QueryKey key = keysOf(watched, 0)[0];
    model.apply(answer(key, noon));
    model.apply(refusal(key, noon + 10s, Error::Kind::Network));
    const PanelStatus &status = model.panel(1)->status();
    QCOMPARE(status.state, PanelStatus::State::Ready);
    QVERIFY(status.stale);
    QCOMPARE(status.error->message, QStringLiteral("words"));
    QCOMPARE(status.dataAt, std::optional(noon));
    QCOMPARE(model.panel(1)->data().series.size(), 1);
    model.apply(answer(key, noon + 20s));
    QVERIFY(!model.panel(1)->status().stale);
    QVERIFY(!model.panel(1)->status().error);
}

void TestDashboardModel::namesTheMetricThatDoesNotExist()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    QSignalSpy wanted(&model, &DashboardModel::metricNamesWanted);
    model.show(1, 600);
    const QueryKey key = keysOf(watched, 0)[0];
    QueryOutcome empty = answer(key, noon);
    empty.result->series.clear();
    model.apply(empty);
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::NoData);
    QVERIFY(wanted.count() > 0);
    model.setMetricNames({ QStringLiteral("two") });
    QVERIFY(model.panel(1)->status().reason.contains(QLatin1String("one_total")));
    model.setMetricNames({ QStringLiteral("one_total") });
    QVERIFY(!model.panel(1)->status().reason.contains(QLatin1String("one_total")));
}

void TestDashboardModel::queryErrorsShowTheServersWords()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.apply(refusal(keysOf(watched, 0)[0], noon, Error::Kind::Query));
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::Error);
    QCOMPARE(model.panel(1)->status().error->message, QStringLiteral("words"));
    QVERIFY(!model.panel(1)->status().stale);
}

void TestDashboardModel::waitsForEveryQuery()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(2, 600);
    const QList<QueryKey> keys = keysOf(watched, 0);
    QCOMPARE(keys.size(), 2);
    model.apply(answer(keys[1], noon));
    QCOMPARE(model.panel(2)->status().state, PanelStatus::State::Loading);
    model.apply(answer(keys[0], noon));
    QCOMPARE(model.panel(2)->status().state, PanelStatus::State::Ready);
    QCOMPARE(model.panel(2)->data().series.size(), 2);
}

void TestDashboardModel::zoomsBackAndForward()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.zoomTo({ noon - 30min, noon - 20min });
    QCOMPARE(watched.count(), 2);
    QVERIFY(keysOf(watched, 1)[0].window.isPast(noon));
    QCOMPARE(model.range().from, noon - 30min);
    QVERIFY(model.canGoBack() && !model.canGoForward());
    model.back();
    QCOMPARE(model.time(), (TimeChoice { QStringLiteral("now-1h"), QStringLiteral("now") }));
    QVERIFY(!model.canGoBack() && model.canGoForward());
    model.forward();
    QCOMPARE(model.range().to, noon - 20min);
    model.back();
    model.setTime({ QStringLiteral("now-5m"), QStringLiteral("now") });
    QVERIFY(!model.canGoForward());
}

void TestDashboardModel::zoomOutDoublesTheRange()
{
    DashboardModel model(twoPanels(), context(), noon);
    model.zoomTo({ noon - 3h, noon - 1h });
    model.zoomOut();
    QCOMPARE(model.range().from, noon - 4h);
    QCOMPARE(model.range().to, noon);
}

void TestDashboardModel::rowsOpenAndClose()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy changed(&model, &DashboardModel::layoutChanged);
    const auto hasFive = [&model] {
        const QList<Panel> layout = model.layout();
        return std::any_of(
            layout.cbegin(), layout.cend(), [](const Panel &panel) { return panel.id == 5; });
    };
    QVERIFY(!hasFive());
    QVERIFY(model.panel(5));
    model.toggleRow(4);
    QCOMPARE(changed.count(), 1);
    QVERIFY(hasFive());
    model.toggleRow(4);
    QVERIFY(!hasFive());
}

void TestDashboardModel::unknownTypesAskNothing()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(3, 600);
    QCOMPARE(watched.count(), 0);
    QCOMPARE(model.panel(3)->status().state, PanelStatus::State::Unsupported);
    QVERIFY(model.panel(3)->status().reason.contains(QLatin1String("geomap")));
}

void TestDashboardModel::pausedIsSignalledOnce()
{
    DashboardModel model(twoPanels(), context(), noon);
    QSignalSpy paused(&model, &DashboardModel::pausedChanged);
    model.setPaused(true);
    model.setPaused(true);
    QCOMPARE(paused.count(), 1);
    QVERIFY(model.isPaused());
}

void TestDashboardModel::panelsHaveGrafanasDefaults()
{
    DashboardModel model(twoPanels(), context(), noon);
    model.toggleRow(4);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.apply(answer(keysOf(watched, 0)[0], noon));
    QCOMPARE(model.panel(1)->data().series[0].color.kind, ColorRef::Kind::Palette);
    model.show(5, 600);
    const QueryKey key = keysOf(watched, 1)[0];
    model.apply(answer(key, noon, 79));
    QCOMPARE(model.panel(5)->data().items[0].value.color.name, QStringLiteral("green"));
    model.apply(answer(key, noon + 10s, 80));
    QCOMPARE(model.panel(5)->data().items[0].value.color.name, QStringLiteral("red"));
}

QTEST_GUILESS_MAIN(TestDashboardModel)
#include "tst_dashboardmodel.moc"
