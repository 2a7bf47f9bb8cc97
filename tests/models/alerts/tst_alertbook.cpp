// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = AlertOrigin::Kind;
using State = WatchedAlert::State;

const Instant now { 1'700'000'000s };

AlertOrigin origin(Kind kind, const QString &source) { return { kind, source, source, {} }; }

WatchedAlert alert(const AlertOrigin &from, const QMap<QString, QString> &labels)
{
    WatchedAlert alert;
    alert.labels = { labels };
    alert.activeAt = now - 5min;
    alert.origins = { from };
    return alert;
}

QMap<QString, QString> named(const QString &name, const QString &severity = u"warning"_s)
{
    return { { u"alertname"_s, name }, { u"severity"_s, severity } };
}

Error refused() { return { Error::Kind::Network, u"connection refused"_s, {} }; }

KeptSilence silence(const QString &source, const QString &name)
{
    KeptSilence kept;
    kept.silence = silenceFor({ { { u"alertname"_s, name } } }, now - 1min, 10min);
    kept.silence.id = u"s1"_s;
    kept.source = source;
    return kept;
}

} // namespace

class TestAlertBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSeverities_data();
    void readsSeverities();
    void countsWhatFires();
    void isNeverFalselyWell();
    void seesOneAlertOnce();
    void knowsAnAlertBehindExternalLabels();
    void keepsWhatASourceSaidLast();
    void hidesWhatIsSilencedHere();
    void hidesWhatEveryAlertmanagerHides();
    void missesTheWatchdog();
    void agesStayWhenTheClockIsSet();
    void losesPatienceWithUnknownSources();
    void ordersTheWorstFirst();
    void inhibitsByTheRouting();
    void mutesByTheRouting();
};

void TestAlertBook::readsSeverities_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<AlertSeverity>("severity");
    QTest::newRow("critical") << u"critical"_s << AlertSeverity::Critical;
    QTest::newRow("page") << u"Page"_s << AlertSeverity::Critical;
    QTest::newRow("blank") << u" warning "_s << AlertSeverity::Warning;
    QTest::newRow("none") << u"none"_s << AlertSeverity::Info;
    QTest::newRow("no label") << QString() << AlertSeverity::Unknown;
    QTest::newRow("a word of their own") << u"sev2"_s << AlertSeverity::Unknown;
}

void TestAlertBook::readsSeverities()
{
    QFETCH(QString, word);
    QFETCH(AlertSeverity, severity);
    Labels labels;
    if (!word.isNull())
        labels.pairs.insert(u"severity"_s, word);
    QCOMPARE(severityOf(labels), severity);
}

void TestAlertBook::countsWhatFires()
{
    AlertBook book;
    const AlertOrigin rules = origin(Kind::Rules, u"prod"_s);
    QList<WatchedAlert> alerts;
    for (const char *severity : { "critical", "warning", "warning", "info", "odd" })
        alerts << alert(rules, named(u"A%1"_s.arg(alerts.size()), QString::fromLatin1(severity)));
    alerts << alert(rules, named(u"P"_s)) << alert(rules, named(u"R"_s))
           << alert(rules, named(u"Watchdog"_s, u"none"_s)) << alert(rules, named(u"Muted"_s));
    alerts[5].state = State::Pending;
    alerts[6].state = State::Resolved;
    alerts[8].mutedBy << u"weekend"_s;
    book.setAlerts(rules, alerts, now);
    AlertCounts counts;
    counts.critical = 1;
    counts.warning = 2;
    counts.info = 1;
    counts.unknownSeverity = 1;
    counts.pending = 1;
    counts.suppressed = 1;
    counts.goodSources = 1;
    QVERIFY(book.counts() == counts);
    QCOMPARE(book.counts().firing(), 5);
}

void TestAlertBook::isNeverFalselyWell()
{
    AlertBook book;
    QVERIFY(!book.counts().isAllWell()); // nobody is asked
    const AlertOrigin one = origin(Kind::Server, u"prod"_s);
    const AlertOrigin other = origin(Kind::Alertmanager, u"main"_s);
    book.expect(one, now);
    QVERIFY(!book.counts().isAllWell());
    book.setAlerts(one, {}, now);
    QVERIFY(book.counts().isAllWell());
    book.setUnknown(other, refused(), now + 1min);
    QVERIFY(!book.counts().isAllWell());
    QCOMPARE(book.counts().unknownSources, 1);
    book.setUnknown(other, refused(), now + 2min);
    QVERIFY(book.sources().last().since == now + 1min);
    book.setAlerts(one, {}, now + 2min, refused()); // some of its rules failed
    QCOMPARE(book.counts().unknownSources, 2);
    book.setAlerts(one, {}, now + 3min);
    book.forget(other);
    QVERIFY(book.counts().isAllWell());
}

void TestAlertBook::seesOneAlertOnce()
{
    AlertBook book;
    const AlertOrigin manager = origin(Kind::Alertmanager, u"main"_s);
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    const AlertOrigin rules = origin(Kind::Rules, u"prod"_s);
    WatchedAlert managed = alert(manager, named(u"A"_s));
    managed.silencedBy << u"s"_s;
    managed.annotations.insert(u"runbook"_s, u"r"_s);
    book.setAlerts(manager, { managed }, now);
    WatchedAlert served = alert(server, named(u"A"_s));
    served.value = 7;
    served.expr = u"up == 0"_s;
    book.setAlerts(server, { served }, now);
    WatchedAlert ruled = alert(rules, named(u"A"_s));
    ruled.state = State::Pending;
    ruled.activeAt = now - 1min;
    book.setAlerts(rules, { ruled }, now);
    QCOMPARE(book.alerts().size(), 1);
    const WatchedAlert &seen = book.alerts().first();
    QCOMPARE(seen.origins, (QList { rules, server, manager }));
    QCOMPARE(seen.state, State::Firing);
    QVERIFY(seen.activeAt == now - 5min);
    QCOMPARE(seen.value, std::optional(7.0));
    QCOMPARE(seen.expr, u"up == 0"_s);
    QCOMPARE(seen.silencedBy, QStringList { u"s"_s });
    QCOMPARE(seen.annotations.value(u"runbook"_s), u"r"_s);
}

void TestAlertBook::knowsAnAlertBehindExternalLabels()
{
    AlertBook book;
    const AlertOrigin manager = origin(Kind::Alertmanager, u"main"_s);
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    WatchedAlert served = alert(server, named(u"A"_s));
    served.expr = u"a + b > 1"_s;
    QMap<QString, QString> wide = named(u"A"_s);
    wide.insert(u"cluster"_s, u"eu"_s);
    WatchedAlert managed = alert(manager, wide);
    managed.generatorUrl = u"http://p:9090/graph?g0.expr=a+%2B+b+%3E+1&g0.tab=1"_s;
    WatchedAlert another = managed;
    another.labels.pairs.insert(u"cluster"_s, u"us"_s);
    another.generatorUrl = u"http://p:9090/graph?g0.expr=c&g0.tab=1"_s;
    book.setAlerts(server, { served }, now);
    book.setAlerts(manager, { managed, another }, now);
    QCOMPARE(book.alerts().size(), 2);
    QCOMPARE(book.alerts().at(0).origins, QList { manager });
    QCOMPARE(book.alerts().at(1).origins, (QList { server, manager }));
}

void TestAlertBook::keepsWhatASourceSaidLast()
{
    AlertBook book;
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    book.setAlerts(server, { alert(server, named(u"A"_s)) }, now);
    QSignalSpy changed(&book, &AlertBook::changed);
    book.setUnknown(server, refused(), now + 1min);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.alerts().size(), 1);
    QCOMPARE(book.sources().first().problem, u"connection refused"_s);
    book.forget(server);
    QCOMPARE(book.alerts().size(), 0);
    QCOMPARE(book.sources().size(), 0);
}

void TestAlertBook::hidesWhatIsSilencedHere()
{
    AlertBook book;
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    book.setAlerts(server, { alert(server, named(u"A"_s)), alert(server, named(u"B"_s)) }, now);
    book.setSilences({}, { silence({}, u"A"_s) });
    QCOMPARE(book.counts().suppressed, 1);
    QCOMPARE(book.counts().warning, 1);
    book.advance(now + 10min); // it is over
    QCOMPARE(book.counts().suppressed, 0);
    QCOMPARE(book.silences().size(), 1);
    book.setSilences(u"main"_s, { silence(u"main"_s, u"A"_s) }); // that one speaks for itself
    QCOMPARE(book.counts().suppressed, 0);
}

void TestAlertBook::hidesWhatEveryAlertmanagerHides()
{
    AlertBook book;
    const AlertOrigin one = origin(Kind::Alertmanager, u"one"_s);
    const AlertOrigin other = origin(Kind::Alertmanager, u"other"_s);
    WatchedAlert hidden = alert(one, named(u"A"_s));
    hidden.silencedBy << u"s"_s;
    book.setAlerts(one, { hidden }, now);
    QCOMPARE(book.counts().suppressed, 1);
    book.setAlerts(other, { alert(other, named(u"A"_s)) }, now);
    QCOMPARE(book.counts().suppressed, 0);
    QCOMPARE(book.counts().warning, 1);
}

void TestAlertBook::missesTheWatchdog()
{
    AlertBook book;
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    const QList<WatchedAlert> watchdog { alert(server, named(u"Watchdog"_s, u"none"_s)) };
    book.setAlerts(server, {}, now);
    book.advance(now + 5min);
    QVERIFY(book.counts().isAllWell()); // it never had one
    book.setAlerts(server, watchdog, now);
    QVERIFY(book.counts().isAllWell());
    book.setAlerts(server, {}, now + 1min);
    QVERIFY(book.counts().isAllWell()); // a server that restarts has it again soon
    book.advance(now + 3min);
    QCOMPARE(book.counts().critical, 1);
    QCOMPARE(book.alerts().first().name(), u"WatchdogMissing"_s);
    QVERIFY(book.alerts().first().activeAt == now + 1min);
    book.setAlerts(server, watchdog, now + 4min);
    QVERIFY(book.counts().isAllWell());
    AlertBook next; // of another run
    next.setWatchdogs(book.watchdogs());
    next.setAlerts(server, {}, now);
    next.advance(now + 2min);
    QCOMPARE(next.counts().critical, 1);
    next.forget(server); // nobody expects it any more
    QCOMPARE(next.counts().critical, 0);
    QVERIFY(next.watchdogs().isEmpty());
}

void TestAlertBook::agesStayWhenTheClockIsSet()
{
    AlertBook book;
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    book.setUnknown(server, refused(), now);
    book.moveClock(1h);
    book.advance(now + 1h + 1min);
    QCOMPARE(book.alerts().size(), 0);
    book.moveClock(-2h);
    book.advance(now - 1h + 2min);
    QCOMPARE(book.alerts().size(), 1);
}

void TestAlertBook::losesPatienceWithUnknownSources()
{
    AlertBook book;
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    book.setUnknown(server, refused(), now);
    book.setUnknown(origin(Kind::Rules, u"prod"_s), refused(), now);
    book.advance(now + 119s);
    QCOMPARE(book.alerts().size(), 0);
    book.advance(now + 120s);
    QCOMPARE(book.alerts().size(), 1); // of the source, not of all that it is asked
    QCOMPARE(book.alerts().first().name(), u"SourceUnknown"_s);
    QVERIFY(book.alerts().first().activeAt == now);
    QCOMPARE(book.counts().warning, 1);
    QCOMPARE(book.counts().unknownSources, 2);
    book.setAlerts(server, {}, now + 3min);
    QCOMPARE(book.alerts().size(), 1);
    book.setAlerts(origin(Kind::Rules, u"prod"_s), {}, now + 3min);
    QVERIFY(book.counts().isAllWell());
}

void TestAlertBook::ordersTheWorstFirst()
{
    AlertBook book;
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    QList<WatchedAlert> alerts;
    for (const char *name : { "over", "silenced", "info", "warning", "critical", "unknown" })
        alerts << alert(server,
            named(QString::fromLatin1(name),
                QLatin1String(name) == QLatin1String("over") ? u"critical"_s
                                                             : QString::fromLatin1(name)));
    alerts[0].state = State::Resolved;
    alerts[1].silencedBy << u"s"_s;
    book.setAlerts(server, alerts, now);
    QStringList names;
    for (const WatchedAlert &one : book.alerts())
        names << one.name();
    QCOMPARE(names,
        (QStringList {
            u"critical"_s, u"warning"_s, u"unknown"_s, u"info"_s, u"silenced"_s, u"over"_s }));
}

void TestAlertBook::inhibitsByTheRouting()
{
    AlertBook book;
    const AlertRouting routing = readAlertRouting(
        "receivers: [{name: a}]\nroute: {receiver: a}\n"
        "inhibit_rules: [{source_matchers: [severity=critical], target_matchers: "
        "[severity=warning], equal: [instance, dev]}]\n");
    QVERIFY(routing.problems.isEmpty());
    book.setRouting(routing);
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    QList<WatchedAlert> alerts { alert(server, named(u"Down"_s, u"critical"_s)),
        alert(server, named(u"Slow"_s)), alert(server, named(u"Elsewhere"_s)) };
    alerts[0].labels.pairs.insert(u"instance"_s, u"a"_s);
    alerts[1].labels.pairs.insert(u"instance"_s, u"a"_s);
    alerts[2].labels.pairs.insert(u"instance"_s, u"b"_s);
    book.setAlerts(server, alerts, now);
    QCOMPARE(book.counts().critical, 1);
    QCOMPARE(book.counts().warning, 1);
    QCOMPARE(book.counts().suppressed, 1);
    QCOMPARE(book.alerts().last().name(), u"Slow"_s);
    QCOMPARE(book.alerts().last().inhibitedBy, QStringList { u"Down"_s });
    alerts[0].state = State::Resolved;
    book.setAlerts(server, alerts, now);
    QCOMPARE(book.counts().suppressed, 0);
}

void TestAlertBook::mutesByTheRouting()
{
    AlertBook book;
    // 1 700 000 000 is 2023-11-14 22:13:20 UTC.
    const AlertRouting routing = readAlertRouting(
        "receivers: [{name: a}]\n"
        "route: {receiver: a, routes: [{matchers: [severity=warning], mute_time_intervals: "
        "[night]}, {matchers: [severity=info], active_time_intervals: [day]}]}\n"
        "time_intervals:\n"
        "- {name: night, time_intervals: [{times: [{start_time: '22:00', end_time: '24:00'}]}]}\n"
        "- {name: day, time_intervals: [{times: [{start_time: '08:00', end_time: '18:00'}]}]}\n");
    QVERIFY(routing.problems.isEmpty());
    book.setRouting(routing);
    const AlertOrigin server = origin(Kind::Server, u"prod"_s);
    book.setAlerts(server,
        { alert(server, named(u"W"_s)), alert(server, named(u"I"_s, u"info"_s)),
            alert(server, named(u"C"_s, u"critical"_s)) },
        now);
    QCOMPARE(book.alerts().at(0).mutedBy, QStringList());
    QCOMPARE(book.alerts().at(1).mutedBy, QStringList { u"night"_s });
    QCOMPARE(book.alerts().at(2).mutedBy, QStringList { u"day"_s });
    book.advance(now + 12h);
    QCOMPARE(book.counts().suppressed, 0);
}

QTEST_GUILESS_MAIN(TestAlertBook)
#include "tst_alertbook.moc"
