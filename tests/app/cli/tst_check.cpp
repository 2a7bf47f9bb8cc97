// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// `opsglass check` from outside: what it prints and how it exits.
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitStatus_data();
    void exitStatus();
    void printsATable();
    void printsJson();
    void severalFilesAreAList();
    void oneFileThatIsNoDashboardIsAnError();
    void ruleFilesArePrinted_data();
    void ruleFilesArePrinted();
    void ruleFilesAreJson();
    void badRuleFilesAreRefused_data();
    void badRuleFilesAreRefused();
    void dashboardsAndRuleFilesKeepTheirOrder();
    void controlCharactersDoNotReachTheTerminal();
    void placeholdersInNamesStay();
    void hugeFilesEnd_data();
    void hugeFilesEnd();

private:
    struct Outcome {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    Outcome run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &text) const;
    void writeAlertFiles() const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray good = R"json({"title": "Good", "schemaVersion": 39, "panels": [
    {"id": 1, "type": "stat", "title": "Up", "targets": [{"expr": "up"}]}]})json";
const QByteArray poor = R"json({"title": "Poor", "schemaVersion": 39, "panels": [
    {"id": 1, "type": "stat", "title": "Up", "targets": [{"expr": "up"}]},
    {"id": 2, "type": "made-up", "title": "Strange"}]})json";

} // namespace

TestCheck::Outcome TestCheck::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(
        QStringLiteral(OPSGLASS_PROGRAM), QStringList(QStringLiteral("check")) + arguments);
    if (!process.waitForFinished(120'000))
        return { -1, {}, process.errorString().toUtf8() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void TestCheck::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestCheck::writeAlertFiles() const
{
    const QByteArray rules = "groups:\n- name: g\n  rules:\n";
    write(QStringLiteral("rules.yml"), rules + "  - alert: A\n    expr: up == 0\n");
    write(QStringLiteral("bad.yaml"), rules + "  - alert: A\n    expr: up{\n  - record: b\n");
    write(QStringLiteral("foreign.yml"), "groups:\n- name: g\n  concurrency: 2\n");
    write(
        QStringLiteral("twice.yml"), rules + "  - {alert: A, expr: a}\n  - {alert: A, expr: b}\n");
    write(QStringLiteral("advice.yml"),
        rules + "  - {alert: A, expr: a, labels: {cost: '{{ $value }}'}}\n");
    write(QStringLiteral("cut.YML"), "groups:\n- name: \"g\n");
    write(QStringLiteral("plain"), "hello\n");
    write(QStringLiteral("routing.yml"), "route: {receiver: a}\nreceivers: [{name: a}]\n");
    write(QStringLiteral("lost.yml"), "route: {receiver: b}\nreceivers: [{name: a}]\n");
    write(QStringLiteral("evil.yml"), rules + "  - alert: \"\\e[31mred\"\n    expr: up{\n");
}

void TestCheck::exitStatus_data()
{
    write(QStringLiteral("good.json"), good);
    write(QStringLiteral("poor.json"), poor);
    write(QStringLiteral("list.json"), "[1, 2]");
    write(QStringLiteral("cut.json"), "{\"panels\": [");
    write(QStringLiteral("typo.json"), "{\n  \"panels\": oops\n}");
    writeAlertFiles();
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("all drawn") << QStringLiteral("good.json") << 0 << QByteArray();
    QTest::newRow("some not") << QStringLiteral("good.json poor.json") << 1 << QByteArray();
    QTest::newRow("no dashboard") << QStringLiteral("list.json") << 65 << QByteArray("list.json");
    QTest::newRow("cut off") << QStringLiteral("cut.json poor.json") << 65
                             << QByteArray("cut.json");
    QTest::newRow("no file") << QStringLiteral("cut.json gone.json") << 66
                             << QByteArray("gone.json");
    QTest::newRow("folder") << QStringLiteral(". good.json") << 66 << QByteArray("folder");
    QTest::newRow("place of the mistake")
        << QStringLiteral("typo.json") << 65 << QByteArray("typo.json:2:12: ");
    QTest::newRow("endless") << QStringLiteral("/dev/zero") << 65 << QByteArray("100 MB");
    QTest::newRow("good rules") << QStringLiteral("rules.yml") << 0 << QByteArray();
    QTest::newRow("bad rules") << QStringLiteral("bad.yaml rules.yml") << 1 << QByteArray();
    QTest::newRow("foreign rules") << QStringLiteral("foreign.yml") << 1 << QByteArray();
    QTest::newRow("rules twice") << QStringLiteral("twice.yml") << 1 << QByteArray();
    QTest::newRow("advice only") << QStringLiteral("advice.yml") << 0 << QByteArray();
    QTest::newRow("no YAML") << QStringLiteral("cut.YML bad.yaml") << 65 << QByteArray();
    QTest::newRow("no mapping") << QStringLiteral("plain") << 65 << QByteArray();
    QTest::newRow("good routing") << QStringLiteral("routing.yml") << 0 << QByteArray();
    QTest::newRow("bad routing") << QStringLiteral("lost.yml") << 1 << QByteArray();
    QTest::newRow("rules and a dashboard")
        << QStringLiteral("rules.yml good.json") << 0 << QByteArray();
    QTest::newRow("nothing named") << QString() << 2 << QByteArray("Name");
    QTest::newRow("format") << QStringLiteral("good.json --format xml") << 2
                            << QByteArray("--format");
    QTest::newRow("option") << QStringLiteral("good.json --nonsense") << 2
                            << QByteArray("nonsense");
}

void TestCheck::exitStatus()
{
    QFETCH(const QString, words);
    QFETCH(const int, code);
    QFETCH(const QByteArray, complaint);
    const Outcome outcome = run(words.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.errors.isEmpty(), complaint.isEmpty());
    QVERIFY2(outcome.errors.contains(complaint), outcome.errors.constData());
}

void TestCheck::printsATable()
{
    const Outcome outcome = run({ QStringLiteral("poor.json") });
    QVERIFY(outcome.output.startsWith("poor.json     1 full     0 partial     1 none  Poor\n"));
    QVERIFY(!outcome.output.contains("stat"));
    QVERIFY(outcome.output.contains("\n  none        2  made-up  Strange\n"));
    QVERIFY(outcome.output.contains("“made-up”"));
    const Outcome both = run({ QStringLiteral("poor.json"), QStringLiteral("good.json") });
    QVERIFY(both.output.endsWith("\ngood.json     1 full     0 partial     0 none  Good\n"));
}

void TestCheck::printsJson()
{
    const Outcome outcome
        = run({ QStringLiteral("poor.json"), QStringLiteral("--format"), QStringLiteral("json") });
    const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(report[QLatin1String("file")].toString(), QStringLiteral("poor.json"));
    const QJsonObject strange = report[QLatin1String("panels")].toArray().at(1).toObject();
    QCOMPARE(strange[QLatin1String("support")].toString(), QStringLiteral("none"));
    QCOMPARE(strange[QLatin1String("notes")].toArray().size(), 1);
}

void TestCheck::severalFilesAreAList()
{
    const Outcome outcome = run({ QStringLiteral("--format=json"), QStringLiteral("poor.json"),
        QStringLiteral("gone.json"), QStringLiteral("good.json") });
    QCOMPARE(outcome.code, 66);
    const QJsonArray reports = QJsonDocument::fromJson(outcome.output).array();
    QCOMPARE(reports.size(), 3);
    QCOMPARE(reports[1][QLatin1String("file")].toString(), QStringLiteral("gone.json"));
    QVERIFY(reports[1][QLatin1String("error")].toString().contains(QLatin1String("gone.json")));
    QCOMPARE(reports[2][QLatin1String("title")].toString(), QStringLiteral("Good"));
}

void TestCheck::oneFileThatIsNoDashboardIsAnError()
{
    const Outcome outcome = run({ QStringLiteral("--format=json"), QStringLiteral("list.json") });
    QCOMPARE(outcome.code, 65);
    const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(report.keys(), QStringList({ QStringLiteral("error"), QStringLiteral("file") }));
}

void TestCheck::ruleFilesArePrinted_data()
{
    writeAlertFiles();
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *file, const char *output) {
        QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(output);
    };
    row("bad.yaml",
        "bad.yaml: 5:11: group \"g\", rule 1, \"A\": The expression cannot be parsed: 1:4: parse "
        "error: unexpected end of input inside braces.\n"
        "bad.yaml: 6:13: group \"g\", rule 2, \"b\": The rule has no expression as its “expr”.\n");
    row("foreign.yml",
        "foreign.yml: 3:3: warning: The key “concurrency” is of another program and was left out.\n"
        "foreign.yml: Prometheus refuses it; Opsglass reads its 0 rules\n");
    row("twice.yml",
        "twice.yml: 5:13: warning: group \"g\", rule 2, \"A\": The rule at 4:13 has this name and "
        "the same labels already.\n"
        "twice.yml: Prometheus takes its 2 rules; promtool does not\n");
    row("advice.yml",
        "advice.yml: 4:40: warning: group \"g\", rule 1, \"A\": The label “cost” changes with the "
        "value: each change makes another alert, which waits anew. Values belong into "
        "annotations.\n"
        "advice.yml: good, 1 rule found\n");
    row("cut.YML", "cut.YML: 3:1: This is no YAML: illegal EOF in scalar.\n");
    row("rules.yml", "rules.yml: good, 1 rule found\n");
    row("routing.yml", "routing.yml: good, 1 receiver found\n");
    row("lost.yml", "lost.yml: 1:19: There is no receiver “b”.\n");
}

void TestCheck::ruleFilesArePrinted()
{
    QFETCH(const QString, file);
    QByteArray output = run({ file }).output;
    // One form for one and several, where no translation is loaded.
    output.replace("1 rule(s)", "1 rule").replace("(s)", "s").replace("1 receivers", "1 receiver");
    QTEST(output, "output");
}

void TestCheck::ruleFilesAreJson()
{
    writeAlertFiles();
    const Outcome outcome = run({ QStringLiteral("--format=json"), QStringLiteral("bad.yaml"),
        QStringLiteral("twice.yml"), QStringLiteral("routing.yml") });
    const QJsonArray reports = QJsonDocument::fromJson(outcome.output).array();
    QCOMPARE(reports.size(), 3);
    const QJsonObject bad = reports[0].toObject();
    QCOMPARE(bad[QLatin1String("file")].toString(), QStringLiteral("bad.yaml"));
    QCOMPARE(bad[QLatin1String("kind")].toString(), QStringLiteral("rules"));
    QCOMPARE(bad[QLatin1String("accepted")].toBool(true), false);
    QCOMPARE(bad[QLatin1String("rules")].toInt(), 2);
    const QJsonArray problems = bad[QLatin1String("problems")].toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0][QLatin1String("line")].toInt(), 5);
    QCOMPARE(problems[0][QLatin1String("column")].toInt(), 11);
    QCOMPARE(problems[0][QLatin1String("severity")].toString(), QStringLiteral("error"));
    QVERIFY(problems[0][QLatin1String("message")].toString().startsWith(
        QLatin1String("group \"g\", rule 1, \"A\": The expression")));
    const QJsonArray warnings = reports[1][QLatin1String("problems")].toArray();
    QCOMPARE(warnings[0][QLatin1String("severity")].toString(), QStringLiteral("warning"));
    QCOMPARE(reports[2][QLatin1String("kind")].toString(), QStringLiteral("alertmanager"));
    QCOMPARE(reports[2][QLatin1String("receivers")].toInt(), 1);
}

void TestCheck::badRuleFilesAreRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("code");
    QTest::newRow("good") << QStringLiteral(OPSGLASS_FIXTURES "/rules/good") << 0;
    QTest::newRow("bad") << QStringLiteral(OPSGLASS_FIXTURES "/rules/bad") << 65;
}

void TestCheck::badRuleFilesAreRefused()
{
    QFETCH(const QString, folder);
    QFETCH(const int, code);
    QStringList words { QStringLiteral("--format=json") };
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        words << file.filePath();
    const Outcome outcome = run(words);
    QCOMPARE(outcome.code, code);
    const QJsonArray reports = QJsonDocument::fromJson(outcome.output).array();
    QCOMPARE(reports.size(), words.size() - 1);
    for (const QJsonValue &report : reports)
        QVERIFY2(report[QLatin1String("accepted")].toBool() == (code == 0),
            qPrintable(report[QLatin1String("file")].toString()));
}

void TestCheck::dashboardsAndRuleFilesKeepTheirOrder()
{
    writeAlertFiles();
    const Outcome outcome = run(
        { QStringLiteral("good.json"), QStringLiteral("rules.yml"), QStringLiteral("poor.json") });
    const QByteArrayList lines = outcome.output.split('\n');
    QVERIFY(lines.value(0).startsWith("good.json  "));
    QVERIFY(lines.value(1).startsWith("rules.yml: good"));
    QVERIFY(lines.value(2).startsWith("poor.json  "));
}

void TestCheck::controlCharactersDoNotReachTheTerminal()
{
    writeAlertFiles();
    const Outcome rules = run({ QStringLiteral("evil.yml") });
    QVERIFY(!rules.output.contains('\x1b'));
    QVERIFY(rules.output.contains("red"));
    write(QStringLiteral("evil.json"),
        R"({"title": "\u001b[31mred\u0007", "schemaVersion": 39, "panels": []})");
    const Outcome outcome = run({ QStringLiteral("evil.json") });
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.output.contains('\x1b'));
    QVERIFY(outcome.output.contains("red"));
}

void TestCheck::placeholdersInNamesStay()
{
    write(QStringLiteral("%2.json"), R"({"title": "%1%3", "schemaVersion": 39, "panels": [
        {"id": 7, "type": "%4%1", "title": "%2"}]})");
    const Outcome outcome = run({ QStringLiteral("%2.json") });
    QVERIFY(outcome.output.startsWith("%2.json     0 full     0 partial     1 none  %1%3\n"));
    QVERIFY(outcome.output.contains("\n  none        7  %4%1  %2\n"));
}

void TestCheck::hugeFilesEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QByteArray panels;
    for (int id = 1; id <= 10'000; ++id)
        panels += R"({"type": "stat", "title": "$a", "targets": [{"expr": "up{a=\"$a\"}"}], "id": )"
            + QByteArray::number(id) + "},";
    panels.chop(1);
    const QByteArray start = R"({"title": "Huge", "schemaVersion": 39, "panels": [)";
    QTest::newRow("ten thousand panels") << start + panels + "]}" << 0;
    QTest::newRow("20 MB of text")
        << start + R"({"type": "text", "options": {"mode": "html", "content": ")"
            + QByteArray("<b style='").repeated(2'000'000) + "\"}}]}"
        << 0;
    QTest::newRow("variables that grow") << start + panels + R"(], "templating": {"list": [)"
            + R"({"name": "a", "type": "future", "current": {"value": "$b$b$b$b$b$b$b$b"}},)"
            + R"({"name": "b", "type": "custom", "current": {"value": ")"
            + QByteArray("x").repeated(100'000)
            + "\"}}]}}" << 0;
    QTest::newRow("deep") << QByteArray("[").repeated(1'000'000) << 65;
    QTest::newRow("deep YAML") << "groups: " + QByteArray("[").repeated(1'000'000) << 65;
    QTest::newRow("ten thousand rules in a line") << "groups: [{name: g, rules: ["
            + QByteArray("{alert: ü, expr: up},").repeated(10'000)
            + "]}]" << 1;
}

void TestCheck::hugeFilesEnd()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    write(QStringLiteral("huge"), text);
    QCOMPARE(run({ QStringLiteral("huge") }).code, code);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
