// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/queryplan.h"
#include "models/series/panelcompute.h"
#include "tests/resources/builtin.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace opsglass {

namespace {

/// The steps above the base, of the defaults or of the override for `field`.
QList<ThresholdStep> stepsOf(const Panel &panel, const QString &field)
{
    QJsonObject config = panel.fieldConfig.defaults;
    for (const FieldOverride &override : panel.fieldConfig.overrides) {
        if (field.isEmpty() || override.options.toString() != field)
            continue;
        for (const auto &[id, value] : override.properties)
            config[id] = value;
    }
    QList<ThresholdStep> steps = readFieldConfig(config).thresholds.steps;
    if (!steps.isEmpty())
        steps.removeFirst();
    return steps;
}

/// Two series per query, labelled as its `by (…)` says or as file systems of this machine are, each
/// answer a little later than the last.
QList<QueryOutcome> answersTo(const QueryPlan &plan)
{
    static const QRegularExpression by(QStringLiteral(R"(by \(([^)]+)\))"));
    QList<QueryOutcome> answers;
    for (const PlannedQuery &query : plan.queries) {
        QStringList names
            = by.match(query.key.expr).captured(1).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        if (query.key.source == QLatin1String("local"))
            names = { QStringLiteral("device"), QStringLiteral("fstype"),
                QStringLiteral("mountpoint") };
        Matrix matrix;
        matrix.grid = { now + Milliseconds(7) * answers.size(), Milliseconds(0), 1 };
        for (int i = 1; i <= 2; ++i) {
            Series series { {}, { double(i) } };
            if (query.key.source == QLatin1String("local"))
                series.labels.pairs[QStringLiteral("__name__")] = query.key.expr;
            for (const QString &name : names) {
                if (name != QLatin1String("le"))
                    series.labels.pairs[name] = name + QString::number(i);
            }
            matrix.series << series;
        }
        answers.append({ query.key, now, matrix, {}, Milliseconds(1), {} });
    }
    return answers;
}

} // namespace

class TestDocumentedPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void drawsPanelsAsDocumented_data();
    void drawsPanelsAsDocumented();
    void hasDocumentedThresholds_data();
    void hasDocumentedThresholds();
    void joinsTableColumns();
    void quotesQueriesThatMislead_data();
    void quotesQueriesThatMislead();
    void showsWholeDaysOfCost_data();
    void showsWholeDaysOfCost();
};

void TestDocumentedPanels::drawsPanelsAsDocumented_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *uid, const char *panel, const char *type, const char *unit) {
        QTest::addRow("%s: %s", uid, panel)
            << QString::fromLatin1(uid) << QString::fromLatin1(panel) << QString::fromLatin1(type)
            << QString::fromLatin1(unit);
    };
    row("qitops-agent", "Command Execution Rate", "timeseries", "ops");
    row("qitops-agent", "Command Distribution", "piechart", "short");
    row("qitops-agent", "LLM Provider Distribution", "piechart", "short");
    row("qitops-agent", "Command Duration", "timeseries", "s");
    row("qitops-agent", "Process Memory Usage", "stat", "bytes");
    row("qitops-agent", "Process CPU Usage", "gauge", "percent");
    row("agent-metrics", "Request Rate (req/s)", "timeseries", "reqps");
    row("agent-metrics", "Error Rate (%)", "gauge", "percent");
    row("agent-metrics", "Response Time p95 (ms)", "timeseries", "ms");
    row("agent-metrics", "Active Agent Sessions", "stat", "short");
    row("agent-metrics", "Token Usage by Agent", "piechart", "count:tokens/s");
    row("agent-metrics", "Cache Hit Rate (%)", "gauge", "percent");
    row("agent-metrics", "Database Query Time (ms)", "timeseries", "ms");
    row("agent-metrics", "Agent Success Rate (%)", "gauge", "percent");
    row("token-usage", "Total Tokens Used (Today)", "stat", "short");
    row("token-usage", "Tokens by Agent Type", "barchart", "short");
    row("token-usage", "Tokens by Workflow Step", "table", "short");
    row("token-usage", "Total Cost (Today)", "stat", "currencyUSD");
    row("token-usage", "Cost Trend (7 days)", "timeseries", "currencyUSD");
    row("system-health", "CPU Usage (%)", "gauge", "percent");
    row("system-health", "Memory Usage (%)", "gauge", "percent");
    row("system-health", "Disk Usage (%)", "gauge", "percent");
    row("system-health", "Database Connections", "stat", "short");
    row("system-health", "Redis Memory Usage (MB)", "gauge", "mbytes");
    row("system-health", "Network I/O (MB/s)", "timeseries", "MiBs");
    row("osmen-costs", "Daily/monthly projections", "stat", "currencyUSD");
}

void TestDocumentedPanels::drawsPanelsAsDocumented()
{
    QFETCH(const QString, uid);
    QFETCH(const QString, panel);
    QFETCH(const QString, type);
    QFETCH(const QString, unit);
    const Panel found = panelOf(uid, panel);
    QCOMPARE(found.type, type);
    QVERIFY(unitsOf(found).contains(unit));
    if (type == QLatin1String("gauge")) {
        const FieldConfig config = readFieldConfig(found.fieldConfig.defaults);
        QCOMPARE(config.min, 0.0);
        QCOMPARE(config.max, unit == QLatin1String("percent") ? 100.0 : 1024.0);
    }
}

void TestDocumentedPanels::hasDocumentedThresholds_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("steps");
    const auto row
        = [](const char *uid, const char *panel, const char *steps, const char *field = "") {
              QTest::addRow("%s: %s %s", uid, panel, field)
                  << QString::fromLatin1(uid) << QString::fromLatin1(panel)
                  << QString::fromLatin1(field) << QString::fromLatin1(steps);
          };
    row("qitops-agent", "Process CPU Usage", "50 yellow, 80 red");
    row("agent-metrics", "Error Rate (%)", "1 yellow, 5 red");
    row("agent-metrics", "Response Time p95 (ms)", "1000 orange");
    row("agent-metrics", "Cache Hit Rate (%)", "50 green");
    row("agent-metrics", "Agent Success Rate (%)", "90 green");
    row("system-health", "CPU Usage (%)", "80 orange");
    row("system-health", "Memory Usage (%)", "85 orange");
    row("system-health", "Disk Usage (%)", "90 red");
    row("system-health", "Database Connections", "90 red");
    row("ai-assistant-application", "Response Time", "1 orange");
    row("ai-assistant-application", "Error Rate", "10 red");
    row("ai-assistant-system", "Disk Usage", "90 red");
    row("ajentik-overview", "Recent Errors", "10 red");
    row("ajentik-overview", "Agents", "90 green", "Success");
    row("ajentik-overview", "Tools", "90 green", "Success");
    row("ajentik-performance", "Agent Performance", "90 green", "Success");
    row("ajentik-performance", "Agent Performance", "5 orange", "Avg time");
    row("ajentik-performance", "Agent Performance", "10 red", "Failures");
    row("ajentik-performance", "Tool Performance", "90 green", "Success");
    row("ajentik-performance", "Success Rate", "90 green");
    row("ajentik-performance", "Average Response Time", "5 orange");
    row("ajentik-performance", "Failure Count", "10 red");
    row("ajentik-costs", "Cost Against Daily Budget", "10 orange");
    row("osmen-overview", "Average response time", "10 orange");
    row("osmen-database", "Connection pool usage", "90 red");
}

void TestDocumentedPanels::hasDocumentedThresholds()
{
    QFETCH(const QString, uid);
    QFETCH(const QString, panel);
    QFETCH(const QString, field);
    QFETCH(const QString, steps);
    QStringList found;
    const QList<ThresholdStep> read = stepsOf(panelOf(uid, panel), field);
    for (const ThresholdStep &step : read)
        found << QString::number(step.value) + u' ' + step.color;
    QCOMPARE(found.join(QStringLiteral(", ")), steps);
}

/// Answers that arrive milliseconds apart still become one row for each agent, tool or model.
void TestDocumentedPanels::joinsTableColumns()
{
    int tables = 0;
    const QStringList files = QDir(QStringLiteral(":/dashboards")).entryList();
    for (const QString &file : files) {
        const Dashboard dashboard = dashboardOf(file.chopped(5));
        const DashboardContext context = contextOf(dashboard);
        for (const Panel &panel : dashboard.panels) {
            if (panel.type != QLatin1String("table"))
                continue;
            ++tables;
            const QueryPlan plan = planPanel(panel, context, 600, now);
            const PanelData data = computePanel(panel, plan, answersTo(plan), context, now);
            QCOMPARE(data.notices, QStringList());
            QCOMPARE(data.frames.size(), 1);
            QCOMPARE(data.frames.first().length(), 2);
            for (const Field &field : data.frames.first().fields) {
                QVERIFY2(field.displayName.at(0).isUpper(), qPrintable(field.displayName));
                QVERIFY2(!field.displayName.startsWith(QLatin1String("Value")), qPrintable(file));
                QVERIFY(field.type != Field::Type::Time);
            }
        }
    }
    QCOMPARE(tables, 10);
}

void TestDocumentedPanels::quotesQueriesThatMislead_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *uid, const char *panel, const char *query) {
        QTest::newRow(panel) << QString::fromLatin1(uid) << QString::fromLatin1(panel)
                             << QString::fromLatin1(query);
    };
    row("agent-metrics", "Error Rate (%)",
        "(rate(http_requests_total{status=~\"5..\"}[5m]) / rate(http_requests_total[5m])) * 100");
    row("agent-metrics", "Response Time p95 (ms)",
        "histogram_quantile(0.95, rate(http_request_duration_seconds_bucket[5m])) * 1000");
    row("agent-metrics", "Active Agent Sessions", "agent_sessions_active");
    row("agent-metrics", "Cache Hit Rate (%)",
        "(rate(cache_hits_total[5m]) / (rate(cache_hits_total[5m]) + "
        "rate(cache_misses_total[5m]))) * 100");
    row("agent-metrics", "Database Query Time (ms)",
        "histogram_quantile(0.95, rate(db_query_duration_seconds_bucket[5m])) * 1000");
    row("agent-metrics", "Agent Success Rate (%)",
        "(rate(agent_sessions_completed_total[5m]) / rate(agent_sessions_total[5m])) * 100");
    row("token-usage", "Cost Trend (7 days)", "sum(increase(agent_cost_total[1d])) by (day)");
    row("system-health", "Disk Usage (%)",
        "(1 - (node_filesystem_avail_bytes / node_filesystem_size_bytes)) * 100");
    row("system-health", "Database Connections", "pg_stat_activity_count");
    row("system-health", "Network I/O (MB/s)",
        "rate(node_network_transmit_bytes_total[5m]) / 1024 / 1024");
}

void TestDocumentedPanels::quotesQueriesThatMislead()
{
    QFETCH(const QString, uid);
    QFETCH(const QString, panel);
    QFETCH(const QString, query);
    const QString description = panelOf(uid, panel).description;
    QVERIFY2(description.contains(u'`' + query + u'`'), qPrintable(description));
    QVERIFY(description.contains(QLatin1String("would have shown")));
}

void TestDocumentedPanels::showsWholeDaysOfCost_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("panel");
    QTest::newRow("agent API") << QStringLiteral("token-usage")
                               << QStringLiteral("Cost Trend (7 days)");
    QTest::newRow("Ajentik") << QStringLiteral("ajentik-costs") << QStringLiteral("Cost per Day");
}

/// Points at local midnights; the bar before each is the day it closes. The first closes a day that
/// lies before the window.
void TestDocumentedPanels::showsWholeDaysOfCost()
{
    QFETCH(const QString, uid);
    QFETCH(const QString, panel);
    const Dashboard dashboard = dashboardOf(uid);
    const Panel found = panelOf(uid, panel);
    const GraphStyle style = readFieldConfig(found.fieldConfig.defaults).graph;
    QCOMPARE(style.drawStyle, DrawStyle::Bars);
    QCOMPARE(style.barAlignment, -1);
    const DashboardContext context = contextOf(dashboard);
    const QueryPlan plan = planPanel(found, context, 300, now);
    QCOMPARE(plan.queries.size(), 1);
    const Grid grid = gridOf(plan.queries.first().key, now);
    QCOMPARE(grid.count, 8);
    for (qsizetype i = 0; i < grid.count; ++i) {
        const QDateTime time
            = QDateTime::fromMSecsSinceEpoch(grid.at(i).time_since_epoch().count(), context.zone);
        QCOMPARE(time.time(), QTime(0, 0));
    }
    QCOMPARE(grid.at(0), plan.range.from);
    QVERIFY(now - grid.end() < std::chrono::hours(24));
}

} // namespace opsglass

QTEST_GUILESS_MAIN(opsglass::TestDocumentedPanels)
#include "tst_documentedpanels.moc"
