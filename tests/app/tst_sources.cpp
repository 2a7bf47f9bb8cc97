// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/secretstore.h"
#include "app/sources.h"
#include "tests/support/privatebus.h"
#include "tests/support/realkeyring.h"
#include "tests/support/realprometheus.h"
#include "views/alerts/problemline.h"
#include "views/dashboard/sourcesmenu.h"
#include "views/filemenu.h"
#include "views/settings/secretsdialog.h"
#include "views/settings/sourcesdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

/// Sources with their secrets: in the keyring of the distribution, and where there is none.
class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAKeyring();
    void keyringKeeps();
    void placesAreLeft();
    void references_data();
    void references();
    void plainFilesArePrivate();
    void environmentGoesFirst();
    void programKeepsAndFindsThePassword();
    void asksForWhatIsMissing();
    void dialogTestsAndApplies();
    void kindsStandSideBySide();
    void secretsLeakNowhere();

private:
    ServerSettings server() const;
    Arguments typedArguments() const;
    static SecretStore::Fetched fetched(SecretStore &store, const ServerSettings &server);
    static std::optional<Error> kept(
        SecretStore &store, const ServerSettings &server, const ServerSecrets &secrets);

    QTemporaryDir m_home;
    PrivateBus m_bus;
    std::unique_ptr<RealKeyring> m_keyring;
    std::unique_ptr<RealPrometheus> m_prometheus; ///< wants me and geheim
    std::unique_ptr<RealPrometheus> m_open;
};

namespace {

constexpr int patience = 30'000;

/// bcrypt of "geheim" with the least cost.
constexpr const char *passwordHash = "$2b$04$ax.rcn2g77TTdF/3cxduMurVEsh7UTBwDhNgC64/eGOUAyAKPtePq";

ServerSecrets password(const QString &text) { return { { { secretfield::password(), text } } }; }

/// The files below a folder that hold one of these texts.
QStringList filesWith(const QString &folder, const QList<QByteArray> &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &text : texts) {
            if (content.contains(text))
                found << file.fileName();
        }
    }
    return found;
}

QPushButton *button(QWidget *widget, const QString &text)
{
    for (QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QPushButton *lackingButton(Program &program)
{
    for (QPushButton *button : program.window()->statusBar()->findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->text().contains(u"login"_s))
            return button;
    }
    return nullptr;
}

bool isUp(Program &program) { return program.session()->status().state == SourceStatus::State::Up; }

} // namespace

void TestSources::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *name :
        { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" }) {
        const QString folder = m_home.filePath(QString::fromLatin1(name).toLower());
        QVERIFY(QDir().mkpath(folder));
        qputenv(name, folder.toLocal8Bit());
    }
    QVERIFY(!m_bus.address().isEmpty());
    m_prometheus = std::make_unique<RealPrometheus>(RealPrometheus::Options {
        .webConfig = QByteArray("basic_auth_users:\n  me: ") + passwordHash + "\n" });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
    m_open = std::make_unique<RealPrometheus>();
    QVERIFY2(m_open->isRunning(), qPrintable(m_open->log()));
}

void TestSources::init()
{
    QDir(profileConfigDirectory()).removeRecursively();
    QDir(profileDataDirectory()).removeRecursively();
}

ServerSettings TestSources::server() const
{
    ServerSettings server { u"id1"_s, u"Main"_s, m_prometheus->url() };
    server.auth = ServerSettings::Auth::Basic;
    server.user = u"me"_s;
    return server;
}

Arguments TestSources::typedArguments() const
{
    QUrl url(m_prometheus->url());
    url.setUserInfo(u"me:geheim"_s);
    Arguments arguments;
    arguments.servers = { { u"Main"_s, url } };
    arguments.dashboard = u"qitops-agent"_s;
    return arguments;
}

SecretStore::Fetched TestSources::fetched(SecretStore &store, const ServerSettings &server)
{
    std::optional<SecretStore::Fetched> result;
    store.fetch(server, [&result](const SecretStore::Fetched &got) { result = got; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
        return { {}, Error { Error::Kind::Timeout, u"The test gave up waiting."_s, {} } };
    return *result;
}

std::optional<Error> TestSources::kept(
    SecretStore &store, const ServerSettings &server, const ServerSecrets &secrets)
{
    std::optional<std::optional<Error>> result;
    store.keep(
        server, secrets, [&result](const std::optional<Error> &problem) { result = problem; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
        return Error { Error::Kind::Timeout, u"The test gave up waiting."_s, {} };
    return *result;
}

/// Has to be the first: the keyring starts after it.
void TestSources::withoutAKeyring()
{
    SecretStore store(profileConfigDirectory());
    const auto problem = kept(store, server(), password(u"geheim"_s));
    QVERIFY(problem);
    QVERIFY(problem->message.contains(u"Main"_s));
    QCOMPARE(store.known(server()), password(u"geheim"_s));
    QVERIFY(filesWith(m_home.path(), { "geheim" }).isEmpty());
    SecretStore again(profileConfigDirectory());
    const SecretStore::Fetched nothing = fetched(again, server());
    QVERIFY(nothing.secrets.isEmpty());
    QVERIFY(nothing.problem);
    m_keyring = std::make_unique<RealKeyring>(m_bus.address());
    QVERIFY2(m_keyring->isRunning(), qPrintable(m_keyring->log()));
}

void TestSources::keyringKeeps()
{
    ServerSettings rich = server();
    rich.headers = { { u"X-Key"_s, {}, true }, { u"X-Open"_s, u"1"_s, false } };
    ServerSecrets secrets = password(u"gehéim \" $x"_s);
    secrets.values.insert(secretfield::header(u"X-Key"_s), u"k"_s);
    {
        SecretStore store(profileConfigDirectory());
        const auto problem = kept(store, rich, secrets);
        QVERIFY2(!problem, problem ? qPrintable(problem->message) : "");
    }
    QCOMPARE(m_keyring->secret(u"server/id1/password"_s), u"gehéim \" $x"_s);
    SecretStore again(profileConfigDirectory());
    const SecretStore::Fetched found = fetched(again, rich);
    QVERIFY(!found.problem);
    QCOMPARE(found.secrets, secrets);
    QVERIFY(again.forget(rich));
    QTRY_VERIFY(m_keyring->secret(u"server/id1/password"_s).isEmpty());
    QTRY_VERIFY(m_keyring->secret(u"server/id1/header/x-key"_s).isEmpty());
    QVERIFY(fetched(again, rich).secrets.isEmpty());
}

void TestSources::placesAreLeft()
{
    SecretStore store(profileConfigDirectory());
    ServerSettings moving = server();
    QVERIFY(!kept(store, moving, password(u"a"_s)));
    QCOMPARE(m_keyring->secret(u"server/id1/password"_s), u"a"_s);
    moving.secrets = SecretPlace::PlainFile;
    QVERIFY(!kept(store, moving, {}));
    QTRY_VERIFY(m_keyring->secret(u"server/id1/password"_s).isEmpty());
    SecretStore again(profileConfigDirectory());
    QCOMPARE(fetched(again, moving).secrets, password(u"a"_s));
    moving.secrets = SecretPlace::Session;
    QVERIFY(!kept(store, moving, {}));
    QVERIFY(!QFile::exists(profileConfigDirectory() + u"/secrets.json"_s));
    QCOMPARE(store.known(moving), password(u"a"_s));
}

void TestSources::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("secret"); // null: there is none
    QFile file(m_home.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from a file\r\nsecond line\n");
    QTest::newRow("variable") << u"env:OPSGLASS_TEST_SECRET"_s << u"from a variable"_s;
    QTest::newRow("no such variable") << u"env:OPSGLASS_TEST_NOTHING"_s << QString();
    QTest::newRow("file") << u"file:"_s + file.fileName() << u"from a file"_s;
    QFile bare(m_home.filePath(u"bare"_s));
    QVERIFY(bare.open(QIODevice::WriteOnly));
    bare.write("without an end of line");
    QTest::newRow("one line") << u"file:"_s + bare.fileName() << u"without an end of line"_s;
    QTest::newRow("no such file") << u"file:/nowhere/x"_s << QString();
    QTest::newRow("command") << u"command:printf \"from %s\" \"a  command\""_s
                             << u"from a  command"_s;
    QTest::newRow("no shell") << u"command:echo $HOME;ls"_s << u"$HOME;ls"_s;
    QTest::newRow("command fails") << u"command:false"_s << QString();
    QTest::newRow("no such command") << u"command:/nowhere/x"_s << QString();
    QTest::newRow("no reference") << u"geheim"_s << QString();
}

void TestSources::references()
{
    QFETCH(QString, reference);
    QFETCH(QString, secret);
    qputenv("OPSGLASS_TEST_SECRET", "from a variable");
    ServerSettings refers = server();
    refers.secrets = SecretPlace::Reference;
    refers.references = { { secretfield::password(), reference } };
    SecretStore store(profileConfigDirectory());
    const SecretStore::Fetched found = fetched(store, refers);
    QCOMPARE(found.problem.has_value(), secret.isNull());
    QCOMPARE(found.secrets.value(secretfield::password()), secret);
    if (found.problem)
        QVERIFY(!found.problem->message.contains(u"geheim"_s));
}

void TestSources::plainFilesArePrivate()
{
    ServerSettings plain = server();
    plain.secrets = SecretPlace::PlainFile;
    SecretStore store(profileConfigDirectory());
    QVERIFY(!kept(store, plain, password(u"a"_s)));
    const QString path = profileConfigDirectory() + u"/secrets.json"_s;
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    SecretStore again(profileConfigDirectory());
    const SecretStore::Fetched refused = fetched(again, plain);
    QVERIFY(refused.secrets.isEmpty());
    QVERIFY(refused.problem);
    QVERIFY(!again.forget(plain)); // they are still there
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) & ~others));
    QVERIFY(again.forget(plain));
    QVERIFY(!QFile::exists(path));
}

void TestSources::environmentGoesFirst()
{
    QCOMPARE(
        SecretStore::variableOf(u"Main cluster-2 ü"_s), u"OPSGLASS_PASSWORD_MAIN_CLUSTER_2__"_s);
    SecretStore store(profileConfigDirectory());
    store.learn(u"id1"_s, password(u"typed"_s));
    qputenv("OPSGLASS_PASSWORD_MAIN", "from outside");
    QCOMPARE(fetched(store, server()).secrets, password(u"from outside"_s));
    qunsetenv("OPSGLASS_PASSWORD_MAIN");
    QCOMPARE(store.known(server()), password(u"typed"_s));
}

void TestSources::programKeepsAndFindsThePassword()
{
    QString id;
    {
        Program program(typedArguments());
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(isUp(program), patience);
        id = program.session()->sources().first().id;
        QTRY_COMPARE(m_keyring->secret(u"server/%1/password"_s.arg(id)), u"geheim"_s);
    }
    {
        Program again({});
        again.start();
        QCOMPARE(again.session()->sources().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isUp(again), patience);
        QVERIFY(!lackingButton(again));
        Q_EMIT again.window()->fileMenu()->sources()->forgetRequested(id);
        QTRY_VERIFY(m_keyring->secret(u"server/%1/password"_s.arg(id)).isEmpty());
    }
    QVERIFY(filesWith(m_home.path(), { "geheim", QByteArray("me:geheim").toBase64() }).isEmpty());
}

void TestSources::asksForWhatIsMissing()
{
    Settings settings;
    settings.servers = { server() };
    settings.servers.first().secrets = SecretPlace::Session;
    settings.activeServers = { u"id1"_s };
    settings.lastDashboard = u"qitops-agent"_s;
    QVERIFY(SettingsFile(profileConfigDirectory()).write(settings));
    Program program({});
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(lackingButton(program), patience);
    QVERIFY(lackingButton(program)->text().contains(u"Main"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        program.session()->status().state, SourceStatus::State::Down, patience);
    QVERIFY(program.session()->status().error->message.contains(u"needs its password"_s));
    lackingButton(program)->click();
    auto *dialog = program.window()->findChild<SecretsDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"geheim"_s);
    dialog->accept();
    QVERIFY(!lackingButton(program));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program), patience);
    QVERIFY(filesWith(m_home.path(), { "geheim" }).isEmpty());
}

void TestSources::dialogTestsAndApplies()
{
    Program program(typedArguments());
    program.start();
    const QString id = program.session()->sources().first().id;
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program), patience);
    Q_EMIT program.window()->fileMenu()->sources()->editRequested();
    auto *dialog = program.window()->findChild<SourcesDialog *>();
    QVERIFY(dialog);
    const auto says = [dialog](const QString &words) {
        for (const ProblemLine *line : dialog->findChildren<ProblemLine *>()) {
            if (!line->isHidden() && line->text().contains(words))
                return true;
        }
        return false;
    };
    // The password is known although the dialog does not hold it.
    button(dialog, u"Test Connection"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Prometheus 2"_s), patience);
    QCOMPARE(dialog->drafts().first().typed, ServerSecrets());
    button(dialog, u"Duplicate"_s)->click();
    button(dialog, u"Test Connection"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Prometheus 2"_s), patience);
    button(dialog, u"Make Default"_s)->click();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->click();
    QCOMPARE(program.session()->sources().size(), 2);
    const QString copy = program.session()->sources().first().id;
    QVERIFY(copy != id);
    QCOMPARE(program.session()->sources().first().password, u"geheim"_s);
    QTRY_COMPARE(m_keyring->secret(u"server/%1/password"_s.arg(copy)), u"geheim"_s);
    // Off, and gone.
    auto *list = dialog->findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(1);
    button(dialog, u"Remove"_s)->click();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(program.session()->sources().isEmpty());
    QTRY_VERIFY(m_keyring->secret(u"server/%1/password"_s.arg(copy)).isEmpty());
    const Settings settings = *SettingsFile(profileConfigDirectory()).read();
    QCOMPARE(settings.servers.size(), 1);
    QVERIFY(settings.activeServers.isEmpty());
    QVERIFY(filesWith(m_home.path(), { "geheim" }).isEmpty());
}

void TestSources::kindsStandSideBySide()
{
    Settings settings;
    settings.servers = { { u"s"_s, u"Server"_s, m_open->url() },
        { u"e"_s, u"Endpoint"_s, m_open->url() + u"/metrics"_s, ServerSettings::Kind::Endpoint } };
    settings.servers.last().scrapeInterval = std::chrono::seconds(1);
    settings.activeServers = { u"s"_s };
    settings.lastDashboard = u"qitops-agent"_s;
    QVERIFY(SettingsFile(profileConfigDirectory()).write(settings));
    Program program({});
    program.start();
    QCOMPARE(program.session()->sources().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(program), patience);
    Q_EMIT program.window()->endpointRequested(m_open->url() + u"/metrics"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.session()->sources().size(), 2, patience);
    QCOMPARE(program.session()->sources()[0].id, Sources::scrapedId());
    QCOMPARE(program.session()->sources()[0].name, u"Endpoint"_s);
    QCOMPARE(program.session()->sources()[1].id, u"s"_s);
    Q_EMIT program.window()->fileMenu()->sources()->defaultChosen(u"s"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.session()->sources().size(), 2, patience);
    QCOMPARE(program.session()->sources()[0].id, u"s"_s);
    QCOMPARE(program.session()->sources()[1].id, Sources::scrapedId());
}

void TestSources::secretsLeakNowhere()
{
    QUrl url(m_prometheus->url());
    url.setUserInfo(u"me:geheim"_s);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"opsglass.*=true;qt.network.*=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(OPSGLASS_PROGRAM), { u"--source"_s, u"Main="_s + url.toString() });
    QVERIFY(program.waitForStarted(patience));
    const auto commandLine = [&program] {
        QFile file(u"/proc/%1/cmdline"_s.arg(program.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // It has begun when it has written down what it was given.
    const QString settingsPath
        = QFileInfo(profileConfigDirectory()).path() + u"/opsglass/settings.json"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(settingsPath), patience);
    QVERIFY(commandLine().contains("Main="));
    QVERIFY(!commandLine().contains("geheim"));
    const Settings settings = *SettingsFile(QFileInfo(settingsPath).path()).read();
    QCOMPARE(settings.servers.size(), 1);
    const QString key = u"server/%1/password"_s.arg(settings.servers.first().id);
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->secret(key), u"geheim"_s, patience);
    program.terminate();
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
    const QList<QByteArray> secrets { "geheim", QByteArray("me:geheim").toBase64() };
    QCOMPARE(filesWith(m_home.path(), secrets), QStringList());
    const QByteArray log = program.readAll();
    for (const QByteArray &secret : secrets)
        QVERIFY(!log.contains(secret));
    // A command knows the source by its name, and its password from the keyring.
    QProcess query;
    query.setProcessEnvironment(environment);
    query.start(QStringLiteral(OPSGLASS_PROGRAM),
        { u"query"_s, u"vector(42)"_s, u"--source"_s, u"main"_s });
    QVERIFY(query.waitForFinished(patience));
    const QByteArray said = query.readAllStandardOutput();
    QVERIFY2(said.contains("42"), query.readAllStandardError().constData());
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
