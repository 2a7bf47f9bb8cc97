// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"
#include "app/session.h"
#include "models/store/alertstore.h"
#include "tests/support/realalertmanager.h"
#include "tests/support/realprometheus.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = AlertHistoryEntry::Kind;

constexpr int patience = 30'000; ///< for what takes seconds

/// The desk of one run of the program, with what it tells.
class Run {
public:
    Run(const RealPrometheus &server, const QString &store, const AlertSettings &settings)
        : desk(std::make_unique<AlertDesk>(&session, store))
        , shown(desk.get(), &AlertDesk::showRequested)
        , closed(desk.get(), &AlertDesk::closeRequested)
    {
        source.id = u"server"_s;
        source.name = u"The server"_s;
        source.baseUrl = server.url();
        source.scrapeInterval = 1s;
        session.addSource(source);
        desk->setSettings(settings);
        desk->setSources({ source });
    }

    ~Run() { desk.reset(); }

    /// What the history says, the oldest first.
    QList<AlertHistoryEntry> history(const QList<Kind> &kinds = {})
    {
        std::optional<QList<AlertHistoryEntry>> found;
        AlertHistoryFilter filter;
        filter.kinds = kinds;
        desk->findHistory(
            filter, desk.get(), [&found](const Result<QList<AlertHistoryEntry>> &entries) {
                found = entries.value_or(QList<AlertHistoryEntry>());
            });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, patience))
            qFatal("the store does not answer");
        std::reverse(found->begin(), found->end());
        return *found;
    }

    Session session;
    PrometheusSource source;
    std::unique_ptr<AlertDesk> desk;
    QSignalSpy shown;
    QSignalSpy closed;
};

const WatchedAlert *find(const AlertBook &book, const QString &name)
{
    for (const WatchedAlert &alert : book.alerts()) {
        if (alert.name() == name)
            return &alert;
    }
    return nullptr;
}

} // namespace

/// The desk against a real Prometheus and a real Alertmanager, over restarts and kills.
class TestAlertDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondProgramOnlyShows();
    void init();
    void firesAndIsRecorded();
    void goesOnAfterARestart();
    void endsWhatWentMeanwhile();
    void silencesHere();
    void watchesTheServersOwnRules();
    void forwardsToAnAlertmanager();
    void settingsDisturbNobodyElse();
    void unknownIsNotGreen();
    void keepsTheRulesOfABrokenFile();
    void losesNothingWhenKilled();

private:
    void writeRules(const QByteArray &rules);
    AlertSettings settings() const;
    QString store() const { return m_directory->filePath(u"alerts.db"_s); }
    QString rules() const { return m_directory->filePath(u"rules.yml"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestAlertDesk::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    writeRules("- {alert: Answer, expr: vector(42), labels: {severity: critical}, annotations: "
               "{summary: 'it is {{ $value }}'}}");
}

void TestAlertDesk::writeRules(const QByteArray &rules)
{
    QFile file(this->rules());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("groups:\n- name: g\n  interval: 1s\n  rules:\n  " + rules + '\n');
}

AlertSettings TestAlertDesk::settings() const
{
    AlertSettings settings;
    settings.rules.insert(u"server"_s, { rules() });
    settings.watchesServers = false;
    return settings;
}

void TestAlertDesk::firesAndIsRecorded()
{
    RealPrometheus server;
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    Run run(server, store(), settings());
    QVERIFY(!run.desk->book()->counts().isAllWell());
    QTRY_COMPARE_WITH_TIMEOUT(run.shown.size(), 1, patience);
    const auto notification = run.shown.first().first().value<AlertNotification>();
    QCOMPARE(notification.title, u"Answer"_s);
    QCOMPARE(notification.lines, QStringList { u"it is 42"_s });
    QCOMPARE(notification.severity, AlertSeverity::Critical);
    const QList<AlertHistoryEntry> history = run.history();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].kind, Kind::Fired);
    QCOMPARE(history[0].source, u"The server"_s);
    QCOMPARE(history[0].value, std::optional(42.0));
    QCOMPARE(history[1].kind, Kind::Notified);
    QCOMPARE(history[1].reason, u"first notification of the group"_s);
    const WatchedAlert *alert = find(*run.desk->book(), u"Answer"_s);
    QVERIFY(alert);
    QCOMPARE(alert->origins.first().detail, u"rules.yml"_s);
    QVERIFY(alert->generatorUrl.startsWith(server.url() + u"/graph?g0.expr=vector%2842%29"_s));
}

void TestAlertDesk::goesOnAfterARestart()
{
    RealPrometheus server;
    Instant activeAt;
    {
        Run run(server, store(), settings());
        QTRY_COMPARE_WITH_TIMEOUT(run.shown.size(), 1, patience);
        activeAt = find(*run.desk->book(), u"Answer"_s)->activeAt;
    }
    Run run(server, store(), settings());
    QTRY_VERIFY_WITH_TIMEOUT(find(*run.desk->book(), u"Answer"_s), patience);
    QVERIFY(find(*run.desk->book(), u"Answer"_s)->activeAt == activeAt);
    // Its group had its turn and had nothing to say.
    QTRY_COMPARE_WITH_TIMEOUT(
        run.desk->notify()->alertsOf(u"{}:{alertname=\"Answer\"}"_s).size(), 1, patience);
    QCOMPARE(run.shown.size(), 0);
    QCOMPARE(run.history().size(), 2);
}

void TestAlertDesk::endsWhatWentMeanwhile()
{
    RealPrometheus server;
    {
        Run run(server, store(), settings());
        QTRY_COMPARE_WITH_TIMEOUT(run.shown.size(), 1, patience);
    }
    writeRules("- {alert: Answer, expr: vector(42) > 50, labels: {severity: critical}}");
    AlertSettings choices = settings();
    choices.notifications.tellsResolved = true;
    Run run(server, store(), choices);
    QTRY_COMPARE_WITH_TIMEOUT(run.shown.size(), 1, patience);
    QVERIFY(run.shown.first().first().value<AlertNotification>().isResolved);
    QCOMPARE(run.history({ Kind::Resolved }).size(), 1);
}

void TestAlertDesk::silencesHere()
{
    RealPrometheus server;
    QString id;
    {
        Run run(server, store(), settings());
        QTRY_COMPARE_WITH_TIMEOUT(run.shown.size(), 1, patience);
        Silence silence
            = silenceFor(find(*run.desk->book(), u"Answer"_s)->labels, Session::now(), 1h);
        silence.createdBy = u"ann"_s;
        silence.comment = u"known"_s;
        run.desk->addSilence(silence, { QString() });
        QCOMPARE(run.desk->book()->counts().suppressed, 1);
        id = run.desk->book()->silences().first().silence.id;
        QCOMPARE(run.history({ Kind::Silenced }).value(0).reason, u"known"_s);
    }
    Run run(server, store(), settings()); // silences survive
    QTRY_COMPARE_WITH_TIMEOUT(run.desk->book()->counts().suppressed, 1, patience);
    run.desk->expireSilence({}, id);
    QCOMPARE(run.desk->book()->counts().critical, 1);
    QCOMPARE(run.history({ Kind::SilenceExpired }).size(), 1);
}

void TestAlertDesk::watchesTheServersOwnRules()
{
    RealPrometheus server({ .config
        = "global: {evaluation_interval: 1s}\nrule_files: [rules.yml]\n",
        .rules
        = "groups:\n- name: s\n  rules:\n  - {alert: Served, expr: vector(1) > 0}\n"
          "  - {alert: Broken, expr: 'label_replace(vector(1), \"a\", \"b\", \"c\", \"(\")'}\n" });
    QVERIFY2(server.isRunning(), qPrintable(server.log()));
    AlertSettings choices;
    Run run(server, store(), choices);
    QTRY_VERIFY_WITH_TIMEOUT(find(*run.desk->book(), u"Served"_s), patience);
    QCOMPARE(find(*run.desk->book(), u"Served"_s)->origins.first().kind, AlertOrigin::Kind::Server);
    // A rule that fails there is not green here.
    QTRY_COMPARE_WITH_TIMEOUT(run.desk->book()->counts().unknownSources, 1, patience);
    QVERIFY2(run.desk->book()->sources().first().problem.contains(u"Broken"_s),
        qPrintable(run.desk->book()->sources().first().problem));
}

void TestAlertDesk::forwardsToAnAlertmanager()
{
    RealPrometheus server;
    RealAlertmanager manager;
    QVERIFY2(manager.isRunning(), qPrintable(manager.log()));
    AlertSettings choices = settings();
    choices.alertmanagers = { { u"main"_s, u"Main"_s, manager.url(), true } };
    Run run(server, store(), choices);
    const AlertBook &book = *run.desk->book();
    const auto origins = [&book] {
        const WatchedAlert *alert = find(book, u"Answer"_s);
        return alert ? alert->origins.size() : 0;
    };
    // It comes back from there, and is one alert.
    QTRY_COMPARE_WITH_TIMEOUT(origins(), 2, patience);
    QCOMPARE(book.alerts().size(), 1);
    Silence silence = silenceFor(book.alerts().first().labels, Session::now(), 1h);
    silence.createdBy = u"ann"_s;
    silence.comment = u"known"_s;
    QSignalSpy done(run.desk.get(), &AlertDesk::done);
    run.desk->addSilence(silence, { u"main"_s });
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(book.counts().suppressed, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(book.silences().size(), 1, patience);
    QCOMPARE(book.silences().first().sourceName, u"Main"_s);
    run.desk->expireSilence(u"main"_s, book.silences().first().silence.id);
    QTRY_COMPARE_WITH_TIMEOUT(book.counts().critical, 1, patience);
}

void TestAlertDesk::settingsDisturbNobodyElse()
{
    RealPrometheus server;
    RealAlertmanager one;
    RealAlertmanager other;
    AlertSettings choices = settings();
    choices.alertmanagers = { { u"one"_s, u"One"_s, one.url(), false },
        { u"other"_s, u"Other"_s, other.url(), false },
        { u"dead"_s, u"Dead"_s, u"http://127.0.0.1:1"_s, false } };
    Run run(server, store(), choices);
    const AlertBook &book = *run.desk->book();
    QTRY_COMPARE_WITH_TIMEOUT(book.counts().goodSources, 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(book.counts().unknownSources, 1, patience);
    const auto since = [&book](const QString &source) {
        for (const AlertSourceHealth &health : book.sources()) {
            if (health.origin.source == source)
                return health.since;
        }
        return Instant();
    };
    const Instant deadSince = since(u"dead"_s);
    choices.alertmanagers.removeAt(1);
    run.desk->setSettings(choices);
    QCOMPARE(book.sources().size(), 3);
    QVERIFY(since(u"other"_s) == Instant());
    QVERIFY(since(u"dead"_s) == deadSince);
    const Instant evaluated = *run.desk->rules()->engine().rules().first().state.evaluatedAt;
    QTRY_VERIFY_WITH_TIMEOUT(
        *run.desk->rules()->engine().rules().first().state.evaluatedAt > evaluated + 2s, patience);
    QCOMPARE(book.counts().goodSources, 2);
}

void TestAlertDesk::unknownIsNotGreen()
{
    RealPrometheus server;
    writeRules("- {alert: Answer, expr: vector(42) > 50}");
    Run run(server, store(), settings());
    const AlertCounts &counts = run.desk->book()->counts();
    QTRY_VERIFY_WITH_TIMEOUT(counts.isAllWell(), patience);
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(counts.unknownSources, 1, patience);
    QVERIFY(!counts.isAllWell());
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(counts.isAllWell(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        run.history({ Kind::SourceUnknown, Kind::SourceKnown }).size(), 2, patience);
}

void TestAlertDesk::keepsTheRulesOfABrokenFile()
{
    RealPrometheus server;
    Run run(server, store(), settings());
    const AlertBook &book = *run.desk->book();
    QTRY_VERIFY_WITH_TIMEOUT(find(book, u"Answer"_s), patience);
    writeRules("- {alert: Answer, expr: 'vector(', for: 1.5h}");
    QTRY_COMPARE_WITH_TIMEOUT(book.counts().unknownSources, 1, patience);
    QVERIFY(find(book, u"Answer"_s));
    QVERIFY2(book.sources().first().problem.startsWith(rules() + u":5:"_s),
        qPrintable(book.sources().first().problem));
    writeRules("- {alert: Other, expr: vector(1)}");
    QTRY_VERIFY_WITH_TIMEOUT(find(book, u"Other"_s), patience);
    QCOMPARE(book.counts().unknownSources, 0);
}

void TestAlertDesk::losesNothingWhenKilled()
{
    RealPrometheus server;
    int shown = 0;
    for (int round = 0; round < 6; ++round) {
        QProcess runner;
        runner.start(QStringLiteral(OPSGLASS_ALERT_RUNNER), { server.url(), rules(), store() });
        QVERIFY(runner.waitForStarted());
        // Killed at any moment: while it starts, waits, tells, and after that.
        const qint64 life = round < 4 ? QRandomGenerator::global()->bounded(50, 7500) : 9000;
        QVERIFY(!runner.waitForFinished(int(life)));
        runner.kill();
        QVERIFY(runner.waitForFinished());
        const QByteArray said = runner.readAllStandardOutput();
        QVERIFY2(!said.contains("failed") && !said.contains("said "), said.constData());
        shown += int(said.count("show"));
    }
    AlertStore kept(store());
    QVERIFY(kept.open(Session::now()));
    AlertHistoryFilter filter;
    filter.kinds = { Kind::Fired };
    QCOMPARE(kept.find(filter)->size(), 1);
    filter.kinds = { Kind::Notified };
    QCOMPARE(kept.find(filter)->size(), 1);
    // On record before it is told: at most the kill between the two keeps it untold.
    QVERIFY(shown <= 1);
    QCOMPARE(kept.told()->size(), 1);
}

void TestAlertDesk::theSecondProgramOnlyShows()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alerts.db"_s);
    Session session;
    AlertDesk first(&session, file);
    QSignalSpy firstLoaded(&first, &AlertDesk::loaded);
    QTRY_COMPARE_WITH_TIMEOUT(firstLoaded.size(), 1, patience);
    QVERIFY(firstLoaded.first().first().toBool());
    AlertDesk second(&session, file);
    QSignalSpy loaded(&second, &AlertDesk::loaded);
    QSignalSpy said(&second, &AlertDesk::said);
    QSignalSpy failed(&second, &AlertDesk::failed);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
    QVERIFY(!loaded.first().first().toBool());
    QString problem;
    second.findHistory({}, &second, [&problem](const Result<QList<AlertHistoryEntry>> &entries) {
        problem = entries ? u"found"_s : entries.error().message;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!problem.isEmpty(), patience);
    QVERIFY2(problem.startsWith(u"Another Opsglass"_s), qPrintable(problem));
    QCOMPARE(said.size(), 1); // who tells
    QVERIFY(failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
