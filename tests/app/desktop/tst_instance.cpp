// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/prctl.h>

using namespace opsglass::test;

/// The real program, started more than once by one person.
class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void laterStartsHandOver_data();
    void laterStartsHandOver();
    void filesOpenInTheRunningOne();
    void sourcesAreUsedByTheRunningOne();
    void actionsComeByTheBus();
    void refusalsAreSaid();
    void theBusStartsIt();
    void killedOnesLeaveNothingBehind();
    void otherHomesAreApart();
    void profilesAreApart();
    void everythingMovesToAnotherHome();
    void archivesThatWaitAreTaken();

private:
    struct Person {
        QTemporaryDir home;
        QProcessEnvironment environment;
    };
    std::unique_ptr<Person> newPerson(bool hasBus) const;
    std::unique_ptr<QProcess> start(const Person &person, const QStringList &words = {}) const;
    /// Also says what went wrong in the log of the test.
    int run(const Person &person, const QString &program, const QStringList &words);
    int runAgain(const Person &person, const QStringList &words)
    {
        return run(person, QStringLiteral(OPSGLASS_PROGRAM), words);
    }
    bool isUp(const Person &person, const QProcess &process);
    static QJsonObject settings(const Person &person);
    static QString put(const Person &person);

    std::unique_ptr<PrivateBus> m_bus;
    QByteArray m_said; ///< by the last run()
};

namespace {

constexpr int patience = 30'000;

QString service() { return QStringLiteral("org.opsglass.opsglass"); }

} // namespace

void TestInstance::init() { m_bus = std::make_unique<PrivateBus>(); }

void TestInstance::cleanup() { m_bus.reset(); }

std::unique_ptr<TestInstance::Person> TestInstance::newPerson(bool hasBus) const
{
    auto person = std::make_unique<Person>();
    person->environment = QProcessEnvironment::systemEnvironment();
    const QString home = person->home.path();
    for (const auto &[name, folder] : { std::pair("HOME", ""), { "XDG_CONFIG_HOME", "/config" },
             { "XDG_DATA_HOME", "/data" }, { "XDG_CACHE_HOME", "/cache" },
             { "XDG_STATE_HOME", "/state" }, { "XDG_RUNTIME_DIR", "" } })
        person->environment.insert(QLatin1String(name), home + QLatin1String(folder));
    person->environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
        hasBus ? m_bus->address() : QStringLiteral("unix:path=/nonexistent"));
    return person;
}

std::unique_ptr<QProcess> TestInstance::start(const Person &person, const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(person.environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(QStringLiteral(OPSGLASS_PROGRAM), words);
    return process;
}

int TestInstance::run(const Person &person, const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(person.environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished(patience))
        return -1;
    m_said = process.readAll();
    if (process.exitCode() != 0)
        qInfo("%s", m_said.constData());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

/// Whether this process is the one for its person.
bool TestInstance::isUp(const Person &person, const QProcess &process)
{
    QFile lock(person.home.path() + QStringLiteral("/data/opsglass/instance.lock"));
    return lock.open(QIODevice::ReadOnly)
        && lock.readLine().trimmed() == QByteArray::number(process.processId());
}

QJsonObject TestInstance::settings(const Person &person)
{
    QFile file(person.home.path() + QStringLiteral("/config/opsglass/settings.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// A dashboard about this machine, which waits for no server.
QString TestInstance::put(const Person &person)
{
    const QString path = person.home.path() + QStringLiteral("/my board.json");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"uid":"mine","title":"Mine","schemaVersion":41,"panels":[{"id":1,
            "type":"stat","title":"Load","gridPos":{"x":0,"y":0,"w":6,"h":4},
            "datasource":{"type":"prometheus","uid":"local"},
            "targets":[{"refId":"A","expr":"node_load1"}]}]})");
    return path;
}

void TestInstance::laterStartsHandOver_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("by the bus") << true;
    QTest::newRow("without a bus") << false;
}

void TestInstance::laterStartsHandOver()
{
    QFETCH(const bool, hasBus);
    const auto person = newPerson(hasBus);
    const auto first = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    QCOMPARE(runAgain(*person, {}), 0);
    QCOMPARE(runAgain(*person, { QStringLiteral("-session"), QStringLiteral("1_2") }), 0);
    QCOMPARE(runAgain(*person, { QStringLiteral("--background") }), 0);
    QCOMPARE(runAgain(*person, { QStringLiteral("opsglass:dashboard/this-machine") }), 0);
    const auto lastDashboard
        = [&person] { return settings(*person)[QStringLiteral("lastDashboard")].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(lastDashboard(), QStringLiteral("this-machine"), patience);
    QCOMPARE(first->state(), QProcess::Running);
    const QString runtime = person->home.path() + QStringLiteral("/opsglass");
    QVERIFY(QFileInfo::exists(runtime));
    first->terminate();
    QVERIFY(first->waitForFinished(patience));
    QCOMPARE(first->exitCode(), 0);
    QVERIFY(!QFileInfo::exists(runtime));
}

void TestInstance::filesOpenInTheRunningOne()
{
    const auto person = newPerson(true);
    const auto first = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    const QString path = put(*person);
    QCOMPARE(runAgain(*person, { path }), 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        settings(*person)[QStringLiteral("lastDashboard")].toString(), path, patience);
}

void TestInstance::sourcesAreUsedByTheRunningOne()
{
    const auto person = newPerson(true);
    const auto first = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    const QString server = QStringLiteral("http://127.0.0.1:1");
    QCOMPARE(runAgain(*person, { QStringLiteral("--source"), server }), 0);
    const auto servers
        = [&person] { return settings(*person)[QStringLiteral("servers")].toVariant().toList(); };
    QTRY_COMPARE_WITH_TIMEOUT(servers().size(), 1, patience);
    QCOMPARE(servers().first().toMap()[QStringLiteral("url")].toString(), server);
}

void TestInstance::actionsComeByTheBus()
{
    const auto person = newPerson(true);
    const auto first = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    const auto act = [this, &person](const char *name) {
        return run(*person, QStringLiteral("gapplication"),
            { QStringLiteral("action"), service(), QLatin1String(name) });
    };
    QCOMPARE(act("alerts"), 0);
    QCOMPARE(act("processes"), 0);
    QCOMPARE(act("silence-all"), 0);
    QCOMPARE(act("pause-notifications"), 0);
    const QString paused = QStringLiteral("notificationsPaused");
    QTRY_VERIFY_WITH_TIMEOUT(settings(*person)[paused].toBool(), patience);
    QCOMPARE(act("resume-notifications"), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!settings(*person)[paused].toBool(), patience);
    QCOMPARE(
        run(*person, QStringLiteral("gapplication"), { QStringLiteral("launch"), service() }), 0);
    QCOMPARE(act("quit"), 0);
    QVERIFY(first->waitForFinished(patience));
    QCOMPARE(first->exitCode(), 0);
    QVERIFY(!m_bus->has(service()));
}

void TestInstance::refusalsAreSaid()
{
    const auto person = newPerson(true);
    const auto first = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    const auto gdbus = [this, &person](const QStringList &call) {
        return run(*person, QStringLiteral("gdbus"),
            QStringList { QStringLiteral("call"), QStringLiteral("--session"),
                QStringLiteral("--dest"), service(), QStringLiteral("--object-path"),
                QStringLiteral("/org/opsglass/opsglass"), QStringLiteral("--method") }
                + call);
    };
    const QString interface = QStringLiteral("org.freedesktop.Application.");
    for (const char *uris : { "['http://example.org/']", "['opsglass:quit']",
             "['file://elsewhere/etc/passwd']", "['/etc/passwd']" }) {
        QVERIFY(
            gdbus({ interface + QStringLiteral("Open"), QLatin1String(uris), QStringLiteral("{}") })
            > 0);
        QVERIFY2(m_said.contains("InvalidArgs"), m_said.constData());
    }
    for (const QStringList &action :
        { QStringList { QStringLiteral("format-disk"), QStringLiteral("[]") },
            { QStringLiteral("quit"), QStringLiteral("[<'now'>]") },
            { QStringLiteral("arguments"), QStringLiteral("[<['--nonsense']>]") } }) {
        QVERIFY(gdbus(QStringList { interface + QStringLiteral("ActivateAction") } + action
                    + QStringList { QStringLiteral("{}") })
            > 0);
    }
    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(settings(*person)[QStringLiteral("lastDashboard")].toString().isEmpty());
}

/// Who calls the name gets an answer although nobody was there.
void TestInstance::theBusStartsIt()
{
    const auto person = newPerson(true);
    QString command = QStringLiteral("/usr/bin/env");
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
             "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS" })
        command += QStringLiteral(" %1=%2").arg(
            QLatin1String(name), person->environment.value(QLatin1String(name)));
    m_bus->makeActivatable(service(), command + QStringLiteral(" " OPSGLASS_PROGRAM));
    QCOMPARE(run(*person, QStringLiteral("gapplication"),
                 { QStringLiteral("action"), service(), QStringLiteral("pause-notifications") }),
        0);
    QTRY_VERIFY_WITH_TIMEOUT(
        settings(*person)[QStringLiteral("notificationsPaused")].toBool(), patience);
    QCOMPARE(run(*person, QStringLiteral("gapplication"),
                 { QStringLiteral("action"), service(), QStringLiteral("quit") }),
        0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bus->has(service()), patience);
}

void TestInstance::killedOnesLeaveNothingBehind()
{
    const auto person = newPerson(false);
    auto first = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    QCOMPARE(runAgain(*person, {}), 0);
    first->kill();
    QVERIFY(first->waitForFinished(patience));
    first = start(*person);
    const auto lastDashboard
        = [&person] { return settings(*person)[QStringLiteral("lastDashboard")].toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *first), patience);
    QCOMPARE(runAgain(*person, { QStringLiteral("opsglass:dashboard/this-machine") }), 0);
    QTRY_COMPARE_WITH_TIMEOUT(lastDashboard(), QStringLiteral("this-machine"), patience);
}

void TestInstance::otherHomesAreApart()
{
    const auto one = newPerson(false);
    const auto other = newPerson(false);
    const auto first = start(*one);
    const auto second = start(*other);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*one, *first) && isUp(*other, *second), patience);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
}

void TestInstance::profilesAreApart()
{
    const auto person = newPerson(true);
    const auto usual = start(*person);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*person, *usual), patience);
    const QString profile = QStringLiteral("--profile=work");
    const auto other = start(*person, { profile });
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->has(service() + QStringLiteral(".work")), patience);
    QCOMPARE(runAgain(*person, { profile, QStringLiteral("opsglass:dashboard/this-machine") }), 0);
    const auto hasOpened = [&person] {
        QFile file(
            person->home.path() + QStringLiteral("/config/opsglass/profiles/work/settings.json"));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("this-machine");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasOpened(), patience);
    QVERIFY(settings(*person)[QStringLiteral("lastDashboard")].toString().isEmpty());
    QCOMPARE(usual->state(), QProcess::Running);
}

void TestInstance::everythingMovesToAnotherHome()
{
    const auto one = newPerson(true);
    const auto other = newPerson(true);
    auto first = start(*one, { QStringLiteral("--source"), QStringLiteral("http://127.0.0.1:1") });
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*one, *first), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !settings(*one)[QStringLiteral("servers")].toArray().isEmpty(), patience);
    const QString archive = one->home.path() + QStringLiteral("/all.zip");
    const QString verb = QStringLiteral("settings");
    const QString import = QStringLiteral("import");
    QCOMPARE(runAgain(*one, { verb, QStringLiteral("export"), archive }), 0);
    QCOMPARE(runAgain(*one, { verb, import, archive }), 1); // somebody uses the profile
    first->terminate();
    QVERIFY(first->waitForFinished(patience));
    QCOMPARE(runAgain(*other, { verb, import, archive, QStringLiteral("--dry-run") }), 0);
    QVERIFY2(m_said.contains("servers"), m_said.constData());
    QVERIFY(settings(*other).isEmpty());
    QCOMPARE(runAgain(*other, { verb, import, archive }), 0);
    QCOMPARE(
        settings(*other)[QStringLiteral("servers")], settings(*one)[QStringLiteral("servers")]);
    QCOMPARE(runAgain(*other, { verb, import, QStringLiteral("/nonexistent") }), 66);
    QCOMPARE(runAgain(*other, { verb, import, put(*one) }), 65);
    QCOMPARE(runAgain(*other, { verb }), 2);
}

void TestInstance::archivesThatWaitAreTaken()
{
    const auto one = newPerson(true);
    const auto other = newPerson(true);
    QVERIFY(QDir().mkpath(one->home.path() + QStringLiteral("/config/opsglass")));
    QFile file(one->home.path() + QStringLiteral("/config/opsglass/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"grafana": "https://grafana.example"})");
    file.close();
    const QString data = other->home.path() + QStringLiteral("/data/opsglass");
    QVERIFY(QDir().mkpath(data));
    const QString waiting = data + QStringLiteral("/import-at-start.zip");
    QCOMPARE(runAgain(*one, { QStringLiteral("settings"), QStringLiteral("export"), waiting }), 0);
    const auto program = start(*other);
    QTRY_COMPARE_WITH_TIMEOUT(settings(*other)[QStringLiteral("grafana")].toString(),
        QStringLiteral("https://grafana.example"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(waiting), patience);
    QCOMPARE(program->state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
