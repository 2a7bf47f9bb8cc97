// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardlist.h"
#include "tests/models/processes/processsamples.h"
#include "views/dashboard/noticepage.h"
#include "views/dashboard/sidebar.h"
#include "views/mainwindow.h"
#include "views/panels/panelnotice.h"
#include "views/processes/processactdialog.h"
#include "views/processes/processbar.h"
#include "views/processes/processcharts.h"
#include "views/processes/processdetail.h"
#include "views/processes/processespage.h"
#include "views/processes/processtree.h"
#include "views/processes/watchdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;
using Arrangement = ProcessListModel::Arrangement;
using By = WatchedProcesses::By;

/// The page of processes: keys, questions, what leaves as signals, and what stays in sight.
class TestProcessesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhyThereIsNothing();
    void tellsWhenItIsSeen();
    void keysLeadThroughThePage();
    void asksForDetails();
    void asksBeforeItActs_data();
    void asksBeforeItActs();
    void cancelIsWhatReturnMeans();
    void severalAreOneQuestion();
    void headingsMeanTheirProcesses();
    void updatesKeepTheView();
    void closedRowsStayClosed();
    void whatEndsStaysUntilItIsLeft();
    void copiesRows();
    void copiesTheCommand();
    void problemsStayUntilSomethingElse();
    void remembersItsState();
    void refusesAStrangeState_data();
    void refusesAStrangeState();
    void columnsAreChosen();
    void chartsFollowTheChoice();
    void watchesAProcess();
    void changesTheWatchList();
    void strangeTextsAreHarmless();
    void standsInTheWindow();

private:
    void show(const QList<ProcessInfo> &processes, Milliseconds later = 0ms);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QAction *action(const QString &text) const;
    template <typename Dialog>
    Dialog *dialog() const;

    std::unique_ptr<ProcessesPage> m_page;
};

namespace {

/// init (root) → planner → node; bash.
QList<ProcessInfo> household()
{
    QList<ProcessInfo> all { processOf(1, u"init"_s), processOf(20, u"planner"_s, 1),
        processOf(30, u"node"_s, 20), processOf(40, u"bash"_s, 1) };
    all[0].user = u"root"_s;
    all[1].agents = QStringList { u"agent"_s };
    all[2].agents = QStringList { u"agent"_s };
    return all;
}

constexpr ProcessId planner { 20, 20 };
constexpr ProcessId node { 30, 30 };
constexpr ProcessId bash { 40, 40 };

QPushButton *buttonOf(const QDialog *dialog, QDialogButtonBox::ButtonRole role)
{
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

} // namespace

void TestProcessesPage::init()
{
    m_page = std::make_unique<ProcessesPage>();
    m_page->setTheme(Theme::of(Theme::Kind::Dark));
    m_page->setUser(u"anna"_s);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestProcessesPage::show(const QList<ProcessInfo> &processes, Milliseconds later)
{
    m_page->setTable(tableOf(processes, noon + later));
}

void TestProcessesPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), key, modifiers);
}

QAction *TestProcessesPage::action(const QString &text) const
{
    const QList<QAction *> actions = m_page->findChildren<QAction *>();
    for (QAction *one : actions) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

template <typename Dialog>
Dialog *TestProcessesPage::dialog() const
{
    const QList<Dialog *> dialogs = m_page->findChildren<Dialog *>();
    for (Dialog *one : dialogs) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void TestProcessesPage::saysWhyThereIsNothing()
{
    QVERIFY(m_page->notice()->isSkeleton());
    QVERIFY(m_page->notice()->isVisible());
    QVERIFY(!m_page->charts()->isVisible());
    m_page->setFocus();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    show({});
    QCOMPARE(m_page->notice()->heading(), u"No processes"_s);
    show(household(), 2s);
    QVERIFY(!m_page->notice()->isVisible());
    QVERIFY(m_page->charts()->isVisible());
    m_page.reset();
    init();
    m_page->setFocus();
    show(household());
    QVERIFY(m_page->tree()->hasFocus());
    m_page->findChild<QLineEdit *>()->setText(u"zebra"_s);
    QVERIFY(m_page->notice()->isVisible());
    QCOMPARE(m_page->notice()->heading(), u"No process is like that"_s);
    QCOMPARE(m_page->bar()->countText(), u"0 of 4 process(es)"_s);
    m_page->findChild<QLineEdit *>()->clear();
    QCOMPARE(m_page->bar()->countText(), u"4 process(es)"_s);
    m_page->bar()->setOnlyMine(true);
    QCOMPARE(m_page->bar()->countText(), u"3 of 4 process(es)"_s);
}

void TestProcessesPage::tellsWhenItIsSeen()
{
    QSignalSpy wanted(m_page.get(), &ProcessesPage::processesWanted);
    m_page->hide();
    m_page->show();
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].toBool(), false);
    QCOMPARE(wanted[1][0].toBool(), true);
}

void TestProcessesPage::keysLeadThroughThePage()
{
    show(household());
    m_page->setFocus();
    QVERIFY(m_page->tree()->hasFocus());
    press(Qt::Key_Down); // from the first row, the greatest use of processors
    QCOMPARE(m_page->tree()->chosen(), QList { node });
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_page->tree()->chosen(), QList({ planner, node }));
    press(Qt::Key_Return);
    QVERIFY(m_page->detail()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"plan"_s);
    press(Qt::Key_Delete); // of the line, not of processes
    QVERIFY(!dialog<ProcessActDialog>());
    press(Qt::Key_Down);
    QVERIFY(m_page->tree()->hasFocus());
    const QSignalSpy left(m_page.get(), &ProcessesPage::leaveRequested);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape); // empties the search
    QCOMPARE(left.count(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestProcessesPage::asksForDetails()
{
    QSignalSpy asked(m_page.get(), &ProcessesPage::detailsRequested);
    show(household());
    m_page->tree()->choose({ planner });
    show(household(), 2s); // nothing else is chosen
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<ProcessId>(), planner);
    ProcessDetails details { planner, 700 * 1024, 0, u"/usr/bin/python3"_s, u"/srv"_s,
        { u"python3"_s, u"a b"_s }, { u"The limits may not be read."_s } };
    m_page->setDetails(details);
    QString text = m_page->detail()->text();
    for (const QString &part :
        { u"PID 20 · user anna"_s, u"Sleeping"_s, u"20.0 MiB"_s, u"700.0 KiB"_s,
            u"/usr/bin/python3"_s, u"/srv"_s, u"python3\na b"_s, u"The limits may not be read."_s,
            u"/user.slice/planner.service"_s, u"2024-05-01 11:00:00, 1 h ago"_s, u"2.0 KiB/s"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
    details.id = node; // of one that was chosen before
    details.executable = u"/usr/bin/node"_s;
    m_page->setDetails(details);
    QVERIFY(!m_page->detail()->text().contains(u"/usr/bin/node"_s));
    action(u"Read Again"_s)->trigger();
    QCOMPARE(asked.count(), 2);
    m_page->tree()->choose({ node, planner });
    QCOMPARE(asked.count(), 2); // of several only sums are shown
    text = m_page->detail()->text();
    QVERIFY(text.startsWith(u"2 processes"_s));
    QVERIFY(text.contains(u"50.0 MiB"_s));
    QVERIFY(!text.contains(u"700.0 KiB"_s));
}

void TestProcessesPage::asksBeforeItActs_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("question");
    QTest::newRow("end") << Qt::Key_Delete << Qt::KeyboardModifiers()
                         << u"End planner (PID 20, user anna)?"_s;
    QTest::newRow("kill") << Qt::Key_Delete << Qt::KeyboardModifiers(Qt::ShiftModifier)
                          << u"Kill planner (PID 20, user anna)?"_s;
    QTest::newRow("renice") << Qt::Key_R << Qt::KeyboardModifiers(Qt::ControlModifier)
                            << u"Change the priority of planner (PID 20, user anna)?"_s;
}

void TestProcessesPage::asksBeforeItActs()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QSignalSpy ended(m_page.get(), &ProcessesPage::endRequested);
    QSignalSpy killed(m_page.get(), &ProcessesPage::killRequested);
    QSignalSpy reniced(m_page.get(), &ProcessesPage::reniceRequested);
    show(household());
    m_page->setFocus();
    press(key, modifiers); // nothing is chosen
    QVERIFY(!dialog<ProcessActDialog>());
    m_page->tree()->choose({ planner });
    press(key, modifiers);
    auto *question = dialog<ProcessActDialog>();
    QVERIFY(question);
    QVERIFY(question->isModal());
    QTEST(question->text().section(u'\n', 0, 0), "question");
    QCOMPARE(ended.count() + killed.count() + reniced.count(), 0);
    question->findChild<QSpinBox *>()->setValue(7);
    buttonOf(question, QDialogButtonBox::AcceptRole)->click();
    QVERIFY(!dialog<ProcessActDialog>());
    const QByteArray row = QTest::currentDataTag();
    QCOMPARE(ended.count(), row == "end" ? 1 : 0);
    QCOMPARE(killed.count(), row == "kill" ? 1 : 0);
    QCOMPARE(reniced.count(), row == "renice" ? 1 : 0);
    const QList<QVariant> sent = (ended + killed + reniced).first();
    QCOMPARE(sent[0].value<QList<ProcessId>>(), QList { planner });
    if (row == "renice")
        QCOMPARE(sent[1].toInt(), 7);
}

void TestProcessesPage::cancelIsWhatReturnMeans()
{
    const QSignalSpy ended(m_page.get(), &ProcessesPage::endRequested);
    show(household());
    m_page->tree()->choose({ planner });
    action(u"End…"_s)->trigger();
    auto *question = dialog<ProcessActDialog>();
    QVERIFY(buttonOf(question, QDialogButtonBox::RejectRole)->isDefault());
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY(!dialog<ProcessActDialog>());
    QCOMPARE(ended.count(), 0);
}

void TestProcessesPage::severalAreOneQuestion()
{
    QSignalSpy killed(m_page.get(), &ProcessesPage::killRequested);
    show(household());
    m_page->tree()->choose({ planner, node, bash });
    QList<ProcessInfo> after = household();
    after.remove(2);
    show(after, 2s); // node has ended, and cannot be killed
    action(u"Kill…"_s)->trigger();
    auto *question = dialog<ProcessActDialog>();
    QVERIFY(question->text().startsWith(u"Kill 2 processes?"_s));
    QVERIFY(question->text().contains(u"planner (PID 20, user anna)\nbash (PID 40"_s));
    QVERIFY(!question->text().contains(u"node"_s));
    show({}, 4s); // all end meanwhile: whoever acts finds that out
    buttonOf(question, QDialogButtonBox::AcceptRole)->click();
    QCOMPARE(killed[0][0].value<QList<ProcessId>>(), QList({ planner, bash }));
    QVERIFY(!action(u"Kill…"_s)->isEnabled());
}

void TestProcessesPage::headingsMeanTheirProcesses()
{
    m_page->bar()->setArrangement(Arrangement::ByAgent);
    show(household());
    ProcessTree *tree = m_page->tree();
    const QPersistentModelIndex heading = tree->model()->index(0, 0);
    QCOMPARE(heading.data().toString(), u"agent (2)"_s);
    tree->selectionModel()->select(
        heading, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(tree->chosen(), QList({ planner, node }));
    QVERIFY(m_page->detail()->text().startsWith(u"2 processes"_s));
    QList<ProcessInfo> more = household() << processOf(50, u"curl"_s, 30);
    more[4].agents = QStringList { u"agent"_s };
    show(more, 2s);
    QVERIFY(m_page->detail()->text().startsWith(u"3 processes"_s));
    show(household(), 4s); // curl has ended, and is still in sight
    QVERIFY(m_page->detail()->text().startsWith(u"3 processes"_s));
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 3);
    tree->clearSelection();
    show(household(), 6s);
    tree->selectAll(); // nobody twice
    QCOMPARE(tree->chosen().size(), 4);
    tree->setFocus();
    tree->setCurrentIndex(heading);
    press(Qt::Key_Return);
    QVERIFY(!tree->isExpanded(heading));
}

void TestProcessesPage::updatesKeepTheView()
{
    QList<ProcessInfo> all;
    for (int pid = 1; pid <= 500; ++pid)
        all << processOf(pid, u"worker"_s, pid / 10);
    for (const Arrangement arrangement : { Arrangement::Flat, Arrangement::Tree }) {
        m_page->bar()->setArrangement(arrangement);
        show(all);
        const ProcessId chosen { 123, 123 };
        m_page->tree()->choose({ chosen });
        QScrollBar *bar = m_page->tree()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(77);
        QSignalSpy changed(m_page->tree(), &ProcessTree::chosenChanged);
        for (ProcessInfo &process : all)
            process.cpu = double((process.id.pid * 7919) % 500) / 100;
        show(all, 2s);
        QCOMPARE(m_page->tree()->chosen(), QList { chosen });
        QCOMPARE(changed.count(), 0);
        QCOMPARE(bar->value(), 77);
        m_page->bar()->setArrangement(Arrangement::ByAgent);
        QCOMPARE(m_page->tree()->chosen(), QList { chosen });
    }
}

void TestProcessesPage::closedRowsStayClosed()
{
    m_page->bar()->setArrangement(Arrangement::Tree);
    show(household());
    ProcessTree *tree = m_page->tree();
    const auto rowOf = [tree](const QString &name) {
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0),
            Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    };
    QVERIFY(tree->isExpanded(rowOf(u"init"_s)));
    QVERIFY(tree->isExpanded(rowOf(u"planner"_s)));
    tree->collapse(rowOf(u"planner"_s));
    QList<ProcessInfo> more = household();
    more << processOf(50, u"child"_s, 20) << processOf(60, u"other"_s, 40);
    show(more, 2s);
    QVERIFY(!tree->isExpanded(rowOf(u"planner"_s)));
    QVERIFY(tree->isExpanded(rowOf(u"bash"_s)));
    m_page->findChild<QLineEdit *>()->setText(u"other"_s);
    m_page->findChild<QLineEdit *>()->clear();
    QVERIFY(!tree->isExpanded(rowOf(u"planner"_s)));
    QVERIFY(tree->isExpanded(rowOf(u"bash"_s)));
}

void TestProcessesPage::whatEndsStaysUntilItIsLeft()
{
    show(household());
    m_page->tree()->choose({ planner });
    QList<ProcessInfo> after = household();
    after.remove(1);
    show(after, 4s);
    QCOMPARE(m_page->tree()->chosen(), QList { planner });
    QVERIFY(m_page->detail()->text().contains(u"Has ended, as seen at 2024-05-01 12:00:04."_s));
    QVERIFY(!action(u"End…"_s)->isEnabled());
    QCOMPARE(m_page->bar()->countText(), u"3 process(es)"_s);
    show(after, 6s);
    QVERIFY(m_page->detail()->text().contains(u"12:00:04"_s));
    m_page->tree()->choose({ bash });
    show(after, 8s);
    m_page->tree()->choose({ planner }); // not there any more
    QCOMPARE(m_page->tree()->chosen(), QList<ProcessId>());
}

void TestProcessesPage::copiesRows()
{
    QList<ProcessInfo> all = household();
    all[1].commandLine = u"python3 -c 'a\tb\nc' "_s + QString(2000, u'x');
    show(all);
    m_page->tree()->setFocus();
    m_page->tree()->choose({ planner, bash });
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // headings, two rows, the end of the last
    QCOMPARE(lines[0], u"Name\tPID\tCPU\tMemory\tRead/s\tWrite/s\tState\tUser\tCommand"_s);
    QCOMPARE(lines[1],
        u"bash\t40\t40.0%\t40.0 MiB\t0.0 B/s\t2.0 KiB/s\tSleeping\tanna\t/usr/bin/bash --serve"_s);
    QVERIFY(lines[2].startsWith(u"planner\t20\t20.0%\t"_s));
    QVERIFY(lines[2].endsWith(u"python3 -c 'a⇥b⏎c' "_s + QString(2000, u'x')));
}

void TestProcessesPage::copiesTheCommand()
{
    show(household());
    m_page->tree()->choose({ planner });
    action(u"Copy Command"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"/usr/bin/planner --serve"_s);
    m_page->setDetails({ planner, {}, {}, {}, {}, { u"sh"_s, u"-c"_s, u"echo 'x'"_s }, {} });
    action(u"Copy Command"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"sh -c 'echo '\\''x'\\'''"_s);
    m_page->tree()->clearSelection();
    QVERIFY(!action(u"Copy Command"_s)->isEnabled());
}

void TestProcessesPage::problemsStayUntilSomethingElse()
{
    show(household());
    m_page->showProblem(u"You may not end init."_s);
    show(household(), 2s);
    QCOMPARE(m_page->problemText(), u"You may not end init."_s);
    m_page->tree()->choose({ planner });
    QCOMPARE(m_page->problemText(), QString());
}

void TestProcessesPage::remembersItsState()
{
    QSignalSpy changed(m_page.get(), &ProcessesPage::stateChanged);
    QHeaderView *header = m_page->tree()->header();
    header->setSectionHidden(int(ProcessColumn::Nice), false);
    header->moveSection(header->visualIndex(int(ProcessColumn::User)), 1);
    header->resizeSection(int(ProcessColumn::Name), 333);
    m_page->tree()->sortByColumn(int(ProcessColumn::Memory), Qt::AscendingOrder);
    m_page->bar()->setArrangement(Arrangement::Tree);
    m_page->bar()->setOnlyMine(true);
    QVERIFY(changed.count() >= 5);
    const QByteArray state = m_page->saveState();

    ProcessesPage other;
    other.setUser(u"anna"_s);
    QVERIFY(other.restoreState(state));
    const QHeaderView *restored = other.tree()->header();
    QVERIFY(!restored->isSectionHidden(int(ProcessColumn::Nice)));
    QCOMPARE(restored->visualIndex(int(ProcessColumn::User)), 1);
    QCOMPARE(restored->sectionSize(int(ProcessColumn::Name)), 333);
    QCOMPARE(other.bar()->arrangement(), Arrangement::Tree);
    QVERIFY(other.bar()->isOnlyMine());
    other.setTable(tableOf({ processOf(9, u"big"_s), processOf(3, u"small"_s) }));
    QCOMPARE(other.tree()->model()->index(0, 0).data().toString(), u"small"_s);
}

void TestProcessesPage::refusesAStrangeState_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x01\x02garbage");
    const ProcessesPage page;
    QTest::newRow("cut") << page.saveState().first(20);
    QByteArray newer = page.saveState();
    newer[3] = 9;
    QTest::newRow("of another version") << newer;
}

void TestProcessesPage::refusesAStrangeState()
{
    QFETCH(const QByteArray, state);
    const QByteArray before = m_page->saveState();
    QVERIFY(!m_page->restoreState(state));
    QCOMPARE(m_page->saveState(), before);
}

void TestProcessesPage::columnsAreChosen()
{
    const std::unique_ptr<QMenu> menu(m_page->tree()->newColumnMenu());
    QCOMPARE(menu->actions().size(), processColumnCount);
    QAction *threads = menu->actions().at(int(ProcessColumn::Threads));
    QVERIFY(!threads->isChecked());
    threads->trigger();
    QVERIFY(!m_page->tree()->isColumnHidden(int(ProcessColumn::Threads)));
    QVERIFY(!menu->actions().at(int(ProcessColumn::Name))->isEnabled());
}

void TestProcessesPage::chartsFollowTheChoice()
{
    show(household());
    show(household(), 2s);
    QCOMPARE(m_page->charts()->names(), QStringList { u"All processes"_s });
    m_page->tree()->choose({ planner, bash });
    QCOMPARE(m_page->charts()->names(), QStringList({ u"bash 40"_s, u"planner 20"_s }));
}

void TestProcessesPage::watchesAProcess()
{
    QSignalSpy changed(m_page.get(), &ProcessesPage::watchedChanged);
    const WatchedProcesses known { u"planner"_s, By::Name, u"x"_s };
    m_page->setWatched({ known });
    show(household());
    m_page->tree()->choose({ planner });
    action(u"Watch…"_s)->trigger();
    auto *watch = dialog<WatchDialog>();
    QVERIFY(watch);
    QCOMPARE(watch->draft().entry, (WatchedProcesses { u"planner-2"_s, By::Name, u"planner"_s }));
    QCOMPARE(
        watch->reachText(), u"It counts 2 process(es) now, 1 of them as children of others:"_s);
    watch->findChild<QComboBox *>()->setCurrentIndex(3);
    QCOMPARE(watch->draft().entry.pattern, u"/user.slice/planner.service"_s);
    watch->findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(watch->draft().entry.pattern, u"^/usr/bin/planner --serve$"_s);
    const QList<QLineEdit *> lines = watch->findChildren<QLineEdit *>();
    lines[1]->setText(u"(("_s);
    QVERIFY(watch->problemText().contains(u"no regular expression"_s));
    QVERIFY(!buttonOf(watch, QDialogButtonBox::AcceptRole)->isEnabled());
    QCOMPARE(watch->reachText(), u"It counts no process now."_s);
    lines[1]->setText(u"bash|cron"_s);
    QCOMPARE(watch->reachText(), u"It counts 1 process(es) now:"_s);
    show(household() << processOf(50, u"cron"_s), 2s); // the list is live
    QCOMPARE(watch->reachText(), u"It counts 2 process(es) now:"_s);
    lines[0]->setText(u"planner"_s);
    QVERIFY(watch->problemText().contains(u"has this name"_s));
    lines[0]->setText(u" shells "_s);
    buttonOf(watch, QDialogButtonBox::AcceptRole)->click();
    QCOMPARE(changed.count(), 1);
    const WatchedProcesses made { u"shells"_s, By::CommandLine, u"bash|cron"_s };
    QCOMPARE(changed[0][0].value<QList<WatchedProcesses>>(), QList({ known, made }));
}

void TestProcessesPage::changesTheWatchList()
{
    QSignalSpy changed(m_page.get(), &ProcessesPage::watchedChanged);
    const WatchedProcesses first { u"one & only"_s, By::Pid, u"20"_s };
    const WatchedProcesses second { u"two"_s, By::Name, u"bash"_s };
    m_page->setWatched({ first, second });
    show(household());
    const QList<QAction *> entries = m_page->bar()->watchMenu()->actions();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[2]->text(), u"one && only…"_s);
    entries[2]->trigger();
    QCOMPARE(dialog<WatchDialog>()->draft().entry, first);
    QVERIFY(dialog<WatchDialog>()->draft().isValid()); // its own name is not taken
    entries[3]->trigger();
    auto *watch = dialog<WatchDialog>();
    QCOMPARE(watch->draft().entry, second);
    watch->findChildren<QLineEdit *>()[1]->setText(u"node"_s);
    buttonOf(watch, QDialogButtonBox::AcceptRole)->click();
    const WatchedProcesses better { u"two"_s, By::Name, u"node"_s };
    QCOMPARE(changed[0][0].value<QList<WatchedProcesses>>(), QList({ first, better }));
    entries[2]->trigger();
    buttonOf(dialog<WatchDialog>(), QDialogButtonBox::DestructiveRole)->click();
    QCOMPARE(changed[1][0].value<QList<WatchedProcesses>>(), QList { second });
    m_page->bar()->watchMenu()->actions().first()->trigger();
    QVERIFY(dialog<WatchDialog>());
    m_page->setWatched({ second }); // somebody else changed the list
    QVERIFY(!dialog<WatchDialog>());
}

void TestProcessesPage::strangeTextsAreHarmless()
{
    ProcessInfo strange = processOf(7, u"<b>שלום\u202e\x1b"_s);
    strange.commandLine = u"<img src=x> "_s + QString(10'000, u'x') + u"\n\x07\u2066end"_s;
    strange.user.clear();
    strange.cgroup = u"/"_s + QString(5'000, u'ש');
    show({ strange });
    m_page->tree()->choose({ strange.id });
    const QString text = m_page->detail()->text();
    QVERIFY(text.contains(u"<img src=x> xxx"_s));
    QVERIFY(text.contains(u"x⏎\ufffdend"_s));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QChar(0x2066)));
    QVERIFY(m_page->detail()->widget()->width() <= m_page->detail()->viewport()->width());
    action(u"Kill…"_s)->trigger();
    QCOMPARE(
        dialog<ProcessActDialog>()->text().section(u'\n', 0, 0), u"Kill <b>שלום\ufffd (PID 7)?"_s);
}

/// Beside the dashboard, by the menu, keys and the button; its keys mean its own there.
void TestProcessesPage::standsInTheWindow()
{
    m_page.reset();
    DashboardList dashboards;
    MainWindow window(&dashboards);
    window.setTheme(Theme::of(Theme::Kind::Light));
    window.setProcessesShown(true); // there is no page yet
    QVERIFY(window.notice()->isVisibleTo(&window));
    ProcessesPage *page = window.addProcessesPage();
    page->setTable(tableOf(household()));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy wanted(page, &ProcessesPage::processesWanted);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page->isVisible());
    QVERIFY(page->tree()->hasFocus());
    QCOMPARE(wanted.count(), 1);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(page->tree(), Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QCOMPARE(wanted.count(), 2);
    window.setProcessesShown(true);
    Q_EMIT window.sidebar()->dashboardChosen(u"x"_s);
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(TestProcessesPage)
#include "tst_processespage.moc"
