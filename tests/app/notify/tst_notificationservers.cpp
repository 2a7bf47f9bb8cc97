// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/desktopnotifications.h"
#include "tests/support/fakenotificationserver.h"
#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;

/// Notifications on servers that come late, change, refuse, hang and die, among strangers.
class TestNotificationServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void latestOfManyInFlight();
    void closesBeforeTheIdIsKnown();
    void foreignIdsAreNotOurs();
    void foreignSendersAreNotHeard();
    void answersBeforeTheIdIsKnown_data();
    void answersBeforeTheIdIsKnown();
    void updateSurvivesClosing();
    void asksCapabilitiesOncePerServer();
    void newServerShowsWhatIsStillThere();
    void replacedServerWithoutAGap();
    void keepsWhatNobodyShowed();
    void refusalIsSaid();
    void hangingServerIsSaidAndWaitedFor();
    void hangingServerThatDies();
    void busThatDies();
    void noBus();

private:
    void serve(const QStringList &capabilities, uint firstId = 1);
    void make(const NotificationChoices &choices = {});
    const FakeNotificationServer::Order &order(qsizetype index) const
    {
        return m_server->orders()[index];
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<DesktopNotifications> m_notifications;
};

namespace {

QStringList full()
{
    return { QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions") };
}

AlertNotification notification(
    const char *key, const char *title, AlertSeverity severity = AlertSeverity::Warning)
{
    AlertNotification value;
    value.key = QLatin1String(key);
    value.title = QLatin1String(title);
    value.lines = QStringList(QStringLiteral("a & b"));
    value.severity = severity;
    return value;
}

QStringList titles(const FakeNotificationServer &server)
{
    QStringList all;
    for (const auto &order : server.orders())
        all << order.summary;
    return all;
}

} // namespace

void TestNotificationServers::init() { m_bus = std::make_unique<PrivateBus>(); }

void TestNotificationServers::cleanup()
{
    m_notifications.reset();
    m_server.reset();
    m_bus.reset();
}

void TestNotificationServers::serve(const QStringList &capabilities, uint firstId)
{
    m_server = std::make_unique<FakeNotificationServer>(*m_bus, capabilities, firstId);
}

void TestNotificationServers::make(const NotificationChoices &choices)
{
    m_notifications = std::make_unique<DesktopNotifications>(m_bus->connect(), choices);
}

void TestNotificationServers::latestOfManyInFlight()
{
    serve(full());
    make();
    m_notifications->show(notification("a", "A0"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    m_notifications->show(notification("a", "A1"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    m_notifications->show(notification("a", "A2"));
    m_notifications->show(notification("a", "A3"));
    m_server->setMood(FakeNotificationServer::Mood::Willing);
    QTRY_COMPARE(m_server->orders().size(), 3);
    QCOMPARE(order(2).summary, QStringLiteral("A3"));
    QCOMPARE(order(2).replaces, order(0).id);
}

void TestNotificationServers::closesBeforeTheIdIsKnown()
{
    serve(full());
    make();
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    m_notifications->show(notification("a", "A"));
    m_notifications->close(QStringLiteral("a"));
    m_server->setMood(FakeNotificationServer::Mood::Willing);
    m_notifications->show(notification("b", "B"));
    QTRY_COMPARE(titles(*m_server), QStringList(QStringLiteral("B")));
    // Once it is on its way, its id has to be awaited.
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    m_notifications->show(notification("c", "C"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    m_notifications->close(QStringLiteral("c"));
    QVERIFY(m_server->closed().isEmpty());
    m_server->setMood(FakeNotificationServer::Mood::Willing);
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, order(1).id));
}

void TestNotificationServers::foreignIdsAreNotOurs()
{
    serve(full());
    make();
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_notifications->show(notification("k", "Disk full"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    const uint foreign = order(0).id + 7;
    m_server->say(QStringLiteral("ActionInvoked"), { foreign, QStringLiteral("default") });
    m_server->say(QStringLiteral("NotificationClosed"), { foreign, 2U });
    m_server->say(QStringLiteral("ActionInvoked"), { order(0).id, QStringLiteral("default") });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(dismissed.size(), 0);
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, order(0).id));
}

void TestNotificationServers::foreignSendersAreNotHeard()
{
    serve(full());
    make();
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_notifications->show(notification("a", "A"));
    m_notifications->show(notification("b", "B"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    QDBusConnection stranger = m_bus->connect();
    QDBusMessage lie = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
    lie << order(0).id << QStringLiteral("default");
    // The bus has passed it on when it answers the stranger.
    QVERIFY(stranger.send(lie));
    QVERIFY(m_bus->has(QStringLiteral("org.freedesktop.Notifications")));
    QCOMPARE(stranger
                 .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                     QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"),
                     QStringLiteral("ListNames")))
                 .type(),
        QDBusMessage::ReplyMessage);
    m_server->say(QStringLiteral("ActionInvoked"), { order(1).id, QStringLiteral("default") });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("b"));
}

void TestNotificationServers::answersBeforeTheIdIsKnown_data()
{
    QTest::addColumn<bool>("isAction");
    QTest::newRow("closed") << false;
    QTest::newRow("action") << true;
}

void TestNotificationServers::answersBeforeTheIdIsKnown()
{
    using Mood = FakeNotificationServer::Mood;
    QFETCH(const bool, isAction);
    serve(full());
    make();
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_server->setMood(isAction ? Mood::Acting : Mood::Closing);
    m_notifications->show(notification("k", "Disk full"));
    QTRY_COMPARE(isAction ? opened.size() : dismissed.size(), 1);
    QCOMPARE(isAction ? dismissed.size() : opened.size(), 0);
}

/// The old one goes while its replacement is under way.
void TestNotificationServers::updateSurvivesClosing()
{
    serve(full());
    make();
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_notifications->show(notification("k", "A1"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    m_notifications->show(notification("k", "A2"));
    m_server->say(QStringLiteral("NotificationClosed"), { order(0).id, 2U });
    QTRY_COMPARE(m_server->orders().size(), 2);
    m_server->setMood(FakeNotificationServer::Mood::Willing);
    m_notifications->close(QStringLiteral("k"));
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, order(0).id));
    QCOMPARE(dismissed.size(), 0);
}

void TestNotificationServers::asksCapabilitiesOncePerServer()
{
    serve(full());
    make();
    for (const char *key : { "a", "b", "c" })
        m_notifications->show(notification(key, key));
    QTRY_COMPARE(m_server->orders().size(), 3);
    m_notifications->show(notification("d", "d"));
    QTRY_COMPARE(m_server->orders().size(), 4);
    QCOMPARE(m_server->questions(), 1);
}

void TestNotificationServers::newServerShowsWhatIsStillThere()
{
    serve(full());
    NotificationChoices choices;
    choices.sounds[AlertSeverity::Warning] = QStringLiteral("bell");
    make(choices);
    QSignalSpy shown(m_notifications.get(), &DesktopNotifications::shown);
    for (const char *key : { "a stays", "b dismissed", "c expired", "d closed" })
        m_notifications->show(notification(key, key));
    QTRY_COMPARE(shown.size(), 4);
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_server->say(QStringLiteral("NotificationClosed"), { order(2).id, 1U });
    m_server->say(QStringLiteral("NotificationClosed"), { order(1).id, 2U });
    m_notifications->close(QStringLiteral("d closed"));
    QTRY_COMPARE(dismissed.size(), 1);
    QTRY_COMPARE(m_server->closed().size(), 1);
    const uint old = order(0).id;
    m_server.reset();
    serve({ QStringLiteral("body"), QStringLiteral("sound") }, 100);
    QTRY_COMPARE(m_server->orders().size(), 1);
    QCOMPARE(m_server->questions(), 1);
    QCOMPARE(order(0).summary, QStringLiteral("a stays"));
    QCOMPARE(order(0).replaces, 0U);
    QCOMPARE(order(0).actions, QStringList());
    QCOMPARE(order(0).hints.value(QStringLiteral("suppress-sound")), QVariant(true));
    // The ids of the old server are another program's now.
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_server->say(QStringLiteral("ActionInvoked"), { old, QStringLiteral("default") });
    m_notifications->show(notification("a stays", "again"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    QCOMPARE(order(1).replaces, order(0).id);
    QCOMPARE(order(1).hints.value(QStringLiteral("sound-name")), QStringLiteral("bell"));
    QCOMPARE(opened.size(), 0);
}

void TestNotificationServers::replacedServerWithoutAGap()
{
    serve(full());
    make();
    m_notifications->show(notification("k", "A"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    const auto old = std::move(m_server);
    serve(full(), 100);
    QTRY_COMPARE(m_server->orders().size(), 1);
    QCOMPARE(order(0).replaces, 0U);
    m_notifications->close(QStringLiteral("k"));
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, 100U));
    QCOMPARE(old->orders().size(), 1);
}

void TestNotificationServers::keepsWhatNobodyShowed()
{
    make();
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    QSignalSpy available(m_notifications.get(), &DesktopNotifications::available);
    m_notifications->show(notification("a", "A1"));
    QTRY_COMPARE(unavailable.size(), 1);
    const auto error = unavailable.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Unsupported);
    QCOMPARE(error.message, QStringLiteral("Nothing on this desktop shows notifications."));
    m_notifications->show(notification("a", "A2"));
    QTRY_COMPARE(unavailable.size(), 2);
    m_notifications->show(notification("b", "B"));
    m_notifications->show(notification("c", "C"));
    m_notifications->close(QStringLiteral("c"));
    serve(full());
    QTRY_COMPARE(m_server->orders().size(), 2);
    QCOMPARE(titles(*m_server), (QStringList { QStringLiteral("A2"), QStringLiteral("B") }));
    QCOMPARE(available.size(), 1);
}

void TestNotificationServers::refusalIsSaid()
{
    using Mood = FakeNotificationServer::Mood;
    serve(full());
    make();
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    QSignalSpy available(m_notifications.get(), &DesktopNotifications::available);
    m_server->setMood(Mood::Refusing);
    m_notifications->show(notification("a", "A1"));
    QTRY_COMPARE(unavailable.size(), 1);
    const auto error = unavailable.first().first().value<Error>();
    QCOMPARE(error.message, QStringLiteral("The notification server refused to show an alert."));
    QVERIFY(error.detail.endsWith(QLatin1String(": too many")));
    m_server->setMood(Mood::Willing);
    m_notifications->show(notification("a", "A2"));
    QTRY_COMPARE(available.size(), 1);
    QCOMPARE(m_server->orders().size(), 2);
    QCOMPARE(m_server->questions(), 1);
}

void TestNotificationServers::hangingServerIsSaidAndWaitedFor()
{
    serve(full());
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    make({ .patience = Milliseconds(50) });
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    QSignalSpy available(m_notifications.get(), &DesktopNotifications::available);
    m_notifications->show(notification("a", "A"));
    QTRY_VERIFY(!unavailable.isEmpty());
    QCOMPARE(unavailable.first().first().value<Error>().kind, Error::Kind::Timeout);
    m_server->setMood(FakeNotificationServer::Mood::Willing);
    QTRY_COMPARE(m_server->orders().size(), 1);
    QTRY_COMPARE(available.size(), 1);
    // It hangs with a notification in hand; nothing may be shown twice when it goes on.
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    unavailable.clear();
    m_notifications->show(notification("b", "B1"));
    QTRY_VERIFY(!unavailable.isEmpty());
    m_notifications->show(notification("b", "B2"));
    m_server->setMood(FakeNotificationServer::Mood::Willing);
    QTRY_COMPARE(m_server->orders().size(), 3);
    QCOMPARE(order(2).summary, QStringLiteral("B2"));
    QCOMPARE(order(2).replaces, order(1).id);
    QTRY_COMPARE(available.size(), 2);
}

void TestNotificationServers::hangingServerThatDies()
{
    serve(full());
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    make();
    m_notifications->show(notification("a", "A"));
    QTRY_COMPARE(m_server->questions(), 1);
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    m_server.reset();
    serve(full(), 50);
    QTRY_COMPARE(m_server->orders().size(), 1);
    m_server->setMood(FakeNotificationServer::Mood::Hanging);
    m_notifications->show(notification("b", "B"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    m_server.reset();
    serve(full(), 100);
    QTRY_COMPARE(m_server->orders().size(), 2);
    QCOMPARE(titles(*m_server), (QStringList { QStringLiteral("A"), QStringLiteral("B") }));
}

void TestNotificationServers::busThatDies()
{
    serve(full());
    make();
    QSignalSpy unavailable(m_notifications.get(), &DesktopNotifications::unavailable);
    m_notifications->show(notification("a", "A"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    m_bus->kill();
    QTRY_VERIFY(!unavailable.isEmpty());
    QCOMPARE(unavailable.last().first().value<Error>().kind, Error::Kind::Network);
    unavailable.clear();
    m_notifications->show(notification("b", "B"));
    QTRY_COMPARE(unavailable.size(), 1);
}

void TestNotificationServers::noBus()
{
    DesktopNotifications notifications(QDBusConnection(QStringLiteral("none")));
    QSignalSpy unavailable(&notifications, &DesktopNotifications::unavailable);
    notifications.show(notification("a", "A"));
    QTRY_COMPARE(unavailable.size(), 1);
    const auto error = unavailable.first().first().value<Error>();
    QCOMPARE(error.message, QStringLiteral("Notifications need a session bus, and there is none."));
    notifications.close(QStringLiteral("a"));
    QVERIFY(!notifications.isInhibited());
}

QTEST_MAIN(TestNotificationServers)
#include "tst_notificationservers.moc"
