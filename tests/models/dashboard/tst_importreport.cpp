// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importreport.h"

#include <QJsonArray>
#include <QTest>

#include <span>

using namespace opsglass;

/// What becomes of every kind of panel.
class TestImportReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesPanels_data();
    void judgesPanels();
    void judgesSourcesAndTypes_data();
    void judgesSourcesAndTypes();
    void judgesSettings_data();
    void judgesSettings();
    void judgesBars_data();
    void judgesBars();
    void judgesOtherSettings_data();
    void judgesOtherSettings();
    void rowsAreNoPanelsButTheirMembersAre();
    void emptyDashboardsAreFull();
    void timeRangesDoNotMatter();
    void jsonHasTheDocumentedForm();
};

namespace {

Dashboard dashboardOf(const QByteArray &panels, const QByteArray &variables = "[]")
{
    const QByteArray text = R"({"title": "T", "schemaVersion": 39, "panels": )" + panels
        + R"(, "templating": {"list": )" + variables + "}}";
    return readDashboard(text).value();
}

void addColumns()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<Support>("support");
    QTest::addColumn<QString>("word"); // in the notes
}

struct Row {
    const char *name;
    const char *panel;
    Support support;
    const char *word;
};

const Row sourcesAndTypesRows[] = {
    { "expression beside a query",
        R"json({"type": "stat", "datasource": {"type": "prometheus", "uid": "p"}, "targets": [{"refId": "A", "expr": "up"}, {"refId": "B", "datasource": {"type": "__expr__", "uid": "__expr__"}, "expression": "$A * 2"}]})json",
        Support::Partial, "Expressions" },
    { "expression by its uid alone",
        R"json({"type": "stat", "targets": [{"datasource": {"uid": "__expr__"}, "expression": "1"}]})json",
        Support::None, "Expressions" },
    { "data of another panel",
        R"json({"type": "stat", "datasource": {"type": "datasource", "uid": "-- Dashboard --"}, "targets": [{"panelId": 2}]})json",
        Support::None, "another panel" },
    { "data of Grafana itself",
        R"json({"type": "stat", "datasource": {"type": "datasource", "uid": "grafana"}, "targets": [{"queryType": "randomWalk"}]})json",
        Support::None, "Grafana server" },
    { "hidden query of another language",
        R"json({"type": "stat", "datasource": {"uid": "-- Mixed --"}, "targets": [{"refId": "A", "expr": "up"}, {"refId": "B", "hide": true, "datasource": {"type": "loki", "uid": "l"}}]})json",
        Support::Full, "" },
    { "query without expression", R"json({"type": "stat", "targets": [{"expr": " "}]})json",
        Support::Full, "" },
    { "no queries", R"json({"type": "stat", "datasource": {"type": "loki", "uid": "l"}})json",
        Support::Full, "" },
    { "source chosen by a variable",
        R"json({"type": "stat", "datasource": {"type": "prometheus", "uid": "${logs}"}, "targets": [{"expr": "up"}]})json",
        Support::None, "loki" },
    { "broken time shift",
        R"json({"type": "stat", "timeShift": "soon", "targets": [{"expr": "up"}]})json",
        Support::None, "soon" },
    { "logs", R"json({"type": "logs"})json", Support::None, "Logs need" },
    { "library panel that older files name",
        R"json({"type": "library-panel-ref", "libraryPanel": {"uid": "x", "name": "Shared"}})json",
        Support::None, "Shared" },
    { "dashboard list",
        R"json({"type": "dashlist", "datasource": {"type": "loki", "uid": "l"}, "targets": [{"expr": "x"}]})json",
        Support::Full, "" },
    { "repeat of an unknown variable",
        R"json({"type": "stat", "repeat": "nobody", "targets": [{"expr": "up"}]})json",
        Support::Full, "" },
    { "repeat of a strange variable",
        R"json({"type": "stat", "repeat": "strange", "targets": [{"expr": "up"}]})json",
        Support::Partial, "strange" },
    { "unknown unit",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"unit": "GPUs"}}})json",
        Support::Full, "" },
    { "disabled unknown transformation",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "transformations": [{"id": "madeUp", "disabled": true}]})json",
        Support::Full, "" },
};

const Row settingsRows[] = {
    { "actions of an override",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "fieldConfig": {"overrides": [{"matcher": {"id": "byName", "options": "A"}, "properties": [{"id": "actions", "value": [{"title": "x"}]}]}]}})json",
        Support::Partial, "Actions" },
    { "second time axis",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "options": {"timezone": ["utc"]}})json",
        Support::Partial, "time axis" },
    { "the browser's time axis",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "options": {"timezone": ["browser"]}})json",
        Support::Full, "" },
    { "values at points",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"showValues": true}}}})json",
        Support::Partial, "beside the points" },
    { "thresholds as series",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"thresholdsStyle": {"mode": "series"}}}}})json",
        Support::Partial, "as series" },
    { "time axis on top",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "fieldConfig": {"overrides": [{"matcher": {"id": "byType", "options": "time"}, "properties": [{"id": "custom.axisPlacement", "value": "top"}]}]}})json",
        Support::Partial, "bottom" },
    { "time axis at the bottom",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "fieldConfig": {"overrides": [{"matcher": {"id": "byType", "options": "time"}, "properties": [{"id": "custom.axisPlacement", "value": "bottom"}]}]}})json",
        Support::Full, "" },
    { "plain time series",
        R"json({"type": "timeseries", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"showValues": false, "axisPlacement": "auto", "thresholdsStyle": {"mode": "off"}, "insertNulls": false}}}})json",
        Support::Full, "" },
    { "line in a stat",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "options": {"graphMode": "line"}})json",
        Support::Partial, "filled" },
    { "inverted change",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "options": {"showPercentChange": true, "percentChangeColorMode": "inverted"}})json",
        Support::Partial, "green upwards" },
    { "inverted change that is not shown",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "options": {"percentChangeColorMode": "inverted"}})json",
        Support::Full, "" },
    { "size of the change",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "options": {"showPercentChange": true, "text": {"percentSize": 20}}})json",
        Support::Partial, "size of the change" },
    { "gauges sized by hand",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"sizing": "manual", "minVizWidth": 200}})json",
        Support::Partial, "by hand" },
    { "round gauge",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"shape": "circle"}})json",
        Support::Partial, "circle" },
    { "wide arc",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"barWidthFactor": 0.9}})json",
        Support::Partial, "usual width" },
    { "segments",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"segmentCount": 12}})json",
        Support::Partial, "segments" },
    { "gauge with history",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"sparkline": true}})json",
        Support::Partial, "history" },
    { "rounded arc",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"barShape": "rounded"}})json",
        Support::Partial, "flat" },
    { "glowing gauge",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"effects": {"barGlow": true}}})json",
        Support::Partial, "Effects" },
    { "gauge without its name",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"textMode": "value"}})json",
        Support::Partial, "both value and name" },
    { "neutral value",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"neutral": 50}})json",
        Support::Partial, "neutral" },
    { "plain new gauge",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"sizing": "auto", "shape": "gauge", "barWidthFactor": 0.5, "segmentCount": 1, "segmentSpacing": 0.3, "barShape": "flat", "sparkline": false, "effects": {"barGlow": false, "centerGlow": false, "gradient": false}, "textMode": "auto"}})json",
        Support::Full, "" },
    { "legend of bars",
        R"json({"type": "bargauge", "targets": [{"expr": "up"}], "options": {"legend": {"showLegend": true}}})json",
        Support::Partial, "legend" },
    { "plain bar gauge",
        R"json({"type": "bargauge", "targets": [{"expr": "up"}], "options": {"sizing": "auto", "legend": {"showLegend": false, "displayMode": "list"}}})json",
        Support::Full, "" },
    { "tooltip of all slices",
        R"json({"type": "piechart", "targets": [{"expr": "up"}], "options": {"tooltip": {"mode": "multi"}}})json",
        Support::Full, "" },
};

const Row barsRows[] = {
    { "plain bars",
        R"json({"type": "barchart", "targets": [{"expr": "up"}], "options": {"stacking": "none"}, "fieldConfig": {"defaults": {"unit": "s", "custom": {"fillOpacity": 80}}}})json",
        Support::Full, "" },
    { "options of bars",
        R"json({"type": "barchart", "targets": [{"expr": "up"}], "options": {"barRadius": 0.2, "xTickLabelSpacing": 100, "xTickLabelRotation": -45, "stacking": "normal", "showValue": "always", "fullHighlight": true, "legend": {"calcs": ["mean"]}, "tooltip": {"mode": "multi"}}})json",
        Support::Full, "" },
    { "no tooltip on bars",
        R"json({"type": "barchart", "targets": [{"expr": "up"}], "options": {"tooltip": {"mode": "none"}}})json",
        Support::Full, "" },
    { "style of bars",
        R"json({"type": "barchart", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"fillOpacity": 20, "lineWidth": 3, "gradientMode": "hue", "thresholdsStyle": {"mode": "line"}}}}})json",
        Support::Full, "" },
    { "axis of bars",
        R"json({"type": "barchart", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"axisPlacement": "right", "axisLabel": "Requests", "axisCenteredZero": true, "scaleDistribution": {"type": "log"}}}}})json",
        Support::Full, "" },
    { "bars of two units",
        R"json({"type": "barchart", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"unit": "s"}, "overrides": [{"matcher": {"id": "byName", "options": "A"}, "properties": [{"id": "unit", "value": "bytes"}]}]}})json",
        Support::Full, "" },
};

const Row otherSettingsRows[] = {
    { "label of a histogram",
        R"json({"type": "histogram", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"axisLabel": "Requests"}}}})json",
        Support::Partial, "label" },
    { "stacked histogram",
        R"json({"type": "histogram", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"stacking": {"mode": "normal"}}}}})json",
        Support::Full, "" },
    { "symlog buckets",
        R"json({"type": "heatmap", "targets": [{"expr": "up"}], "options": {"calculate": true, "calculation": {"yBuckets": {"scale": {"type": "symlog"}}}}})json",
        Support::Partial, "symmetrically" },
    { "scale in the tooltip",
        R"json({"type": "heatmap", "targets": [{"expr": "up"}], "options": {"tooltip": {"mode": "single", "showColorScale": true}}})json",
        Support::Partial, "scale of colours" },
    { "no tooltip, no scale",
        R"json({"type": "heatmap", "targets": [{"expr": "up"}], "options": {"tooltip": {"mode": "none", "showColorScale": true}}})json",
        Support::Full, "" },
    { "images in cells",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"cellOptions": {"type": "image"}}}}})json",
        Support::Partial, "address" },
    { "buttons in cells",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"cellOptions": {"type": "actions"}}}}})json",
        Support::Partial, "buttons" },
    { "trend alone",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"cellOptions": {"type": "sparkline", "hideValue": true}}}}})json",
        Support::Partial, "last value" },
    { "tooltip from a column",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"tooltip": {"field": "x"}}}}})json",
        Support::Partial, "Tooltips" },
    { "style from a column",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"styleField": "x"}}}})json",
        Support::Partial, "Styles" },
    { "wrapped titles",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"wrapHeaderText": true}}}})json",
        Support::Partial, "titles" },
    { "images by an override",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"overrides": [{"matcher": {"id": "byName", "options": "A"}, "properties": [{"id": "custom.cellOptions", "value": {"type": "image"}}]}]}})json",
        Support::Partial, "address" },
    { "JSON in cells",
        R"json({"type": "table", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"custom": {"cellOptions": {"type": "json-view"}}}}})json",
        Support::Full, "" },
    { "frozen columns",
        R"json({"type": "table", "targets": [{"expr": "up"}], "options": {"frozenColumns": {"left": 1}}})json",
        Support::Partial, "scroll" },
    { "nested tables",
        R"json({"type": "table", "targets": [{"expr": "up"}], "transformations": [{"id": "groupToNestedTable", "options": {}}]})json",
        Support::Partial, "unfold" },
    { "alerts",
        R"json({"type": "alertlist", "options": {"stateFilter": {"firing": true, "pending": true, "noData": false, "normal": false, "error": true}, "dashboardAlerts": false, "folder": null}})json",
        Support::Full, "" },
    { "alerts of the dashboard",
        R"json({"type": "alertlist", "options": {"dashboardAlerts": true}})json", Support::Partial,
        "dashboards" },
    { "alerts of a folder",
        R"json({"type": "alertlist", "options": {"folder": {"title": "x"}}})json", Support::Partial,
        "folders" },
    { "alerts that are well",
        R"json({"type": "alertlist", "options": {"stateFilter": {"normal": true}}})json",
        Support::Partial, "firing and pending" },
    { "alerts of Grafana", R"json({"type": "alertlist", "options": {"datasource": "grafana"}})json",
        Support::Partial, "Grafana server" },
    { "past alerts", R"json({"type": "alertlist", "options": {"showOptions": "changes"}})json",
        Support::Partial, "what changed" },
    { "alerts of another language",
        R"json({"type": "alertlist", "datasource": {"type": "loki", "uid": "l"}})json",
        Support::None, "loki" },
    { "dashboards of a folder",
        R"json({"type": "dashlist", "options": {"showSearch": true, "folderUID": "x"}})json",
        Support::Partial, "folders" },
    { "folder that is not searched",
        R"json({"type": "dashlist", "options": {"folderUID": "x"}})json", Support::Full, "" },
    { "plain text",
        R"json({"type": "text", "options": {"mode": "markdown", "content": "# A <b style=\"color: red\">b</b> [c](d)"}})json",
        Support::Full, "" },
    { "picture",
        R"json({"type": "text", "options": {"mode": "markdown", "content": "![a](b.png)"}})json",
        Support::Partial, "Images" },
    { "picture in HTML",
        R"json({"type": "text", "options": {"mode": "html", "content": "<img src=\"x\">"}})json",
        Support::Partial, "Images" },
    { "frame",
        R"json({"type": "text", "options": {"mode": "html", "content": "<p><iframe src=\"x\"></iframe>"}})json",
        Support::Partial, "frames" },
    { "styles",
        R"json({"type": "text", "options": {"mode": "html", "content": "<div style='display: flex; color: red'>x</div>"}})json",
        Support::Partial, "not drawn: display." },
    { "text that only looks like HTML",
        R"json({"type": "text", "options": {"mode": "code", "content": "<img src=\"x\">", "code": {"language": "plaintext"}}})json",
        Support::Full, "" },
    { "coloured code",
        R"json({"type": "text", "options": {"mode": "code", "content": "x", "code": {"language": "go", "showLineNumbers": true}}})json",
        Support::Partial, "numbered" },
    { "small map",
        R"json({"type": "text", "options": {"mode": "code", "content": "x", "code": {"showMiniMap": true}}})json",
        Support::Partial, "map" },
    { "links",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "links": [{"title": "${__series.name}", "url": "/d/x?${__all_variables}&var-a=$a"}]})json",
        Support::Full, "" },
    { "unknown mention in a link",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"links": [{"title": "x", "url": "/d/x?${__future}"}]}}})json",
        Support::Partial, "__future" },
    { "link into Explore",
        R"json({"type": "stat", "targets": [{"expr": "up"}], "fieldConfig": {"defaults": {"links": [{"title": "x", "url": "", "internal": {}}]}}})json",
        Support::Partial, "Explore" },
    { "wrong types",
        R"json({"type": "gauge", "targets": [{"expr": "up"}], "options": {"effects": 7, "segmentCount": {"a": []}, "neutral": {}}, "fieldConfig": {"defaults": {"custom": []}, "overrides": [1, {"properties": [{"id": "", "value": 2}]}]}, "links": 3})json",
        Support::Full, "" },
};

void addRows(std::span<const Row> rows)
{
    addColumns();
    for (const Row &row : rows)
        QTest::newRow(row.name) << QByteArray(row.panel) << row.support
                                << QString::fromUtf8(row.word);
}

/// The panel of a row against the verdict of the row.
void judge()
{
    QFETCH(const QByteArray, panel);
    QFETCH(const Support, support);
    QFETCH(const QString, word);
    const Dashboard dashboard = dashboardOf('[' + panel + ']', R"([
            {"name": "strange", "type": "future"},
            {"name": "logs", "type": "datasource", "query": "loki", "current": {"value": "l"}}])");
    const ImportReport report = importReport(dashboard);
    QCOMPARE(report.panels.size(), 1);
    QCOMPARE(report.panels.first().support, support);
    QCOMPARE(report.panels.first().notes.isEmpty(), support == Support::Full);
    QVERIFY2(report.panels.first().notes.join(u' ').contains(word),
        qPrintable(report.panels.first().notes.join(u'|')));
    QCOMPARE(worstSupport(report), support);
}

} // namespace

void TestImportReport::judgesPanels_data()
{
    addColumns();
    QTest::newRow("drawn as in Grafana")
        << QByteArray(R"({"id": 1, "type": "timeseries", "targets": [{"expr": "up"}]})")
        << Support::Full << QString();
    QTest::newRow("text has no source")
        << QByteArray(R"({"id": 1, "type": "text", "datasource": {"type": "loki"}})")
        << Support::Full << QString();
    QTest::newRow("unknown type") << QByteArray(R"({"id": 1, "type": "made-up-panel"})")
                                  << Support::None << QStringLiteral("made-up-panel");
    QTest::newRow("another language") << QByteArray(R"json({"id": 1, "type": "timeseries",
        "datasource": {"type": "loki", "uid": "l"}, "targets": [{"expr": "{a=\"b\"}"}]})json")
                                      << Support::None << QStringLiteral("loki");
    QTest::newRow("one of two languages") << QByteArray(R"json({"id": 1, "type": "timeseries",
        "datasource": {"uid": "-- Mixed --"}, "targets": [
        {"refId": "A", "expr": "up", "datasource": {"type": "prometheus", "uid": "p"}},
        {"refId": "B", "expr": "x", "datasource": {"type": "influxdb", "uid": "i"}}]})json")
                                          << Support::Partial << QStringLiteral("influxdb");
    QTest::newRow("unknown transformation")
        << QByteArray(R"({"id": 1, "type": "timeseries", "targets": [{"expr": "up"}],
            "transformations": [{"id": "madeUp", "options": {}}]})")
        << Support::Partial << QStringLiteral("madeUp");
    QTest::newRow("unknown variable") << QByteArray(
        R"({"id": 1, "type": "timeseries", "targets": [{"expr": "up{a=\"${strange:regex}\"}"}]})")
                                      << Support::Partial << QStringLiteral("strange");
    QTest::newRow("not the unknown variable")
        << QByteArray(R"({"id": 1, "type": "timeseries", "targets": [{"expr": "$stranger"}]})")
        << Support::Full << QString();
    QTest::newRow("library panel without its model")
        << QByteArray(R"({"id": 1, "libraryPanel": {"uid": "x", "name": "Shared"}})")
        << Support::None << QStringLiteral("library");
    QTest::newRow("nothing known about it") << QByteArray("{}") << Support::None << QString();
}

void TestImportReport::judgesPanels() { judge(); }

void TestImportReport::judgesSourcesAndTypes_data() { addRows(sourcesAndTypesRows); }

void TestImportReport::judgesSourcesAndTypes() { judge(); }

void TestImportReport::judgesSettings_data() { addRows(settingsRows); }

void TestImportReport::judgesSettings() { judge(); }

void TestImportReport::judgesBars_data() { addRows(barsRows); }

void TestImportReport::judgesBars() { judge(); }

void TestImportReport::judgesOtherSettings_data() { addRows(otherSettingsRows); }

void TestImportReport::judgesOtherSettings() { judge(); }

void TestImportReport::rowsAreNoPanelsButTheirMembersAre()
{
    const ImportReport report = importReport(dashboardOf(R"([
        {"id": 1, "type": "row", "collapsed": true, "panels": [
            {"id": 2, "type": "stat", "title": "Inside", "targets": [{"expr": "up"}]}]},
        {"id": 3, "type": "text", "title": "After"}])"),
        QStringLiteral("x.json"));
    QCOMPARE(report.file, QStringLiteral("x.json"));
    QCOMPARE(report.panels.size(), 2);
    QCOMPARE(report.panels[0].title, QStringLiteral("Inside"));
    QCOMPARE(report.panels[1].id, 3);
}

void TestImportReport::emptyDashboardsAreFull()
{
    const ImportReport report = importReport(dashboardOf("[]"));
    QVERIFY(report.panels.isEmpty());
    QCOMPARE(worstSupport(report), Support::Full);
}

void TestImportReport::timeRangesDoNotMatter()
{
    Dashboard dashboard
        = dashboardOf(R"([{"id": 1, "type": "stat", "targets": [{"expr": "up"}]}])");
    dashboard.from = QStringLiteral("2024-01-01T00:00:00Z");
    dashboard.to = QStringLiteral("now");
    QCOMPARE(worstSupport(importReport(dashboard)), Support::Full);
    dashboard.from = QStringLiteral("now-1h");
    dashboard.to = QStringLiteral("2024-01-01T00:00:00Z");
    QCOMPARE(worstSupport(importReport(dashboard)), Support::Full);
}

void TestImportReport::jsonHasTheDocumentedForm()
{
    const ImportReport report { QStringLiteral("f.json"), QStringLiteral("T"),
        { { 7, QStringLiteral("P"), QStringLiteral("geomap"), Support::None,
            { QStringLiteral("Why.") } } } };
    const QJsonObject object = toJson(report);
    QCOMPARE(object.keys(),
        QStringList({ QStringLiteral("file"), QStringLiteral("panels"), QStringLiteral("title") }));
    const QJsonObject panel = object[QLatin1String("panels")].toArray().first().toObject();
    QCOMPARE(panel,
        QJsonObject({ { QStringLiteral("id"), 7 }, { QStringLiteral("title"), QStringLiteral("P") },
            { QStringLiteral("type"), QStringLiteral("geomap") },
            { QStringLiteral("support"), QStringLiteral("none") },
            { QStringLiteral("notes"), QJsonArray { QStringLiteral("Why.") } } }));
}

QTEST_GUILESS_MAIN(TestImportReport)
#include "tst_importreport.moc"
