// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realalertmanager.h"
#include "tests/support/realprometheus.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace opsglass::test;
using namespace Qt::StringLiterals;

/// `opsglass alerts` from outside, against a real Prometheus.
class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesRules_data();
    void judgesRules();
    void serversOwnRules();
    void printsATable();
    void printsJson();
    void asksSeveralSources();
    void tellsFilesOfOneNameApart();
    void saysWhoCannotBeAsked_data();
    void saysWhoCannotBeAsked();
    void refusesRules_data();
    void refusesRules();
    void refusals_data();
    void refusals();
    void fitsTheTerminal();
    void watchesRules_data();
    void watchesRules();
    void watchesTheServer();
    void staysUnknownWhileNobodyAnswers();
    void noRulesAreNoGoodNews();
    void joinsAlertmanagers();
    void endsWithoutAnAnswer();

private:
    struct Outcome {
        int code = -1;
        QString output;
        QString errors;
        QJsonObject json() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    };
    /// Waits for the first evaluation of the server's own rules.
    bool isServerEvaluated() const
    {
        return QTest::qWaitFor(
            [this] {
                return run({ u"--source"_s, m_server->url() }).code == 1;
            },
            30'000);
    }
    void prepare(QProcess &process) const;
    Outcome run(const QStringList &arguments) const;
    /// A file with one group, evaluated every ten seconds.
    QString rules(
        const QString &name, const QByteArray &rules, const QByteArray &interval = "10s") const;
    QStringList once(const QString &file) const
    {
        return { u"--source"_s, m_server->url(), u"--rules"_s, file };
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<RealPrometheus> m_server;
};

namespace {

/// Two hours of values every fifteen seconds: 1 between the given minutes before now, else 0. They
/// end now, because the server takes nothing older than them from its own rules, and hold for five
/// minutes.
QByteArray history()
{
    constexpr qint64 always = 1'000;
    const QList<std::tuple<QByteArray, qint64, qint64>> metrics {
        { "old", always, -always },
        { "hour", 60, -always },
        { "fresh", 3, -always },
        { "gone", always, 3 },
        { "never", -always, -always },
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray text;
    for (const auto &[name, from, to] : metrics) {
        text += "# TYPE " + name + " gauge\n";
        for (const QByteArray job : { "a", "b" }) {
            for (qint64 time = now - 7200; time < now; time += 15) {
                const bool isOn = time >= now - from * 60 && time < now - to * 60;
                text += name + "{job=\"" + job + "\"} " + (isOn ? '1' : '0') + ' '
                    + QByteArray::number(time) + '\n';
            }
        }
    }
    return text + "# EOF\n";
}

const QByteArray serverRules = R"yaml(groups:
- name: own
  interval: 1s
  rules:
  - {alert: Own, expr: 'old{job="a"} == 1', labels: {severity: warning}}
)yaml";

QStringList names(const QJsonObject &report)
{
    QStringList names;
    for (const QJsonValue &alert : report[u"alerts"].toArray())
        names << alert[u"name"].toString() + u' ' + alert[u"state"].toString();
    return names;
}

} // namespace

void TestAlerts::initTestCase()
{
    RealPrometheus::Options options;
    options.openMetrics = history();
    options.rules = serverRules;
    options.config = "rule_files: [rules.yml]\n";
    m_server = std::make_unique<RealPrometheus>(options);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
}

void TestAlerts::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR" })
        environment.remove(QLatin1String(name));
    environment.insert(u"HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
}

TestAlerts::Outcome TestAlerts::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(OPSGLASS_PROGRAM), QStringList(u"alerts"_s) + arguments);
    if (!process.waitForFinished(120'000))
        return { -1, {}, process.errorString() };
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QString TestAlerts::rules(
    const QString &name, const QByteArray &rules, const QByteArray &interval) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("groups:\n- name: g\n  interval: " + interval + "\n  rules:\n" + rules);
    return name;
}

void TestAlerts::judgesRules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("alerts");
    const auto rule = [](const char *rest) { return QByteArray("  - {alert: A, ") + rest + "}\n"; };
    const QStringList fires { u"A firing"_s };
    const QStringList pends { u"A pending"_s };
    QTest::newRow("nothing") << rule("expr: never == 1, labels: {severity: critical}") << 0
                             << QStringList();
    QTest::newRow("no rules") << QByteArray("  - {record: x, expr: old}\n") << 3 << QStringList();
    QTest::newRow("critical") << rule("expr: max(old) == 1, labels: {severity: page}") << 2
                              << fires;
    QTest::newRow("warning") << rule("expr: max(old) == 1, labels: {severity: warning}") << 1
                             << fires;
    QTest::newRow("no severity") << rule("expr: max(old) == 1") << 1 << fires;
    QTest::newRow("own word") << rule("expr: max(old) == 1, labels: {severity: purple}") << 1
                              << fires;
    QTest::newRow("info") << rule("expr: max(old) == 1, labels: {severity: info}") << 0 << fires;
    QTest::newRow("scalar") << rule("expr: '1'") << 1 << fires;
    QTest::newRow("for has passed") << rule("expr: max(hour) == 1, for: 50m") << 1 << fires;
    QTest::newRow("for has not passed") << rule("expr: max(hour) == 1, for: 70m") << 0 << pends;
    QTest::newRow("pending") << rule("expr: max(fresh) == 1, for: 30m") << 0 << pends;
    QTest::newRow("over") << rule("expr: max(gone) == 1, for: 5m") << 0 << QStringList();
    QTest::newRow("kept") << rule("expr: max(gone) == 1, for: 5m, keep_firing_for: 30m") << 1
                          << fires;
    QTest::newRow("kept no more") << rule("expr: max(gone) == 1, for: 5m, keep_firing_for: 1m") << 0
                                  << QStringList();
    QTest::newRow("recorded") << QByteArray("  - {record: 'r:sum', expr: sum(old)}\n")
            + rule("expr: 'r:sum == 2', for: 10m")
                              << 1 << fires;
    QTest::newRow("cannot be evaluated") << rule("expr: old + on() fresh") << 3 << QStringList();
    QTest::newRow("unknown is worse than a warning")
        << rule("expr: max(old) == 1") + "  - {alert: B, expr: old + on() fresh}\n"
        << 3 << fires;
    QTest::newRow("critical is worse than unknown")
        << rule("expr: max(old) == 1, labels: {severity: critical}")
            + "  - {alert: B, expr: old + on() fresh}\n"
        << 2 << fires;
    QTest::newRow("limit") << rule("expr: old == 1") + "  limit: 1\n" << 3 << QStringList();
}

void TestAlerts::judgesRules()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QStringList, alerts);
    const Outcome outcome
        = run(once(rules(u"judge.yml"_s, text)) + QStringList { u"--format"_s, u"json"_s });
    QCOMPARE(names(outcome.json()), alerts);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.errors, QString());
}

void TestAlerts::serversOwnRules()
{
    QVERIFY(isServerEvaluated());
    const Outcome outcome = run({ u"--source"_s, m_server->url() });
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.output.startsWith(u"WARNING - 1 warning | critical=0 warning=1 info=0 "
                                       "unknown=0 pending=0\n"_s),
        qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(u"firing  warning   Own "_s));
}

void TestAlerts::printsATable()
{
    const Outcome outcome = run(once(rules(u"table.yml"_s, R"yaml(
  - alert: 'Esc\nape'
    expr: max by (job) (old{job="a"}) == 1
    labels: {severity: critical, text: "\e[31m\u202ered"}
    annotations:
      summary: "{{ $labels.job }} is\told\n{{ with query `sum(old)` }}{{ . | first | value }}{{ end }}"
  - {alert: Wait, expr: fresh == 1, for: 1h, labels: {severity: warning}}
  - {alert: Bad, expr: old + on() fresh}
)yaml")));
    QCOMPARE(outcome.code, 2);
    const QStringList lines = outcome.output.split(u'\n');
    QCOMPARE(lines.first(),
        u"CRITICAL - 1 critical, 1 unknown, 2 pending | critical=1 warning=0 info=0 unknown=1 "
        "pending=2"_s);
    QVERIFY(lines.at(1).startsWith(u"STATE    SEVERITY  ALERT "_s));
    QVERIFY2(lines.at(2).startsWith(uR"(firing   critical  Esc\nape )"_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(2).endsWith(uR"(  a is old 2  {job="a", text="\u{1b}[31m\u{202e}red"})"_s),
        qPrintable(lines.at(2)));
    QVERIFY(lines.at(3).startsWith(u"pending  warning   Wait "_s));
    QVERIFY(lines.at(5).startsWith(u"unknown  -         table.yml › g › Bad "_s));
    QVERIFY(lines.at(5).contains(u"many-to-many"_s));
    QCOMPARE(lines.size(), 7);
    const qsizetype since = lines.at(1).indexOf(u"SINCE"_s);
    for (const QString &line : lines.sliced(2, 3))
        QVERIFY(QDateTime::fromString(line.sliced(since, 19), u"yyyy-MM-dd HH:mm:ss"_s).isValid());
    QVERIFY(!outcome.output.contains(u'\x1b'));
}

void TestAlerts::printsJson()
{
    const Outcome outcome = run(once(rules(u"json.yml"_s, R"yaml(
  - alert: Hour
    expr: hour{job="a"} == 1
    for: 5m
    labels: {severity: page}
    annotations: {summary: '{{ $labels.job }} {{ $value }}'}
  - {alert: Nan, expr: 'vector(NaN)'}
  - {alert: Bad, expr: old + on() fresh}
)yaml")) + QStringList { u"--format"_s, u"json"_s });
    QCOMPARE(outcome.code, 2);
    const QJsonObject report = outcome.json();
    QCOMPARE(report[u"status"].toString(), u"critical"_s);
    QCOMPARE(report[u"counts"].toObject(),
        (QJsonObject { { u"critical"_s, 1 }, { u"warning"_s, 1 }, { u"info"_s, 0 },
            { u"unknown"_s, 1 }, { u"pending"_s, 0 }, { u"suppressed"_s, 0 } }));
    QJsonObject alert = report[u"alerts"].toArray().first().toObject();
    const auto taken = [&alert](const QString &key) {
        return QDateTime::fromString(alert.take(key).toString(), Qt::ISODateWithMs);
    };
    const QDateTime activeAt = taken(u"activeAt"_s);
    const QDateTime firedAt = taken(u"firedAt"_s);
    // The hour began at a point that lies at most one evaluation before it was seen.
    const qint64 age = activeAt.secsTo(QDateTime::currentDateTime());
    QVERIFY2(age > 3500 && age < 3600 + 600, qPrintable(QString::number(age)));
    QCOMPARE(activeAt.secsTo(firedAt), 300);
    QCOMPARE(alert,
        (QJsonObject { { u"name"_s, u"Hour"_s }, { u"state"_s, u"firing"_s },
            { u"severity"_s, u"critical"_s }, { u"expr"_s, u"hour{job=\"a\"} == 1"_s },
            { u"labels"_s,
                QJsonObject { { u"alertname"_s, u"Hour"_s }, { u"job"_s, u"a"_s },
                    { u"severity"_s, u"page"_s } } },
            { u"annotations"_s, QJsonObject { { u"summary"_s, u"a 1"_s } } }, { u"value"_s, 1 },
            { u"suppressed"_s, false }, { u"activeAtIsExact"_s, true },
            { u"source"_s, m_server->url() }, { u"origin"_s, u"rules"_s } }));
    const QJsonObject endless = report[u"alerts"].toArray().at(1).toObject();
    QCOMPARE(endless[u"value"].toString(), u"NaN"_s);
    QCOMPARE(endless[u"activeAtIsExact"].toBool(true), false);
    QCOMPARE(report[u"problems"].toArray().size(), 1);
    const QJsonObject problem = report[u"problems"].toArray().first().toObject();
    QCOMPARE(problem[u"source"].toString(), u"json.yml › g › Bad"_s);
    QVERIFY(problem[u"message"].toString().contains(u"many-to-many"_s));
}

void TestAlerts::asksSeveralSources()
{
    const QString nobody = u"Nobody=127.0.0.1:%1"_s.arg(freePort());
    const Outcome outcome = run(once(rules(u"both.yml"_s,
                                    "  - {alert: A, expr: max(old) == 1}\n"
                                    "  - {alert: B, expr: max(old) == 1}\n"))
        + QStringList { u"--source"_s, nobody });
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.output.startsWith(u"UNKNOWN - 1 unknown, 2 warning |"_s),
        qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(u"\nunknown  -         Nobody "_s));
}

void TestAlerts::tellsFilesOfOneNameApart()
{
    for (const QString &folder : { u"one"_s, u"two"_s }) {
        QVERIFY(QDir(m_folder.path()).mkpath(folder));
        rules(folder + u"/same.yml"_s,
            "  - {alert: " + folder.toUtf8()
                + ", expr: max(old) == 1}\n"
                  "  - {alert: Bad, expr: old + on() fresh}\n");
    }
    const QStringList files { u"--rules"_s, u"one/same.yml"_s, u"--rules"_s, u"two/same.yml"_s };
    const Outcome outcome = run(QStringList { u"--source"_s, m_server->url() } + files);
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.output.startsWith(u"UNKNOWN - 2 unknown, 2 warning |"_s),
        qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(u"two/same.yml › g › Bad"_s));
}

void TestAlerts::saysWhoCannotBeAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString nobody = u"http://127.0.0.1:%1"_s.arg(freePort());
    QTest::newRow("rules") << QStringList { u"--source"_s, nobody, u"--rules"_s,
        rules(u"away.yml"_s, "  - {alert: A, expr: up}\n") };
    QTest::newRow("server") << QStringList { u"--source"_s, nobody };
    QTest::newRow("alertmanager") << QStringList { u"--alertmanager"_s, nobody };
}

void TestAlerts::saysWhoCannotBeAsked()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.output.startsWith(u"UNKNOWN - 1 unknown |"_s), qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(u"127.0.0.1"_s));
}

void TestAlerts::refusesRules_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("not there") << u"nowhere.yml"_s << u"nowhere.yml cannot be read: "_s;
    QTest::newRow("a folder") << m_folder.path() << m_folder.path() + u" cannot be read: "_s;
    QTest::newRow("wrong") << rules(u"wrong.yml"_s, "  - {alert: A, expr: up, for: 1.5h}\n")
                           << u"wrong.yml:5:31: "_s;
    QTest::newRow("hostile") << rules(
        u"hostile.yml"_s, "  - {alert: A, expr: up, \"\\e[31mred\": 1}\n")
                             << u"hostile.yml:5:"_s;
}

void TestAlerts::refusesRules()
{
    QFETCH(QString, file);
    QFETCH(QString, said);
    const Outcome outcome = run(once(file));
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.errors.startsWith(said), qPrintable(outcome.errors));
    QVERIFY(outcome.output.startsWith(u"UNKNOWN - 1 unknown |"_s));
    QVERIFY(!(outcome.errors + outcome.output).contains(u'\x1b'));
}

void TestAlerts::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const QString source = u"--source"_s;
    const QString url = u"localhost"_s;
    QTest::newRow("no source") << QStringList() << u"--source"_s;
    QTest::newRow("no address") << QStringList { source, u"ftp://x"_s } << u"ftp://x"_s;
    QTest::newRow("no manager") << QStringList { u"--alertmanager"_s, u"ftp://x"_s }
                                << u"ftp://x"_s;
    QTest::newRow("demo and more") << QStringList { source, u"demo"_s, source, url } << u"demo"_s;
    QTest::newRow("a word") << QStringList { source, url, u"word"_s } << u"“word”"_s;
    QTest::newRow("unknown option") << QStringList { source, url, u"--nope"_s } << u"nope"_s;
    QTest::newRow("format") << QStringList { source, url, u"--format"_s, u"xml"_s } << u"“xml”"_s;
    QTest::newRow("once and watch")
        << QStringList { source, url, u"--once"_s, u"--watch"_s } << u"--watch"_s;
    QTest::newRow("no pack") << QStringList { source, url, u"--rules"_s, u"pack:nope"_s }
                             << u"pack:ajentik"_s;
    QTest::newRow("rules for nobody")
        << QStringList { u"--alertmanager"_s, url, u"--rules"_s, u"pack:osmen"_s } << source;
}

void TestAlerts::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.errors.startsWith(u"opsglass: "_s), qPrintable(outcome.errors));
    QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QString());
}

void TestAlerts::fitsTheTerminal()
{
    rules(u"tty.yml"_s,
        "  - {alert: A, expr: max(old) == 1, labels: {severity: critical}, "
        "annotations: {summary: '"
            + QByteArray(200, 'x') + "'}}\n");
    const QString command = u"stty cols 90; %1 alerts --source %2 --rules tty.yml"_s.arg(
        QStringLiteral(OPSGLASS_PROGRAM), m_server->url());
    const auto shown = [&](const QString &before) {
        QProcess process;
        prepare(process);
        process.start(u"script"_s, { u"-qec"_s, before + command, u"/dev/null"_s });
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString colourful = shown({});
    QVERIFY2(colourful.contains(u"\x1b[31mCRITICAL\x1b[0m - "_s), qPrintable(colourful));
    const QString plain = shown(u"export NO_COLOR=1; "_s);
    QVERIFY(!plain.contains(u'\x1b'));
    const QStringList lines = plain.split(u"\r\n"_s);
    QCOMPARE(lines.at(2).size(), 90);
    QVERIFY(lines.at(2).endsWith(u"x…"_s));
    QVERIFY(run(once(u"tty.yml"_s)).output.contains(QString(200, u'x')));
}

void TestAlerts::watchesRules_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void TestAlerts::watchesRules()
{
    QFETCH(int, signal);
    // Fires when the program has watched for a while, and not before.
    const QByteArray limit = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 15);
    const QString file = rules(u"watch.yml"_s,
        "  - {alert: Old, expr: max(old) == 1, for: 10m, labels: {severity: warning}}\n"
        "  - {alert: Late, expr: vector(time()) > "
            + limit + ", for: 1s, labels: {severity: critical}}\n",
        "1s");
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(OPSGLASS_PROGRAM),
        QStringList { u"alerts"_s, u"--watch"_s, u"--format"_s, u"json"_s } + once(file));
    QByteArrayList lines;
    const auto read = [&] {
        while (process.canReadLine())
            lines << process.readLine();
        return lines.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(read(), 3, 120'000);
    QVERIFY(process.state() == QProcess::Running);
    const auto report
        = [&lines](int index) { return QJsonDocument::fromJson(lines.at(index)).object(); };
    QCOMPARE(names(report(0)), QStringList({ u"Old firing"_s }));
    QCOMPARE(report(0)[u"status"].toString(), u"warning"_s);
    QCOMPARE(names(report(1)), QStringList({ u"Late pending"_s, u"Old firing"_s }));
    QCOMPARE(names(report(2)), QStringList({ u"Late firing"_s, u"Old firing"_s }));
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
}

void TestAlerts::watchesTheServer()
{
    QVERIFY(isServerEvaluated());
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(OPSGLASS_PROGRAM),
        { u"alerts"_s, u"--watch"_s, u"--source"_s, m_server->url() });
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += process.readAllStandardOutput()).contains(" Own "), 30'000);
    const QList<QByteArray> lines = output.split('\n');
    const QString time = QString::fromUtf8(lines.first());
    QVERIFY(QDateTime::fromString(time, u"yyyy-MM-dd HH:mm:ss"_s).isValid());
    QVERIFY(lines.at(1).startsWith("WARNING - 1 warning |"));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

void TestAlerts::staysUnknownWhileNobodyAnswers()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    rules(u"still.yml"_s, "  - {alert: Always, expr: vector(1), labels: {severity: warning}}\n",
        "1s");
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(OPSGLASS_PROGRAM),
        { u"alerts"_s, u"--watch"_s, u"--format"_s, u"json"_s, u"--source"_s, server.url(),
            u"--rules"_s, u"still.yml"_s });
    QJsonObject report;
    const auto status = [&] {
        while (process.canReadLine())
            report = QJsonDocument::fromJson(process.readLine()).object();
        return report[u"status"].toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"warning"_s, 30'000);
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"unknown"_s, 30'000);
    QCOMPARE(names(report), QStringList { u"Always firing"_s });
    QCOMPARE(report[u"problems"].toArray().size(), 1);
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"warning"_s, 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

void TestAlerts::noRulesAreNoGoodNews()
{
    RealPrometheus server; // evaluates nothing
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    rules(u"none.yml"_s, "  - {record: x, expr: vector(1)}\n");
    for (const QStringList &more : { QStringList(), QStringList { u"--rules"_s, u"none.yml"_s } }) {
        const Outcome outcome = run(QStringList { u"--source"_s, server.url() } + more);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.output.startsWith(u"UNKNOWN"_s), qPrintable(outcome.output));
        QVERIFY2(
            outcome.output.contains(u"There are no alerting rules."_s), qPrintable(outcome.output));
    }
}

void TestAlerts::joinsAlertmanagers()
{
    RealAlertmanager manager;
    QVERIFY2(manager.isRunning(), qPrintable(manager.log()));
    const auto tell = [&manager](const QStringList &words) {
        return QProcess::execute(
            u"amtool"_s, QStringList(u"--alertmanager.url="_s + manager.url()) + words);
    };
    QCOMPARE(tell({ u"alert"_s, u"add"_s, u"Loud"_s, u"severity=warning"_s }), 0);
    QCOMPARE(tell({ u"alert"_s, u"add"_s, u"Quiet"_s, u"severity=critical"_s }), 0);
    QCOMPARE(tell({ u"silence"_s, u"add"_s, u"--comment=test"_s, u"--author=test"_s,
                 u"alertname=Quiet"_s }),
        0);
    const QStringList asked { u"--alertmanager"_s, u"Pager="_s + manager.url() };
    Outcome outcome;
    // What is silenced is known to it a moment later.
    QTRY_COMPARE((outcome = run(asked)).code, 1);
    QVERIFY2(outcome.output.startsWith(u"WARNING - 1 warning, 1 suppressed |"_s),
        qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(u"\nsuppressed  critical  Quiet "_s));
    const Outcome both
        = run(once(rules(u"pager.yml"_s,
                  "  - {alert: Here, expr: max(old) == 1, labels: {severity: page}}\n"))
            + asked + QStringList { u"--format"_s, u"json"_s });
    QCOMPARE(both.code, 2);
    QCOMPARE(
        names(both.json()), QStringList({ u"Here firing"_s, u"Loud firing"_s, u"Quiet firing"_s }));
    const QJsonObject loud = both.json()[u"alerts"].toArray().at(1).toObject();
    QCOMPARE(loud[u"origin"].toString(), u"alertmanager"_s);
    QCOMPARE(loud[u"source"].toString(), u"Pager"_s);
    QVERIFY(loud[u"value"].isNull());
    QCOMPARE(loud[u"suppressed"].toBool(true), false);
}

void TestAlerts::endsWithoutAnAnswer()
{
    QTcpServer server; // takes connections and says nothing
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(OPSGLASS_PROGRAM),
        { u"alerts"_s, u"--source"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()) });
    QTRY_VERIFY(server.hasPendingConnections());
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
