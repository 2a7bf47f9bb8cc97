// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/desktopnotifications.h"
#include "tests/support/privatebus.h"
#include "tests/support/serverprocess.h"
#include "tests/support/virtualdisplay.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;

/// Notifications on a real server: dunst, as people run it.
class TestDesktopNotificationsDunst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEscapedText();
    void replacesInsteadOfRepeating();
    void closesAndForgets();
    void defaultActionOpens();
    void actionsByKey_data();
    void actionsByKey();
    void dismissedByAPerson();
    void pausedKeepsThem();
    void criticalPassesNothingByDefault_data();
    void criticalPassesNothingByDefault();
    void killedServerComesBack();
    void frozenServerHangsNobody();
    void isStartedByTheBus();

private:
    void startDunst();
    QDBusMessage dunst(const char *method, const QVariantList &arguments = {});
    QVariant dunstProperty(const char *name);
    int displayed() { return dunstProperty("displayedLength").toInt(); }
    int waiting() { return dunstProperty("waitingLength").toInt(); }
    QList<QVariantMap> history();
    QStringList dunstCommand() const;

    std::unique_ptr<VirtualDisplay> m_display;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_person; ///< who clicks
    std::unique_ptr<ServerProcess> m_dunst;
    std::unique_ptr<DesktopNotifications> m_notifications;
};

namespace {

constexpr int patience = 20'000;

QString notificationService() { return QStringLiteral("org.freedesktop.Notifications"); }
QString objectPath() { return QStringLiteral("/org/freedesktop/Notifications"); }
QString dunstInterface() { return QStringLiteral("org.dunstproject.cmd0"); }

AlertNotification notification(const char *key, const char *title)
{
    AlertNotification value;
    value.key = QLatin1String(key);
    value.title = QLatin1String(title);
    value.lines = QStringList(QStringLiteral("agent=\"<b>x</b>\" & more"));
    value.severity = AlertSeverity::Critical;
    return value;
}

} // namespace

void TestDesktopNotificationsDunst::initTestCase()
{
    m_display = std::make_unique<VirtualDisplay>();
    QVERIFY(!m_display->name().isEmpty());
}

void TestDesktopNotificationsDunst::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(!m_bus->address().isEmpty());
    m_person = std::make_unique<QDBusConnection>(m_bus->connect());
    m_dunst = std::make_unique<ServerProcess>();
    m_notifications = std::make_unique<DesktopNotifications>(m_bus->connect());
}

void TestDesktopNotificationsDunst::cleanup()
{
    m_notifications.reset();
    m_dunst.reset();
    m_person.reset();
    m_bus.reset();
}

QStringList TestDesktopNotificationsDunst::dunstCommand() const
{
    return { QStringLiteral("DISPLAY=") + m_display->name(),
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS=") + m_bus->address(),
        QStringLiteral("HOME=") + m_home->path(),
        QStringLiteral("XDG_CONFIG_HOME=") + m_home->path(), QStringLiteral("dunst") };
}

void TestDesktopNotificationsDunst::startDunst()
{
    m_dunst->launch(QStringLiteral("env"), dunstCommand());
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_bus->has(notificationService()), qPrintable(m_dunst->log()), patience);
}

QDBusMessage TestDesktopNotificationsDunst::dunst(const char *method, const QVariantList &arguments)
{
    QDBusMessage order = QDBusMessage::createMethodCall(
        notificationService(), objectPath(), dunstInterface(), QLatin1String(method));
    order.setArguments(arguments);
    return m_person->call(order);
}

QVariant TestDesktopNotificationsDunst::dunstProperty(const char *name)
{
    QDBusMessage question = QDBusMessage::createMethodCall(notificationService(), objectPath(),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << dunstInterface() << QLatin1String(name);
    return m_person->call(question).arguments().value(0).value<QDBusVariant>().variant();
}

QList<QVariantMap> TestDesktopNotificationsDunst::history()
{
    QList<QVariantMap> all;
    const auto list = dunst("NotificationListHistory").arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QVariantMap entry;
        list >> entry;
        all << entry;
    }
    list.endArray();
    return all;
}

void TestDesktopNotificationsDunst::showsEscapedText()
{
    startDunst();
    m_notifications->show(notification("k", "Errors <high> & rising"));
    QTRY_COMPARE(displayed(), 1);
    QVERIFY(m_notifications->capabilities().contains(QStringLiteral("body-markup")));
    dunst("NotificationCloseAll");
    QTRY_COMPARE(history().size(), 1);
    const QVariantMap entry = history().first();
    QCOMPARE(entry.value(QStringLiteral("appname")), QStringLiteral("Opsglass"));
    QCOMPARE(entry.value(QStringLiteral("summary")), QStringLiteral("Errors <high> & rising"));
    QCOMPARE(entry.value(QStringLiteral("category")), QStringLiteral("x-opsglass.alert.firing"));
    // What Pango is given: the label's own tags are text.
    QCOMPARE(entry.value(QStringLiteral("message")),
        QStringLiteral("<b>Errors &lt;high&gt; &amp; rising</b>\n"
                       "agent=&quot;&lt;b&gt;x&lt;/b&gt;&quot; &amp; more"));
}

void TestDesktopNotificationsDunst::replacesInsteadOfRepeating()
{
    startDunst();
    m_notifications->show(notification("a", "A1"));
    m_notifications->show(notification("b", "B1"));
    QTRY_COMPARE(displayed(), 2);
    QSignalSpy shown(m_notifications.get(), &DesktopNotifications::shown);
    m_notifications->show(notification("a", "A2"));
    m_notifications->show(notification("a", "A3"));
    QTRY_VERIFY(shown.contains(QVariantList { QStringLiteral("a") }));
    QCOMPARE(displayed(), 2);
    dunst("NotificationCloseAll");
    QTRY_COMPARE(history().size(), 2);
    QStringList titles;
    const auto entries = history();
    for (const QVariantMap &entry : entries)
        titles << entry.value(QStringLiteral("summary")).toString();
    titles.sort();
    QCOMPARE(titles, (QStringList { QStringLiteral("A3"), QStringLiteral("B1") }));
}

void TestDesktopNotificationsDunst::closesAndForgets()
{
    startDunst();
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_notifications->show(notification("k", "A"));
    QTRY_COMPARE(displayed(), 1);
    m_notifications->close(QStringLiteral("k"));
    QTRY_COMPARE(displayed(), 0);
    QCOMPARE(dismissed.size(), 0);
}

void TestDesktopNotificationsDunst::defaultActionOpens()
{
    startDunst();
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_notifications->show(notification("k", "A"));
    QTRY_COMPARE(displayed(), 1);
    dunst("NotificationAction", { 0U });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("k"));
    QTRY_COMPARE(displayed(), 0);
}

void TestDesktopNotificationsDunst::actionsByKey_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("silence") << QStringLiteral("Silence 1 h");
    QTest::newRow("snooze") << QStringLiteral("Snooze");
}

/// dunst hands its menu of actions to a chooser, here one that picks by label.
void TestDesktopNotificationsDunst::actionsByKey()
{
    QFETCH(const QString, label);
    QDir(m_home->path()).mkdir(QStringLiteral("dunst"));
    const QString chooser = m_home->filePath(QStringLiteral("chooser"));
    QFile script(chooser);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ngrep '^#" + label.toUtf8() + " '\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QFile config(m_home->filePath(QStringLiteral("dunst/dunstrc")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[global]\ndmenu = " + chooser.toUtf8() + '\n');
    config.close();
    startDunst();
    QSignalSpy silenced(m_notifications.get(), &DesktopNotifications::silenceRequested);
    QSignalSpy snoozed(m_notifications.get(), &DesktopNotifications::snoozeRequested);
    m_notifications->show(notification("k", "A"));
    QTRY_COMPARE(displayed(), 1);
    dunst("ContextMenuCall");
    const bool isSnooze = label == QLatin1String("Snooze");
    QTRY_COMPARE_WITH_TIMEOUT(isSnooze ? snoozed.size() : silenced.size(), 1, patience);
    QCOMPARE(isSnooze ? silenced.size() : snoozed.size(), 0);
    QTRY_COMPARE(displayed(), 0);
}

void TestDesktopNotificationsDunst::dismissedByAPerson()
{
    startDunst();
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_notifications->show(notification("k", "A"));
    QTRY_COMPARE(displayed(), 1);
    dunst("NotificationCloseLast");
    QTRY_COMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toString(), QStringLiteral("k"));
}

void TestDesktopNotificationsDunst::pausedKeepsThem()
{
    startDunst();
    QSignalSpy changed(m_notifications.get(), &DesktopNotifications::inhibitedChanged);
    m_notifications->show(notification("a", "A"));
    QTRY_COMPARE(displayed(), 1);
    QVERIFY(!m_notifications->isInhibited());
    const auto pause = [this](bool isPaused) {
        QDBusMessage order = QDBusMessage::createMethodCall(notificationService(), objectPath(),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
        order << dunstInterface() << QStringLiteral("paused")
              << QVariant::fromValue(QDBusVariant(isPaused));
        m_person->call(order);
    };
    pause(true);
    QTRY_VERIFY(m_notifications->isInhibited());
    m_notifications->show(notification("b", "B"));
    QTRY_VERIFY(waiting() >= 1);
    QCOMPARE(displayed(), 0);
    m_notifications->close(QStringLiteral("a"));
    pause(false);
    QTRY_VERIFY(!m_notifications->isInhibited());
    QTRY_COMPARE(displayed(), 1);
    QCOMPARE(changed.size(), 2);
}

void TestDesktopNotificationsDunst::criticalPassesNothingByDefault_data()
{
    QTest::addColumn<bool>("criticalStays");
    QTest::addColumn<qint64>("timeout"); // microseconds
    QTest::newRow("by default") << false << qint64(10'000'000);
    QTest::newRow("stays") << true << qint64(0);
}

void TestDesktopNotificationsDunst::criticalPassesNothingByDefault()
{
    QFETCH(const bool, criticalStays);
    QFETCH(const qint64, timeout);
    startDunst();
    NotificationChoices choices;
    choices.criticalStays = criticalStays;
    m_notifications->setChoices(choices);
    m_notifications->show(notification("k", "A"));
    QTRY_COMPARE(displayed(), 1);
    dunst("NotificationCloseAll");
    QTRY_COMPARE(history().size(), 1);
    QCOMPARE(history().first().value(QStringLiteral("timeout")).toLongLong(), timeout);
}

void TestDesktopNotificationsDunst::killedServerComesBack()
{
    startDunst();
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_notifications->show(notification("a", "A"));
    m_notifications->show(notification("b", "B"));
    QTRY_COMPARE(displayed(), 2);
    m_notifications->close(QStringLiteral("b"));
    QTRY_COMPARE(displayed(), 1);
    m_dunst->kill();
    QTRY_VERIFY(m_notifications->capabilities().isEmpty());
    startDunst();
    QTRY_COMPARE(displayed(), 1);
    dunst("NotificationAction", { 0U });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("a"));
    dunst("NotificationCloseAll");
    QTRY_COMPARE(history().size(), 1);
}

void TestDesktopNotificationsDunst::frozenServerHangsNobody()
{
    startDunst();
    NotificationChoices choices;
    choices.patience = Milliseconds(100);
    m_notifications->setChoices(choices);
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    QSignalSpy available(m_notifications.get(), &DesktopNotifications::available);
    m_notifications->show(notification("a", "A"));
    QTRY_COMPARE(displayed(), 1);
    m_dunst->freeze();
    m_notifications->show(notification("a", "A2"));
    m_notifications->show(notification("b", "B"));
    QTRY_VERIFY(!unavailable.isEmpty());
    QSignalSpy shown(m_notifications.get(), &DesktopNotifications::shown);
    m_dunst->resume();
    QTRY_COMPARE(available.size(), 1);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(displayed(), 2);
    dunst("NotificationCloseAll");
    QTRY_COMPARE(history().size(), 2);
}

void TestDesktopNotificationsDunst::isStartedByTheBus()
{
    m_bus->makeActivatable(
        notificationService(), QStringLiteral("/usr/bin/env ") + dunstCommand().join(u' '));
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    m_notifications->show(notification("k", "A"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->has(notificationService()), patience);
    QTRY_COMPARE(displayed(), 1);
    QCOMPARE(unavailable.size(), 0);
}

QTEST_MAIN(TestDesktopNotificationsDunst)
#include "tst_desktopnotifications_dunst.moc"
