// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/dashboard/panelfacts.h"

using namespace opsglass;
using namespace opsglass::panelfacts;

/// Panels of before, read as what took their place: one row per fact of spec/grafana.md §13 and §3.
class TestLegacyPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panelsBecomeTodays_data();
    void panelsBecomeTodays();
    void lossesAreTold_data();
    void lossesAreTold();
    void wrongTypesAreHarmless_data();
    void wrongTypesAreHarmless();
};

namespace {

constexpr auto singlestat = R"({"type":"singlestat","format":"percent","decimals":1,
    "valueName":"current","nullText":"none","thresholds":"50, 80","colors":["g","y","r"],
    "colorBackground":true,"sparkline":{"show":true,"lineColor":"blue"},"tableColumn":"a.b",
    "mappingType":1,"valueMaps":[{"op":"=","value":"null","text":"N/A"},
    {"op":"=","value":"1","text":"90"}]})";

void addSinglestatFacts()
{
    addFacts({
        { singlestat, "/type", R"("stat")" },
        { singlestat, "/defaults/unit", R"("percent")" },
        { singlestat, "/defaults/min", "0" },
        { singlestat, "/defaults/max", "100" },
        { singlestat, "/defaults/decimals", "1" },
        { singlestat, "/defaults/noValue", R"("none")" },
        { singlestat, "/defaults/thresholds", R"({"mode":"absolute","steps":[
            {"value":null,"color":"g"},{"value":50,"color":"y"},{"value":80,"color":"r"}]})" },
        { singlestat, "/defaults/mappings", R"([
            {"type":"value","options":{"1":{"text":"90","color":"r"}}},
            {"type":"special","options":{"match":"null","result":{"text":"N/A"}}}])" },
        { singlestat, "/options", R"({"orientation":"horizontal","colorMode":"background",
            "graphMode":"area","reduceOptions":{"calcs":["lastNotNull"],"values":false,
            "fields":"/^a\\.b$/"}})" },
        { R"({"type":"singlestat"})", "/options/reduceOptions/calcs", R"(["mean"])" },
        { R"({"type":"singlestat","valueName":"name"})", "/options/textMode", R"("name")" },
        { R"({"type":"singlestat","valueName":"total"})", "/options/reduceOptions/calcs",
            R"(["sum"])" },
        { R"({"type":"singlestat","colorValue":true,"thresholds":"1,2"})", "/options/colorMode",
            R"("value")" },
        { R"({"type":"singlestat","sparkline":{"show":true,"lineColor":"blue"}})",
            "/defaults/color", R"({"mode":"fixed","fixedColor":"blue"})" },
        { R"({"type":"singlestat"})", "/options/graphMode", R"("none")" },
        { R"({"type":"singlestat","gauge":{"show":true,"minValue":5,"maxValue":9}})",
            "/defaults/max", "9" },
        { R"({"type":"singlestat","mappingType":2,
            "rangeMaps":[{"from":"1","to":"2","text":"ok"}]})",
            "/defaults/mappings",
            R"([{"type":"range","options":{"from":1,"to":2,"result":{"text":"ok"}}}])" },
        { R"({"type":"singlestat","mappingType":2,
            "rangeMaps":[{"from":"null","to":"null","text":"N/A"}]})",
            "/defaults/mappings",
            R"([{"type":"special","options":{"match":"null","result":{"text":"N/A"}}}])" },
        { R"({"type":"singlestat","format":"none","prefix":"#"})", "/defaults/unit",
            R"("prefix:#")" },
        { R"({"type":"singlestat","postfix":" req"})", "/defaults/unit", R"("suffix:req")" },
        { R"({"type":"grafana-singlestat-panel"})", "/type", R"("stat")" },
        { R"({"type":"singlestat","thresholds":"0,5,9","colors":["a","b","c"]})",
            "/defaults/thresholds/steps", R"([{"value":null,"color":"a"},{"value":5,"color":"b"},
            {"value":9,"color":"c"}])",
            8 },
    });
}

constexpr auto table = R"({"type":"table","transform":"timeseries_aggregations",
    "columns":[{"text":"Avg","value":"avg"},{"text":"Now","value":"current"}],"styles":[
    {"pattern":"/.*/","type":"number","unit":"bytes","decimals":2,"align":"right","alias":"x"},
    {"pattern":"Time","type":"date","dateFormat":"HH:mm","alias":"When"},
    {"pattern":"/^in/","type":"number","unit":"Bps","colorMode":"cell","thresholds":["1","2"],
     "colors":["a","b","c"],"link":true,"linkUrl":"/d/x?v=${__cell}&w=$__cell_1",
     "linkTooltip":"go","linkTargetBlank":true},
    {"pattern":"row","colorMode":"row"},{"pattern":"text","colorMode":"value","mappingType":1,
     "valueMaps":[{"value":"0","text":"down"}]},{"pattern":"gone","type":"hidden"}]})";

void addTableFacts()
{
    addFacts({
        { table, "/type", R"("table")" },
        { table, "/transformations/0/id", R"("reduce")" },
        { table, "/transformations/0/options/reducers", R"(["mean","lastNotNull"])" },
        { table, "/defaults/unit", R"("bytes")" },
        { table, "/defaults/decimals", "2" },
        { table, "/defaults/custom/align", R"("right")" },
        { table, "/overrides/byName Time", R"({"displayName":"When","unit":"time:HH:mm"})" },
        { table, "/overrides/byRegexp ^in", R"({"unit":"Bps",
            "links":[{"title":"go","url":"/d/x?v=${__value.text}&w=$__cell_1","targetBlank":true}],
            "custom.cellOptions":{"type":"color-background","mode":"basic"},
            "thresholds":{"mode":"absolute","steps":[{"value":null,"color":"a"},
            {"value":1,"color":"b"},{"value":2,"color":"c"}]}})" },
        { table, "/overrides/byName row", R"({"custom.cellOptions":
            {"type":"color-background","mode":"basic","applyToRow":true}})" },
        { table, "/overrides/byName text", R"({"custom.cellOptions":{"type":"color-text"},
            "mappings":[{"type":"value","options":{"0":{"text":"down"}}}]})" },
        { table, "/overrides/byName gone", R"({"custom.hidden":true})" },
        { R"({"type":"table-old","transform":"timeseries_to_rows"})", "/transformations/0/id",
            R"("seriesToRows")" },
        { R"({"type":"table-old","transform":"timeseries_to_columns"})", "/transformations/0",
            R"({"id":"seriesToColumns","options":{"byField":"Time"}})" },
        { R"({"type":"table-old","transform":"table"})", "/transformations/0/id", R"("merge")" },
        { R"({"type":"table2","options":{"showHeader":false}})", "/options",
            R"({"showHeader":false})" },
        { R"({"type":"table","styles":[{"pattern":"a","colorMode":"cell",
            "thresholds":["0","1","2"],"colors":["a","b","c"]}]})",
            "/overrides/byName a/thresholds/steps/1/value", "1", 9 },
    });
}

void addOtherFacts()
{
    addFacts({
        { R"({"type":"grafana-piechart-panel","pieType":"donut","format":"s","valueName":"total",
            "legendType":"Right side","legend":{"show":true,"values":true,"percentage":true},
            "aliasColors":{"a":"red"}})",
            "/options", R"({"pieType":"donut","displayLabels":[],
            "reduceOptions":{"values":false,"calcs":["sum"]},"legend":{"showLegend":true,
            "displayMode":"table","placement":"right","values":["value","percent"],
            "calcs":[]}})" },
        { R"({"type":"grafana-piechart-panel","legendType":"On graph",
            "legend":{"percentage":true}})",
            "/options/displayLabels", R"(["name","percent"])" },
        { R"({"type":"grafana-piechart-panel","aliasColors":{"a":"red"}})", "/overrides/byName a",
            R"({"color":{"mode":"fixed","fixedColor":"red"}})" },
        { R"({"type":"grafana-piechart-panel"})", "/defaults/decimals", "0" },
        { R"({"type":"heatmap","dataFormat":"tsbuckets","yBucketBound":"upper",
            "hideZeroBuckets":true,"cards":{"cardPadding":0,"cardRound":3},
            "yAxis":{"format":"s","min":"1","show":false},"color":{"mode":"spectrum",
            "colorScheme":"interpolateSpectral","exponent":0.7}})",
            "/options", R"({
            "calculate":false,"cellGap":1,"cellRadius":3,"rowsFrame":{"layout":"ge"},
            "filterValues":{"le":1e-9},"legend":{"show":false},"showValue":"never",
            "tooltip":{"mode":"single","yHistogram":false},"color":{"mode":"scheme",
            "scheme":"Spectral","steps":128,"exponent":0.7},
            "yAxis":{"axisPlacement":"hidden","reverse":false,"unit":"s","min":1}})" },
        { R"({"type":"heatmap-new","dataFormat":"timeseries","xBucketSize":"5m",
            "yBucketNumber":20,"color":{"mode":"opacity","cardColor":"#fff",
            "colorScale":"linear"}})",
            "/options/calculation",
            R"({"xBuckets":{"mode":"size","value":"5m"},"yBuckets":{"mode":"count","value":"20"}})" },
        { R"({"type":"heatmap","dataFormat":"timeseries","color":{"mode":"opacity",
            "cardColor":"#fff","colorScale":"linear"}})",
            "/options/color", R"({"mode":"opacity",
            "fill":"#fff","scale":"linear","scheme":"Oranges","steps":128,"exponent":0.5})" },
        { R"({"type":"heatmap","options":{"calculate":true,"color":{}}})", "/options",
            R"({"calculate":true,"color":{}})" },
        { R"({"type":"gauge","options":{"fieldOptions":{"calcs":["last"],"values":true,"limit":5,
            "defaults":{"unit":"s","title":"T","thresholds":[{"index":1,"value":9,"color":"b"},
            {"index":0,"value":null,"color":"a"}]}}}})",
            "/defaults", R"({"unit":"s",
            "displayName":"T","thresholds":{"mode":"absolute","steps":[
            {"value":null,"color":"a"},{"value":9,"color":"b"}]}})" },
        { R"({"type":"gauge","options":{"fieldOptions":{"calcs":["current"],"limit":5}}})",
            "/options/reduceOptions", R"({"calcs":["lastNotNull"],"values":false,"limit":5})" },
        { R"({"type":"gauge","options-gauge":{"unit":"s","stat":"avg","minValue":0,"maxValue":9,
            "thresholds":[{"value":5,"color":"b"},{"value":0,"color":"a"}],
            "showThresholdLabels":true}})",
            "/defaults", R"({"unit":"s","min":0,"max":9,
            "thresholds":{"mode":"absolute","steps":[{"value":null,"color":"a"},
            {"value":5,"color":"b"}]}})" },
        { R"({"type":"gauge","options":{"valueOptions":{"stat":"max","unit":"s"}}})",
            "/options/reduceOptions/calcs", R"(["max"])" },
        { R"({"type":"stat","pluginVersion":"7.3.1","fieldConfig":{"defaults":
            {"unit":"percentunit"}}})",
            "/defaults/max", "1" },
        { R"({"type":"stat","pluginVersion":"8.0.0","fieldConfig":{"defaults":
            {"unit":"percentunit"}}})",
            "/defaults", R"({"unit":"percentunit"})" },
        { R"({"type":"text","mode":"html","content":"<b>x</b>"})", "/options",
            R"({"mode":"html","content":"<b>x</b>"})" },
        { R"({"type":"text2","options":{"content":"x"}})", "/type", R"("text")" },
        { R"({"type":"grafana-worldmap-panel"})", "/type", R"("geomap")" },
    });
}

void addMigrationFacts()
{
    addFacts({
        { R"({"type":"stat","minSpan":4})", "/maxPerRow", "6" },
        { R"({"type":"stat","minSpan":5})", "/maxPerRow", "4" },
        { R"({"type":"stat","minSpan":100})", "/maxPerRow", "1" },
        { R"({"type":"stat","links":[{"type":"dashboard","dashUri":"db/other","keepTime":true,
            "includeVars":true,"params":"a=b"},{"type":"absolute","url":"https://x?y=1",
            "params":"z=2"},{"dashboard":"My Board"}]})",
            "/links",
            R"(["dashboard/db/other?$__url_time_range&$__all_variables&a=b","https://x?y=1&z=2",
            "dashboard/db/my-board"])",
            18 },
        { R"({"type":"stat","links":[{"url":"u","keepTime":true}]})", "/links", R"(["u"])", 19 },
        { R"({"type":"stat","fieldConfig":{"defaults":{"displayName":"$__series_name",
            "links":[{"url":"${__value_time} ${__field_name} ${__series.labels.x}"}]}}})",
            "/defaults", R"({"displayName":"$__series.name","links":
            [{"url":"${__value.time} ${__field.name} ${__field.labels.x}"}]})",
            19 },
        { R"({"type":"stat","transformations":[{"id":"labelsToFields"}]})", "/transformations/1/id",
            R"("merge")", 30 },
        { R"({"type":"timeseries","options":{"tooltipOptions":{"mode":"multi"}}})", "/options",
            R"({"tooltip":{"mode":"multi"}})", 29 },
        { R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":
            {"axisPlacement":"hidden"}}}})",
            "/overrides/byType time", R"({"custom.axisPlacement":"auto"})", 34 },
        { R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":
            {"axisPlacement":"hidden"}}}})",
            "/overrides", "{}", 35 },
        { R"({"type":"table","transformations":[{"id":"timeSeriesTable",
            "options":{"refIdToStat":{"A":"mean"}}}]})",
            "/transformations/0/options", R"({"A":{"stat":"mean"}})", 38 },
        { R"({"type":"table","styles":[{"pattern":"/.*/","unit":"s","type":"number"}],
            "options":{"showHeader":false},"fieldConfig":{"defaults":{"unit":"bytes"}}})",
            "/defaults/unit", R"("bytes")" },
        { R"({"type":"table","fieldConfig":{"defaults":{"custom":
            {"displayMode":"color-background-solid"}}}})",
            "/defaults/custom/cellOptions", R"({"type":"color-background","mode":"basic"})", 37 },
    });
}

} // namespace

void TestLegacyPanels::panelsBecomeTodays_data()
{
    addFactColumns();
    addSinglestatFacts();
    addTableFacts();
    addOtherFacts();
    addMigrationFacts();
}

void TestLegacyPanels::panelsBecomeTodays() { checkFact(); }

void TestLegacyPanels::lossesAreTold_data()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *panel, const char *words) {
        QTest::newRow(panel) << QByteArray(panel) << QString::fromUtf8(words);
    };
    row(R"({"type":"graph"})", "");
    row(R"({"type":"graph","timeRegions":[{"op":"time"}]})", "time regions");
    row(R"({"type":"graph","alert":{"name":"a"}})", "alert");
    row(R"({"type":"graph","nullPointMode":"null as zero"})", "");
    row(R"({"type":"graph","thresholds":[{"value":1,"yaxis":"right"}]})", "right axis");
    row(R"({"type":"graph","xaxis":{"mode":"series"}})", "");
    row(R"({"type":"singlestat","format":"s","prefix":"~"})", "“~” before");
    row(R"({"type":"singlestat","format":"s","postfix":"!"})", "“!” after");
    row(R"({"type":"singlestat","prefix":"$host"})", "“$host” before");
    row(R"({"type":"singlestat","prefix":"#"})", "");
    row(R"({"type":"singlestat","gauge":{"show":true}})", "gauge");
    row(R"({"type":"singlestat","valueName":"last_time"})", "“last_time”");
    row(R"({"type":"table-old","transform":"json"})", "“json”");
    row(R"({"type":"table-old","sort":{"col":2,"desc":true}})", "not sorted");
    row(R"({"type":"table-old","sort":{"col":null}})", "");
    row(R"({"type":"table-old","styles":[{"pattern":"/a(.)/","alias":"$1"}]})", "as written");
    row(R"({"type":"grafana-piechart-panel","combine":{"threshold":0.1}})", "Small slices");
    row(R"({"type":"heatmap","dataFormat":"tsbuckets","xAxis":{"show":false}})", "time axis");
    row(R"({"type":"gauge","options":{"valueOptions":{"prefix":"<"}}})", "“<” beside");
    row(R"({"libraryPanel":{"uid":"x","name":"Shared"}})", "“Shared” is not in this file");
}

void TestLegacyPanels::lossesAreTold()
{
    QFETCH(QByteArray, panel);
    QFETCH(QString, words);
    const QStringList notes = readOne(panel, 16).conversionNotes;
    QCOMPARE(notes.size(), words.isEmpty() ? 0 : 1);
    QVERIFY2(notes.value(0).contains(words), qPrintable(notes.value(0)));
}

void TestLegacyPanels::wrongTypesAreHarmless_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : { "graph", "graphite", "singlestat", "grafana-singlestat-panel",
             "table", "table-old", "grafana-piechart-panel", "heatmap", "heatmap-new", "gauge",
             "stat", "bargauge", "text", "row" })
        QTest::newRow(type) << QByteArray(type);
}

/// Every key that a converter looks at, with every type it does not expect.
void TestLegacyPanels::wrongTypesAreHarmless()
{
    QFETCH(QByteArray, type);
    const QList<QByteArray> keys { "yaxes", "xaxis", "legend", "tooltip", "thresholds",
        "seriesOverrides", "aliasColors", "grid", "y_formats", "aliasYAxis", "fill", "linewidth",
        "pointradius", "stack", "options", "fieldConfig", "sparkline", "gauge", "colors",
        "valueMaps", "rangeMaps", "mappingType", "prefix", "format", "styles", "transform",
        "columns", "sort", "combine", "dataFormat", "cards", "yAxis", "color", "links", "targets",
        "transformations", "gridPos", "id", "title", "datasource", "repeat", "maxPerRow", "panels",
        "minSpan", "options-gauge", "content", "libraryPanel", "interval", "maxDataPoints" };
    const QList<QByteArray> values { "null", "true", "-1", "1e308", "\"\"", "\"x\"", "[]",
        "[null,1,\"x\",[],{}]", "{}", "{\"a\":null,\"show\":7,\"fieldOptions\":3,\"value\":[]}",
        "[{\"value\":[],\"alias\":5,\"yaxis\":\"2\",\"pattern\":null,\"op\":1}]" };
    for (const QByteArray &key : keys) {
        for (const QByteArray &value : values) {
            const QByteArray panel = "{\"type\":\"" + type + "\",\"" + key + "\":" + value + "}";
            const auto dashboard
                = readDashboard("{\"schemaVersion\":1,\"panels\":[" + panel + "]}");
            QVERIFY2(dashboard, panel.constData());
            QCOMPARE(dashboard->panels.size(), 1);
            QVERIFY2(dashboard->panels[0].id > 0, panel.constData());
            QCOMPARE(writeDashboard(*dashboard), dashboard->source);
        }
    }
}

QTEST_GUILESS_MAIN(TestLegacyPanels)
#include "tst_legacypanels.moc"
