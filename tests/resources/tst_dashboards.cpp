// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/paneloptions.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/queryplan.h"
#include "models/format/unittable.h"
#include "models/promql/promparser.h"
#include "models/series/panelcompute.h"
#include "tests/resources/builtin.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace opsglass {

namespace {

/// uid → panel title → expressions.
QJsonObject documentedQueries()
{
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/seeds/dashboard-queries.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

bool isKnownUnit(const QString &unit)
{
    static const QRegularExpression prefixForm(QStringLiteral("^(suffix|count):\\S"));
    return unitRule(unit) || prefixForm.match(unit).hasMatch();
}

/// What the collectors of this machine tell, as far as dashboards ask for it.
const QStringList &localMetrics()
{
    static const QStringList names = QStringLiteral(
        "node_drm_gpu_busy_percent node_drm_memory_vram_size_bytes "
        "node_drm_memory_vram_used_bytes node_filesystem_avail_bytes node_filesystem_size_bytes "
        "node_hwmon_temp_celsius node_load1 node_load15 node_load5 node_memory_Buffers_bytes "
        "node_memory_Cached_bytes node_memory_MemTotal_bytes node_network_receive_drop_total "
        "node_network_receive_errs_total node_network_transmit_drop_total "
        "node_network_transmit_errs_total node_thermal_zone_temp opsglass_cpu_mode_ratio "
        "opsglass_cpu_used_ratio opsglass_disk_busy_ratio opsglass_disk_read_bytes_per_second "
        "opsglass_disk_written_bytes_per_second opsglass_filesystem_used_ratio "
        "opsglass_memory_used_bytes opsglass_memory_used_ratio "
        "opsglass_network_receive_bytes_per_second opsglass_network_transmit_bytes_per_second "
        "opsglass_pressure_stalled_ratio opsglass_pressure_waiting_ratio "
        "opsglass_process_cpu_cores opsglass_process_read_bytes_per_second opsglass_process_up "
        "opsglass_process_written_bytes_per_second opsglass_processes opsglass_swap_used_ratio "
        "opsglass_uptime_seconds process_open_fds process_resident_memory_bytes process_threads")
                                         .split(u' ');
    return names;
}

/// Two series per query with every label this machine's series have; of file systems and such,
/// the second one is the fuller.
QList<QueryOutcome> localAnswers(const QueryPlan &plan)
{
    QList<QueryOutcome> answers;
    for (const PlannedQuery &query : plan.queries) {
        Matrix matrix;
        matrix.grid = gridOf(query.key, now);
        for (int i = 1; i <= 2; ++i) {
            const QString number = QString::number(i);
            Series series { {}, QList<double>(matrix.grid.count, i / 4.0) };
            for (const char *name : { "agent", "card", "chip", "cpu", "device", "fstype", "mode",
                     "resource", "sensor", "state", "type", "zone" })
                series.labels.pairs[QLatin1String(name)] = QLatin1String(name) + number;
            series.labels.pairs[QStringLiteral("mountpoint")] = QStringLiteral("/mnt/") + number;
            matrix.series << series;
        }
        answers.append({ query.key, now, matrix, {}, Milliseconds(1), {} });
    }
    return answers;
}

} // namespace

class TestDashboards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listsEveryFile();
    void readsWhole_data();
    void readsWhole();
    void saysWhatItShows_data() { readsWhole_data(); }
    void saysWhatItShows();
    void fillsTheGrid_data() { readsWhole_data(); }
    void fillsTheGrid();
    void asksTheDocumentedQueries_data() { readsWhole_data(); }
    void asksTheDocumentedQueries();
    void plansEveryQuery_data() { readsWhole_data(); }
    void plansEveryQuery();
    void knowsItsUnits_data() { readsWhole_data(); }
    void knowsItsUnits();
    void asksThisMachineForPlainSeries_data();
    void asksThisMachineForPlainSeries();
    void drawsThisMachine_data() { asksThisMachineForPlainSeries_data(); }
    void drawsThisMachine();
    void showsTheFullestFileSystem();
    void survivesWriting_data() { readsWhole_data(); }
    void survivesWriting();
};

void TestDashboards::listsEveryFile()
{
    const QStringList json { QStringLiteral("*.json") };
    const QStringList files
        = QDir(QStringLiteral(OPSGLASS_SOURCE_DIR "/resources/dashboards")).entryList(json);
    QCOMPARE(files.size(), 15);
    QCOMPARE(QDir(QStringLiteral(":/dashboards")).entryList(json), files);
    for (const QString &file : files)
        QCOMPARE(dashboardOf(file.chopped(5)).uid, file.chopped(5));
}

void TestDashboards::readsWhole_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("panels");
    const auto row = [](const char *uid, const char *title, int panels) {
        QTest::newRow(uid) << QString::fromLatin1(uid) << QString::fromLatin1(title) << panels;
    };
    row("this-machine", "This Machine", 31);
    row("qitops-agent", "QitOps Agent", 18);
    row("agent-metrics", "Agent Metrics", 8);
    row("token-usage", "Token Usage", 8);
    row("system-health", "System Health", 6);
    row("ai-assistant-application", "AI Assistant: Application", 6);
    row("ai-assistant-system", "AI Assistant: System", 5);
    row("ajentik-overview", "Ajentik: Overview", 9);
    row("ajentik-performance", "Ajentik: Performance", 6);
    row("ajentik-costs", "Ajentik: Costs", 7);
    row("osmen-overview", "OsMEN: Overview", 4);
    row("osmen-agents", "OsMEN: Agents", 4);
    row("osmen-system", "OsMEN: System", 4);
    row("osmen-database", "OsMEN: Database", 4);
    row("osmen-costs", "OsMEN: Costs", 4);
}

void TestDashboards::readsWhole()
{
    QFETCH(const QString, uid);
    QFETCH(const QString, title);
    QFETCH(const int, panels);
    const auto dashboard = readDashboard(bytesOf(uid));
    QVERIFY2(dashboard, dashboard ? "" : qPrintable(dashboard.error().message));
    QCOMPARE(dashboard->title, title);
    QCOMPARE(dashboard->panels.size(), panels);
    QCOMPARE(dashboard->schemaVersion, 39);
    QCOMPARE(dashboard->timezone, QStringLiteral("browser"));
    QCOMPARE(dashboard->to, QStringLiteral("now"));
    const bool isAboutCost = dashboard->tags.contains(QStringLiteral("costs"));
    const bool isOfThisMachine = uid == QLatin1String("this-machine");
    QCOMPARE(dashboard->from,
        isAboutCost           ? QStringLiteral("now-7d")
            : isOfThisMachine ? QStringLiteral("now-1h")
                              : QStringLiteral("now-6h"));
    QVERIFY(
        dashboard->refresh == QLatin1String("5s") || dashboard->refresh == QLatin1String("30s"));
    QVERIFY(!dashboard->tags.isEmpty());
}

void TestDashboards::saysWhatItShows()
{
    QFETCH(const QString, uid);
    const Dashboard dashboard = dashboardOf(uid);
    QVERIFY(dashboard.description.endsWith(u'.'));
    QSet<int> ids;
    for (const Panel &panel : dashboard.panels) {
        QVERIFY(!panel.title.isEmpty());
        if (isRow(panel))
            continue;
        QVERIFY2(isSupportedPanelType(panel.type), qPrintable(panel.type));
        QVERIFY2(panel.description.endsWith(u'.'), qPrintable(panel.title));
        QVERIFY2(!ids.contains(panel.id) && panel.id > 0, qPrintable(panel.title));
        ids.insert(panel.id);
        if (panelShape(panel.type) == PanelShape::Series)
            QCOMPARE(readTooltipOptions(panel.options).mode, TooltipOptions::Mode::Multi);
        for (const Target &target : panel.targets)
            QVERIFY2(!target.legendFormat.isEmpty(), qPrintable(panel.title));
    }
}

void TestDashboards::fillsTheGrid()
{
    QFETCH(const QString, uid);
    QSet<std::pair<int, int>> cells;
    int bottom = 0;
    const Dashboard dashboard = dashboardOf(uid);
    for (const Panel &panel : dashboard.panels) {
        const GridPos &pos = panel.gridPos;
        QVERIFY2(pos.x >= 0 && pos.w > 0 && pos.x + pos.w <= 24, qPrintable(panel.title));
        if (isRow(panel))
            QVERIFY2(pos.h == 1 && pos.w == 24, qPrintable(panel.title));
        else
            QVERIFY2(pos.h >= 4 && pos.h <= 9, qPrintable(panel.title));
        bottom = std::max(bottom, pos.y + pos.h);
        for (int x = pos.x; x < pos.x + pos.w; ++x) {
            for (int y = pos.y; y < pos.y + pos.h; ++y) {
                QVERIFY2(!cells.contains({ x, y }), qPrintable(panel.title));
                cells.insert({ x, y });
            }
        }
    }
    QCOMPARE(cells.size(), 24 * bottom);
}

void TestDashboards::asksTheDocumentedQueries()
{
    QFETCH(const QString, uid);
    const QJsonObject documented = documentedQueries()[uid].toObject();
    QCOMPARE(documented.isEmpty(), uid == QLatin1String("this-machine"));
    QJsonObject asked;
    const Dashboard dashboard = dashboardOf(uid);
    for (const Panel &panel : dashboard.panels) {
        if (isLocal(panel) || isRow(panel))
            continue;
        QJsonArray exprs;
        for (const Target &target : panel.targets)
            exprs << target.expr;
        asked[panel.title] = exprs;
    }
    QCOMPARE(asked.keys(), documented.keys());
    for (auto panel = documented.begin(); panel != documented.end(); ++panel)
        QCOMPARE(asked[panel.key()], *panel);
}

void TestDashboards::plansEveryQuery()
{
    QFETCH(const QString, uid);
    const Dashboard dashboard = dashboardOf(uid);
    const DashboardContext context = contextOf(dashboard);
    for (const Panel &panel : dashboard.panels) {
        const QueryPlan plan = planPanel(panel, context, 600, now);
        QCOMPARE(plan.problems, QStringList());
        QCOMPARE(plan.queries.size(), panel.targets.size());
        for (qsizetype i = 0; i < plan.queries.size(); ++i) {
            QCOMPARE(plan.queries[i].key.source,
                isLocal(panel) ? QStringLiteral("local") : context.defaultSource);
            // A `$1` of label_replace is no variable.
            QCOMPARE(plan.queries[i].key.expr, panel.targets[i].expr);
        }
    }
}

void TestDashboards::knowsItsUnits()
{
    QFETCH(const QString, uid);
    const Dashboard dashboard = dashboardOf(uid);
    for (const Panel &panel : dashboard.panels) {
        if (isRow(panel))
            continue;
        const QStringList units = unitsOf(panel);
        QVERIFY2(!units.isEmpty(), qPrintable(panel.title));
        for (const QString &unit : units)
            QVERIFY2(isKnownUnit(unit), qPrintable(panel.title + QLatin1String(": ") + unit));
    }
}

void TestDashboards::asksThisMachineForPlainSeries_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<int>("panels");
    QTest::newRow("this-machine") << QStringLiteral("this-machine") << 25;
    QTest::newRow("qitops-agent") << QStringLiteral("qitops-agent") << 5;
}

/// It evaluates nothing, and has no more metrics than these.
void TestDashboards::asksThisMachineForPlainSeries()
{
    QFETCH(const QString, uid);
    QFETCH(const int, panels);
    int found = 0;
    const Dashboard dashboard = dashboardOf(uid);
    for (const Panel &panel : dashboard.panels) {
        if (!isLocal(panel))
            continue;
        ++found;
        for (const Target &target : panel.targets) {
            const auto expr = parsePromQl(target.expr);
            QVERIFY2(expr && expr->kind == PromExpr::Kind::VectorSelector, qPrintable(target.expr));
            QVERIFY2(localMetrics().contains(expr->text), qPrintable(target.expr));
        }
    }
    QCOMPARE(found, panels);
}

void TestDashboards::drawsThisMachine()
{
    QFETCH(const QString, uid);
    const Dashboard dashboard = dashboardOf(uid);
    const DashboardContext context = contextOf(dashboard);
    for (const Panel &panel : dashboard.panels) {
        if (!isLocal(panel))
            continue;
        const QueryPlan plan = planPanel(panel, context, 600, now);
        const PanelData data = computePanel(panel, plan, localAnswers(plan), context, now);
        QCOMPARE(data.notices, QStringList());
        QVERIFY2(hasAnythingToDraw(panel, data), qPrintable(panel.title));
        for (const DataSeries &series : data.series)
            QVERIFY2(!series.name.contains(u'{'), qPrintable(series.name));
    }
}

void TestDashboards::showsTheFullestFileSystem()
{
    const Panel panel = panelOf(QStringLiteral("this-machine"), QStringLiteral("Fullest Disk"));
    const DashboardContext context = contextOf(dashboardOf(QStringLiteral("this-machine")));
    const QueryPlan plan = planPanel(panel, context, 600, now);
    const PanelData data = computePanel(panel, plan, localAnswers(plan), context, now);
    QCOMPARE(data.items.size(), 1);
    QCOMPARE(data.items.first().title, QStringLiteral("/mnt/2"));
    QCOMPARE(data.items.first().value.text.full(), QStringLiteral("50.0%"));
}

void TestDashboards::survivesWriting()
{
    QFETCH(const QString, uid);
    const QByteArray bytes = bytesOf(uid);
    const auto dashboard = readDashboard(bytes);
    QVERIFY(dashboard);
    const QByteArray written = writeDashboard(*dashboard);
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(bytes));
    QCOMPARE(readDashboard(written), *dashboard);
}

} // namespace opsglass

QTEST_GUILESS_MAIN(opsglass::TestDashboards)
#include "tst_dashboards.moc"
