// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"
#include "models/dashboard/dashboardfile.h"
#include "models/dashboard/interpolate.h"
#include "models/dashboard/layout.h"
#include "models/dashboard/timemath.h"
#include "models/format/duration.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrappersAreTakenOff_data();
    void wrappersAreTakenOff();
    void badFilesSayWhy_data();
    void badFilesSayWhy();
    void serversGetTheObjectAlone_data();
    void serversGetTheObjectAlone();
    void unknownKeysSurvive();
    void idsAreGiven();
    void panelsKnowTheirRepeat();
    void dashboardPartsAreRead();
    void variableQueries_data();
    void variableQueries();
    void variablesKeepTheirRules();
    void panelsShareQueries_data();
    void panelsShareQueries();
    void rowsOpenAndClose();
    void panelsMoveUp();
    void times_data();
    void times();
    void reversedRangeIsRefused();
    void interpolation_data();
    void interpolation();
    void foreignDashboardsRoundTrip();
};

namespace {

constexpr Instant now { 1'700'000'000s }; // Tuesday 2023-11-14 22:13:20 UTC

const QByteArray small = R"({"schemaVersion": 39, "title": "T", "uid": "u", "panels": [
    {"id": 1, "type": "stat", "title": "S", "gridPos": {"x": 0, "y": 0, "w": 12, "h": 4},
     "mystery": {"a": [1, 2]}, "targets": [{"refId": "A", "expr": "up"}]}], "odd": true})";

Panel panelAt(int id, GridPos position, const char *type = "stat")
{
    Panel panel;
    panel.id = id;
    panel.type = QLatin1String(type);
    panel.gridPos = position;
    return panel;
}

} // namespace

void TestDashboard::wrappersAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("bare") << small;
    QTest::newRow("api") << "{\"dashboard\":" + small + ",\"meta\":{}}";
    QTest::newRow("kubernetes")
        << "{\"apiVersion\":\"dashboard.grafana.app/v1beta1\",\"kind\":\"Dashboard\",\"spec\":"
            + small + "}";
}

void TestDashboard::wrappersAreTakenOff()
{
    QFETCH(QByteArray, bytes);
    const auto dashboard = readDashboard(bytes);
    QVERIFY(dashboard);
    QCOMPARE(dashboard->title, QStringLiteral("T"));
    QCOMPARE(dashboard->panels.size(), 1);
    QCOMPARE(dashboard->panels[0].targets[0].expr, QStringLiteral("up"));
    QVERIFY(dashboard->panels[0].targets[0].range);
}

void TestDashboard::badFilesSayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const int malformed = int(Error::Kind::Malformed);
    QTest::newRow("cut") << QByteArray("{\n  \"panels\": [") << malformed
                         << QStringLiteral("line 2");
    QTest::newRow("html") << QByteArray("<html>") << malformed << QStringLiteral("no JSON");
    QTest::newRow("other json") << QByteArray("{\"a\":1}") << malformed
                                << QStringLiteral("no Grafana dashboard");
    QTest::newRow("panels that are none")
        << QByteArray("{\"panels\":5}") << malformed << QStringLiteral("not a list");
    QTest::newRow("new schema") << QByteArray(
        "{\"apiVersion\":\"dashboard.grafana.app/v2\",\"spec\":{\"elements\":{}}}")
                                << int(Error::Kind::Unsupported) << QStringLiteral("new schema");
}

void TestDashboard::badFilesSayWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const auto dashboard = readDashboard(bytes);
    QVERIFY(!dashboard);
    QCOMPARE(int(dashboard.error().kind), kind);
    QVERIFY2(dashboard.error().message.contains(words), qPrintable(dashboard.error().message));
}

void TestDashboard::serversGetTheObjectAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray plain = "{\"uid\": \"u\",  \"n\": 1.50, \"panels\": [ ]}";
    QTest::newRow("bare") << plain << plain;
    QTest::newRow("with blanks and a mark") << "\xef\xbb\xbf \n" + plain + "\n" << plain;
    QTest::newRow("with a server's number")
        << QByteArray("{\"b\": 1.50,\n \"id\": 17, \"panels\": [{\"id\": 2}]}")
        << QByteArray("{\"b\": 1.50,\n \"id\": null, \"panels\": [{\"id\": 2}]}");
    QTest::newRow("an API's answer")
        << "{\"meta\": {\"dashboard\": {}}, \"dashboard\": " + plain + "}" << plain;
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray();
}

void TestDashboard::serversGetTheObjectAlone()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, sent);
    QCOMPARE(dashboardForServer(file), sent);
}

void TestDashboard::unknownKeysSurvive()
{
    auto dashboard = readDashboard(small);
    QCOMPARE(QJsonDocument::fromJson(writeDashboard(*dashboard)), QJsonDocument::fromJson(small));

    dashboard->title = QStringLiteral("Other");
    dashboard->panels[0].gridPos.y = 7;
    const QJsonObject written = QJsonDocument::fromJson(writeDashboard(*dashboard)).object();
    QCOMPARE(written[QLatin1String("title")].toString(), QStringLiteral("Other"));
    QVERIFY(written[QLatin1String("odd")].toBool());
    const QJsonObject panel = written[QLatin1String("panels")][0].toObject();
    QCOMPARE(panel[QLatin1String("gridPos")][QLatin1String("y")].toInt(), 7);
    QCOMPARE(panel[QLatin1String("mystery")][QLatin1String("a")][1].toInt(), 2);
    QVERIFY(!panel.contains(QLatin1String("description")));
}

void TestDashboard::idsAreGiven()
{
    const auto dashboard = readDashboard(
        R"({"schemaVersion":40,"panels":[{"type":"stat"},{"id":4,"type":"stat"},{"id":4,"type":"stat"}]})");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->panels[0].id, 5);
    QCOMPARE(dashboard->panels[1].id, 4);
    QCOMPARE(dashboard->panels[2].id, 6);
}

void TestDashboard::panelsKnowTheirRepeat()
{
    const auto dashboard = readDashboard(R"({"schemaVersion": 42, "panels": [
        {"type": "stat", "repeat": "host", "repeatDirection": "v", "maxPerRow": "6",
         "libraryPanel": {"uid": "l1", "name": "Shared"}},
        {"type": "stat", "repeat": null, "maxPerRow": -2}]})");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->panels[0].repeat, QStringLiteral("host"));
    QVERIFY(dashboard->panels[0].repeatDirection == RepeatDirection::Vertical);
    QCOMPARE(dashboard->panels[0].maxPerRow, 6);
    QCOMPARE(dashboard->panels[0].libraryPanel, QStringLiteral("Shared"));
    QVERIFY(dashboard->panels[1].repeat.isEmpty());
    QVERIFY(dashboard->panels[1].repeatDirection == RepeatDirection::Horizontal);
    QCOMPARE(dashboard->panels[1].maxPerRow, 4);
}

void TestDashboard::dashboardPartsAreRead()
{
    const auto dashboard = readDashboard(R"({"schemaVersion": 42, "panels": [],
        "timepicker": {"nowDelay": "1m", "quick_ranges": [
            {"display": "Shift", "from": "now-8h", "to": "now"}, {"from": "now-1h", "to": "now"},
            {"display": "half", "from": "now"}, 7]},
        "links": [{"type": "dashboards", "title": "More", "tags": ["a", "b"], "asDropdown": true},
                  {"title": "Runbook", "url": "https://x", "tooltip": "t", "icon": "doc",
                   "targetBlank": true, "keepTime": true, "includeVars": true}, null],
        "annotations": {"list": [
            {"name": "Alerts", "builtIn": 1, "type": "dashboard", "datasource": "-- Grafana --"},
            {"name": "Deploys", "enable": false, "hide": true, "iconColor": "red",
             "datasource": {"type": "prometheus", "uid": "p"}, "expr": "deploys", "step": "30s",
             "titleFormat": "{{app}}", "textFormat": "v{{version}}", "tagKeys": "app, env,",
             "useValueForTime": "on", "filter": {"exclude": true, "ids": [3, 4]}},
            {"name": "New", "target": {"expr": "up == 0", "interval": "1m"}}]},
        "__inputs": [{"name": "DS_P", "label": "Prometheus", "description": "d",
            "type": "datasource", "pluginId": "prometheus", "pluginName": "Prometheus"},
            {"name": "VAR_N", "type": "constant", "value": 7}, {"label": "no name"}]})");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->nowDelay, QStringLiteral("1m"));
    const QString hour = QStringLiteral("now-1h");
    const QString end = QStringLiteral("now");
    QCOMPARE(dashboard->quickRanges,
        (QList<QuickRange> { { QStringLiteral("Shift"), QStringLiteral("now-8h"), end },
            { QStringLiteral("now-1h – now"), hour, end } }));
    QCOMPARE(dashboard->links.size(), 2);
    QVERIFY(dashboard->links[0].type == DashboardLink::Type::Dashboards);
    QVERIFY(dashboard->links[0].asDropdown);
    QCOMPARE(dashboard->links[0].tags.size(), 2);
    QCOMPARE(dashboard->links[1],
        (DashboardLink { DashboardLink::Type::Link, QStringLiteral("Runbook"),
            QStringLiteral("https://x"), QStringLiteral("t"), QStringLiteral("doc"), true, true,
            true, {}, false }));
    QCOMPARE(dashboard->annotations.size(), 3);
    QVERIFY(dashboard->annotations[0].isBuiltIn && dashboard->annotations[0].enable);
    QCOMPARE(dashboard->annotations[0].source.uid, QStringLiteral("-- Grafana --"));
    const AnnotationQuery &deploys = dashboard->annotations[1];
    QVERIFY(!deploys.enable && deploys.hide && deploys.useValueForTime && !deploys.isBuiltIn);
    QCOMPARE(deploys.expr + deploys.step, QStringLiteral("deploys30s"));
    QCOMPARE(deploys.tagKeys, QStringList({ QStringLiteral("app"), QStringLiteral("env") }));
    QCOMPARE(deploys.filter, (PanelFilter { true, { 3, 4 } }));
    QCOMPARE(dashboard->annotations[2].expr, QStringLiteral("up == 0"));
    QCOMPARE(dashboard->annotations[2].step, QStringLiteral("1m"));
    QVERIFY(!dashboard->annotations[2].filter);
    QCOMPARE(dashboard->inputs.size(), 2);
    QCOMPARE(dashboard->inputs[0].pluginId, QStringLiteral("prometheus"));
    QCOMPARE(dashboard->inputs[1].value, QStringLiteral("7"));
}

void TestDashboard::variableQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    const auto row = [](const char *query, const char *text, int type) {
        QTest::newRow(query) << QByteArray(query) << QString::fromUtf8(text) << type;
    };
    row(R"json("label_values(up, job)")json", "label_values(up, job)", -1);
    row(R"json({"query": "label_values(job)", "refId": "x"})json", "label_values(job)", -1);
    row(R"json({"query": "metrics(a)", "qryType": 2, "metric": "b"})json", "metrics(a)", 2);
    row(R"json({"qryType": 1, "label": "job"})json", "label_values(job)", 1);
    row(R"json({"label": "job", "metric": "up"})json", "label_values(up, job)", 1);
    row(R"json({"qryType": 1, "label": "job", "metric": "up", "labelFilters":
        [{"label": "a", "op": "=~", "value": "x\"y"}, {"op": "="}, 4]})json",
        R"json(label_values(up{a=~"x\"y"}, job))json", 1);
    row(R"json({"qryType": 0})json", "label_names()", 0);
    row(R"json({"qryType": 0, "match": "up"})json", "label_names(up)", 0);
    row(R"json({"qryType": 2, "metric": "node.*"})json", "metrics(node.*)", 2);
    row(R"json({"qryType": 3, "varQuery": "sum(up)"})json", "query_result(sum(up))", 3);
    row(R"json({"qryType": 4, "seriesQuery": "up{a=\"%1\"}"})json", "up{a=\"%1\"}", 4);
    row(R"json({"qryType": 5, "classicQuery": "metrics(x)"})json", "metrics(x)", 5);
    row(R"json({"qryType": 99})json", "", -1);
    row(R"json({"qryType": 1})json", "", 1);
    row("null", "", -1);
    row("[1]", "", -1);
    row("5", "5", -1);
}

void TestDashboard::variableQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, text);
    QFETCH(int, type);
    const auto dashboard
        = readDashboard(R"({"schemaVersion": 42, "panels": [], "templating": {"list": [
        {"name": "v", "type": "query", "query": )"
            + query + "}]}}");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->variables[0].query, text);
    QCOMPARE(dashboard->variables[0].queryType, type);
}

void TestDashboard::variablesKeepTheirRules()
{
    const auto dashboard = readDashboard(R"({"schemaVersion": 42, "panels": [], "templating":
        {"list": [{"name": "v", "type": "query", "description": "d", "hide": 3, "refresh": 2,
        "sort": 5, "regex": "/a/", "regexApplyTo": "text", "datasource": "${ds}",
        "skipUrlSync": true, "allowCustomValue": false, "staticOptionsOrder": "after",
        "staticOptions": [{"text": "None", "value": "-"}, {"value": "x"}]},
        {"name": "f", "type": "adhoc", "filters":
            [{"key": "job", "operator": "!=", "value": "a"}, {"value": "b"},
            {"key": "x", "operator": "=|", "value": "a.b", "values": ["a.b", "c"]},
            {"key": "y", "operator": "!=|", "value": "d"}]}]}})");
    QVERIFY(dashboard);
    const Variable &variable = dashboard->variables[0];
    QCOMPARE(variable.description, QStringLiteral("d"));
    QCOMPARE(variable.hide, 3);
    QCOMPARE(variable.refresh, 2);
    QCOMPARE(variable.sort, 5);
    QCOMPARE(variable.regex, QStringLiteral("/a/"));
    QVERIFY(variable.regexApplyTo == Variable::RegexTarget::Text);
    QCOMPARE(variable.source.uid, QStringLiteral("${ds}"));
    QVERIFY(variable.skipUrlSync && !variable.allowCustomValue);
    QCOMPARE(variable.staticOptionsOrder, QStringLiteral("after"));
    QCOMPARE(variable.staticOptions[0].text, QStringLiteral("None"));
    QCOMPARE(variable.staticOptions[1].text, QStringLiteral("x"));
    QCOMPARE(dashboard->variables[1].filters,
        (QList<AdhocFilter> { { QStringLiteral("job"), QStringLiteral("!="), QStringLiteral("a") },
            { QStringLiteral("x"), QStringLiteral("=~"), QStringLiteral("(a\\.b|c)") },
            { QStringLiteral("y"), QStringLiteral("!~"), QStringLiteral("d") } }));
}

/// §4: `-- Dashboard --` is the data of another panel, with its transformations when asked for.
void TestDashboard::panelsShareQueries_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("exprs");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("steps");
    QTest::newRow("another panel") << 2 << "a b"
                                   << "s"
                                   << "reduce";
    QTest::newRow("with its steps") << 3 << "a b"
                                    << "s"
                                    << "merge reduce";
    QTest::newRow("by way of another") << 4 << "a b"
                                       << "s"
                                       << "";
    QTest::newRow("in a row") << 6 << "a b"
                              << "s"
                              << "";
    QTest::newRow("itself") << 7 << ""
                            << "-- Dashboard --"
                            << "";
    QTest::newRow("nobody") << 8 << ""
                            << "-- Dashboard --"
                            << "";
}

void TestDashboard::panelsShareQueries()
{
    QFETCH(int, id);
    const QByteArray shared = R"("datasource": {"type": "datasource", "uid": "-- Dashboard --"})";
    const QByteArray bytes = R"({"panels": [{"id": 1, "type": "stat", "datasource": {"uid": "s"},
        "transformations": [{"id": "merge"}], "targets": [{"expr": "a"}, {"expr": "b"}]},
        {"id": 2, )"
        + shared + R"(, "targets": [{"panelId": 1}],
         "transformations": [{"id": "reduce"}]},
        {"id": 3, )"
        + shared + R"(, "targets": [{"panelId": 1, "withTransforms": true}],
         "transformations": [{"id": "reduce"}]},
        {"id": 4, )"
        + shared + R"(, "targets": [{"panelId": 2}]},
        {"id": 5, "type": "row", "collapsed": true, "panels": [
            {"id": 6, "datasource": "-- Dashboard --", "targets": [{"panelId": 1}]}]},
        {"id": 7, )"
        + shared + R"(, "targets": [{"panelId": 7}]},
        {"id": 8, )"
        + shared + R"(, "targets": [{"panelId": 99}]}]})";
    const auto dashboard = readDashboard(bytes);
    QVERIFY(dashboard);
    QList<Panel> panels = dashboard->panels + dashboard->panels[4].panels;
    panels.removeIf([id](const Panel &one) { return one.id != id; });
    QCOMPARE(panels.size(), 1);
    const Panel &panel = panels.first();
    QStringList exprs;
    for (const Target &target : panel.targets)
        exprs << target.expr;
    QStringList steps;
    for (const TransformationConfig &step : panel.transformations)
        steps << step.id;
    QTEST(exprs.join(u' '), "exprs");
    QTEST(panel.source.uid, "source");
    QTEST(steps.join(u' '), "steps");
    QCOMPARE(writeDashboard(*dashboard), bytes);
}

void TestDashboard::rowsOpenAndClose()
{
    Panel row = panelAt(10, { 0, 0, 24, 1 }, "row");
    row.collapsed = true;
    row.panels = { panelAt(1, { 0, 1, 12, 8 }), panelAt(2, { 12, 1, 12, 4 }) };
    const Panel below = panelAt(20, { 0, 1, 24, 1 }, "row");
    const QList<Panel> closed { row, below };
    QCOMPARE(visibleLayout(closed).size(), 2);

    const QList<Panel> open = toggleRow(closed, 10);
    QCOMPARE(open.size(), 4);
    QVERIFY(!open[0].collapsed);
    QCOMPARE(open[3].id, 20);
    QCOMPARE(open[3].gridPos.y, 9);
    QCOMPARE(toggleRow(open, 10), closed);
    QCOMPARE(toggleRow(open, 99), open);
}

void TestDashboard::panelsMoveUp()
{
    const QList<Panel> layout = visibleLayout({ panelAt(1, { 0, 5, 12, 4 }),
        panelAt(2, { 12, 9, 40, 4 }), panelAt(3, { 0, 20, 12, 2 }) });
    QCOMPARE(layout[0].gridPos.y, 0);
    QCOMPARE(layout[1].gridPos, (GridPos { 0, 4, 24, 4 }));
    QCOMPARE(layout[2].gridPos.y, 8);
}

void TestDashboard::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("isRelative");
    const auto row = [](const char *text, bool isEnd, const char *time, bool isRelative) {
        QTest::addRow("%s %s", text, isEnd ? "to" : "from")
            << QString::fromLatin1(text) << isEnd << QString::fromLatin1(time) << isRelative;
    };
    row("now", true, "2023-11-14 23:13:20", true);
    row("now-6h", false, "2023-11-14 17:13:20", true);
    row("now-1d+2h", false, "2023-11-14 01:13:20", true);
    row("now/d", false, "2023-11-14 00:00:00", false);
    row("now/d", true, "2023-11-14 23:59:59", false);
    row("now-1d/d", false, "2023-11-13 00:00:00", false);
    row("now/w", false, "2023-11-13 00:00:00", false);
    row("now/M", true, "2023-11-30 23:59:59", false);
    row("now-1Q/Q", false, "2023-07-01 00:00:00", false);
    row("now/y", false, "2023-01-01 00:00:00", false);
    row("now-1M", false, "2023-10-14 23:13:20", true);
    row("now-1y+1h", false, "2022-11-15 00:13:20", true);
    row("now-9999999999999999h", false, "", false);
    row("1700000000000", false, "2023-11-14 23:13:20", false);
    row("2023-11-14T22:13:20Z", false, "2023-11-14 23:13:20", false);
    row("2023-11-14 08:00", false, "2023-11-14 08:00:00", false);
    row("2023-11-14", false, "2023-11-14 00:00:00", false);
    row("yesterday", false, "", false);
    row("now-", false, "", false);
    row("now-5x", false, "", false);
    row("now/2d", false, "", false);
}

void TestDashboard::times()
{
    QFETCH(QString, text);
    QFETCH(bool, isEnd);
    QFETCH(QString, time);
    QFETCH(bool, isRelative);
    DashboardContext context;
    context.zone = QTimeZone("Europe/Berlin");
    const auto end = parseTime(text, context, now, isEnd);
    QCOMPARE(end.has_value(), !time.isEmpty());
    if (!end) {
        QVERIFY(end.error().message.contains(text));
        return;
    }
    QCOMPARE(formatDateTime(end->resolve(now), context.zone), time);
    QCOMPARE(!end->at.has_value(), isRelative);
}

void TestDashboard::reversedRangeIsRefused()
{
    QVERIFY(!parseWindow(QStringLiteral("now"), QStringLiteral("now-1h"), {}, now));
    QVERIFY(parseWindow(QStringLiteral("now-1h"), QStringLiteral("now"), {}, now));
}

void TestDashboard::interpolation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("use");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, InterpolationUse use, const char *result) {
        QTest::addRow("%s %d", text, int(use))
            << QString::fromLatin1(text) << int(use) << QString::fromLatin1(result);
    };
    using Use = InterpolationUse;
    row("x{a=\"$one\"}", Use::PromQl, "x{a=\"a.b\"}");
    row("x{a=~\"$many\"}", Use::PromQl, "x{a=~\"(a\\\\.b|c)\"}");
    row("x{a=~\"$all\"}", Use::PromQl, "x{a=~\".+\"}");
    row("${many:csv} [[many:pipe]] ${many:regex}", Use::Other, "a.b,c a.b|c (a\\.b|c)");
    row("$many", Use::Other, "{a.b,c}");
    row("$many", Use::Text, "A + C");
    row("$unknown ${other:csv}", Use::Other, "$unknown ${other:csv}");
    row("${many:queryparam}", Use::Other, "var-many=a.b&var-many=c");
    row("${many:json} ${one:singlequote}", Use::Other, "[\"a.b\",\"c\"] 'a.b'");
    row("$__dashboard ${__dashboard.uid}", Use::Text, "Board uid1");
    row("cost in $ 5", Use::Text, "cost in $ 5");
}

void TestDashboard::interpolation()
{
    QFETCH(QString, text);
    QFETCH(int, use);
    QFETCH(QString, result);
    DashboardContext context;
    context.dashboardTitle = QStringLiteral("Board");
    context.dashboardUid = QStringLiteral("uid1");
    const QString ab = QStringLiteral("a.b");
    const QString c = QStringLiteral("c");
    context.variables[QStringLiteral("one")] = { { ab }, { ab }, false, false, {} };
    context.variables[QStringLiteral("many")]
        = { { ab, c }, { QStringLiteral("A"), QStringLiteral("C") }, false, true, {} };
    context.variables[QStringLiteral("all")]
        = { { ab, c }, { ab, c }, true, true, QStringLiteral(".+") };
    QCOMPARE(interpolate(text, context, InterpolationUse(use)), result);
}

/// Dashboards of others, where a folder with some is at hand: none may break, none may change.
void TestDashboard::foreignDashboardsRoundTrip()
{
    const QStringList folders { QStringLiteral(OPSGLASS_SOURCE_DIR "/resources/dashboards"),
        qEnvironmentVariable("OPSGLASS_DASHBOARDS") };
    int read = 0;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names
            = folder.isEmpty() ? QStringList() : directory.entryList({ QStringLiteral("*.json") });
        for (const QString &name : names) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto dashboard = readDashboard(file.readAll());
            if (!dashboard) {
                QVERIFY2(dashboard.error().kind == Error::Kind::Unsupported, qPrintable(name));
                continue;
            }
            QVERIFY2(writeDashboard(*dashboard) == dashboard->source, qPrintable(name));
            QVERIFY(!visibleLayout(dashboard->panels).isEmpty() || dashboard->panels.isEmpty());
            ++read;
        }
    }
    qInfo("%d dashboards", read);
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
