// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processfilter.h"
#include "models/processes/processlistmodel.h"
#include "tests/models/processes/processsamples.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;
using Arrangement = ProcessListModel::Arrangement;

/// The list of processes: arrangement, order, filters, and that rows stay where they are.
class TestProcessListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arranges_data();
    void arranges();
    void rearranges_data();
    void rearranges();
    void sorts_data();
    void sorts();
    void searches_data();
    void searches();
    void cells_data();
    void cells();
    void headers();
    void headingsSum();
    void updatesAreQuiet();
    void reusedNumberIsAnotherProcess();
    void heldStayWhenTheyEnd();
    void hundredsComeAndGo();
};

namespace {

/// The list, and what is seen of it.
struct Stage {
    ProcessListModel model;
    ProcessFilter filter { &model };
    QAbstractItemModelTester modelTester { &model,
        QAbstractItemModelTester::FailureReportingMode::QtTest };
    QAbstractItemModelTester filterTester { &filter,
        QAbstractItemModelTester::FailureReportingMode::QtTest };

    Stage() { filter.sort(int(ProcessColumn::Pid)); }

    /// "init(sshd(bash) cron)", in the order that is seen.
    QString text(const QModelIndex &parent = {}) const
    {
        QStringList rows;
        for (int row = 0; row < filter.rowCount(parent); ++row) {
            const QModelIndex index = filter.index(row, 0, parent);
            QString text = index.data().toString();
            if (filter.rowCount(index) > 0)
                text += u'(' + this->text(index) + u')';
            rows << text;
        }
        return rows.join(u' ');
    }
};

ProcessInfo watched(ProcessInfo process, const QStringList &agents)
{
    process.agents = agents;
    return process;
}

/// init → sshd → bash → top; cron lost its parent; two agents.
QList<ProcessInfo> household()
{
    return { processOf(1, u"init"_s), processOf(20, u"sshd"_s, 1),
        watched(processOf(30, u"bash"_s, 20), { u"shell"_s }),
        watched(processOf(40, u"top"_s, 30), { u"shell"_s }), processOf(50, u"cron"_s, 45),
        watched(processOf(60, u"both"_s, 1), { u"a"_s, u"shell"_s }) };
}

QList<ProcessInfo> circle()
{
    QList<ProcessInfo> all { processOf(5, u"a"_s, 7), processOf(6, u"b"_s, 5),
        processOf(7, u"c"_s, 6), processOf(8, u"self"_s, 8) };
    for (ProcessInfo &process : all)
        process.id.startTicks = 1;
    return all;
}

} // namespace

void TestProcessListModel::arranges_data()
{
    QTest::addColumn<QList<ProcessInfo>>("processes");
    QTest::addColumn<Arrangement>("arrangement");
    QTest::addColumn<QString>("text");
    QTest::newRow("flat") << household() << Arrangement::Flat << u"init sshd bash top cron both"_s;
    QTest::newRow("tree") << household() << Arrangement::Tree
                          << u"init(sshd(bash(top)) both) cron"_s;
    QTest::newRow("agents") << household() << Arrangement::ByAgent
                            << u"Not watched (3)(cron init sshd) "
                               "a, shell (1)(both) "
                               "shell (2)(bash top)"_s;
    QTest::newRow("nothing") << QList<ProcessInfo>() << Arrangement::Tree << QString();
    QTest::newRow("circle") << circle() << Arrangement::Tree << u"b(c(a)) self"_s;
    QList<ProcessInfo> reused = household();
    reused[1].id.startTicks = 35; // younger than bash
    QTest::newRow("number of the parent used again")
        << reused << Arrangement::Tree << u"init(sshd both) bash(top) cron"_s;
}

void TestProcessListModel::arranges()
{
    QFETCH(const QList<ProcessInfo>, processes);
    QFETCH(const Arrangement, arrangement);
    Stage stage;
    stage.model.setArrangement(arrangement);
    stage.model.apply(tableOf(processes));
    if (arrangement == Arrangement::ByAgent)
        stage.filter.sort(int(ProcessColumn::Name));
    QTEST(stage.text(), "text");
    // The same, when the arrangement comes later.
    Stage late;
    late.model.apply(tableOf(processes));
    late.model.setArrangement(arrangement);
    if (arrangement == Arrangement::ByAgent)
        late.filter.sort(int(ProcessColumn::Name));
    QTEST(late.text(), "text");
}

void TestProcessListModel::rearranges_data()
{
    QTest::addColumn<QList<ProcessInfo>>("after");
    QTest::addColumn<Arrangement>("arrangement");
    QTest::addColumn<QString>("text");
    QList<ProcessInfo> orphan = household();
    orphan.remove(1);
    orphan[1].parent = 1;
    QTest::newRow("a parent ends") << orphan << Arrangement::Tree << u"init(bash(top) both) cron"_s;
    QList<ProcessInfo> turned = household();
    turned[2].parent = 40; // bash below top
    turned[3].parent = 20;
    turned[2].id.startTicks = turned[3].id.startTicks = 30;
    QTest::newRow("child and parent change places")
        << turned << Arrangement::Tree << u"init(sshd(top(bash)) both) cron"_s;
    QList<ProcessInfo> replaced = household();
    replaced[1] = processOf(25, u"systemd"_s, 1);
    replaced[2].parent = 25;
    QTest::newRow("below a new one")
        << replaced << Arrangement::Tree << u"init(systemd(bash(top)) both) cron"_s;
    QTest::newRow("all end") << QList<ProcessInfo>() << Arrangement::Tree << QString();
    QList<ProcessInfo> unwatched = household();
    unwatched[2].agents.clear();
    unwatched[3].agents = QStringList { u"new"_s };
    QTest::newRow("other entries") << unwatched << Arrangement::ByAgent
                                   << u"Not watched (4)(bash cron init sshd) "
                                      "a, shell (1)(both) new (1)(top)"_s;
}

void TestProcessListModel::rearranges()
{
    QFETCH(const QList<ProcessInfo>, after);
    QFETCH(const Arrangement, arrangement);
    Stage stage;
    stage.model.setArrangement(arrangement);
    QList<ProcessInfo> before = household();
    if (QLatin1String(QTest::currentDataTag()).startsWith("child"_L1)) {
        before[2].id.startTicks = before[3].id.startTicks = 30;
    }
    stage.model.apply(tableOf(before));
    QHash<qint64, QPersistentModelIndex> rows;
    for (const ProcessInfo &process : before)
        rows.insert(process.id.pid, stage.filter.indexOf(process.id));
    stage.model.apply(tableOf(after));
    if (arrangement == Arrangement::ByAgent)
        stage.filter.sort(int(ProcessColumn::Name));
    QTEST(stage.text(), "text");
    for (const ProcessInfo &process : after) {
        if (rows.contains(process.id.pid))
            QCOMPARE(stage.filter.processAt(rows.value(process.id.pid))->id, process.id);
    }
}

void TestProcessListModel::sorts_data()
{
    QTest::addColumn<ProcessColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, ProcessColumn column, Qt::SortOrder order,
                         const QString &text) { QTest::newRow(title) << column << order << text; };
    constexpr auto up = Qt::AscendingOrder;
    constexpr auto down = Qt::DescendingOrder;
    row("name", ProcessColumn::Name, up, u"Ant bee cat dog"_s);
    row("pid down", ProcessColumn::Pid, down, u"dog cat bee Ant"_s);
    row("memory as a number", ProcessColumn::Memory, up, u"Ant bee cat dog"_s);
    row("what is not known is last", ProcessColumn::Cpu, up, u"cat bee dog Ant"_s);
    row("and last again", ProcessColumn::Cpu, down, u"dog bee cat Ant"_s);
    row("equal ones by number", ProcessColumn::Threads, up, u"Ant bee cat dog"_s);
    row("equal ones by number, down", ProcessColumn::Threads, down, u"Ant bee cat dog"_s);
}

void TestProcessListModel::sorts()
{
    QFETCH(const ProcessColumn, column);
    QFETCH(const Qt::SortOrder, order);
    Stage stage;
    stage.filter.sort(int(column), order);
    QList<ProcessInfo> all { processOf(9, u"Ant"_s), processOf(80, u"bee"_s),
        processOf(700, u"cat"_s), processOf(6000, u"dog"_s) };
    all[0].cpu.reset();
    all[1].cpu = 0.5;
    all[2].cpu = 0.25;
    stage.model.apply(tableOf(all));
    QTEST(stage.text(), "text");
    // An update that changes nothing in this column changes no order.
    for (ProcessInfo &process : all)
        process.nice += 1;
    stage.model.apply(tableOf(all, noon + 2s));
    QTEST(stage.text(), "text");
}

void TestProcessListModel::searches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Arrangement>("arrangement");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *title, const QString &search, const QString &user,
                         Arrangement arrangement, const QString &text, int count) {
        QTest::newRow(title) << search << user << arrangement << text << count;
    };
    row("name", u"SSH"_s, {}, Arrangement::Flat, u"sshd"_s, 1);
    row("number", u"40"_s, {}, Arrangement::Flat, u"top"_s, 1);
    row("command", u"bin/top --"_s, {}, Arrangement::Flat, u"top"_s, 1);
    row("user", u"root"_s, {}, Arrangement::Flat, u"init"_s, 1);
    row("blanks around", u"  cron "_s, {}, Arrangement::Flat, u"cron"_s, 1);
    row("with those above", u"top"_s, {}, Arrangement::Tree, u"init(sshd(bash(top)))"_s, 1);
    row("below its heading", u"top"_s, {}, Arrangement::ByAgent, u"shell (2)(top)"_s, 1);
    row("nothing", u"zebra"_s, {}, Arrangement::ByAgent, {}, 0);
    row("one user", {}, u"root"_s, Arrangement::Flat, u"init"_s, 1);
    row("both", u"top"_s, u"root"_s, Arrangement::Tree, {}, 0);
}

void TestProcessListModel::searches()
{
    QFETCH(const QString, search);
    QFETCH(const QString, user);
    QFETCH(const Arrangement, arrangement);
    QList<ProcessInfo> all = household();
    all[0].user = u"root"_s;
    Stage stage;
    stage.model.setArrangement(arrangement);
    stage.filter.setSearch(search);
    stage.filter.setUser(user);
    stage.model.apply(tableOf(all));
    QTEST(stage.text(), "text");
    QTEST(stage.filter.shownCount(), "count");
    stage.model.apply(tableOf({}, noon + 2s));
    stage.model.apply(tableOf(all, noon + 4s));
    QTEST(stage.text(), "text");
}

void TestProcessListModel::cells_data()
{
    QTest::addColumn<ProcessColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMuted");
    QTest::addColumn<QVariant>("exact");
    const auto row = [](ProcessColumn column, const QString &text, const QVariant &exact,
                         bool isMuted = false) {
        QTest::addRow("%d", int(column)) << column << text << isMuted << exact;
    };
    const auto word
        = [&row](ProcessColumn column, const QString &text) { row(column, text, text); };
    word(ProcessColumn::Name, u"bad\ufffdname⏎"_s);
    row(ProcessColumn::Pid, u"4711"_s, 4711.0);
    row(ProcessColumn::Cpu, u"150.0%"_s, 1.5);
    row(ProcessColumn::Memory, u"1.5 GiB"_s, 1536.0 * 1024 * 1024);
    row(ProcessColumn::Threads, u"2"_s, 2.0);
    row(ProcessColumn::OpenFiles, u"–"_s, {}, true);
    row(ProcessColumn::ReadRate, u"–"_s, {}, true);
    row(ProcessColumn::WriteRate, u"2.0 KiB/s"_s, 2048.0);
    word(ProcessColumn::State, u"Disk wait"_s);
    row(ProcessColumn::Started, u"2024-05-01 11:00:47"_s,
        QDateTime({ 2024, 5, 1 }, { 11, 0, 47, 110 }, Qt::UTC));
    word(ProcessColumn::User, u"anna"_s);
    row(ProcessColumn::Nice, u"-5"_s, -5.0);
    word(ProcessColumn::Command, QString(500, u'x') + u'…');
    word(ProcessColumn::Group, u"/a.scope"_s);
    word(ProcessColumn::Agent, u"one, two"_s);
}

void TestProcessListModel::cells()
{
    QFETCH(const ProcessColumn, column);
    ProcessInfo process = processOf(4711, u"bad\x1bname\n\u202e"_s);
    process.cpu = 1.5;
    process.residentBytes = 1536LL * 1024 * 1024;
    process.openFiles.reset();
    process.readRate.reset();
    process.state = 'D';
    process.nice = -5;
    process.commandLine = QString(10'000, u'x');
    process.cgroup = u"/a.scope"_s;
    process.agents = QStringList { u"one"_s, u"two"_s };
    Stage stage;
    stage.model.apply(tableOf({ process }));
    const QModelIndex index = stage.filter.index(0, int(column));
    QTEST(index.data().toString(), "text");
    QTEST(index.data(Qt::EditRole), "exact");
    QTEST(index.data(ProcessListModel::IsMutedRole).toBool(), "isMuted");
    QCOMPARE(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight,
        isNumeric(column) ? Qt::AlignRight : Qt::Alignment());
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
}

void TestProcessListModel::headers()
{
    const ProcessListModel model;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    QCOMPARE(titles.join(u' '),
        u"Name PID CPU Memory Threads Open files Read/s Write/s State Started User Nice Command "
        "Group Agent"_s);
}

void TestProcessListModel::headingsSum()
{
    Stage stage;
    stage.model.setArrangement(Arrangement::ByAgent);
    QList<ProcessInfo> all = household();
    all[3].openFiles.reset();
    stage.model.apply(tableOf(all));
    stage.filter.sort(int(ProcessColumn::Memory), Qt::DescendingOrder);
    const QModelIndex shell = stage.filter.index(1, 0); // 71, 70 and 60 MiB
    const auto cell = [&](ProcessColumn column) {
        return shell.siblingAtColumn(int(column)).data().toString();
    };
    QCOMPARE(cell(ProcessColumn::Name), u"shell (2)"_s);
    QCOMPARE(cell(ProcessColumn::Memory), u"70.0 MiB"_s);
    QCOMPARE(cell(ProcessColumn::Cpu), u"70.0%"_s);
    QCOMPARE(cell(ProcessColumn::Threads), u"4"_s);
    QCOMPARE(cell(ProcessColumn::OpenFiles), u"3"_s);
    QCOMPARE(cell(ProcessColumn::Pid), QString());
    QCOMPARE(cell(ProcessColumn::Started), u"2024-05-01 11:00:00"_s);
}

void TestProcessListModel::updatesAreQuiet()
{
    Stage stage;
    QList<ProcessInfo> all;
    for (int pid = 1; pid <= 500; ++pid)
        all << processOf(pid, u"p"_s);
    stage.model.apply(tableOf(all));
    const QPersistentModelIndex kept = stage.filter.indexOf(all[250].id);
    QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&stage.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&stage.model, &QAbstractItemModel::rowsRemoved);
    stage.model.apply(tableOf(all, noon + 2s));
    QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
    for (ProcessInfo &process : all)
        process.cpuSeconds += 0.1;
    all[10] = processOf(1000, u"new"_s);
    all[20] = processOf(1001, u"new"_s);
    std::sort(all.begin(), all.end(),
        [](const auto &left, const auto &right) { return left.id.pid < right.id.pid; });
    stage.model.apply(tableOf(all, noon + 4s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 2); // they were not neighbours
    QCOMPARE(stage.filter.processAt(kept)->id.pid, 251);
}

void TestProcessListModel::reusedNumberIsAnotherProcess()
{
    Stage stage;
    const ProcessInfo before = processOf(10, u"old"_s);
    stage.model.apply(tableOf({ before }));
    const QPersistentModelIndex row = stage.model.indexOf(before.id);
    ProcessInfo after = processOf(10, u"new"_s);
    after.id.startTicks = 99;
    stage.model.hold({ before.id });
    stage.model.apply(tableOf({ after }, noon + 2s));
    QCOMPARE(stage.model.processAt(row)->name, u"old"_s); // ended, and held
    QCOMPARE(stage.model.endedAt(row), std::optional(noon + 2s));
    QVERIFY(!stage.model.endedAt(stage.model.indexOf(after.id)));
    QCOMPARE(stage.text(), u"old new"_s);
    stage.model.hold({});
    QVERIFY(row.isValid());
    stage.model.apply(tableOf({ after }, noon + 4s));
    QVERIFY(!row.isValid());
    QCOMPARE(stage.text(), u"new"_s);
}

void TestProcessListModel::heldStayWhenTheyEnd()
{
    Stage stage;
    stage.model.setArrangement(Arrangement::Tree);
    stage.model.apply(tableOf(household()));
    const ProcessId bash = household()[2].id;
    stage.model.hold({ bash });
    QList<ProcessInfo> after = household();
    after.remove(2);
    after[2].parent = 1; // top
    stage.model.apply(tableOf(after, noon + 2s));
    stage.model.apply(tableOf(after, noon + 4s));
    QCOMPARE(stage.text(), u"init(sshd top both) bash cron"_s);
    const QModelIndex row = stage.model.indexOf(bash);
    const auto cell
        = [&](ProcessColumn column) { return row.siblingAtColumn(int(column)).data().toString(); };
    QCOMPARE(cell(ProcessColumn::State), u"Ended 12:00:02"_s);
    QCOMPARE(cell(ProcessColumn::Cpu), u"–"_s);
    QCOMPARE(cell(ProcessColumn::Command), u"/usr/bin/bash --serve"_s);
    QVERIFY(row.data(ProcessListModel::IsMutedRole).toBool());
    QCOMPARE(stage.model.processCount(), 5);
    QCOMPARE(stage.filter.shownCount(), 5);
    stage.model.apply(tableOf(household(), noon + 6s)); // it was a reading that missed it
    QVERIFY(!stage.model.endedAt(stage.model.indexOf(bash)));
    QCOMPARE(stage.text(), u"init(sshd(bash(top)) both) cron"_s);
}

/// Any change keeps rows and tester content, whatever comes, goes and moves.
void TestProcessListModel::hundredsComeAndGo()
{
    quint32 state = 7;
    const auto next = [&state](int below) {
        state = state * 1664525 + 1013904223;
        return int((state >> 8) % quint32(below));
    };
    for (const Arrangement arrangement :
        { Arrangement::Flat, Arrangement::Tree, Arrangement::ByAgent }) {
        Stage stage;
        stage.model.setArrangement(arrangement);
        stage.filter.sort(int(ProcessColumn::Cpu), Qt::DescendingOrder);
        for (int round = 0; round < 9; ++round) {
            QList<ProcessInfo> all;
            for (int pid = 1; pid <= 50; ++pid) {
                if (next(4) == 0)
                    continue;
                ProcessInfo process = processOf(pid, u"p"_s, next(50));
                process.id.startTicks = quint64(next(3));
                process.cpu = next(100) / 100.0;
                if (next(3) == 0)
                    process.agents = QStringList { u"a%1"_s.arg(next(4)) };
                all << process;
            }
            stage.filter.setSearch(round % 3 == 2 ? u"1"_s : QString());
            stage.model.hold(all.isEmpty() ? QList<ProcessId>() : QList { all.first().id });
            stage.model.apply(tableOf(all, noon + round * 2s));
            for (const ProcessInfo &process : std::as_const(all))
                QCOMPARE(stage.model.processAt(stage.model.indexOf(process.id))->id, process.id);
            QCOMPARE(stage.model.processCount(), int(all.size()));
        }
    }
}

QTEST_GUILESS_MAIN(TestProcessListModel)
#include "tst_processlistmodel.moc"
