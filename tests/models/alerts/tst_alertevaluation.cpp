// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertevaluation.h"

#include <QTest>

#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

class TestAlertEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timelines_data();
    void timelines();
    void labelsAreThoseOfSeriesAndRule();
    void valuesAndAnnotationsFollow();
    void keptAlertsAreFrozen();
    void aValueInALabelIsAnotherAlert();
    void everyValueIsAnAlert_data();
    void everyValueIsAnAlert();
    void sameLabelsFailTheRule();
    void limitsDropEverything();
    void textsAndRangesFailTheRule();
    void resolvedAlertsAreKeptForAWhile();
    void aFlappingAlertIsANewOne();
    void restoring_data();
    void restoring();
    void sending_data();
    void sending();
};

namespace {

const Instant start { 1'700'000'000s };
const QString job = QStringLiteral("job");

Rule ruleOf(Milliseconds forTime = 0s, Milliseconds keepFiringFor = 0s)
{
    Rule rule;
    rule.name = QStringLiteral("High");
    rule.expr = QStringLiteral("x");
    rule.forTime = forTime;
    rule.keepFiringFor = keepFiringFor;
    return rule;
}

Series seriesOf(const QMap<QString, QString> &labels, double value = 1)
{
    return { { labels }, { value } };
}

Matrix answerOf(const QList<Series> &series, Instant at = start)
{
    return { { at, 0s, 1 }, series };
}

/// "$value" and "$job" are all that templates know here.
QString expand(const QString &text, const Labels &labels, double value)
{
    QString expanded = text;
    expanded.replace(QLatin1String("$value"), QString::number(value));
    expanded.replace(QLatin1String("$job"), labels.value(job));
    expanded.replace(QLatin1String("$name"), labels.value(QStringLiteral("__name__")));
    return expanded;
}

QChar letterOf(const AlertRuleState &state)
{
    if (state.instances.isEmpty())
        return u'.';
    switch (state.worst()) {
    case AlertInstance::State::Inactive:
        return u'r';
    case AlertInstance::State::Pending:
        return u'p';
    case AlertInstance::State::Firing:
        return u'f';
    }
    return u'?';
}

QString wordOf(AlertTransition::Kind kind)
{
    switch (kind) {
    case AlertTransition::Kind::Began:
        return QStringLiteral("began");
    case AlertTransition::Kind::Fired:
        return QStringLiteral("fired");
    case AlertTransition::Kind::Resolved:
        return QStringLiteral("resolved");
    case AlertTransition::Kind::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

} // namespace

void TestAlertEvaluation::timelines_data()
{
    QTest::addColumn<qint64>("forSeconds");
    QTest::addColumn<qint64>("keepSeconds");
    QTest::addColumn<QString>("seen"); // every 30 s: 1 seen, . not, e error
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("transitions");
    const auto row = [](const char *name, qint64 forSeconds, qint64 keepSeconds, const char *seen,
                         const char *states, const char *transitions) {
        QTest::newRow(name) << forSeconds << keepSeconds << QString::fromLatin1(seen)
                            << QString::fromLatin1(states) << QString::fromLatin1(transitions);
    };
    row("never", 60, 0, "...", "...", "");
    row("at once", 0, 0, "1", "f", "fired");
    row("after three", 60, 0, "1111", "ppff", "began fired");
    row("for between two evaluations", 45, 0, "111", "ppf", "began fired");
    row("gone before it fired", 60, 0, "11.1", "pp.p", "began dropped began");
    row("resolved", 0, 0, "1..", "frr", "fired resolved");
    row("back again", 0, 0, "1.1", "frf", "fired resolved fired");
    row("back again with for", 30, 0, "11.11", "pfrpf", "began fired resolved began fired");
    row("an error changes nothing", 60, 0, "1e1e1", "ppfff", "began fired");
    row("an error while it fires", 0, 0, "1ee1", "ffff", "fired");
    row("an error does not resolve", 0, 0, "1e.", "ffr", "fired resolved");
    row("kept firing", 0, 60, "1...", "fffr", "fired resolved");
    row("kept firing, back in time", 0, 60, "1..1...", "ffffffr", "fired resolved");
    row("pending is not kept", 60, 60, "1.", "p.", "began dropped");
    row("kept firing over an error", 0, 60, "1.e..", "fffrr", "fired resolved");
}

void TestAlertEvaluation::timelines()
{
    QFETCH(qint64, forSeconds);
    QFETCH(qint64, keepSeconds);
    QFETCH(QString, seen);
    const Rule rule = ruleOf(std::chrono::seconds(forSeconds), std::chrono::seconds(keepSeconds));
    AlertRuleState state;
    QString states;
    QStringList transitions;
    Instant at = start;
    for (const QChar step : seen) {
        Result<Matrix> answer
            = answerOf(step == u'1' ? QList<Series> { seriesOf({ { job, QStringLiteral("a") } }) }
                                    : QList<Series>(),
                at);
        if (step == u'e')
            answer = failure({ Error::Kind::Timeout, QStringLiteral("too slow"), {} });
        for (const AlertTransition &transition :
            evaluateAlert(rule, 0, answer, at, expand, state)) {
            QCOMPARE(transition.at, at);
            transitions << wordOf(transition.kind);
        }
        QCOMPARE(state.health,
            step == u'e' ? AlertRuleState::Health::Failing : AlertRuleState::Health::Good);
        states += letterOf(state);
        at += 30s;
    }
    QTEST(states, "states");
    QTEST(transitions.join(u' '), "transitions");
}

void TestAlertEvaluation::labelsAreThoseOfSeriesAndRule()
{
    Rule rule = ruleOf();
    rule.labels = { { QStringLiteral("alertname"), QStringLiteral("Other") },
        { QStringLiteral("gone"), QString() }, { QStringLiteral("of"), QStringLiteral("$job") },
        { QStringLiteral("metric"), QStringLiteral("$name") } };
    AlertRuleState state;
    evaluateAlert(rule, 0,
        answerOf({ seriesOf({ { QStringLiteral("__name__"), QStringLiteral("up") },
            { job, QStringLiteral("a") }, { QStringLiteral("gone"), QStringLiteral("x") } }) }),
        start, expand, state);
    QCOMPARE(state.instances.size(), 1);
    QCOMPARE(toString(state.instances.firstKey()),
        QStringLiteral("{alertname=\"High\", job=\"a\", metric=\"up\", of=\"a\"}"));
    QVERIFY(state.instances.first().labels == state.instances.firstKey());
}

void TestAlertEvaluation::valuesAndAnnotationsFollow()
{
    Rule rule = ruleOf(60s);
    rule.annotations = { { QStringLiteral("summary"), QStringLiteral("$job: $value") } };
    AlertRuleState state;
    for (const double value : { 1.0, 2.0 })
        evaluateAlert(rule, 0, answerOf({ seriesOf({ { job, QStringLiteral("a") } }, value) }),
            start + std::chrono::seconds(int(value)), expand, state);
    const AlertInstance &alert = state.instances.first();
    QCOMPARE(alert.value, 2.0);
    QCOMPARE(alert.annotations.value(QStringLiteral("summary")), QStringLiteral("a: 2"));
    QCOMPARE(alert.activeAt, start + 1s);
}

void TestAlertEvaluation::keptAlertsAreFrozen()
{
    const Rule rule = ruleOf(0s, 60s);
    AlertRuleState state;
    evaluateAlert(rule, 0, answerOf({ seriesOf({}, 5) }), start, expand, state);
    evaluateAlert(rule, 0, answerOf({}), start + 30s, expand, state);
    QCOMPARE(state.instances.first().keepFiringSince, std::optional(start + 30s));
    QCOMPARE(state.instances.first().value, 5.0);
    evaluateAlert(rule, 0, answerOf({ seriesOf({}, 6) }), start + 60s, expand, state);
    QVERIFY(!state.instances.first().keepFiringSince);
    QCOMPARE(state.instances.first().value, 6.0);
}

void TestAlertEvaluation::aValueInALabelIsAnotherAlert()
{
    Rule rule = ruleOf(60s);
    rule.labels = { { QStringLiteral("v"), QStringLiteral("$value") } };
    AlertRuleState state;
    for (int i = 0; i < 4; ++i) {
        evaluateAlert(
            rule, 0, answerOf({ seriesOf({}, i) }), start + i * Milliseconds(30s), expand, state);
        QCOMPARE(state.worst(), AlertInstance::State::Pending);
        QCOMPARE(state.instances.size(), 1);
    }
}

void TestAlertEvaluation::everyValueIsAnAlert_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<qsizetype>("alerts");
    QTest::newRow("zero") << 0.0 << qsizetype(1);
    QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN() << qsizetype(1);
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << qsizetype(1);
    QTest::newRow("no sample") << missing() << qsizetype(0);
}

void TestAlertEvaluation::everyValueIsAnAlert()
{
    QFETCH(double, value);
    AlertRuleState state;
    const auto transitions
        = evaluateAlert(ruleOf(), 0, answerOf({ seriesOf({}, value) }), start, expand, state);
    QTEST(transitions.size(), "alerts");
    QTEST(state.instances.size(), "alerts");
}

void TestAlertEvaluation::sameLabelsFailTheRule()
{
    AlertRuleState state;
    const QString name = QStringLiteral("__name__");
    const Matrix answer = answerOf({ seriesOf({ { name, QStringLiteral("a") } }),
        seriesOf({ { name, QStringLiteral("b") } }) });
    QVERIFY(evaluateAlert(ruleOf(), 0, answer, start, expand, state).isEmpty());
    QCOMPARE(state.health, AlertRuleState::Health::Failing);
    QVERIFY(state.lastError.contains(QLatin1String("alertname=\"High\"")));
    QVERIFY(state.instances.isEmpty());
}

void TestAlertEvaluation::limitsDropEverything()
{
    const Series a = seriesOf({ { job, QStringLiteral("a") } });
    const Series b = seriesOf({ { job, QStringLiteral("b") } });
    AlertRuleState state;
    QCOMPARE(evaluateAlert(ruleOf(), 1, answerOf({ a }), start, expand, state).size(), 1);
    QCOMPARE(state.health, AlertRuleState::Health::Good);
    const auto transitions
        = evaluateAlert(ruleOf(), 1, answerOf({ a, b }), start + 30s, expand, state);
    QCOMPARE(transitions.size(), 2);
    QCOMPARE(transitions[0].kind, AlertTransition::Kind::Dropped);
    QCOMPARE(state.health, AlertRuleState::Health::Failing);
    QVERIFY(state.instances.isEmpty());
    evaluateAlert(ruleOf(), 1, answerOf({ a }), start + 60s, expand, state);
    QVERIFY(state.lastError.isEmpty());
    QCOMPARE(state.instances.first().activeAt, start + 60s);
}

void TestAlertEvaluation::textsAndRangesFailTheRule()
{
    Matrix text;
    text.text = QStringLiteral("abc");
    Matrix range { { start, 1s, 2 }, { { {}, { 1, 2 } } } };
    for (const Matrix &answer : { text, range }) {
        AlertRuleState state;
        QVERIFY(evaluateAlert(ruleOf(), 0, answer, start, expand, state).isEmpty());
        QCOMPARE(state.health, AlertRuleState::Health::Failing);
    }
}

void TestAlertEvaluation::resolvedAlertsAreKeptForAWhile()
{
    AlertRuleState state;
    evaluateAlert(ruleOf(), 0, answerOf({ seriesOf({}) }), start, expand, state);
    evaluateAlert(ruleOf(), 0, answerOf({}), start + 30s, expand, state);
    QCOMPARE(state.instances.first().resolvedAt, std::optional(start + 30s));
    evaluateAlert(ruleOf(), 0, answerOf({}), start + 30s + 15min, expand, state);
    QCOMPARE(state.instances.size(), 1);
    const auto last = evaluateAlert(ruleOf(), 0, answerOf({}), start + 31s + 15min, expand, state);
    QVERIFY(state.instances.isEmpty());
    QVERIFY(last.isEmpty());
}

void TestAlertEvaluation::aFlappingAlertIsANewOne()
{
    AlertRuleState state;
    evaluateAlert(ruleOf(), 0, answerOf({ seriesOf({}) }), start, expand, state);
    state.instances.first().lastSentAt = start;
    evaluateAlert(ruleOf(), 0, answerOf({}), start + 30s, expand, state);
    evaluateAlert(ruleOf(), 0, answerOf({ seriesOf({}) }), start + 60s, expand, state);
    const AlertInstance &alert = state.instances.first();
    QCOMPARE(alert.activeAt, start + 60s);
    QCOMPARE(alert.firedAt, std::optional(start + 60s));
    QVERIFY(!alert.resolvedAt);
    QVERIFY(!alert.lastSentAt);
}

void TestAlertEvaluation::restoring_data()
{
    QTest::addColumn<qint64>("forSeconds");
    QTest::addColumn<qint64>("wasActive"); // seconds before the last evaluation
    QTest::addColumn<qint64>("wasDown"); // seconds
    QTest::addColumn<qint64>("firesIn"); // seconds after now; negative: long due
    QTest::newRow("fired before") << 8LL << 10LL << 20LL << -22LL;
    QTest::newRow("just due") << 8LL << 8LL << 20LL << -20LL;
    QTest::newRow("within the grace time") << 14LL << 12LL << 20LL << 4LL;
    QTest::newRow("downtime does not count") << 40LL << 10LL << 20LL << 30LL;
    QTest::newRow("exactly the grace time") << 14LL << 10LL << 20LL << 4LL;
}

void TestAlertEvaluation::restoring()
{
    QFETCH(qint64, forSeconds);
    QFETCH(qint64, wasActive);
    QFETCH(qint64, wasDown);
    const Milliseconds forTime = std::chrono::seconds(forSeconds);
    const Instant downAt = start + std::chrono::seconds(wasActive);
    const Instant now = downAt + std::chrono::seconds(wasDown);
    const Instant activeAt = restoredActiveAt(start, downAt, now, forTime, 4s);
    QTEST(qint64((activeAt + forTime - now) / 1s), "firesIn");
}

void TestAlertEvaluation::sending_data()
{
    QTest::addColumn<AlertInstance>("alert");
    QTest::addColumn<bool>("needs");
    QTest::addColumn<qint64>("ends"); // seconds after the evaluation
    AlertInstance pending;
    AlertInstance firing;
    firing.state = AlertInstance::State::Firing;
    const auto sent = [&firing](Milliseconds ago) {
        AlertInstance alert = firing;
        alert.lastSentAt = start - ago;
        return alert;
    };
    const auto resolved = [](AlertInstance alert, Milliseconds ago) {
        alert.state = AlertInstance::State::Inactive;
        alert.resolvedAt = start - ago;
        return alert;
    };
    QTest::newRow("pending") << pending << false << 240LL;
    QTest::newRow("never sent") << firing << true << 240LL;
    QTest::newRow("sent long ago") << sent(61s) << true << 240LL;
    QTest::newRow("the delay is over only later") << sent(60s) << false << 240LL;
    QTest::newRow("resolved since") << resolved(sent(20s), 10s) << true << -10LL;
    QTest::newRow("told of already") << resolved(sent(10s), 20s) << false << -20LL;
    QTest::newRow("told again") << resolved(sent(70s), 80s) << true << -80LL;
}

void TestAlertEvaluation::sending()
{
    QFETCH(AlertInstance, alert);
    const SendingTimes times { 60s, 15s };
    QTEST(needsSending(alert, start, times), "needs");
    QTEST(qint64((endsAt(alert, start, times) - start) / 1s), "ends");
}

QTEST_GUILESS_MAIN(TestAlertEvaluation)
#include "tst_alertevaluation.moc"
