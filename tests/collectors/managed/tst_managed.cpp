// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/managed/managedprometheus.h"
#include "collectors/prometheus/client.h"
#include "tests/support/faultserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

/// Whether a process runs; one that has ended and waits for its parent does not.
bool isAlive(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray state = file.readAll();
    return !state.mid(state.lastIndexOf(')')).startsWith(") Z");
}

/// A ManagedPrometheus that is waited for.
struct Running {
    explicit Running(const ManagedConfig &config)
        : prometheus(config)
        , ready(&prometheus, &ManagedPrometheus::ready)
        , failed(&prometheus, &ManagedPrometheus::failed)
    {
        prometheus.start();
    }

    bool isReady() { return !ready.isEmpty() || ready.wait(20'000); }
    Error error() const { return failed.first().first().value<Error>(); }
    /// The values of an instant query.
    QList<double> ask(const QString &expr) const
    {
        PrometheusClient client(PrometheusSource { .baseUrl = prometheus.url().toString() });
        std::optional<QueryAnswer> answer;
        const Instant now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
        const auto pending = client.ask({ expr, QueryKey::Kind::InstantQuery, { now, 0ms, 1 } },
            [&answer](QueryAnswer got) { answer = std::move(got); });
        QList<double> values;
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 5000) || !answer->result)
            return values;
        for (const Series &series : answer->result->series)
            values.append(series.values.first());
        return values;
    }

    ManagedPrometheus prometheus;
    QSignalSpy ready;
    QSignalSpy failed;
};

} // namespace

class TestManaged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesItsConfiguration();
    void refusesATarget_data();
    void refusesATarget();
    void scrapes();
    void restartsWhenKilled();
    void takesOverAfterAKill();
    void sharesNoFolder();
    void endsWithItsParent();
    void saysThatItIsMissing();
    void saysThatItsFolderIsBad();

private:
    ManagedConfig config() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestManaged::init() { m_directory = std::make_unique<QTemporaryDir>(); }

ManagedConfig TestManaged::config() const
{
    return { .dataDirectory = m_directory->path(), .targets = {}, .interval = 1s };
}

void TestManaged::writesItsConfiguration()
{
    ManagedConfig config;
    config.targets = { { QStringLiteral("a \"b\""), QUrl(QStringLiteral("http://[::1]/")) },
        { QStringLiteral("c"), QUrl(QStringLiteral("https://host:8443/m/x")),
            QStringLiteral("gateway:80") } };
    const auto text = prometheusConfig(config);
    QVERIFY(text);
    QVERIFY(text->contains("scrape_interval: 5000ms"));
    QVERIFY(text->contains(R"(- job_name: "a \"b\"")"));
    QVERIFY(text->contains(R"(- targets: ["[::1]:80"])"));
    QVERIFY(text->contains("scheme: https\n    metrics_path: \"/m/x\""));
    QVERIFY(text->contains(R"(- targets: ["host:8443"])"));
    QCOMPARE(text->count("labels:"), 1);
    QVERIFY(text->contains("        labels:\n          instance: \"gateway:80\"\n"));
    QCOMPARE(text->count("scrape_interval"), 1);
    config.targets.first().interval = 30s;
    const auto slower = prometheusConfig(config);
    QVERIFY(slower);
    QCOMPARE(slower->count("    scrape_interval: 30000ms\n"), 1);
    QCOMPARE(slower->count("scrape_timeout"), 1); // of the other one
}

void TestManaged::refusesATarget_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("no scheme") << QUrl(QStringLiteral("localhost/metrics"));
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hosts"));
    QTest::newRow("nothing") << QUrl();
}

void TestManaged::refusesATarget()
{
    QFETCH(QUrl, url);
    ManagedConfig config = this->config();
    config.targets = { { QStringLiteral("job"), url } };
    Running running(config);
    QCOMPARE(running.failed.size(), 1);
    QCOMPARE(running.error().kind, Error::Kind::Unsupported);
    QVERIFY(running.error().message.contains(url.toString()));
}

void TestManaged::scrapes()
{
    FaultServer server;
    server.setReply({ .contentType = "text/plain; version=0.0.4", .body = "answer 42\n" });
    ManagedConfig config = this->config();
    config.targets = { { QStringLiteral("deep thought"), QUrl(server.url() + QStringLiteral("/m")),
        QStringLiteral("earth:1") } };
    Running running(config);
    QVERIFY(running.isReady());
    QCOMPARE(running.prometheus.url().host(), QStringLiteral("127.0.0.1"));
    QTRY_COMPARE_WITH_TIMEOUT(
        running.ask(QStringLiteral("answer{job=\"deep thought\",instance=\"earth:1\"}")),
        QList<double> { 42 }, 10'000);
    QCOMPARE(server.requests().first().path(), "/m");
}

void TestManaged::restartsWhenKilled()
{
    Running running(config());
    QVERIFY(running.isReady());
    const qint64 first = running.prometheus.processId();
    QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
    QVERIFY(running.ready.wait(20'000));
    QVERIFY(running.prometheus.processId() != first);
    QCOMPARE(running.ask(QStringLiteral("vector(1)")), QList<double> { 1 });
    QVERIFY(running.failed.isEmpty());
}

void TestManaged::takesOverAfterAKill()
{
    FaultServer server;
    server.setReply({ .contentType = "text/plain; version=0.0.4", .body = "answer 42\n" });
    ManagedConfig scraping = config();
    scraping.targets = { { QStringLiteral("job"), QUrl(server.url()) } };
    {
        Running running(scraping);
        QVERIFY(running.isReady());
        QTRY_COMPARE_WITH_TIMEOUT(
            running.ask(QStringLiteral("answer")), QList<double> { 42 }, 10'000);
        running.prometheus.disconnect();
        ::kill(pid_t(running.prometheus.processId()), SIGKILL);
    }
    Running again(config());
    QVERIFY(again.isReady());
    QCOMPARE(again.ask(QStringLiteral("max(max_over_time(answer[5m]))")), QList<double> { 42 });
}

void TestManaged::sharesNoFolder()
{
    Running first(config());
    QVERIFY(first.isReady());
    Running second(config());
    QVERIFY(second.failed.wait(20'000));
    QCOMPARE(second.error().kind, Error::Kind::Cancelled);
    QVERIFY(second.error().message.contains(m_directory->path()));
    QCOMPARE(first.ask(QStringLiteral("vector(1)")), QList<double> { 1 });
}

void TestManaged::endsWithItsParent()
{
    QProcess parent;
    parent.start(
        QCoreApplication::applicationFilePath(), { QStringLiteral("--hold"), m_directory->path() });
    QTRY_VERIFY_WITH_TIMEOUT(parent.canReadLine(), 20'000);
    const qint64 child = parent.readLine().trimmed().toLongLong();
    QVERIFY(child > 1);
    QVERIFY(isAlive(child));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(child), 20'000);
    Running again(config());
    QVERIFY(again.isReady());
}

void TestManaged::saysThatItIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_directory->path().toUtf8());
    Running running(config());
    qputenv("PATH", path);
    QCOMPARE(running.failed.size(), 1);
    QCOMPARE(running.error().kind, Error::Kind::Unsupported);
    QVERIFY(running.error().message.contains(QStringLiteral("apt install prometheus")));
}

void TestManaged::saysThatItsFolderIsBad()
{
    ManagedConfig config = this->config();
    config.dataDirectory = QStringLiteral("/proc/none");
    Running running(config);
    QCOMPARE(running.failed.size(), 1);
    QCOMPARE(running.error().kind, Error::Kind::Io);
    QVERIFY(running.error().message.contains(config.dataDirectory));
}

/// The parent of endsWithItsParent(): tells its child's id and waits to be killed.
static int hold(const QString &directory)
{
    ManagedPrometheus prometheus({ .dataDirectory = directory, .targets = {}, .interval = 1s });
    QObject::connect(&prometheus, &ManagedPrometheus::ready, &prometheus, [&prometheus] {
        std::printf("%lld\n", static_cast<long long>(prometheus.processId()));
        std::fflush(stdout);
    });
    prometheus.start();
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--hold"))
        return hold(arguments.at(2));
    TestManaged test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_managed.moc"
