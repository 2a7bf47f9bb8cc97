// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demometrics.h"
#include "app/demo/exposition.h"
#include "collectors/prometheus/client.h"
#include "models/series/panelcompute.h"
#include "tests/resources/builtin.h"
#include "tests/support/realprometheus.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

/// A Wednesday noon, which is midnight in the zone asked below.
constexpr Instant noon { 1'784'116'800s };
constexpr Milliseconds past { 70min };

/// What a server holds that has scraped the demo every half minute since shortly before noon.
QByteArray demoPast()
{
    const DemoPlan plan = demoPlan();
    DemoLoad load(plan.load, { noon - 45min, noon - 45min, {} });
    PastSamples samples(plan);
    for (Instant time = noon - 45min; time <= noon - 45min + past; time += 30s) {
        load.advanceTo(time);
        samples.add(load);
    }
    QByteArray text;
    samples.write([&text](const QByteArray &piece) {
        text += piece;
        return true;
    });
    return text;
}

QueryAnswer answerOf(PrometheusClient &client, const QueryRequest &request)
{
    std::unique_ptr<QueryAnswer> answer;
    const auto pending = client.ask(request,
        [&answer](QueryAnswer got) { answer = std::make_unique<QueryAnswer>(std::move(got)); });
    if (!QTest::qWaitFor([&answer] { return answer != nullptr; }, 10'000))
        return { .result = failure({}), .warnings = {}, .took = {}, .sent = {} };
    return *answer;
}

} // namespace

/// Every panel of the built-in dashboards that asks a server has something to draw from the demo's
/// metrics in a real Prometheus.
class TestDemoDashboards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();

private:
    std::unique_ptr<RealPrometheus> m_server;
    std::unique_ptr<PrometheusClient> m_client;
};

void TestDemoDashboards::initTestCase()
{
    initialiseResources();
    m_server
        = std::make_unique<RealPrometheus>(RealPrometheus::Options { .openMetrics = demoPast() });
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    PrometheusSource source;
    source.baseUrl = m_server->url();
    m_client = std::make_unique<PrometheusClient>(source);
}

void TestDemoDashboards::draws_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("title");
    const QStringList files = QDir(QStringLiteral(":/dashboards")).entryList();
    for (const QString &file : files) {
        const Dashboard dashboard = dashboardOf(file.chopped(5));
        for (const Panel &panel : dashboard.panels) {
            // Nothing but this machine answers these.
            if (isLocal(panel) || isRow(panel))
                continue;
            QTest::addRow("%s: %s", qPrintable(dashboard.uid), qPrintable(panel.title))
                << dashboard.uid << panel.title;
        }
    }
}

void TestDemoDashboards::draws()
{
    QFETCH(const QString, uid);
    QFETCH(const QString, title);
    const Instant end = noon - 45min + past;
    DashboardContext context = contextOf(dashboardOf(uid));
    context.zone = QTimeZone("Etc/GMT+12");
    const Panel panel = panelOf(uid, title);
    const QueryPlan plan = planPanel(panel, context, 600, end);
    QVERIFY(!plan.queries.isEmpty());
    QList<QueryOutcome> outcomes;
    for (const PlannedQuery &query : plan.queries) {
        const QueryRequest request { query.key.expr, query.key.kind, gridOf(query.key, end) };
        const QueryAnswer answer = answerOf(*m_client, request);
        QVERIFY2(answer.result,
            answer.result ? "" : qPrintable(answer.result.error().message + query.key.expr));
        QVERIFY2(!answer.result->series.isEmpty(), qPrintable(query.key.expr));
        outcomes.append({ query.key, end, answer.result, answer.warnings, answer.took, {} });
    }
    const PanelData data = computePanel(panel, plan, outcomes, context, end);
    QCOMPARE(data.notices, QStringList());
    QVERIFY(hasAnythingToDraw(panel, data));
}

QTEST_GUILESS_MAIN(TestDemoDashboards)
#include "tst_demodashboards.moc"
