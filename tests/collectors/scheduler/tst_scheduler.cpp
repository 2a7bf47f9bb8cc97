// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/client.h"
#include "collectors/scheduler.h"
#include "tests/support/faultserver.h"
#include "tests/support/realprometheus.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalQueriesShareOnePoll();
    void anotherServerOfTheSameIdIsAsked();
    void unwatchingCancels();
    void unansweredTicksAreCounted();
    void atMostSixAtOnce();
    void visibleQueriesGoFirst();
    void pastWindowsAreAskedOnce();
    void pausedAsksOnRefreshOnly();
    void wakingAsksAtOnce();
    void longGridsAreRefused();
    void unknownSourceIsSaid();
    void serverGoesAndComesBack();
    void worksAcrossThreads();
};

namespace {

const QString id = QStringLiteral("s");

QueryKey keyOf(const QString &expr, QueryKey::Kind kind = QueryKey::Kind::InstantQuery)
{
    QueryKey key;
    key.source = id;
    key.expr = expr;
    key.kind = kind;
    key.window.from.beforeNow = 5min;
    key.step = 15s;
    return key;
}

std::shared_ptr<PrometheusClient> clientOf(const QString &url)
{
    PrometheusSource source;
    source.id = id;
    source.baseUrl = url;
    source.timeout = 5s;
    return std::make_shared<PrometheusClient>(source);
}

QueryOutcome outcomeAt(const QSignalSpy &spy, qsizetype index)
{
    return spy[index][0].value<QueryOutcome>();
}

} // namespace

void TestScheduler::equalQueriesShareOnePoll()
{
    FaultServer server;
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 1h });
    scheduler.watch(2, { keyOf(QStringLiteral("up")) }, { 2h });
    QTRY_COMPARE(polled.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    // Whoever comes later gets what is known, without a request.
    scheduler.watch(3, { keyOf(QStringLiteral("up")) }, { 1h });
    QCOMPARE(polled.size(), 2);
    QTRY_COMPARE(polled.size(), 2);
    QCOMPARE(server.requests().size(), 1);
}

void TestScheduler::anotherServerOfTheSameIdIsAsked()
{
    FaultServer first;
    FaultServer second;
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(first.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 1h });
    QTRY_COMPARE(polled.size(), 1);
    scheduler.watch(1, {}, {});
    scheduler.addSource(id, clientOf(second.url()));
    scheduler.watch(2, { keyOf(QStringLiteral("up")) }, { 1h });
    QCOMPARE(polled.size(), 1); // nothing of the first server is shown as the second's
    QTRY_COMPARE(polled.size(), 2);
    QCOMPARE(second.requests().size(), 1);
}

void TestScheduler::unwatchingCancels()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 1h });
    QTRY_COMPARE(server.requests().size(), 1);
    scheduler.watch(1, {}, {});
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(polled.size(), 0);
}

void TestScheduler::unansweredTicksAreCounted()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    int missed = 0;
    connect(&scheduler, &Scheduler::sourceChanged, this,
        [&missed](const SourceStatus &status) { missed = status.missedTicks; });
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 50ms });
    QTRY_VERIFY(missed >= 3);
    QCOMPARE(server.requests().size(), 1);
}

void TestScheduler::atMostSixAtOnce()
{
    FaultServer server;
    server.setReply({ .isSilent = true });
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy requested(&scheduler, &Scheduler::requested);
    QList<QueryKey> keys;
    for (int i = 0; i < 20; ++i)
        keys << keyOf(QString::number(i));
    scheduler.watch(1, keys, { 1h });
    QTRY_COMPARE(requested.size(), Scheduler::requestsPerSource);
    scheduler.watch(1, keys.mid(3), { 1h });
    QTRY_COMPARE(requested.size(), Scheduler::requestsPerSource + 3);
}

void TestScheduler::visibleQueriesGoFirst()
{
    FaultServer server;
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy requested(&scheduler, &Scheduler::requested);
    scheduler.watch(
        1, { keyOf(QStringLiteral("later")) }, { 1h, WatchOptions::Priority::Prefetch });
    scheduler.watch(2, { keyOf(QStringLiteral("rule")) }, { 1h, WatchOptions::Priority::Rule });
    scheduler.watch(3, { keyOf(QStringLiteral("seen")) }, { 1h });
    QTRY_COMPARE(requested.size(), 3);
    QCOMPARE(requested[0][0].value<QueryKey>().expr, QStringLiteral("seen"));
    QCOMPARE(requested[1][0].value<QueryKey>().expr, QStringLiteral("rule"));
}

void TestScheduler::pastWindowsAreAskedOnce()
{
    FaultServer server;
    server.setReply(
        { .body = R"({"status":"success","data":{"resultType":"matrix","result":[]}})" });
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QueryKey key = keyOf(QStringLiteral("up"), QueryKey::Kind::RangeQuery);
    key.window.from.at = Instant(1'600'000'000s);
    key.window.to.at = Instant(1'600'003'600s);
    QueryKey live = keyOf(QStringLiteral("live"));
    scheduler.watch(1, { key, live }, { 20ms });
    // The live query going round ten times gives the past one every chance to be asked again.
    QTRY_VERIFY(server.requests().size() >= 10);
    int asked = 0;
    for (const FaultServer::Request &request : server.requests())
        asked += request.target.contains("query_range") ? 1 : 0;
    QCOMPARE(asked, 1);
}

void TestScheduler::pausedAsksOnRefreshOnly()
{
    FaultServer server;
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 20ms });
    scheduler.watch(2, { keyOf(QStringLiteral("other")) }, { 1h });
    QTRY_VERIFY(polled.size() >= 3);
    scheduler.pause();
    scheduler.refresh(2);
    const qsizetype before = server.requests().size();
    QTRY_VERIFY(server.requests().size() > before);
    const qsizetype after = polled.size();
    scheduler.refresh(1);
    QTRY_VERIFY(polled.size() > after);
    scheduler.resume();
    const qsizetype resumed = server.requests().size();
    QTRY_VERIFY(server.requests().size() >= resumed + 3);
}

void TestScheduler::wakingAsksAtOnce()
{
    FaultServer server;
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 1h });
    scheduler.watch(2, { keyOf(QStringLiteral("once")) }, {});
    QTRY_COMPARE(polled.size(), 2);
    scheduler.wake();
    QTRY_COMPARE(polled.size(), 3);
    QCOMPARE(outcomeAt(polled, 2).key.expr, QStringLiteral("up"));
}

void TestScheduler::longGridsAreRefused()
{
    FaultServer server;
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    QueryKey key = keyOf(QStringLiteral("up"), QueryKey::Kind::RangeQuery);
    key.window.from.beforeNow = 24h;
    key.step = 1s;
    scheduler.watch(1, { key }, { 1h });
    QTRY_COMPARE(polled.size(), 1);
    const QueryOutcome outcome = outcomeAt(polled, 0);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().kind, Error::Kind::Query);
    QCOMPARE(server.requests().size(), 0);
}

void TestScheduler::unknownSourceIsSaid()
{
    Scheduler scheduler;
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    scheduler.watch(1, { keyOf(QStringLiteral("up")) }, { 1h });
    QTRY_COMPARE(polled.size(), 1);
    QVERIFY(outcomeAt(polled, 0).result.error().message.contains(id));
}

void TestScheduler::serverGoesAndComesBack()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Scheduler scheduler;
    scheduler.addSource(id, clientOf(server.url()));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    SourceStatus status;
    connect(&scheduler, &Scheduler::sourceChanged, this,
        [&status](const SourceStatus &changed) { status = changed; });
    scheduler.watch(1, { keyOf(QStringLiteral("vector(1)")) }, { 100ms });
    scheduler.watch(2, { keyOf(QStringLiteral("vector(2)"), QueryKey::Kind::RangeQuery) }, { 1h });
    QTRY_COMPARE(status.state, SourceStatus::State::Up);

    polled.clear();
    server.stop();
    QTRY_COMPARE(status.state, SourceStatus::State::Down);
    QVERIFY(status.error);
    QTRY_VERIFY(!polled.isEmpty() && !outcomeAt(polled, polled.size() - 1).result);

    polled.clear();
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(status.state, SourceStatus::State::Up, 20'000);
    QTRY_VERIFY(!polled.isEmpty() && outcomeAt(polled, polled.size() - 1).result.has_value());
}

void TestScheduler::worksAcrossThreads()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    QThread thread;
    auto *scheduler = new Scheduler;
    scheduler->moveToThread(&thread);
    connect(&thread, &QThread::finished, scheduler, &QObject::deleteLater);
    QSignalSpy polled(scheduler, &Scheduler::polled);
    thread.start();
    QMetaObject::invokeMethod(scheduler, [scheduler, url = server.url()] {
        scheduler->addSource(id, clientOf(url));
        scheduler->watch(
            1, { keyOf(QStringLiteral("vector(1)"), QueryKey::Kind::RangeQuery) }, { 1h });
    });
    QTRY_COMPARE(polled.size(), 1);
    const QueryOutcome outcome = outcomeAt(polled, 0);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->series.size(), 1);
    QCOMPARE(outcome.result->series[0].values.size(), outcome.result->grid.count);
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
