// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"
#include "models/dashboard/layout.h"

#include "tests/models/dashboard/olddashboard.h"

#include <QJsonArray>
#include <QTest>

using namespace opsglass;

/// Files that nobody would write by hand: cut, nested, of wrong types, huge.
class TestAbsurdDashboards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutIsRefused();
    void deepRowsAreRead();
    void wrongTypesAreHarmless();
    void placesStayOnTheGrid_data();
    void placesStayOnTheGrid();
    void compactionLeavesNoGapAndNoOverlap();
    void tenThousandPanelsAreRead();
    void hugeListsAreRead();
};

/// A file cut at any byte is no dashboard, and says where it ends.
void TestAbsurdDashboards::everyCutIsRefused()
{
    const QByteArray whole = QByteArray(oldFile).trimmed();
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto dashboard = readDashboard(whole.left(size));
        QVERIFY2(!dashboard, whole.left(size).constData());
        QVERIFY2(dashboard.error().message.contains(QLatin1String("line ")),
            qPrintable(dashboard.error().message));
    }
}

/// Rows in rows, as deep as JSON is read at all.
void TestAbsurdDashboards::deepRowsAreRead()
{
    const int depth = 200;
    const QByteArray bytes = QByteArray(R"({"panels":[{"type":"row","title":"a")")
        + QByteArray(R"(,"panels":[{"type":"row","title":"b")").repeated(depth)
        + QByteArray("}]").repeated(depth) + "}]}";
    auto dashboard = readDashboard(bytes);
    QVERIFY(dashboard);
    Panel *innermost = &dashboard->panels[0];
    while (!innermost->panels.isEmpty())
        innermost = &innermost->panels[0];
    QCOMPARE(innermost->id, depth + 1);
    QCOMPARE(writeDashboard(*dashboard), bytes);
    innermost->title = QStringLiteral("c");
    QByteArray edited = bytes;
    edited[bytes.lastIndexOf("b")] = 'c';
    QCOMPARE(writeDashboard(*dashboard), edited);
}

/// Every key of a dashboard with every type, at two versions; nothing may break or change.
void TestAbsurdDashboards::wrongTypesAreHarmless()
{
    const QList<QByteArray> keys { "id", "uid", "title", "description", "tags", "timezone", "time",
        "timepicker", "refresh", "templating", "annotations", "links", "__inputs", "__elements",
        "graphTooltip", "weekStart", "fiscalYearStartMonth", "services", "nav", "pulldowns",
        "sharedCrosshair", "apiVersion" };
    const QList<QByteArray> values { "null", "true", "-7", "1e300", "\"\"", "\"text\"", "[]", "{}",
        "[null,1,\"a\",[],{}]", "{\"list\":[null,1,{},{\"name\":[]}],\"from\":[],\"to\":{}}",
        "{\"list\":[{\"name\":1,\"type\":[],\"current\":[],\"options\":{},\"query\":{\"qryType\":"
        "\"x\"}}],\"quick_ranges\":[[]],\"refresh_intervals\":{}}",
        "{\"filter\":{\"time\":[],\"list\":{}}}", "{\"u\":{\"model\":5}}" };
    for (const QByteArray &key : keys) {
        for (const QByteArray &value : values) {
            for (const char *version : { "0", "\"x\"", "42" }) {
                const QByteArray bytes = QByteArray("{\"schemaVersion\":") + version
                    + ",\"panels\":[null,1," + "{\"libraryPanel\":{\"uid\":\"u\"}}],\"rows\":[],\""
                    + key + "\":" + value + "}";
                auto dashboard = readDashboard(bytes);
                QVERIFY2(dashboard, bytes.constData());
                QCOMPARE(dashboard->panels.size(), 1);
                QCOMPARE(writeDashboard(*dashboard), bytes);
                dashboard->title = QStringLiteral("edited");
                const auto again = readDashboard(writeDashboard(*dashboard));
                QVERIFY2(again, bytes.constData());
                QCOMPARE(again->title, dashboard->title);
            }
        }
    }
}

void TestAbsurdDashboards::placesStayOnTheGrid_data()
{
    QTest::addColumn<QByteArray>("gridPos");
    QTest::addColumn<GridPos>("place");
    const auto row = [](const char *gridPos, GridPos place) {
        QTest::newRow(gridPos) << QByteArray(gridPos) << place;
    };
    row("{}", { 0, 0, 6, 3 });
    row("null", { 0, 0, 6, 3 });
    row(R"({"x":1,"y":2,"w":3,"h":4})", { 1, 2, 3, 4 });
    row(R"({"x":-1,"y":-2,"w":0,"h":0})", { 0, 0, 1, 1 });
    row(R"({"x":30,"y":2,"w":12,"h":4})", { 12, 2, 12, 4 });
    row(R"({"x":0,"y":0,"w":99,"h":100000})", { 0, 0, 24, 1000 });
    row(R"({"x":1e300,"y":1e300,"w":-1e300,"h":1e300})", { 23, 1'000'000, 1, 1000 });
    row(R"({"x":"3","y":1.7,"w":"wide","h":[]})", { 3, 1, 6, 3 });
}

void TestAbsurdDashboards::placesStayOnTheGrid()
{
    QFETCH(QByteArray, gridPos);
    QFETCH(GridPos, place);
    const auto dashboard
        = readDashboard("{\"panels\":[{\"id\":99999999999,\"gridPos\":" + gridPos + "}]}");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->panels[0].gridPos, place);
    QCOMPARE(dashboard->panels[0].id, 1);
    QCOMPARE(writeDashboard(*dashboard), dashboard->source);
}

/// Panels at random: none covers another, and each stands on the top or right below one.
void TestAbsurdDashboards::compactionLeavesNoGapAndNoOverlap()
{
    QList<Panel> panels;
    unsigned state = 7;
    const auto random = [&state](int limit) {
        state = state * 1'664'525U + 1'013'904'223U;
        return int((state >> 16U) % unsigned(limit));
    };
    for (int i = 0; i < 300; ++i) {
        Panel panel;
        panel.id = i + 1;
        panel.gridPos = { random(24), random(80), 1 + random(12), 1 + random(9) };
        panels << panel;
    }
    const QList<Panel> layout = visibleLayout(panels);
    QCOMPARE(layout.size(), panels.size());
    const auto shareColumns
        = [](const GridPos &a, const GridPos &b) { return a.x < b.x + b.w && b.x < a.x + a.w; };
    for (const Panel &panel : layout) {
        const GridPos &own = panel.gridPos;
        QVERIFY(own.x >= 0 && own.x + own.w <= 24);
        bool stands = own.y == 0;
        for (const Panel &other : layout) {
            const GridPos &at = other.gridPos;
            if (other.id == panel.id || !shareColumns(own, at))
                continue;
            QVERIFY(own.y + own.h <= at.y || at.y + at.h <= own.y);
            stands = stands || at.y + at.h == own.y;
        }
        QVERIFY2(stands, qPrintable(QString::number(panel.id)));
    }
}

void TestAbsurdDashboards::tenThousandPanelsAreRead()
{
    QByteArray panels;
    for (int i = 0; i < 10'000; ++i)
        panels += (i ? "," : "") + QByteArray(R"({"type":"stat","title":"Panel","gridPos":{"x":)")
            + QByteArray::number(i % 4 * 6) + R"(,"y":)" + QByteArray::number(i / 4 * 3)
            + R"(,"w":6,"h":4},"targets":[{"expr":"up"}]})";
    const auto dashboard = readDashboard("{\"panels\":[" + panels + "]}");
    QVERIFY(dashboard);
    const QList<Panel> layout = visibleLayout(dashboard->panels);
    QCOMPARE(layout.size(), 10'000);
    QCOMPARE(layout.last().gridPos, (GridPos { 18, 9996, 6, 4 }));
}

void TestAbsurdDashboards::hugeListsAreRead()
{
    QByteArray mappings;
    QByteArray options;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        mappings
            += (i ? "," : "") + QByteArray(R"({"type":1,"value":")") + number + R"(","text":"t"})";
        options += (i ? "," : "") + QByteArray(R"({"value":")") + number + "\"}";
    }
    const auto dashboard = readDashboard(
        R"({"panels":[{"type":"stat","fieldConfig":{"defaults":{"mappings":[)" + mappings
        + R"(]}}}],"templating":{"list":[{"type":"query","options":[)" + options + "]}]}}");
    QVERIFY(dashboard);
    QCOMPARE(dashboard->variables[0].options.size(), 10'000);
    const QJsonArray read
        = dashboard->panels[0].fieldConfig.defaults[QLatin1String("mappings")].toArray();
    QCOMPARE(read[0][QLatin1String("options")].toObject().size(), 10'000);
}

QTEST_GUILESS_MAIN(TestAbsurdDashboards)
#include "tst_absurddashboards.moc"
