// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/client.h"
#include "collectors/scheduler.h"
#include "tests/support/faultserver.h"
#include "tests/support/realprometheus.h"

#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

/// An endpoint whose histogram names a trace.
FaultServer::Reply metrics(const FaultServer::Request &)
{
    FaultServer::Reply reply;
    reply.contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    reply.body = "# TYPE lat histogram\n"
                 "lat_bucket{le=\"+Inf\"} 4 # {trace_id=\"abc\"} 1.75\n"
                 "lat_count 4\nlat_sum 3\n# EOF\n";
    return reply;
}

} // namespace

/// Exemplars from an endpoint through the real Prometheus to whoever watches.
class TestPrometheusExemplars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrive();
    void areNoneWhereTheServerKeepsNone();

private:
    static QueryKey key();
    static QueryOutcome lastOf(
        const RealPrometheus &server, const std::function<bool(const QueryOutcome &)> &isEnough);
};

QueryKey TestPrometheusExemplars::key()
{
    return { .source = QStringLiteral("p"),
        .expr = QStringLiteral("histogram_quantile(0.9, rate(lat_bucket[1m]))"),
        .kind = QueryKey::Kind::ExemplarQuery,
        .window = { { std::nullopt, 5min }, { std::nullopt, 0ms } },
        .step = 1s };
}

QueryOutcome TestPrometheusExemplars::lastOf(
    const RealPrometheus &server, const std::function<bool(const QueryOutcome &)> &isEnough)
{
    Scheduler scheduler;
    scheduler.addSource(QStringLiteral("p"),
        std::make_shared<PrometheusClient>(
            PrometheusSource { .id = QStringLiteral("p"), .baseUrl = server.url() }));
    std::optional<QueryOutcome> last;
    connect(&scheduler, &Scheduler::polled, &scheduler,
        [&last](const QueryOutcome &outcome) { last = outcome; });
    scheduler.watch(1, { key() }, { 500ms, WatchOptions::Priority::Visible });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(last && isEnough(*last), 20'000); }();
    return last.value_or(
        QueryOutcome { key(), {}, failure({ Error::Kind::Timeout, {}, {} }), {}, {}, {} });
}

void TestPrometheusExemplars::arrive()
{
    FaultServer endpoint;
    endpoint.setHandler(metrics);
    const QByteArray address = "127.0.0.1:" + QByteArray::number(endpoint.serverPort());
    const RealPrometheus server({ .config = "global: { scrape_interval: 1s }\n"
                                            "scrape_configs:\n- job_name: app\n"
                                            "  static_configs: [ { targets: [ \""
            + address + "\" ] } ]\n",
        .arguments = { QStringLiteral("--enable-feature=exemplar-storage") } });
    QVERIFY(server.isRunning());
    const QueryOutcome outcome = lastOf(server,
        [](const QueryOutcome &got) { return !got.result || !got.result->exemplars.isEmpty(); });
    QVERIFY2(
        outcome.result, qPrintable(outcome.result ? QString() : outcome.result.error().message));
    const Exemplar exemplar = outcome.result->exemplars.first();
    QCOMPARE(exemplar.value, 1.75);
    QCOMPARE(exemplar.labels.value(QStringLiteral("trace_id")), QStringLiteral("abc"));
    QCOMPARE(exemplar.series.value(QStringLiteral("job")), QStringLiteral("app"));
    QVERIFY(outcome.result->series.isEmpty());
    QVERIFY2(
        outcome.sent.contains(QLatin1String("/api/v1/query_exemplars")), qPrintable(outcome.sent));
}

void TestPrometheusExemplars::areNoneWhereTheServerKeepsNone()
{
    const RealPrometheus server;
    QVERIFY(server.isRunning());
    const QueryOutcome outcome = lastOf(server, [](const QueryOutcome &) { return true; });
    QVERIFY(outcome.result);
    QVERIFY(outcome.result->exemplars.isEmpty());
}

#include "tst_prometheus_exemplars.moc"
QTEST_GUILESS_MAIN(TestPrometheusExemplars)
