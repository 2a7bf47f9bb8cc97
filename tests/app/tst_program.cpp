// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "tests/support/realprometheus.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/noticepage.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFile>
#include <QLabel>
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
    void opensAServerAndRemembersIt();
    void secretsAreNotRemembered();
    void refusesFilesAndKeepsWhatIsOpen();
    void linksOpenInside();
    void damagedSettingsAreSaid();
    void addressesAreChecked();
    void endpointsAreScraped();

private:
    Arguments serverArguments() const;

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

bool showsDoors(Program &program)
{
    const auto *door = program.window()->notice()->findChild<QCommandLinkButton *>();
    return door && door->isVisible();
}

} // namespace

void TestProgram::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
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
    arguments.server = QUrl(m_server->url());
    arguments.dashboard = QStringLiteral("qitops-agent");
    return arguments;
}

void TestProgram::firstStartOffersDoors()
{
    Program program({});
    program.start();
    QVERIFY(showsDoors(program));
    QVERIFY(openUid(program).isEmpty());
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

void TestProgram::secretsAreNotRemembered()
{
    Arguments arguments = serverArguments();
    arguments.server.setUserInfo(QStringLiteral("me:hunter2"));
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
    Program program(serverArguments());
    program.start();
    Q_EMIT program.window()->linkActivated(QStringLiteral("/d/osmen-costs/some-slug?from=now-1h"));
    QCOMPARE(openUid(program), QStringLiteral("osmen-costs"));
    Q_EMIT program.window()->linkActivated(QStringLiteral("file:///etc/passwd"));
    QCOMPARE(openUid(program), QStringLiteral("osmen-costs"));
    QVERIFY(program.window()->statusBar()->currentMessage().contains(QLatin1String("passwd")));
}

void TestProgram::damagedSettingsAreSaid()
{
    QVERIFY(QDir().mkpath(profileConfigDirectory()));
    QFile file(settingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"theme\":");
    file.close();
    Program program({});
    QVERIFY(program.window()->statusBar()->currentMessage().contains(QLatin1String("damaged")));
    QCOMPARE(QDir(profileConfigDirectory()).entryList({ QStringLiteral("*.corrupt-*") }).size(), 1);
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

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
