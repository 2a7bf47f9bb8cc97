// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertcenter.h"
#include "app/session.h"
#include "models/series/dashboardlist.h"
#include "tests/support/owndesktop.h"
#include "tests/support/realprometheus.h"
#include "tests/support/serverprocess.h"
#include "views/alerts/alertspage.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QString service() { return u"org.freedesktop.Notifications"_s; }

} // namespace

/// From a rule to a person and back: a real Prometheus, the program's window, a real dunst.
class TestAlertCenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheAlertOfANotification();
    void aSilenceTakesItAway();
    void tellsWhatWasHeldBack();

private:
    int displayed();
    void click();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ServerProcess> m_dunst;
    std::unique_ptr<RealPrometheus> m_server;
    DashboardList m_dashboards;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AlertDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AlertCenter> m_center;
};

void TestAlertCenter::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_dunst = std::make_unique<ServerProcess>();
    m_dunst->launch(u"dunst"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(service()), patience);
    m_server = std::make_unique<RealPrometheus>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    const QString path = m_directory->filePath(u"rules.yml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("groups:\n- name: g\n  interval: 1s\n  rules:\n"
               "  - {alert: Answer, expr: vector(42), labels: {severity: critical}}\n");
    file.close();
    m_session = std::make_unique<Session>();
    PrometheusSource source;
    source.id = u"s"_s;
    source.baseUrl = m_server->url();
    m_session->addSource(source);
    m_desk = std::make_unique<AlertDesk>(m_session.get(), m_directory->filePath(u"alerts.db"_s));
    m_window = std::make_unique<MainWindow>(&m_dashboards);
    m_center = std::make_unique<AlertCenter>(m_session.get(), m_desk.get(), m_window.get());
    AlertSettings settings;
    settings.rules.insert(source.id, { path });
    settings.watchesServers = false;
    m_desk->setSettings(settings);
    m_center->setSettings(settings);
    m_desk->setSources({ source });
    m_window->show();
}

void TestAlertCenter::cleanup()
{
    m_center.reset();
    displayed(); // calls on their way are answered before the server goes
    QCoreApplication::processEvents();
    m_window.reset();
    m_desk.reset();
    m_session.reset();
    m_server.reset();
    m_dunst.reset();
    QTRY_VERIFY_WITH_TIMEOUT(
        !QDBusConnection::sessionBus().interface()->isServiceRegistered(service()), patience);
}

int TestAlertCenter::displayed()
{
    QDBusInterface dunst(
        service(), u"/org/freedesktop/Notifications"_s, u"org.dunstproject.cmd0"_s);
    return dunst.property("displayedLength").toInt();
}

/// A click on the notification.
void TestAlertCenter::click()
{
    QDBusInterface dunst(
        service(), u"/org/freedesktop/Notifications"_s, u"org.dunstproject.cmd0"_s);
    QCOMPARE(dunst.call(u"NotificationAction"_s, uint(0)).type(), QDBusMessage::ReplyMessage);
}

void TestAlertCenter::opensTheAlertOfANotification()
{
    QTRY_COMPARE_WITH_TIMEOUT(displayed(), 1, patience);
    QVERIFY(!m_window->alertsPage()->isVisible());
    click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->alertsPage()->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(displayed(), 0, patience);
}

void TestAlertCenter::aSilenceTakesItAway()
{
    QTRY_COMPARE_WITH_TIMEOUT(displayed(), 1, patience);
    Silence silence = silenceFor(m_desk->book()->alerts().first().labels, Session::now(), 1h);
    silence.createdBy = u"ann"_s;
    silence.comment = u"known"_s;
    Q_EMIT m_window->alertsPage()->silenceRequested(silence, { QString() });
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->book()->counts().suppressed, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(displayed(), 0, patience); // it goes with the silence
}

void TestAlertCenter::tellsWhatWasHeldBack()
{
    m_desk->notify()->pauseUntil({});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->book()->counts().critical, 1, patience);
    std::optional<QList<AlertHistoryEntry>> held;
    AlertHistoryFilter filter;
    filter.kinds = { AlertHistoryEntry::Kind::Held };
    const QObject here; // nothing is heard after this function
    const auto isHeld = [&] {
        m_desk->findHistory(filter, &here,
            [&held](const Result<QList<AlertHistoryEntry>> &entries) { held = *entries; });
        return held && held->size() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), patience);
    QCOMPARE(displayed(), 0);
    m_desk->notify()->resume();
    QTRY_COMPARE_WITH_TIMEOUT(displayed(), 1, patience);
}

/// Qt keeps calls that nobody answers any more when the bus goes with the program.
extern "C" const char *__lsan_default_suppressions(); // declared by the sanitizers' runtime alone
extern "C" const char *__lsan_default_suppressions() { return "leak:libQt6DBus.so"; }

int main(int argc, char **argv)
{
    if (!isOnOwnDesktop())
        return runOnOwnDesktop(argc, argv);
    const QApplication application(argc, argv);
    TestAlertCenter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alertcenter.moc"
