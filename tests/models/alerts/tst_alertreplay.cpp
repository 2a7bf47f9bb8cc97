// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertreplay.h"
#include "models/alerts/rulereplay.h"

#include <QtTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = AlertInstance::State;

constexpr auto interval = 10s;
const Instant now { 1'700'000'000s };

Labels labels(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Labels labels;
    for (const auto &[name, value] : pairs)
        labels.pairs.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return labels;
}

/// Series by the letters of their jobs: a digit is a value, a dot none.
using Past = QMap<QString, QString>;

Matrix matrixOf(const Past &past, const Grid &grid)
{
    Matrix matrix;
    matrix.grid = grid;
    for (auto job = past.cbegin(); job != past.cend(); ++job) {
        Series series;
        series.labels.pairs = { { u"__name__"_s, u"m"_s }, { u"job"_s, job.key() } };
        // The grid's end is the end of the text.
        const QString tail = job.value().right(grid.count).rightJustified(grid.count, u'.');
        for (const QChar letter : tail)
            series.values << (letter == u'.' ? missing() : letter.digitValue());
        matrix.series << series;
    }
    return matrix;
}

Matrix vectorOf(const Past &past, qsizetype index)
{
    Matrix matrix;
    matrix.grid.count = 1;
    for (auto job = past.cbegin(); job != past.cend(); ++job) {
        if (const QChar letter = job.value().at(index); letter != u'.')
            matrix.series.append({ { { { u"__name__"_s, u"m"_s }, { u"job"_s, job.key() } } },
                { double(letter.digitValue()) } });
    }
    return matrix;
}

QList<RuleSet> rulesOf(const QByteArray &rest, const QByteArray &group = {})
{
    const RuleFile file = readRuleFile("groups:\n- name: g\n  interval: 10s\n" + group
        + "  rules:\n  - {alert: A, expr: m" + rest + "}\n");
    if (!file.problems.isEmpty())
        qFatal("%s", qPrintable(file.problems.first().message));
    return { { u"prod"_s, u"/rules.yml"_s, file.groups } };
}

/// What an engine that was there all the time knows after the last column of `past`, and when that
/// was.
AlertRuleState lived(const QList<RuleSet> &sets, const Past &past)
{
    RuleEngine engine;
    engine.setRules(sets, now);
    for (qsizetype index = 0; index < past.first().size(); ++index) {
        for (const RuleQuestion &question : engine.start(*engine.nextStart()))
            engine.answer(question.id, vectorOf(past, index));
    }
    return engine.rules().first().state;
}

AlertRuleState replayed(const QList<RuleSet> &sets, const Past &past, const Grid &steps)
{
    const RuleGroup &group = sets.first().groups.first();
    const PreparedRule prepared = preparedRules(group, { group }, interval).first();
    TemplateLookups lookups;
    const TemplateQuery query = lookups.query();
    return replayAlert(
        prepared.rule, group.limit, matrixOf(past, steps), steps, prepared.expander({}, query));
}

Result<Matrix> failed()
{
    return failure({ Error::Kind::Network, QStringLiteral("nobody answers"), {} });
}

} // namespace

class TestAlertReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWhereAnEngineEnds_data();
    void endsWhereAnEngineEnds();
    void looksFarEnough_data();
    void looksFarEnough();
    void asksNoMoreThanAServerAnswers_data();
    void asksNoMoreThanAServerAnswers();
    void takesHistograms();
    void refusesTexts();
    void asksWhatItNeeds();
    void asksFurtherBackForOldAlerts();
    void keepsWhatItKnowsWhenTheFarLookFails();
    void saysWhatFailed();
    void anEngineGoesOnFromIt();
};

void TestAlertReplay::endsWhereAnEngineEnds_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Past>("past");
    const QByteArray texts = ", for: 20s, labels: {size: '{{ if gt $value 4.0 }}big{{ else }}small"
                             "{{ end }}'}, annotations: {note: '{{ $labels.job }} {{ $value }}'}";
    QTest::newRow("none") << texts << Past { { u"a"_s, u"....."_s } };
    QTest::newRow("pending") << texts << Past { { u"a"_s, u"...12"_s } };
    QTest::newRow("firing") << texts << Past { { u"a"_s, u".1234"_s } };
    QTest::newRow("over") << texts << Past { { u"a"_s, u"1234."_s } };
    QTest::newRow("begun anew") << texts << Past { { u"a"_s, u"1234.1"_s } };
    QTest::newRow("identity by value") << texts << Past { { u"a"_s, u"123456"_s } };
    QTest::newRow("several") << texts
                             << Past { { u"a"_s, u".1234"_s }, { u"b"_s, u"12.31"_s },
                                    { u"c"_s, u"1.1.1"_s } };
    const QByteArray keeps
        = ", for: 10s, keep_firing_for: 30s, annotations: {note: '{{ $value }}'}";
    QTest::newRow("kept") << keeps << Past { { u"a"_s, u"123.."_s } };
    QTest::newRow("kept to the end") << keeps << Past { { u"a"_s, u"123..."_s } };
    QTest::newRow("kept too long") << keeps << Past { { u"a"_s, u"123...."_s } };
    QTest::newRow("kept and back") << keeps << Past { { u"a"_s, u"123..4"_s } };
    QTest::newRow("kept again") << keeps << Past { { u"a"_s, u"123..4.."_s } };
    QTest::newRow("pending is not kept") << keeps << Past { { u"a"_s, u"...1."_s } };
    QTest::newRow("same labels") << QByteArray(", labels: {job: all}")
                                 << Past { { u"a"_s, u"1.1"_s }, { u"b"_s, u"..1"_s } };
    QTest::newRow("same labels once") << QByteArray(", for: 20s, labels: {job: all}")
                                      << Past { { u"a"_s, u"1111"_s }, { u"b"_s, u".1.."_s } };
    QTest::newRow("at once") << QByteArray() << Past { { u"a"_s, u"1"_s } };
}

void TestAlertReplay::endsWhereAnEngineEnds()
{
    QFETCH(QByteArray, rule);
    QFETCH(Past, past);
    for (const char *limit : { "", "  limit: 1\n" }) {
        const QList<RuleSet> sets = rulesOf(rule, limit);
        const AlertRuleState state = lived(sets, past);
        const qsizetype count = past.first().size();
        const Grid steps { *state.evaluatedAt - interval * (count - 1), interval, count };
        QVERIFY(replayed(sets, past, steps) == state);
    }
}

void TestAlertReplay::looksFarEnough_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("past");
    const QByteArray waits = ", for: 30s";
    QTest::newRow("fires") << waits << u"11111111"_s;
    QTest::newRow("just fires") << waits << u"...1111"_s;
    QTest::newRow("just not") << waits << u"....111"_s;
    const QByteArray odd = ", for: 25s";
    QTest::newRow("between steps") << odd << u"...1111"_s;
    QTest::newRow("not between steps") << odd << u"....111"_s;
    const QByteArray keeps = ", for: 30s, keep_firing_for: 40s";
    QTest::newRow("kept") << keeps << u"..1111...."_s;
    QTest::newRow("kept no more") << keeps << u".1111....."_s;
    QTest::newRow("never fired") << keeps << u"...111...."_s;
    QTest::newRow("back in time") << keeps << u"1111....1"_s;
    const QByteArray keepsOdd = ", for: 25s, keep_firing_for: 35s";
    QTest::newRow("kept between steps") << keepsOdd << u"..1111...."_s;
    QTest::newRow("kept no more between steps") << keepsOdd << u".1111....."_s;
    QTest::newRow("at once") << QByteArray() << u"111"_s;
    QTest::newRow("gone at once") << QByteArray() << u"11."_s;
}

void TestAlertReplay::looksFarEnough()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, past);
    const QList<RuleSet> sets = rulesOf(rule);
    const Past only { { u"a"_s, QString(20, u'.') + past } };
    const AlertRuleState state = lived(sets, only);
    const Rule &bare = sets.first().groups.first().rules.first();
    const Grid steps = replayGrid(bare, interval, *state.evaluatedAt, 0s);
    QCOMPARE(steps.end(), *state.evaluatedAt);
    QCOMPARE(replayed(sets, only, steps).worst(), state.worst());
}

void TestAlertReplay::asksNoMoreThanAServerAnswers_data()
{
    QTest::addColumn<Milliseconds>("forTime");
    QTest::addColumn<Milliseconds>("reach");
    QTest::addColumn<Milliseconds>("step");
    QTest::newRow("nothing") << Milliseconds(0) << Milliseconds(0) << Milliseconds(10s);
    QTest::newRow("a minute") << Milliseconds(1min) << Milliseconds(0) << Milliseconds(10s);
    QTest::newRow("a day back") << Milliseconds(1min) << Milliseconds(24h) << Milliseconds(10s);
    QTest::newRow("too far back") << Milliseconds(1min) << Milliseconds(48h) << Milliseconds(10s);
    QTest::newRow("just enough") << Milliseconds(109'970s) << Milliseconds(0) << Milliseconds(10s);
    QTest::newRow("more") << Milliseconds(109'980s) << Milliseconds(0) << Milliseconds(20s);
    QTest::newRow("a month") << Milliseconds(30 * 24h) << Milliseconds(0) << Milliseconds(240s);
}

void TestAlertReplay::asksNoMoreThanAServerAnswers()
{
    QFETCH(Milliseconds, forTime);
    QFETCH(Milliseconds, reach);
    QFETCH(Milliseconds, step);
    Rule rule;
    rule.forTime = forTime;
    const Grid steps = replayGrid(rule, interval, now, reach);
    QCOMPARE(steps.step, step);
    QCOMPARE(steps.end(), now);
    constexpr qsizetype most = 11'000;
    QVERIFY(steps.count <= most);
    QVERIFY(now - steps.start >= forTime + step);
    QVERIFY(now - steps.start >= reach || steps.count == most);
}

void TestAlertReplay::takesHistograms()
{
    const Grid steps { now - 10s, interval, 2 };
    Matrix matrix;
    matrix.grid = steps;
    matrix.series.append(
        { labels({ { "job", "a" } }), { missing(), missing() }, { {}, { { 0, 1, 5 } } } });
    const PreparedRule prepared
        = preparedRules(rulesOf({}).first().groups.first(), rulesOf({}).first().groups, interval)
              .first();
    const AlertRuleState state = replayAlert(prepared.rule, 0, matrix, steps,
        [](const QString &, const Labels &, double) { return QString(); });
    QCOMPARE(state.instances.size(), 1);
    QCOMPARE(state.instances.first().activeAt, now);
    QVERIFY(qIsNaN(state.instances.first().value));
}

void TestAlertReplay::refusesTexts()
{
    Matrix matrix;
    matrix.grid = { now, 0s, 1 };
    matrix.text = u"text"_s;
    const AlertRuleState state = replayAlert(Rule(), 0, matrix, { now - 10s, interval, 2 },
        [](const QString &, const Labels &, double) { return QString(); });
    QCOMPARE(state.health, AlertRuleState::Health::Failing);
    QVERIFY(state.lastError.contains(u"neither a vector nor a scalar"_s));
}

void TestAlertReplay::asksWhatItNeeds()
{
    const RuleFile file = readRuleFile(R"yaml(
groups:
- name: g
  query_offset: 30s
  rules:
  - {record: 'm:sum', expr: sum(m)}
  - alert: Sum
    expr: m:sum > 1
    for: 5m
    annotations:
      note: '{{ with query "count(m)" }}{{ . | first | value }}{{ end }}'
)yaml");
    QCOMPARE(file.groups.size(), 1);
    RuleReplay replay({ { u"prod"_s, u"/r.yml"_s, file.groups } }, now);
    const QList<ReplayQuestion> first = replay.start();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().source, u"prod"_s);
    QCOMPARE(first.first().expr, u"(sum(m)) > 1"_s);
    QCOMPARE(first.first().grid, (Grid { now - 30s - 7min, 1min, 8 }));
    const QList<ReplayQuestion> second = replay.answer(
        first.first().id, matrixOf({ { u"a"_s, u"111111"_s } }, first.first().grid));
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().expr, u"count(m)"_s);
    QCOMPARE(second.first().grid, (Grid { now - 30s, 0s, 1 }));
    QCOMPARE(replay.rules().first().state.health, AlertRuleState::Health::Unknown);
    QCOMPARE(replay.answer(second.first().id, vectorOf({ { u"x"_s, u"7"_s } }, 0)), {});
    const RuleStatus rule = replay.rules().first();
    QCOMPARE(rule.place, (RulePlace { u"prod"_s, u"/r.yml"_s, u"g"_s, u"Sum"_s }));
    const AlertInstance alert = rule.state.instances.first();
    QCOMPARE(alert.state, State::Firing);
    QCOMPARE(alert.activeAt, now - 5min);
    QCOMPARE(alert.firedAt, std::optional(now));
    QCOMPARE(alert.annotations.value(u"note"_s), u"7"_s);
    QVERIFY(replay.olderAlerts().isEmpty());
}

void TestAlertReplay::asksFurtherBackForOldAlerts()
{
    RuleReplay replay(rulesOf(", for: 1m"), now);
    const ReplayQuestion near = replay.start().first();
    const Past always { { u"a"_s, QString(20'000, u'1') } };
    const QList<ReplayQuestion> far = replay.answer(near.id, matrixOf(always, near.grid));
    QCOMPARE(far.size(), 1);
    QVERIFY(now - far.first().grid.start >= RuleReplay::farthest);
    const Past since { { u"a"_s, QString(361, u'1') }, { u"b"_s, u"1111111111"_s } };
    QCOMPARE(replay.answer(far.first().id, matrixOf(since, far.first().grid)), {});
    const QMap<Labels, AlertInstance> alerts = replay.rules().first().state.instances;
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().activeAt, now - 1h);
    QCOMPARE(alerts.first().firedAt, std::optional<Instant>(now - 59min));
    QVERIFY(replay.olderAlerts().isEmpty());

    RuleReplay longer(rulesOf(", for: 1m"), now);
    const ReplayQuestion first = longer.start().first();
    const QList<ReplayQuestion> second = longer.answer(first.id, matrixOf(always, first.grid));
    QCOMPARE(longer.answer(second.first().id, matrixOf(always, second.first().grid)), {});
    QCOMPARE(longer.olderAlerts().values(), QList { second.first().grid.start });
}

void TestAlertReplay::keepsWhatItKnowsWhenTheFarLookFails()
{
    RuleReplay replay(rulesOf(", for: 1m"), now);
    const ReplayQuestion near = replay.start().first();
    const Past always { { u"a"_s, QString(100, u'1') } };
    const QList<ReplayQuestion> far = replay.answer(near.id, matrixOf(always, near.grid));
    QCOMPARE(replay.answer(far.first().id, failed()), {});
    const AlertRuleState state = replay.rules().first().state;
    QCOMPARE(state.health, AlertRuleState::Health::Good);
    QCOMPARE(state.worst(), State::Firing);
    QCOMPARE(replay.olderAlerts().values(), QList { near.grid.start });
}

void TestAlertReplay::saysWhatFailed()
{
    RuleReplay replay(rulesOf({}), now);
    QCOMPARE(replay.answer(replay.start().first().id, failed()), {});
    QCOMPARE(replay.rules().first().state.health, AlertRuleState::Health::Failing);
    QCOMPARE(replay.rules().first().state.lastError, u"nobody answers"_s);
}

void TestAlertReplay::anEngineGoesOnFromIt()
{
    const QList<RuleSet> sets = rulesOf(", for: 1m");
    RuleReplay replay(sets, now);
    const ReplayQuestion question = replay.start().first();
    replay.answer(question.id, matrixOf({ { u"a"_s, u"111"_s } }, question.grid));
    RuleEngine engine;
    engine.setRules(sets, now);
    engine.resumeFrom(replay.rules());
    QCOMPARE(engine.rules(), replay.rules());
    int runs = 0;
    while (engine.rules().first().state.worst() != State::Firing && runs < 10) {
        ++runs;
        for (const RuleQuestion &asked : engine.start(*engine.nextStart()))
            engine.answer(asked.id, vectorOf({ { u"a"_s, u"1"_s } }, 0));
    }
    const AlertInstance alert = engine.rules().first().state.instances.first();
    QCOMPARE(alert.activeAt, now - 20s);
    QVERIFY(*alert.firedAt - alert.activeAt < 70s);
    QCOMPARE(engine.takeTransitions().size(), 1);
}

QTEST_GUILESS_MAIN(TestAlertReplay)
#include "tst_alertreplay.moc"
