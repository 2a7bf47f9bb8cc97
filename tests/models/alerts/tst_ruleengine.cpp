// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/ruleengine.h"

#include <QtTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = AlertInstance::State;
using Kind = AlertTransition::Kind;

Labels labels(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Labels labels;
    for (const auto &[name, value] : pairs)
        labels.pairs.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return labels;
}

Matrix vector(std::initializer_list<std::pair<const char *, double>> byJob)
{
    Matrix matrix;
    matrix.grid.count = 1;
    for (const auto &[job, value] : byJob)
        matrix.series.append({ labels({ { "job", job } }), { value } });
    return matrix;
}

Result<Matrix> failed()
{
    return failure({ Error::Kind::Network, QStringLiteral("nobody answers"), {} });
}

QList<RuleGroup> groupsOf(const char *yaml)
{
    const RuleFile file = readRuleFile(yaml);
    if (!file.problems.isEmpty())
        qFatal("%s", qPrintable(file.problems.first().message));
    return file.groups;
}

/// A rule of one alert, asked every ten seconds.
QList<RuleSet> oneRule(const QByteArray &rest)
{
    const QByteArray yaml = "groups:\n- name: g\n  interval: 10s\n  rules:\n"
                            "  - {alert: Down, expr: up == 0"
        + rest + "}\n";
    return { { u"prod"_s, u"/rules.yml"_s, groupsOf(yaml) } };
}

/// Runs an engine on a clock and a server of the test.
class Bench {
public:
    explicit Bench(RuleEngineOptions options = {})
        : engine(options)
    {
    }

    /// Goes to the next slot and answers everything there.
    Instant step(const Result<Matrix> &answer)
    {
        now = std::max(now, *engine.nextStart());
        QList<RuleQuestion> questions = engine.start(now);
        while (!questions.isEmpty()) {
            const RuleQuestion question = questions.takeFirst();
            asked << question.expr;
            askedAt << question.at;
            const auto known = lookups.constFind(question.expr);
            questions << engine.answer(
                question.id, known == lookups.constEnd() ? answer : Result<Matrix>(*known));
        }
        return askedAt.last();
    }

    QList<Kind> transitions()
    {
        QList<Kind> kinds;
        for (const RuleTransition &transition : engine.takeTransitions())
            kinds << transition.transition.kind;
        return kinds;
    }

    QList<AlertInstance> alerts() const { return engine.rules().value(0).state.instances.values(); }

    RuleEngine engine;
    Instant now { 1'700'000'000s };
    QMap<QString, Matrix> lookups; ///< what is not answered by what step() takes
    QStringList asked;
    QList<Instant> askedAt;
};

} // namespace

class TestRuleEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadsItsSlots();
    void followsTheTimes();
    void skipsMissedSlots();
    void keepsAlertsWhileNobodyAnswers();
    void asksWhatTemplatesAsk();
    void addsTheGroupsLabels();
    void putsRecordedSeriesIn_data();
    void putsRecordedSeriesIn();
    void isUnknownWithoutItsRecordedSeries();
    void restores_data();
    void restores();
    void forgetsOldOutages();
    void resolvesWhatWentMeanwhile();
    void storesWhatChanges();
    void takesNewRules();
    void endsAlertsOfRulesThatAreGone();
    void passesOverASuspend_data();
    void passesOverASuspend();
    void movesWithTheClock_data();
    void movesWithTheClock();
};

void TestRuleEngine::spreadsItsSlots()
{
    const EvaluationSlots slots(QStringLiteral("/rules.yml"), QStringLiteral("g"), 10s);
    const Instant now { 1'700'000'000s };
    const Instant slot = slots.before(now);
    QVERIFY(slot <= now);
    QVERIFY(now - slot < 10s);
    QCOMPARE(slots.after(now) - slot, 10s);
    QCOMPARE(slots.before(slot), slot);
    QCOMPARE(slots.before(slot - 1ms), slot - 10s);
    QCOMPARE(slots.after(slot - 1ms), slot);
    const EvaluationSlots others(QStringLiteral("/rules.yml"), QStringLiteral("h"), 10s);
    QVERIFY(others.before(now) != slot);
}

void TestRuleEngine::followsTheTimes()
{
    Bench bench;
    bench.engine.setRules(oneRule(", for: 20s, keep_firing_for: 20s"), bench.now);
    const Instant first = bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.transitions(), QList { Kind::Began });
    QCOMPARE(bench.step(vector({ { "a", 0 } })), first + 10s);
    QCOMPARE(bench.transitions(), {});
    bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.transitions(), QList { Kind::Fired });
    QCOMPARE(bench.alerts().first().activeAt, first);
    bench.step(vector({}));
    bench.step(vector({}));
    QCOMPARE(bench.transitions(), {});
    QCOMPARE(bench.alerts().first().state, State::Firing);
    bench.step(vector({}));
    QCOMPARE(bench.transitions(), QList { Kind::Resolved });
    QCOMPARE(bench.alerts().first().state, State::Inactive);
}

void TestRuleEngine::skipsMissedSlots()
{
    Bench bench;
    bench.engine.setRules(oneRule({}), bench.now);
    const Instant first = *bench.engine.nextStart();
    const QList<RuleQuestion> questions = bench.engine.start(first);
    QCOMPARE(questions.size(), 1);
    QCOMPARE(bench.engine.start(first + 9s), {});
    QCOMPARE(bench.engine.start(first + 10s), {}); // the first run is not through
    QCOMPARE(bench.engine.missedRuns(), 1);
    bench.engine.answer(questions.first().id, vector({ { "a", 0 } }));
    QCOMPARE(bench.alerts().first().activeAt, first); // the slot, not the time of the answer
    const QList<RuleQuestion> late = bench.engine.start(first + 45s);
    QCOMPARE(late.first().at, first + 40s);
    QCOMPARE(bench.engine.missedRuns(), 3);
    QCOMPARE(bench.engine.answer(4711, vector({})), {});
}

void TestRuleEngine::keepsAlertsWhileNobodyAnswers()
{
    Bench bench;
    bench.engine.setRules(oneRule(", for: 20s"), bench.now);
    bench.step(vector({ { "a", 0 } }));
    bench.step(failed());
    QCOMPARE(bench.engine.rules().first().state.health, AlertRuleState::Health::Failing);
    QCOMPARE(bench.engine.rules().first().state.lastError, QStringLiteral("nobody answers"));
    bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.transitions(), (QList { Kind::Began, Kind::Fired }));
    bench.step(failed());
    QCOMPARE(bench.alerts().first().state, State::Firing);
    QCOMPARE(bench.transitions(), {});
}

void TestRuleEngine::asksWhatTemplatesAsk()
{
    Bench bench;
    bench.lookups.insert(u"count(up)"_s, vector({ { "x", 7 } }));
    bench.lookups.insert(u"owner{job=\"7\"}"_s, vector({ { "ann", 1 } }));
    bench.engine.setRules(
        oneRule(", annotations: {note: '{{ with query \"count(up)\" }}{{ $n := printf \"%v\" (. | "
                "first | value) }}{{ (query (printf \"owner{job=%q}\" $n) | first).Labels.job }} "
                "{{ $n }}{{ end }}'}"),
        bench.now);
    const Instant at = bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.asked, (QStringList { u"up == 0"_s, u"count(up)"_s, u"owner{job=\"7\"}"_s }));
    QCOMPARE(bench.askedAt, (QList { at, at, at }));
    QCOMPARE(bench.alerts().first().annotations.value(u"note"_s), QStringLiteral("ann 7"));
    QCOMPARE(bench.transitions(), QList { Kind::Fired });
}

void TestRuleEngine::addsTheGroupsLabels()
{
    QList<RuleSet> sets = oneRule(", labels: {team: a}");
    sets[0].groups[0].labels = { { u"team"_s, u"all"_s }, { u"site"_s, u"x"_s } };
    Bench bench;
    bench.engine.setRules(sets, bench.now);
    bench.step(vector({ { "a", 0 } }));
    QVERIFY(bench.alerts().first().labels
        == labels({ { "alertname", "Down" }, { "job", "a" }, { "site", "x" }, { "team", "a" } }));
}

void TestRuleEngine::putsRecordedSeriesIn_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("asked");
    const QByteArray rate = "- {record: 'job:r', expr: 'sum by (job) (rate(r[1m]))'}";
    QTest::newRow("plain") << rate << u"job:r > 1"_s << u"(sum by (job) (rate(r[1m]))) > 1"_s;
    QTest::newRow("range") << rate << u"max_over_time(job:r[5m])"_s
                           << u"max_over_time((sum by (job) (rate(r[1m])))[5m:10s])"_s;
    QTest::newRow("matchers") << rate << u"job:r{job=\"a\"} > 1"_s << u"job:r{job=\"a\"} > 1"_s;
    QTest::newRow("none") << rate << u"up  ==  0"_s << u"up  ==  0"_s;
    QTest::newRow("labels") << QByteArray("- {record: x, expr: up, labels: {a: '$b'}}")
                            << u"x > 1"_s << uR"(label_replace((up), "a", "$$b", "", "") > 1)"_s;
    QTest::newRow("chain") << rate + "\n  - {record: y, expr: 'max(job:r)'}" << u"y"_s
                           << u"(max((sum by (job) (rate(r[1m])))))"_s;
    QTest::newRow("another chain")
        << QByteArray("- {record: r0, expr: a}\n  - {record: r1, expr: r0 + r0}\n"
                      "  - {record: r2, expr: r1 + r1}")
        << u"r2"_s << u"(((a) + (a)) + ((a) + (a)))"_s;
    QTest::newRow("parts") << QByteArray("- {record: x, expr: a}\n  - {record: x, expr: b}")
                           << u"x > 1"_s << u"x > 1"_s;
}

void TestRuleEngine::putsRecordedSeriesIn()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, expr);
    QFETCH(QString, asked);
    Bench bench;
    const QByteArray yaml = "groups:\n- name: g\n  interval: 10s\n  rules:\n  " + rules
        + "\n  - alert: A\n    expr: '" + expr.toUtf8() + "'\n";
    bench.engine.setRules({ { u"prod"_s, u"/r.yml"_s, groupsOf(yaml) } }, bench.now);
    bench.step(vector({}));
    QCOMPARE(bench.asked.first(), asked);
}

void TestRuleEngine::isUnknownWithoutItsRecordedSeries()
{
    Bench bench;
    const QByteArray yaml = "groups:\n- name: g\n  interval: 10s\n  rules:\n"
                            "  - {record: 'job:r', expr: sum(r)}\n"
                            "- name: h\n  interval: 10s\n  rules:\n"
                            "  - {alert: Down, expr: 'job:r{job=\"a\"} > 1'}\n";
    bench.engine.setRules({ { u"prod"_s, u"/r.yml"_s, groupsOf(yaml) } }, bench.now);
    bench.step(vector({})); // neither the series nor its count
    QCOMPARE(
        bench.asked, (QStringList { u"job:r{job=\"a\"} > 1"_s, u"count({__name__=\"job:r\"})"_s }));
    QCOMPARE(bench.engine.rules().first().state.health, AlertRuleState::Health::Failing);
    bench.lookups.insert(u"count({__name__=\"job:r\"})"_s, vector({ { "", 3 } }));
    bench.step(vector({}));
    QCOMPARE(bench.engine.rules().first().state.health, AlertRuleState::Health::Good);
}

void TestRuleEngine::restores_data()
{
    QTest::addColumn<int>("forTime");
    QTest::addColumn<int>("spent"); ///< before the outage
    QTest::addColumn<bool>("fired");
    QTest::addColumn<int>("firesAfter"); ///< the first evaluation
    // An outage of a minute with a grace of 40 s, evaluated every ten seconds.
    QTest::newRow("fired") << 60 << 70 << true << 0;
    QTest::newRow("fired, whatever for") << 600 << 610 << true << 0;
    QTest::newRow("nearly over") << 80 << 80 << false << 10;
    QTest::newRow("within the grace") << 80 << 60 << false << 40;
    QTest::newRow("rest of it") << 80 << 20 << false << 60;
    QTest::newRow("shorter than the grace") << 30 << 20 << false << 30;
}

void TestRuleEngine::restores()
{
    QFETCH(int, forTime);
    QFETCH(int, spent);
    QFETCH(bool, fired);
    QFETCH(int, firesAfter);
    RuleEngineOptions options;
    options.outageGrace = 40s;
    const QList<RuleSet> sets = oneRule(", for: " + QByteArray::number(forTime) + 's');
    QList<StoredAlert> stored;
    Instant downAt;
    {
        Bench before(options);
        before.engine.setRules(sets, before.now);
        const Instant began = before.step(vector({ { "a", 0 } }));
        while (before.askedAt.last() < began + std::chrono::seconds(spent))
            before.step(vector({ { "a", 0 } }));
        downAt = before.askedAt.last();
        stored = before.engine.takeStorage().last().alerts;
        QCOMPARE(stored.first().firedAt.has_value(), fired || spent >= forTime);
        if (!fired)
            stored.first().firedAt.reset();
    }
    Bench bench(options);
    bench.now = downAt + 55s;
    bench.engine.restore(stored);
    bench.engine.setRules(sets, bench.now);
    const Instant first = bench.step(vector({ { "a", 0 } }));
    QCOMPARE(first, downAt + 60s);
    while (bench.alerts().first().state != State::Firing)
        bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.askedAt.last() - first, std::chrono::seconds(firesAfter));
    const QList<Kind> kinds = bench.transitions();
    if (fired)
        QCOMPARE(kinds, {});
    else
        QCOMPARE(kinds.last(), Kind::Fired);
}

void TestRuleEngine::forgetsOldOutages()
{
    const QList<RuleSet> sets = oneRule(", for: 1h");
    Bench before;
    before.engine.setRules(sets, before.now);
    before.step(vector({ { "a", 0 } }));
    const QList<StoredAlert> stored = before.engine.takeStorage().last().alerts;
    Bench bench;
    bench.now = before.now + 61min;
    bench.engine.restore(stored);
    bench.engine.setRules(sets, bench.now);
    const Instant first = bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.alerts().first().activeAt, first);
    QCOMPARE(bench.transitions(), QList { Kind::Began });
    QList<StoredAlert> fired = stored;
    fired.first().firedAt = stored.first().seenAt;
    Bench other;
    other.now = before.now + 61min;
    other.engine.restore(fired);
    other.engine.setRules(sets, other.now);
    other.step(vector({ { "a", 0 } })); // the history ends one alert and begins another
    QCOMPARE(other.transitions(), (QList { Kind::Resolved, Kind::Began }));
}

void TestRuleEngine::resolvesWhatWentMeanwhile()
{
    const QList<RuleSet> sets = oneRule({});
    Bench before;
    before.engine.setRules(sets, before.now);
    before.step(vector({ { "a", 0 } }));
    const QList<StoredAlert> stored = before.engine.takeStorage().last().alerts;
    Bench bench;
    bench.now = before.now + 5min;
    bench.engine.restore(stored);
    bench.engine.setRules(sets, bench.now);
    bench.step(failed()); // says nothing about what is over
    QCOMPARE(bench.transitions(), {});
    bench.step(vector({}));
    QCOMPARE(bench.transitions(), QList { Kind::Resolved });
    QCOMPARE(bench.engine.takeStorage().last().alerts, {});
}

void TestRuleEngine::storesWhatChanges()
{
    Bench bench;
    bench.engine.setRules(oneRule(", for: 20s"), bench.now);
    bench.step(vector({}));
    QCOMPARE(bench.engine.takeStorage(), {});
    const Instant at = bench.step(vector({ { "a", 0 } }));
    const QList<RuleStorage> storage = bench.engine.takeStorage();
    QCOMPARE(storage.size(), 1);
    QCOMPARE(storage.first().alerts.size(), 1);
    QCOMPARE(storage.first().alerts.first().activeAt, at);
    QCOMPARE(storage.first().alerts.first().seenAt, at);
    bench.step(failed());
    QCOMPARE(bench.engine.takeStorage(), {}); // not seen, not gone
    bench.step(vector({}));
    QCOMPARE(bench.engine.takeStorage(), (QList { RuleStorage { storage.first().rule, {} } }));
    bench.step(vector({}));
    QCOMPARE(bench.engine.takeStorage(), {});
}

void TestRuleEngine::takesNewRules()
{
    Bench bench;
    bench.engine.setRules(oneRule(", for: 20s"), bench.now);
    const Instant first = bench.step(vector({ { "a", 0 } }));
    bench.transitions();
    bench.engine.setRules(oneRule(", for: 20s"), bench.now); // the same
    QCOMPARE(bench.step(vector({ { "a", 0 } })), first + 10s);
    bench.engine.setRules(oneRule(", for: 30s, annotations: {a: b}"), bench.now);
    bench.step(vector({ { "a", 0 } }));
    bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.transitions(), QList { Kind::Fired });
    QCOMPARE(bench.alerts().first().activeAt, first);
    bench.engine.setRules(oneRule(", labels: {x: y}"), bench.now);
    QCOMPARE(bench.alerts().size(), 0); // other labels: another rule
}

void TestRuleEngine::endsAlertsOfRulesThatAreGone()
{
    Bench bench;
    bench.engine.setRules(oneRule({}), bench.now);
    bench.step(vector({ { "a", 0 }, { "b", 0 } }));
    bench.transitions();
    bench.engine.takeStorage();
    bench.engine.start(*bench.engine.nextStart());
    bench.engine.setRules({}, bench.now);
    QCOMPARE(bench.transitions(), (QList { Kind::Resolved, Kind::Resolved }));
    QCOMPARE(bench.engine.takeStorage().first().alerts, {});
    QVERIFY(!bench.engine.nextStart());
    QCOMPARE(bench.engine.answer(2, vector({ { "a", 0 } })), {}); // it was under way
    QCOMPARE(bench.engine.rules(), {});
}

void TestRuleEngine::passesOverASuspend_data()
{
    QTest::addColumn<QByteArray>("forTime");
    QTest::addColumn<int>("firesAfter"); ///< the last evaluation before, without the sleep
    QTest::newRow("short") << QByteArray("60s") << 60;
    QTest::newRow("beyond the grace") << QByteArray("20m") << 1200;
}

void TestRuleEngine::passesOverASuspend()
{
    QFETCH(QByteArray, forTime);
    QFETCH(int, firesAfter);
    Bench bench;
    bench.engine.setRules(oneRule(", for: " + forTime), bench.now);
    const Instant seen = bench.step(vector({ { "a", 0 } }));
    const Instant woken = bench.now + 8h;
    bench.engine.passOver(bench.now, woken);
    QVERIFY(*bench.engine.nextStart() >= woken + 30s); // the network has to come back
    bench.now = woken;
    while (bench.alerts().first().state != State::Firing)
        bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.askedAt.last() - 8h - seen, std::chrono::seconds(firesAfter));
    QCOMPARE(bench.transitions(), (QList { Kind::Began, Kind::Fired }));
    QCOMPARE(bench.engine.missedRuns(), 0);
}

void TestRuleEngine::movesWithTheClock_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("forward") << 90;
    QTest::newRow("back") << -90;
}

void TestRuleEngine::movesWithTheClock()
{
    QFETCH(int, minutes);
    const Milliseconds by = std::chrono::minutes(minutes);
    Bench bench;
    bench.engine.setRules(oneRule(", for: 30s"), bench.now);
    const Instant seen = bench.step(vector({ { "a", 0 } }));
    bench.now += by;
    bench.engine.moveClock(by, bench.now);
    while (bench.alerts().first().state != State::Firing)
        bench.step(vector({ { "a", 0 } }));
    QCOMPARE(bench.askedAt.last() - by - seen, 30s);
    QCOMPARE(bench.engine.missedRuns(), 0);
}

QTEST_GUILESS_MAIN(TestRuleEngine)
#include "tst_ruleengine.moc"
