// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/exporter/exporter.h"
#include "collectors/exporter/exporterenvironment.h"
#include "collectors/exporter/exposition.h"
#include "collectors/procfs/localmetrics.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/realprometheus.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <limits>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

using Pairs = QMap<QString, QString>;

LocalSample sampleOf(const char *name, double value, const Pairs &pairs = {})
{
    Labels labels { pairs };
    labels.pairs.insert(QStringLiteral("__name__"), QLatin1String(name));
    return { labels, value };
}

MetricMetadata metadataOf(const char *name, const char *type, const char *help)
{
    return { QLatin1String(name), QLatin1String(type), QString::fromUtf8(help), {} };
}

ExporterSettings onAnyPort()
{
    ExporterSettings settings;
    settings.isEnabled = true;
    settings.port = 0;
    return settings;
}

struct Answer {
    int status = 0;
    QByteArray type;
    QByteArray allow;
    QByteArray body;
};

Answer askedFor(const QUrl &url, const QByteArray &method = "GET")
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(QNetworkRequest(url), method));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30'000))
        return {};
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->rawHeader("Allow"),
        reply->readAll() };
}

/// The exporter with one reading, and where it serves.
struct Served {
    explicit Served(const ExporterSettings &settings = onAnyPort())
        : exporter({ metadataOf("node_load1", "gauge", "1m load average.") })
        , serving(&exporter, &Exporter::serving)
        , stopped(&exporter, &Exporter::stopped)
        , failed(&exporter, &Exporter::failed)
    {
        exporter.apply(settings);
    }
    QUrl url() const { return serving.isEmpty() ? QUrl() : serving.last().first().toUrl(); }
    QString failure() const
    {
        return failed.isEmpty() ? QString() : failed.last().first().value<Error>().message;
    }

    Exporter exporter;
    QSignalSpy serving;
    QSignalSpy stopped;
    QSignalSpy failed;
};

} // namespace

class TestExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void environmentSettles_data();
    void environmentSettles();
    void environmentIsRefused_data();
    void environmentIsRefused();
    void writesTheFormat();
    void promtoolAccepts();
    void answers_data();
    void answers();
    void servesTheNewestOncePerInterval();
    void beginsMovesAndEnds();
    void refusesToBeReached_data();
    void refusesToBeReached();
    void saysWhyItCannot();
    void prometheusScrapes();
};

void TestExporter::environmentSettles_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<ExporterSettings>("settings");
    const auto row = [](const char *name, const QStringList &variables, auto change) {
        ExporterSettings settings;
        change(settings);
        QTest::newRow(name) << variables << settings;
    };
    row("nothing", {}, [](ExporterSettings &) {});
    row("others", { QStringLiteral("QITOPS_MONITORING=x") }, [](ExporterSettings &) {});
    row("empty", { QStringLiteral("QITOPS_MONITORING_PORT=") }, [](ExporterSettings &) {});
    for (const char *word : { "true", "TRUE", "1", "yes", "on", " true " })
        row(word, { QStringLiteral("QITOPS_MONITORING_ENABLED=") + QLatin1String(word) },
            [](ExporterSettings &settings) { settings.isEnabled = true; });
    for (const char *word : { "false", "0", "No", "off" })
        row(word, { QStringLiteral("QITOPS_MONITORING_ENABLED=") + QLatin1String(word) },
            [](ExporterSettings &settings) { settings.isEnabled = false; });
    row("an address", { QStringLiteral("QITOPS_MONITORING_HOST=0.0.0.0") },
        [](ExporterSettings &settings) { settings.host = QStringLiteral("0.0.0.0"); });
    row("another kind", { QStringLiteral("QITOPS_MONITORING_HOST=::1") },
        [](ExporterSettings &settings) { settings.host = QStringLiteral("::1"); });
    row("a name", { QStringLiteral("QITOPS_MONITORING_HOST=localhost") },
        [](ExporterSettings &settings) { settings.host = QStringLiteral("localhost"); });
    row("a port", { QStringLiteral("QITOPS_MONITORING_PORT=65535") },
        [](ExporterSettings &settings) { settings.port = 65535; });
    row("an interval", { QStringLiteral("QITOPS_MONITORING_INTERVAL=5") },
        [](ExporterSettings &settings) { settings.interval = 5s; });
    row("all of it",
        { QStringLiteral("QITOPS_MONITORING_ENABLED=true"),
            QStringLiteral("QITOPS_MONITORING_HOST=127.0.0.2"),
            QStringLiteral("QITOPS_MONITORING_PORT=9090"),
            QStringLiteral("QITOPS_MONITORING_INTERVAL=15") },
        [](ExporterSettings &settings) {
            settings = { true, QStringLiteral("127.0.0.2"), 9090, 15s, false };
        });
}

void TestExporter::environmentSettles()
{
    QFETCH(QStringList, variables);
    QFETCH(ExporterSettings, settings);
    QProcessEnvironment environment;
    for (const QString &variable : std::as_const(variables))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto settled = withEnvironment({}, environment);
    QVERIFY(settled);
    QVERIFY(*settled == settings);
    // What was set before stays where the environment says nothing.
    ExporterSettings before { true, QStringLiteral("::1"), 7, 7s, true };
    const auto kept = withEnvironment(before, QProcessEnvironment());
    QVERIFY(kept && *kept == before);
}

void TestExporter::environmentIsRefused_data()
{
    QTest::addColumn<QString>("message");
    const auto row = [](const char *variable, const char *message) {
        QTest::newRow(variable) << QString::fromUtf8(message);
    };
    row("QITOPS_MONITORING_ENABLED=maybe",
        "QITOPS_MONITORING_ENABLED is “maybe”; it has to be true or false.");
    row("QITOPS_MONITORING_HOST=example.com",
        "QITOPS_MONITORING_HOST is “example.com”; it has to be an address such as 127.0.0.1, or "
        "localhost.");
    row("QITOPS_MONITORING_PORT=0",
        "QITOPS_MONITORING_PORT is “0”; it has to be a number from 1 to 65535.");
    row("QITOPS_MONITORING_PORT=65536",
        "QITOPS_MONITORING_PORT is “65536”; it has to be a number from 1 to 65535.");
    row("QITOPS_MONITORING_PORT=-1",
        "QITOPS_MONITORING_PORT is “-1”; it has to be a number from 1 to 65535.");
    row("QITOPS_MONITORING_PORT=80a",
        "QITOPS_MONITORING_PORT is “80a”; it has to be a number from 1 to 65535.");
    row("QITOPS_MONITORING_PORT=99999999999999999999",
        "QITOPS_MONITORING_PORT is “99999999999999999999”; it has to be a number from 1 to 65535.");
    row("QITOPS_MONITORING_INTERVAL=15s",
        "QITOPS_MONITORING_INTERVAL is “15s”; it has to be whole seconds from 1 to 3600.");
    row("QITOPS_MONITORING_INTERVAL=0.5",
        "QITOPS_MONITORING_INTERVAL is “0.5”; it has to be whole seconds from 1 to 3600.");
    row("QITOPS_MONITORING_INTERVAL=0",
        "QITOPS_MONITORING_INTERVAL is “0”; it has to be whole seconds from 1 to 3600.");
    row("QITOPS_MONITORING_INTERVAL=3601",
        "QITOPS_MONITORING_INTERVAL is “3601”; it has to be whole seconds from 1 to 3600.");
}

void TestExporter::environmentIsRefused()
{
    const QString variable = QString::fromUtf8(QTest::currentDataTag());
    QProcessEnvironment environment;
    environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto settled = withEnvironment({}, environment);
    QVERIFY(!settled);
    QCOMPARE(settled.error().kind, Error::Kind::Malformed);
    QTEST(settled.error().message, "message");
}

void TestExporter::writesTheFormat()
{
    using Limits = std::numeric_limits<double>;
    const LocalReading reading { {},
        { sampleOf("z_total", 9'007'199'254'740'992),
            sampleOf("a", 0.1, { { QStringLiteral("b"), QStringLiteral("q\"\\\nü") } }),
            sampleOf("z_total", -0.5, { { QStringLiteral("x"), QString() } }),
            sampleOf("a", Limits::quiet_NaN()),
            sampleOf("m", Limits::infinity(), { { QStringLiteral("i"), QStringLiteral("1") } }),
            sampleOf("m", -Limits::infinity(),
                { { QStringLiteral("i"), QStringLiteral("2") },
                    { QStringLiteral("h"), QStringLiteral("3") } }) } };
    const QList<MetricMetadata> metadata { metadataOf("a", "gauge", "One\\line\nand \"another\"."),
        metadataOf("z_total", "counter", "Last."), metadataOf("m", "unknown", ""),
        metadataOf("nobody", "gauge", "Has no samples.") };
    QCOMPARE(textExposition(reading, metadata),
        QByteArray("# HELP a One\\\\line\\nand \"another\".\n"
                   "# TYPE a gauge\n"
                   "a NaN\n"
                   "a{b=\"q\\\"\\\\\\nü\"} 0.1\n"
                   "# TYPE m untyped\n"
                   "m{h=\"3\",i=\"2\"} -Inf\n"
                   "m{i=\"1\"} +Inf\n"
                   "# HELP z_total Last.\n"
                   "# TYPE z_total counter\n"
                   "z_total 9007199254740992\n"
                   "z_total{x=\"\"} -0.5\n"));
    QCOMPARE(textExposition({}, metadata), QByteArray());
}

void TestExporter::promtoolAccepts()
{
    const QList<MetricMetadata> metadata = localMetrics();
    LocalReading reading { {},
        { sampleOf("node_cpu_seconds_total", 12345.67,
              { { QStringLiteral("cpu"), QStringLiteral("0") },
                  { QStringLiteral("mode"), QStringLiteral("idle") } }),
            sampleOf("opsglass_cpu_used_ratio", 1.0 / 3),
            sampleOf("opsglass_network_receive_bytes_per_second", 1e-7,
                { { QStringLiteral("device"), QStringLiteral("eth\"0\"\\") } }),
            sampleOf("process_cpu_seconds_total", 1e21,
                { { QStringLiteral("agent"), QStringLiteral("claude\ncode") } }) } };
    QSet<QString> there;
    for (const LocalSample &sample : std::as_const(reading.samples))
        there << sample.labels.value(QStringLiteral("__name__"));
    for (const MetricMetadata &metric : metadata) {
        if (!there.contains(metric.metric))
            reading.samples << sampleOf(metric.metric.toUtf8().constData(), 0.25);
    }
    QProcess promtool;
    promtool.start(
        QStringLiteral("promtool"), { QStringLiteral("check"), QStringLiteral("metrics") });
    promtool.write(textExposition(reading, metadata));
    promtool.closeWriteChannel();
    QVERIFY2(promtool.waitForFinished(), qPrintable(promtool.errorString()));
    // These names are node_exporter's; 3 is what the linter says about taste alone.
    QStringList expected;
    for (const char *field :
        { "MemAvailable", "MemFree", "MemTotal", "SwapCached", "SwapFree", "SwapTotal" })
        expected << QStringLiteral("node_memory_%1_bytes metric names should be written in "
                                   "'snake_case' not 'camelCase'")
                        .arg(QLatin1String(field));
    QStringList said
        = QString::fromUtf8(promtool.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    said.sort();
    QCOMPARE(said, expected);
    QCOMPARE(promtool.exitCode(), 3);
}

void TestExporter::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const QByteArray &method, const char *path, int status, const char *part) {
        QTest::newRow(qPrintable(QString::fromLatin1(method + ' ' + path)))
            << method << QString::fromLatin1(path) << status << QByteArray(part);
    };
    row("GET", "/metrics", 200, "node_load1 0.5\n");
    row("GET", "/metrics?debug=1", 200, "node_load1 0.5\n");
    row("GET", "/", 200, "<a href=\"/metrics\">");
    row("GET", "/metrics/", 404, "/metrics has the metrics");
    row("GET", "/favicon.ico", 404, "nothing here");
    row("GET", "/../etc/passwd", 404, "nothing here");
    row("POST", "/metrics", 405, "Only GET");
    row("DELETE", "/metrics", 405, "Only GET");
    row("PUT", "/", 405, "Only GET");
    row("POST", "/elsewhere", 404, "nothing here");
}

void TestExporter::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, part);
    Served served;
    QVERIFY2(served.url().isValid(), qPrintable(served.failure()));
    served.exporter.take({ instantOf(0), { sampleOf("node_load1", 0.5) } });
    const Answer answer = askedFor(served.url().resolved(QUrl(path)), method);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(part), answer.body.constData());
    QCOMPARE(answer.allow, answer.status == 405 ? QByteArray("GET") : QByteArray());
    if (answer.status == 200 && path != QLatin1String("/"))
        QCOMPARE(answer.type, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
}

void TestExporter::servesTheNewestOncePerInterval()
{
    ExporterSettings settings = onAnyPort();
    settings.interval = 10s;
    Served served(settings);
    const auto shown = [&served] {
        const Answer answer = askedFor(served.url());
        return answer.status == 200 ? answer.body.trimmed().split(' ').last()
                                    : QByteArray::number(answer.status);
    };
    const auto take = [&served](std::chrono::seconds at, double value) {
        served.exporter.take({ Instant(at), { sampleOf("node_load1", value) } });
    };
    QCOMPARE(shown(), QByteArray("503")); // nothing was read yet
    take(100s, 1);
    QCOMPARE(shown(), QByteArray("1"));
    take(104s, 2);
    QCOMPARE(shown(), QByteArray("1"));
    take(110s, 3);
    QCOMPARE(shown(), QByteArray("3"));
    take(50s, 4); // the clock was set back
    QCOMPARE(shown(), QByteArray("4"));
    // A series that was not read any more is gone.
    served.exporter.take({ Instant(60s), { sampleOf("node_load5", 5) } });
    QVERIFY(!askedFor(served.url()).body.contains("node_load1"));
}

void TestExporter::beginsMovesAndEnds()
{
    Served served { ExporterSettings() };
    QVERIFY(served.serving.isEmpty() && served.stopped.isEmpty() && served.failed.isEmpty());
    served.exporter.apply(onAnyPort());
    QCOMPARE(served.serving.size(), 1);
    const QUrl first = served.url();
    QCOMPARE(first.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(first.path(), QStringLiteral("/metrics"));
    served.exporter.apply(onAnyPort());
    QCOMPARE(served.serving.size(), 1); // nothing changed
    ExporterSettings other = onAnyPort();
    other.host = QStringLiteral("localhost");
    served.exporter.apply(other);
    QCOMPARE(served.serving.size(), 2);
    QCOMPARE(askedFor(served.url()).status, 503);
    QCOMPARE(askedFor(first).status, first.port() == served.url().port() ? 503 : 0);
    served.exporter.apply(ExporterSettings());
    QCOMPARE(served.stopped.size(), 1);
    QCOMPARE(askedFor(served.url()).status, 0);
    served.exporter.apply(ExporterSettings());
    QCOMPARE(served.stopped.size(), 1);
}

void TestExporter::refusesToBeReached_data()
{
    QTest::addColumn<bool>("isReached");
    QTest::newRow("0.0.0.0") << true;
    QTest::newRow("::") << true;
    QTest::newRow("192.0.2.1") << true;
    QTest::newRow("127.0.0.1") << false;
    QTest::newRow("127.8.9.10") << false;
    QTest::newRow("localhost") << false;
}

void TestExporter::refusesToBeReached()
{
    QFETCH(bool, isReached);
    ExporterSettings settings = onAnyPort();
    settings.host = QString::fromLatin1(QTest::currentDataTag());
    Served served(settings);
    QCOMPARE(served.serving.size(), isReached ? 0 : 1);
    if (!isReached)
        return;
    QCOMPARE(served.failed.first().first().value<Error>().kind, Error::Kind::Unsupported);
    QCOMPARE(served.failure(),
        QStringLiteral("The metrics of this machine are not offered at %1: others than this "
                       "machine could read them there. Allow that first.")
            .arg(settings.host));
    settings.allowsRemote = true;
    if (settings.host != QLatin1String("0.0.0.0"))
        return;
    served.exporter.apply(settings);
    QCOMPARE(served.serving.size(), 1);
    QUrl url = served.url();
    url.setHost(QStringLiteral("127.0.0.1"));
    QCOMPARE(askedFor(url).status, 503);
}

void TestExporter::saysWhyItCannot()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ExporterSettings settings = onAnyPort();
    settings.port = other.serverPort();
    Served served(settings);
    QCOMPARE(served.failure(),
        QStringLiteral("The metrics of this machine cannot be offered at 127.0.0.1, port %1: "
                       "another program uses this port.")
            .arg(settings.port));
    QCOMPARE(served.failed.first().first().value<Error>().kind, Error::Kind::Io);
    // The same again, once the other one is gone.
    other.close();
    served.exporter.apply(settings);
    QCOMPARE(served.url().port(), settings.port);
    settings.host = QStringLiteral("nowhere");
    served.exporter.apply(settings);
    QVERIFY2(served.failure().endsWith(QLatin1String("there is no such address.")),
        qPrintable(served.failure()));
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 70'000;
    served.exporter.apply(settings);
    QCOMPARE(served.failed.size(), 3);
}

void TestExporter::prometheusScrapes()
{
    Served served;
    QVERIFY2(served.url().isValid(), qPrintable(served.failure()));
    served.exporter.take({ instantOf(0),
        { sampleOf("node_load1", 0.5),
            sampleOf("odd", 1, { { QStringLiteral("b"), QStringLiteral("q\"\\\nü") } }) } });
    RealPrometheus server({ .config = "global: { scrape_interval: 1s }\n"
                                      "scrape_configs:\n"
                                      "- job_name: machine\n"
                                      "  static_configs: [ { targets: [ '127.0.0.1:"
            + QByteArray::number(served.url().port()) + "' ] } ]\n" });
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    PrometheusSource source;
    source.baseUrl = server.url();
    PrometheusClient client(source);
    const auto ask = [&client](const char *expr) {
        Grid now;
        now.start = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
        now.count = 1;
        const QueryAnswer answer = answerOf(client,
            { .expr = QLatin1String(expr), .kind = QueryKey::Kind::InstantQuery, .grid = now });
        return answer.result.value_or(Matrix()).series;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!ask("node_load1").isEmpty(), 30'000);
    QCOMPARE(ask("node_load1").first().values, QList<double> { 0.5 });
    QCOMPARE(ask("odd").value(0).labels.value(QStringLiteral("b")), QStringLiteral("q\"\\\nü"));
    QCOMPARE(ask("up{job=\"machine\"}").value(0).values, QList<double> { 1 });
    const auto metadata = resultOf<QList<MetricMetadata>>(
        [&](auto done) { return client.metadata(QStringLiteral("node_load1"), done); });
    QVERIFY(metadata && metadata->size() == 1);
    QCOMPARE(metadata->first().type, QStringLiteral("gauge"));
    QCOMPARE(metadata->first().help, QStringLiteral("1m load average."));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
