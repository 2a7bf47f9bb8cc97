// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefile.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestRuleFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead();
    void scalarsAreTheirText();
    void faults_data();
    void faults();
    void goodFiles_data();
    void goodFiles();
    void foreignKeysAreLeftOut();
    void objectsOfKubernetesAreRead();
    void mergedKeysCountWhereThereAreNone();
    void hostileFilesEnd_data();
    void hostileFilesEnd();
};

namespace {

/// "line:column message" of the first problem; empty when there is none.
QString firstOf(const RuleFile &file)
{
    if (file.problems.isEmpty())
        return {};
    const FileProblem &problem = file.problems.first();
    return QStringLiteral("%1:%2 %3")
        .arg(problem.place.line)
        .arg(problem.place.column)
        .arg(problem.message);
}

QByteArray inRule(const char *lines)
{
    return QByteArray("groups:\n- name: g\n  rules:\n  - ") + lines;
}

} // namespace

void TestRuleFile::everyKeyIsRead()
{
    const RuleFile file = readRuleFile(R"(groups:
- name: g
  interval: 30s
  limit: 7
  rules:
  - alert: High
    expr: up == 0
    for: 5m
    keep_firing_for: 1h30m
    labels: {severity: critical}
    annotations:
      summary: "{{ $labels.job }} is down"
  - record: job:up:sum
    expr: sum by (job) (up)
)");
    QCOMPARE(firstOf(file), QString());
    QCOMPARE(file.groups.size(), 1);
    const RuleGroup &group = file.groups.first();
    QCOMPARE(group.interval, std::optional<Milliseconds>(30s));
    QCOMPARE(group.limit, 7);
    const Rule &alert = group.rules[0];
    QCOMPARE(alert.kind, Rule::Kind::Alert);
    QCOMPARE(alert.name, QStringLiteral("High"));
    QCOMPARE(alert.expr, QStringLiteral("up == 0"));
    QCOMPARE(alert.forTime, Milliseconds(5min));
    QCOMPARE(alert.keepFiringFor, Milliseconds(90min));
    QCOMPARE(alert.labels.value(QStringLiteral("severity")), QStringLiteral("critical"));
    QCOMPARE(alert.annotations.size(), 1);
    QCOMPARE(alert.place, (FilePlace { 6, 12 }));
    QCOMPARE(alert.exprPlace, (FilePlace { 7, 11 }));
    QCOMPARE(group.rules[1].kind, Rule::Kind::Record);
    QCOMPARE(group.rules[1].name, QStringLiteral("job:up:sum"));
}

void TestRuleFile::scalarsAreTheirText()
{
    const RuleFile file = readRuleFile(
        inRule("{alert: a, expr: 1, labels: {a: 1, b: true, c: 1.50, d: null, e: ~, f: '1'}}\n"));
    QCOMPARE(firstOf(file), QString());
    const Rule &rule = file.groups.first().rules.first();
    QCOMPARE(rule.expr, QStringLiteral("1"));
    QCOMPARE(rule.labels.values().join(u'|'), QStringLiteral("1|true|1.50|||1"));
}

void TestRuleFile::faults_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const QByteArray &yaml, const char *first) {
        QTest::newRow(name) << yaml << QString::fromUtf8(first);
    };
    row("a text", "hello\n", "1:1 A rule file must be a mapping");
    row("a list", "- a\n", "1:1 A rule file must be a mapping");
    row("groups is no list", "groups:\n  name: a\n", "2:3 “groups” must be a list");
    row("no name", "groups:\n- rules: []\n", "2:3 The group has no name");
    row("one name twice", "groups:\n- name: a\n- name: a\n", "3:3 There is another group “a”");
    row("both kinds", inRule("record: x\n    alert: y\n    expr: up\n"), "4:13 A rule has either");
    row("no kind", inRule("expr: up\n"), "4:5 A rule needs");
    row("an empty alert", inRule("alert: \"\"\n    expr: up\n"), "4:12 A rule needs");
    row("no expression", inRule("alert: y\n"), "4:12 The rule has no expression");
    row("an empty expression", inRule("alert: y\n    expr: \"\"\n"),
        "5:11 The rule has no expression");
    row("for in a record", inRule("record: y\n    expr: up\n    for: 5m\n"),
        "4:13 A recording rule cannot have “for”");
    row("annotations in a record", inRule("record: y\n    expr: up\n    annotations: {a: b}\n"),
        "4:13 A recording rule cannot have “annotations”");
    row("no metric", inRule("record: a-b\n    expr: up\n"), "4:13 “a-b” is no name of a metric");
    row("no label", inRule("alert: y\n    expr: up\n    labels: {a-b: c}\n"),
        "6:14 “a-b” cannot name");
    row("the name as a label", inRule("alert: y\n    expr: up\n    labels: {__name__: c}\n"),
        "6:14 “__name__” cannot name");
    row("no duration", "groups:\n- name: a\n  interval: 1.5h\n", "3:13 “1.5h” is no duration");
    row("a bare number", inRule("alert: y\n    expr: up\n    for: 5\n"), "6:10 “5” is no duration");
    row("no number", "groups:\n- name: a\n  limit: x\n", "3:10 “limit” must be a whole number");
    row("an unknown key", inRule("alert: y\n    expr: up\n    severity: x\n"),
        "6:5 A rule has no key “severity”");
    row("an unknown key above", "groups: []\nbaz: 1\n", "2:1 A rule file has no key “baz”");
    row("a key twice", inRule("alert: y\n    expr: up\n    expr: up\n"),
        "6:5 The key “expr” stands in line 5 already");
    row("a rule that is a text", inRule("foo\n"), "4:5 A rule must be a mapping");
    row("labels as a list", inRule("alert: y\n    expr: up\n    labels: [a]\n"),
        "6:13 Labels and annotations map");
    row("a label that is a mapping", inRule("alert: y\n    expr: up\n    labels: {a: {b: c}}\n"),
        "6:17 The value of “a”");
    row("an alert that is a list", inRule("alert: [a]\n    expr: up\n"), "4:12 A rule needs");
    row("bytes that are no text", inRule("{alert: \"\xff\", expr: up}\n"), "0:0 The file is not");
    row("not closed", "groups:\n- name: a\n  rules: [\n", "4:1 This is no YAML");
}

void TestRuleFile::faults()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, first);
    const RuleFile file = readRuleFile(yaml);
    QVERIFY2(firstOf(file).startsWith(first), qPrintable(firstOf(file)));
    QVERIFY(file.groups.isEmpty());
}

void TestRuleFile::goodFiles_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<qsizetype>("groups");
    QTest::newRow("empty") << QByteArray() << qsizetype(0);
    QTest::newRow("a comment") << QByteArray("# nothing\n") << qsizetype(0);
    QTest::newRow("no groups") << QByteArray("groups:\n") << qsizetype(0);
    QTest::newRow("no rules") << QByteArray("groups:\n- name: a\n  rules:\n") << qsizetype(1);
    QTest::newRow("a negative limit")
        << QByteArray("groups:\n- name: a\n  limit: -1\n") << qsizetype(1);
    QTest::newRow("a second document") << QByteArray("groups: []\n---\nfoo: bar\n") << qsizetype(0);
    QTest::newRow("an alias") << QByteArray("groups:\n- name: &n a\n  rules:\n  - alert: *n\n"
                                            "    expr: up\n")
                              << qsizetype(1);
    QTest::newRow("nothing to wait for")
        << inRule("record: a\n    expr: up\n    for: 0s\n") << qsizetype(1);
}

void TestRuleFile::goodFiles()
{
    QFETCH(QByteArray, yaml);
    const RuleFile file = readRuleFile(yaml);
    QCOMPARE(firstOf(file), QString());
    QTEST(file.groups.size(), "groups");
}

void TestRuleFile::foreignKeysAreLeftOut()
{
    const RuleFile file = readRuleFile("groups:\n- name: a\n  concurrency: 2\n"
                                       "  query_offset: 1m\n  labels: {team: x}\n");
    QCOMPARE(file.groups.size(), 1);
    QCOMPARE(file.problems.size(), 3);
    for (const FileProblem &problem : file.problems)
        QCOMPARE(problem.kind, FileProblem::Kind::Foreign);
    QCOMPARE(file.problems[0].place, (FilePlace { 3, 3 }));
    QCOMPARE(file.groups[0].queryOffset, std::optional<Milliseconds>(1min));
    QCOMPARE(file.groups[0].labels.value(QStringLiteral("team")), QStringLiteral("x"));
}

void TestRuleFile::objectsOfKubernetesAreRead()
{
    const RuleFile file = readRuleFile("apiVersion: monitoring.coreos.com/v1\n"
                                       "kind: PrometheusRule\nmetadata: {name: x}\n"
                                       "spec:\n  groups:\n  - name: a\n");
    QCOMPARE(file.groups.size(), 1);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems[0].kind, FileProblem::Kind::Foreign);
    QVERIFY(firstOf(readRuleFile("kind: PrometheusRule\n")).contains(QLatin1String("spec")));
}

void TestRuleFile::mergedKeysCountWhereThereAreNone()
{
    const RuleFile file
        = readRuleFile(inRule("&x\n    alert: y\n    expr: up\n  - <<: *x\n    alert: z\n"));
    QCOMPARE(firstOf(file), QString());
    const QList<Rule> &rules = file.groups.first().rules;
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[1].name, QStringLiteral("z"));
    QCOMPARE(rules[1].expr, QStringLiteral("up"));
}

void TestRuleFile::hostileFilesEnd_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("deep lists") << QByteArray(100'000, '[');
    QTest::newRow("deep mappings") << QByteArray("{a: ").repeated(100'000);
    QByteArray bomb = "a0: &a0 {x: y}\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray now = QByteArray::number(i);
        const QByteArray one = "*a" + QByteArray::number(i - 1);
        bomb += 'a' + now + ": &a" + now + " {<<: [" + one + ',' + one + "]}\n";
    }
    QTest::newRow("merges of merges") << bomb + "groups: [{name: g, <<: *a29}]\n";
    QTest::newRow("a mapping in itself") << QByteArray("groups: &g [{name: a, rules: *g}]\n");
    QTest::newRow("a merge of itself") << QByteArray("groups: [&g {name: a, <<: *g}]\n");
    QTest::newRow("control characters") << QByteArray("groups: \x01\x02\n");
}

void TestRuleFile::hostileFilesEnd()
{
    QFETCH(QByteArray, yaml);
    QVERIFY(!readRuleFile(yaml).problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rulefile.moc"
