// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/series/dashboardsamples.h"

#include "models/dashboard/unsupported.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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
    void nowDelayMovesTheEnd();
    void calendarsAreTheFiles_data();
    void calendarsAreTheFiles();
    void panelsOfTodayFollowTheDay();
    void instantTablesAreOfOneMoment();
    void serversWithoutExemplarsSpoilNothing();
    void annotationsReachTheirPanels();
    void nothingHasItsText();
};

namespace {

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
    model.setMetricNames(QStringLiteral("s"), { QStringLiteral("two") });
    QVERIFY(model.panel(1)->status().reason.contains(QLatin1String("one_total")));
    model.setMetricNames(QStringLiteral("s"), { QStringLiteral("one_total") });
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
    QCOMPARE(model.panel(3)->status().reason, whyUnsupported(QStringLiteral("geomap")));
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

void TestDashboardModel::nowDelayMovesTheEnd()
{
    Dashboard dashboard = twoPanels();
    dashboard.nowDelay = QStringLiteral("1m");
    DashboardModel model(dashboard, context(), noon);
    QCOMPARE(model.range(), (TimeRange { noon - 1h, noon - 1min }));
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    QCOMPARE(keysOf(watched, 0)[0].window.to.beforeNow, Milliseconds(1min));
    model.setTime({ QStringLiteral("now-2h"), QStringLiteral("now-1h") });
    QCOMPARE(model.range(), (TimeRange { noon - 2h, noon - 1h }));
}

/// Noon is on a Thursday, the first of January 2026.
void TestDashboardModel::calendarsAreTheFiles_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("days"); // from midnight before noon back to the begin
    const auto row = [](const char *setting, const char *from, qint64 days) {
        QTest::addRow("%s %s", setting, from)
            << QString::fromLatin1(setting) << QString::fromLatin1(from) << days;
    };
    row(R"("weekStart":"")", "now/w", 3);
    row(R"("weekStart":"monday")", "now/w", 3);
    row(R"("weekStart":"sunday")", "now/w", 4);
    row(R"("weekStart":"saturday")", "now/w", 5);
    row(R"("fiscalYearStartMonth":0)", "now/fy", 0);
    row(R"("fiscalYearStartMonth":9)", "now/fy", 92);
    row(R"("fiscalYearStartMonth":2)", "now/fQ", 31);
    row(R"("fiscalYearStartMonth":2)", "now/y", 0);
}

void TestDashboardModel::calendarsAreTheFiles()
{
    QFETCH(QString, setting);
    QFETCH(QString, from);
    const QString json = QStringLiteral(R"({"panels":[],"time":{"from":"%1","to":"now"},%2})");
    const auto dashboard = readDashboard(json.arg(from, setting).toUtf8());
    QVERIFY(dashboard);
    const DashboardModel model(*dashboard, context(), noon);
    QTEST(qint64((noon - 12h - model.range().from) / 24h), "days");
}

void TestDashboardModel::panelsOfTodayFollowTheDay()
{
    Dashboard dashboard = twoPanels();
    dashboard.panels[0].timeFrom = QStringLiteral("now/d");
    DashboardModel model(dashboard, context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.show(2, 600);
    model.tick(noon + 1h);
    QCOMPARE(watched.count(), 2);
    model.tick(noon + 24h);
    QCOMPARE(watched.count(), 3);
    QCOMPARE(keysOf(watched, 2)[0].window.from.at, std::optional(noon + 12h));
}

void TestDashboardModel::instantTablesAreOfOneMoment()
{
    Dashboard dashboard = *readDashboard(R"({"schemaVersion": 39, "panels": [
        {"id": 1, "type": "table", "transformations": [{"id": "merge"}], "targets": [
            {"refId": "A", "expr": "a", "format": "table", "instant": true},
            {"refId": "B", "expr": "b", "format": "table", "instant": true}]}]})");
    DashboardModel model(dashboard, context(), noon);
    model.show(1, 600);
    qint64 late = 0;
    for (const char *expr : { "a", "b" }) {
        QueryKey key;
        key.source = context().defaultSource;
        key.expr = QString::fromLatin1(expr);
        key.kind = QueryKey::Kind::InstantQuery;
        key.window = { { std::nullopt, 0ms }, { std::nullopt, 0ms } };
        const Instant asked = noon + Milliseconds(++late);
        const Matrix matrix { .grid = { asked, 0ms, 1 },
            .series = { { { { { QStringLiteral("job"), QStringLiteral("api") } } }, { 7 } } } };
        model.apply({ key, asked, matrix, {}, 0ms, {} });
    }
    const QList<Frame> &frames = model.panel(1)->data().frames;
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().length(), 1);
}

void TestDashboardModel::serversWithoutExemplarsSpoilNothing()
{
    Dashboard dashboard = *readDashboard(R"({"schemaVersion": 39, "panels": [
        {"id": 1, "type": "timeseries", "targets": [
            {"refId": "A", "expr": "a", "exemplar": true}]}]})");
    DashboardModel model(dashboard, context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    const auto keys = watched.takeLast().at(1).value<QList<QueryKey>>();
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[1].kind, QueryKey::Kind::ExemplarQuery);
    const Matrix matrix { .grid = gridOf(keys[0], noon),
        .series = { { {}, QList<double>(gridOf(keys[0], noon).count, 1) } } };
    model.apply({ keys[0], noon, matrix, {}, 0ms, {} });
    model.apply(
        { keys[1], noon, failure({ Error::Kind::Http, QStringLiteral("404"), {} }), {}, 0ms, {} });
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::Ready);
    QVERIFY(!model.panel(1)->status().refreshing);
    QVERIFY(!model.panel(1)->status().error);

    Matrix exemplars;
    exemplars.grid = matrix.grid;
    exemplars.exemplars.append({ noon, 0.5, {}, {} });
    model.apply({ keys[1], noon, exemplars, {}, 0ms, {} });
    QCOMPARE(model.panel(1)->data().exemplars.size(), 1);
    QCOMPARE(model.panel(1)->data().exemplars.first().refId, QStringLiteral("A"));
}

void TestDashboardModel::annotationsReachTheirPanels()
{
    Dashboard dashboard = *readDashboard(R"({"schemaVersion": 39, "panels": [
        {"id": 1, "type": "timeseries", "repeat": "v"}, {"id": 2, "type": "timeseries"}],
        "templating": {"list": [{"name": "v", "type": "custom", "query": "a,b", "multi": true,
            "current": {"value": ["a", "b"]}}]},
        "annotations": {"list": [{"name": "Deploys", "enable": true, "expr": "deploy",
            "filter": {"ids": [1]}}]}})");
    DashboardModel model(dashboard, context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.setTime({ QStringLiteral("now-1h"), QStringLiteral("now") });
    const auto call = std::find_if(watched.cbegin(), watched.cend(), [](const QVariantList &one) {
        return one.first().toInt() == DashboardModel::annotationWatcher;
    });
    QVERIFY(call != watched.cend());
    const auto keys = call->at(1).value<QList<QueryKey>>();
    QCOMPARE(keys.size(), 1);
    const Matrix matrix { .grid = gridOf(keys[0], noon),
        .series = { { {}, QList<double>(gridOf(keys[0], noon).count, 1) } } };
    model.apply({ keys[0], noon, matrix, {}, 0ms, {} });
    QCOMPARE(model.panel(1)->annotations().size(), 1);
    QVERIFY(model.panel(2)->annotations().isEmpty());
    QCOMPARE(model.panels().size(), 3);
    QCOMPARE(model.panels()[1]->annotations().size(), 1); // a clone, whose id no file knows
}

void TestDashboardModel::nothingHasItsText()
{
    Dashboard dashboard = *readDashboard(R"({"schemaVersion": 39, "panels": [
        {"id": 1, "type": "stat", "fieldConfig": {"defaults": {"noValue": "none"}},
         "targets": [{"refId": "A", "expr": "nothing"}]}]})");
    DashboardModel model(dashboard, context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    const auto keys = watched.takeLast().at(1).value<QList<QueryKey>>();
    Matrix empty;
    empty.grid = gridOf(keys[0], noon);
    model.apply({ keys[0], noon, empty, {}, 0ms, {} });
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::Ready);
    QCOMPARE(model.panel(1)->data().items.size(), 1);
    QCOMPARE(model.panel(1)->data().items.first().value.text.full(), QStringLiteral("none"));
}

QTEST_GUILESS_MAIN(TestDashboardModel)
#include "tst_dashboardmodel.moc"
