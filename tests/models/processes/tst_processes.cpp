// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/machinesummary.h"
#include "models/processes/processhistory.h"
#include "models/processes/processwords.h"
#include "models/processes/watchdraft.h"
#include "tests/models/processes/processsamples.h"

#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;
using By = WatchedProcesses::By;

/// What is said and remembered of processes, and the entries of the watch list.
class TestProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void questions();
    void shellTexts_data();
    void shellTexts();
    void summarises();
    void remembers();
    void remembersNoMoreThanItMay();
    void manyBecomeOne();
    void drafts_data();
    void drafts();
    void matches_data();
    void matches();
    void watchesAProcess_data();
    void watchesAProcess();
};

void TestProcesses::states_data()
{
    QTest::addColumn<char>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](char state, const char *word, bool isKnown = true) {
        QTest::newRow(word) << state << QString::fromLatin1(word) << isKnown;
    };
    row('R', "Running");
    row('S', "Sleeping");
    row('D', "Disk wait");
    row('Z', "Zombie");
    row('T', "Stopped");
    row('t', "Traced");
    row('I', "Idle");
    row('X', "Dead");
    row('?', "?", false);
    row('K', "K", false);
}

void TestProcesses::states()
{
    QFETCH(const char, state);
    QTEST(stateWord(state), "word");
    QTEST(!stateMeaning(state).isEmpty(), "isKnown");
}

void TestProcesses::questions()
{
    const ProcessInfo one = processOf(12, u"bad\nname"_s);
    const ProcessQuestion end = processQuestion(ProcessAct::End, { one });
    QCOMPARE(end.text, u"End bad⏎name (PID 12, user anna)?"_s);
    QVERIFY(end.named.isEmpty());
    QVERIFY(end.means.contains(u"SIGTERM"_s));
    QList<ProcessInfo> many;
    for (int pid = 1; pid <= 20; ++pid)
        many << processOf(pid, u"worker"_s);
    const ProcessQuestion kill = processQuestion(ProcessAct::Kill, many);
    QCOMPARE(kill.text, u"Kill 20 processes?"_s);
    QCOMPARE(kill.named.size(), 13);
    QCOMPARE(kill.named.first(), u"worker (PID 1, user anna)"_s);
    QCOMPARE(kill.named.last(), u"and 8 more"_s);
    ProcessInfo nobody = one;
    nobody.user.clear();
    QCOMPARE(processQuestion(ProcessAct::Renice, { nobody }).text,
        u"Change the priority of bad⏎name (PID 12)?"_s);
}

void TestProcesses::shellTexts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringList { u"/bin/ls"_s, u"-l"_s } << u"/bin/ls -l"_s;
    QTest::newRow("blank") << QStringList { u"a b"_s, QString() } << u"'a b' ''"_s;
    QTest::newRow("quote") << QStringList { u"it's"_s } << u"'it'\\''s'"_s;
    QTest::newRow("dollar") << QStringList { u"$HOME;x"_s } << u"'$HOME;x'"_s;
    QTest::newRow("none") << QStringList() << QString();
}

void TestProcesses::shellTexts()
{
    QFETCH(const QStringList, arguments);
    QTEST(shellText(arguments), "text");
}

void TestProcesses::summarises()
{
    LocalReading reading { noon, {} };
    QVERIFY(machineText(machineSummary(reading)).isEmpty());
    const auto add = [&reading](const QString &name, double value, const QString &cpu = {}) {
        Labels labels { { { u"__name__"_s, name } } };
        if (!cpu.isEmpty())
            labels.pairs.insert(u"cpu"_s, cpu);
        reading.samples.append({ labels, value });
    };
    add(u"opsglass_cpu_used_ratio"_s, 0.126);
    for (int core = 0; core < 200; ++core)
        add(u"opsglass_cpu_used_ratio"_s, 1, QString::number(core));
    add(u"opsglass_memory_used_bytes"_s, 3.0 * 1024 * 1024 * 1024);
    QCOMPARE(machineText(machineSummary(reading)), u"CPU 13% of 200 core(s)"_s);
    add(u"node_memory_MemTotal_bytes"_s, 16.0 * 1024 * 1024 * 1024);
    add(u"node_load1"_s, 0.5);
    add(u"node_load5"_s, 1.25);
    add(u"node_load15"_s, 12);
    QCOMPARE(machineText(machineSummary(reading)),
        u"CPU 13% of 200 core(s) · Memory 3.0 GiB of 16.0 GiB · Load 0.50 1.25 12.00"_s);
}

void TestProcesses::remembers()
{
    ProcessHistory history;
    QVERIFY(history.series(ProcessHistory::Figure::Cpu, {}).isEmpty());
    ProcessInfo one = processOf(100, u"one"_s);
    one.cpu.reset();
    ProcessInfo other = processOf(200, u"other"_s);
    history.apply(tableOf({ one, other }));
    one.cpu = 0.5;
    history.apply(tableOf({ one, other }, noon + 2s));
    history.apply(tableOf({}, noon + 2s)); // not later
    history.apply(tableOf({ one }, noon + 4100ms));
    const auto cpu = history.series(ProcessHistory::Figure::Cpu, { one, other });
    QCOMPARE(cpu.size(), 2);
    QCOMPARE(cpu[0].name, u"one 100"_s); // the other one has ended
    QVERIFY(isMissing(cpu[0].values[0]));
    QCOMPARE(cpu[0].values.last(2), QList<double>({ 50, 50 }));
    QCOMPARE(cpu[0].times().at(2), noon + 4100ms);
    QCOMPARE(cpu[1].values.first(2), QList<double>({ 200, 200 }));
    QVERIFY(isMissing(cpu[1].values[2]));
    const auto memory = history.series(ProcessHistory::Figure::Memory, { one, other });
    QCOMPARE(memory[0].color, cpu[0].color);
    const auto all = history.series(ProcessHistory::Figure::Memory, {});
    QCOMPARE(all[0].values.last(), 100.0 * 1024 * 1024);
    ProcessInfo reused = one;
    reused.id.startTicks = 999;
    QVERIFY(isMissing(history.series(ProcessHistory::Figure::Memory, { reused })[0].values[0]));
    QCOMPARE(history.range(), (TimeRange { noon + 4100ms - 10min, noon + 4100ms }));
    history.apply(tableOf({ one }, noon - 1h)); // the clock was set back
    QCOMPARE(history.range().to, noon - 1h);
    QCOMPARE(history.series(ProcessHistory::Figure::Cpu, { one })[0].values.size(), 1);
}

void TestProcesses::remembersNoMoreThanItMay()
{
    ProcessHistory history;
    for (int i = 0; i <= 900; ++i)
        history.apply(tableOf({ processOf(1, u"p"_s) }, noon + i * 2s));
    const auto few = history.series(ProcessHistory::Figure::Cpu, {});
    QCOMPARE(few[0].values.size(), 301); // ten minutes
    QList<ProcessInfo> many;
    for (int pid = 1; pid <= 10'000; ++pid)
        many << processOf(pid, u"p"_s);
    for (int i = 0; i < 80; ++i)
        history.apply(tableOf(many, noon + 1h + i * 2s));
    QCOMPARE(history.series(ProcessHistory::Figure::Cpu, {})[0].values.size(), 50);
}

void TestProcesses::manyBecomeOne()
{
    ProcessHistory history;
    QList<ProcessInfo> many;
    for (int pid = 1; pid <= 30; ++pid)
        many << processOf(pid, u"p"_s);
    history.apply(tableOf(many));
    const auto series = history.series(ProcessHistory::Figure::Memory, many);
    QCOMPARE(series.size(), 10);
    QCOMPARE(series[0].name, u"p 30"_s);
    QCOMPARE(series[9].name, u"21 other(s)"_s);
    QCOMPARE(series[9].values[0], 21.0 * 22 / 2 * 1024 * 1024);
}

void TestProcesses::drafts_data()
{
    QTest::addColumn<WatchedProcesses>("entry");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    const auto row
        = [](const char *title, const WatchedProcesses &entry, const QString &name,
              const QString &pattern) { QTest::newRow(title) << entry << name << pattern; };
    row("good name", { u"a"_s, By::Name, u"python3"_s }, {}, {});
    row("no name", { u" "_s, By::Name, u"python3"_s }, u"needs a name"_s, {});
    row("taken", { u"taken "_s, By::Name, u"python3"_s }, u"Another entry"_s, {});
    row("no process", { u"a"_s, By::Name, {} }, {}, u"name of a process"_s);
    row("good expression", { u"a"_s, By::CommandLine, u"agent.*--port=\\d+"_s }, {}, {});
    row("no expression", { u"a"_s, By::CommandLine, {} }, {}, u"needs a regular expression"_s);
    row("open", { u"a"_s, By::CommandLine, u"agent("_s }, {}, u"missing closing )"_s);
    row("not RE2", { u"a"_s, By::CommandLine, u"(?=x)"_s }, {}, u"no regular expression"_s);
    row("number", { u"a"_s, By::Pid, u" 42 "_s }, {}, {});
    row("no number", { u"a"_s, By::Pid, u"4x"_s }, {}, u"number of a process"_s);
    row("zero", { u"a"_s, By::Pid, u"0"_s }, {}, u"number of a process"_s);
    row("beyond", { u"a"_s, By::Pid, u"99999999999999999999"_s }, {}, u"number of a process"_s);
    row("group", { u"a"_s, By::Cgroup, u"/a.slice"_s }, {}, {});
    row("no path", { u"a"_s, By::Cgroup, u"a.slice"_s }, {}, u"slash"_s);
}

void TestProcesses::drafts()
{
    QFETCH(const WatchedProcesses, entry);
    QFETCH(const QString, name);
    QFETCH(const QString, pattern);
    const WatchDraft draft { entry, { u"taken"_s } };
    QCOMPARE(draft.nameProblem().isEmpty(), name.isEmpty());
    QVERIFY2(draft.nameProblem().contains(name), qPrintable(draft.nameProblem()));
    QCOMPARE(draft.patternProblem().isEmpty(), pattern.isEmpty());
    QVERIFY2(draft.patternProblem().contains(pattern), qPrintable(draft.patternProblem()));
    QCOMPARE(draft.isValid(), name.isEmpty() && pattern.isEmpty());
}

void TestProcesses::matches_data()
{
    QTest::addColumn<WatchedProcesses>("entry");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *title, By by, const QString &pattern, const QString &found) {
        QTest::newRow(title) << WatchedProcesses { u"a"_s, by, pattern } << found;
    };
    row("name, with children", By::Name, u"agent"_s, u"agent +sh +curl"_s);
    row("not a part of the name", By::Name, u"age"_s, {});
    row("part of the command", By::CommandLine, u"cu.l --s"_s, u"curl"_s);
    row("number", By::Pid, u"30"_s, u"sh +curl"_s);
    row("group", By::Cgroup, u"/user.slice/agent.service"_s, u"agent +sh +curl"_s);
    row("group with a slash behind", By::Cgroup, u"/user.slice/agent.service/"_s,
        u"agent +sh +curl"_s);
    row("group above", By::Cgroup, u"/user.slice"_s, u"init agent sh curl"_s);
    row("not a part of a group's name", By::Cgroup, u"/user"_s, {});
    row("the root", By::Cgroup, u"/"_s, u"init agent sh curl"_s);
    row("nothing of the kernel", By::CommandLine, u".*"_s, u"init agent sh curl"_s);
    row("broken", By::CommandLine, u"("_s, {});
    row("empty", By::CommandLine, {}, {});
}

void TestProcesses::matches()
{
    QFETCH(const WatchedProcesses, entry);
    ProcessInfo kernel = processOf(50, u"kworker"_s);
    kernel.commandLine.clear();
    kernel.cgroup.clear();
    const QList<ProcessInfo> all { processOf(1, u"init"_s), processOf(20, u"agent"_s, 1),
        processOf(30, u"sh"_s, 20), processOf(40, u"curl"_s, 30), kernel };
    QStringList found;
    for (const WatchMatch &match : watchMatches(entry, all))
        found << (match.isChild ? u"+"_s : QString()) + match.process.name;
    QTEST(found.join(u' '), "found");
}

void TestProcesses::watchesAProcess_data()
{
    QTest::addColumn<By>("by");
    QTest::newRow("name") << By::Name;
    QTest::newRow("command line") << By::CommandLine;
    QTest::newRow("number") << By::Pid;
    QTest::newRow("group") << By::Cgroup;
}

/// Whatever a command line holds, the entry made of a process finds it.
void TestProcesses::watchesAProcess()
{
    QFETCH(const By, by);
    ProcessInfo process = processOf(20, u"agent"_s);
    process.commandLine = u"/a -c 'x(.*)[1]{2}^$|\\d+?' \"ünï 🚀\"\ttab\nnew \x01"_s;
    const ProcessInfo other = processOf(30, u"other"_s);
    const WatchedProcesses entry = watchOf(process, by, { u"agent"_s, u"agent-2"_s });
    QCOMPARE(entry.name, u"agent-3"_s);
    QVERIFY(WatchDraft({ entry, {} }).isValid());
    const QList<WatchMatch> found = watchMatches(entry, { process, other });
    QCOMPARE(found, QList<WatchMatch>({ { process, false } }));
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
