// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/dashboard/panelfacts.h"

using namespace opsglass;
using namespace opsglass::panelfacts;

/// Graphs of before, read as what took their place: one row per fact of spec/grafana.md §13.
class TestLegacyGraphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void graphsBecomeTodays_data();
    void graphsBecomeTodays();
    void thresholdsOfGraphs_data();
    void thresholdsOfGraphs();
};

namespace {

constexpr auto axes = R"({"type":"graph","yaxes":[
    {"format":"bytes","min":"0","max":"1e3","label":"left","logBase":10,"decimals":1},
    {"format":"percent","min":"0","label":"right","show":false}],
    "seriesOverrides":[{"alias":"cpu","yaxis":2}]})";
constexpr auto legend = R"({"type":"graph","legend":{"show":false,"alignAsTable":true,
    "rightSide":true,"sideWidth":300,"values":true,"avg":true,"current":true,"max":true,
    "min":false,"total":true,"sort":"current","sortDesc":true}})";
constexpr auto oldGraph = R"({"type":"graphite","legend":true,"y_formats":["ms","short"],
    "leftYAxisLabel":"time","aliasYAxis":{"b":2},"x-axis":false,
    "grid":{"leftMin":1,"leftMax":null,"leftLogBase":2,"rightMin":5,
    "threshold1":20,"threshold2":10,"threshold1Color":"#111","threshold2Color":"#222"}})";

void addGraphFacts()
{
    addFacts({
        { R"({"type":"graph"})", "/type", R"("timeseries")" },
        { axes, "/defaults/unit", R"("bytes")" },
        { axes, "/defaults/min", "0" },
        { axes, "/defaults/max", "1000" },
        { axes, "/defaults/decimals", "1" },
        { axes, "/defaults/custom/axisLabel", R"("left")" },
        { axes, "/defaults/custom/scaleDistribution", R"({"type":"log","log":10})" },
        { axes, "/overrides/byName cpu", R"({"unit":"percent","custom.axisLabel":"right",
            "custom.axisPlacement":"hidden","max":null,"decimals":null,
            "custom.scaleDistribution":null})" },
        { R"({"type":"graph","yaxes":[{"show":false}]})", "/defaults/custom/axisPlacement",
            R"("hidden")" },
        { R"({"type":"graph","bars":true,"lines":true})", "/defaults/custom/drawStyle",
            R"("bars")" },
        { R"({"type":"graph","bars":true,"fill":1})", "/defaults/custom/fillOpacity", "100" },
        { R"({"type":"graph","lines":false,"points":true})", "/defaults/custom/drawStyle",
            R"("points")" },
        { R"({"type":"graph","linewidth":3})", "/defaults/custom/lineWidth", "3" },
        { R"({"type":"graph","fill":3})", "/defaults/custom/fillOpacity", "30" },
        { R"({"type":"graph","fill":3,"fillGradient":5})", "/defaults/custom/fillOpacity", "50" },
        { R"({"type":"graph","fillGradient":5})", "/defaults/custom/gradientMode", R"("opacity")" },
        { R"({"type":"graph","fill":2,"seriesOverrides":[{"alias":"max","fillBelowTo":"min"}]})",
            "/defaults/custom/fillOpacity", "35" },
        { R"({"type":"graph","points":true,"pointradius":2})", "/defaults/custom/showPoints",
            R"("always")" },
        { R"({"type":"graph","points":false})", "/defaults/custom/showPoints", R"("never")" },
        { R"({"type":"graph","pointradius":2})", "/defaults/custom/pointSize", "6" },
        { R"({"type":"graph","steppedLine":true})", "/defaults/custom/lineInterpolation",
            R"("stepAfter")" },
        { R"({"type":"graph","nullPointMode":"connected"})", "/defaults/custom/spanNulls", "true" },
        { R"({"type":"graph","nullPointMode":"null"})", "/defaults/custom/spanNulls", "false" },
        { R"({"type":"graph","nullPointMode":"null as zero"})", "/defaults/nullValueMode",
            R"("null as zero")" },
        { R"({"type":"graph","stack":true})", "/defaults/custom/stacking",
            R"({"mode":"normal","group":"A"})" },
        { R"({"type":"graph","stack":true,"percentage":true})", "/defaults/custom/stacking/mode",
            R"("percent")" },
        { R"({"type":"graph","aliasColors":{"up":"#FFF"}})", "/overrides/byName up",
            R"({"color":{"mode":"fixed","fixedColor":"#FFF"}})" },
        { R"({"type":"graph","xaxis":{"show":false}})", "/overrides/byType time",
            R"({"custom.axisPlacement":"hidden"})" },
        { R"({"type":"graph","options":{"dataLinks":[{"url":"u"}]}})", "/defaults/links",
            R"([{"url":"u"}])" },
        { R"({"type":"graph","xaxis":{"mode":"series"},"legend":{"values":true}})", "/type",
            R"("bargauge")" },
        { R"({"type":"graph","xaxis":{"mode":"series","values":["current","odd","max"]},
              "legend":{"values":true}})",
            "/options/reduceOptions/calcs", R"(["lastNotNull","max"])" },
        { R"({"type":"graph","xaxis":{"mode":"series","values":["max"]}})", "/type",
            R"("barchart")" },
        { R"({"type":"graph","xaxis":{"mode":"series"}})", "/transformations",
            R"([{"id":"reduce","options":{"reducers":["sum"]}},{"id":"transpose","options":{}}])" },
        { R"({"type":"graph","xaxis":{"mode":"histogram","buckets":10}})", "/type",
            R"("histogram")" },
        { R"({"type":"graph","xaxis":{"mode":"histogram","buckets":10}})", "/options/bucketCount",
            "10" },
        { R"({"type":"graph","tooltip":{"shared":true,"sort":2}})", "/options/tooltip",
            R"({"mode":"multi","sort":"desc"})" },
        { R"({"type":"graph","tooltip":{"shared":false,"sort":2}})", "/options/tooltip",
            R"({"mode":"single","sort":"none"})" },
        { R"({"type":"graph","tooltip":{"shared":true,"sort":99}})", "/options/tooltip/sort",
            R"("desc")" },
        { legend, "/options/legend", R"({"showLegend":false,"displayMode":"table",
            "placement":"right","width":300,"calcs":["mean","lastNotNull","max","sum"],
            "sortBy":"Last *","sortDesc":true})" },
        { R"({"type":"graph","legend":{"avg":true,"values":false}})", "/options/legend",
            R"({"showLegend":true,"displayMode":"list","placement":"bottom","calcs":[]})" },
    });
}

void addSeriesFacts()
{
    const auto of = [](const char *settings) {
        return R"({"type":"graph","seriesOverrides":[{"alias":"/a.*/",)" + QByteArray(settings)
            + "}]}";
    };
    const auto row = [&of](const char *settings, const char *properties) {
        QTest::addRow("series %s", settings)
            << of(settings) << QStringLiteral("/overrides/byRegexp a.*") << QByteArray(properties)
            << 16;
    };
    row(R"("fill":2)", R"({"custom.fillOpacity":20})");
    row(R"("fillBelowTo":"min")", R"({"custom.fillBelowTo":"min"})");
    row(R"("bars":true)", R"({"custom.drawStyle":"bars","custom.fillOpacity":100})");
    row(R"("lines":false)", R"({"custom.lineWidth":0})");
    row(R"("lines":true)", R"({"custom.drawStyle":"line"})");
    row(R"("linewidth":4)", R"({"custom.lineWidth":4})");
    row(R"("points":true,"pointradius":1)",
        R"({"custom.showPoints":"always","custom.pointSize":4})");
    row(R"("dashes":true)", R"({"custom.lineStyle":{"fill":"dash","dash":[10,10]}})");
    row(R"("dashes":true,"dashLength":5,"spaceLength":2)",
        R"({"custom.lineStyle":{"fill":"dash","dash":[5,2]}})");
    row(R"("stack":"B")", R"({"custom.stacking":{"mode":"normal","group":"B"}})");
    row(R"("stack":false)", R"({"custom.stacking":{"mode":"none"}})");
    row(R"("color":"red")", R"({"color":{"mode":"fixed","fixedColor":"red"}})");
    row(R"("transform":"negative-Y")", R"({"custom.transform":"negative-Y"})");
    row(R"("nullPointMode":"connected")", R"({"custom.spanNulls":true})");
    row(R"("legend":false)", R"({"custom.hideFrom":{"viz":false,"legend":true,"tooltip":false}})");
    row(R"("zindex":3,"fill":0)", R"({"custom.fillOpacity":0})");
}

void addOldGraphFacts()
{
    addFacts({
        { oldGraph, "/type", R"("timeseries")", 1 },
        { oldGraph, "/options/legend/showLegend", "true", 1 },
        { oldGraph, "/defaults/unit", R"("ms")", 1 },
        { oldGraph, "/defaults/min", "1", 1 },
        { oldGraph, "/defaults/custom/axisLabel", R"("time")", 1 },
        { oldGraph, "/defaults/custom/scaleDistribution/log", "2", 1 },
        { oldGraph, "/overrides/byName b/min", "5", 1 },
        { oldGraph, "/overrides/byName b/unit", R"("short")", 1 },
        { oldGraph, "/overrides/byType time", R"({"custom.axisPlacement":"hidden"})", 1 },
        { oldGraph, "/defaults/thresholds/steps", R"([{"value":null,"color":"#222"},
            {"value":10,"color":"#111"},{"value":20,"color":"transparent"}])",
            1 },
        { oldGraph, "/defaults/custom/thresholdsStyle/mode", R"("area")", 1 },
        { R"({"type":"graph","y_format":"s","grid":{"min":3}})", "/defaults/min", "3", 1 },
        { R"({"type":"graph","y_format":"s","grid":{"min":3}})", "/defaults/unit", R"("s")", 1 },
        { R"({"type":"graph","grid":{"threshold1":1,"thresholdLine":true}})",
            "/defaults/custom/thresholdsStyle/mode", R"("line")", 12 },
    });
}

} // namespace

void TestLegacyGraphs::graphsBecomeTodays_data()
{
    addFactColumns();
    addGraphFacts();
    addSeriesFacts();
    addOldGraphFacts();
}

void TestLegacyGraphs::graphsBecomeTodays() { checkFact(); }

void TestLegacyGraphs::thresholdsOfGraphs_data()
{
    QTest::addColumn<QByteArray>("thresholds");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("mode");
    const auto row = [](const char *thresholds, const char *steps, const char *mode) {
        QTest::newRow(thresholds) << QByteArray(thresholds) << QString::fromLatin1(steps)
                                  << QString::fromLatin1(mode);
    };
    row(R"([{"value":5,"op":"gt","colorMode":"critical","fill":true}])", "base transparent, 5 red",
        "area");
    row(R"([{"value":9,"op":"gt","colorMode":"critical","line":true},
            {"value":5,"op":"gt","colorMode":"warning","line":true}])",
        "base transparent, 5 orange, 9 red", "line");
    row(R"([{"value":5,"op":"lt","colorMode":"custom","fillColor":"#1","fill":true,"line":true}])",
        "base #1, 5 transparent", "line+area");
    row(R"([{"value":5,"op":"lt","colorMode":"critical"},{"value":9,"op":"lt","colorMode":"ok"}])",
        "base red, 5 green, 9 transparent", "off");
    row(R"([{"value":2,"op":"lt","colorMode":"critical"},
            {"value":9,"op":"gt","colorMode":"custom","lineColor":"#2"}])",
        "base red, 2 transparent, 9 #2", "off");
    row(R"([{"op":"gt"},{"value":"7","op":"gt","colorMode":"custom"}])", "base transparent, 7 red",
        "off");
    row(R"([null,3,{"value":null}])", "", "");
}

void TestLegacyGraphs::thresholdsOfGraphs()
{
    QFETCH(QByteArray, thresholds);
    QFETCH(QString, steps);
    QFETCH(QString, mode);
    const Panel panel = readOne(R"({"type":"graph","thresholds":)" + thresholds + "}", 16);
    const QJsonObject defaults = panel.fieldConfig.defaults;
    QStringList words;
    const QJsonArray read = defaults[QLatin1String("thresholds")][QLatin1String("steps")].toArray();
    for (const QJsonValue &step : read) {
        const QJsonValue value = step[QLatin1String("value")];
        words << (value.isNull() ? QStringLiteral("base") : value.toVariant().toString())
                + QLatin1Char(' ') + step[QLatin1String("color")].toString();
    }
    QCOMPARE(words.join(QLatin1String(", ")), steps);
    QCOMPARE(valueAt(defaults, QStringLiteral("/custom/thresholdsStyle/mode")).toString(), mode);
}

QTEST_GUILESS_MAIN(TestLegacyGraphs)
#include "tst_legacygraphs.moc"
