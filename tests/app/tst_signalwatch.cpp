// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace opsglass;

/// Signals arrive in the event loop, those that end the program once.
class TestSignalWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrives_data();
    void arrives();
    void secondOneIsDeadly();
    void othersComeAgain_data();
    void othersComeAgain();
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

void TestSignalWatch::arrives_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void TestSignalWatch::arrives()
{
    QFETCH(const int, number);
    const Handler before = handlerOf(number);
    {
        const SignalWatch watch(SignalWatch::ofEnding());
        QSignalSpy spy(&watch, &SignalWatch::received);
        std::raise(number);
        QVERIFY2(spy.isEmpty(), "a handler may not emit");
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toInt(), number);
    }
    QVERIFY(handlerOf(number) == before);
}

void TestSignalWatch::secondOneIsDeadly()
{
    const Handler before = handlerOf(SIGTERM);
    const SignalWatch watch(SignalWatch::ofEnding());
    QVERIFY(handlerOf(SIGTERM) != before);
    QSignalSpy spy(&watch, &SignalWatch::received);
    std::raise(SIGINT);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(handlerOf(SIGTERM) == before);
}

void TestSignalWatch::othersComeAgain_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("WINCH") << SIGWINCH;
    QTest::newRow("TSTP") << SIGTSTP;
    QTest::newRow("CONT") << SIGCONT;
}

void TestSignalWatch::othersComeAgain()
{
    QFETCH(const int, number);
    const Handler before = handlerOf(number);
    {
        const SignalWatch ending(SignalWatch::ofEnding());
        const SignalWatch terminal(SignalWatch::ofTerminal());
        QSignalSpy ended(&ending, &SignalWatch::received);
        QSignalSpy spy(&terminal, &SignalWatch::received);
        for (int times = 1; times <= 3; ++times) {
            std::raise(number);
            QTRY_COMPARE(spy.size(), times);
            QCOMPARE(spy.last().first().toInt(), number);
        }
        std::raise(SIGINT);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(spy.size(), 3);
    }
    QVERIFY(handlerOf(number) == before);
}

void TestSignalWatch::ignoredOnesStayIgnored()
{
    const Handler before = std::signal(SIGHUP, SIG_IGN);
    {
        const SignalWatch watch(SignalWatch::ofEnding());
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, before);
}

QTEST_GUILESS_MAIN(TestSignalWatch)
#include "tst_signalwatch.moc"
