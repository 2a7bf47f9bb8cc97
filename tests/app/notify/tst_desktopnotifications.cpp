// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/desktopnotifications.h"
#include "tests/support/fakenotificationserver.h"
#include "tests/support/privatebus.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;

/// What a notification server is told, and what is done when a person answers.
class TestDesktopNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatTheServerCanShow_data();
    void saysWhatTheServerCanShow();
    void urgencies_data();
    void urgencies();
    void sounds_data();
    void sounds();
    void replacesByKey();
    void closesWhatExpired();
    void actions_data();
    void actions();
    void goesOnAfterAKill();
    void leavesOthersOfItsNumbersAlone();
    void dismissedIsGone();
    void hidesWhatIsOnTheScreen();
    void followsInhibition();

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

} // namespace

void TestDesktopNotifications::init() { m_bus = std::make_unique<PrivateBus>(); }

void TestDesktopNotifications::cleanup()
{
    m_notifications.reset();
    m_server.reset();
    m_bus.reset();
}

void TestDesktopNotifications::serve(const QStringList &capabilities, uint firstId)
{
    m_server = std::make_unique<FakeNotificationServer>(*m_bus, capabilities, firstId);
}

void TestDesktopNotifications::make(const NotificationChoices &choices)
{
    m_notifications = std::make_unique<DesktopNotifications>(m_bus->connect(), choices);
}

void TestDesktopNotifications::saysWhatTheServerCanShow_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<bool>("offersSilence");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("actions");
    const QString body = QStringLiteral("body");
    const QString markup = QStringLiteral("body-markup");
    const QString actions = QStringLiteral("actions");
    const QString where = QStringLiteral("\nIt can be silenced or snoozed in Opsglass.");
    const QStringList open { QStringLiteral("default"), QStringLiteral("Open") };
    const QStringList all = open
        + QStringList { QStringLiteral("silence"), QStringLiteral("Silence 1 h"),
              QStringLiteral("snooze"), QStringLiteral("Snooze") };
    QTest::newRow("everything") << full() << true << QStringLiteral("a &amp; b") << all;
    QTest::newRow("no silence") << full() << false << QStringLiteral("a &amp; b") << open;
    QTest::newRow("no markup") << QStringList { body, actions } << true << QStringLiteral("a & b")
                               << all;
    QTest::newRow("no actions") << QStringList { body } << true << QStringLiteral("a & b") + where
                                << QStringList();
    QTest::newRow("no actions, no silence")
        << QStringList { body } << false << QStringLiteral("a & b") << QStringList();
    QTest::newRow("markup without actions") << QStringList { body, markup } << true
                                            << QStringLiteral("a &amp; b") + where << QStringList();
    QTest::newRow("nothing") << QStringList() << true << QString() << QStringList();
}

void TestDesktopNotifications::saysWhatTheServerCanShow()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const bool, offersSilence);
    QFETCH(const QString, body);
    QFETCH(const QStringList, actions);
    serve(capabilities);
    make();
    AlertNotification alert = notification("k", "Disk full");
    alert.offersSilence = offersSilence;
    m_notifications->show(alert);
    QTRY_COMPARE(m_server->orders().size(), 1);
    QCOMPARE(order(0).name, QStringLiteral("Opsglass"));
    QCOMPARE(order(0).icon, QStringLiteral("opsglass"));
    QCOMPARE(order(0).body, body);
    QCOMPARE(order(0).actions, actions);
    QCOMPARE(order(0).hints.value(QStringLiteral("desktop-entry")),
        QStringLiteral("org.opsglass.opsglass"));
    QCOMPARE(order(0).hints.value(QStringLiteral("category")),
        QStringLiteral("x-opsglass.alert.firing"));
    const auto image = order(0).hints.value(QStringLiteral("image-data")).value<QDBusArgument>();
    QCOMPARE(image.currentSignature(), QStringLiteral("(iiibiiay)"));
    QCOMPARE(m_notifications->capabilities(), capabilities);
}

void TestDesktopNotifications::urgencies_data()
{
    QTest::addColumn<AlertSeverity>("severity");
    QTest::addColumn<bool>("isResolved");
    QTest::addColumn<bool>("criticalStays");
    QTest::addColumn<int>("urgency");
    QTest::addColumn<int>("timeout");
    using Severity = AlertSeverity;
    QTest::newRow("critical that stays") << Severity::Critical << false << true << 2 << 0;
    QTest::newRow("critical") << Severity::Critical << false << false << 1 << -1;
    QTest::newRow("critical, resolved") << Severity::Critical << true << true << 1 << -1;
    QTest::newRow("warning") << Severity::Warning << false << true << 1 << -1;
    QTest::newRow("unknown") << Severity::Unknown << false << true << 1 << -1;
    QTest::newRow("info") << Severity::Info << false << true << 1 << -1;
}

void TestDesktopNotifications::urgencies()
{
    QFETCH(const AlertSeverity, severity);
    QFETCH(const bool, isResolved);
    QFETCH(const bool, criticalStays);
    QFETCH(const int, urgency);
    QFETCH(const int, timeout);
    serve(full());
    make({ .criticalStays = criticalStays });
    AlertNotification alert = notification("k", "Disk full", severity);
    alert.isResolved = isResolved;
    m_notifications->show(alert);
    QTRY_COMPARE(m_server->orders().size(), 1);
    const QVariant hint = order(0).hints.value(QStringLiteral("urgency"));
    QCOMPARE(hint.metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(hint.toInt(), urgency);
    QCOMPARE(order(0).timeout, timeout);
}

void TestDesktopNotifications::sounds_data()
{
    QTest::addColumn<QString>("sound");
    QTest::addColumn<bool>("canSound");
    QTest::addColumn<bool>("isSilent");
    QTest::addColumn<QString>("hint"); // the only one of the three there is
    QTest::addColumn<QVariant>("value");
    const QString suppress = QStringLiteral("suppress-sound");
    const QString name = QStringLiteral("dialog-warning");
    const QString file = QStringLiteral("/usr/share/a.oga");
    QTest::newRow("off by default") << QString() << true << false << suppress << QVariant(true);
    QTest::newRow("name") << name << true << false << QStringLiteral("sound-name")
                          << QVariant(name);
    QTest::newRow("file") << file << true << false << QStringLiteral("sound-file")
                          << QVariant(file);
    QTest::newRow("silent") << name << true << true << suppress << QVariant(true);
    QTest::newRow("own player") << name << false << false << suppress << QVariant(true);
}

void TestDesktopNotifications::sounds()
{
    QFETCH(const QString, sound);
    QFETCH(const bool, canSound);
    QFETCH(const bool, isSilent);
    QFETCH(const QString, hint);
    QFETCH(const QVariant, value);
    serve(canSound ? full() + QStringList(QStringLiteral("sound")) : full());
    // Without players, trying to play is heard as a failure.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    NotificationChoices choices;
    if (!sound.isEmpty())
        choices.sounds[AlertSeverity::Warning] = sound;
    make(choices);
    QSignalSpy played(m_notifications.get(), &DesktopNotifications::soundFailed);
    AlertNotification alert = notification("k", "Disk full");
    alert.isSilent = isSilent;
    m_notifications->show(alert);
    m_notifications->show(notification("other", "Another severity", AlertSeverity::Critical));
    QTRY_COMPARE(m_server->orders().size(), 2);
    QVariantMap found;
    for (const char *key : { "suppress-sound", "sound-name", "sound-file" }) {
        if (order(0).hints.contains(QLatin1String(key)))
            found[QLatin1String(key)] = order(0).hints.value(QLatin1String(key));
    }
    QCOMPARE(found, (QVariantMap { { hint, value } }));
    QCOMPARE(order(1).hints.value(QStringLiteral("suppress-sound")), QVariant(true));
    // The answer to a third one comes after those to the first two.
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_server->say(QStringLiteral("ActionInvoked"), { order(1).id, QStringLiteral("default") });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(played.size(), !sound.isEmpty() && !canSound && !isSilent ? 1 : 0);
    qputenv("PATH", path);
}

void TestDesktopNotifications::replacesByKey()
{
    serve(full());
    make();
    m_notifications->show(notification("a", "A1"));
    m_notifications->show(notification("b", "B1"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    const uint a = order(0).id;
    const uint b = order(1).id;
    QVERIFY(a != b);
    m_notifications->show(notification("a", "A2"));
    QTRY_COMPARE(m_server->orders().size(), 3);
    QCOMPARE(order(2).replaces, a);
    QCOMPARE(order(2).summary, QStringLiteral("A2"));
    m_notifications->close(QStringLiteral("b"));
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, b));
    m_notifications->close(QStringLiteral("b"));
    m_notifications->close(QStringLiteral("never shown"));
    m_notifications->close(QStringLiteral("a"));
    QTRY_COMPARE(m_server->closed(), (QList<uint> { b, a }));
    m_notifications->show(notification("a", "A3"));
    QTRY_COMPARE(m_server->orders().size(), 4);
    QCOMPARE(order(3).replaces, 0U);
}

void TestDesktopNotifications::closesWhatExpired()
{
    serve(full());
    make();
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_notifications->show(notification("a", "A"));
    AlertNotification resolved = notification("b", "B");
    resolved.isResolved = true;
    m_notifications->show(resolved);
    QTRY_COMPARE(m_server->orders().size(), 2);
    QCOMPARE(order(1).hints.value(QStringLiteral("category")),
        QStringLiteral("x-opsglass.alert.resolved"));
    m_server->say(QStringLiteral("NotificationClosed"), { order(0).id, 1U });
    m_server->say(QStringLiteral("NotificationClosed"), { order(1).id, 1U });
    m_notifications->show(notification("c", "C"));
    QTRY_COMPARE(m_server->orders().size(), 3);
    // It may be in the server's history, and is to go from there; the resolved one may stay.
    m_notifications->close(QStringLiteral("b"));
    m_notifications->close(QStringLiteral("a"));
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, order(0).id));
    QCOMPARE(dismissed.size(), 0);
}

void TestDesktopNotifications::actions_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("open") << QStringLiteral("default") << QString()
                          << QStringList { QStringLiteral("open k ") };
    QTest::newRow("open with token") << QStringLiteral("default") << QStringLiteral("tok")
                                     << QStringList { QStringLiteral("open k tok") };
    QTest::newRow("silence") << QStringLiteral("silence") << QStringLiteral("tok")
                             << QStringList { QStringLiteral("silence k") };
    QTest::newRow("snooze") << QStringLiteral("snooze") << QString()
                            << QStringList { QStringLiteral("snooze k") };
    QTest::newRow("unheard of") << QStringLiteral("explode") << QString() << QStringList();
}

void TestDesktopNotifications::actions()
{
    QFETCH(const QString, action);
    QFETCH(const QString, token);
    QFETCH(const QStringList, expected);
    serve(full());
    make();
    QStringList heard;
    using Notifications = DesktopNotifications;
    connect(m_notifications.get(), &Notifications::openRequested, this,
        [&heard](const QString &key, const QString &given) {
            heard << QStringLiteral("open %1 %2").arg(key, given);
        });
    connect(m_notifications.get(), &Notifications::silenceRequested, this,
        [&heard](const QString &key) { heard << QStringLiteral("silence ") + key; });
    connect(m_notifications.get(), &Notifications::snoozeRequested, this,
        [&heard](const QString &key) { heard << QStringLiteral("snooze ") + key; });
    connect(m_notifications.get(), &Notifications::dismissed, this,
        [&heard](const QString &key) { heard << QStringLiteral("dismissed ") + key; });
    m_notifications->show(notification("k", "Disk full"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    const uint id = order(0).id;
    m_server->say(QStringLiteral("ActivationToken"), { id + 1, QStringLiteral("foreign") });
    if (!token.isEmpty())
        m_server->say(QStringLiteral("ActivationToken"), { id, token });
    m_server->say(QStringLiteral("ActionInvoked"), { id, action });
    // Some say that it was dismissed as well.
    m_server->say(QStringLiteral("NotificationClosed"), { id, 2U });
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, id));
    QCOMPARE(heard, expected);
}

void TestDesktopNotifications::goesOnAfterAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/shown.json"));
    serve(full());
    make();
    m_notifications->goOnFrom(path);
    for (const char *key : { "clicked", "over", "told" })
        m_notifications->show(notification(key, key));
    QTRY_COMPARE(ShownRecord(path).read().ids.size(), 3);
    make(); // without a word to the server
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_notifications->goOnFrom(path);
    m_notifications->close(QStringLiteral("over")); // before anything is known of the server
    QTRY_COMPARE(m_server->closed(), QList<uint>(1, order(1).id));
    m_server->say(QStringLiteral("ActionInvoked"), { order(0).id, QStringLiteral("default") });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("clicked"));
    m_notifications->show(notification("told", "again"));
    QTRY_COMPARE(m_server->orders().size(), 4);
    QCOMPARE(order(3).replaces, order(2).id);
    QTRY_COMPARE(ShownRecord(path).read().ids.keys(), QStringList(QStringLiteral("told")));
    m_notifications->close(QStringLiteral("told"));
    QTRY_VERIFY(!QFile::exists(path));
}

void TestDesktopNotifications::leavesOthersOfItsNumbersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shown.json"));
    serve(full());
    ShownRecord(path).write(
        { QStringLiteral(":0.7"), { { QStringLiteral("a"), 1U }, { QStringLiteral("b"), 2U } } });
    make();
    m_notifications->goOnFrom(path);
    m_notifications->show(notification("a", "A"));
    m_notifications->close(QStringLiteral("b"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    QCOMPARE(order(0).replaces, 0U);
    QTRY_COMPARE(ShownRecord(path).read().ids.keys(), QStringList(QStringLiteral("a")));
    QCOMPARE(m_server->closed(), QList<uint>());
}

void TestDesktopNotifications::dismissedIsGone()
{
    serve(full());
    make();
    QSignalSpy dismissed(m_notifications.get(), &DesktopNotifications::dismissed);
    m_notifications->show(notification("k", "Disk full"));
    QTRY_COMPARE(m_server->orders().size(), 1);
    m_server->say(QStringLiteral("NotificationClosed"), { order(0).id, 2U });
    QTRY_COMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toString(), QStringLiteral("k"));
    m_notifications->show(notification("k", "Disk fuller"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    QCOMPARE(order(1).replaces, 0U);
}

void TestDesktopNotifications::hidesWhatIsOnTheScreen()
{
    serve(full() + QStringList(QStringLiteral("sound")));
    NotificationChoices choices;
    choices.sounds[AlertSeverity::Critical] = QStringLiteral("bell");
    make(choices);
    m_notifications->show(notification("k", "Secret", AlertSeverity::Critical));
    QTRY_COMPARE(m_server->orders().size(), 1);
    choices.hidesContent = true;
    m_notifications->setChoices(choices);
    QTRY_COMPARE(m_server->orders().size(), 2);
    QCOMPARE(order(1).replaces, order(0).id);
    QCOMPARE(order(1).summary, QStringLiteral("Critical alerts are firing"));
    QCOMPARE(order(1).hints.value(QStringLiteral("suppress-sound")), QVariant(true));
    choices.hidesContent = false;
    m_notifications->setChoices(choices);
    QTRY_COMPARE(m_server->orders().size(), 3);
    QCOMPARE(order(2).summary, QStringLiteral("Secret"));
}

void TestDesktopNotifications::followsInhibition()
{
    serve(full() + QStringList(QStringLiteral("inhibitions")));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    NotificationChoices choices;
    choices.sounds[AlertSeverity::Warning] = QStringLiteral("bell");
    make(choices);
    QSignalSpy changed(m_notifications.get(), &DesktopNotifications::inhibitedChanged);
    QSignalSpy played(m_notifications.get(), &DesktopNotifications::soundFailed);
    m_notifications->show(notification("a", "A"));
    QTRY_COMPARE(played.size(), 1);
    QVERIFY(!m_notifications->isInhibited());
    m_server->setInhibited(true);
    QTRY_VERIFY(m_notifications->isInhibited());
    QCOMPARE(changed.size(), 1);
    // It is sent all the same, for the server's history, but without a sound of ours.
    QSignalSpy opened(m_notifications.get(), &DesktopNotifications::openRequested);
    m_notifications->show(notification("b", "B"));
    QTRY_COMPARE(m_server->orders().size(), 2);
    m_server->say(QStringLiteral("ActionInvoked"), { order(1).id, QStringLiteral("default") });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(played.size(), 1);
    m_server.reset();
    QTRY_VERIFY(!m_notifications->isInhibited());
    qputenv("PATH", path);
}

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
