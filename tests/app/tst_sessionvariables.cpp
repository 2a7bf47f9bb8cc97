// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "tests/support/realprometheus.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;

/// Variables, repeats and filters of a dashboard against a real server, through the collector
/// thread.
class TestSessionVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chainsResolveAndPanelsGetData();
    void everyFormIsAnswered_data();
    void everyFormIsAnswered();
    void repeatedRowsGetTheirOwnData();
    void filtersNarrowAndSuggest();
    void sourcesAnswerForThemselves();
    void withoutAServerTheFilesValueStands();

private:
    std::unique_ptr<RealPrometheus> m_server;
};

namespace {

constexpr int patience = 20'000;
constexpr qint64 begin = 1'700'000'000; // seconds

/// load{cluster,job,instance} of two clusters with two and three instances, an hour long.
QByteArray history()
{
    const QByteArrayList series { R"(load{cluster="eu",job="api",instance="h1:80"})",
        R"(load{cluster="eu",job="api",instance="h2:80"})",
        R"(load{cluster="us",job="api",instance="h3:80"})",
        R"(load{cluster="us",job="db",instance="h4:80"})",
        R"(load{cluster="us",job="db",instance="h5:80"})" };
    QByteArray text = "# TYPE load gauge\n";
    for (int i = 0; i < series.size(); ++i) {
        for (qint64 at = begin; at <= begin + 3600; at += 15)
            text += series[i] + ' ' + QByteArray::number(i + 1) + ' ' + QByteArray::number(at)
                + '\n';
    }
    return text + "# EOF\n";
}

Dashboard dashboard(const QByteArray &variables, const QByteArray &panels = {})
{
    return *readDashboard(R"({"title": "T", "uid": "t", "schemaVersion": 41,
        "time": {"from": "1700000000000", "to": "1700003600000"},
        "templating": {"list": [)"
        + variables + R"(]}, "panels": [)" + panels + "]}");
}

/// A stat panel of a repeated row or alone; `expr` with JSON's escapes.
QByteArray panel(int id, int y, const QByteArray &expr)
{
    return R"({"type":"timeseries","title":"$instance","id":)" + QByteArray::number(id)
        + R"(,"gridPos":{"x":0,"w":12,"h":4,"y":)" + QByteArray::number(y)
        + R"(},"targets":[{"refId":"A","expr":")" + expr + "\"}]}";
}

PrometheusSource source(const QString &id, const QString &url)
{
    PrometheusSource source;
    source.id = id;
    source.baseUrl = url;
    source.timeout = Milliseconds(5000);
    return source;
}

bool isLoading(const DashboardModel &model)
{
    const QList<VariableState> &states = model.variableStates();
    return std::any_of(
        states.cbegin(), states.cend(), [](const VariableState &state) { return state.isLoading; });
}

QString optionsOf(const VariableState &state)
{
    QStringList texts;
    for (const VariableOption &option : state.options)
        texts << (option.text == option.value ? option.value : option.text + u'=' + option.value);
    return texts.join(u'|');
}

void showAll(DashboardModel &model)
{
    for (const PanelModel *panel : model.panels())
        model.show(panel->panel().id, 600);
}

bool isReady(const DashboardModel &model)
{
    const QList<PanelModel *> panels = model.panels();
    return std::all_of(panels.cbegin(), panels.cend(), [](const PanelModel *panel) {
        return panel->status().state == PanelStatus::State::Ready && !panel->status().refreshing;
    });
}

const QByteArray chain = R"x(
    {"name":"cluster","type":"query","refresh":1,"sort":1,"query":"label_values(load, cluster)",
                 "current":
{
    "value" : "us"
}
},
    {"name":"job","type":"query","refresh":1,"query":"label_values(load{cluster=\"$cluster\"}, job)",
     "current":{"value":"gone"}},
    {"name":"instance","type":"query","refresh":2,"multi":true,"includeAll":true,"sort":2,
     "query":{"qryType":1,"refId":"A",
      "query":"label_values(load{cluster=\"$cluster\",job=~\"$job\"}, instance)"},
     "current":{"value":["$__all"]}})x";

} // namespace

void TestSessionVariables::initTestCase()
{
    m_server
        = std::make_unique<RealPrometheus>(RealPrometheus::Options { .openMetrics = history() });
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
}

void TestSessionVariables::chainsResolveAndPanelsGetData()
{
    Session session;
    session.addSource(source(QStringLiteral("s"), m_server->url()));
    DashboardModel *model
        = session.open(dashboard(chain, panel(1, 0, R"x(load{instance=~\"$instance\"})x")));
    showAll(*model);
    QTRY_VERIFY_WITH_TIMEOUT(!isLoading(*model), patience);
    QCOMPARE(optionsOf(model->variableStates()[0]), QStringLiteral("eu|us"));
    QCOMPARE(model->variableStates()[1].values, QStringList(QStringLiteral("api")));
    QCOMPARE(optionsOf(model->variableStates()[2]), QStringLiteral("h3:80"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*model), patience);
    QCOMPARE(model->panel(1)->data().series.size(), 1);
    QCOMPARE(model->panel(1)->data().series.first().values.last(), 3.0);
    model->setVariable(QStringLiteral("job"), { QStringLiteral("db") });
    QTRY_VERIFY_WITH_TIMEOUT(model->panel(1)->data().series.size() == 2, patience);
    QCOMPARE(model->panel(1)->sentQueries().first().expr,
        QStringLiteral("load{instance=~\"(h5:80|h4:80)\"}"));
    QCOMPARE(model->panel(1)->title(), QStringLiteral("All"));
}

void TestSessionVariables::everyFormIsAnswered_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("options");
    QTest::newRow("label values") << QByteArray(R"x("query":"label_values(job)","sort":1)x")
                                  << "api|db";
    QTest::newRow("label names") << QByteArray(R"x("query":"label_names()","sort":1)x")
                                 << "cluster|instance|job";
    QTest::newRow("label names of metrics")
        << QByteArray(R"x("query":"label_names(oa)","sort":2)x") << "job|instance|cluster";
    QTest::newRow("metrics") << QByteArray(R"x("query":"metrics(lo.*)")x") << "load";
    QTest::newRow("query result")
        << QByteArray(R"x("query":"query_result(topk(2, load))","sort":4)x")
        << R"x(load{cluster="us",instance="h5:80",job="db"} 5 1700003600000|)x"
           R"x(load{cluster="us",instance="h4:80",job="db"} 4 1700003600000)x";
    QTest::newRow("query result by regex")
        << QByteArray(R"x("query":"query_result(count by (cluster) (load))","sort":1,
                          "regex":"/cluster=\"(?<text>\\w+)\".* (?<value>\\d+) /")x")
        << "eu=2|us=3";
    QTest::newRow("query result of a range")
        << QByteArray(R"x("query":"query_result(scalar(count(max_over_time(load[$__range]))))",
                          "regex":"/^(\\d+)/")x")
        << "5";
    QTest::newRow("series") << QByteArray(R"x("query":"load{job=\"db\"}","sort":1,
                                             "regex":"/instance=\"([^:]+)/")x")
                            << "h4|h5";
    QTest::newRow("outside the time range")
        << QByteArray(R"x("query":"label_values(job)","refresh":2)x") << "";
}

void TestSessionVariables::everyFormIsAnswered()
{
    QFETCH(QByteArray, variable);
    Session session;
    session.addSource(source(QStringLiteral("s"), m_server->url()));
    Dashboard asked = dashboard(R"x({"name":"v","type":"query","refresh":1,)x" + variable + "}");
    if (variable.contains("\"refresh\":2")) {
        asked.from = QStringLiteral("1600000000000");
        asked.to = QStringLiteral("1600003600000");
    }
    DashboardModel *model = session.open(asked);
    QTRY_VERIFY_WITH_TIMEOUT(!isLoading(*model), patience);
    QCOMPARE(model->variableStates()[0].error, QString());
    QTEST(optionsOf(model->variableStates()[0]), "options");
}

void TestSessionVariables::repeatedRowsGetTheirOwnData()
{
    Session session;
    session.addSource(source(QStringLiteral("s"), m_server->url()));
    const QByteArray row = R"x({"type":"row","id":10,"title":"Cluster $cluster","repeat":"cluster",
        "gridPos":{"x":0,"y":0,"w":24,"h":1}})x";
    DashboardModel *model = session.open(dashboard(
        R"x({"name":"cluster","type":"query","refresh":1,"sort":1,"multi":true,"includeAll":true,
            "query":"label_values(load, cluster)","current":{
        "value" : "$__all"}
})x",
        row + ',' + panel(1, 1, R"x(count(load{cluster=\"$cluster\"}))x")));
    QTRY_VERIFY_WITH_TIMEOUT(!isLoading(*model), patience);
    QCOMPARE(model->panels().size(), 2);
    showAll(*model);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*model), patience);
    QCOMPARE(model->panels()[0]->data().series.first().values.last(), 2.0);
    QCOMPARE(model->panels()[1]->data().series.first().values.last(), 3.0);
    QCOMPARE(model->layout()[2].title, QStringLiteral("Cluster us"));
}

void TestSessionVariables::filtersNarrowAndSuggest()
{
    Session session;
    session.addSource(source(QStringLiteral("s"), m_server->url()));
    DashboardModel *model = session.open(dashboard(
        R"x({"name":"f","type":"adhoc","filters":[{"key":"cluster","operator":"=","value":"eu"}]})x",
        panel(1, 0, "sum by (instance) (load)")));
    showAll(*model);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*model), patience);
    QCOMPARE(model->panel(1)->data().series.size(), 2);
    model->setFilters(QStringLiteral("f"),
        { { QStringLiteral("job"), QStringLiteral("=~"), QStringLiteral("d.") } });
    QTRY_VERIFY_WITH_TIMEOUT(
        model->panel(1)->sentQueries().value(0).expr.contains(QLatin1String("job=~")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(model->panel(1)->data().series.size(), 2, patience);

    QSignalSpy suggested(model, &DashboardModel::filterSuggestionsChanged);
    Q_EMIT model->filterSuggestionsWanted(QStringLiteral("f"), {});
    QTRY_COMPARE_WITH_TIMEOUT(suggested.count(), 1, patience);
    QCOMPARE(suggested[0][2].toStringList(),
        QStringList(
            { QStringLiteral("cluster"), QStringLiteral("instance"), QStringLiteral("job") }));
    Q_EMIT model->filterSuggestionsWanted(QStringLiteral("f"), QStringLiteral("job"));
    QTRY_COMPARE_WITH_TIMEOUT(suggested.count(), 2, patience);
    QCOMPARE(suggested[1][2].toStringList(),
        QStringList({ QStringLiteral("api"), QStringLiteral("db") }));
}

void TestSessionVariables::sourcesAnswerForThemselves()
{
    RealPrometheus empty;
    QVERIFY2(empty.isRunning(), qPrintable(empty.log()));
    Session session;
    session.addSource(source(QStringLiteral("empty"), empty.url()));
    session.addSource(source(QStringLiteral("full"), m_server->url()));
    DashboardModel *model = session.open(dashboard(
        R"x({"name":"ds","type":"datasource","query":"prometheus","current":{"value":"full"}},
           {"name":"job","type":"query","refresh":1,"query":"label_values(job)","sort":1,
            "datasource":{
        "type" : "prometheus", "uid" : "$ds"}
})x",
        R"x({"id":1,"type":"timeseries","datasource":{"uid":"-- Mixed --"},"targets":[
            {"refId":"A","expr":"count(load)","datasource":
{
    "uid" : "full"
}
},
            {"refId":"B","expr":"vector(7)","datasource":{
        "uid" : "empty"}
}]
})x"));
    showAll(*model);
    QTRY_VERIFY_WITH_TIMEOUT(!isLoading(*model), patience);
    QCOMPARE(optionsOf(model->variableStates()[1]), QStringLiteral("api|db"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*model), patience);
    QCOMPARE(model->panel(1)->data().series.size(), 2);
    model->setVariable(QStringLiteral("ds"), { QStringLiteral("empty") });
    QTRY_VERIFY_WITH_TIMEOUT(!isLoading(*model), patience);
    QVERIFY(model->variableStates()[1].options.isEmpty());
}

void TestSessionVariables::withoutAServerTheFilesValueStands()
{
    RealPrometheus gone;
    QVERIFY2(gone.isRunning(), qPrintable(gone.log()));
    gone.stop();
    Session session;
    session.addSource(source(QStringLiteral("s"), gone.url()));
    DashboardModel *model
        = session.open(dashboard(chain, panel(1, 0, R"x(vector(1) or load{job=\"$job\"})x")));
    showAll(*model);
    QTRY_VERIFY_WITH_TIMEOUT(!isLoading(*model), patience);
    QCOMPARE(model->variableStates()[0].values, QStringList(QStringLiteral("us")));
    QVERIFY(!model->variableStates()[0].error.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(model->panel(1)->status().error, patience);
    QCOMPARE(model->panel(1)->sentQueries().value(0).expr,
        QStringLiteral("vector(1) or load{job=\"gone\"}"));
    // As soon as the server is back, so are the options.
    gone.start();
    QTRY_VERIFY_WITH_TIMEOUT(model->variableStates()[0].error.isEmpty(), patience);
}

QTEST_GUILESS_MAIN(TestSessionVariables)
#include "tst_sessionvariables.moc"
