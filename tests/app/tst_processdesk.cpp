// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processdesk.h"
#include "collectors/procfs/localcollector.h"
#include "views/processes/processbar.h"
#include "views/processes/processdetail.h"
#include "views/processes/processespage.h"
#include "views/processes/processtree.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

#include <sys/resource.h>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The page over the processes of this computer, read on a thread of its own.
class TestProcessDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatRuns();
    void readsOnlyWhatIsSeen();
    void tellsDetails();
    void ends_data();
    void ends();
    void renices();
    void saysWhatDidNotWork();
    void watches();

private:
    /// The process of the child, once the page has it.
    ProcessId childId();

    QThread m_thread;
    LocalCollector *m_collector = nullptr;
    std::unique_ptr<ProcessesPage> m_page;
    std::unique_ptr<ProcessDesk> m_desk;
    std::unique_ptr<QProcess> m_child;
    ProcessTable m_table; ///< the newest that was told
};

namespace {

constexpr int patience = 20'000;

} // namespace

void TestProcessDesk::init()
{
    m_child = std::make_unique<QProcess>();
    m_child->start(u"sleep"_s, { u"1234.5"_s });
    QVERIFY(m_child->waitForStarted());
    m_collector = new LocalCollector;
    m_collector->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_collector, &QObject::deleteLater);
    m_page = std::make_unique<ProcessesPage>();
    m_page->setTheme(Theme::of(Theme::Kind::Dark));
    m_desk = std::make_unique<ProcessDesk>(m_page.get(), m_collector);
    connect(m_collector, &LocalCollector::listed, m_page.get(),
        [this](const ProcessTable &table) { m_table = table; });
    m_page->resize(1280, 800);
    m_page->show();
    m_thread.start();
    QMetaObject::invokeMethod(
        m_collector, [this] { m_collector->start(std::chrono::milliseconds(100)); });
}

void TestProcessDesk::cleanup()
{
    m_desk.reset();
    m_thread.quit();
    m_thread.wait();
    m_page.reset();
    m_child->kill();
    m_child->waitForFinished();
    m_table = {};
}

ProcessId TestProcessDesk::childId()
{
    ProcessId id;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (const ProcessInfo &process : std::as_const(m_table.processes)) {
                    if (process.id.pid == m_child->processId())
                        id = process.id;
                }
                return id.pid != 0;
            }(),
            patience);
    }();
    return id;
}

void TestProcessDesk::showsWhatRuns()
{
    const ProcessId id = childId();
    m_page->bar()->setOnlyMine(true); // who runs this is known
    m_page->tree()->choose({ id });
    QCOMPARE(m_page->tree()->chosen(), QList { id });
    QVERIFY(m_page->detail()->text().startsWith(QChar(0x200e) + u"sleep\nPID "_s));
    QVERIFY(m_page->detail()->command().endsWith(u"sleep 1234.5"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->machineText().contains(u"Memory "_s), patience);
}

void TestProcessDesk::readsOnlyWhatIsSeen()
{
    childId();
    m_page->hide();
    // The wish has arrived, and what was listed before it.
    QMetaObject::invokeMethod(
        m_collector, [] {}, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents();
    m_table = {};
    int readings = 0;
    const QObject here; // counts on this thread
    connect(m_collector, &LocalCollector::read, &here, [&readings] { ++readings; });
    QTRY_VERIFY_WITH_TIMEOUT(readings >= 2, patience);
    QVERIFY(m_table.processes.isEmpty());
    m_page->show();
    childId();
}

void TestProcessDesk::tellsDetails()
{
    m_page->tree()->choose({ childId() });
    QTRY_VERIFY_WITH_TIMEOUT(m_page->detail()->text().contains(u"Program\n"_s), patience);
    QVERIFY(m_page->detail()->text().contains(u"sleep\n1234.5\nProgram\n"_s)); // arguments
}

void TestProcessDesk::ends_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("end") << false;
    QTest::newRow("kill") << true;
}

void TestProcessDesk::ends()
{
    QFETCH(const bool, isKilled);
    const ProcessId id = childId();
    m_page->tree()->choose({ id });
    QSignalSpy finished(m_child.get(), &QProcess::finished);
    if (isKilled)
        Q_EMIT m_page->killRequested({ id });
    else
        Q_EMIT m_page->endRequested({ id });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QCOMPARE(m_child->exitCode(), isKilled ? 9 : 15);
    QCOMPARE(m_page->problemText(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->detail()->text().contains(u"Has ended"_s), patience);
}

void TestProcessDesk::renices()
{
    Q_EMIT m_page->reniceRequested({ childId() }, 7);
    QCOMPARE(getpriority(PRIO_PROCESS, id_t(m_child->processId())), 7);
    QCOMPARE(m_page->problemText(), QString());
}

/// Of many, a few are named.
void TestProcessDesk::saysWhatDidNotWork()
{
    ProcessId earlier = childId();
    earlier.startTicks -= 1; // another one had this number
    Q_EMIT m_page->killRequested(QList<ProcessId>(8, earlier));
    const QStringList lines = m_page->problemText().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines[0].contains(QString::number(earlier.pid)), qPrintable(lines[0]));
    QCOMPARE(lines[5], u"and 3 more"_s);
    QCOMPARE(m_child->state(), QProcess::Running);
}

void TestProcessDesk::watches()
{
    QSignalSpy changed(m_desk.get(), &ProcessDesk::watchedChanged);
    m_desk->setWatched({});
    QCOMPARE(changed.count(), 0);
    const WatchedProcesses entry { u"sleeper"_s, WatchedProcesses::By::Pid,
        QString::number(m_child->processId()) };
    Q_EMIT m_page->watchedChanged({ entry });
    QCOMPARE(changed.count(), 1);
    m_page->bar()->setArrangement(ProcessListModel::Arrangement::ByAgent);
    const QAbstractItemModel *list = m_page->tree()->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        !list->match(list->index(0, 0), Qt::DisplayRole, u"sleeper (1)"_s).isEmpty(), patience);
    Q_EMIT m_page->watchedChanged({ { u"bad"_s, WatchedProcesses::By::CommandLine, u"("_s } });
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->problemText().isEmpty(), patience);
}

QTEST_MAIN(TestProcessDesk)
#include "tst_processdesk.moc"
