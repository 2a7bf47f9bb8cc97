// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulecheck.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace opsglass;

namespace {

using Kind = FileProblem::Kind;

/// What promtool says of a file.
struct Verdict {
    bool isGood = false;
    int rules = 0; ///< when it is good
    QStringList lines; ///< what is wrong, else empty; those of the file without its path
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({ QStringLiteral("*.y*ml") }, QDir::Files))
        paths << dir.filePath(name);
    return paths;
}

/// Our own files, good and bad, and those of the folder OPSGLASS_RULES names.
QStringList allFiles()
{
    QStringList files = filesIn(QStringLiteral(OPSGLASS_FIXTURES "/rules/good"))
        + filesIn(QStringLiteral(OPSGLASS_FIXTURES "/rules/bad"));
    const QString more = qEnvironmentVariable("OPSGLASS_RULES");
    return more.isEmpty() ? files : files + filesIn(more);
}

/// "line:column" of the problems that make Prometheus or promtool refuse the file.
QStringList placesOf(const QList<FileProblem> &problems)
{
    QStringList places;
    for (const FileProblem &problem : problems) {
        if (problem.kind != Kind::Advice)
            places << QStringLiteral("%1:%2").arg(problem.place.line).arg(problem.place.column);
    }
    return places;
}

QString textOf(const RuleCheck &check)
{
    QStringList lines;
    for (const FileProblem &problem : check.problems)
        lines << QStringLiteral("%1:%2: %3: %4")
                     .arg(problem.place.line)
                     .arg(problem.place.column)
                     .arg(problem.where, problem.message);
    return lines.join(u'\n');
}

QByteArray inRule(const char *lines)
{
    return QByteArray("groups:\n- name: g\n  rules:\n  - ") + lines;
}

} // namespace

class TestRuleCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void promtoolAgrees_data();
    void promtoolAgrees();
    void fixturesHaveEveryFault_data();
    void fixturesHaveEveryFault();
    void problemsSayWhere_data();
    void problemsSayWhere();
    void severities_data();
    void severities();

private:
    QHash<QString, Verdict> m_verdicts; ///< of promtool, by path
};

void TestRuleCheck::initTestCase()
{
    QProcess promtool;
    promtool.setProcessChannelMode(QProcess::MergedChannels);
    promtool.start(QStringLiteral("promtool"),
        QStringList { QStringLiteral("check"), QStringLiteral("rules") } + allFiles());
    QVERIFY2(promtool.waitForFinished(), "promtool is part of the package prometheus");
    QString path;
    const QString output = QString::fromUtf8(promtool.readAll());
    for (QString line : output.split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression good(QStringLiteral("^  SUCCESS: ([0-9]+) rules found$"));
        if (line.startsWith(QLatin1String("Checking "))) {
            path = line.sliced(9);
            continue;
        }
        Verdict &verdict = m_verdicts[path];
        const QRegularExpressionMatch success = good.match(line);
        if (success.hasMatch())
            verdict = { true, success.captured(1).toInt(), {} };
        else if (line != QLatin1String("  FAILED:"))
            verdict.lines << line.remove(path + QStringLiteral(": "));
    }
    QCOMPARE(m_verdicts.size(), allFiles().size());
}

void TestRuleCheck::promtoolAgrees_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : allFiles())
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestRuleCheck::promtoolAgrees()
{
    QFETCH(QString, path);
    const Verdict verdict = m_verdicts.value(path);
    const RuleCheck check = checkRuleFile(contentOf(path));
    const QString both = verdict.lines.join(u'\n') + u'\n' + textOf(check);
    QVERIFY2(isRefused(check.problems) != verdict.isGood, qPrintable(both));
    if (verdict.isGood) {
        QCOMPARE(check.rules, qsizetype(verdict.rules));
        return;
    }
    const QStringList places = placesOf(check.problems);
    const bool isWrapped = check.problems.first().message.contains(QLatin1String("Kubernetes"));
    static const QRegularExpression exact(QStringLiteral("^([0-9]+:[0-9]+): "));
    static const QRegularExpression ofLine(QStringLiteral("^  line ([0-9]+): "));
    qsizetype ofRules = 0;
    for (const QString &line : verdict.lines) {
        ofRules += exact.match(line).hasMatch() || line.startsWith(QLatin1String("group ")) ? 1 : 0;
        const QString place = exact.match(line).captured(1);
        // promtool has no place for what is not there.
        if (!place.isEmpty() && place != QLatin1String("0:0"))
            QVERIFY2(places.contains(place), qPrintable(line + u'\n' + both));
        const QString start = ofLine.match(line).captured(1) + u':';
        const bool isThere = std::any_of(places.cbegin(), places.cend(),
            [start](const QString &one) { return one.startsWith(start); });
        // The keys around the groups of a Kubernetes object are one problem.
        if (start.size() > 1 && !isWrapped)
            QVERIFY2(isThere, qPrintable(line + u'\n' + both));
    }
    if (ofRules > 0)
        QVERIFY2(places.size() == ofRules, qPrintable(both));
}

void TestRuleCheck::fixturesHaveEveryFault_data()
{
    QTest::addColumn<QString>("words");
    const char *const messages[] = { "Groupname must not be empty", "is repeated in the same file",
        "only one of 'record' and 'alert' must be set", "one of 'record' or 'alert' must be set",
        "field 'expr' must be set in rule",
        "could not parse expression: ", "invalid field 'for' in recording rule",
        "invalid field 'keep_firing_for' in recording rule",
        "invalid field 'annotations' in recording rule",
        "invalid recording rule name: ", "invalid label name: ", "invalid label name: __name__",
        "invalid label value: ", "invalid annotation name: ", "label \"team\": template: ",
        "annotation \"summary\": template: ", "function \"humanise\" not defined",
        "undefined variable ", "unexpected EOF", "unclosed action",
        "not a valid duration string: ", "empty duration string", "duration out of range",
        "field intervall not found in type ", "already defined at line ", "cannot unmarshal ",
        "duplicate rule(s) found" };
    for (const char *message : messages)
        QTest::newRow(message) << QString::fromUtf8(message);
}

void TestRuleCheck::fixturesHaveEveryFault()
{
    QFETCH(QString, words);
    const QString bad = QStringLiteral(OPSGLASS_FIXTURES "/rules/bad");
    const QStringList files = filesIn(bad);
    QVERIFY(std::any_of(files.cbegin(), files.cend(), [&](const QString &path) {
        return m_verdicts.value(path).lines.join(u'\n').contains(words);
    }));
}

void TestRuleCheck::problemsSayWhere_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &yaml, const char *text) {
        QTest::newRow(name) << yaml << QString::fromUtf8(text);
    };
    row("expression", inRule("alert: A \"b\"\n    expr: up{\n"),
        "5:11: group \"g\", rule 1, \"A \\\"b\\\"\": The expression cannot be parsed: 1:4: parse "
        "error: unexpected end of input inside braces.");
    row("template", inRule("alert: A\n    expr: up\n    annotations:\n      s: '{{ f }}'\n"),
        "7:10: group \"g\", rule 1, \"A\": annotation “s”: template: __alert_A:1: function \"f\" "
        "not defined");
    row("name behind the rules", "groups:\n- rules:\n  - alert: A\n    exp: up\n  name: g\n",
        "3:12: group \"g\", rule 1, \"A\": The rule has no expression as its “expr”.\n"
        "4:5: group \"g\", rule 1, \"A\": A rule has no key “exp”.");
    row("both names", inRule("record: a\n    alert: B\n    expr: up\n"),
        "4:13: group \"g\", rule 1, \"B\": A rule has either “record” or “alert”, which stands at "
        "5:12, not both.");
    row("group", "groups:\n- name: a\n- name: a\n",
        "3:3: : There is another group “a” in the file.");
    row("duplicate", inRule("{alert: A, expr: a}\n  - {alert: A, expr: b}\n"),
        "5:13: group \"g\", rule 2, \"A\": The rule at 4:13 has this name and the same labels "
        "already.");
}

void TestRuleCheck::problemsSayWhere()
{
    QFETCH(QByteArray, yaml);
    QTEST(textOf(checkRuleFile(yaml)), "text");
}

void TestRuleCheck::severities_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QList<Kind>>("kinds");
    const auto row = [](const char *name, const QByteArray &yaml, const QList<Kind> &kinds) {
        QTest::newRow(name) << yaml << kinds;
    };
    const auto label = [](const char *text) {
        return inRule("alert: A\n    expr: up\n    labels:\n      l: ") + '\'' + text + "'\n";
    };
    row("good", label("{{ $labels.job }}"), {});
    row("value in a label", label("{{ $value }}"), { Kind::Advice });
    row("value in a pipe", label("{{ .Value | humanize }}"), { Kind::Advice });
    row("value of the root", label("{{ with 1 }}{{ $.Value }}{{ end }}"), { Kind::Advice });
    row("value in a condition", label("{{ if gt $value 1.0 }}a{{ else }}b{{ end }}"),
        { Kind::Advice });
    row("value in an operand", label("{{ (print $value).x }}"), { Kind::Advice });
    row("value otherwise", label("{{ with 0 }}a{{ else }}{{ .Value }}{{ end }}"), { Kind::Advice });
    row("value of another sample", label("{{ range query \"up\" }}{{ .Value }}{{ end }}"), {});
    row("value in an annotation",
        inRule("alert: A\n    expr: up\n    annotations:\n      a: '{{ $value }}'\n"), {});
    row("value in a recording rule",
        inRule("record: a\n    expr: up\n    labels:\n      a: '{{ $value }}'\n"), {});
    row("name as a label", inRule("alert: A\n    expr: up\n    labels: {alertname: b}\n"),
        { Kind::Advice });
    row("a text", inRule("alert: A\n    expr: '\"b\"'\n"), { Kind::Advice });
    row("a range", inRule("record: a\n    expr: up[5m]\n"), { Kind::Advice });
    row("a number", inRule("record: a\n    expr: 1\n"), {});
    row("expression of Prometheus 3", inRule("record: a\n    expr: limitk(1, up)\n"),
        { Kind::Foreign });
    row("expression of nobody", inRule("record: a\n    expr: lag(up[5m])\n"), { Kind::Error });
    row("template of Prometheus 3", label("{{ with 1 }}{{ else with 2 }}{{ end }}"),
        { Kind::Foreign });
    row("key of another program", "groups:\n- name: a\n  concurrency: 2\n", { Kind::Foreign });
    row("twice", inRule("{alert: A, expr: a}\n  - {record: A, expr: b}\n  - {alert: A, expr: c}\n"),
        { Kind::Duplicate, Kind::Duplicate });
    row("not twice with an error",
        inRule("{alert: A, expr: a}\n  - {alert: A, expr: b}\n  - {alert: B, expr: c(}\n"),
        { Kind::Error });
}

void TestRuleCheck::severities()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QList<Kind>, kinds);
    const RuleCheck check = checkRuleFile(yaml);
    QList<Kind> found;
    for (const FileProblem &problem : check.problems)
        found << problem.kind;
    QVERIFY2(found == kinds, qPrintable(textOf(check)));
    const bool isAllAdvice
        = std::all_of(kinds.cbegin(), kinds.cend(), [](Kind kind) { return kind == Kind::Advice; });
    QCOMPARE(isRefused(check.problems), !isAllAdvice);
}

QTEST_GUILESS_MAIN(TestRuleCheck)
#include "tst_rulecheck.moc"
