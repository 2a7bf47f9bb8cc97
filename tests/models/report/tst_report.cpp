// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promparser.h"
#include "models/report/reportformat.h"
#include "models/report/reporthtml.h"
#include "models/report/reportjson.h"
#include "models/report/reportmarkdown.h"
#include "models/report/reportwords.h"
#include "tests/models/report/reportsamples.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;
using enum ReportFigure;

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQueryIsPromQl();
    void recognisesSystems_data();
    void recognisesSystems();
    void asksBothWindows();
    void status_data();
    void status();
    void findsWhatNeedsAttention();
    void averagesOfNothingStayOut();
    void namesWhatIsMissing();
    void movers_data();
    void movers();
    void moversAreToldOnce();
    void uptimes_data();
    void uptimes();
    void nearlyAllIsNotAll();
    void markdown();
    void markdownOfOthers();
    void json();
    void html();
    void withoutSystems();
    void formats();
};

namespace {

ReportRow health(const QMap<ReportFigure, double> &figures)
{
    Said said;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
        said.now[figure.key()] = { { QString(), figure.value() } };
    return assembled(u"ajentik"_s, said).system;
}

QStringList movesOf(const SystemReport &report)
{
    QStringList moves;
    for (const ReportMover &mover : report.movers)
        moves << moverSubject(report, mover) + u": "_s + moverValues(mover) + u" "_s
                + moverChange(mover);
    return moves;
}

WatchedAlert slowAlert()
{
    WatchedAlert alert;
    alert.labels.pairs = { { u"alertname"_s, u"HighResponseTime"_s },
        { u"severity"_s, u"medium"_s }, { u"agent"_s, u"CodeAgent"_s } };
    alert.annotations = { { u"summary"_s, u"An agent | is <b>slow</b>"_s } };
    alert.activeAt = reportTime - std::chrono::minutes(5);
    alert.firedAt = alert.activeAt;
    alert.value = 5.5;
    alert.origins = { { AlertOrigin::Kind::Server, u"a"_s, u"prod"_s, {} } };
    return alert;
}

} // namespace

void TestReport::everyQueryIsPromQl()
{
    for (const MonitoredSystem &system : monitoredSystems()) {
        QVERIFY(!system.signs.isEmpty());
        for (const ReportQuery &query : reportQueries(system, reportWindow, ReportScope::Window)) {
            QVERIFY2(!query.expr.contains(u'$') || query.expr.contains(u"\"$1\""_s)
                    || query.expr.contains(u"$1\""_s),
                qPrintable(query.expr));
            QVERIFY2(!query.expr.contains(u"$w"_s), qPrintable(query.expr));
            const auto parsed = parsePromQl(query.expr);
            QVERIFY2(parsed.has_value(), qPrintable(system.id + u": "_s + query.expr));
        }
        for (const FigureQuery &figure : system.figures) {
            QVERIFY(!figure.metrics.isEmpty());
            QCOMPARE(figure.label.isEmpty(), infoOf(figure.figure).table == ReportTable::System);
        }
    }
    QVERIFY(parsePromQl(signSelector()).has_value());
}

void TestReport::recognisesSystems_data()
{
    QTest::addColumn<QStringList>("metrics");
    QTest::addColumn<QStringList>("systems");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("what many have")
        << QStringList { u"up"_s, u"http_requests_total"_s, u"process_cpu_seconds_total"_s }
        << QStringList();
    QTest::newRow("QitOps") << QStringList { u"qitops_commands_total"_s }
                            << QStringList { u"qitops"_s };
    QTest::newRow("names of the code, not of the document")
        << QStringList { u"tool_execution_total"_s } << QStringList { u"ai-assistant"_s };
    QTest::newRow("several") << QStringList { u"osmen_tokens_used_total"_s,
        u"agent_sessions_total"_s, u"ajentik_errors_total"_s }
                             << QStringList { u"agent-metrics"_s, u"ajentik"_s, u"osmen"_s };
}

void TestReport::recognisesSystems()
{
    QFETCH(QStringList, metrics);
    QStringList ids;
    for (const MonitoredSystem &system : recognised(metrics))
        ids << system.id;
    QTEST(ids, "systems");
}

void TestReport::asksBothWindows()
{
    const MonitoredSystem system = systemOf(u"ajentik"_s);
    const auto queries = reportQueries(system, reportWindow, ReportScope::Comparison);
    int uptimes = 0;
    QList<Instant> costs;
    for (const ReportQuery &query : queries) {
        uptimes += query.figure == Uptime ? 1 : 0;
        if (query.figure == Cost) {
            costs << query.at;
            QCOMPARE(query.expr, u"sum(increase(ajentik_agent_cost_dollars_total[1d]))"_s);
            QCOMPARE(query.isBefore, query.at == reportWindow.from);
        }
    }
    QCOMPARE(uptimes, 1);
    QCOMPARE(costs, (QList { reportWindow.to, reportWindow.from }));
    QCOMPARE(
        reportQueries(system, reportWindow, ReportScope::Window).size(), system.figures.size());
}

void TestReport::status_data()
{
    QTest::addColumn<ReportRow>("system");
    QTest::addColumn<SystemStatus>("status");
    const auto row = [](const char *name, const QMap<ReportFigure, double> &figures,
                         SystemStatus status) { QTest::newRow(name) << health(figures) << status; };
    using enum SystemStatus;
    row("all is well", { { Requests, 100 }, { Failures, 4 }, { RecentErrors, 4 } }, Healthy);
    row("five errors in five minutes",
        { { Requests, 100 }, { Failures, 4 }, { RecentErrors, 5 }, { RecentRequests, 100 } },
        Degraded);
    row("few for a busy system",
        { { Requests, 9000 }, { Failures, 4 }, { RecentErrors, 49 }, { RecentRequests, 1000 } },
        Healthy);
    row("many for a busy system",
        { { Requests, 9000 }, { Failures, 4 }, { RecentErrors, 50 }, { RecentRequests, 1000 } },
        Degraded);
    row("95 % is not more than 95 %", { { Requests, 100 }, { Failures, 5 }, { RecentErrors, 0 } },
        Degraded);
    row("80 % is not more than 80 %", { { Requests, 100 }, { Failures, 20 }, { RecentErrors, 0 } },
        Unhealthy);
    row("idle", { { Requests, 0 }, { Failures, 0 }, { RecentErrors, 0 } }, Healthy);
    row("idle, but not quiet", { { Requests, 0 }, { Failures, 0 }, { RecentErrors, 7 } }, Degraded);
    row("nobody counts failures", { { Requests, 100 }, { RecentErrors, 0 } }, Unknown);
    row("nobody counts errors", { { Requests, 100 }, { Failures, 1 } }, Unknown);
    row("bad, whatever the errors", { { Requests, 100 }, { Failures, 50 } }, Unhealthy);
    row("nothing", {}, Unknown);
}

void TestReport::status()
{
    QFETCH(ReportRow, system);
    QTEST(statusOf(system), "status");
}

void TestReport::findsWhatNeedsAttention()
{
    const SystemReport report = assembled(u"ajentik"_s, ajentikSays());
    QCOMPARE(report.status, SystemStatus::Healthy);
    QCOMPARE(report.agents.size(), 3);
    QCOMPARE(report.agents[0].name, u"ChatAgent"_s);
    QCOMPARE(report.agents[1].name, u"AnalysisAgent"_s);
    QCOMPARE(figureText(AgentSuccess, *report.agents[0].value(AgentSuccess)), u"98.4%"_s);
    QCOMPARE(report.slowAgents.size(), 1);
    QCOMPARE(report.slowAgents[0].name, u"CodeAgent"_s);
    QCOMPARE(report.failingTools.size(), 1);
    QCOMPARE(report.failingTools[0].name, u"web_search"_s);
    QCOMPARE(report.errors[0].name, u"ToolError"_s);
    QVERIFY(report.missing.isEmpty());
    const ReportLimits lenient { std::chrono::seconds(6), 0.8 };
    const SystemReport other = assembled(u"ajentik"_s, ajentikSays(), lenient);
    QVERIFY(other.slowAgents.isEmpty());
    QVERIFY(other.failingTools.isEmpty());
}

void TestReport::averagesOfNothingStayOut()
{
    Said said = ajentikSays();
    said.now[AgentRequests][u"ChatAgent"_s] = 0;
    said.now[AgentFailures][u"ChatAgent"_s] = 0;
    said.now[AgentTime][u"ChatAgent"_s] = std::numeric_limits<double>::quiet_NaN();
    const SystemReport report = assembled(u"ajentik"_s, said);
    const ReportRow &idle = report.agents.last();
    QCOMPARE(idle.name, u"ChatAgent"_s);
    QVERIFY(!idle.value(AgentTime));
    QVERIFY(!idle.value(AgentSuccess));
    QVERIFY(report.missing.isEmpty());
    QCOMPARE(cellText(report, idle, AgentTime), u"–"_s);
    QCOMPARE(cellText(report, idle, AgentRequests), u"0"_s);
}

void TestReport::namesWhatIsMissing()
{
    Said said = ajentikSays();
    said.now.remove(Uptime);
    said.now.remove(AgentCost);
    said.failing.insert(Failures, u"query timed out"_s);
    const SystemReport report = assembled(u"ajentik"_s, said);
    QCOMPARE(report.status, SystemStatus::Unknown);
    QCOMPARE(valueText(report, report.system, Uptime), u"no data (process_start_time_seconds)"_s);
    QCOMPARE(valueText(report, report.system, Success), u"unknown: query timed out"_s);
    QCOMPARE(cellText(report, report.agents[0], AgentCost), u"no data"_s);
    QVERIFY(!reportOf({ report }).isComplete());
    const QString text = reportMarkdown(reportOf({ report }), QTimeZone::utc());
    QVERIFY(text.contains(u"- **Uptime**: no data (process_start_time_seconds)\n"_s));
    QVERIFY(text.contains(u"- **Cost**: no data (ajentik_agent_cost_dollars_total)\n"_s));
    QVERIFY(text.contains(u"- **Status**: UNKNOWN\n"_s));
    const QJsonObject system = reportJson(reportOf({ report }))[u"systems"].toArray()[0].toObject();
    QVERIFY(system[u"system_health"][u"uptime_seconds"].isNull());
    QVERIFY(system[u"system_health"][u"success_rate"].isNull());
    QCOMPARE(system[u"missing"].toArray().size(), 3);
    QCOMPARE(system[u"missing"][0][u"figure"].toString(), u"system_health.uptime_seconds"_s);
    QCOMPARE(system[u"missing"][1][u"problem"].toString(), u"query timed out"_s);
}

void TestReport::movers_data()
{
    QTest::addColumn<SaidRows>("before");
    QTest::addColumn<SaidRows>("now");
    QTest::addColumn<QStringList>("moves");
    QTest::newRow("half is as far as twice, in the order of columns")
        << SaidRows { { u"a"_s, 100 }, { u"b"_s, 400 } }
        << SaidRows { { u"a"_s, 210 }, { u"b"_s, 200 } }
        << QStringList { u"a, Requests: 100 → 210 +110%"_s, u"b, Requests: 400 → 200 -50%"_s };
    QTest::newRow("new and gone") << SaidRows { { u"a"_s, 100 } } << SaidRows { { u"b"_s, 50 } }
                                  << QStringList { u"a, Requests: 100 → 0 gone"_s,
                                         u"b, Requests: 0 → 50 new"_s };
    QTest::newRow("a few are chance")
        << SaidRows { { u"a"_s, 3 } } << SaidRows { { u"a"_s, 9 } } << QStringList();
    QTest::newRow("nothing moved")
        << SaidRows { { u"a"_s, 30 } } << SaidRows { { u"a"_s, 30 } } << QStringList();
    QTest::newRow("nothing known of the window before")
        << SaidRows() << SaidRows { { u"a"_s, 300 } } << QStringList();
}

void TestReport::movers()
{
    QFETCH(SaidRows, before);
    QFETCH(SaidRows, now);
    Said said;
    said.before = { { AgentRequests, before } };
    said.now = { { AgentRequests, now } };
    const SystemReport report = assembled(u"ajentik"_s, said);
    QTEST(movesOf(report), "moves");
    QCOMPARE(report.hasBefore, !before.isEmpty());
}

void TestReport::moversAreToldOnce()
{
    Said said;
    said.before = { { AgentFailures, { { u"a"_s, 40 } } }, { Errors, { { u"session a"_s, 40 } } } };
    said.now = { { AgentFailures, { { u"a"_s, 80 } } }, { Errors, { { u"session a"_s, 80 } } } };
    const SystemReport report = assembled(u"ajentik"_s, said);
    QCOMPARE(movesOf(report), QStringList { u"a, Failed: 40 → 80 +100%"_s });
}

void TestReport::uptimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("just now") << 0.2 << u"0s"_s;
    QTest::newRow("seconds") << 59.4 << u"59s"_s;
    QTest::newRow("as in the guide") << 8100.0 << u"2h 15m"_s;
    QTest::newRow("round") << 7200.0 << u"2h"_s;
    QTest::newRow("no gap between the units") << 86400.0 + 59 << u"1d"_s;
    QTest::newRow("days") << 3 * 86400.0 + 4 * 3600 + 59 * 60 << u"3d 4h"_s;
    QTest::newRow("a wrong clock") << -5.0 << u"0s"_s;
    QTest::newRow("no time at all") << std::numeric_limits<double>::infinity() << u"Infinity"_s;
}

void TestReport::uptimes()
{
    QFETCH(double, seconds);
    QTEST(uptimeText(seconds), "text");
}

void TestReport::nearlyAllIsNotAll()
{
    QCOMPARE(figureText(Success, 0.99999), u"99.9%"_s);
    QCOMPARE(figureText(Success, 1), u"100.0%"_s);
}

void TestReport::markdown()
{
    Report report = reportOf({ assembled(u"ajentik"_s, ajentikSays()) });
    report.alerts = { slowAlert() };
    report.problems = { { u"edge"_s, u"connection refused"_s } };
    const QString text = reportMarkdown(report, QTimeZone::utc());
    QVERIFY2(text.startsWith(uR"(# System Metrics Report

- **Generated**: 2026-11-27 07:00:00 UTC
- **Window**: 2026-11-26 07:00:00 to 2026-11-27 07:00:00 UTC (1d)
- **Source**: prod (http://localhost:9090)

## Ajentik

### System Health

- **Status**: HEALTHY
- **Uptime**: 2h 15m
- **Total Requests**: 246
- **Failed Requests**: 4
- **Success Rate**: 98.4%
- **Recent Errors (5 min)**: 2
- **Active Agents**: 3
- **Total Tokens**: 61.5 K
- **Total Cost**: $1.25
- **Memory**: 236 MiB
- **CPU (of one core)**: 8.0%

### Agent Performance

| Agent | Requests | Failed | Success | Avg Time | Tokens | Cost |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| ChatAgent | 125 | 2 | 98.4% | 1.20 s | 30 K | $0.50 |
| AnalysisAgent | 73 | 0 | 100.0% | 1.80 s | 10 K | $0.25 |
| CodeAgent | 48 | 2 | 95.8% | 5.50 s | 21.5 K | $0.50 |
)"_s),
        qPrintable(text));
    QVERIFY(text.contains(
        u"### Slow Agents (over 5s on average)\n\n| Agent | Avg Time | Requests |"_s));
    QVERIFY(text.contains(u"### Tools Below 90% Success\n"_s));
    QVERIFY(text.contains(u"| web_search | 85.0% | 6 | 40 |\n"_s));
    QVERIFY(text.contains(u"| CodeAgent, Avg Time | 2.20 s → 5.50 s | +150% |\n"_s));
    QVERIFY(
        text.contains(u"| medium | HighResponseTime | 2026-11-27 06:55:00 UTC | "
                      "An agent \\| is \\<b\\>slow\\</b\\> | {agent=\"CodeAgent\"} | 5.5 |\n"_s));
    QVERIFY(text.endsWith(u"## Could Not Be Found Out\n\n- **edge**: connection refused\n"_s));
    const QTimeZone india("Asia/Kolkata");
    QVERIFY(reportMarkdown(report, india).contains(u"2026-11-27 12:30:00 UTC+05:30\n"_s));
}

void TestReport::markdownOfOthers()
{
    Said said;
    said.now = { { AgentRequests, { { u"a|b\n# *x* `y` [z](u) _i_ snake_case"_s, 1 } } } };
    const QString text
        = reportMarkdown(reportOf({ assembled(u"ajentik"_s, said) }), QTimeZone::utc());
    QVERIFY2(text.contains(u"| a\\|b \\# \\*x\\* \\`y\\` \\[z\\](u) \\_i\\_ snake_case | 1 |"_s),
        qPrintable(text));
}

void TestReport::json()
{
    Report report = reportOf({ assembled(u"ajentik"_s, ajentikSays()) });
    report.alerts = { slowAlert() };
    const QJsonObject json = reportJson(report);
    QCOMPARE(json[u"timestamp"].toString(), u"2026-11-27T07:00:00.000Z"_s);
    QCOMPARE(json[u"window"][u"seconds"].toDouble(), 86400.0);
    QCOMPARE(json[u"complete"].toBool(), true);
    const QJsonObject system = json[u"systems"].toArray()[0].toObject();
    const QJsonObject health = system[u"system_health"].toObject();
    QCOMPARE(health[u"status"].toString(), u"healthy"_s);
    QCOMPARE(health[u"uptime_seconds"].toDouble(), 8100.0);
    QCOMPARE(health[u"total_requests"].toDouble(), 246.0);
    QCOMPARE(health[u"success_rate"].toDouble(), (1 - 4.0 / 246) * 100);
    QCOMPARE(health[u"recent_errors"].toDouble(), 2.0);
    const QJsonObject agent = system[u"agent_metrics"][u"ChatAgent"].toObject();
    QCOMPARE(agent.keys(),
        (QStringList { u"average_response_time"_s, u"failed_requests"_s, u"success_rate"_s,
            u"successful_requests"_s, u"total_cost"_s, u"total_requests"_s,
            u"total_tokens_used"_s }));
    QCOMPARE(agent[u"successful_requests"].toDouble(), 123.0);
    QCOMPARE(system[u"tool_metrics"][u"web_search"][u"success_count"].toDouble(), 34.0);
    QCOMPARE(system[u"model_metrics"][u"gpt-4o"][u"average_latency"].toDouble(), 1.9);
    QCOMPARE(system[u"error_patterns"][u"ToolError"].toDouble(), 6.0);
    QCOMPARE(system[u"slow_agents"][0][u"agent"].toString(), u"CodeAgent"_s);
    QCOMPARE(system[u"failing_tools"][0][u"success_rate"].toDouble(), 85.0);
    QCOMPARE(system[u"top_movers"][0][u"figure"].toString(), u"agent_metrics.total_tokens_used"_s);
    QVERIFY(system[u"missing"].toArray().isEmpty());
    QCOMPARE(json[u"alerts"][0][u"name"].toString(), u"HighResponseTime"_s);
    QCOMPARE(json[u"alerts"][0][u"since"].toString(), u"2026-11-27T06:55:00.000Z"_s);
}

void TestReport::html()
{
    Report report = reportOf({ assembled(u"ajentik"_s, ajentikSays()) });
    report.source = u"<script>\"x\"&"_s;
    report.alerts = { slowAlert() };
    const ReportColors colors { u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s, u"c6"_s, u"c7"_s };
    const QString text = reportHtml(report, QTimeZone::utc(), colors);
    QVERIFY(
        text.contains(u"<title>System Metrics Report: &lt;script&gt;&quot;x&quot;&amp;</title>"_s));
    QVERIFY(text.contains(u"An agent | is &lt;b&gt;slow&lt;/b&gt;"_s));
    QVERIFY(!text.contains(u"<script"_s));
    QVERIFY(!text.contains(u"<b>"_s));
    QVERIFY(text.contains(u"<h2>Ajentik <span class=\"healthy\">HEALTHY</span></h2>"_s));
    QVERIFY(text.contains(u".healthy { color: c4; }"_s));
    QVERIFY(text.contains(u"<td>ChatAgent</td><td align=\"right\">125</td>"_s));
    QVERIFY(!text.contains(u"http-equiv"_s) && !text.contains(u"src="_s));
}

void TestReport::withoutSystems()
{
    Report report = reportOf({});
    report.hasRules = false;
    const QString text = reportMarkdown(report, QTimeZone::utc());
    QVERIFY(text.contains(u"none of the metrics of the systems Opsglass knows"_s));
    QVERIFY(text.contains(u"There are no alerting rules."_s));
    QVERIFY(reportJson(report)[u"systems"].toArray().isEmpty());
}

void TestReport::formats()
{
    for (const ReportFormat format :
        { ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Html })
        QCOMPARE(formatOfKey(formatKey(format)), format);
    QVERIFY(!formatOfKey(u"pdf"_s));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
