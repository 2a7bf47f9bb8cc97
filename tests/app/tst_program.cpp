// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryfiles.h"
#include "app/program.h"
#include "tests/support/realprometheus.h"
#include "views/alerts/alertspage.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/inputsdialog.h"
#include "views/dashboard/noticepage.h"
#include "views/dashboard/sourcesmenu.h"
#include "views/filemenu.h"
#include "views/helpmenu.h"
#include "views/noticebar.h"
#include "views/processes/processespage.h"
#include "views/settings/preferencesdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;

/// The program with its window, from the arguments to what is remembered.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstStartOffersDoors();
    void thisMachineNeedsNoServer();
    void opensAServerAndRemembersIt();
    void unknownNamesTurnNothingOff();
    void secretsAreNotRemembered();
    void refusesFilesAndKeepsWhatIsOpen();
    void linksOpenInside();
    void linksLeadOutsideByWebOnly();
    void variablesAreForTheFirstDashboard();
    void damagedSettingsAreSaid();
    void damagedHistoriesAreSaid();
    void addressesAreChecked();
    void severalSourcesAreAskedAboutOnce();
    void oneSourceIsNotAskedAbout();
    void constantsAreAskedAbout();
    void filesAreFollowedOnDisk();
    void pastedDashboardsEnterTheLibrary();
    void starsAreRemembered();
    void pausesAreRemembered();
    void serversAreChosenAndForgotten();
    void endpointsAreScraped();
    void laterStartsAreServed();
    void linksOfTheStartAreFollowed();
    void startsInTheBackground();
    void preferencesAreKept();
    void diagnosticsAreCopied();

public Q_SLOTS:
    /// Stands in for the browser.
    void takeUrl(const QUrl &url) { m_opened << url; }

private:
    Arguments serverArguments() const;
    static QString put(const QTemporaryDir &folder, const QByteArray &bytes);

    QList<QUrl> m_opened;

    std::unique_ptr<RealPrometheus> m_server;
};

namespace {

constexpr int patience = 30'000;

QString settingsPath() { return profileConfigDirectory() + QStringLiteral("/settings.json"); }

QByteArray settingsText()
{
    QFile file(settingsPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString openUid(Program &program)
{
    const DashboardPage *page = program.window()->page();
    return page ? page->dashboard()->dashboard().uid : QString();
}

QString statusText(Program &program) { return program.window()->statusBar()->currentMessage(); }

void follow(Program &program, const char *link)
{
    Q_EMIT program.window()->linkActivated(QString::fromUtf8(link));
    QCoreApplication::processEvents(); // links are followed after the click is over
}

QStringList valuesOf(Program &program, const char *variable)
{
    return program.session()
        ->dashboard()
        ->context()
        .variables[QString::fromLatin1(variable)]
        .values;
}

/// A file with the variables x (several of "a b", c, d) and y (a text box), and a panel 3.
QString linkedDashboard(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("linked.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"uid":"linked","title":"Linked","schemaVersion":41,"panels":[
            {"id":3,"type":"text","title":"P","gridPos":{"x":0,"y":0,"w":6,"h":4}}],
            "templating":{"list":[{"name":"x","type":"custom","multi":true,"query":"a b,c,d"},
            {"name":"y","type":"textbox","query":"t"}]}})");
    return file.fileName();
}

bool showsDoors(Program &program)
{
    const auto *door = program.window()->notice()->findChild<QCommandLinkButton *>();
    return door && door->isVisible();
}

} // namespace

void TestProgram::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    // No keyring of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    m_server = std::make_unique<RealPrometheus>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
}

void TestProgram::init()
{
    QDir(profileConfigDirectory()).removeRecursively();
    QDir(profileDataDirectory()).removeRecursively();
}

Arguments TestProgram::serverArguments() const
{
    Arguments arguments;
    arguments.servers = { { {}, QUrl(m_server->url()) } };
    arguments.dashboard = QStringLiteral("qitops-agent");
    return arguments;
}

QString TestProgram::put(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("x.json"));
    return libraryfiles::replace(path, bytes) ? path : QString();
}

void TestProgram::firstStartOffersDoors()
{
    Program program({});
    program.start();
    QVERIFY(showsDoors(program));
    QVERIFY(openUid(program).isEmpty());
}

void TestProgram::thisMachineNeedsNoServer()
{
    Arguments arguments;
    arguments.dashboard = QStringLiteral("this-machine");
    {
        Program program(arguments);
        program.start();
        QCOMPARE(openUid(program), arguments.dashboard);
        const auto hasData = [&program] {
            for (const PanelModel *panel : program.session()->dashboard()->panels()) {
                if (panel->status().state == PanelStatus::State::Ready)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasData(), patience);
    }
    Program again((Arguments()));
    again.start();
    QCOMPARE(openUid(again), arguments.dashboard);
    again.window()->setProcessesShown(true);
    QTRY_VERIFY_WITH_TIMEOUT(again.window()->processesPage()->rows()->rowCount() > 0, patience);
}

void TestProgram::opensAServerAndRemembersIt()
{
    {
        Program program(serverArguments());
        program.start();
        QCOMPARE(openUid(program), QStringLiteral("qitops-agent"));
        QTRY_COMPARE_WITH_TIMEOUT(
            program.session()->status().state, SourceStatus::State::Up, patience);
    }
    Program again({});
    again.start();
    QCOMPARE(openUid(again), QStringLiteral("qitops-agent"));
    QCOMPARE(again.session()->sources().value(0).baseUrl, m_server->url());
}

void TestProgram::unknownNamesTurnNothingOff()
{
    QStringList before;
    {
        Program program(serverArguments());
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.session()->sources().size(), 1, patience);
        before = SettingsFile(profileConfigDirectory()).read()->activeServers;
        QCOMPARE(before.size(), 1);
    }
    Arguments mistyped;
    mistyped.servers = { { QStringLiteral("nobody"), {} } };
    Program program(mistyped);
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.session()->sources().size(), 1, patience);
    QCOMPARE(SettingsFile(profileConfigDirectory()).read()->activeServers, before);
    const auto *notices = program.window()->findChild<NoticeBar *>();
    QVERIFY(notices->texts().join(u'\n').contains(QStringLiteral("nobody")));
}

void TestProgram::secretsAreNotRemembered()
{
    Arguments arguments = serverArguments();
    arguments.servers.first().url.setUserInfo(QStringLiteral("me:hunter2"));
    Program program(arguments);
    program.start();
    QVERIFY(settingsText().contains("127.0.0.1"));
    QVERIFY(!settingsText().contains("hunter2"));
    QVERIFY(!program.window()->statusBar()->findChild<QLabel *>()->text().contains(
        QLatin1String("hunter2")));
}

void TestProgram::refusesFilesAndKeepsWhatIsOpen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"panels\": [");
    file.close();
    Program program(serverArguments());
    program.start();
    Q_EMIT program.window()->fileRequested(file.fileName());
    QCOMPARE(openUid(program), QStringLiteral("qitops-agent"));
    QVERIFY(program.window()->statusBar()->currentMessage().contains(QLatin1String("broken.json")));
}

void TestProgram::linksOpenInside()
{
    const QTemporaryDir folder;
    Arguments arguments = serverArguments();
    arguments.dashboard = linkedDashboard(folder);
    Program program(arguments);
    program.start();
    follow(program,
        "/d/linked/some-slug?from=now-2h&refresh=5m&var-x=a%20b&var-x=c&viewPanel=panel-3");
    QCOMPARE(openUid(program), QStringLiteral("linked"));
    const DashboardModel *model = program.session()->dashboard();
    QCOMPARE(model->time().from, QStringLiteral("now-2h"));
    QCOMPARE(model->time().to, QStringLiteral("now"));
    QCOMPARE(model->refreshInterval(), Milliseconds(300'000));
    QCOMPARE(valuesOf(program, "x"), QStringList({ QStringLiteral("a b"), QStringLiteral("c") }));
    QCOMPARE(program.window()->page()->viewedPanel(), 3);
    follow(program, "?var-y=1");
    QCOMPARE(program.session()->dashboard()->time().from, QStringLiteral("now-2h"));
    QCOMPARE(valuesOf(program, "x").size(), 2);
    QCOMPARE(valuesOf(program, "y"), QStringList(QStringLiteral("1")));
    follow(program, "https://grafana.example/x/d/qitops-agent/s?from=nonsense");
    QCOMPARE(openUid(program), QStringLiteral("qitops-agent"));
    follow(program, "/d/nobody/my-slug");
    QCOMPARE(openUid(program), QStringLiteral("qitops-agent"));
    QVERIFY(statusText(program).contains(QLatin1String("my-slug (nobody)")));
}

void TestProgram::linksLeadOutsideByWebOnly()
{
    const QStringList schemes { QStringLiteral("http"), QStringLiteral("https"),
        QStringLiteral("file"), QStringLiteral("javascript"), QStringLiteral("data"),
        QStringLiteral("mailto"), QStringLiteral("ftp") };
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
    Program program({});
    m_opened.clear();
    follow(program, "https://a.example/x?y=1");
    follow(program, "http://b.example/d/unknown/x");
    follow(program, "//c.example/x");
    QCOMPARE(m_opened.size(), 3);
    QCOMPARE(m_opened.last(), QUrl(QStringLiteral("https://c.example/x")));
    for (const char *link : { "file:///etc/passwd", "javascript:alert(1)", "java\tscript:alert(1)",
             "data:text/html,x", "mailto:a@b.c", "ftp://h/x", "/explore?left=1", "", "x" }) {
        program.window()->statusBar()->clearMessage();
        follow(program, link);
        QVERIFY2(!statusText(program).isEmpty(), link);
    }
    QCOMPARE(m_opened.size(), 3);
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestProgram::variablesAreForTheFirstDashboard()
{
    const QTemporaryDir folder;
    Arguments arguments = serverArguments();
    arguments.dashboard = linkedDashboard(folder);
    arguments.variables = { { QStringLiteral("y"), QStringLiteral("prod") } };
    Program program(arguments);
    program.start();
    QCOMPARE(valuesOf(program, "y"), QStringList(QStringLiteral("prod")));
    Q_EMIT program.window()->fileRequested(arguments.dashboard);
    QCOMPARE(valuesOf(program, "y"), QStringList(QStringLiteral("t")));
}

void TestProgram::damagedSettingsAreSaid()
{
    QVERIFY(QDir().mkpath(profileConfigDirectory()));
    QFile file(settingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"theme\":");
    file.close();
    Program program({});
    const QStringList notices = program.window()->findChild<NoticeBar *>()->texts();
    QVERIFY2(notices.size() == 1 && notices.first().contains(QLatin1String("damaged")),
        qPrintable(notices.join(u'\n')));
    QCOMPARE(QDir(profileConfigDirectory()).entryList({ QStringLiteral("*.corrupt-*") }).size(), 1);
}

void TestProgram::damagedHistoriesAreSaid()
{
    QVERIFY(QDir().mkpath(profileDataDirectory()));
    for (const char *name : { "/local.db", "/alerts.db" }) {
        QFile file(profileDataDirectory() + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    Program program({});
    program.start();
    auto *notices = program.window()->findChild<NoticeBar *>();
    QTRY_COMPARE_WITH_TIMEOUT(notices->texts().size(), 2, patience);
    const QString all = notices->texts().join(u'\n');
    for (const char *name : { "/local.db was damaged; it is kept", "/alerts.db was damaged" })
        QVERIFY2(all.contains(QLatin1String(name)), qPrintable(all));
    program.window()->showMessage(QStringLiteral("Something else."));
    QVERIFY(notices->isVisible());
    notices->dismiss();
    notices->dismiss();
    QVERIFY(!notices->isVisible());
}

void TestProgram::addressesAreChecked()
{
    Program program({});
    program.start();
    Q_EMIT program.window()->serverRequested(QStringLiteral("ftp://somewhere"));
    QVERIFY(showsDoors(program));
    QVERIFY(program.session()->sources().isEmpty());
    Q_EMIT program.window()->serverRequested(m_server->url());
    QVERIFY(!openUid(program).isEmpty());
}

void TestProgram::severalSourcesAreAskedAboutOnce()
{
    const QTemporaryDir folder;
    const QByteArray bytes = R"({"uid": "x", "title": "X", "schemaVersion": 39,
        "__inputs": [{"name": "DS_A", "type": "datasource", "pluginId": "prometheus"}],
        "panels": [{"id": 1, "type": "stat", "datasource": {"type": "prometheus", "uid": "${DS_A}"},
            "targets": [{"refId": "A", "expr": "up"}]},
          {"id": 2, "type": "stat", "datasource": {"type": "prometheus", "uid": "P1"},
            "targets": [{"refId": "A", "expr": "up"}]},
          {"id": 3, "type": "stat", "datasource": {"type": "prometheus", "uid": "Second"},
            "targets": [{"refId": "A", "expr": "up"}]}]})";
    Arguments arguments = serverArguments();
    QUrl second(m_server->url());
    second.setHost(QStringLiteral("localhost"));
    arguments.servers << NamedServer { QStringLiteral("Second"), second };
    arguments.dashboard = put(folder, bytes);
    {
        Program program(arguments);
        program.start();
        QCOMPARE(program.session()->sources().size(), 2);
        auto *dialog = program.window()->findChild<InputsDialog *>();
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2); // the third is known by name
        boxes[1]->setCurrentIndex(1);
        dialog->accept();
        QCOMPARE(openUid(program), QStringLiteral("x"));
        const DashboardModel *model = program.window()->page()->dashboard();
        const QString secondId = program.session()->sources()[1].id;
        QCOMPARE(model->context().sources.value(QStringLiteral("P1")), secondId);
        QCOMPARE(model->context().sources.value(QStringLiteral("Second")), secondId);
        QCOMPARE(model->panel(1)->panel().source.uid, program.session()->sources()[0].id);
    }
    QFile file(arguments.dashboard);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    Program again(arguments);
    again.start();
    QVERIFY(!again.window()->findChild<InputsDialog *>());
    QCOMPARE(openUid(again), QStringLiteral("x"));
}

void TestProgram::oneSourceIsNotAskedAbout()
{
    const QTemporaryDir folder;
    Arguments arguments = serverArguments();
    arguments.dashboard = put(folder, R"({"uid": "x", "title": "X", "schemaVersion": 39,
        "panels": [{"id": 1, "type": "stat", "datasource": {"type": "prometheus", "uid": "P1"},
            "targets": [{"refId": "A", "expr": "up"}]}]})");
    Program program(arguments);
    program.start();
    QVERIFY(!program.window()->findChild<InputsDialog *>());
    QCOMPARE(openUid(program), QStringLiteral("x"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestProgram::constantsAreAskedAbout()
{
    const QTemporaryDir folder;
    Arguments arguments = serverArguments();
    arguments.dashboard = put(folder, R"({"uid": "x", "title": "X", "schemaVersion": 39,
        "__inputs": [{"name": "VAR_JOB", "type": "constant", "value": "node"}],
        "panels": [{"id": 1, "type": "stat",
            "targets": [{"refId": "A", "expr": "up{job=\"${VAR_JOB}\"}"}]}]})");
    Program program(arguments);
    program.start();
    auto *dialog = program.window()->findChild<InputsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("a\"b"));
    dialog->accept();
    QCOMPARE(program.window()->page()->dashboard()->panel(1)->panel().targets.first().expr,
        QStringLiteral("up{job=\"a\"b\"}"));
}

void TestProgram::filesAreFollowedOnDisk()
{
    const QTemporaryDir folder;
    const QByteArray text = R"({"uid": "x", "title": "Before", "schemaVersion": 39, "panels": []})";
    Arguments arguments = serverArguments();
    arguments.dashboard = put(folder, text);
    Program program(arguments);
    program.start();
    const TimeChoice time { QStringLiteral("now-7m"), QStringLiteral("now") };
    program.window()->page()->dashboard()->setTime(time);
    const auto title
        = [&program] { return program.window()->page()->dashboard()->dashboard().title; };
    put(folder, QByteArray(text).replace("Before", "After"));
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("After"), patience);
    QCOMPARE(program.window()->page()->dashboard()->time(), time);
    const QAction *mark = nullptr;
    for (const QAction *action : program.window()->findChildren<QAction *>()) {
        if (action->text() == QLatin1String("The file has a problem"))
            mark = action;
    }
    QVERIFY(mark && !mark->isVisible());
    put(folder, "{\n\n,");
    QTRY_VERIFY_WITH_TIMEOUT(mark->isVisible(), patience);
    QVERIFY2(mark->toolTip().contains(QLatin1String("line 3")), qPrintable(mark->toolTip()));
    QCOMPARE(title(), QStringLiteral("After"));
    put(folder, QByteArray(text).replace("Before", "Mended"));
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("Mended"), patience);
    QVERIFY(!mark->isVisible());
}

void TestProgram::pastedDashboardsEnterTheLibrary()
{
    Program program(serverArguments());
    program.start();
    Q_EMIT program.window()->textImportRequested(QStringLiteral(
        R"({"uid": "pasted", "title": "Pasted", "schemaVersion": 39, "panels": []})"));
    QCOMPARE(openUid(program), QStringLiteral("pasted"));
    QVERIFY(QFile::exists(profileDataDirectory() + QStringLiteral("/dashboards/Pasted.json")));
    // Links find it once the library was looked at.
    Q_EMIT program.window()->linkActivated(QStringLiteral("/d/qitops-agent/x"));
    QTRY_COMPARE(openUid(program), QStringLiteral("qitops-agent"));
    const auto follow = [&program] {
        Q_EMIT program.window()->linkActivated(QStringLiteral("/d/pasted/x"));
        return openUid(program);
    };
    QTRY_COMPARE_WITH_TIMEOUT(follow(), QStringLiteral("pasted"), patience);
}

void TestProgram::pausesAreRemembered()
{
    const auto pauseOf = [](Program &program) {
        for (QAction *action : program.window()->alertsMenu()->actions()) {
            if (action->text() == QLatin1String("&Pause Notifications"))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    {
        Program program({});
        program.start();
        QVERIFY(!pauseOf(program)->isChecked());
        pauseOf(program)->trigger();
        QVERIFY(pauseOf(program)->isChecked());
    }
    {
        Program again({});
        QVERIFY(pauseOf(again)->isChecked());
        pauseOf(again)->trigger();
        QVERIFY(!pauseOf(again)->isChecked());
    }
    Program last({});
    QVERIFY(!pauseOf(last)->isChecked());
}

void TestProgram::starsAreRemembered()
{
    {
        Program program(serverArguments());
        program.start();
        Q_EMIT program.window()->starToggled(true);
        Q_EMIT program.window()->dashboardRequested(QStringLiteral("osmen-costs"));
    }
    const Settings settings = *SettingsFile(profileConfigDirectory()).read();
    QCOMPARE(settings.starred, QStringList(QStringLiteral("qitops-agent")));
    QCOMPARE(settings.recent,
        QStringList({ QStringLiteral("osmen-costs"), QStringLiteral("qitops-agent") }));
    QCOMPARE(settings.lastDashboard, QStringLiteral("osmen-costs"));
}

void TestProgram::serversAreChosenAndForgotten()
{
    Program program(serverArguments());
    program.start();
    program.window()->page()->dashboard()->setTime(
        { QStringLiteral("now-7m"), QStringLiteral("now") });
    QUrl second(m_server->url());
    second.setHost(QStringLiteral("localhost"));
    Q_EMIT program.window()->serverRequested(QStringLiteral("Second=") + second.toString());
    QCOMPARE(program.session()->sources().size(), 2);
    QCOMPARE(program.session()->sources()[0].baseUrl, second.toString());
    QCOMPARE(openUid(program), QStringLiteral("qitops-agent"));
    QCOMPARE(program.window()->page()->dashboard()->time().from, QStringLiteral("now-7m"));
    SourcesMenu *menu = program.window()->fileMenu()->sources();
    QVERIFY(menu->actions()[1]->isChecked());
    menu->actions()[0]->trigger();
    QCOMPARE(program.session()->sources()[0].baseUrl, m_server->url());
    const QStringList active = SettingsFile(profileConfigDirectory()).read()->activeServers;
    QCOMPARE(active.size(), 2);
    for (const QString &id : active)
        Q_EMIT menu->forgetRequested(id);
    QVERIFY(program.session()->sources().isEmpty());
    QVERIFY(showsDoors(program));
}

void TestProgram::endpointsAreScraped()
{
    Arguments arguments;
    arguments.endpoints = { QUrl(m_server->url() + QStringLiteral("/metrics")) };
    arguments.dashboard = QStringLiteral("qitops-agent");
    Program program(arguments);
    program.start();
    QTRY_COMPARE_WITH_TIMEOUT(openUid(program), QStringLiteral("qitops-agent"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(program.session()->status().state, SourceStatus::State::Up, patience);
    QVERIFY(settingsText().contains("/metrics"));
}

void TestProgram::laterStartsAreServed()
{
    Program program(serverArguments());
    program.start();
    MainWindow *window = program.window();
    const auto ask = [&program](const InstanceRequest &request) {
        return program.handle(request).has_value();
    };
    const auto open = [&ask](const QString &uri) {
        return ask({ .kind = InstanceRequest::Kind::Open, .uris = { uri } });
    };
    window->hide();
    QVERIFY(ask({ .kind = InstanceRequest::Kind::Action,
        .action = QStringLiteral("pause-notifications") }));
    QVERIFY2(!window->isVisible(), "nothing is to be seen");
    QVERIFY(ask({}));
    QVERIFY(window->isVisible());
    window->hide();
    QVERIFY(open(QStringLiteral("opsglass:alerts")));
    QVERIFY(window->alertsPage()->isVisible());
    QVERIFY(open(QStringLiteral("opsglass:processes")));
    QVERIFY(window->processesPage()->isVisible());
    const QTemporaryDir folder;
    QVERIFY(open(QUrl::fromLocalFile(linkedDashboard(folder)).toString()));
    QCOMPARE(openUid(program), QStringLiteral("linked"));
    QVERIFY(window->page()->isVisible());
    // The file is not in the library, but it is what is open.
    QVERIFY(open(QStringLiteral("opsglass:dashboard/linked?from=now-2h&to=now-1h&var-x=c")));
    QCOMPARE(valuesOf(program, "x"), QStringList { QStringLiteral("c") });
    QCOMPARE(program.session()->dashboard()->time().from, QStringLiteral("now-2h"));
    QVERIFY(ask({ .kind = InstanceRequest::Kind::Action,
        .action = argumentsAction(),
        .parameters = { QStringLiteral("--var"), QStringLiteral("x=d") } }));
    QCOMPARE(valuesOf(program, "x"), QStringList { QStringLiteral("d") });
    QVERIFY(open(QStringLiteral("opsglass:dashboard/nowhere")));
    QCOMPARE(openUid(program), QStringLiteral("linked"));
    QVERIFY(statusText(program).contains(QStringLiteral("nowhere")));
}

void TestProgram::linksOfTheStartAreFollowed()
{
    Arguments arguments
        = *parseArguments({ QStringLiteral("opsglass:dashboard/qitops-agent?from=now-3h&to=now") });
    arguments.servers = serverArguments().servers;
    {
        Program program(arguments);
        program.start();
        QCOMPARE(openUid(program), QStringLiteral("qitops-agent"));
        QCOMPARE(program.session()->dashboard()->time().from, QStringLiteral("now-3h"));
    }
    Program again(*parseArguments({ QStringLiteral("opsglass:alerts") }));
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(again.window()->page(), patience);
    QVERIFY(again.window()->alertsPage()->isVisible());
}

void TestProgram::startsInTheBackground()
{
    Arguments arguments = serverArguments();
    arguments.isBackground = true;
    Program program(arguments);
    program.start();
    QVERIFY(!program.window()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(program.session()->status().state, SourceStatus::State::Up, patience);
    // There is no tray here, so it must be possible to find the window.
    QTRY_VERIFY_WITH_TIMEOUT(program.window()->isMinimized(), patience);
    QVERIFY(program.handle({}));
    QVERIFY(program.window()->isVisible());
    QVERIFY(!program.window()->isMinimized());
}

void TestProgram::preferencesAreKept()
{
    {
        Program program({});
        program.start();
        Q_EMIT program.window()->fileMenu()->preferencesRequested();
        auto *dialog = program.window()->findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        Preferences wanted = dialog->value();
        wanted.theme = ThemeChoice::Light;
        wanted.staysInTray = false;
        wanted.language = QStringLiteral("en");
        Q_EMIT dialog->applied(wanted);
        constexpr int middle = 128;
        QVERIFY(QGuiApplication::palette().color(QPalette::Window).lightness() > middle);
    }
    const Settings settings = *SettingsFile(profileConfigDirectory()).read();
    QCOMPARE(settings.theme, ThemeChoice::Light);
    QVERIFY(!settings.staysInTray);
    QCOMPARE(settings.language, QStringLiteral("en"));
}

void TestProgram::diagnosticsAreCopied()
{
    Arguments arguments = serverArguments();
    arguments.servers.first().url.setUserInfo(QStringLiteral("me:hunter2"));
    Program program(arguments);
    program.start();
    Q_EMIT program.window()->helpMenu()->diagnosticsRequested();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(!report.contains(QStringLiteral("hunter2")));
    for (const QString &expected : { QStringLiteral("# Program"), m_server->url(),
             QStringLiteral("Notification server"), QStringLiteral("\"theme\"") })
        QVERIFY2(report.contains(expected), qPrintable(report));
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
