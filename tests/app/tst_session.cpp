// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "tests/support/realprometheus.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;

/// From a real server to the models and back, through the collector thread.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panelsFollowTheServer();
    void namesWhatDoesNotExist();
    void closingForgets();
    void answersBesideTheDashboard();
};

namespace {

constexpr int patience = 20'000;

Dashboard dashboard(const QByteArray &expr)
{
    return *readDashboard(R"({"title": "T", "uid": "t", "schemaVersion": 39, "refresh": "1s",
        "time": {"from": "now-5m", "to": "now"}, "panels": [
        {"id": 1, "type": "timeseries", "title": "One", "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
         "targets": [{"refId": "A", "expr": ")"
        + expr + "\"}]}]}");
}

PrometheusSource sourceOf(const RealPrometheus &server)
{
    PrometheusSource source;
    source.id = QStringLiteral("s");
    source.baseUrl = server.url();
    return source;
}

} // namespace

void TestSession::panelsFollowTheServer()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Session session;
    session.addSource(sourceOf(server));
    DashboardModel *model = session.open(dashboard("vector(42)"));
    model->show(1, 600);
    const PanelModel *panel = model->panel(1);
    QTRY_COMPARE_WITH_TIMEOUT(panel->status().state, PanelStatus::State::Ready, patience);
    QTRY_COMPARE(session.status().state, SourceStatus::State::Up);
    QCOMPARE(panel->data().series.first().values.last(), 42.0);

    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(panel->status().stale, patience);
    QVERIFY(panel->status().error);
    QCOMPARE(panel->data().series.size(), 1);
    QTRY_COMPARE(session.status().state, SourceStatus::State::Down);

    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(!panel->status().stale, patience);
    QTRY_COMPARE(session.status().state, SourceStatus::State::Up);
}

void TestSession::namesWhatDoesNotExist()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Session session;
    session.addSource(sourceOf(server));
    DashboardModel *model = session.open(dashboard("rate(no_such_thing[5m])"));
    model->show(1, 600);
    QTRY_VERIFY_WITH_TIMEOUT(
        model->panel(1)->status().reason.contains(QLatin1String("no_such_thing")), patience);
}

void TestSession::closingForgets()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Session session;
    session.addSource(sourceOf(server));
    session.open(dashboard("vector(1)"))->show(1, 600);
    DashboardModel *second = session.open(dashboard("vector(2)"));
    second->show(1, 600);
    QTRY_COMPARE_WITH_TIMEOUT(
        second->panel(1)->status().state, PanelStatus::State::Ready, patience);
    QCOMPARE(second->panel(1)->data().series.first().values.last(), 2.0);
    session.removeSources();
    QVERIFY(!session.dashboard());
    QVERIFY(session.sources().isEmpty());
    QCOMPARE(session.status().state, SourceStatus::State::Unknown);
}

void TestSession::answersBesideTheDashboard()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Session session;
    session.addSource(sourceOf(server));
    QueryKey key;
    key.source = sourceOf(server).id;
    key.expr = QStringLiteral("vector(7)");
    key.window.from.beforeNow = std::chrono::minutes(10);
    key.step = std::chrono::seconds(15);
    QSignalSpy polled(&session, &Session::polled);
    session.watchBeside({ key });
    QTRY_COMPARE_WITH_TIMEOUT(polled.size(), 1, patience);
    const auto outcome = polled.first().first().value<QueryOutcome>();
    QVERIFY(outcome.key == key);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->series.first().values.last(), 7.0);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
