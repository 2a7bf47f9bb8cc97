// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace opsglass;

/// Signals arrive in the event loop, once.
class TestQuitSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrives_data();
    void arrives();
    void secondOneIsDeadly();
    void ignoredOnesStayIgnored();
};

namespace {

using Handler = void (*)(int);

Handler handlerOf(int number)
{
    struct sigaction action { };
    ::sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

void TestQuitSignals::arrives_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void TestQuitSignals::arrives()
{
    QFETCH(const int, number);
    const Handler before = handlerOf(number);
    {
        const QuitSignals watch;
        QSignalSpy spy(&watch, &QuitSignals::received);
        std::raise(number);
        QVERIFY2(spy.isEmpty(), "a handler may not emit");
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toInt(), number);
    }
    QVERIFY(handlerOf(number) == before);
}

void TestQuitSignals::secondOneIsDeadly()
{
    const Handler before = handlerOf(SIGTERM);
    const QuitSignals watch;
    QVERIFY(handlerOf(SIGTERM) != before);
    QSignalSpy spy(&watch, &QuitSignals::received);
    std::raise(SIGINT);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(handlerOf(SIGTERM) == before);
}

void TestQuitSignals::ignoredOnesStayIgnored()
{
    const Handler before = std::signal(SIGHUP, SIG_IGN);
    {
        const QuitSignals watch;
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, before);
}

QTEST_GUILESS_MAIN(TestQuitSignals)
#include "tst_quitsignals.moc"
