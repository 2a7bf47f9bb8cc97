// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"

#include "tests/models/dashboard/olddashboard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace opsglass;

/// Whole files: of the years before the grid, broken ones, and what writing makes of them.
class TestOldDashboards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreLaidOut_data();
    void rowsAreLaidOut();
    void collapsedRowsKeepTheirPanels();
    void oldPartsAreFound();
    void libraryPanelsAreMerged();
    void oldVariables_data();
    void oldVariables();
    void repeatLeftoversAreDropped();
    void untouchedFilesKeepEveryByte_data();
    void untouchedFilesKeepEveryByte();
    void editsTouchNothingElse();
    void editsReachOldRows();
    void movedPanelsOfOldRowsUpgradeTheFile();
    void wrappersStayWhenEdited();
    void brokenFilesSayWhere_data();
    void brokenFilesSayWhere();
};

namespace {

QString layoutOf(const QList<Panel> &panels)
{
    QStringList places;
    for (const Panel &panel : panels) {
        const GridPos &at = panel.gridPos;
        places << QStringLiteral("%1%2:%3,%4 %5x%6")
                      .arg(panel.type == QLatin1String("row") ? QStringLiteral("row ") : QString())
                      .arg(panel.id)
                      .arg(at.x)
                      .arg(at.y)
                      .arg(at.w)
                      .arg(at.h);
    }
    return places.join(QLatin1String("; "));
}

QByteArray inRows(const QByteArray &rows) { return "{\"schemaVersion\":14,\"rows\":" + rows + "}"; }

} // namespace

void TestOldDashboards::rowsAreLaidOut_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("layout");
    const auto row = [](const char *name, const char *rows, const char *layout) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(layout);
    };
    row("side by side", R"([{"panels":[{"id":1,"span":6},{"id":2,"span":6}]}])",
        "1:0,0 12x7; 2:12,0 12x7");
    row("span of none", R"([{"panels":[{"id":1},{"id":2},{"id":3},{"id":4}]}])",
        "1:0,0 8x7; 2:8,0 8x7; 3:16,0 8x7; 4:0,7 8x7");
    row("rows below each other", R"([{"height":"100px","panels":[{"id":1,"span":12}]},
        {"height":300,"panels":[{"id":2,"span":3.9}]}])",
        "1:0,0 24x3; 2:0,3 6x8");
    row("lowest height", R"([{"height":"10px","panels":[{"id":1,"span":12}]}])", "1:0,0 24x3");
    row("panels of their own height", R"([{"panels":[{"id":1,"span":6,"height":"100px"},
        {"id":2,"span":6,"height":100},{"id":3,"span":12,"height":"120px"}]}])",
        "1:0,0 12x3; 2:12,0 12x3; 3:0,3 24x4");
    row("a new line", R"([{"panels":[{"id":1,"span":8},{"id":2,"span":8}]},
        {"panels":[{"id":3,"span":2}]}])",
        "1:0,0 16x7; 2:0,7 16x7; 3:0,14 4x7");
    row("taller than its row", R"([{"height":"100px","panels":[{"id":1,"span":6,"height":380},
        {"id":2,"span":6},{"id":3,"span":12}]}])",
        "1:0,0 12x10; 2:12,0 12x3; 3:0,10 24x3");
    row("a shown title makes rows",
        R"([{"title":"A","showTitle":true,"panels":[{"id":4,"span":12}]},
        {"panels":[{"id":2,"span":12}]}])",
        "row 5:0,0 24x1; 4:0,1 24x7; row 6:0,8 24x1; 2:0,9 24x7");
    row("a repeat makes rows, its copies go", R"([{"repeat":"v","panels":[{"id":1,"span":12}]},
        {"repeat":null,"repeatIteration":123,"panels":[{"id":2}]}])",
        "row 3:0,0 24x1; 1:0,1 24x7");
    row("nonsense", R"([null,5,{"panels":null},{"height":"tall","panels":[{"id":1,"span":"x"},
        null,{"id":2,"span":-3},{"id":3,"span":99}]}])",
        "1:0,7 8x7; 2:8,7 1x7; 3:0,14 24x7");
    row("none", "[]", "");
}

void TestOldDashboards::rowsAreLaidOut()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, layout);
    const auto dashboard = readDashboard(inRows(rows));
    QVERIFY(dashboard);
    QCOMPARE(layoutOf(dashboard->panels), layout);
}

void TestOldDashboards::collapsedRowsKeepTheirPanels()
{
    const auto dashboard = readDashboard(inRows(R"([{"title":"A","collapse":true,
        "panels":[{"id":1,"span":12,"minSpan":2}]},{"panels":[{"id":2,"span":12}]}])"));
    QVERIFY(dashboard);
    QCOMPARE(
        layoutOf(dashboard->panels), QStringLiteral("row 3:0,0 24x1; row 4:0,1 24x1; 2:0,2 24x7"));
    QVERIFY(dashboard->panels[0].collapsed);
    QCOMPARE(dashboard->panels[0].title, QStringLiteral("A"));
    QCOMPARE(layoutOf(dashboard->panels[0].panels), QStringLiteral("1:0,1 24x7"));
    QCOMPARE(dashboard->panels[0].panels[0].maxPerRow, 6);
    QCOMPARE(dashboard->panels[0].panels[0].filePath, QStringLiteral("/rows/0/panels/0"));
}

void TestOldDashboards::oldPartsAreFound()
{
    const auto dashboard = readDashboard(R"({"rows":[{"panels":[{"type":"graph","span":12}]}],
        "services":{"filter":{"time":{"from":"now-2h","to":"now"},
            "list":[{"name":"f","type":"filter","query":"q"}]}},
        "pulldowns":[{"type":"annotations","annotations":[{"name":"A","expr":"e"}]}],
        "nav":[{"type":"timepicker","refresh_intervals":["5s"]}],
        "sharedCrosshair":true,"refresh":false})");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->schemaVersion, 0);
    QCOMPARE(dashboard->from, QStringLiteral("now-2h"));
    QCOMPARE(dashboard->variables.size(), 1);
    QCOMPARE(dashboard->variables[0].type, QStringLiteral("query"));
    QCOMPARE(
        dashboard->variables[0].json[QLatin1String("type")].toString(), QStringLiteral("filter"));
    QCOMPARE(dashboard->annotations.value(0).expr, QStringLiteral("e"));
    QCOMPARE(dashboard->refreshIntervals, QStringList(QStringLiteral("5s")));
    QCOMPARE(dashboard->graphTooltip, 1);
    QVERIFY(dashboard->refresh.isEmpty());
    QCOMPARE(dashboard->panels[0].type, QStringLiteral("timeseries"));
    QCOMPARE(readDashboard(R"({"panels":[{"type":"stat"}]})")->schemaVersion, 42);
    QCOMPARE(readDashboard(R"({"schemaVersion":"21","panels":[]})")->schemaVersion, 21);
    QCOMPARE(readDashboard(R"({"schemaVersion":1e99,"panels":[]})")->panels.size(), 0);
    // Rows that a newer file carries along without showing them are no panels of it.
    QCOMPARE(readDashboard(R"({"schemaVersion":38,"panels":[{"type":"stat"}],
        "rows":[{"panels":[{"type":"graph"}]}]})")
                 ->panels.size(),
        1);
}

void TestOldDashboards::libraryPanelsAreMerged()
{
    const auto dashboard = readDashboard(R"({"schemaVersion":38,"panels":[
        {"id":7,"gridPos":{"x":2,"y":0,"w":5,"h":4},"libraryPanel":{"uid":"u","name":"Shared"}},
        {"type":"row","collapsed":true,"panels":[
            {"id":8,"title":"Own","libraryPanel":{"uid":"u","name":"Shared"}}]}],
        "__elements":{"u":{"name":"Shared","uid":"u","kind":1,
            "model":{"id":1,"type":"gauge","title":"Model","targets":[{"expr":"up"}]}}}})");
    QVERIFY(dashboard);
    const Panel &panel = dashboard->panels[0];
    QCOMPARE(panel.type, QStringLiteral("gauge"));
    QCOMPARE(panel.title, QStringLiteral("Model"));
    QCOMPARE(panel.id, 7);
    QCOMPARE(panel.gridPos, (GridPos { 2, 0, 5, 4 }));
    QCOMPARE(panel.targets.value(0).expr, QStringLiteral("up"));
    QCOMPARE(panel.libraryPanel, QStringLiteral("Shared"));
    QVERIFY(!panel.json.contains(QLatin1String("type")));
    QCOMPARE(dashboard->panels[1].panels[0].title, QStringLiteral("Own"));
}

void TestOldDashboards::oldVariables_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<int>("schemaVersion");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *variable, int version, const char *summary) {
        QTest::addRow("%d %s", version, variable)
            << QByteArray(variable) << version << QString::fromLatin1(summary);
    };
    row(R"({"type":"query","hideVariable":true})", 11, "query hide 2 refresh 1 value ");
    row(R"({"type":"query","hideLabel":true,"refresh":true})", 11, "query hide 1 refresh 1 value ");
    row(R"({"query":"x"})", 5, "query hide 0 refresh 1 value ");
    row(R"({"type":"custom","current":{"value":["a","b"]}})", 22,
        "custom hide 0 refresh 0 value a");
    row(R"({"type":"custom","multi":true,"current":{"value":["a","b"]}})", 22,
        "custom hide 0 refresh 0 value a,b");
    row(R"({"type":"constant","hide":0})", 26, "textbox hide 0 refresh 0 value ");
    row(R"({"type":"constant","hide":2})", 26, "constant hide 2 refresh 0 value ");
    row(R"({"type":"constant","hide":0})", 27, "constant hide 0 refresh 0 value ");
    row(R"({"type":"query","refresh":0})", 28, "query hide 0 refresh 1 value ");
    row(R"({"type":"query","refresh":2})", 28, "query hide 0 refresh 2 value ");
    row(R"({"type":"query","refresh":0})", 29, "query hide 0 refresh 0 value ");
}

void TestOldDashboards::oldVariables()
{
    QFETCH(QByteArray, variable);
    QFETCH(int, schemaVersion);
    QFETCH(QString, summary);
    const auto dashboard = readDashboard("{\"schemaVersion\":" + QByteArray::number(schemaVersion)
        + ",\"panels\":[],\"templating\":{\"list\":[" + variable + "]}}");
    QVERIFY(dashboard);
    const Variable &read = dashboard->variables[0];
    QCOMPARE(QStringLiteral("%1 hide %2 refresh %3 value %4")
                 .arg(read.type)
                 .arg(read.hide)
                 .arg(read.refresh)
                 .arg(read.currentValues.join(u',')),
        summary);
}

void TestOldDashboards::repeatLeftoversAreDropped()
{
    const auto dashboard = readDashboard(R"({"schemaVersion":20,"panels":[
        {"id":1,"type":"stat","repeat":"v","repeatPanelId":null},
        {"id":2,"type":"stat","repeatPanelId":1},{"id":3,"type":"row","collapsed":true,
            "panels":[{"id":4,"type":"stat","repeatByRow":true},{"id":5,"type":"stat"}]}]})");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->panels.size(), 2);
    QCOMPARE(dashboard->panels[1].panels.size(), 1);
    QCOMPARE(dashboard->panels[1].panels[0].id, 5);
}

void TestOldDashboards::untouchedFilesKeepEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray panels
        = R"("panels" :[ {"type":"stat","id" :1.0,"options":{"b":1e2,"a":0.10}} ])";
    QTest::newRow("spaces and numbers") << " \n{" + panels + ",\t\"x\":\"\\u00e4\\/\"}\r\n\n";
    QTest::newRow("mark") << "\xef\xbb\xbf{" + panels + "}";
    QTest::newRow("wrapped") << "{\"meta\":{},\"dashboard\":{" + panels + "},\"overwrite\":true}";
    QTest::newRow("resource") << "{\"kind\":\"Dashboard\",\"apiVersion\":\"x/v1\",\"spec\":{"
            + panels + "},\"status\":{}}";
    QTest::newRow("twice the same key") << "{\"title\":\"a\",\"title\":\"b\"," + panels + "}";
    QTest::newRow("old") << QByteArray(oldFile);
    QTest::newRow("numbers that no double holds")
        << "{\"id\":123456789012345678901234567890," + panels + "}";
}

void TestOldDashboards::untouchedFilesKeepEveryByte()
{
    QFETCH(QByteArray, bytes);
    const auto dashboard = readDashboard(bytes);
    QVERIFY(dashboard);
    QCOMPARE(writeDashboard(*dashboard), bytes);
}

void TestOldDashboards::editsTouchNothingElse()
{
    const QByteArray before = R"({
  "zeta": [1.0, {"k": 1e3}],
  "title": "A",
  "tags": ["x", "y"],
  "panels": [
    {"type": "row", "collapsed": true, "id": 1, "panels": [
      {"id": 2, "weird": {"b": 0.50, "a": null}, "type": "stat", "title": "Inner"}]},
    {"id": 3, "type": "stat", "gridPos": {"h": 8.0, "w": 12, "x": 0, "y": 1}}
  ],
  "time": {"to": "now", "from": "now-6h"},
  "templating": {"list": [{"name": "v", "type": "custom", "query": "a,b",
    "current": {"value": "a", "text": "a", "selected": true}}]},
  "schemaVersion": 39
})";
    auto dashboard = readDashboard(before);
    QVERIFY(dashboard);
    dashboard->title = QStringLiteral("B");
    dashboard->tags << QStringLiteral("z");
    dashboard->from = QStringLiteral("now-1h");
    dashboard->refresh = QStringLiteral("10s");
    dashboard->panels[0].panels[0].title = QStringLiteral("Edited");
    dashboard->panels[1].gridPos.y = 4;
    dashboard->variables[0].currentValues = { QStringLiteral("b") };
    dashboard->variables[0].currentTexts = { QStringLiteral("b") };
    QByteArray after = before;
    after.replace(R"("title": "A")", R"("title": "B")")
        .replace(R"("x", "y"])", R"("x", "y", "z"])")
        .replace("now-6h", "now-1h")
        .replace("Inner", "Edited")
        .replace(R"("y": 1})", R"("y": 4})")
        .replace(R"("value": "a", "text": "a")", R"("value": "b", "text": "b")")
        .replace("\"schemaVersion\": 39", "\"schemaVersion\": 39,\n  \"refresh\": \"10s\"");
    QCOMPARE(writeDashboard(*dashboard), after);
}

void TestOldDashboards::editsReachOldRows()
{
    auto dashboard = readDashboard(oldFile);
    QVERIFY(dashboard);
    dashboard->title = QStringLiteral("New");
    dashboard->panels[0].title = QStringLiteral("Row");
    dashboard->panels[1].title = QStringLiteral("Two");
    QByteArray after = oldFile;
    after.replace("\"Old\"", "\"New\"").replace("\"R\"", "\"Row\"").replace("\"One\"", "\"Two\"");
    QCOMPARE(writeDashboard(*dashboard), after);
}

void TestOldDashboards::movedPanelsOfOldRowsUpgradeTheFile()
{
    auto dashboard = readDashboard(oldFile);
    QVERIFY(dashboard);
    dashboard->panels[1].gridPos.h = 12;
    dashboard->variables[0].currentValues = { QStringLiteral("b") };
    const auto again = readDashboard(writeDashboard(*dashboard));
    QVERIFY(again);
    QCOMPARE(again->schemaVersion, 42);
    QVERIFY(!again->json.contains(QLatin1String("rows")));
    QCOMPARE(layoutOf(again->panels), layoutOf(dashboard->panels));
    QCOMPARE(again->panels[1].type, QStringLiteral("timeseries"));
    QCOMPARE(again->panels[1].options, dashboard->panels[1].options);
    QCOMPARE(again->variables[0].currentValues, QStringList(QStringLiteral("b")));
    QVERIFY(!writeDashboard(*dashboard).contains("\\u001f"));
}

void TestOldDashboards::wrappersStayWhenEdited()
{
    const QByteArray before
        = "{\"meta\":{\"v\":1.0},\"dashboard\":{\"title\":\"A\",\"panels\":[]},\"message\":\"\"}\n";
    auto dashboard = readDashboard(before);
    QVERIFY(dashboard);
    dashboard->title = QStringLiteral("B");
    QCOMPARE(writeDashboard(*dashboard), QByteArray(before).replace("\"A\"", "\"B\""));
    dashboard->source.clear();
    QCOMPARE(QJsonDocument::fromJson(writeDashboard(*dashboard)).object(),
        (QJsonObject { { QStringLiteral("title"), QStringLiteral("B") },
            { QStringLiteral("panels"), QJsonArray() } }));
}

void TestOldDashboards::brokenFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromUtf8(words);
    };
    row("empty", "", "empty");
    row("spaces", " \n\t", "empty");
    row("only a mark", "\xef\xbb\xbf", "empty");
    row("cut", "{\n  \"panels\": [", "line 2");
    row("umlauts before", "{\"ä\": \"öö\", x}", "line 1, column 13");
    row("after a mark", "\xef\xbb\xbf{\n?", "line 2, column 1");
    row("utf-16", QByteArray("\xff\xfe{\0}\0", 6), "UTF-16");
    row("utf-16 without a mark", QByteArray("{\0}\0", 4), "UTF-16");
    row("bad utf-8", "{\"panels\": \"\xff\xfe\"}", "line 1");
    row("list", "[1]", "is a list");
    row("number", "5", "no JSON");
    row("rows of another type", R"({"rows": {}})", "“rows”");
    row("deep", QByteArray(100'000, '['), "line 1");
    row("deep objects", QByteArray("{\"panels\":[{\"panels\":").repeated(50'000), "line 1");
    row("wrapper in wrapper",
        QByteArray("{\"dashboard\":").repeated(400) + "{}" + QByteArray("}").repeated(400),
        "no Grafana dashboard");
}

void TestOldDashboards::brokenFilesSayWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto dashboard = readDashboard(bytes);
    QVERIFY(!dashboard);
    QCOMPARE(dashboard.error().kind, Error::Kind::Malformed);
    QVERIFY2(dashboard.error().message.contains(words), qPrintable(dashboard.error().message));
}

QTEST_GUILESS_MAIN(TestOldDashboards)
#include "tst_olddashboards.moc"
