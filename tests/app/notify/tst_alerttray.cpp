// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/alerttray.h"
#include "tests/support/faketraywatcher.h"
#include "tests/support/owndesktop.h"
#include "tests/support/serverprocess.h"
#include "tests/support/trayitem.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;

/// The tray icon over the bus, as panels see it: a watcher made to order, and lxqt-panel. Qt looks
/// for a tray once per process, so the order of these functions is part of the test.
class TestAlertTray : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void countIcons() { ++m_newIcons; }
    void countTips() { ++m_newTips; }
    void countMenus() { ++m_newMenus; }

private Q_SLOTS:
    void initTestCase();
    void comesWithTheHostNotBefore();
    void saysItInWords();
    void menuHasTheTopAlerts();
    void menuAnswers();
    void clicks();
    void changesAtMostOnceASecond();
    void valuesAloneChangeNothing();
    void goesAndComesWithTheHost();
    void panelThatStartsLater();
    void panelThatWasThereFirst();
    void panelThatIsStartedAgain();
    void cleanupTestCase();

private:
    void startPanel();
    void quitPanel();
    void make();
    TrayItem item() const;
    QStringList items() const { return TrayItem::registered(m_bus); }

    QDBusConnection m_bus { QDBusConnection::connectToBus(
        QDBusConnection::SessionBus, QStringLiteral("panel")) };
    std::unique_ptr<FakeTrayWatcher> m_watcher;
    std::unique_ptr<AlertTray> m_tray;
    std::unique_ptr<ServerProcess> m_panel;
    int m_newIcons = 0;
    int m_newTips = 0;
    int m_newMenus = 0;
};

namespace {

constexpr int patience = 20'000;

WatchedAlert alert(const char *name, const char *severity, const char *summary)
{
    WatchedAlert value;
    value.labels.pairs = { { QStringLiteral("alertname"), QString::fromUtf8(name) },
        { QStringLiteral("severity"), QLatin1String(severity) } };
    value.annotations[QStringLiteral("summary")] = QString::fromUtf8(summary);
    return value;
}

TrayState badState()
{
    TrayState state;
    state.counts = { .critical = 2, .warning = 1, .unknownSources = 1 };
    state.top = { alert("agent_errors & co", "critical", "5 % of <b>runs</b> fail_now"),
        alert("DiskFull", "critical", ""), alert("R&D&Q", "warning", "a\nb") };
    return state;
}

TrayState goodState()
{
    TrayState state;
    state.counts = { .goodSources = 1 };
    return state;
}

} // namespace

void TestAlertTray::initTestCase()
{
    QVERIFY(m_bus.isConnected());
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
}

void TestAlertTray::cleanupTestCase() { QDBusConnection::disconnectFromBus(m_bus.name()); }

void TestAlertTray::make()
{
    m_tray = std::make_unique<AlertTray>(QDBusConnection::sessionBus(), Milliseconds(100));
}

TrayItem TestAlertTray::item() const { return { m_bus, items().value(0) }; }

/// A panel that takes the watcher's name before it has a place for icons must not make Qt believe
/// that there is none.
void TestAlertTray::comesWithTheHostNotBefore()
{
    make();
    m_tray->setState(badState());
    QSignalSpy shown(m_tray.get(), &AlertTray::shownChanged);
    m_watcher = std::make_unique<FakeTrayWatcher>(m_bus);
    // Not even the state makes it appear.
    m_tray->setState(goodState());
    QVERIFY(items().isEmpty());
    QVERIFY(!m_tray->isShown());
    m_watcher->setHost(true, true);
    QTRY_VERIFY(m_tray->isShown());
    QCOMPARE(shown, QList<QVariantList> { { true } });
    QTRY_COMPARE(m_watcher->items().size(), 1);
}

void TestAlertTray::saysItInWords()
{
    QCOMPARE(item().property(QStringLiteral("Id")), QStringLiteral("tst_alerttray"));
    QCOMPARE(item().toolTip(), QStringLiteral("All is well"));
    const auto good = item().pixmaps();
    QVERIFY(good.first.contains(22));
    m_tray->setState(badState());
    QTRY_COMPARE(
        item().toolTip(), QStringLiteral("2 critical, 1 warning(s); 1 source(s) cannot be asked"));
    QVERIFY(item().pixmaps().second != good.second);
}

void TestAlertTray::menuHasTheTopAlerts()
{
    const QString dash = QStringLiteral("-");
    const QStringList rest { dash, QStringLiteral("Silence all for 1 h"),
        QStringLiteral("Pause notifications"), dash, QStringLiteral("Quit") };
    const QStringList open { QStringLiteral("Open Opsglass"), dash };
    m_tray->setState(badState());
    const QStringList alerts { QStringLiteral("agent_errors & co: 5 % of <b>runs</b> fail_now"),
        QStringLiteral("DiskFull"), QStringLiteral("R&D&Q: a b") };
    QTRY_COMPARE(item().menuTexts(), open + alerts + rest);
    TrayState state = badState();
    state.top.clear();
    for (int number = 1; number <= 7; ++number)
        state.top << alert(qPrintable(QStringLiteral("A%1").arg(number)), "warning", "");
    m_tray->setState(state);
    const QStringList five { QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3"),
        QStringLiteral("A4"), QStringLiteral("A5") };
    QTRY_COMPARE(item().menuTexts(), open + five + rest);
    m_tray->setState(goodState());
    QTRY_COMPARE(item().menuTexts(), open.first(1) + rest);
    QCOMPARE(item().menu()[2].isEnabled(), false);
}

void TestAlertTray::menuAnswers()
{
    QList<QByteArray> heard;
    const auto hear = [&heard](const char *word) { return [&heard, word] { heard << word; }; };
    connect(m_tray.get(), &AlertTray::openRequested, this, hear("open"));
    connect(m_tray.get(), &AlertTray::silenceAllRequested, this, hear("silence"));
    connect(m_tray.get(), &AlertTray::resumeRequested, this, hear("resume"));
    connect(m_tray.get(), &AlertTray::quitRequested, this, hear("quit"));
    connect(m_tray.get(), &AlertTray::alertRequested, this, [&heard](const Labels &labels) {
        heard << labels.value(QStringLiteral("alertname")).toUtf8();
    });
    connect(m_tray.get(), &AlertTray::pauseRequested, this,
        [&heard](PauseLength length) { heard << "pause " + QByteArray::number(int(length)); });
    m_tray->setState(badState());
    QTRY_COMPARE(item().menuTexts().size(), 10);
    for (const char *text : { "Open Opsglass", "DiskFull", "R&D&Q: a b", "Silence all for 1 h",
             "For 1 h", "Until tomorrow", "Until I resume", "Quit" })
        item().click(QLatin1String(text));
    TrayState paused = badState();
    paused.isPaused = true;
    m_tray->setState(paused);
    QTRY_VERIFY(item().menuTexts().contains(QStringLiteral("Resume notifications")));
    item().click(QStringLiteral("Resume notifications"));
    const QList<QByteArray> expected { "open", "DiskFull", "R&D&Q", "silence", "pause 0", "pause 1",
        "pause 2", "quit", "resume" };
    QTRY_COMPARE(heard, expected);
    m_tray->disconnect(this);
}

void TestAlertTray::clicks()
{
    QSignalSpy toggled(m_tray.get(), &AlertTray::toggleRequested);
    QSignalSpy pausing(m_tray.get(), &AlertTray::pauseRequested);
    QSignalSpy resuming(m_tray.get(), &AlertTray::resumeRequested);
    item().call(QStringLiteral("Activate"));
    QTRY_COMPARE(toggled.size(), 1);
    TrayState state = badState();
    state.isPaused = true;
    m_tray->setState(state);
    item().call(QStringLiteral("SecondaryActivate"));
    QTRY_COMPARE(resuming.size(), 1);
    QCOMPARE(pausing.size(), 0);
    m_tray->setState(badState());
    item().call(QStringLiteral("SecondaryActivate"));
    QTRY_COMPARE(pausing.size(), 1);
    QCOMPARE(pausing.first().first().value<PauseLength>(), PauseLength::Hour);
    QCOMPARE(toggled.size(), 1);
}

void TestAlertTray::changesAtMostOnceASecond()
{
    QVERIFY(m_bus.connect(QString(), QStringLiteral("/StatusNotifierItem"),
        QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("NewIcon"), this,
        SLOT(countIcons())));
    TrayState state = badState();
    state.counts.critical = 500;
    m_tray->setState(state);
    QTRY_VERIFY(item().toolTip().startsWith(QLatin1String("500 ")));
    m_newIcons = 0;
    // A storm: only the last state of it is drawn.
    for (int count = 1; count <= 40; ++count) {
        state.counts.critical = count;
        m_tray->setState(state);
    }
    QTRY_VERIFY(item().toolTip().startsWith(QLatin1String("40 ")));
    QTRY_COMPARE(m_newIcons, 1);
    // What does not change is not told again: the next change is the next signal.
    m_tray->setState(state);
    state.top.clear();
    m_tray->setState(state);
    QTRY_VERIFY(!item().menuTexts().contains(QStringLiteral("DiskFull")));
    QCOMPARE(m_newIcons, 1);
}

/// Values move with every evaluation, and nothing shows them here.
void TestAlertTray::valuesAloneChangeNothing()
{
    const auto count
        = [this](const char *path, const char *interface, const char *signal, const char *slot) {
              return m_bus.connect(QString(), QLatin1String(path), QLatin1String(interface),
                  QLatin1String(signal), this, slot);
          };
    const char *icon = "org.kde.StatusNotifierItem";
    const char *menu = "com.canonical.dbusmenu";
    QVERIFY(count("/StatusNotifierItem", icon, "NewToolTip", SLOT(countTips())));
    QVERIFY(count("/MenuBar", menu, "ItemsPropertiesUpdated", SLOT(countMenus())));
    QVERIFY(count("/MenuBar", menu, "LayoutUpdated", SLOT(countMenus())));
    TrayState state = badState();
    state.counts.critical = 50;
    m_tray->setState(state);
    QTRY_VERIFY(item().toolTip().startsWith(QLatin1String("50 ")));
    QTRY_VERIFY(item().menuTexts().contains(QStringLiteral("DiskFull")));
    QVERIFY(m_newMenus > 0);
    m_newIcons = m_newTips = m_newMenus = 0;
    state.top[0].value = 0.25;
    state.top[1] = alert("DiskFuller", "critical", "");
    m_tray->setState(state);
    QTRY_VERIFY(item().menuTexts().contains(QStringLiteral("DiskFuller")));
    QCOMPARE(m_newTips, 0);
    QCOMPARE(m_newIcons, 0);
    m_newMenus = 0;
    state.top[0].value = 0.5;
    state.counts.pending = 1;
    m_tray->setState(state);
    QTRY_VERIFY(item().toolTip().contains(QLatin1String("1 pending")));
    QTRY_COMPARE(m_newTips, 1);
    QCOMPARE(m_newIcons, 0);
    QCOMPARE(m_newMenus, 0);
}

void TestAlertTray::goesAndComesWithTheHost()
{
    QSignalSpy shown(m_tray.get(), &AlertTray::shownChanged);
    m_watcher->setHost(false);
    QTRY_COMPARE(shown, QList<QVariantList> { { false } });
    m_watcher->setHost(true);
    QTRY_COMPARE(shown.size(), 2);
    QVERIFY(m_tray->isShown());
    m_watcher.reset();
    QTRY_COMPARE(shown.size(), 3);
    QVERIFY(!m_tray->isShown());
}

void TestAlertTray::startPanel()
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    QFile file(home.filePath(QStringLiteral("panel.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\n__userfile__=true\npanels=panel1\n"
               "[panel1]\nplugins=statusnotifier\nposition=Bottom\nwidth=100\n"
               "[statusnotifier]\ntype=statusnotifier\n");
    file.close();
    m_panel = std::make_unique<ServerProcess>();
    m_panel->launch(QStringLiteral("lxqt-panel"), { QStringLiteral("-c"), file.fileName() });
}

void TestAlertTray::quitPanel()
{
    m_panel->kill();
    m_panel.reset();
}

void TestAlertTray::panelThatStartsLater()
{
    TrayState state = badState();
    m_tray->setState(state);
    startPanel();
    QTRY_VERIFY2_WITH_TIMEOUT(m_tray->isShown(), qPrintable(m_panel->log()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, patience);
    QTRY_COMPARE(
        item().toolTip(), QStringLiteral("2 critical, 1 warning(s); 1 source(s) cannot be asked"));
    QCOMPARE(item().menuTexts().first(), QStringLiteral("Open Opsglass"));
    QVERIFY(!item().pixmaps().first.isEmpty());
    QSignalSpy opened(m_tray.get(), &AlertTray::alertRequested);
    item().click(QStringLiteral("DiskFull"));
    QTRY_COMPARE(opened.size(), 1);
}

void TestAlertTray::panelThatWasThereFirst()
{
    m_tray.reset();
    QTRY_COMPARE_WITH_TIMEOUT(items().size(), 0, patience);
    make();
    m_tray->setState(goodState());
    QTRY_VERIFY(m_tray->isShown());
    QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, patience);
    QTRY_COMPARE(item().toolTip(), QStringLiteral("All is well"));
}

void TestAlertTray::panelThatIsStartedAgain()
{
    QSignalSpy shown(m_tray.get(), &AlertTray::shownChanged);
    quitPanel();
    QTRY_COMPARE(shown, QList<QVariantList> { { false } });
    startPanel();
    QTRY_VERIFY2_WITH_TIMEOUT(m_tray->isShown(), qPrintable(m_panel->log()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(items().size(), 1, patience);
    QTRY_COMPARE(item().toolTip(), QStringLiteral("All is well"));
    QSignalSpy toggled(m_tray.get(), &AlertTray::toggleRequested);
    item().call(QStringLiteral("Activate"));
    QTRY_COMPARE(toggled.size(), 1);
    quitPanel();
}

int main(int argc, char **argv)
{
    if (!isOnOwnDesktop())
        return runOnOwnDesktop(argc, argv);
    const QApplication application(argc, argv);
    TestAlertTray test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alerttray.moc"
