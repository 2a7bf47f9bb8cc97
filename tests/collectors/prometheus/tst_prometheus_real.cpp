// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/scheduler.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/realprometheus.h"
#include "tests/support/realvictoriametrics.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

const QByteArray config = R"(global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [ rules.yml ]
scrape_configs:
- job_name: self
  file_sd_configs: [ { files: [ targets.json ] } ]
)";

const QByteArray rules = R"(groups:
- name: g
  rules:
  - record: job:up:sum
    expr: sum by (job) (up)
  - alert: Answer
    expr: vector(42) > 1
    keep_firing_for: 5m
    labels: { severity: page }
    annotations: { summary: 'it is {{ $value }}' }
  - alert: Later
    expr: vector(1)
    for: 1h
)";

/// An hour of two series every 10 s: a ramp and its negative.
QByteArray history(bool isOpenMetrics)
{
    QByteArray text = isOpenMetrics ? QByteArray("# TYPE ramp gauge\n") : QByteArray();
    for (const char *sign : { "", "-" }) {
        const char *side = *sign != '\0' ? "down" : "up";
        for (int i = 0; i <= 360; ++i) {
            text += QByteArrayLiteral("ramp{side=\"") + side + "\"} " + sign + QByteArray::number(i)
                + ' ' + QByteArray::number(historyStart + 10 * i)
                + (isOpenMetrics ? "\n" : "000\n");
        }
    }
    return isOpenMetrics ? text + "# EOF\n" : text;
}

/// A source that is started and stopped as a test likes.
struct Server {
    QString url;
    std::function<void()> stop;
    std::function<void()> start;
    std::function<void()> freeze;
    std::function<void()> resume;
};

template <typename Real>
Server serverOf(const std::shared_ptr<Real> &real)
{
    return { real->url(), [real] { real->stop(); }, [real] { real->start(); },
        [real] { real->process().freeze(); }, [real] { real->process().resume(); } };
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// The same questions to the real Prometheus and the real VictoriaMetrics.
class TestPrometheusReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rangeQuery_data() { servers(); }
    void rangeQuery();
    void instantQuery_data() { servers(); }
    void instantQuery();
    void getInsteadOfPost_data() { servers(); }
    void getInsteadOfPost();
    void refusedQuery_data() { servers(); }
    void refusedQuery();
    void names_data() { servers(); }
    void names();
    void series_data() { servers(); }
    void series();
    void scrapesAndRules();
    void victoriaHasNoScrapesAndRules();
    void unknownPathOfVictoria();
    void tooManyPoints();
    void subPath_data();
    void subPath();
    void goesAndComesBack_data();
    void goesAndComesBack();
    void freezesAndThaws_data() { goesAndComesBack_data(); }
    void freezesAndThaws();

private:
    void servers();
    PrometheusSource source() const;

    std::unique_ptr<RealPrometheus> m_prometheus;
    std::unique_ptr<RealVictoriaMetrics> m_victoria;
};

void TestPrometheusReal::initTestCase()
{
    m_prometheus = std::make_unique<RealPrometheus>(
        RealPrometheus::Options { .config = config, .rules = rules, .openMetrics = history(true) });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
    // Its port is known only now; it watches the file.
    QVERIFY(writeFile(QDir(m_prometheus->directory()).filePath(QStringLiteral("targets.json")),
        R"([{"targets":["127.0.0.1:)" + QByteArray::number(m_prometheus->port()) + "\"]}]"));
    m_victoria = std::make_unique<RealVictoriaMetrics>(history(false));
    QVERIFY2(m_victoria->isRunning(), qPrintable(m_victoria->log()));
}

void TestPrometheusReal::servers()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("prometheus") << m_prometheus->url();
    QTest::newRow("victoriametrics") << m_victoria->url();
}

PrometheusSource TestPrometheusReal::source() const
{
    QFETCH(QString, url);
    return { .id = QStringLiteral("real"), .baseUrl = url };
}

void TestPrometheusReal::rangeQuery()
{
    PrometheusClient client(source());
    const QueryAnswer answer = answerOf(client, rangeRequest(QStringLiteral("ramp + 0.5"), 100));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.size(), 2);
    QList<double> up;
    for (int i = 0; i < 100; ++i)
        up << i + 0.5;
    QCOMPARE(
        answer.result->series.at(1).labels.value(QStringLiteral("side")), QStringLiteral("up"));
    QCOMPARE(answer.result->series.at(1).values, up);
}

void TestPrometheusReal::instantQuery()
{
    PrometheusClient client(source());
    const QueryAnswer answer
        = answerOf(client, instantRequest(QStringLiteral("ramp{side=\"down\"} / 0")));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.size(), 1);
    QCOMPARE(answer.result->series.first().values, QList<double> { -qInf() });
}

void TestPrometheusReal::getInsteadOfPost()
{
    PrometheusSource get = source();
    get.usePost = false;
    PrometheusClient client(get);
    const QueryAnswer answer
        = answerOf(client, instantRequest(QStringLiteral("sum(ramp{side=~\"up|&\"}) + 1")));
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.first().values, QList<double> { 61 });
}

void TestPrometheusReal::refusedQuery()
{
    PrometheusClient client(source());
    const QueryAnswer answer = answerOf(client, rangeRequest(QStringLiteral("sum(ramp"), 10));
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Error::Kind::Query);
    QVERIFY2(answer.result.error().message.contains(QLatin1String("pars")), said(answer.result));
}

void TestPrometheusReal::names()
{
    PrometheusClient client(source());
    const SeriesSelection ramps { { QStringLiteral("ramp") },
        TimeRange { instantOf(historyStart), instantOf(historyStart + 3600) } };
    const auto labels
        = resultOf<QStringList>([&](auto done) { return client.labels(ramps, done); });
    QVERIFY2(labels, said(labels));
    QCOMPARE(*labels, (QStringList { QStringLiteral("__name__"), QStringLiteral("side") }));

    const auto sides = resultOf<QStringList>(
        [&](auto done) { return client.labelValues(QStringLiteral("side"), ramps, done); });
    QVERIFY2(sides, said(sides));
    QCOMPARE(*sides, (QStringList { QStringLiteral("down"), QStringLiteral("up") }));

    const auto none = resultOf<QStringList>(
        [&](auto done) { return client.labelValues(QStringLiteral("nothing"), ramps, done); });
    QVERIFY2(none, said(none));
    QVERIFY(none->isEmpty());
}

void TestPrometheusReal::series()
{
    PrometheusClient client(source());
    const TimeRange range { instantOf(historyStart), instantOf(historyStart + 3600) };
    auto series = resultOf<QList<Labels>>([&](auto done) {
        return client.series(
            { { QStringLiteral("{side=\"up\"}"), QStringLiteral("nothing") }, range }, done);
    });
    QVERIFY2(series, said(series));
    QCOMPARE(series->size(), 1);
    QCOMPARE(series->first().pairs,
        (QMap<QString, QString> { { QStringLiteral("__name__"), QStringLiteral("ramp") },
            { QStringLiteral("side"), QStringLiteral("up") } }));

    series = resultOf<QList<Labels>>([&](auto done) { return client.series({}, done); });
    QVERIFY(!series);
    QCOMPARE(series.error().kind, Error::Kind::Query);
    QVERIFY2(series.error().message.contains(QLatin1String("match[]")), said(series));
}

void TestPrometheusReal::scrapesAndRules()
{
    PrometheusClient client({ .id = QStringLiteral("p"), .baseUrl = m_prometheus->url() });
    Result<QList<TargetInfo>> targets;
    const auto isUp = [&] {
        targets = resultOf<QList<TargetInfo>>([&](auto done) { return client.targets(done); });
        return targets && targets->size() == 1 && targets->first().health == TargetInfo::Health::Up;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), 20'000);
    QCOMPARE(targets->first().scrapeUrl, m_prometheus->url() + QLatin1String("/metrics"));
    QCOMPARE(targets->first().scrapeInterval, Milliseconds(1s));
    QVERIFY(targets->first().lastScrape);

    const auto metadata = resultOf<QList<MetricMetadata>>(
        [&](auto done) { return client.metadata(QStringLiteral("go_goroutines"), done); });
    QVERIFY2(metadata, said(metadata));
    QCOMPARE(metadata->size(), 1);
    QCOMPARE(metadata->first().type, QStringLiteral("gauge"));
    QVERIFY(!metadata->first().help.isEmpty());

    Result<QList<AlertInfo>> alerts;
    const auto isAlerting = [&] {
        alerts = resultOf<QList<AlertInfo>>([&](auto done) { return client.alerts(done); });
        return alerts && alerts->size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAlerting(), 20'000);
    const auto answer = std::find_if(alerts->cbegin(), alerts->cend(), [](const AlertInfo &alert) {
        return alert.labels.value(QStringLiteral("alertname")) == QLatin1String("Answer");
    });
    QVERIFY(answer != alerts->cend());
    QCOMPARE(answer->value, 42.0);
    QCOMPARE(answer->state, AlertInfo::State::Firing);
    QCOMPARE(answer->annotations.value(QStringLiteral("summary")), QStringLiteral("it is 42"));
    QVERIFY(answer->activeAt);

    const auto groups
        = resultOf<QList<RuleGroupInfo>>([&](auto done) { return client.rules(done); });
    QVERIFY2(groups, said(groups));
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->first().rules.size(), 3);
    QCOMPARE(groups->first().rules.at(1).keepFiringFor, Milliseconds(5min));
    QCOMPARE(groups->first().rules.at(2).state, AlertInfo::State::Pending);

    const auto build = resultOf<BuildInfo>([&](auto done) { return client.buildInfo(done); });
    QVERIFY2(build, said(build));
    QVERIFY2(build->version.startsWith(QLatin1String("2.")), qPrintable(build->version));
}

void TestPrometheusReal::victoriaHasNoScrapesAndRules()
{
    PrometheusClient client({ .id = QStringLiteral("v"), .baseUrl = m_victoria->url() });
    const auto targets
        = resultOf<QList<TargetInfo>>([&](auto done) { return client.targets(done); });
    QVERIFY2(targets && targets->isEmpty(), said(targets));
    const auto metadata = resultOf<QList<MetricMetadata>>(
        [&](auto done) { return client.metadata(QString(), done); });
    QVERIFY2(metadata && metadata->isEmpty(), said(metadata));
    const auto groups
        = resultOf<QList<RuleGroupInfo>>([&](auto done) { return client.rules(done); });
    QVERIFY2(groups && groups->isEmpty(), said(groups));
    const auto alerts = resultOf<QList<AlertInfo>>([&](auto done) { return client.alerts(done); });
    QVERIFY2(alerts && alerts->isEmpty(), said(alerts));
    const auto build = resultOf<BuildInfo>([&](auto done) { return client.buildInfo(done); });
    QVERIFY2(build, said(build));
}

void TestPrometheusReal::unknownPathOfVictoria()
{
    PrometheusClient client(
        { .id = QStringLiteral("v"), .baseUrl = m_victoria->url() + QLatin1String("/typo") });
    const QueryAnswer answer = answerOf(client, instantRequest(QStringLiteral("ramp")));
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Error::Kind::Http);
    QVERIFY2(answer.result.error().message.contains(QLatin1String("unsupported path")),
        said(answer.result));
}

void TestPrometheusReal::tooManyPoints()
{
    PrometheusClient client({ .id = QStringLiteral("p"), .baseUrl = m_prometheus->url() });
    const QString expr = QStringLiteral("ramp");
    const QueryAnswer most = answerOf(client, rangeRequest(expr, 11'001));
    QVERIFY2(most.result, said(most.result));
    QCOMPARE(most.result->series.first().values.size(), 11'001);
    const QueryAnswer more = answerOf(client, rangeRequest(expr, 11'002));
    QVERIFY(!more.result);
    QCOMPARE(more.result.error().kind, Error::Kind::Query);
    QVERIFY2(more.result.error().message.startsWith(
                 QLatin1String("exceeded maximum resolution of 11,000 points per timeseries")),
        said(more.result));
}

void TestPrometheusReal::subPath_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("path");
    QTest::newRow("external URL") << QStringList {
        QStringLiteral("--web.external-url=http://127.0.0.1/a/prom/")
    } << QStringLiteral("/a/prom");
    QTest::newRow("external URL, slash")
        << QStringList { QStringLiteral("--web.external-url=http://127.0.0.1/a/prom") }
        << QStringLiteral("/a/prom/");
    QTest::newRow("route prefix") << QStringList {
        QStringLiteral("--web.external-url=http://127.0.0.1/a/"),
        QStringLiteral("--web.route-prefix=/b")
    } << QStringLiteral("/b/");
}

void TestPrometheusReal::subPath()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, path);
    const RealPrometheus server({ .arguments = arguments });
    QVERIFY(server.isRunning());
    const QueryRequest request = instantRequest(QStringLiteral("vector(7)"));
    PrometheusClient client({ .id = QStringLiteral("p"), .baseUrl = server.url() + path });
    const QueryAnswer answer = answerOf(client, request);
    QVERIFY2(answer.result, said(answer.result));
    QCOMPARE(answer.result->series.first().values, QList<double> { 7 });

    PrometheusClient lost({ .id = QStringLiteral("p"), .baseUrl = server.url() });
    const QueryAnswer nothing = answerOf(lost, request);
    QVERIFY(!nothing.result);
    QCOMPARE(nothing.result.error().kind, Error::Kind::Http);
    QVERIFY2(nothing.result.error().message.contains(
                 QLatin1String("has nothing at /api/v1/query (404)")),
        said(nothing.result));
}

void TestPrometheusReal::goesAndComesBack_data()
{
    QTest::addColumn<Server>("server");
    const auto prometheus = std::make_shared<RealPrometheus>();
    const auto victoria = std::make_shared<RealVictoriaMetrics>();
    QVERIFY2(prometheus->isRunning(), qPrintable(prometheus->log()));
    QVERIFY2(victoria->isRunning(), qPrintable(victoria->log()));
    QTest::newRow("prometheus") << serverOf(prometheus);
    QTest::newRow("victoriametrics") << serverOf(victoria);
}

/// One query polled ten times a second, and what is known of its source.
class Polling : public QObject {
public:
    explicit Polling(const QString &url)
    {
        PrometheusSource source { .id = QStringLiteral("s"), .baseUrl = url, .timeout = 700ms };
        connect(&m_scheduler, &Scheduler::polled, this,
            [this](const QueryOutcome &outcome) { hasData = outcome.result.has_value(); });
        connect(&m_scheduler, &Scheduler::sourceChanged, this,
            [this](const SourceStatus &changed) { status = changed; });
        m_scheduler.addSource(source.id, std::make_shared<PrometheusClient>(source));
        QueryKey key;
        key.source = source.id;
        key.expr = QStringLiteral("vector(1)");
        key.kind = QueryKey::Kind::InstantQuery;
        m_scheduler.watch(1, { key }, { .interval = 100ms });
    }

    bool isUp() const { return status.state == SourceStatus::State::Up && hasData; }
    bool isDown() const
    {
        return status.state == SourceStatus::State::Down && status.error && !hasData;
    }

    SourceStatus status;
    bool hasData = false;

private:
    Scheduler m_scheduler;
};

void TestPrometheusReal::goesAndComesBack()
{
    QFETCH(Server, server);
    const Polling polling(server.url);
    QTRY_VERIFY_WITH_TIMEOUT(polling.isUp(), 10'000);
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(polling.isDown(), 10'000);
    QCOMPARE(polling.status.error->kind, Error::Kind::Network);
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(polling.isUp(), 20'000);
    QVERIFY(!polling.status.error);
}

void TestPrometheusReal::freezesAndThaws()
{
    QFETCH(Server, server);
    const Polling polling(server.url);
    QTRY_VERIFY_WITH_TIMEOUT(polling.isUp(), 10'000);
    server.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(polling.isDown(), 10'000);
    QCOMPARE(polling.status.error->kind, Error::Kind::Timeout);
    server.resume();
    QTRY_VERIFY_WITH_TIMEOUT(polling.isUp(), 20'000);
    QVERIFY(polling.status.missedTicks > 0);
}

#include "tst_prometheus_real.moc"
QTEST_GUILESS_MAIN(TestPrometheusReal)
