// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/client.h"
#include "collectors/prometheus/instantqueries.h"
#include "models/alerts/ruleengine.h"
#include "tests/support/realprometheus.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

constexpr int metrics = 1000;
constexpr int seriesPerMetric = 10;
constexpr int groups = 50;
constexpr std::chrono::seconds scrape = 15s;
constexpr std::chrono::seconds past = 120s;

Instant clockNow()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

/// Counters that rise steadily from a while ago until the run is over.
QByteArray history(std::chrono::seconds length)
{
    const qint64 begin = clockNow().time_since_epoch() / 1s - past.count();
    QByteArray text;
    for (int metric = 0; metric < metrics; ++metric) {
        text += "# TYPE m" + QByteArray::number(metric) + " counter\n";
        for (int series = 0; series < seriesPerMetric; ++series) {
            for (qint64 second = 0; second <= (past + length).count(); second += scrape.count())
                text += "m" + QByteArray::number(metric) + "_total{instance=\"i"
                    + QByteArray::number(series) + "\"} "
                    + QByteArray::number(second * (series + 1)) + ' '
                    + QByteArray::number(begin + second) + '\n';
        }
    }
    return text + "# EOF\n";
}

/// A rule for each metric; one of ten series is above the limit of one rule in ten.
QList<RuleGroup> ruleGroups()
{
    QByteArray yaml = "groups:\n";
    for (int group = 0; group < groups; ++group) {
        yaml += "- name: g" + QByteArray::number(group) + "\n  interval: 15s\n  rules:\n";
        for (int metric = group; metric < metrics; metric += groups)
            yaml += "  - {alert: A" + QByteArray::number(metric)
                + ", expr: 'sum by (instance) (rate(m" + QByteArray::number(metric)
                + "_total[1m])) > " + (metric % 10 == 0 ? "9.5" : "99")
                + "', for: 30s, labels: {severity: warning}, annotations: {summary: '{{ "
                  "$labels.instance }} is at {{ $value | humanize }}'}}\n";
    }
    return readRuleFile(yaml).groups;
}

double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

/// `bench_rules [SECONDS]`: a thousand rules every 15 s over ten thousand series of a real
/// Prometheus; prints what that costs this process and how many evaluations came too late.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const std::chrono::seconds length(
        std::max(30, QCoreApplication::arguments().value(1, QStringLiteral("120")).toInt()));
    out << "Preparing " << metrics * seriesPerMetric << " series" << Qt::endl;
    // The blocks are made in a while, so there is more of them than is needed.
    test::RealPrometheus server({ .openMetrics = history(length + 300s) });
    if (!server.isRunning()) {
        out << server.log() << Qt::endl;
        return 1;
    }
    PrometheusSource source;
    source.baseUrl = server.url();
    InstantQueries queries;
    queries.addSource(QStringLiteral("s"), std::make_shared<PrometheusClient>(source));
    RuleEngine engine;
    int asked = 0;
    int failed = 0;
    Milliseconds latest { 0 };
    QHash<quint64, Instant> slots;
    const auto ask = [&](const QList<RuleQuestion> &questions) {
        for (const RuleQuestion &question : questions) {
            ++asked;
            slots.insert(question.id, question.at);
            queries.ask(question.id, question.source, question.expr, question.at);
        }
    };
    QObject::connect(&queries, &InstantQueries::answered, &queries,
        [&](quint64 id, const Result<Matrix> &answer) {
            failed += answer ? 0 : 1;
            latest = std::max(latest, Milliseconds(clockNow() - slots.take(id)));
            ask(engine.answer(id, answer));
        });
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ask(engine.start(clockNow())); });
    engine.setRules(
        { { QStringLiteral("s"), QStringLiteral("/bench.yml"), ruleGroups() } }, clockNow());
    const double before = cpuSeconds();
    timer.start(50);
    QTimer::singleShot(length, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    const double cpu = cpuSeconds() - before;
    int firing = 0;
    const QList<RuleStatus> rules = engine.rules();
    for (const RuleStatus &rule : rules) {
        firing += int(std::count_if(rule.state.instances.begin(), rule.state.instances.end(),
            [](const AlertInstance &alert) {
                return alert.state == AlertInstance::State::Firing;
            }));
    }
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    out << rules.size() << " rules, " << asked << " evaluations in " << length.count() << " s, "
        << failed << " failed, " << firing << " alerts firing\n"
        << "CPU: " << QString::number(cpu, 'f', 2) << " s, "
        << QString::number(100 * cpu / double(length.count()), 'f', 1) << " % of one core\n"
        << "evaluations missed: " << engine.missedRuns() << "; the slowest answer came "
        << latest.count() << " ms after its time\n"
        << "memory at most: " << usage.ru_maxrss / 1024 << " MiB" << Qt::endl;
    return failed == 0 ? 0 : 1;
}
