// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/series/dashboardsamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

/// What the variables of an open dashboard do to its panels.
class TestDashboardVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panelsWaitForTheirVariables();
    void choicesReplanAndRename();
    void repeatsFollowTheSelection();
    void repeatedRowsOpenOnTheirOwn();
    void sourcesAreRouted();
    void filtersReachEverySelector();
    void variablesFollowTheTime();
    void variablesFollowPolling_data();
    void variablesFollowPolling();
    void unreachedVariablesAreAskedAgain();
};

namespace {

/// Panels of `panels` over variables of `variables`, both JSON lists without brackets.
Dashboard dashboardOf(const QByteArray &variables, const QByteArray &panels)
{
    return *readDashboard(R"x({"title": "T", "schemaVersion": 41,
        "time": {"from": "now-1h", "to": "now"}, "templating": {"list": [)x"
        + variables + R"x(]}, "panels": [)x" + panels + "]}");
}

DashboardContext twoSources()
{
    DashboardContext result = context();
    result.defaultSource = QStringLiteral("s1");
    result.knownSources = { { QStringLiteral("s1"), QStringLiteral("First") },
        { QStringLiteral("s2"), QStringLiteral("Second") } };
    return result;
}

void answerVariable(DashboardModel &model, const QStringList &texts)
{
    model.apply(VariableAnswer { model.variableRequests().value(0), texts });
}

QStringList titlesOf(const DashboardModel &model)
{
    QStringList titles;
    for (const PanelModel *panel : model.panels())
        titles << panel->title();
    return titles;
}

QStringList layoutTitles(const DashboardModel &model)
{
    QStringList titles;
    for (const Panel &panel : model.layout())
        titles << (panel.type == QLatin1String("row") ? panel.title
                                                      : model.panel(panel.id)->title());
    return titles;
}

const QString v = QStringLiteral("v");
const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

void TestDashboardVariables::panelsWaitForTheirVariables()
{
    DashboardModel model(
        dashboardOf(R"x({"name":"v","type":"query","refresh":1,"query":"label_values(v)",
                        "current":{"value":"old"}})x",
            R"x({"id":1,"type":"stat","targets":[{"refId":"A","expr":"up{v=\"$v\"}"}]},
               {"id":2,"type":"stat","targets":[{"refId":"A","expr":"up"}]})x"),
        context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.show(2, 600);
    QCOMPARE(watched.count(), 1);
    QCOMPARE(watched[0][0].toInt(), 2);
    QCOMPARE(model.panel(1)->status().state, PanelStatus::State::Loading);
    answerVariable(model, { a, b });
    QCOMPARE(watched.count(), 2);
    QCOMPARE(keysOf(watched, 1)[0].expr, QStringLiteral("up{v=\"a\"}"));
}

void TestDashboardVariables::choicesReplanAndRename()
{
    DashboardModel model(dashboardOf(R"x({"name":"v","type":"custom","query":"a,b","multi":true},
                                        {"name":"w","type":"custom","query":"x,y"})x",
                             R"x({"id":1,"type":"timeseries","title":"On $v","targets":[
                                 {"refId":"A","expr":"up{v=~\"$v\"}","legendFormat":"$w"}]})x"),
        context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    QSignalSpy changed(&model, &DashboardModel::variablesChanged);
    model.show(1, 600);
    QCOMPARE(model.panel(1)->title(), QStringLiteral("On a"));
    model.setVariable(v, { a, b });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.panel(1)->title(), QStringLiteral("On a + b"));
    QCOMPARE(keysOf(watched, 1)[0].expr, QStringLiteral("up{v=~\"(a|b)\"}"));
    model.apply(answer(keysOf(watched, 1)[0], noon));
    QCOMPARE(model.panel(1)->data().series.first().name, QStringLiteral("x"));
    // The same query with another legend needs no new answer.
    model.setVariable(QStringLiteral("w"), { QStringLiteral("y") });
    QCOMPARE(watched.count(), 2);
    QCOMPARE(model.panel(1)->data().series.first().name, QStringLiteral("y"));
    model.setVariable(QStringLiteral("nobody"), { a });
    QCOMPARE(watched.count(), 2);
}

void TestDashboardVariables::repeatsFollowTheSelection()
{
    DashboardModel model(dashboardOf(R"x({"name":"v","type":"custom","query":"a,b,c","multi":true,
                        "current":{"value":["a","b"]}})x",
                             R"x({"id":1,"type":"stat","title":"$v","repeat":"v",
                "gridPos":{"x":0,"y":0,"w":24,"h":4},
                "targets":[{"refId":"A","expr":"up{v=~\"$v\"}"}]},
               {"id":2,"type":"stat","title":"below","gridPos":{"x":0,"y":4,"w":24,"h":4}})x"),
        context(), noon);
    QSignalSpy panels(&model, &DashboardModel::panelsChanged);
    QSignalSpy layout(&model, &DashboardModel::layoutChanged);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    QCOMPARE(titlesOf(model), QStringList({ a, b, QStringLiteral("below") }));
    const int clone = model.panels()[1]->panel().id;
    QCOMPARE(model.contextOf(clone).variables[v].values, QStringList(b));
    PanelModel *first = model.panel(1);
    model.show(1, 300);
    model.show(clone, 300);
    QCOMPARE(keysOf(watched, 0)[0].expr, QStringLiteral("up{v=~\"a\"}"));
    QCOMPARE(keysOf(watched, 1)[0].expr, QStringLiteral("up{v=~\"b\"}"));

    model.setVariable(v, { c });
    QCOMPARE(panels.count(), 1);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(titlesOf(model), QStringList({ c, QStringLiteral("below") }));
    QCOMPARE(model.panel(1), first);
    QVERIFY(!model.panel(clone));
    const auto isDropped = [&watched, clone](const QList<QVariant> &call) {
        return call[0].toInt() == clone && call[1].value<QList<QueryKey>>().isEmpty();
    };
    QVERIFY(std::any_of(watched.cbegin(), watched.cend(), isDropped));
    QCOMPARE(keysOf(watched, int(watched.count()) - 1).size()
            + keysOf(watched, int(watched.count()) - 2).size(),
        1);

    model.setVariable(v, { b, c });
    QVERIFY(model.panel(clone));
    QCOMPARE(model.panel(clone)->title(), c);
    // Only the original is ever stored.
    QCOMPARE(model.dashboard().panels.size(), 2);
}

void TestDashboardVariables::repeatedRowsOpenOnTheirOwn()
{
    DashboardModel model(
        dashboardOf(R"x({"name":"v","type":"custom","query":"a,b","multi":true,"includeAll":true,
                        "current":{"value":"$__all"}})x",
            R"x({"id":1,"type":"row","title":"Row $v","repeat":"v","collapsed":true,
                "gridPos":{"x":0,"y":0,"w":24,"h":1},"panels":[
                {"id":2,"type":"stat","title":"in $v","gridPos":{"x":0,"y":1,"w":24,"h":4}}]})x"),
        context(), noon);
    QCOMPARE(
        layoutTitles(model), QStringList({ QStringLiteral("Row a"), QStringLiteral("Row b") }));
    model.toggleRow(model.layout()[1].id);
    QCOMPARE(layoutTitles(model),
        QStringList({ QStringLiteral("Row a"), QStringLiteral("Row b"), QStringLiteral("in b") }));
    model.openAllRows();
    QCOMPARE(model.layout().size(), 4);
    model.toggleRow(1);
    QCOMPARE(layoutTitles(model),
        QStringList({ QStringLiteral("Row a"), QStringLiteral("Row b"), QStringLiteral("in b") }));
}

void TestDashboardVariables::sourcesAreRouted()
{
    DashboardModel model(
        dashboardOf(R"x({"name":"ds","type":"datasource","query":"prometheus",
                        "current":{"value":"s2"}})x",
            R"x({"id":1,"type":"stat","datasource":{"type":"prometheus","uid":"$ds"},
                "targets":[{"refId":"A","expr":"a"}]},
               {"id":2,"type":"stat","datasource":{"uid":"-- Mixed --"},"targets":[
                {"refId":"A","expr":"a","datasource":{"type":"prometheus","uid":"s1"}},
                {"refId":"B","expr":"b","datasource":{"type":"prometheus","uid":"${ds}"}},
                {"refId":"C","expr":"c","datasource":{"type":"loki","uid":"x"}},
                {"refId":"D","expr":"d","hide":true}]},
               {"id":3,"type":"stat","datasource":"Second","targets":[
                {"refId":"A","expr":"a","instant":true,"range":true,
                 "datasource":{"type":"prometheus","uid":"s1"}}]})x"),
        [] {
            DashboardContext context = twoSources();
            context.sources.insert(QStringLiteral("Second"), QStringLiteral("s2"));
            return context;
        }(),
        noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    for (const int id : { 1, 2, 3 })
        model.show(id, 600);
    const auto sources = [&watched](int index) {
        QStringList ids;
        for (const QueryKey &key : keysOf(watched, index))
            ids << key.source;
        return ids.join(u' ');
    };
    QCOMPARE(sources(0), QStringLiteral("s2"));
    QCOMPARE(sources(1), QStringLiteral("s1 s2"));
    QCOMPARE(sources(2), QStringLiteral("s2 s2"));
    QCOMPARE(keysOf(watched, 2)[0].kind, QueryKey::Kind::RangeQuery);
    QCOMPARE(keysOf(watched, 2)[1].kind, QueryKey::Kind::InstantQuery);
    model.setVariable(QStringLiteral("ds"), { QStringLiteral("s1") });
    QCOMPARE(sources(3), QStringLiteral("s1"));
    QCOMPARE(sources(4), QStringLiteral("s1 s1"));
}

void TestDashboardVariables::filtersReachEverySelector()
{
    DashboardModel model(dashboardOf(R"x({"name":"f","type":"adhoc","datasource":{"uid":"s2"},
                        "filters":[{"key":"env","operator":"=","value":"p"},
                                   {"key":"n","operator":"<","value":"5"}]})x",
                             R"x({"id":1,"type":"stat","datasource":{"uid":"s2"},
                "targets":[{"refId":"A","expr":"a / sum by (env) (b{x=\"1\"})"}]},
               {"id":2,"type":"stat","datasource":{"uid":"s1"},
                "targets":[{"refId":"A","expr":"a"}]})x"),
        twoSources(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.show(2, 600);
    QCOMPARE(keysOf(watched, 0)[0].expr,
        QStringLiteral("a{env=\"p\"} / sum by (env) (b{x=\"1\",env=\"p\"})"));
    QCOMPARE(keysOf(watched, 1)[0].expr, a);
    QVERIFY(model.panel(1)->status().notices.join(u' ').contains(QLatin1String("n < 5")));
    model.setFilters(QStringLiteral("f"), {});
    QCOMPARE(keysOf(watched, 2)[0].expr, QStringLiteral("a / sum by (env) (b{x=\"1\"})"));
    QVERIFY(model.panel(1)->status().notices.isEmpty());
}

void TestDashboardVariables::variablesFollowTheTime()
{
    DashboardModel model(
        dashboardOf(R"x({"name":"v","type":"query","refresh":2,"query":"label_values(v)"})x",
            R"x({"id":1,"type":"stat","targets":[{"refId":"A","expr":"up{v=\"$v\"}"}]})x"),
        context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    QSignalSpy requests(&model, &DashboardModel::variableRequestsChanged);
    model.show(1, 600);
    answerVariable(model, { a });
    QCOMPARE(watched.count(), 1);
    model.setTime({ QStringLiteral("now-2h"), QStringLiteral("now") });
    QCOMPARE(model.variableRequests().value(0).range, (TimeRange { noon - 2h, noon }));
    QCOMPARE(watched.count(), 1);
    QVERIFY(model.panel(1)->status().refreshing);
    answerVariable(model, { b });
    QCOMPARE(watched.count(), 2);
    QCOMPARE(keysOf(watched, 1)[0].expr, QStringLiteral("up{v=\"b\"}"));
    QCOMPARE(requests.count(), 3);
}

void TestDashboardVariables::variablesFollowPolling_data()
{
    QTest::addColumn<int>("refresh");
    QTest::addColumn<int>("interval");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qsizetype>("requests");
    QTest::newRow("at its pace") << 2 << 60 << "now-1h"
                                 << "now" << qsizetype(1);
    QTest::newRow("not yet") << 2 << 61 << "now-1h"
                             << "now" << qsizetype(0);
    QTest::newRow("no polling") << 2 << 0 << "now-1h"
                                << "now" << qsizetype(0);
    QTest::newRow("on load alone") << 1 << 60 << "now-1h"
                                   << "now" << qsizetype(0);
    QTest::newRow("a range that stands still") << 2 << 60 << "1767247200000"
                                               << "1767250800000" << qsizetype(0);
}

void TestDashboardVariables::variablesFollowPolling()
{
    QFETCH(int, refresh);
    QFETCH(int, interval);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QByteArray variable
        = R"x({"name":"v","type":"query","query":"label_values(v)","refresh":)x"
        + QByteArray::number(refresh) + '}';
    DashboardModel model(
        dashboardOf(variable, R"x({"id":1,"type":"stat","targets":[{"expr":"up{v=\"$v\"}"}]})x"),
        context(), noon);
    model.setTime({ from, to });
    model.setRefreshInterval(std::chrono::seconds(interval));
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    answerVariable(model, { a });
    const QueryKey key = keysOf(watched, 0)[0];
    model.apply(answer(key, noon));
    QVERIFY(model.variableRequests().isEmpty());
    model.apply(answer(key, noon + 60s));
    QTEST(model.variableRequests().size(), "requests");
    QCOMPARE(watched.count(), 1);
}

void TestDashboardVariables::unreachedVariablesAreAskedAgain()
{
    DashboardModel model(
        dashboardOf(R"x({"name":"v","type":"query","refresh":1,"query":"label_values(v)",
                        "current":{"value":"old"}})x",
            R"x({"id":1,"type":"stat","targets":[{"refId":"A","expr":"up{v=\"$v\"}"}]})x"),
        context(), noon);
    QSignalSpy watched(&model, &DashboardModel::watchChanged);
    model.show(1, 600);
    model.apply(VariableAnswer { model.variableRequests().value(0),
        failure({ Error::Kind::Network, QStringLiteral("words"), {} }) });
    QCOMPARE(model.variableStates()[0].error, QStringLiteral("words"));
    QCOMPARE(keysOf(watched, 0)[0].expr, QStringLiteral("up{v=\"old\"}"));
    QVERIFY(model.variableRequests().isEmpty());
    model.apply(answer(keysOf(watched, 0)[0], noon));
    QCOMPARE(model.variableRequests().size(), 1);
    answerVariable(model, { a });
    QVERIFY(model.variableStates()[0].error.isEmpty());
    QCOMPARE(keysOf(watched, 1)[0].expr, QStringLiteral("up{v=\"a\"}"));
}

QTEST_GUILESS_MAIN(TestDashboardVariables)
#include "tst_dashboardvariables.moc"
