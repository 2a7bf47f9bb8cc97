// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localdesk.h"

#include "app/exporterdesk.h"
#include "app/session.h"
#include "app/settings.h"
#include "collectors/procfs/localcollector.h"
#include "tests/support/realprometheus.h"
#include "views/settings/exporterdialog.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

/// This machine as a source beside others, over restarts and for others to scrape.
class TestLocalDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chartsBesideAServer();
    void saysWhatItCannotAnswer();
    void knowsItsPastAfterARestart();
    void goesOnCountingAfterARestart();
    void aKillLetsNoCounterFall();
    void offersItsMetrics();
    void theEnvironmentCounts_data();
    void theEnvironmentCounts();

private:
    QString file() const { return m_folder->filePath(u"local.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int patience = 60'000;

/// A session with this machine that has been read.
class Run {
public:
    explicit Run(const QString &file)
        : desk(&session, file)
        , begun(&desk, &LocalDesk::begun)
    {
        QSignalSpy filled(&desk, &LocalDesk::filled);
        desk.start();
        if (!filled.wait(patience))
            qFatal("this machine is not read");
    }

    /// The panel of a dashboard that shows these targets, given as JSON.
    const PanelModel *show(const QByteArray &source, const QByteArray &targets)
    {
        const QByteArray json = R"({"title": "T", "uid": "t", "schemaVersion": 39, "refresh": "1s",
            "time": {"from": "now-5m", "to": "now"}, "panels": [{"id": 1, "type": "timeseries",
            "title": "One", "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8}, "datasource": )"
            + source + R"(, "targets": [)" + targets + "]}]}";
        DashboardModel *model = session.open(*readDashboard(json));
        model->show(1, 600);
        return model->panel(1);
    }

    Session session;
    LocalDesk desk;
    QSignalSpy begun;
};

const QByteArray localSource = R"({"type": "prometheus", "uid": "local"})";
const QByteArray mixedSource = R"({"type": "datasource", "uid": "-- Mixed --"})";

QByteArray target(const QByteArray &source, const QByteArray &name, const QByteArray &expr)
{
    return R"({"refId": ")" + name + R"(", "datasource": )" + source + R"(, "expr": ")" + expr
        + R"("})";
}

QByteArray fetch(const QUrl &url)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patience))
        return {};
    return reply->readAll();
}

/// The value behind `start` at the beginning of a line.
std::optional<double> sampleIn(const QByteArray &metrics, const QByteArray &start)
{
    for (const QByteArray &line : metrics.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).toDouble();
    }
    return {};
}

QString wordsOf(const QList<double> &values)
{
    QStringList words;
    for (const double value : values)
        words << QString::number(value);
    return words.join(u' ');
}

} // namespace

void TestLocalDesk::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestLocalDesk::chartsBesideAServer()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Run run(file());
    PrometheusSource source;
    source.id = u"s"_s;
    source.baseUrl = server.url();
    run.session.addSource(source);
    const PanelModel *panel = run.show(mixedSource,
        target(R"({"type": "prometheus", "uid": "s"})", "A", "vector(42)") + ","
            + target(localSource, "B", "node_memory_MemTotal_bytes"));
    QTRY_COMPARE_WITH_TIMEOUT(panel->data().series.size(), 2, patience);
    QCOMPARE(panel->status().state, PanelStatus::State::Ready);
    QCOMPARE(panel->data().series.first().values.last(), 42.0);
    QVERIFY(panel->data().series.last().values.last() > 1e8);
    run.session.removeSources(); // this machine stays
    panel = run.show(localSource, target(localSource, "A", "node_load1"));
    QTRY_COMPARE_WITH_TIMEOUT(panel->data().series.size(), 1, patience);
}

void TestLocalDesk::saysWhatItCannotAnswer()
{
    Run run(file());
    const PanelModel *panel
        = run.show(localSource, target(localSource, "A", "rate(node_cpu_seconds_total[1m])"));
    QTRY_COMPARE_WITH_TIMEOUT(panel->status().state, PanelStatus::State::Error, patience);
    QVERIFY2(panel->status().error->message.contains(u"rate"_s),
        qPrintable(panel->status().error->message));
}

void TestLocalDesk::knowsItsPastAfterARestart()
{
    Instant until;
    {
        Run run(file());
        until = Session::now();
    }
    Run run(file());
    const PanelModel *panel
        = run.show(localSource, target(localSource, "A", "node_memory_MemTotal_bytes"));
    const auto hasPast = [panel, until] {
        for (const DataSeries &series : panel->data().series) {
            for (qsizetype i = 0; i < series.values.size(); ++i) {
                if (series.grid.at(i) <= until && !isMissing(series.values.at(i)))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPast(), patience);
}

void TestLocalDesk::goesOnCountingAfterARestart()
{
    const WatchedProcesses own { u"me"_s, WatchedProcesses::By::Pid,
        QString::number(QCoreApplication::applicationPid()) };
    const auto watch = [&own](const Run &run) {
        const auto totals = run.begun.first().first().value<QList<WatchTotals>>();
        LocalCollector *collector = run.desk.collector();
        QMetaObject::invokeMethod(
            collector, [collector, own, totals] { collector->setWatched({ own }, totals); });
        return totals;
    };
    const QByteArray expr = "process_cpu_seconds_total{agent=\\\"me\\\"}";
    {
        Run run(file());
        QVERIFY(watch(run).isEmpty());
        const PanelModel *panel = run.show(localSource, target(localSource, "A", expr));
        QTRY_COMPARE_WITH_TIMEOUT(panel->data().series.size(), 1, patience);
    }
    Run run(file());
    const QList<WatchTotals> totals = watch(run);
    QCOMPARE(totals.size(), 1);
    QCOMPARE(totals.first().agent, u"me"_s);
    QVERIFY(totals.first().cpuSeconds > 0);
}

void TestLocalDesk::aKillLetsNoCounterFall()
{
    const QString mark = u"busy-%1"_s.arg(QCoreApplication::applicationPid());
    Settings settings;
    settings.watched = { { u"busy"_s, WatchedProcesses::By::CommandLine, mark } };
    QVERIFY(SettingsFile(m_folder->filePath(u"config/opsglass"_s)).write(settings));
    const quint16 port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"QITOPS_MONITORING_ENABLED"_s, u"true"_s);
    environment.insert(u"QITOPS_MONITORING_PORT"_s, QString::number(port));
    environment.insert(u"QITOPS_MONITORING_INTERVAL"_s, u"1"_s);
    const QUrl metrics(u"http://127.0.0.1:%1/metrics"_s.arg(port));
    QList<double> served;
    const auto scrape = [&] {
        const auto value = sampleIn(fetch(metrics), "process_cpu_seconds_total{agent=\"busy\"} ");
        if (value)
            served << *value;
        return value.value_or(-1);
    };
    for (const double seconds : { 0.5, 1.0, 0.7 }) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(OPSGLASS_PROGRAM), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(scrape() >= 0, patience);
        // What it used is known to nobody else when both are gone.
        QProcess busy;
        busy.start(u"sh"_s, { u"-c"_s, u": %1; while :; do :; done"_s.arg(mark) });
        const double begin = served.last();
        QTRY_VERIFY_WITH_TIMEOUT(scrape() >= begin + seconds, patience);
        busy.kill();
        QVERIFY(busy.waitForFinished());
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
    QVERIFY2(std::is_sorted(served.cbegin(), served.cend()), qPrintable(wordsOf(served)));
}

void TestLocalDesk::offersItsMetrics()
{
    Run run(file());
    ExporterDesk exporter(&run.desk);
    QSignalSpy serving(&run.desk, &LocalDesk::serving);
    QSignalSpy stopped(&run.desk, &LocalDesk::stopped);
    QSignalSpy failed(&exporter, &ExporterDesk::failed);
    ExporterSettings settings;
    settings.isEnabled = true;
    settings.port = 0;
    settings.interval = std::chrono::seconds(1);
    exporter.setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patience);
    const QUrl url = serving.first().first().toUrl();
    QTRY_VERIFY_WITH_TIMEOUT(fetch(url).contains("\nnode_memory_MemTotal_bytes "), patience);
    settings.host = u"0.0.0.0"_s;
    exporter.setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    settings.isEnabled = false;
    exporter.setSettings(settings);
    QVERIFY(fetch(url).isEmpty());
}

void TestLocalDesk::theEnvironmentCounts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isServing");
    QTest::addColumn<QString>("problem");
    QTest::newRow("on") << QByteArray("true") << true << QString();
    QTest::newRow("a slip") << QByteArray("yess") << false << u"QITOPS_MONITORING_ENABLED"_s;
}

void TestLocalDesk::theEnvironmentCounts()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isServing);
    QFETCH(const QString, problem);
    qputenv("QITOPS_MONITORING_ENABLED", value);
    const auto undo = qScopeGuard([] { qunsetenv("QITOPS_MONITORING_ENABLED"); });
    Run run(file());
    ExporterDesk exporter(&run.desk);
    QSignalSpy serving(&run.desk, &LocalDesk::serving);
    QSignalSpy failed(&exporter, &ExporterDesk::failed);
    ExporterSettings settings; // off
    settings.port = 0;
    exporter.setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(serving.size() + failed.size(), 1, patience);
    QCOMPARE(serving.size(), isServing ? 1 : 0);
    if (!isServing)
        QVERIFY(failed.first().first().value<Error>().message.contains(problem));
    QWidget window;
    exporter.open(&window);
    const auto *dialog = window.findChild<ExporterDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->value().isEnabled); // what the person chose stays what it is
}

QTEST_MAIN(TestLocalDesk)
#include "tst_localdesk.moc"
