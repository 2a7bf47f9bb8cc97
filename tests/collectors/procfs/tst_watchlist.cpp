// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/processreader.h"
#include "collectors/procfs/samplelist.h"
#include "collectors/procfs/treecounter.h"
#include "collectors/procfs/watchlist.h"
#include "tests/collectors/procfs/proctree.h"

#include <QTest>

#include <limits>

#include <unistd.h>

using namespace opsglass;
using namespace opsglass::test;
using By = WatchedProcesses::By;
using Depth = ProcessReader::Depth;

namespace {

const QString name = QStringLiteral("a");

/// Ticks of a second.
quint64 second() { return quint64(::sysconf(_SC_CLK_TCK)); }

/// A machine of which an agent is watched.
class Watched {
public:
    explicit Watched(const QList<WatchedProcesses> &entries, const QList<WatchTotals> &totals = {},
        double at = 0)
        : reader(tree.root())
    {
        list.setEntries(entries, totals, seconds(at));
    }

    LocalReading read(double at)
    {
        records = reader.read(seconds(at), Depth::Table);
        list.select(records);
        for (ProcessRecord &record : records) {
            if (!record.info.agents.isEmpty())
                reader.readUse(record);
        }
        SampleList samples;
        list.addSamples(samples, records, seconds(at));
        return { seconds(at).at, samples.samples() };
    }

    QList<qint64> members() const
    {
        QList<qint64> pids;
        for (const ProcessRecord &record : records) {
            if (record.info.agents.contains(name))
                pids.append(record.info.id.pid);
        }
        return pids;
    }

    ProcTree tree;
    ProcessReader reader;
    WatchList list;
    QList<ProcessRecord> records;
};

const char *const cpu = R"(process_cpu_seconds_total{agent="a"})";
const char *const cores = R"(opsglass_process_cpu_cores{agent="a"})";
const char *const up = R"(opsglass_process_up{agent="a"})";
const char *const count = R"(opsglass_process_instances{agent="a"})";
const char *const bytesRead = R"(process_read_bytes_total{agent="a"})";

WatchedProcesses byName() { return { name, By::Name, QStringLiteral("agent") }; }

} // namespace

class TestWatchList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void matches_data();
    void matches();
    void descendants();
    void sums();
    void unreadableSumsAreAbsent();
    void endedButNotWaitedFor();
    void endedWhileRead();
    void goesOnAcrossARestart();
    void childrenHandOver();
    void childrenNobodySaw();
    void orphansLeave();
    void olderProcessesJoin();
    void numbersEndWithTheProcess();
    void aLaterNumberIsAnother();
    void goesOnAcrossTheProgramsRestart();
    void countersAreTheHighest_data();
    void countersAreTheHighest();
    void entriesChange();
    void goesOnWhenItComesBackToTheList();
    void entriesOfOneName();
    void treeCounter_data();
    void treeCounter();
};

void TestWatchList::refused_data()
{
    QTest::addColumn<WatchedProcesses>("entry");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *title, By by, const char *pattern, bool isFine) {
        QTest::newRow(title) << WatchedProcesses { name, by, QString::fromUtf8(pattern) } << isFine;
    };
    row("name", By::Name, "agent", true);
    row("no name", By::Name, "", false);
    row("expression", By::CommandLine, R"(agent\.js\b)", true);
    row("open expression", By::CommandLine, "agent(", false);
    row("expression RE2 has not", By::CommandLine, "(?=agent)", false);
    row("number", By::Pid, "42", true);
    row("no number", By::Pid, "x", false);
    row("zero", By::Pid, "0", false);
    row("negative", By::Pid, "-1", false);
    row("cgroup", By::Cgroup, "/a.scope", true);
    row("relative cgroup", By::Cgroup, "a.scope", false);
    QTest::newRow("nameless") << WatchedProcesses { QStringLiteral(" "), By::Name, name } << false;
}

void TestWatchList::refused()
{
    QFETCH(WatchedProcesses, entry);
    QFETCH(bool, isFine);
    const Result<void> checked = WatchList::check(entry);
    QCOMPARE(checked.has_value(), isFine);
    if (!isFine)
        QVERIFY(checked.error().message.endsWith(u'.'));
    WatchList list;
    list.setEntries({ entry }, {}, seconds(0));
    QCOMPARE(list.isEmpty(), !isFine);
}

void TestWatchList::matches_data()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<qint64>>("members");
    const auto row = [](const char *title, By by, const char *pattern, QList<qint64> members) {
        QTest::newRow(title) << by << QString::fromUtf8(pattern) << members;
    };
    row("name", By::Name, "python3", { 20, 21, 22 });
    row("part of a name", By::Name, "python", {});
    row("command line", By::CommandLine, "main\\.py", { 20, 21 });
    row("anchored", By::CommandLine, "^main", {});
    row("words", By::CommandLine, "python3 -m", { 22 });
    row("no command line", By::CommandLine, ".*", { 20, 21, 22 });
    row("number", By::Pid, "20", { 20, 21 });
    row("number of nobody", By::Pid, "99", {});
    row("cgroup", By::Cgroup, "/system.slice/agent", { 22, 30 });
    row("cgroup with a slash", By::Cgroup, "/system.slice/agent/", { 22, 30 });
    row("cgroup above", By::Cgroup, "/system.slice", { 22, 30, 31 });
    row("root of cgroups", By::Cgroup, "/", { 20, 21, 22, 30, 31 });
}

void TestWatchList::matches()
{
    QFETCH(By, by);
    QFETCH(QString, pattern);
    Watched watched({ { name, by, pattern } }, {}, 100);
    const ProcTree &tree = watched.tree;
    tree.write({ .pid = 20, .name = "python3", .commandLine = "python3 main.py" });
    tree.write({ .pid = 21, .name = "sh", .parent = 20, .commandLine = "sh" });
    tree.write({ .pid = 22,
        .name = "python3",
        .commandLine = "python3 -m x",
        .cgroup = "/system.slice/agent" });
    tree.write({ .pid = 30, .name = "x", .cgroup = "/system.slice/agent/below" });
    tree.write({ .pid = 31, .name = "y", .cgroup = "/system.slice/agents" });
    watched.read(100);
    QTEST(watched.members(), "members");
}

void TestWatchList::descendants()
{
    Watched watched({ byName() });
    const ProcTree &tree = watched.tree;
    // Of lower number than their ancestors, as after all numbers have been used up; and a circle,
    // which no kernel makes.
    tree.write({ .pid = 500, .name = "agent" });
    tree.write({ .pid = 20, .name = "x", .parent = 500 });
    tree.write({ .pid = 10, .name = "y", .parent = 20 });
    tree.write({ .pid = 600, .name = "z", .parent = 10 });
    tree.write({ .pid = 700, .name = "other", .parent = 1 });
    tree.write({ .pid = 801, .name = "p", .parent = 802 });
    tree.write({ .pid = 802, .name = "q", .parent = 801 });
    const LocalReading reading = watched.read(100);
    QCOMPARE(watched.members(), (QList<qint64> { 10, 20, 500, 600 }));
    QCOMPARE(value(reading, count), 4);
    QCOMPARE(value(reading, up), 1);
}

void TestWatchList::sums()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7,
        .name = "agent",
        .start = 3000,
        .ticks = second(),
        .readBytes = 4096,
        .openFiles = 3 });
    watched.tree.write({ .pid = 8,
        .parent = 7,
        .start = 2000,
        .ticks = 2 * second(),
        .readBytes = 512,
        .openFiles = 2 });
    const LocalReading reading = watched.read(100);
    const double boot = 1'700'000'000;
    QCOMPARE(value(reading, cpu), 3);
    QCOMPARE(value(reading, cores), std::nullopt);
    QCOMPARE(value(reading, R"(process_resident_memory_bytes{agent="a"})"),
        200.0 * double(::sysconf(_SC_PAGESIZE)));
    QCOMPARE(value(reading, R"(process_virtual_memory_bytes{agent="a"})"), 8192000);
    QCOMPARE(value(reading, R"(process_threads{agent="a"})"), 4);
    QCOMPARE(value(reading, R"(process_open_fds{agent="a"})"), 5);
    QCOMPARE(value(reading, R"(process_start_time_seconds{agent="a"})"),
        boot + 2000.0 / double(second()));
    QCOMPARE(value(reading, bytesRead), 4608);
    QCOMPARE(value(reading, R"(process_written_bytes_total{agent="a"})"), 0);
    watched.tree.write({ .pid = 8,
        .parent = 7,
        .start = 2000,
        .ticks = 3 * second(),
        .readBytes = 2512,
        .openFiles = 2 });
    const LocalReading later = watched.read(102);
    QCOMPARE(value(later, cores), 0.5);
    QCOMPARE(value(later, R"(opsglass_process_read_bytes_per_second{agent="a"})"), 1000);
    QCOMPARE(value(later, R"(opsglass_process_written_bytes_per_second{agent="a"})"), 0);
}

void TestWatchList::unreadableSumsAreAbsent()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .readBytes = 4096, .openFiles = 3 });
    watched.tree.write({ .pid = 8, .parent = 7, .readBytes = 512, .openFiles = 2 });
    watched.tree.remove(QStringLiteral("proc/8/fd"));
    watched.tree.block(QStringLiteral("proc/8/io"));
    const LocalReading reading = watched.read(100);
    QCOMPARE(value(reading, count), 2);
    QCOMPARE(value(reading, R"(process_open_fds{agent="a"})"), std::nullopt);
    QCOMPARE(value(reading, bytesRead), std::nullopt);
    QCOMPARE(value(reading, R"(process_threads{agent="a"})"), 4);
    // The rest goes on without it.
    watched.tree.end(8);
    watched.tree.write({ .pid = 7, .name = "agent", .readBytes = 5096, .openFiles = 3 });
    const LocalReading later = watched.read(102);
    QCOMPARE(value(later, bytesRead), 5096);
    QCOMPARE(value(later, R"(opsglass_process_read_bytes_per_second{agent="a"})"), std::nullopt);
    QVERIFY(value(watched.read(104), R"(opsglass_process_read_bytes_per_second{agent="a"})"));
}

void TestWatchList::endedButNotWaitedFor()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second(), .readBytes = 100 });
    watched.read(100);
    watched.tree.write(
        { .pid = 7, .name = "agent", .ticks = 2 * second(), .readBytes = 100, .state = 'Z' });
    const LocalReading reading = watched.read(102);
    QCOMPARE(value(reading, up), 0);
    QCOMPARE(value(reading, count), 0);
    QCOMPARE(value(reading, cpu), 2);
    QCOMPARE(value(reading, R"(process_threads{agent="a"})"), std::nullopt);
    QCOMPARE(value(reading, bytesRead), 100);
}

void TestWatchList::endedWhileRead()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .readBytes = 100, .openFiles = 3 });
    watched.tree.write({ .pid = 8, .parent = 7, .readBytes = 10, .openFiles = 2 });
    watched.records = watched.reader.read(seconds(100), Depth::Table);
    watched.list.select(watched.records);
    watched.tree.write({ .pid = 8, .start = 9999, .readBytes = 1, .openFiles = 9 });
    for (ProcessRecord &record : watched.records)
        watched.reader.readUse(record);
    SampleList samples;
    watched.list.addSamples(samples, watched.records, seconds(100));
    const LocalReading reading { seconds(100).at, samples.samples() };
    QCOMPARE(value(reading, count), 1);
    QCOMPARE(value(reading, R"(process_open_fds{agent="a"})"), 3);
    QCOMPARE(value(reading, bytesRead), 100);
}

void TestWatchList::goesOnAcrossARestart()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = 5 * second(), .readBytes = 100 });
    QCOMPARE(value(watched.read(100), cpu), 5);
    watched.tree.end(7);
    const LocalReading down = watched.read(102);
    QCOMPARE(value(down, cpu), 5);
    QCOMPARE(value(down, cores), 0);
    QCOMPARE(value(down, up), 0);
    QCOMPARE(value(down, bytesRead), 100);
    // Of the same number, as it may be.
    watched.tree.write(
        { .pid = 7, .name = "agent", .start = 10300, .ticks = second(), .readBytes = 40 });
    const LocalReading again = watched.read(104);
    QCOMPARE(value(again, cpu), 6);
    QCOMPARE(value(again, cores), 0.5);
    QCOMPARE(value(again, up), 1);
    QCOMPARE(value(again, bytesRead), 140);
}

void TestWatchList::childrenHandOver()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second(), .readBytes = 10 });
    watched.tree.write({ .pid = 8, .parent = 7, .ticks = 4 * second(), .readBytes = 100 });
    QCOMPARE(value(watched.read(100), cpu), 5);
    // The child used one more second, ended and was waited for.
    watched.tree.end(8);
    watched.tree.write(
        { .pid = 7, .name = "agent", .ticks = second(), .reaped = 5 * second(), .readBytes = 120 });
    const LocalReading reading = watched.read(102);
    QCOMPARE(value(reading, cpu), 6);
    QCOMPARE(value(reading, cores), 0.5);
    QCOMPARE(value(reading, bytesRead), 120);
}

void TestWatchList::childrenNobodySaw()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second() });
    watched.read(100);
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second(), .reaped = 2 * second() });
    QCOMPARE(value(watched.read(102), cores), 1);
}

void TestWatchList::orphansLeave()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second() });
    watched.tree.write({ .pid = 8, .name = "sh", .parent = 7, .ticks = second() });
    watched.tree.write({ .pid = 9, .name = "x", .parent = 8, .ticks = 2 * second() });
    QCOMPARE(value(watched.read(100), cpu), 4);
    watched.tree.end(8);
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = 2 * second(), .reaped = second() });
    watched.tree.write({ .pid = 9, .name = "x", .parent = 1, .ticks = 90 * second() });
    const LocalReading reading = watched.read(102);
    QCOMPARE(value(reading, cpu), 5);
    QCOMPARE(value(reading, count), 1);
}

void TestWatchList::olderProcessesJoin()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second() });
    watched.tree.write({ .pid = 8, .name = "x", .ticks = 50 * second() });
    watched.read(100);
    // It takes the watched name long after its start: its past was nobody's.
    watched.tree.write({ .pid = 8, .name = "agent", .ticks = 51 * second() });
    QCOMPARE(value(watched.read(102), cpu), 1);
    watched.tree.write({ .pid = 8, .name = "agent", .ticks = 52 * second() });
    QCOMPARE(value(watched.read(104), cpu), 2);
}

void TestWatchList::numbersEndWithTheProcess()
{
    Watched watched({ { name, By::Pid, QStringLiteral("7") } }, {}, 100);
    watched.tree.write({ .pid = 7, .start = 1000 });
    QCOMPARE(value(watched.read(100), up), 1);
    watched.tree.write({ .pid = 7, .start = 10100 });
    QCOMPARE(value(watched.read(102), up), 0);
    // The list is set anew while the other process is there.
    watched.list.setEntries({ { name, By::Pid, QStringLiteral("7") } }, {}, seconds(104));
    QCOMPARE(value(watched.read(104), up), 0);
}

void TestWatchList::aLaterNumberIsAnother()
{
    const QList<WatchTotals> totals { { name, seconds(50).at, 3, 10, 20 } };
    Watched watched({ { name, By::Pid, QStringLiteral("7") } }, totals, 100);
    watched.tree.write({ .pid = 7, .start = 80 * second(), .ticks = second() });
    const LocalReading reading = watched.read(100);
    QCOMPARE(value(reading, up), 0);
    QCOMPARE(value(reading, cpu), 3);
}

void TestWatchList::goesOnAcrossTheProgramsRestart()
{
    Watched first({ byName() });
    first.tree.write({ .pid = 7, .name = "agent", .ticks = 5 * second(), .readBytes = 100 });
    const LocalReading last = first.read(100);
    const QList<WatchTotals> totals = watchTotals({ last });
    QCOMPARE(totals, (QList<WatchTotals> { { name, seconds(100).at, 5, 100, 0 } }));
    // Later: the old one still runs, and a second was started in between.
    Watched second_({ byName() }, totals, 200);
    second_.tree.write({ .pid = 7, .name = "agent", .ticks = 50 * second(), .readBytes = 1000 });
    second_.tree.write(
        { .pid = 9, .name = "agent", .start = 150 * second(), .ticks = second(), .readBytes = 7 });
    const LocalReading reading = second_.read(200);
    QCOMPARE(value(reading, cpu), 6);
    QCOMPARE(value(reading, bytesRead), 107);
    QCOMPARE(value(reading, cores), std::nullopt);
    second_.tree.write({ .pid = 7, .name = "agent", .ticks = 51 * second(), .readBytes = 1003 });
    const LocalReading later = second_.read(202);
    QCOMPARE(value(later, cpu), 7);
    QCOMPARE(value(later, cores), 0.5);
    QCOMPARE(value(later, bytesRead), 110);
    // Nothing of it runs any more: the counters stand.
    Watched third({ byName() }, watchTotals({ later }), 300);
    const LocalReading idle = third.read(300);
    QCOMPARE(value(idle, cpu), 7);
    QCOMPARE(value(idle, bytesRead), 110);
    QCOMPARE(value(idle, up), 0);
}

void TestWatchList::countersAreTheHighest_data()
{
    QTest::addColumn<QList<LocalReading>>("readings");
    QTest::addColumn<QList<WatchTotals>>("totals");
    const auto of = [](double at, const QList<std::pair<const char *, double>> &values) {
        LocalReading reading { seconds(at).at, {} };
        for (const auto &[metric, value] : values)
            reading.samples.append(
                { Labels { { { QStringLiteral("__name__"), QLatin1String(metric) },
                      { QStringLiteral("agent"), name } } },
                    value });
        return reading;
    };
    const char *const ticks = "process_cpu_seconds_total";
    const char *const in = "process_read_bytes_total";
    const char *const out = "process_written_bytes_total";
    using Readings = QList<LocalReading>;
    using Totals = QList<WatchTotals>;
    QTest::newRow("nothing") << Readings {} << Totals {};
    QTest::newRow("a gauge is none")
        << Readings { of(1, { { "process_threads", 5 } }) } << Totals {};
    QTest::newRow("the later") << Readings { of(1, { { ticks, 2 } }), of(3, { { ticks, 4 } }) }
                               << Totals { { name, seconds(3).at, 4, {}, {} } };
    QTest::newRow("out of order") << Readings { of(3, { { ticks, 4 } }), of(1, { { ticks, 2 } }) }
                                  << Totals { { name, seconds(3).at, 4, {}, {} } };
    QTest::newRow("the clock was set back") << Readings { of(9, { { ticks, 2 } }),
        of(3, { { ticks, 4 } }) } << Totals { { name, seconds(9).at, 4, {}, {} } };
    QTest::newRow("the later lacks bytes")
        << Readings { of(1, { { ticks, 2 }, { in, 10 }, { out, 20 } }), of(3, { { ticks, 4 } }) }
        << Totals { { name, seconds(3).at, 4, 10, 20 } };
    QTest::newRow("each its own time") << Readings { of(1, { { in, 10 } }), of(2, { { out, 20 } }),
        of(3, { { ticks, 4 } }) } << Totals { { name, seconds(3).at, 4, 10, 20 } };
}

void TestWatchList::countersAreTheHighest()
{
    QFETCH(QList<LocalReading>, readings);
    QTEST(watchTotals(readings), "totals");
}

void TestWatchList::goesOnWhenItComesBackToTheList()
{
    const QList<WatchTotals> totals { { name, seconds(50).at, 3, 10, 20 } };
    const WatchedProcesses seventh { name, By::Pid, QStringLiteral("7") };
    Watched watched({ seventh }, totals, 100);
    watched.tree.write({ .pid = 7, .start = 10 * second(), .ticks = second(), .readBytes = 5 });
    watched.read(100);
    watched.tree.write({ .pid = 7, .start = 10 * second(), .ticks = 3 * second(), .readBytes = 6 });
    QCOMPARE(value(watched.read(102), cpu), 5);
    watched.list.setEntries({}, {}, seconds(103));
    watched.tree.write({ .pid = 7, .start = 10 * second(), .ticks = 90 * second() });
    watched.read(104);
    // Another process under the same name, chosen while it runs.
    watched.tree.write({ .pid = 8, .start = 104 * second(), .ticks = 2 * second() });
    const WatchedProcesses eighth { name, By::Pid, QStringLiteral("8") };
    watched.list.setEntries({ eighth }, {}, seconds(106));
    const LocalReading reading = watched.read(106);
    QCOMPARE(value(reading, up), 1);
    QCOMPARE(value(reading, cpu), 7);
    QCOMPARE(value(reading, bytesRead), 11);
    // The number is changed while the agent stays.
    watched.tree.write({ .pid = 9, .start = 107 * second(), .ticks = second() });
    watched.list.setEntries({ { name, By::Pid, QStringLiteral("9") } }, {}, seconds(108));
    QCOMPARE(value(watched.read(108), up), 1);
}

void TestWatchList::entriesChange()
{
    Watched watched({ byName() });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = 5 * second() });
    watched.tree.write({ .pid = 8, .name = "tool", .ticks = second() });
    watched.read(100);
    const WatchedProcesses tool { QStringLiteral("b"), By::Name, QStringLiteral("tool") };
    watched.list.setEntries({ tool, byName() }, {}, seconds(101));
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = 6 * second() });
    const LocalReading reading = watched.read(102);
    QCOMPARE(value(reading, cpu), 6);
    QCOMPARE(value(reading, cores), 0.5);
    QCOMPARE(value(reading, R"(process_cpu_seconds_total{agent="b"})"), 1);
    QCOMPARE(value(reading, R"(opsglass_process_cpu_cores{agent="b"})"), std::nullopt);
    watched.list.setEntries({}, {}, seconds(103));
    QVERIFY(watched.read(104).samples.isEmpty());
    QVERIFY(watched.members().isEmpty());
}

void TestWatchList::entriesOfOneName()
{
    Watched watched({ byName(), { name, By::CommandLine, QStringLiteral("tool") } });
    watched.tree.write({ .pid = 7, .name = "agent", .ticks = second(), .commandLine = "a tool" });
    watched.tree.write({ .pid = 8, .name = "x", .ticks = second(), .commandLine = "tool" });
    const LocalReading reading = watched.read(100);
    QCOMPARE(value(reading, count), 2);
    QCOMPARE(value(reading, cpu), 2);
    QCOMPARE(watched.records.at(0).info.agents, { name });
}

using Members = QList<TreeCounter::Member>;

void TestWatchList::treeCounter_data()
{
    QTest::addColumn<QList<Members>>("readings");
    QTest::addColumn<QList<int>>("added");
    using Readings = QList<Members>;
    const auto of = [](qint64 pid, qint64 parent, std::optional<quint64> value) {
        return TreeCounter::Member { { pid, 1 }, parent, value, true };
    };
    QTest::newRow("one") << Readings { { of(7, 1, 5) }, { of(7, 1, 9) } } << QList<int> { 5, 4 };
    QTest::newRow("falls") << Readings { { of(7, 1, 5) }, { of(7, 1, 3) }, { of(7, 1, 6) } }
                           << QList<int> { 5, 0, 1 };
    QTest::newRow("unknown in between") << Readings { { of(7, 1, 5) }, { of(7, 1, std::nullopt) },
        { of(7, 1, 9) } } << QList<int> { 5, 0, 4 };
    QTest::newRow("unknown at first")
        << Readings { { of(7, 1, std::nullopt) }, { of(7, 1, 9) } } << QList<int> { 0, 9 };
    QTest::newRow("handed over") << Readings { { of(7, 1, 5), of(8, 7, 10) }, { of(7, 1, 17) } }
                                 << QList<int> { 15, 2 };
    QTest::newRow("not handed over")
        << Readings { { of(7, 1, 5), of(8, 7, 10) }, { of(7, 1, 6) } } << QList<int> { 15, 1 };
    QTest::newRow("handed over twice") << Readings { { of(7, 1, 5), of(8, 7, 10), of(9, 8, 20) },
        { of(7, 1, 38) } } << QList<int> { 35, 3 };
    QTest::newRow("all gone") << Readings { { of(7, 1, 5), of(8, 7, 10) }, {}, { of(7, 1, 1) } }
                              << QList<int> { 15, 0, 1 };
    QTest::newRow("a circle") << Readings { { of(7, 8, 5), of(8, 7, 10) }, {} }
                              << QList<int> { 15, 0 };
    const quint64 most = std::numeric_limits<quint64>::max();
    QTest::newRow("the largest") << Readings { { of(7, 1, most - 1) }, { of(7, 1, most) } }
                                 << QList<int> { -2, 1 };
}

void TestWatchList::treeCounter()
{
    QFETCH(QList<Members>, readings);
    QFETCH(QList<int>, added);
    TreeCounter counter;
    quint64 total = 0;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const quint64 more
            = counter.advance(readings.at(i), [](const ProcessId &) { return false; });
        QCOMPARE(int(qint64(more)), added.at(i));
        total += more;
        QCOMPARE(counter.total(), total);
    }
}

QTEST_GUILESS_MAIN(TestWatchList)
#include "tst_watchlist.moc"
