// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsWithoutAFile();
    void roundTrip();
    void theOneServerOfOlderFilesIsKept();
    void entriesOfServersAreChecked();
    void oldEndpointsBecomeSources();
    void nonsenseInServersIsAsByDefault();
    void idsStayWhenAddressesChange();
    void unknownKeysStay();
    void damagedFilesAreSetAside();
    void unwritableFoldersAreReported();
    void languageIsKnownAtTheStart();
    void newerFilesAreSaidAndStay();
    void presetsCount();

private:
    static void put(const QString &folder, const QByteArray &text);
};

void TestSettings::put(const QString &folder, const QByteArray &text)
{
    QFile file(folder + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

namespace {

/// A server with every option set.
ServerSettings richServer()
{
    ServerSettings server { QStringLiteral("b2"), QStringLiteral("Other"),
        QStringLiteral("https://h:1/x") };
    server.auth = ServerSettings::Auth::Bearer;
    server.user = QStringLiteral("me");
    server.headers = { { QStringLiteral("X-Scope-OrgID"), QStringLiteral("7"), false },
        { QStringLiteral("X-Key"), {}, true } };
    server.caFile = QStringLiteral("/ca.pem");
    server.clientCertFile = QStringLiteral("/c.pem");
    server.clientKeyFile = QStringLiteral("/k.pem");
    server.hasPassphrase = true;
    server.pinnedCertificate = QStringLiteral("00ff");
    server.proxy
        = { ServerProxy::Kind::Manual, QStringLiteral("socks5://p:1"), QStringLiteral("you") };
    server.secrets = SecretPlace::Reference;
    server.references = { { secretfield::token(), QStringLiteral("env:TOKEN") } };
    server.timeout = Milliseconds(2500);
    server.scrapeInterval = Milliseconds(1500);
    server.seenInterval = Milliseconds(15);
    return server;
}

} // namespace

void TestSettings::defaultsWithoutAFile()
{
    const QTemporaryDir folder;
    QCOMPARE(*SettingsFile(folder.path()).read(), Settings());
}

void TestSettings::roundTrip()
{
    const QTemporaryDir folder;
    Settings settings { ThemeChoice::Light, QStringLiteral("osmen-costs"),
        QByteArray("\0\1\xff", 3),
        { { QStringLiteral("a1"), QStringLiteral("Main"), QStringLiteral("http://localhost:9090") },
            richServer(),
            { QStringLiteral("c3"), QStringLiteral("Agent"),
                QStringLiteral("http://localhost:8000/metrics"), ServerSettings::Kind::Endpoint } },
        { QStringLiteral("b2") }, { QStringLiteral("/x/y.json") },
        { QStringLiteral("qitops-agent") }, QStringLiteral("https://grafana.example"), {},
        { { QStringLiteral("a"), WatchedProcesses::By::Name, QStringLiteral("python3") },
            { QStringLiteral("b"), WatchedProcesses::By::CommandLine, QStringLiteral("a \\d+") },
            { QStringLiteral("c"), WatchedProcesses::By::Pid, QStringLiteral("1") },
            { QStringLiteral("d"), WatchedProcesses::By::Cgroup, QStringLiteral("/x") } },
        QByteArray("\0v", 2),
        { true, QStringLiteral("localhost"), 9100, std::chrono::seconds(5), true }, {}, false, true,
        1'700'000'000'000, true, {} };
    settings.report.isEnabled = true;
    settings.report.folder = QStringLiteral("/home/x/Reports");
    SettingsFile file(folder.path() + QStringLiteral("/new/folder"));
    QVERIFY(file.write(settings));
    QCOMPARE(*file.read(), settings);
}

void TestSettings::theOneServerOfOlderFilesIsKept()
{
    const QTemporaryDir folder;
    put(folder.path(), R"({"server": "http://localhost:9090"})");
    SettingsFile file(folder.path());
    const Settings settings = *file.read();
    QCOMPARE(settings.servers.size(), 1);
    QCOMPARE(settings.servers.first().url, QStringLiteral("http://localhost:9090"));
    QCOMPARE(settings.servers.first().name, settings.servers.first().url);
    QCOMPARE(settings.activeServers, QStringList(settings.servers.first().id));
    QVERIFY(file.write(settings));
    QCOMPARE(*file.read(), settings);
}

void TestSettings::entriesOfServersAreChecked()
{
    const QTemporaryDir folder;
    put(folder.path(), R"({"servers": [7, {"id": "x"}, {"url": "http://h"},
        {"id": "a", "name": "A", "url": "http://a"}], "activeServers": "a"})");
    const Settings settings = *SettingsFile(folder.path()).read();
    QCOMPARE(settings.servers.size(), 1);
    QCOMPARE(settings.servers.first(),
        (ServerSettings { QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("http://a") }));
    QVERIFY(settings.activeServers.size() <= 1);
}

void TestSettings::oldEndpointsBecomeSources()
{
    const QTemporaryDir folder;
    put(folder.path(), R"({"servers": [{"id": "a", "name": "A", "url": "http://a",
        "type": "prometheus"}], "activeServers": ["a"], "endpoints": ["http://h:8000/metrics"]})");
    SettingsFile file(folder.path());
    const Settings settings = *file.read();
    QCOMPARE(settings.servers.size(), 2);
    QCOMPARE(settings.servers[1].kind, ServerSettings::Kind::Endpoint);
    QCOMPARE(settings.servers[1].url, QStringLiteral("http://h:8000/metrics"));
    // They were used in place of the servers.
    QCOMPARE(settings.activeServers, QStringList(settings.servers[1].id));
    QVERIFY(file.write(settings));
    QCOMPARE(*file.read(), settings);
}

void TestSettings::nonsenseInServersIsAsByDefault()
{
    const QTemporaryDir folder;
    put(folder.path(), R"({"servers": [{"id": "a", "name": "A", "url": "http://a", "auth": 7,
        "proxy": "tunnel", "timeoutSeconds": -1, "scrapeIntervalSeconds": 1e300, "headers": "x",
        "secretReferences": [1], "secretsIn": "cloud", "type": {}}]})");
    const Settings settings = *SettingsFile(folder.path()).read();
    QCOMPARE(settings.servers,
        QList<ServerSettings>(
            { { QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("http://a") } }));
}

void TestSettings::idsStayWhenAddressesChange()
{
    QList<ServerSettings> servers;
    const auto typed = [](const char *text) { return entryOf(*parseServer(QLatin1String(text))); };
    const QString first = remember(servers, typed("http://one:1"));
    QCOMPARE(first, typed("http://one:1").id);
    servers.first().url = QStringLiteral("http://moved:1");
    servers.first().timeout = std::chrono::seconds(3);
    QCOMPARE(remember(servers, typed("Main=http://moved:1")), first);
    QCOMPARE(servers.first().name, QStringLiteral("Main"));
    QCOMPARE(servers.first().timeout, Milliseconds(3000));
    // Another server at the old address is another one.
    const QString second = remember(servers, typed("http://me@one:1"));
    QVERIFY(second != first);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[1].url, QStringLiteral("http://one:1"));
    QCOMPARE(servers[1].user, QStringLiteral("me"));
    QCOMPARE(remember(servers, typed("http://one:1")), second);
    QCOMPARE(servers[1].auth, ServerSettings::Auth::Basic);
}

void TestSettings::unknownKeysStay()
{
    const QTemporaryDir folder;
    put(folder.path(), R"({"theme": "dark", "fromTheFuture": {"a": [1, 2]},
        "servers": [{"id": "a", "name": "A", "url": "http://a", "alsoFromTheFuture": 1}]})");
    SettingsFile file(folder.path());
    auto settings = file.read();
    QCOMPARE(settings->theme, ThemeChoice::Dark);
    settings->lastDashboard = QStringLiteral("x");
    QVERIFY(file.write(*settings));
    QFile written(folder.path() + QStringLiteral("/settings.json"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("fromTheFuture"));
    QVERIFY(text.contains("alsoFromTheFuture"));
}

void TestSettings::damagedFilesAreSetAside()
{
    const QTemporaryDir folder;
    put(folder.path(), "{\"theme\": \"da");
    SettingsFile file(folder.path());
    const auto settings = file.read();
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Error::Kind::Malformed);
    const QStringList kept = QDir(folder.path()).entryList({ QStringLiteral("*.corrupt-*") });
    QCOMPARE(kept.size(), 1);
    QVERIFY(settings.error().message.contains(kept.first()));
    QCOMPARE(*file.read(), Settings());
}

void TestSettings::unwritableFoldersAreReported()
{
    const QTemporaryDir folder;
    put(folder.path(), "{}");
    // A file where the folder should be: no user can write there, not even root.
    SettingsFile file(folder.path() + QStringLiteral("/settings.json"));
    const auto written = file.write({});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Io);
}

void TestSettings::languageIsKnownAtTheStart()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(profileConfigDirectory()).removeRecursively();
    QCOMPARE(storedLanguage(), QString());
    Settings settings;
    settings.language = QStringLiteral("de");
    SettingsFile file(profileConfigDirectory());
    QVERIFY(file.write(settings));
    QCOMPARE(file.read()->language, settings.language);
    QCOMPARE(storedLanguage(), settings.language);
    // Looking for it has no other effect.
    put(profileConfigDirectory(), "{");
    QCOMPARE(storedLanguage(), QString());
    QVERIFY(QFile::exists(profileConfigDirectory() + QStringLiteral("/settings.json")));
    QDir(profileConfigDirectory()).removeRecursively();
}

void TestSettings::newerFilesAreSaidAndStay()
{
    const QTemporaryDir folder;
    put(folder.path(), R"({"version": 99, "theme": "dark"})");
    SettingsFile file(folder.path());
    Settings settings = *file.read();
    QCOMPARE(settings.theme, ThemeChoice::Dark);
    QVERIFY(file.problem());
    settings.theme = ThemeChoice::Light;
    QVERIFY(file.write(settings));
    QCOMPARE(file.read()->theme, ThemeChoice::Dark);
}

void TestSettings::presetsCount()
{
    const QTemporaryDir machine;
    const QTemporaryDir folder;
    QVERIFY(QDir(machine.path()).mkdir(QStringLiteral("opsglass")));
    put(machine.path() + QStringLiteral("/opsglass"), R"({"theme": "dark", "stayInTray": false,
        "servers": [{"name": "Main", "url": "http://prom:9090"}], "locked": ["servers", "theme"]})");
    qputenv("XDG_CONFIG_DIRS", machine.path().toUtf8());
    SettingsFile file(folder.path());
    qunsetenv("XDG_CONFIG_DIRS");
    Settings settings = *file.read();
    QCOMPARE(settings.theme, ThemeChoice::Dark);
    QVERIFY(!settings.staysInTray);
    QCOMPARE(settings.servers.size(), 1);
    QCOMPARE(settings.activeServers, QStringList { settings.servers.first().id });
    QVERIFY(file.lockedKeys().contains(QStringLiteral("theme")));
    settings.theme = ThemeChoice::Light;
    settings.staysInTray = true;
    settings.servers.clear();
    QVERIFY(file.write(settings));
    settings = *file.read();
    QCOMPARE(settings.theme, ThemeChoice::Dark);
    QVERIFY(settings.staysInTray);
    QCOMPARE(settings.servers.size(), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
