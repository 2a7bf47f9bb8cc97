// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfile.h"
#include "app/report/reportpreferences.h"
#include "app/report/systemdtimer.h"
#include "app/reportdesk.h"
#include "app/secretstore.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/sources.h"
#include "collectors/managed/managedprometheus.h"
#include "models/report/systemdunits.h"
#include "tests/support/realprometheus.h"
#include "views/report/reportscheduledialog.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Scheduled reports: written by the program and by the verb, never twice.
class TestReportDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesWhatIsDue();
    void writesNothingBeforeItsTime();
    void writesOnceAmongSeveral();
    void waitsForWhoeverWrites();
    void theVerbAndTheDeskShareTheRecord();
    void theVerbWritesNothingThatIsNotDue();
    void theVerbSaysWhatIsMissing_data();
    void theVerbSaysWhatIsMissing();
    void neverOverwrites();
    void tellsAFailureOnce();
    void aDamagedRecordIsWrittenAnew();
    void namesAreSafe_data();
    void namesAreSafe();
    void installsTheTimer();
    void removesTheTimer();
    void leavesOtherUnitsAlone();
    void saysWhySystemdWasNotTold();
    void changesFollowEachOther();
    void aPersonChoosesASchedule();
    void asksWhoTheSessionKnows();
    void looksForSecrets_data();
    void looksForSecrets();
    void theVerbLooksForSecrets_data();
    void theVerbLooksForSecrets();
    void saysHowLongNobodyScraped_data();
    void saysHowLongNobodyScraped();
    void waitsForWhatIsBeingPrepared();
    void theVerbReadsWhatWasScraped();
    void theVerbLeavesScrapedEndpointsToTheProgram();

private:
    ScheduledChoices choices() const;
    ServerSettings guarded(const QString &name, const QString &user) const;
    Settings settings() const;
    QStringList reports() const
    {
        return QDir(path(u"reports"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    int runVerb(QByteArray *errors = nullptr) const;
    /// What stands for systemctl and keeps the words it is called with.
    QString standIn() const;
    QString calls() const;

    std::unique_ptr<RealPrometheus> m_server;
    std::unique_ptr<RealPrometheus> m_guarded; ///< the same, for anna with the password "geheim"
    QByteArray m_history;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A schedule whose last time was about five minutes ago.
ReportSchedule dueSchedule(const QString &folder)
{
    const QDateTime then = QDateTime::currentDateTime().addSecs(-300);
    ReportSchedule schedule;
    schedule.isEnabled = true;
    schedule.time = QTime(then.time().hour(), then.time().minute());
    schedule.begins = Session::now() - std::chrono::days(3);
    schedule.folder = folder;
    schedule.source = u"main"_s;
    return schedule;
}

/// An endpoint is on.
void scrape(Settings &settings, Milliseconds interval)
{
    settings.servers << endpointOf(QUrl(u"http://localhost:8000/metrics"_s));
    settings.servers.last().scrapeInterval = interval;
    settings.activeServers = { settings.servers.last().id };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestReportDesk::initTestCase()
{
    RealPrometheus::Options options;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    options.openMetrics = "# TYPE qitops_commands counter\n";
    for (qint64 ago = 7200; ago >= 0; ago -= 30)
        options.openMetrics += "qitops_commands_total " + QByteArray::number((7200 - ago) / 30)
            + ' ' + QByteArray::number(now - ago) + '\n';
    options.openMetrics += "# TYPE up gauge\n";
    for (qint64 ago = 7200; ago >= 0; ago -= 30)
        options.openMetrics += "up 1 " + QByteArray::number(now - ago) + '\n';
    options.openMetrics += "# EOF\n";
    m_history = options.openMetrics;
    m_server = std::make_unique<RealPrometheus>(options);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    // bcrypt with the least cost
    options.webConfig = "basic_auth_users:\n"
                        "  anna: $2b$04$ax.rcn2g77TTdF/3cxduMurVEsh7UTBwDhNgC64/eGOUAyAKPtePq\n";
    m_guarded = std::make_unique<RealPrometheus>(options);
    QVERIFY2(m_guarded->isRunning(), qPrintable(m_guarded->log()));
}

void TestReportDesk::init() { m_folder = std::make_unique<QTemporaryDir>(); }

ScheduledChoices TestReportDesk::choices() const
{
    ScheduledChoices choices { dueSchedule(path(u"reports"_s)), {} };
    choices.source = PrometheusSource {};
    choices.source->id = u"main"_s;
    choices.source->name = u"Main: a/b"_s;
    choices.source->baseUrl = m_server->url();
    return choices;
}

/// The server behind user and password, which says where its password is.
ServerSettings TestReportDesk::guarded(const QString &name, const QString &user) const
{
    ServerSettings server { u"main"_s, name, m_guarded->url() };
    server.user = user;
    if (!user.isEmpty())
        server.auth = ServerSettings::Auth::Basic;
    server.secrets = SecretPlace::Reference;
    server.references = { { secretfield::password(), u"env:OPSGLASS_TEST_SECRET"_s } };
    return server;
}

Settings TestReportDesk::settings() const
{
    Settings settings;
    settings.servers = { { u"main"_s, u"Main"_s, m_server->url() } };
    settings.report = dueSchedule(path(u"reports"_s));
    return settings;
}

int TestReportDesk::runVerb(QByteArray *errors) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OPSGLASS_PROGRAM), { u"report"_s, u"--scheduled"_s });
    if (!process.waitForFinished(60'000))
        return -1;
    if (errors)
        *errors = process.readAllStandardError();
    return process.exitCode();
}

void TestReportDesk::writesWhatIsDue()
{
    ReportDesk desk(path(u"data/opsglass"_s));
    QSignalSpy written(&desk, &ReportDesk::written);
    QSignalSpy failed(&desk, &ReportDesk::failed);
    const ScheduledChoices chosen = choices();
    desk.setChoices(chosen);
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(failed.isEmpty());
    const auto slot = ReportRecord(path(u"data/opsglass"_s)).last();
    QVERIFY(slot && *slot <= Session::now() && *slot > Session::now() - 10min);
    const QString day = QDateTime::fromMSecsSinceEpoch(slot->time_since_epoch().count())
                            .date()
                            .toString(Qt::ISODate);
    QCOMPARE(reports(), QStringList { u"report-main-a-b-%1.md"_s.arg(day) });
    const QByteArray text = contentOf(written[0][0].toString());
    QVERIFY(text.startsWith("# System Metrics Report\n"));
    QVERIFY(text.contains("## QitOps Agent\n"));
    // Looking again changes nothing.
    desk.setChoices(chosen);
    QVERIFY(!desk.isWriting());
}

void TestReportDesk::writesNothingBeforeItsTime()
{
    ReportDesk desk(path(u"data"_s));
    ScheduledChoices later = choices();
    later.schedule.begins = Session::now();
    desk.setChoices(later);
    QVERIFY(!desk.isWriting());
    ScheduledChoices off = choices();
    off.schedule.isEnabled = false;
    desk.setChoices(off);
    QVERIFY(!desk.isWriting());
}

void TestReportDesk::writesOnceAmongSeveral()
{
    ReportDesk first(path(u"data"_s));
    ReportDesk second(path(u"data"_s));
    QSignalSpy written(&first, &ReportDesk::written);
    QSignalSpy alsoWritten(&second, &ReportDesk::written);
    QSignalSpy failed(&second, &ReportDesk::failed);
    first.setChoices(choices());
    second.setChoices(choices());
    QTRY_COMPARE(written.size() + alsoWritten.size(), 1);
    QTRY_VERIFY(!first.isWriting() && !second.isWriting());
    QVERIFY(failed.isEmpty());
    QCOMPARE(reports().size(), 1);
}

void TestReportDesk::waitsForWhoeverWrites()
{
    ReportRecord other(path(u"data"_s));
    QVERIFY(other.claim());
    ReportDesk desk(path(u"data"_s));
    QSignalSpy written(&desk, &ReportDesk::written);
    QSignalSpy failed(&desk, &ReportDesk::failed);
    desk.setChoices(choices());
    QVERIFY(desk.isWriting());
    QTRY_VERIFY(!desk.isWriting());
    QVERIFY(written.isEmpty() && failed.isEmpty());
    other.release();
    desk.setChoices(choices());
    QTRY_COMPARE(written.size(), 1);
}

void TestReportDesk::theVerbAndTheDeskShareTheRecord()
{
    QVERIFY(SettingsFile(path(u"config/opsglass"_s)).write(settings()));
    QByteArray errors;
    QCOMPARE(runVerb(&errors), 0);
    QVERIFY2(errors.isEmpty(), errors.constData());
    QCOMPARE(reports().size(), 1);
    QVERIFY(reports().first().startsWith(u"report-main-"_s));
    ReportDesk desk(path(u"data/opsglass"_s));
    desk.setChoices(choices());
    QVERIFY(!desk.isWriting());
    QCOMPARE(runVerb(), 0);
    QCOMPARE(reports().size(), 1);
}

void TestReportDesk::theVerbWritesNothingThatIsNotDue()
{
    Settings later = settings();
    later.report.begins = Session::now();
    QVERIFY(SettingsFile(path(u"config/opsglass"_s)).write(later));
    QCOMPARE(runVerb(), 0);
    QVERIFY(reports().isEmpty());
}

void TestReportDesk::theVerbSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("code");
    QTest::newRow("a source that was forgotten") << u"gone"_s << u"reports"_s << 78;
    QTest::newRow("endpoints nobody scrapes") << u"scraped"_s << u"reports"_s << 78;
    QTest::newRow("no folder") << u"main"_s << QString() << 78;
    QTest::newRow("a folder below a file") << u"main"_s << u"file/reports"_s << 73;
    QTest::newRow("nobody answers") << u"silent"_s << u"reports"_s << 69;
}

void TestReportDesk::theVerbSaysWhatIsMissing()
{
    QFETCH(QString, source);
    QFETCH(QString, folder);
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings wrong = settings();
    wrong.servers.append({ u"silent"_s, u"Silent"_s, u"http://127.0.0.1:%1"_s.arg(freePort()) });
    wrong.report.source = source;
    wrong.report.folder = folder.isEmpty() ? folder : path(folder);
    QVERIFY(SettingsFile(path(u"config/opsglass"_s)).write(wrong));
    QByteArray errors;
    QTEST(runVerb(&errors), "code");
    QVERIFY(errors.startsWith("opsglass report: "));
    QVERIFY(reports().isEmpty());
    QVERIFY(!ReportRecord(path(u"data/opsglass"_s)).last());
}

void TestReportDesk::neverOverwrites()
{
    const QString folder = path(u"reports"_s);
    for (const QString &name : { u"a.md"_s, u"a-2.md"_s, u"a-3.md"_s }) {
        const auto written = writeNewFile(folder, u"a"_s, u"md"_s, name.toUtf8());
        QVERIFY(written);
        QCOMPARE(*written, folder + u'/' + name);
    }
    QCOMPARE(contentOf(folder + u"/a.md"_s), QByteArray("a.md"));
    QCOMPARE(reports(), (QStringList { u"a-2.md"_s, u"a-3.md"_s, u"a.md"_s }));
}

void TestReportDesk::tellsAFailureOnce()
{
    QFile file(path(u"reports"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ReportDesk desk(path(u"data"_s));
    QSignalSpy written(&desk, &ReportDesk::written);
    QSignalSpy failed(&desk, &ReportDesk::failed);
    desk.setChoices(choices());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.contains(u"cannot be made"_s));
    QVERIFY(file.remove());
    desk.setChoices(choices());
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestReportDesk::aDamagedRecordIsWrittenAnew()
{
    QVERIFY(QDir().mkpath(path(u"data"_s)));
    QVERIFY(replaceFile(path(u"data/reports.json"_s), "{ half"));
    ReportRecord record(path(u"data"_s));
    QVERIFY(!record.last());
    const Instant slot = Session::now();
    QVERIFY(record.write(slot, u"/x"_s));
    QCOMPARE(record.last(), std::optional(slot));
}

void TestReportDesk::namesAreSafe_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Main"_s << u"report-main-2026-11-27"_s;
    QTest::newRow("an address") << u"https://x:9090/a"_s << u"report-https-x-9090-a-2026-11-27"_s;
    QTest::newRow("up and away") << u"../../etc/passwd"_s << u"report-etc-passwd-2026-11-27"_s;
    QTest::newRow("letters of others")
        << u"Überwachung 日本"_s << u"report-überwachung-日本-2026-11-27"_s;
    QTest::newRow("nothing left") << u"///"_s << u"report-2026-11-27"_s;
    QTest::newRow("long") << QString(300, u'x')
                          << u"report-"_s + QString(60, u'x') + u"-2026-11-27"_s;
}

void TestReportDesk::namesAreSafe()
{
    QFETCH(QString, source);
    QTEST(reportName(source, QDate(2026, 11, 27)), "name");
}

QString TestReportDesk::standIn() const
{
    QFile file(path(u"systemctl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\necho \"$*\" >> '" + path(u"calls"_s).toUtf8() + "'\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

QString TestReportDesk::calls() const { return QString::fromUtf8(contentOf(path(u"calls"_s))); }

void TestReportDesk::installsTheTimer()
{
    SystemdTimer timer(path(u"units"_s), standIn());
    QSignalSpy applied(&timer, &SystemdTimer::applied);
    ReportSchedule schedule = dueSchedule(path(u"reports"_s));
    schedule.hasTimer = true;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(!applied[0][0].value<std::optional<Error>>());
    QVERIFY(timer.isInstalled());
    QCOMPARE(contentOf(path(u"units/opsglass-report.timer"_s)), reportTimer(schedule).toUtf8());
    QCOMPARE(contentOf(path(u"units/opsglass-report.service"_s)),
        reportService(u"/usr/bin/opsglass"_s).toUtf8());
    const QString told = u"--user daemon-reload\n--user enable opsglass-report.timer\n"
                         "--user restart opsglass-report.timer\n"_s;
    QCOMPARE(calls(), told);
    // The same again is nothing to do.
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(calls(), told);
}

void TestReportDesk::removesTheTimer()
{
    SystemdTimer timer(path(u"units"_s), standIn());
    QSignalSpy applied(&timer, &SystemdTimer::applied);
    ReportSchedule schedule = dueSchedule(path(u"reports"_s));
    schedule.hasTimer = true;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(QFile::remove(path(u"calls"_s)));
    schedule.isEnabled = false;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 2);
    QVERIFY(!timer.isInstalled());
    QVERIFY(QDir(path(u"units"_s)).isEmpty());
    QCOMPARE(calls(), u"--user disable --now opsglass-report.timer\n--user daemon-reload\n"_s);
}

void TestReportDesk::leavesOtherUnitsAlone()
{
    QVERIFY(QDir().mkpath(path(u"units"_s)));
    const QString unit = path(u"units/opsglass-report.timer"_s);
    QVERIFY(replaceFile(unit, "[Timer]\nOnCalendar=hourly\n"));
    SystemdTimer timer(path(u"units"_s), standIn());
    QSignalSpy applied(&timer, &SystemdTimer::applied);
    ReportSchedule schedule = dueSchedule(path(u"reports"_s));
    schedule.hasTimer = true;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(
        applied[0][0].value<std::optional<Error>>()->message.contains(u"not made by Opsglass"_s));
    schedule.hasTimer = false;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(contentOf(unit), QByteArray("[Timer]\nOnCalendar=hourly\n"));
    QVERIFY(calls().isEmpty());
}

void TestReportDesk::saysWhySystemdWasNotTold()
{
    ReportSchedule schedule = dueSchedule(path(u"reports"_s));
    schedule.hasTimer = true;
    SystemdTimer missing(path(u"units"_s), path(u"no-systemctl"_s));
    QSignalSpy applied(&missing, &SystemdTimer::applied);
    missing.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(applied[0][0].value<std::optional<Error>>()->message.contains(u"not there"_s));
    QVERIFY(missing.isInstalled());
    QFile refusing(path(u"refusing"_s));
    QVERIFY(refusing.open(QIODevice::WriteOnly));
    refusing.write("#!/bin/sh\necho 'Failed to connect to bus' >&2\nexit 1\n");
    refusing.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    refusing.close();
    SystemdTimer other(path(u"units"_s), refusing.fileName());
    QSignalSpy alsoApplied(&other, &SystemdTimer::applied);
    schedule.hasTimer = false;
    other.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(alsoApplied.size(), 1);
    QVERIFY(alsoApplied[0][0].value<std::optional<Error>>()->message.contains(
        u"Failed to connect to bus"_s));
    QVERIFY(!other.isInstalled());
}

void TestReportDesk::changesFollowEachOther()
{
    SystemdTimer timer(path(u"units"_s), standIn());
    QSignalSpy applied(&timer, &SystemdTimer::applied);
    ReportSchedule schedule = dueSchedule(path(u"reports"_s));
    schedule.hasTimer = true;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    schedule.hasTimer = false;
    timer.apply(schedule, u"/usr/bin/opsglass"_s);
    QTRY_COMPARE(applied.size(), 2);
    QVERIFY(!timer.isInstalled());
    QVERIFY(calls().endsWith(u"--user daemon-reload\n"_s));
}

void TestReportDesk::aPersonChoosesASchedule()
{
    ReportPreferences preferences({ path(u"data"_s), path(u"units"_s), standIn() });
    QSignalSpy changed(&preferences, &ReportPreferences::changed);
    QSignalSpy said(&preferences, &ReportPreferences::said);
    QSignalSpy failed(&preferences, &ReportPreferences::failed);
    Settings settings = this->settings();
    connect(&preferences, &ReportPreferences::changed, this, [&](const ReportSchedule &schedule) {
        settings.report = schedule;
        preferences.setChoices(settings, {}, false);
    });
    settings.report.isEnabled = false;
    preferences.setChoices(settings, {}, false);
    QWidget window;
    preferences.open(&window);
    auto *dialog = window.findChild<ReportScheduleDialog *>();
    QVERIFY(dialog);
    preferences.open(&window);
    QCOMPARE(window.findChildren<ReportScheduleDialog *>().size(), 1);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(true);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(settings.report.isEnabled && settings.report.hasTimer);
    QTRY_VERIFY(calls().contains(u"restart opsglass-report.timer"_s));
    QVERIFY(
        contentOf(path(u"units/opsglass-report.service"_s)).contains("tst_reportdesk\" report"));
    // Chosen now, so today's time is past.
    QVERIFY(said.isEmpty() && failed.isEmpty());
    settings.report.begins = {};
    preferences.setChoices(settings, {}, false);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(reports().value(0)));
}

void TestReportDesk::asksWhoTheSessionKnows()
{
    ReportPreferences preferences({ path(u"data"_s), path(u"units"_s), standIn() });
    QSignalSpy said(&preferences, &ReportPreferences::said);
    QSignalSpy failed(&preferences, &ReportPreferences::failed);
    Settings settings = this->settings();
    settings.report.source = ScheduledChoices::demoKey();
    PrometheusSource demo = *choices().source;
    demo.id = u"default"_s;
    preferences.setChoices(settings, { demo }, true);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(reports().size(), 1);
    QVERIFY(failed.isEmpty());
    settings.report.begins = Session::now() - 1h;
    settings.report.source = u"gone"_s;
    QVERIFY(QFile::remove(path(u"data/reports.json"_s)));
    ReportPreferences other({ path(u"data"_s), path(u"units"_s), standIn() });
    QSignalSpy alsoFailed(&other, &ReportPreferences::failed);
    other.setChoices(settings, { demo }, false);
    QTRY_COMPARE(alsoFailed.size(), 1);
    QVERIFY(alsoFailed[0][0].value<Error>().message.contains(u"is not there"_s));
}

void TestReportDesk::looksForSecrets_data()
{
    QTest::addColumn<QString>("user"); // empty: the server is set up without a login
    QTest::addColumn<QString>("typed"); // known before
    QTest::addColumn<QByteArray>("secret"); // where the settings say that it is
    QTest::addColumn<QString>("problem"); // empty: the report is written
    QTest::newRow("it is there") << u"anna"_s << QString() << "geheim"_ba << QString();
    QTest::newRow("it is not there")
        << u"anna"_s << QString() << QByteArray()
        << u"“Main: a/b” needs its password. The variable OPSGLASS_TEST_SECRET is not set."_s;
    QTest::newRow("it is another") << u"anna"_s << QString() << "falsch"_ba
                                   << u"Main: a/b: The login that is known does not do. "_s;
    QTest::newRow("known") << u"anna"_s << u"geheim"_s << "falsch"_ba << QString();
    QTest::newRow("known, but wrong") << u"anna"_s << u"falsch"_s << "geheim"_ba
                                      << u"Main: a/b: The login that is known does not do. "_s;
    QTest::newRow("no login") << QString() << QString() << "geheim"_ba
                              << u"Main: a/b: It is set up without a login. "_s;
}

void TestReportDesk::looksForSecrets()
{
    QFETCH(QString, user);
    QFETCH(QString, typed);
    QFETCH(QByteArray, secret);
    QFETCH(QString, problem);
    const auto forgotten = qScopeGuard([] { qunsetenv("OPSGLASS_TEST_SECRET"); });
    if (!secret.isEmpty())
        qputenv("OPSGLASS_TEST_SECRET", secret);
    Settings settings = this->settings();
    settings.servers = { guarded(u"Main: a/b"_s, user) };
    SecretStore secrets(path(u"config"_s));
    if (!typed.isEmpty())
        secrets.learn(u"main"_s, { { { secretfield::password(), typed } } });
    ReportPreferences preferences({ path(u"data"_s), path(u"units"_s), standIn(), &secrets });
    QSignalSpy written(&preferences, &ReportPreferences::said);
    QSignalSpy failed(&preferences, &ReportPreferences::failed);
    preferences.setChoices(settings, {}, false);
    QTRY_COMPARE(written.size() + failed.size(), 1);
    QCOMPARE(written.size(), problem.isEmpty() ? 1 : 0);
    if (problem.isEmpty())
        return;
    const QString message = failed[0][0].value<Error>().message;
    QVERIFY2(message.startsWith(problem), qPrintable(message));
}

void TestReportDesk::theVerbLooksForSecrets_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("errors");
    QTest::newRow("no login") << QString() << QByteArray() << 69
                              << "opsglass report: Guarded: It is set up without a login. "_ba;
    QTest::newRow("not there") << u"anna"_s << QByteArray() << 69
                               << "opsglass report: “Guarded” needs its password. The variable"_ba;
    QTest::newRow("there") << u"anna"_s << "geheim"_ba << 0 << QByteArray();
}

void TestReportDesk::theVerbLooksForSecrets()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, secret);
    QFETCH(int, code);
    QFETCH(QByteArray, errors);
    const auto forgotten = qScopeGuard([] { qunsetenv("OPSGLASS_TEST_SECRET"); });
    if (!secret.isEmpty())
        qputenv("OPSGLASS_TEST_SECRET", secret);
    Settings settings = this->settings();
    settings.servers = { guarded(u"Guarded"_s, user) };
    QVERIFY(SettingsFile(path(u"config/opsglass"_s)).write(settings));
    QByteArray said;
    QCOMPARE(runVerb(&said), code);
    QVERIFY2(said.startsWith(errors), said.constData());
    QCOMPARE(reports().size(), code == 0 ? 1 : 0);
}

void TestReportDesk::saysHowLongNobodyScraped_data()
{
    QTest::addColumn<Milliseconds>("since");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("never") << Milliseconds(90min) << QByteArray();
    QTest::newRow("most of a day") << Milliseconds(24h) << QByteArray("did not run for about 22 h");
}

void TestReportDesk::saysHowLongNobodyScraped()
{
    QFETCH(Milliseconds, since);
    QFETCH(QByteArray, note);
    ReportPreferences preferences({ path(u"data"_s), path(u"units"_s), standIn() });
    QSignalSpy said(&preferences, &ReportPreferences::said);
    Settings settings = this->settings();
    scrape(settings, 30s);
    settings.report.source = Sources::scrapedId();
    settings.report.since = since;
    PrometheusSource scraped = *choices().source;
    scraped.id = Sources::scrapedId();
    preferences.setChoices(settings, { scraped }, false);
    QTRY_COMPARE(said.size(), 1);
    const QByteArray text = contentOf(path(u"reports/"_s) + reports().value(0));
    QVERIFY(text.contains("## QitOps Agent\n"));
    QCOMPARE(text.contains("did not run"), !note.isEmpty());
    QVERIFY2(text.contains(note), text.constData());
}

void TestReportDesk::waitsForWhatIsBeingPrepared()
{
    for (const QString &source : { Sources::scrapedId(), ScheduledChoices::demoKey() }) {
        ReportPreferences preferences({ path(u"data"_s), path(u"units"_s), standIn() });
        QSignalSpy said(&preferences, &ReportPreferences::said);
        QSignalSpy failed(&preferences, &ReportPreferences::failed);
        Settings settings = this->settings();
        scrape(settings, 5s);
        settings.report.source = source;
        preferences.setChoices(settings, {}, source == ScheduledChoices::demoKey());
        QCoreApplication::processEvents();
        QVERIFY(failed.isEmpty() && said.isEmpty());
        // Another one was chosen in the meantime.
        settings.activeServers.clear();
        preferences.setChoices(settings, { *choices().source }, false);
        QTRY_COMPARE(failed.size(), 1);
    }
}

void TestReportDesk::theVerbReadsWhatWasScraped()
{
    QVERIFY(QDir().mkpath(path(u"data/opsglass/managed/data"_s)));
    QVERIFY(replaceFile(path(u"past.om"_s), m_history));
    QProcess promtool;
    promtool.start(u"promtool"_s,
        { u"tsdb"_s, u"create-blocks-from"_s, u"openmetrics"_s, path(u"past.om"_s),
            path(u"data/opsglass/managed/data"_s) });
    QVERIFY(promtool.waitForFinished());
    QCOMPARE(promtool.exitCode(), 0);
    Settings scraped = settings();
    scrape(scraped, 5s);
    scraped.report.source = Sources::scrapedId();
    QVERIFY(SettingsFile(path(u"config/opsglass"_s)).write(scraped));
    QByteArray errors;
    QCOMPARE(runVerb(&errors), 0);
    QVERIFY2(!errors.contains("opsglass report: "), errors.constData());
    QCOMPARE(reports().size(), 1);
    QVERIFY(reports().first().startsWith(u"report-http-localhost-8000-metrics-"_s));
    const QByteArray text = contentOf(path(u"reports/"_s) + reports().first());
    QVERIFY(text.contains("## QitOps Agent\n"));
    QVERIFY(text.contains("did not run"));
}

void TestReportDesk::theVerbLeavesScrapedEndpointsToTheProgram()
{
    ManagedPrometheus managed({ .dataDirectory = path(u"data/opsglass/managed"_s), .targets = {} });
    QSignalSpy ready(&managed, &ManagedPrometheus::ready);
    managed.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30'000);
    Settings scraped = settings();
    scrape(scraped, 5s);
    scraped.report.source = Sources::scrapedId();
    QVERIFY(SettingsFile(path(u"config/opsglass"_s)).write(scraped));
    QByteArray errors;
    QCOMPARE(runVerb(&errors), 0);
    QVERIFY2(errors.contains("The Opsglass that runs"), errors.constData());
    QVERIFY(reports().isEmpty());
}

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"
