// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/client.h"
#include "collectors/prometheus/instantqueries.h"
#include "models/alerts/ruleengine.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/faultserver.h"
#include "tests/support/realprometheus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Instant clockNow()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

/// What the test's own exporter says: series that come and go with the seconds.
QByteArray metricsAt(qint64 second)
{
    QByteArray text = "# TYPE load gauge\n";
    const auto add = [&text](const QByteArray &series, double value) {
        text += series + ' ' + QByteArray::number(value, 'g', 17) + '\n';
    };
    add("load{job_name=\"steady\"}", 10);
    add("load{job_name=\"saw\"}", double(second % 17));
    add("load{job_name=\"slow saw\"}", double(second % 61));
    if (second % 23 < 11)
        add("load{job_name=\"comes and goes\"}", 1e6 + double(second));
    if (second % 7 != 0)
        add("flapping", 1);
    add("odd{a=\"x\"}", second % 5 == 0 ? qQNaN() : 0.5);
    add("many{n=\"1\"}", 1);
    if (second % 29 < 12)
        add("many{n=\"2\"}", 2);
    return text;
}

QByteArray rulesOf(const QString &group)
{
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/alerts/sidebyside.yml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll().replace("GROUP", group.toUtf8());
}

/// One alert as one line, so that two lists compare and print. Times to ten milliseconds: the
/// server's are rounded, ours are cut as those of its queries.
QString lineOf(const QString &state, const Labels &labels, Milliseconds active, double value,
    const QMap<QString, QString> &annotations)
{
    QString line = state + u' ' + toString(labels) + u' ' + QString::number((active + 5ms) / 10ms)
        + u' ' + QString::number(value, 'g', 17);
    for (auto note = annotations.cbegin(); note != annotations.cend(); ++note)
        line += u' ' + note.key() + u'=' + note.value();
    return line;
}

QStringList linesOf(const RuleInfo &rule, Instant slot)
{
    QStringList lines;
    for (const AlertInfo &alert : rule.alerts)
        lines << lineOf(alert.state == AlertInfo::State::Firing ? u"firing"_s : u"pending"_s,
            alert.labels, slot - alert.activeAt.value_or(Instant()), alert.value,
            alert.annotations);
    lines.sort();
    return lines;
}

QStringList linesOf(const RuleStatus &rule, Instant slot)
{
    QStringList lines;
    for (const AlertInstance &alert : rule.state.instances) {
        if (alert.state != AlertInstance::State::Inactive)
            lines << lineOf(
                alert.state == AlertInstance::State::Firing ? u"firing"_s : u"pending"_s,
                alert.labels, slot - alert.activeAt, alert.value, alert.annotations);
    }
    lines.sort();
    return lines;
}

} // namespace

/// The engine beside a real Prometheus on the same rules and data, second by second.
class TestSideBySide : public QObject {
    Q_OBJECT

public:
    /// The test takes longer than Qt lets a function run.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "900000"); }

private Q_SLOTS:
    void agrees();

private:
    /// How far into a second the server scrapes.
    Milliseconds scrapePhase(PrometheusClient &client);
    QString groupFarFrom(Milliseconds phase, const QString &file) const;
};

Milliseconds TestSideBySide::scrapePhase(PrometheusClient &client)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < askingTimeout) {
        QueryRequest request = instantRequest(u"timestamp(flapping or load)"_s);
        request.grid.start = clockNow();
        const QueryAnswer answer = answerOf(client, request);
        if (answer.result && !answer.result->series.isEmpty())
            return Milliseconds(
                qRound64(answer.result->series.first().values.first() * 1000) % 1000);
        QTest::qWait(200);
    }
    return Milliseconds(-1);
}

/// A name whose evaluations are far from the scrapes, so that both see the same samples.
QString TestSideBySide::groupFarFrom(Milliseconds phase, const QString &file) const
{
    const Instant now = clockNow();
    for (int number = 0; number < 1000; ++number) {
        const QString name = u"g%1"_s.arg(number);
        const auto distance = [&](const QString &group) {
            const Instant slot = EvaluationSlots(file, group, 1s).before(now);
            return (slot.time_since_epoch() - phase) % 1000;
        };
        const auto isFar = [](Milliseconds after) { return after > 350ms && after < 650ms; };
        if (isFar(distance(name)) && isFar(distance(u"limited-"_s + name)))
            return name;
    }
    return {};
}

void TestSideBySide::agrees()
{
    FaultServer exporter;
    exporter.setHandler([](const FaultServer::Request &) {
        FaultServer::Reply reply;
        reply.contentType = "text/plain; version=0.0.4";
        reply.body = metricsAt(clockNow().time_since_epoch() / 1s);
        return reply;
    });
    RealPrometheus prometheus({ .config = "global: {scrape_interval: 1s, evaluation_interval: 1s}\n"
                                          "rule_files: [rules.yml]\n"
                                          "scrape_configs:\n- job_name: test\n"
                                          "  static_configs: [{targets: ['"
            + exporter.url().sliced(7).toUtf8() + "']}]\n",
        .rules = "groups: []\n",
        .arguments = { u"--web.enable-lifecycle"_s } });
    QVERIFY2(prometheus.isRunning(), qPrintable(prometheus.log()));
    PrometheusSource source;
    source.baseUrl = prometheus.url();
    const auto client = std::make_shared<PrometheusClient>(source);
    const Milliseconds phase = scrapePhase(*client);
    QVERIFY(phase >= 0ms);

    const QString path = prometheus.directory() + u"/rules.yml"_s;
    const QString group = groupFarFrom(phase, path);
    QVERIFY(!group.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(rulesOf(group));
    file.close();
    const RuleFile read = readRuleFile(rulesOf(group));
    QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.value(0).message));
    RuleEngine engine({ .interval = 1s, .externalUrl = prometheus.url() });
    InstantQueries queries;
    queries.addSource(u"p"_s, client);
    int open = 0;
    const auto ask = [&](const QList<RuleQuestion> &questions) {
        open += int(questions.size());
        for (const RuleQuestion &question : questions)
            queries.ask(question.id, question.source, question.expr, question.at);
    };
    connect(
        &queries, &InstantQueries::answered, this, [&](quint64 id, const Result<Matrix> &answer) {
            --open;
            ask(engine.answer(id, answer));
        });
    prometheus.process().hangUp();
    engine.setRules({ { u"p"_s, path, read.groups } }, clockNow());

    const int seconds = qEnvironmentVariable("OPSGLASS_SIDE_BY_SIDE_SECONDS", u"300"_s).toInt();
    QVERIFY(seconds > 0);
    int compared = 0;
    int alerts = 0;
    const Instant end = clockNow() + std::chrono::seconds(seconds);
    while (clockNow() < end) {
        // Ours comes later than theirs, within the same slot, with both groups' slots passed.
        const Instant next = *engine.nextStart();
        QTest::qWait(int(std::max<qint64>(1, (next - clockNow()).count() + 450)));
        ask(engine.start(clockNow()));
        QTRY_COMPARE_WITH_TIMEOUT(open, 0, 20'000);
        const auto theirs
            = resultOf<QList<RuleGroupInfo>>([&client](auto done) { return client->rules(done); });
        QVERIFY2(theirs, said(theirs).constData());
        const Instant got = clockNow();
        const QList<RuleStatus> ours = engine.rules();
        for (const RuleGroupInfo &their : *theirs) {
            const Instant slot = EvaluationSlots(path, their.name, 1s).before(got);
            for (const RuleInfo &rule : their.rules) {
                if (rule.kind != RuleInfo::Kind::Alerting)
                    continue;
                const auto our
                    = std::find_if(ours.begin(), ours.end(), [&](const RuleStatus &status) {
                          return status.place.group == their.name && status.place.rule == rule.name;
                      });
                QVERIFY(our != ours.end());
                // A late answer on a busy machine: the server is at another second than we are.
                const bool isSame = our->state.evaluatedAt == slot && rule.lastEvaluation
                    && *rule.lastEvaluation >= slot && *rule.lastEvaluation < slot + 500ms;
                if (!isSame)
                    continue;
                ++compared;
                alerts += int(rule.alerts.size());
                const QByteArray where
                    = (rule.name + u" at "_s + QString::number(slot.time_since_epoch().count()))
                          .toUtf8();
                if (linesOf(*our, slot) != linesOf(rule, slot))
                    QFAIL(where + "\nhere:  " + linesOf(*our, slot).join(u'\n').toUtf8()
                        + "\nthere: " + linesOf(rule, slot).join(u'\n').toUtf8());
                const bool isFailing = rule.health == RuleInfo::Health::Failing;
                QVERIFY2(isFailing == (our->state.health == AlertRuleState::Health::Failing),
                    (where + ": " + rule.lastError.toUtf8() + " | " + our->state.lastError.toUtf8())
                        .constData());
            }
        }
    }
    qInfo("%d evaluations of rules compared in %d s, with %d alerts", compared, seconds, alerts);
    QVERIFY2(compared >= 13 * seconds / 2, qPrintable(QString::number(compared)));
    QVERIFY(alerts > compared / 2);
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
