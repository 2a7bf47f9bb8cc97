// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprometheus.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace opsglass::test;
using namespace Qt::StringLiterals;

/// `opsglass report` from outside, against a real Prometheus.
class TestReportVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesJson();
    void writesMarkdown();
    void looksBackAsFarAsTold();
    void replacesTheFile();
    void saysWhatIsMissing();
    void asksTheServersOwnRules();
    void judgesRules();
    void tellsOfRefusedRules();
    void tellsOfSilentAlertmanagers();
    void nothingKnownIsThere();
    void nobodyAnswers();
    void cannotWrite();
    void standardOutputIsFull();
    void refusals_data();
    void refusals();

private:
    struct Outcome {
        int code = -1;
        QByteArray output;
        QString errors;
        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };
    Outcome run(const QStringList &arguments, const QString &output = {}) const;
    Outcome report(const QStringList &arguments = {}) const
    {
        return run(QStringList { u"--source"_s, m_server->url() } + arguments);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RealPrometheus> m_server;
};

namespace {

const QByteArray ownRules = R"yaml(groups:
- name: own
  interval: 1s
  rules:
  - {alert: AgentFails, expr: 'ajentik_active_agents < 5', labels: {severity: high}}
)yaml";

/// A counter that grows by `perMinute`, a sample every thirty seconds for the last `minutes`.
QByteArray counter(const QByteArray &series, double perMinute, qint64 minutes)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray text;
    for (qint64 second = 0; second <= minutes * 60; second += 30) {
        text += series + ' ' + QByteArray::number(perMinute * double(second) / 60) + ' '
            + QByteArray::number(now - minutes * 60 + second) + '\n';
    }
    return text;
}

QByteArray history()
{
    constexpr qint64 day = 180;
    QByteArray text = "# TYPE ajentik_agent_requests counter\n";
    const QByteArray requests = "ajentik_agent_requests_total{job=\"a\",instance=\"b\",agent=\"";
    text += counter(requests + "ChatAgent\",status=\"success\"}", 19, day);
    text += counter(requests + "ChatAgent\",status=\"error\"}", 1, day);
    text += counter(requests + "CodeAgent\",status=\"success\"}", 10, day);
    text += "# TYPE ajentik_agent_response_time_seconds summary\n";
    const QByteArray time = "ajentik_agent_response_time_seconds_";
    text += counter(time + "sum{agent=\"ChatAgent\"}", 24, day);
    text += counter(time + "count{agent=\"ChatAgent\"}", 20, day);
    text += counter(time + "sum{agent=\"CodeAgent\"}", 70, day);
    text += counter(time + "count{agent=\"CodeAgent\"}", 10, day);
    text += "# TYPE ajentik_tool_executions counter\n";
    text
        += counter("ajentik_tool_executions_total{tool=\"web_search\",status=\"success\"}", 8, day);
    text += counter("ajentik_tool_executions_total{tool=\"web_search\",status=\"error\"}", 2, day);
    text += "# TYPE ajentik_active_agents gauge\n";
    text += counter("ajentik_active_agents{job=\"a\"}", 0, day);
    text += "# TYPE process_start_time_seconds gauge\n";
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (qint64 ago = 600; ago >= 0; ago -= 30)
        text += "process_start_time_seconds{job=\"a\",instance=\"b\"} "
            + QByteArray::number(now - 8100) + ' ' + QByteArray::number(now - ago) + '\n';
    return text + "# EOF\n";
}

} // namespace

void TestReportVerb::initTestCase()
{
    RealPrometheus::Options options;
    options.openMetrics = history();
    options.rules = ownRules;
    options.config = "rule_files: [rules.yml]\n";
    m_server = std::make_unique<RealPrometheus>(options);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    // Rules a server did not evaluate yet are a problem of their own.
    QVERIFY(QTest::qWaitFor([this] { return report().code == 0; }, 30'000));
}

TestReportVerb::Outcome TestReportVerb::run(
    const QStringList &arguments, const QString &output) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(OPSGLASS_PROGRAM), QStringList(u"report"_s) + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

void TestReportVerb::writesJson()
{
    const Outcome outcome = report({ u"--format"_s, u"json"_s, u"--since"_s, u"1h"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors));
    const QJsonObject json = outcome.json();
    QCOMPARE(json[u"systems"].toArray().size(), 1);
    const QJsonObject system = json[u"systems"][0].toObject();
    QCOMPARE(system[u"system"].toString(), u"ajentik"_s);
    const QJsonObject health = system[u"system_health"].toObject();
    // Sixty minutes of thirty requests; Prometheus extrapolates to the ends of the window.
    QVERIFY(std::abs(health[u"total_requests"].toDouble() - 1800) < 40);
    QVERIFY(std::abs(health[u"success_rate"].toDouble() - 100 * 29.0 / 30) < 0.1);
    QVERIFY(std::abs(health[u"uptime_seconds"].toDouble() - 8100) < 120);
    // Five of a hundred and fifty within five minutes are few.
    QCOMPARE(health[u"status"].toString(), u"healthy"_s);
    const QJsonObject chat = system[u"agent_metrics"][u"ChatAgent"].toObject();
    QVERIFY(std::abs(chat[u"success_rate"].toDouble() - 95) < 0.1);
    QVERIFY(std::abs(chat[u"average_response_time"].toDouble() - 1.2) < 0.001);
    // Nobody wrote down a failure of it, so there was none; its cost is not known, so it is not 0.
    const QJsonObject code = system[u"agent_metrics"][u"CodeAgent"].toObject();
    QCOMPARE(code[u"failed_requests"].toDouble(-1), 0.0);
    QCOMPARE(code[u"success_rate"].toDouble(), 100.0);
    QVERIFY(code.contains(u"total_cost"_s) == false || code[u"total_cost"].isNull());
    QCOMPARE(system[u"slow_agents"][0][u"agent"].toString(), u"CodeAgent"_s);
    QVERIFY(std::abs(system[u"failing_tools"][0][u"success_rate"].toDouble() - 80) < 0.1);
}

void TestReportVerb::writesMarkdown()
{
    const Outcome outcome = report();
    QCOMPARE(outcome.code, 0);
    const QString text = QString::fromUtf8(outcome.output);
    QVERIFY(text.startsWith(u"# System Metrics Report\n"_s));
    QVERIFY2(text.contains(u"- **Status**: HEALTHY\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"- **Active Agents**: 0\n"_s));
    QVERIFY(text.contains(u"| AgentFails |"_s));
}

void TestReportVerb::looksBackAsFarAsTold()
{
    const auto requests = [this](const QString &since) {
        const Outcome outcome = report({ u"--format"_s, u"json"_s, u"--since"_s, since });
        return outcome.json()[u"systems"][0][u"system_health"][u"total_requests"].toDouble();
    };
    QVERIFY(std::abs(requests(u"30m"_s) - 900) < 40);
    QVERIFY(std::abs(requests(u"2h"_s) - 3600) < 40);
    const Outcome slow = report({ u"--format"_s, u"json"_s, u"--slow"_s, u"1s"_s });
    QCOMPARE(slow.json()[u"systems"][0][u"slow_agents"].toArray().size(), 2);
}

void TestReportVerb::replacesTheFile()
{
    const QString path = m_folder.filePath(u"report.html"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1'000'000, 'x'));
    file.close();
    const Outcome outcome = report({ u"--format"_s, u"html"_s, u"--output"_s, path });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("<!DOCTYPE html>"));
    QVERIFY(text.endsWith("</html>\n"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u"report.html*"_s }).size(), 1);
}

void TestReportVerb::saysWhatIsMissing()
{
    const QString text = QString::fromUtf8(report().output);
    QVERIFY(text.contains(u"- **Total Cost**: no data (ajentik_agent_cost_dollars_total)\n"_s));
    QVERIFY(text.contains(u"- **Requests**: no data (ajentik_model_requests_total)\n"_s));
}

void TestReportVerb::asksTheServersOwnRules()
{
    const QJsonArray alerts = report({ u"--format"_s, u"json"_s }).json()[u"alerts"].toArray();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0][u"name"].toString(), u"AgentFails"_s);
    QCOMPARE(alerts[0][u"severity"].toString(), u"high"_s);
}

void TestReportVerb::judgesRules()
{
    const Outcome outcome = report({ u"--format"_s, u"json"_s, u"--rules"_s, u"pack:ajentik"_s });
    QCOMPARE(outcome.code, 0);
    QStringList names;
    const QJsonArray alerts = outcome.json()[u"alerts"].toArray();
    for (const QJsonValue &alert : alerts)
        names << alert[u"name"].toString();
    QVERIFY2(names.contains(u"HighResponseTime"_s), qPrintable(names.join(u' ')));
    QVERIFY(!names.contains(u"AgentFails"_s));
}

void TestReportVerb::tellsOfRefusedRules()
{
    const QString path = m_folder.filePath(u"wrong.yml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("groups: 5\n");
    file.close();
    const Outcome outcome = report({ u"--format"_s, u"json"_s, u"--rules"_s, path });
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains(path));
    const QJsonObject json = outcome.json();
    QCOMPARE(json[u"complete"].toBool(true), false);
    QCOMPARE(json[u"problems"][0][u"subject"].toString(), path);
    QVERIFY(json[u"alerts"].toArray().isEmpty());
    QCOMPARE(json[u"systems"].toArray().size(), 1);
}

void TestReportVerb::tellsOfSilentAlertmanagers()
{
    const Outcome outcome = report({ u"--format"_s, u"json"_s, u"--alertmanager"_s,
        u"quiet=http://127.0.0.1:%1"_s.arg(freePort()) });
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains(u"quiet: "_s));
    const QJsonObject json = outcome.json();
    QCOMPARE(json[u"problems"][0][u"subject"].toString(), u"quiet"_s);
    // What the server says is there all the same.
    QCOMPARE(json[u"alerts"][0][u"name"].toString(), u"AgentFails"_s);
}

void TestReportVerb::nothingKnownIsThere()
{
    const RealPrometheus empty;
    QVERIFY(empty.isRunning());
    const Outcome outcome = run({ u"--source"_s, empty.url() });
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.output.contains("none of the metrics"));
    // A server without rules is no fault of the report's.
    QVERIFY(outcome.output.contains("There are no alerting rules."));
    QVERIFY(outcome.errors.contains(u"none of the metrics"_s));
}

void TestReportVerb::nobodyAnswers()
{
    const QString path = m_folder.filePath(u"never.md"_s);
    const Outcome outcome
        = run({ u"--source"_s, u"http://127.0.0.1:%1"_s.arg(freePort()), u"--output"_s, path });
    QCOMPARE(outcome.code, 69);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.startsWith(u"opsglass report: "_s));
    QVERIFY(!QFile::exists(path));
}

void TestReportVerb::cannotWrite()
{
    const Outcome outcome
        = report({ u"--output"_s, m_folder.filePath(u"no/such/folder/report.md"_s) });
    QCOMPARE(outcome.code, 73);
    QVERIFY(outcome.errors.contains(u"report.md cannot be written"_s));
    QCOMPARE(report({ u"--output"_s, m_folder.path() }).code, 73);
}

void TestReportVerb::standardOutputIsFull()
{
    const Outcome outcome = run({ u"--source"_s, m_server->url() }, u"/dev/full"_s);
    QCOMPARE(outcome.code, 73);
    QVERIFY(outcome.errors.contains(u"Standard output cannot be written"_s));
}

void TestReportVerb::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString source = u"--source"_s;
    const QString url = u"http://localhost:9090"_s;
    QTest::newRow("nobody is asked") << QStringList {};
    QTest::newRow("two sources") << QStringList { source, url, source, u"http://other"_s };
    QTest::newRow("demo and a source") << QStringList { u"--demo"_s, source, url };
    QTest::newRow("no address") << QStringList { source, u"http://"_s };
    QTest::newRow("no time") << QStringList { source, url, u"--since"_s, u"yesterday"_s };
    QTest::newRow("too short") << QStringList { source, url, u"--since"_s, u"59s"_s };
    QTest::newRow("too long") << QStringList { source, url, u"--since"_s, u"999y"_s };
    QTest::newRow("far too long") << QStringList { source, url, u"--since"_s, u"99999999999y"_s };
    QTest::newRow("negative") << QStringList { source, url, u"--slow"_s, u"-5s"_s };
    QTest::newRow("fraction") << QStringList { source, url, u"--slow"_s, u"0.5s"_s };
    QTest::newRow("no format") << QStringList { source, url, u"--format"_s, u"pdf"_s };
    QTest::newRow("no pack") << QStringList { source, url, u"--rules"_s, u"pack:other"_s };
    QTest::newRow("a word") << QStringList { source, url, u"ajentik"_s };
    QTest::newRow("no output") << QStringList { source, url, u"--output"_s, QString() };
    QTest::newRow("scheduled and more") << QStringList { u"--scheduled"_s, u"--demo"_s };
}

void TestReportVerb::refusals()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.startsWith(u"opsglass: "_s));
}

QTEST_GUILESS_MAIN(TestReportVerb)
#include "tst_reportverb.moc"
