// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertschema.h"
#include "models/store/alertstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

using Kind = AlertHistoryEntry::Kind;

class TestAlertStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void historyComesBackAsItWas_data();
    void historyComesBackAsItWas();
    void valuesThatAreNoNumbersComeBack();
    void findsWhatIsWanted_data();
    void findsWhatIsWanted();
    void oldLinesAreForgotten();
    void numbersAreNeverGivenAgain();
    void alertsAreThoseOfTheLastEvaluations();
    void groupsToldAreReplacedAndForgotten();
    void silencesHaveTheStateOfTheMoment_data();
    void silencesHaveTheStateOfTheMoment();
    void watchdogsAreKeptUntilGivenAnew();
    void aStepIsWrittenWholeOrNotAtAll();
    void twoProgramsShareAFile();
    void aDamagedFileBeginsAnew();
    void damageFoundLaterIsToldAsSuch();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AlertStore> m_store;
};

namespace {

constexpr Instant noon { 12h };

Labels labelsOf(const QMap<QString, QString> &pairs) { return { pairs }; }

Labels named(const char *name)
{
    return labelsOf({ { QStringLiteral("alertname"), QString::fromUtf8(name) } });
}

AlertHistoryEntry entryAt(Instant at, Kind kind, const Labels &labels)
{
    AlertHistoryEntry entry;
    entry.at = at;
    entry.kind = kind;
    entry.labels = labels;
    return entry;
}

AlertChanges historyOf(const QList<AlertHistoryEntry> &entries)
{
    AlertChanges changes;
    changes.history = entries;
    return changes;
}

/// A morning: its lines differ in what a filter may ask for; `firing` numbers them.
QList<AlertHistoryEntry> morning()
{
    const Labels latency = labelsOf({ { QStringLiteral("alertname"), QStringLiteral("Latency") },
        { QStringLiteral("team"), QStringLiteral("Größe") } });
    QList<AlertHistoryEntry> entries { entryAt(Instant(1h), Kind::Began, latency),
        entryAt(Instant(2h), Kind::Fired, latency), entryAt(Instant(2h), Kind::Notified, {}),
        entryAt(Instant(3h), Kind::Fired, named("Cost")),
        entryAt(Instant(4h), Kind::Resolved, latency),
        entryAt(Instant(5h), Kind::SourceUnknown, {}) };
    entries[1].annotations = { { QStringLiteral("summary"), QStringLiteral("100% of 5_000 ms") } };
    entries[2].reason = QStringLiteral("The repeat interval elapsed.");
    entries[2].origin = QStringLiteral("receiver pager");
    entries[3].annotations = { { QStringLiteral("summary"), QStringLiteral("500 ms? No, money") } };
    entries[5].source = QStringLiteral("Cluster Straße");
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i].firing = int(i);
    return entries;
}

} // namespace

void TestAlertStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestAlertStore::cleanup() { m_store.reset(); }

void TestAlertStore::reopen()
{
    m_store.reset();
    m_store = std::make_unique<AlertStore>(
        m_directory->filePath(QStringLiteral("new/profile/alerts.db")));
    const auto opened = m_store->open(noon);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(*opened, QString());
}

void TestAlertStore::historyComesBackAsItWas_data()
{
    QTest::addColumn<AlertHistoryEntry>("entry");
    QTest::newRow("bare") << AlertHistoryEntry();
    AlertHistoryEntry full;
    full.at = Instant(Milliseconds(1'700'000'000'123));
    full.kind = Kind::Held;
    full.labels = labelsOf({ { QStringLiteral("alertname"), QStringLiteral("Ein \"Name\", ü 🚀") },
        { QStringLiteral("empty"), QStringLiteral("") },
        { QStringLiteral("path"), QStringLiteral("C:\\x\ny'; DROP TABLE history; --") } });
    full.annotations = { { QStringLiteral("summary"), QStringLiteral("{\"not\": \"json\"}") } };
    full.value = 0.1 + 0.2;
    full.source = QStringLiteral("Prometheus (eu)");
    full.origin = QStringLiteral("rules.yml / group");
    full.reason = QStringLiteral("Quiet hours until 07:00.");
    full.firing = 3;
    full.resolved = 2;
    QTest::newRow("everything") << full;
    for (const double value : { 0.0, 3.0, -1e-300, 1e300, std::numeric_limits<double>::infinity(),
             -std::numeric_limits<double>::infinity() }) {
        AlertHistoryEntry entry;
        entry.value = value;
        QTest::addRow("value %g", value) << entry;
    }
    for (const Kind kind :
        { Kind::Began, Kind::Fired, Kind::Resolved, Kind::Dropped, Kind::Notified, Kind::Held,
            Kind::Silenced, Kind::SilenceExpired, Kind::SourceUnknown, Kind::SourceKnown }) {
        AlertHistoryEntry entry;
        entry.kind = kind;
        QTest::addRow("%s", qPrintable(historyWord(kind))) << entry;
    }
}

void TestAlertStore::historyComesBackAsItWas()
{
    QFETCH(AlertHistoryEntry, entry);
    QVERIFY(m_store->write(historyOf({ entry })));
    reopen();
    const auto found = m_store->find({});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    entry.id = 1;
    QCOMPARE(found->first(), entry);
}

void TestAlertStore::valuesThatAreNoNumbersComeBack()
{
    AlertHistoryEntry entry;
    entry.value = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(m_store->write(historyOf({ entry })));
    const auto found = m_store->find({});
    QVERIFY(found && found->first().value);
    QVERIFY(std::isnan(*found->first().value));
}

void TestAlertStore::findsWhatIsWanted_data()
{
    QTest::addColumn<AlertHistoryFilter>("filter");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const AlertHistoryFilter &filter, const char *lines) {
        QTest::newRow(name) << filter << QString::fromLatin1(lines);
    };
    const auto text = [](const char *words) {
        AlertHistoryFilter filter;
        filter.text = QString::fromUtf8(words);
        return filter;
    };
    row("all, the newest first, of one time the last", {}, "543210");
    row("from, included", { Instant(3h), {}, {}, {}, {}, 0 }, "543");
    row("to, included", { {}, Instant(2h), {}, {}, {}, 0 }, "210");
    row("between", { Instant(2h), Instant(3h), {}, {}, {}, 0 }, "321");
    row("nothing between", { Instant(6h), Instant(7h), {}, {}, {}, 0 }, "");
    row("the newest two", { {}, {}, {}, {}, {}, 2 }, "54");
    row("one kind", { {}, {}, {}, { Kind::Fired }, {}, 0 }, "31");
    row("two kinds", { {}, {}, {}, { Kind::Resolved, Kind::Began }, {}, 0 }, "40");
    row("a kind that never was", { {}, {}, {}, { Kind::Silenced }, {}, 0 }, "");
    row("one alert", { {}, {}, {}, {}, morning()[0].labels, 0 }, "410");
    row("the newest of one alert", { {}, {}, {}, {}, morning()[0].labels, 1 }, "4");
    row("an alert that never was", { {}, {}, {}, {}, named("Latency"), 0 }, "");
    row("the alert without labels", { {}, {}, {}, {}, Labels(), 0 }, "52");
    row("a label's value", text("latency"), "410");
    row("a label's name and value", text("ALERTNAME=COST"), "3");
    row("letters that are not of English", text("GRÖSSE"), "410");
    row("an annotation", text("MONEY"), "3");
    row("a source", text("STRASSE"), "5");
    row("an origin", text("pager"), "2");
    row("a reason", text("repeat INTERVAL"), "2");
    row("a percent sign is one", text("0%"), "1");
    row("an underscore is one", text("5_0"), "1");
    row("no match over two texts", text("pager the"), "");
    AlertHistoryFilter several = text("latency");
    several.from = Instant(2h);
    several.kinds = { Kind::Fired, Kind::Began };
    row("everything at once", several, "1");
}

void TestAlertStore::findsWhatIsWanted()
{
    QFETCH(AlertHistoryFilter, filter);
    QVERIFY(m_store->write(historyOf(morning())));
    const auto found = m_store->find(filter);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QString lines;
    for (const AlertHistoryEntry &entry : *found)
        lines += QString::number(entry.firing);
    QTEST(lines, "lines");
}

void TestAlertStore::oldLinesAreForgotten()
{
    AlertChanges changes = historyOf(morning());
    changes.silences = { { QStringLiteral("old"), {}, Instant(0h), Instant(2h), {}, {}, {}, {} },
        { QStringLiteral("on"), {}, Instant(0h), Instant(3h), {}, {}, {}, {} } };
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->count().value(), 6);
    QVERIFY(m_store->prune(Instant(3h)));
    QCOMPARE(m_store->count().value(), 3);
    QCOMPARE(m_store->find({}).value().last().at, Instant(3h));
    QCOMPARE(m_store->silences(noon).value().size(), 1);
    QCOMPARE(m_store->silences(noon).value().first().id, QStringLiteral("on"));
    // Label sets that went with their last line are found again when they come back.
    QVERIFY(m_store->prune(noon));
    QCOMPARE(m_store->count().value(), 0);
    QVERIFY(m_store->write(historyOf(morning())));
    AlertHistoryFilter filter;
    filter.alert = named("Cost");
    QCOMPARE(m_store->find(filter).value().size(), 1);
}

void TestAlertStore::numbersAreNeverGivenAgain()
{
    QVERIFY(m_store->write(historyOf(morning())));
    QVERIFY(m_store->prune(noon));
    reopen();
    QVERIFY(m_store->write(historyOf({ AlertHistoryEntry() })));
    QCOMPARE(m_store->find({}).value().first().id, 7);
}

void TestAlertStore::alertsAreThoseOfTheLastEvaluations()
{
    const QString one = QStringLiteral("prom/rules.yml/a/One{}");
    const QString two = QStringLiteral("prom/rules.yml/a/Two{}");
    const StoredAlert pending { one, named("One"), Instant(1h), {}, Instant(1h) };
    const StoredAlert firing { two, named("Two"), Instant(1h), Instant(2h), Instant(2h) };
    AlertChanges changes;
    changes.rules = { one, two };
    changes.alerts = { pending, firing };
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->alerts().value(), (QList<StoredAlert> { pending, firing }));

    // The next evaluations: One fires and a second one begins, Two is kept firing unseen beside
    // another; then One is gone, of which only another run knows.
    StoredAlert fired = pending;
    fired.firedAt = fired.seenAt = Instant(3h);
    const StoredAlert begun { one, named("Begun"), Instant(3h), {}, Instant(3h) };
    const StoredAlert other { two, named("Ubiquitous"), Instant(3h), {}, Instant(3h) };
    changes.alerts = { fired, begun, firing, other };
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->alerts().value(), (QList<StoredAlert> { begun, fired, firing, other }));
    reopen();
    QCOMPARE(m_store->alerts().value(), (QList<StoredAlert> { begun, fired, firing, other }));
    changes.rules = { one };
    changes.alerts = { begun };
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->alerts().value(), (QList<StoredAlert> { begun, firing, other }));
    changes.alerts = {};
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->alerts().value(), (QList<StoredAlert> { firing, other }));
}

void TestAlertStore::groupsToldAreReplacedAndForgotten()
{
    const ToldGroup first { QStringLiteral("0/1"), named("A"), Instant(1h),
        { named("A"), labelsOf({ { QStringLiteral("x"), QStringLiteral("ü\n") } }) }, {} };
    const ToldGroup second { QStringLiteral("0/1"), {}, Instant(2h), {}, { named("B") } };
    AlertChanges changes;
    changes.told = { first, second };
    QVERIFY(m_store->write(changes));
    reopen();
    // In the order of the labels' texts.
    QCOMPARE(m_store->told().value(), (QList<ToldGroup> { first, second }));

    ToldGroup later = first;
    later.at = Instant(3h);
    later.firing = {};
    later.resolved = { named("A") };
    changes.told = { later };
    changes.forgotten = { { second.route, second.labels } };
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->told().value(), QList<ToldGroup> { later });
}

void TestAlertStore::silencesHaveTheStateOfTheMoment_data()
{
    QTest::addColumn<Instant>("now");
    QTest::addColumn<SilenceInfo::State>("state");
    QTest::newRow("before") << Instant(59min) << SilenceInfo::State::Pending;
    QTest::newRow("at its start") << Instant(1h) << SilenceInfo::State::Active;
    QTest::newRow("just before its end") << Instant(2h - 1ms) << SilenceInfo::State::Active;
    QTest::newRow("at its end") << Instant(2h) << SilenceInfo::State::Expired;
}

void TestAlertStore::silencesHaveTheStateOfTheMoment()
{
    QFETCH(Instant, now);
    QFETCH(SilenceInfo::State, state);
    SilenceInfo silence { QStringLiteral("b0a1"),
        { { QStringLiteral("alertname"), QStringLiteral("A|B"), true, true },
            { QStringLiteral("team"), QStringLiteral("x\"y"), false, false } },
        Instant(1h), Instant(5h), Instant(30min), QStringLiteral("Ada"),
        QStringLiteral("being repaired"), state };
    AlertChanges changes;
    changes.silences = { silence };
    QVERIFY(m_store->write(changes));
    silence.endsAt = Instant(2h);
    changes.silences = { silence };
    QVERIFY(m_store->write(changes));
    reopen();
    QCOMPARE(m_store->silences(now).value(), QList<SilenceInfo> { silence });
}

void TestAlertStore::watchdogsAreKeptUntilGivenAnew()
{
    const QHash<QString, Labels> watchdogs { { QStringLiteral("prom-1"), named("Watchdog") },
        { QString(), named("DeadMansSwitch") } };
    AlertChanges changes;
    changes.watchdogs = watchdogs;
    QVERIFY(m_store->write(changes));
    QVERIFY(m_store->write(historyOf(morning())));
    reopen();
    QCOMPARE(m_store->watchdogs().value(), watchdogs);
    changes.watchdogs = QHash<QString, Labels>();
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->watchdogs().value(), *changes.watchdogs);
}

void TestAlertStore::aStepIsWrittenWholeOrNotAtAll()
{
    const QString rule = QStringLiteral("rule");
    AlertChanges changes = historyOf(morning());
    changes.rules = { rule };
    changes.alerts = { { rule, named("A"), Instant(1h), {}, Instant(1h) } };
    changes.told = { { QStringLiteral("route"), {}, Instant(1h), { named("A") }, {} } };
    // Another program spoils what is written last.
    Database database(m_directory->filePath(QStringLiteral("new/profile/alerts.db")));
    QVERIFY(database.open(alertSchema(), noon));
    QVERIFY(database.run(QStringLiteral("CREATE TRIGGER spoil BEFORE INSERT ON told"
                                        " BEGIN SELECT raise(ABORT, 'spoiled'); END")));
    const auto spoiled = m_store->write(changes);
    QVERIFY(!spoiled);
    QVERIFY2(spoiled.error().message.contains(QLatin1String("spoiled")),
        qPrintable(spoiled.error().message));
    QCOMPARE(m_store->count().value(), 0);
    QVERIFY(m_store->alerts().value().isEmpty());
    QVERIFY(database.run(QStringLiteral("DROP TRIGGER spoil")));
    QVERIFY(m_store->write(changes));
    QCOMPARE(m_store->count().value(), 6);
    QCOMPARE(m_store->alerts().value(), changes.alerts);
    QCOMPARE(m_store->told().value(), changes.told);
}

void TestAlertStore::twoProgramsShareAFile()
{
    AlertStore other(m_directory->filePath(QStringLiteral("new/profile/alerts.db")));
    QVERIFY(other.open(noon));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(m_store->write(historyOf(morning())));
        QVERIFY(other.write(historyOf(morning())));
    }
    QCOMPARE(other.count().value(), 240);
    QCOMPARE(m_store->count().value(), 240);
}

void TestAlertStore::aDamagedFileBeginsAnew()
{
    QVERIFY(m_store->write(historyOf(morning())));
    m_store.reset();
    const QString path = m_directory->filePath(QStringLiteral("new/profile/alerts.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("no longer one") > 0);
    file.close();
    AlertStore store(path);
    const auto opened = store.open(noon);
    QVERIFY(opened);
    QVERIFY2(
        opened->contains(QLatin1String("alerts.db.damaged-19700101T120000Z")), qPrintable(*opened));
    QCOMPARE(store.count().value(), 0);
    QVERIFY(store.write(historyOf(morning())));
    QCOMPARE(store.count().value(), 6);
}

void TestAlertStore::damageFoundLaterIsToldAsSuch()
{
    // More than SQLite keeps in memory.
    QList<AlertHistoryEntry> entries = morning();
    while (entries.size() < 600) {
        entries << entries[1];
        entries.last().annotations = { { QStringLiteral("text"), QString(10'000, u'x') } };
    }
    QVERIFY(m_store->write(historyOf(entries)));
    reopen(); // the log's pages are in the file now
    const QString path = m_directory->filePath(QStringLiteral("new/profile/alerts.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096));
    QVERIFY(file.write(QByteArray(int(file.size()) - 4096, '\xaa')) > 0);
    file.close();
    AlertHistoryFilter all;
    all.limit = 0;
    const auto found = m_store->find(all);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Malformed);
    QVERIFY(!m_store->write(historyOf(entries)));
    const auto opened = m_store->open(noon);
    QVERIFY(opened);
    QVERIFY(!opened->isEmpty());
    QVERIFY(m_store->write(historyOf(entries)));
    QCOMPARE(m_store->count().value(), entries.size());
}

QTEST_GUILESS_MAIN(TestAlertStore)
#include "tst_alertstore.moc"
