// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/suspendwatch.h"
#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;

/// Sleeping and waking, as logind tells it.
class TestSuspendWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsSleepAndWaking();
    void othersAreNotBelieved();
    void needsNoBus();
};

namespace {

void say(const QDBusConnection &bus, bool isAboutToSleep)
{
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
    message << isAboutToSleep;
    bus.send(message);
}

} // namespace

void TestSuspendWatch::tellsSleepAndWaking()
{
    PrivateBus bus;
    QDBusConnection login = bus.connect();
    const SuspendWatch watch(bus.connect());
    QSignalSpy suspended(&watch, &SuspendWatch::suspended);
    QSignalSpy resumed(&watch, &SuspendWatch::resumed);
    // logind may come later than the program.
    QVERIFY(login.registerService(QStringLiteral("org.freedesktop.login1")));
    say(login, true);
    QTRY_COMPARE(suspended.size(), 1);
    QCOMPARE(resumed.size(), 0);
    say(login, false);
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(suspended.size(), 1);
}

void TestSuspendWatch::othersAreNotBelieved()
{
    PrivateBus bus;
    QDBusConnection login = bus.connect();
    QVERIFY(login.registerService(QStringLiteral("org.freedesktop.login1")));
    const SuspendWatch watch(bus.connect());
    QSignalSpy suspended(&watch, &SuspendWatch::suspended);
    QSignalSpy resumed(&watch, &SuspendWatch::resumed);
    say(bus.connect(), true);
    say(login, false);
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(suspended.size(), 0);
}

void TestSuspendWatch::needsNoBus()
{
    const SuspendWatch watch(QDBusConnection(QStringLiteral("none")));
    QSignalSpy suspended(&watch, &SuspendWatch::suspended);
    QCoreApplication::processEvents();
    QCOMPARE(suspended.size(), 0);
}

QTEST_GUILESS_MAIN(TestSuspendWatch)
#include "tst_suspendwatch.moc"
