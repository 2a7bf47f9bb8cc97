// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"
#include "app/localexpression.h"
#include "app/session.h"
#include "collectors/local/localclient.h"
#include "collectors/local/localkeeper.h"
#include "collectors/prometheus/catalog.h"
#include "collectors/prometheus/instantqueries.h"
#include "collectors/scheduler.h"
#include "models/alerts/rulefile.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/realprometheus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
using Pairs = QMap<QString, QString>;

Labels labelsOf(const char *name, const Pairs &others = {})
{
    Labels labels { others };
    labels.pairs.insert(QStringLiteral("__name__"), QLatin1String(name));
    return labels;
}

Labels cpuLabels(int cpu, const char *mode)
{
    return labelsOf("node_cpu_seconds_total",
        { { QStringLiteral("cpu"), QString::number(cpu) },
            { QStringLiteral("mode"), QLatin1String(mode) } });
}

/// Every ten seconds of 25 minutes, eight of which nobody read.
QList<LocalReading> recorded()
{
    QList<LocalReading> readings;
    for (qint64 second = 0; second <= 1500; second += 10) {
        if (second > 600 && second < 1080)
            continue;
        LocalReading reading { instantOf(historyStart + second), {} };
        reading.samples.append({ labelsOf("node_load1"), double(second % 70) / 8 });
        reading.samples.append({ labelsOf("node_load5"), second % 30 == 0 ? qQNaN() : 0.25 });
        for (int cpu = 0; cpu < 3; ++cpu) {
            for (const char *mode : { "idle", "user" })
                reading.samples.append({ cpuLabels(cpu, mode), double(second * (cpu + 1)) / 100 });
        }
        readings << reading;
    }
    return readings;
}

QByteArray openMetrics(const QList<LocalReading> &readings)
{
    QMap<Labels, QByteArray> lines;
    for (const LocalReading &reading : readings) {
        for (const LocalSample &sample : reading.samples)
            lines[sample.labels] += toString(sample.labels).toUtf8().replace(", ", ",") + ' '
                + QByteArray::number(sample.value, 'g', 17).replace("nan", "NaN") + ' '
                + QByteArray::number(qint64(reading.at.time_since_epoch() / 1s)) + '\n';
    }
    return lines.values().join() + "# EOF\n";
}

/// One line per series, so that two answers compare and print; NaN and missing are told apart.
QStringList linesOf(const Result<Matrix> &answer)
{
    if (!answer)
        return { answer.error().message };
    QStringList lines;
    for (const Series &series : answer->series) {
        QStringList values;
        for (const double value : series.values)
            values << (isMissing(value) ? QStringLiteral("-") : QString::number(value, 'g', 17));
        lines << toString(series.labels) + u' ' + values.join(u' ');
    }
    lines.sort();
    return lines;
}

std::shared_ptr<LocalClient> clientOf(const std::shared_ptr<const LocalHistory> &history)
{
    return std::make_shared<LocalClient>(history, localQueryOf,
        QList<MetricMetadata> { { QStringLiteral("node_load1"), QStringLiteral("gauge"),
            QStringLiteral("1m load average."), {} } });
}

/// Read every two seconds: busy from 1:00 to 3:00, the agent gone from 2:00 to 2:30.
LocalReading storyAt(Instant begin, std::chrono::seconds at)
{
    const bool isBusy = at >= 60s && at < 180s;
    const bool isDown = at >= 120s && at < 150s;
    return { begin + at,
        { { labelsOf("opsglass_cpu_used_ratio"), isBusy ? 0.95 : 0.2 },
            { labelsOf(
                  "opsglass_cpu_used_ratio", { { QStringLiteral("cpu"), QStringLiteral("0") } }),
                1 },
            { labelsOf(
                  "opsglass_process_up", { { QStringLiteral("agent"), QStringLiteral("claude") } }),
                isDown ? 0.0 : 1.0 } } };
}

RuleFile machineRules()
{
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/rules/local.yml"));
    return file.open(QIODevice::ReadOnly) ? readRuleFile(file.readAll()) : RuleFile();
}

/// "fired RULE SECOND SUMMARY", the second since the beginning rounded down to ten.
QString lineOf(const RuleTransition &one, Instant begin)
{
    static const QStringList words { QStringLiteral("began"), QStringLiteral("fired"),
        QStringLiteral("resolved"), QStringLiteral("dropped") };
    return words.value(int(one.transition.kind)) + u' ' + one.place.rule + u' '
        + QString::number((one.transition.at - begin) / 10s * 10) + u' '
        + one.transition.alert.annotations.value(QStringLiteral("summary"));
}

/// Whether each line is of the slot after its second, which comes within ten seconds.
bool isInTime(const QStringList &story, const QList<int> &earliest)
{
    for (qsizetype i = 0; i < story.size(); ++i) {
        const int second = story[i].section(u' ', 2, 2).toInt();
        if (second < earliest.value(i) || second > earliest.value(i) + 10)
            return false;
    }
    return true;
}

AlertRuleState stateOf(const RuleEngine &engine, const char *rule)
{
    for (const RuleStatus &status : engine.rules()) {
        if (status.place.rule == QLatin1String(rule))
            return status.state;
    }
    return {};
}

} // namespace

/// This machine as a source: its answers beside those of a real Prometheus that has the same
/// samples, polled by the scheduler, asked by variables and by alert rules.
class TestLocalSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAsPrometheus_data();
    void answersAsPrometheus();
    void namesAreThoseOfPrometheus();
    void catalogAsksIt_data();
    void catalogAsksIt();
    void saysWhatItKnowsOfMetrics();
    void whatItCannotAnswerIsAnError();
    void theWaitingMayLeave();
    void schedulerDropsWhatIsNotReadAnyMore();
    void keeperWritesWhenItGoes();
    void rulesFireAndResolve();
    void deskEvaluatesRulesHere();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<LocalHistory> m_history;
    std::shared_ptr<LocalClient> m_client;
    std::unique_ptr<RealPrometheus> m_server;
    std::unique_ptr<PrometheusClient> m_other;
};

void TestLocalSource::initTestCase()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_history = std::make_shared<LocalHistory>(m_directory->filePath(QStringLiteral("local.db")));
    QVERIFY(m_history->open(instantOf(historyStart)));
    const QList<LocalReading> readings = recorded();
    for (const LocalReading &reading : readings)
        QVERIFY(m_history->add(reading));
    m_client = clientOf(m_history);
    m_server = std::make_unique<RealPrometheus>(
        RealPrometheus::Options { .openMetrics = openMetrics(readings) });
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    PrometheusSource source;
    source.baseUrl = m_server->url();
    m_other = std::make_unique<PrometheusClient>(source);
}

void TestLocalSource::answersAsPrometheus_data()
{
    QTest::addColumn<QString>("expr");
    for (const char *expr : { "node_load1", "node_load5", "{__name__=~\"node_load.\"}",
             "node_cpu_seconds_total{mode=\"idle\"}",
             "node_cpu_seconds_total{cpu!=\"1\",mode=~\"i.*\"}",
             "node_cpu_seconds_total{cpu!~\"1|2\"}", "node_cpu_seconds_total{mode=~\"dl\"}",
             "node_load1{host=\"\"}", "nothing", "node_load1 > 4", "4 < node_load1",
             "node_load1 >= 5", "node_load1 <= 5", "node_load1 < -1", "node_load1 == 5",
             "node_load1 != 5", "node_load1 > bool 4", "4 > bool node_load1",
             "node_load5 == bool 0.25", "node_load5 != 0.25", "node_load5 > 0",
             "node_load1 offset 5m", "node_load1 offset -2m > 3", "(node_load1) > 10 * 0.5",
             "{__name__=~\"node_load.\"} > bool 1", "node_cpu_seconds_total > bool 5" })
        QTest::newRow(expr) << QString::fromLatin1(expr);
}

void TestLocalSource::answersAsPrometheus()
{
    QFETCH(QString, expr);
    const auto compare = [&](QueryKey::Kind kind, const Grid &grid) {
        const QueryRequest request { .expr = expr, .kind = kind, .grid = grid };
        const QueryAnswer theirs = answerOf(*m_other, request);
        const QueryAnswer ours = answerOf(*m_client, request);
        if (!theirs.result) {
            QCOMPARE(theirs.result.error().kind, Error::Kind::Query);
            QVERIFY(!ours.result);
            QCOMPARE(ours.result.error().kind, Error::Kind::Query);
            return;
        }
        QCOMPARE(linesOf(ours.result), linesOf(theirs.result));
        QVERIFY(ours.result->grid == grid);
        QVERIFY(ours.warnings.isEmpty());
    };
    for (const int second : { -1, 0, 9, 10, 15, 600, 899, 900, 901, 1079, 1080, 1500, 1800, 1801 })
        compare(QueryKey::Kind::InstantQuery, { instantOf(historyStart + second), 0ms, 1 });
    for (const std::chrono::seconds step : { 5s, 10s, 60s, 250s })
        compare(QueryKey::Kind::RangeQuery,
            { instantOf(historyStart - 100), step, 2000 / step.count() });
}

void TestLocalSource::namesAreThoseOfPrometheus()
{
    const TimeRange range { instantOf(historyStart), instantOf(historyStart + 1500) };
    const QList<QStringList> selectors { {}, { QStringLiteral("node_load1") },
        { QStringLiteral("node_load1"), QStringLiteral("node_cpu_seconds_total{cpu=\"1\"}") },
        { QStringLiteral("nothing") } };
    for (const QStringList &some : selectors) {
        const SeriesSelection selection { some, range, 0 };
        const auto sorted = [](Result<QStringList> names) {
            QStringList list = names.value_or(QStringList { QStringLiteral("failed") });
            list.sort();
            return list;
        };
        const auto labels = [&](CatalogClient &client) {
            return sorted(
                resultOf<QStringList>([&](auto done) { return client.labels(selection, done); }));
        };
        QCOMPARE(labels(*m_client), labels(*m_other));
        for (const char *label : { "__name__", "cpu", "mode", "nobody" }) {
            const auto values = [&](CatalogClient &client) {
                return sorted(resultOf<QStringList>([&](auto done) {
                    return client.labelValues(QLatin1String(label), selection, done);
                }));
            };
            QCOMPARE(values(*m_client), values(*m_other));
        }
        if (some.isEmpty())
            continue;
        const auto series = [&](CatalogClient &client) {
            QList<Labels> list = resultOf<QList<Labels>>([&](auto done) {
                return client.series(selection, done);
            }).value_or(QList<Labels>());
            std::sort(list.begin(), list.end());
            return list;
        };
        QVERIFY(series(*m_client) == series(*m_other));
    }
}

void TestLocalSource::catalogAsksIt_data()
{
    using Kind = CatalogQuestion::Kind;
    QTest::addColumn<CatalogQuestion>("question");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const CatalogQuestion &question, const char *answer) {
        QTest::newRow(name) << question << QString::fromUtf8(answer);
    };
    row("metric names", { .label = QStringLiteral("__name__") },
        "node_cpu_seconds_total node_load1 node_load5");
    row("label names", { .kind = Kind::LabelNames }, "__name__ cpu mode");
    row("no more than asked for", { .kind = Kind::LabelNames, .limit = 2 }, "__name__ cpu");
    row("values of some series",
        { .label = QStringLiteral("cpu"),
            .selector = QStringLiteral("node_cpu_seconds_total{cpu=~\"[12]\"}") },
        "1 2");
    row("another time",
        { .label = QStringLiteral("cpu"), .range = TimeRange { instantOf(0), instantOf(1000) } },
        "");
    row("series", { .kind = Kind::Series, .selector = QStringLiteral("node_load1") }, "node_load1");
    row("more than a selector",
        { .label = QStringLiteral("cpu"), .selector = QStringLiteral("node_load1 > 5") },
        "“node_load1 > 5” does not choose series alone.");
    row("an answer",
        { .kind = Kind::Result,
            .expr = QStringLiteral("node_load1"),
            .range = TimeRange { instantOf(historyStart), instantOf(historyStart + 60) } },
        "node_load1 7.5");
}

void TestLocalSource::catalogAsksIt()
{
    QFETCH(CatalogQuestion, question);
    Catalog catalog;
    catalog.addSource(QStringLiteral("local"), m_client);
    QSignalSpy answered(&catalog, &Catalog::answered);
    catalog.ask(7, QStringLiteral("local"), question);
    QCOMPARE(answered.size(), 0); // never at once
    QVERIFY(answered.wait(patience));
    QCOMPARE(answered.first().first().toULongLong(), 7ULL);
    const auto answer = answered.first().last().value<Result<CatalogAnswer>>();
    QString text = answer ? QString() : answer.error().message;
    if (answer && std::holds_alternative<QStringList>(*answer))
        text = std::get<QStringList>(*answer).join(u' ');
    if (answer && std::holds_alternative<Matrix>(*answer))
        text = linesOf(std::get<Matrix>(*answer)).join(u' ');
    if (answer && std::holds_alternative<QList<Labels>>(*answer))
        text = toString(std::get<QList<Labels>>(*answer).value(0));
    QTEST(text, "answer");
}

void TestLocalSource::saysWhatItKnowsOfMetrics()
{
    const auto ask = [this](const QString &metric) {
        return resultOf<QList<MetricMetadata>>(
            [&](auto done) { return m_client->metadata(metric, done); });
    };
    QCOMPARE(ask({})->size(), 1);
    QCOMPARE(ask(QStringLiteral("node_load1"))->first().type, QStringLiteral("gauge"));
    QCOMPARE(ask(QStringLiteral("node_load5"))->size(), 0);
}

void TestLocalSource::whatItCannotAnswerIsAnError()
{
    const QueryAnswer answer = answerOf(
        *m_client, instantRequest(QStringLiteral("sum(rate(node_cpu_seconds_total[5m]))")));
    QVERIFY(!answer.result);
    QCOMPARE(answer.result.error().kind, Error::Kind::Query);
    QVERIFY2(answer.result.error().message.startsWith(
                 QLatin1String("This machine cannot answer the function sum():")),
        qPrintable(answer.result.error().message));
    QueryRequest exemplars = rangeRequest(QStringLiteral("rate(x[5m])"), 10);
    exemplars.kind = QueryKey::Kind::ExemplarQuery;
    const QueryAnswer none = answerOf(*m_client, exemplars);
    QVERIFY(none.result && none.result->exemplars.isEmpty() && none.result->grid == exemplars.grid);
}

void TestLocalSource::theWaitingMayLeave()
{
    int answers = 0;
    auto client = clientOf(m_history);
    std::unique_ptr<PendingQuery> kept;
    kept = client->ask(instantRequest(QStringLiteral("node_load1")), [&](const QueryAnswer &) {
        ++answers;
        kept.reset(); // what is running here goes with it
    });
    auto dropped = client->ask(
        instantRequest(QStringLiteral("node_load1")), [&](const QueryAnswer &) { answers += 100; });
    dropped.reset();
    client.reset(); // a source that was replaced meanwhile
    QTRY_COMPARE(answers, 1);
    QVERIFY(!kept);
}

void TestLocalSource::schedulerDropsWhatIsNotReadAnyMore()
{
    auto history
        = std::make_shared<LocalHistory>(m_directory->filePath(QStringLiteral("scheduler.db")));
    QVERIFY(history->open(Session::now()));
    const auto read = [&history](const QStringList &agents) {
        LocalReading reading { Session::now(), {} };
        for (const QString &agent : agents)
            reading.samples.append(
                { labelsOf("opsglass_process_up", { { QStringLiteral("agent"), agent } }), 1 });
        QVERIFY(history->add(reading));
    };
    read({ QStringLiteral("a"), QStringLiteral("b") });
    Scheduler scheduler;
    scheduler.addSource(QStringLiteral("local"), clientOf(history));
    QSignalSpy polled(&scheduler, &Scheduler::polled);
    QueryKey key { .source = QStringLiteral("local"),
        .expr = QStringLiteral("opsglass_process_up == 1"),
        .kind = QueryKey::Kind::InstantQuery };
    scheduler.watch(1, { key }, { 50ms });
    const auto agents = [&polled] {
        const auto outcome
            = polled.isEmpty() ? QueryOutcome() : polled.last().first().value<QueryOutcome>();
        QStringList names;
        for (const Series &series : outcome.result.value_or(Matrix()).series)
            names << series.labels.value(QStringLiteral("agent"));
        return names.join(u' ');
    };
    QTRY_COMPARE(agents(), QStringLiteral("a b"));
    read({ QStringLiteral("b") });
    QTRY_COMPARE(agents(), QStringLiteral("b"));
}

void TestLocalSource::keeperWritesWhenItGoes()
{
    const QString file = m_directory->filePath(QStringLiteral("keeper.db"));
    const Instant at = instantOf(historyStart);
    const LocalReading first { at, { { labelsOf("node_load1"), 1 } } };
    const LocalReading second { at + 2s, { { labelsOf("node_load1"), 2 } } };
    {
        LocalKeeper keeper(file);
        QSignalSpy said(&keeper, &LocalKeeper::said);
        QSignalSpy failed(&keeper, &LocalKeeper::failed);
        keeper.add(first); // before it is open
        keeper.open(at);
        keeper.add(first);
        keeper.add(second);
        QVERIFY(said.isEmpty() && failed.isEmpty());
        QVERIFY(keeper.history()->newest() == second);
    }
    QFile damaged(file);
    {
        LocalHistory history(file);
        QVERIFY(history.open(at));
        const auto found = history.select({}, { at, at + 10s });
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->first().values, (QList<double> { 1, 2 }));
    }
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QVERIFY(damaged.write("a letter") > 0);
    damaged.close();
    LocalKeeper keeper(file);
    QSignalSpy said(&keeper, &LocalKeeper::said);
    keeper.open(at);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QLatin1String("it is kept as keeper.db.dam")));
}

void TestLocalSource::rulesFireAndResolve()
{
    const RuleFile rules = machineRules();
    QVERIFY(rules.problems.isEmpty() && !rules.groups.isEmpty());
    auto history
        = std::make_shared<LocalHistory>(m_directory->filePath(QStringLiteral("rules.db")));
    const Instant begin = instantOf(historyStart);
    QVERIFY(history->open(begin));
    InstantQueries queries;
    queries.addSource(QStringLiteral("local"), clientOf(history));
    RuleEngine engine;
    int open = 0;
    const auto ask = [&](const QList<RuleQuestion> &questions) {
        for (const RuleQuestion &question : questions) {
            ++open;
            queries.ask(question.id, question.source, question.expr, question.at);
        }
    };
    connect(
        &queries, &InstantQueries::answered, this, [&](quint64 id, const Result<Matrix> &answer) {
            --open;
            ask(engine.answer(id, answer));
        });
    engine.setRules(
        { { QStringLiteral("local"), QStringLiteral("/local.yml"), rules.groups } }, begin);
    QStringList story;
    for (std::chrono::seconds at = 0s; at < 300s; at += 2s) {
        QVERIFY(history->add(storyAt(begin, at)));
        ask(engine.start(begin + at));
        QTRY_COMPARE(open, 0);
        for (const RuleTransition &one : engine.takeTransitions())
            story << lineOf(one, begin);
    }
    QStringList names;
    for (const QString &line : std::as_const(story))
        names << line.section(u' ', 0, 1);
    QCOMPARE(names.join(QLatin1String(", ")),
        QStringLiteral("began MachineIsBusy, fired MachineIsBusy, fired AgentIsDown, "
                       "resolved AgentIsDown, resolved MachineIsBusy"));
    QVERIFY2(isInTime(story, { 60, 90, 120, 150, 180 }), qPrintable(story.join(u'\n')));
    QVERIFY2(
        story[1].endsWith(QLatin1String(" 95% of the machine is in use")), qPrintable(story[1]));
    QVERIFY2(story[2].endsWith(QLatin1String(" claude does not run")), qPrintable(story[2]));
    QCOMPARE(stateOf(engine, "MachineIsBusy").health, AlertRuleState::Health::Good);
    QCOMPARE(stateOf(engine, "NeedsAServer").health, AlertRuleState::Health::Failing);
    QVERIFY2(
        stateOf(engine, "NeedsAServer")
            .lastError.startsWith(QLatin1String("This machine cannot answer the function rate():")),
        qPrintable(stateOf(engine, "NeedsAServer").lastError));
}

void TestLocalSource::deskEvaluatesRulesHere()
{
    const QString rules = m_directory->filePath(QStringLiteral("here.yml"));
    QFile file(rules);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("groups: [ { name: g, interval: 1s, rules: [\n"
               "  { alert: Down, expr: opsglass_process_up == 0 },\n"
               "  { alert: Rate, expr: 'rate(node_cpu_seconds_total[5m]) > 1' } ] } ]\n");
    file.close();

    Session session;
    auto *keeper = new LocalKeeper(m_directory->filePath(QStringLiteral("desk.db")));
    session.adopt(keeper);
    QMetaObject::invokeMethod(keeper, [keeper] { keeper->open(Session::now()); });
    const auto read = [keeper](double up) {
        const LocalReading reading { Session::now(),
            { { labelsOf("opsglass_process_up",
                    { { QStringLiteral("agent"), QStringLiteral("claude") } }),
                up } } };
        QMetaObject::invokeMethod(keeper, [keeper, reading] { keeper->add(reading); });
    };
    AlertDesk desk(&session, m_directory->filePath(QStringLiteral("alerts.db")));
    PrometheusSource local;
    local.id = QStringLiteral("local");
    local.name = QStringLiteral("This machine");
    desk.setLocal(local, [keeper] { return clientOf(keeper->history()); });
    AlertSettings settings;
    settings.rules.insert(local.id, { rules });
    desk.setSettings(settings);
    desk.setSources({});
    read(0);
    const auto state = [&desk] {
        const QList<WatchedAlert> alerts = desk.book()->alerts();
        return alerts.isEmpty() ? -1 : int(alerts.first().state);
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), int(WatchedAlert::State::Firing), patience);
    const WatchedAlert alert = desk.book()->alerts().first();
    QCOMPARE(alert.labels.value(QStringLiteral("agent")), QStringLiteral("claude"));
    QCOMPARE(alert.querySource, QStringLiteral("local"));
    QCOMPARE(alert.generatorUrl, QString()); // nobody can open it
    // The other rule makes what is told of the file incomplete, and says why.
    const QList<AlertSourceHealth> sources = desk.book()->sources();
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources.first().origin.sourceName, QStringLiteral("This machine"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.book()->sources().first().problem.contains(
                                 QLatin1String("This machine cannot answer the function rate():")),
        patience);
    read(1);
    QTRY_VERIFY_WITH_TIMEOUT(state() != int(WatchedAlert::State::Firing), patience);
}

QTEST_GUILESS_MAIN(TestLocalSource)
#include "tst_localsource.moc"
