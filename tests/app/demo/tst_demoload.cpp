// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demometrics.h"

#include <QTest>

#include <array>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace std::chrono;

namespace {

constexpr Instant wednesday = sys_days(2026y / November / 11);
constexpr std::array bounds { 0.1, 0.5, 1.0, 5.0 };

/// Everything between two moments.
struct Grown {
    qint64 count = 0;
    qint64 failed = 0;
    double seconds = 0;
};

Grown grown(const LoadPlan &plan, Instant from, Instant to)
{
    DemoLoad load(plan, { from, from, {} });
    load.advanceTo(to);
    const FlowCells &cells = plan.cells(FlowId(0));
    return { load.total(cells.count()), load.total(cells.failed),
        static_cast<double>(load.total(cells.sum)) / 1e6 };
}

LoadPlan onePlan(const EventFlow &flow)
{
    LoadPlan plan;
    plan.add(flow);
    return plan;
}

/// The first moment of full trouble of a kind after `from`.
Instant troubleAfter(Instant from, Trouble trouble)
{
    for (Instant time = from; time < from + days(60); time += 1min) {
        const Incident incident = incidentAt(time);
        if (incident.trouble == trouble && incident.severity > 0.5)
            return time;
    }
    return {};
}

} // namespace

class TestDemoLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSameFromACheckpoint();
    void neverFalls();
    void keepsHistogramsConsistent();
    void rests();
    void suffers();
    void hasTails();
    void hasBadQuartersOfAnHour();
    void priceFollowsTokens();
    void isFingerprinted();
};

void TestDemoLoad::comesBackTheSameFromACheckpoint()
{
    const DemoPlan plan = demoPlan();
    DemoLoad straight(plan.load, { wednesday, wednesday, {} });
    straight.advanceTo(wednesday + 2h + 7s);

    DemoLoad first(plan.load, { wednesday, wednesday, {} });
    for (Instant time = wednesday; time < wednesday + 1h + 11s; time += 5s)
        first.advanceTo(time);
    DemoLoad second(plan.load, first.checkpoint());
    second.advanceTo(wednesday + 2h + 7s);

    QVERIFY(straight.total(plan.load.cells(FlowId(0)).count()) > 0);
    for (int cell = 0; cell < plan.load.cellCount(); ++cell)
        QCOMPARE(second.total(cell), straight.total(cell));
    QCOMPARE(second.begin(), wednesday);
}

void TestDemoLoad::neverFalls()
{
    const DemoPlan plan = demoPlan();
    DemoLoad load(plan.load, { wednesday, wednesday, {} });
    std::vector<const Reading *> readings;
    for (const DemoJob &job : plan.jobs) {
        for (const MetricFamily &family : job.families) {
            if (family.type == MetricFamily::Type::Gauge)
                continue;
            for (const MetricRow &row : family.rows)
                readings.push_back(&row.reading);
        }
    }
    std::vector<double> before(readings.size(), 0);
    for (Instant time = wednesday + 9h; time < wednesday + 9h + 20min; time += 1700ms) {
        load.advanceTo(time);
        for (size_t i = 0; i < readings.size(); ++i) {
            const double value = valueOf(*readings[i], load);
            QVERIFY(value >= before[i]);
            before[i] = value;
        }
    }
}

void TestDemoLoad::keepsHistogramsConsistent()
{
    const LoadPlan plan = onePlan({ .perSecond = 40,
        .median = 0.4,
        .bounds = bounds,
        .failing = 0.1,
        .refused = 0.05,
        .units = 3 });
    const FlowCells &cells = plan.cells(FlowId(0));
    DemoLoad load(plan, { wednesday, wednesday, {} });
    for (Instant time = wednesday + 10h; time < wednesday + 10h + 5min; time += 900ms) {
        load.advanceTo(time);
        double least = 0;
        qint64 below = 0;
        for (int bucket = 0; bucket < cells.bucketCount; ++bucket) {
            const qint64 upTo = load.total(cells.buckets + bucket);
            QVERIFY(upTo >= below);
            least += static_cast<double>(upTo - below)
                * (bucket > 0 ? bounds[size_t(bucket - 1)] : 0);
            below = upTo;
        }
        QCOMPARE(load.total(cells.succeeded) + load.total(cells.refused) + load.total(cells.failed),
            load.total(cells.count()));
        // Inside a slot every bucket is rounded on its own.
        QVERIFY(static_cast<double>(load.total(cells.sum)) / 1e6 >= least - 5);
    }
    const double mean
        = static_cast<double>(load.total(cells.sum)) / 1e6 / double(load.total(cells.count()));
    QVERIFY2(mean > 0.4 && mean < 1.2, qPrintable(QString::number(mean)));
}

void TestDemoLoad::rests()
{
    const LoadPlan office = onePlan({ .perSecond = 5, .median = 1, .bounds = bounds });
    const qint64 afternoon = grown(office, wednesday + 14h, wednesday + 15h).count;
    const qint64 night = grown(office, wednesday + 3h, wednesday + 4h).count;
    const qint64 sunday = grown(office, wednesday + days(4) + 14h, wednesday + days(4) + 15h).count;
    QVERIFY(afternoon > 5 * night);
    QVERIFY(afternoon > 2 * sunday);
    QVERIFY(night > 0);

    const LoadPlan batch
        = onePlan({ .perSecond = 5, .shift = Shift::Nightly, .median = 1, .bounds = bounds });
    QVERIFY(grown(batch, wednesday + 1h + 30min, wednesday + 2h + 30min).count
        > 5 * grown(batch, wednesday + 14h, wednesday + 15h).count);
}

void TestDemoLoad::suffers()
{
    const Instant bad = DemoLoad::slotStart(troubleAfter(wednesday, Trouble::OpenAi));
    QVERIFY(bad > wednesday);
    const EventFlow flow { .perSecond = 50,
        .shift = Shift::AroundTheClock,
        .median = 0.3,
        .bounds = bounds,
        .failing = 0.01 };
    EventFlow weak = flow;
    weak.weakness = Trouble::OpenAi;
    const Grown well = grown(onePlan(flow), bad, bad + 2min);
    const Grown hurt = grown(onePlan(weak), bad, bad + 2min);
    QVERIFY(hurt.failed > 5 * well.failed);
    QVERIFY(hurt.seconds / double(hurt.count) > 1.5 * well.seconds / double(well.count));
}

void TestDemoLoad::hasTails()
{
    const LoadPlan plan
        = onePlan({ .perSecond = 50, .median = 0.4, .spread = 0.8, .bounds = bounds });
    DemoLoad load(plan, { wednesday, wednesday, {} });
    load.advanceTo(wednesday + 24h);
    const FlowCells &cells = plan.cells(FlowId(0));
    const auto share = [&](int bucket) {
        return double(load.total(cells.buckets + bucket)) / double(load.total(cells.count()));
    };
    QVERIFY(share(1) > 0.3 && share(1) < 0.7); // the median is near 0.5 s
    QVERIFY(share(2) < 0.95); // the 95th percentile is above 1 s
    QVERIFY(share(3) > 0.985 && share(3) < 1);
}

void TestDemoLoad::hasBadQuartersOfAnHour()
{
    int minutes = 0;
    QSet<int> kinds;
    for (Instant time = wednesday; time < wednesday + days(8); time += 1min) {
        const Incident incident = incidentAt(time);
        if (incident.severity > 0) {
            ++minutes;
            kinds.insert(int(incident.trouble));
        }
    }
    QVERIFY(minutes > 8 * 24 * 60 / 40 && minutes < 8 * 24 * 60 / 10);
    QVERIFY(kinds.size() >= 5);
}

void TestDemoLoad::priceFollowsTokens()
{
    const DemoPlan plan = demoPlan();
    DemoLoad load(plan.load, { wednesday, wednesday, {} });
    load.advanceTo(wednesday + 12h);
    double tokens = -1;
    double cost = -1;
    for (const DemoJob &job : plan.jobs) {
        for (const MetricFamily &family : job.families) {
            for (const MetricRow &row : family.rows) {
                if (row.series == R"(ajentik_model_tokens_total{model="gpt-4o"})")
                    tokens = valueOf(row.reading, load);
                if (row.series == R"(ajentik_model_cost_dollars_total{model="gpt-4o"})")
                    cost = valueOf(row.reading, load);
            }
        }
    }
    QVERIFY(tokens > 1000);
    QVERIFY(std::abs(cost - tokens * 5.2e-6) < 1e-5);
}

void TestDemoLoad::isFingerprinted()
{
    DemoPlan plan = demoPlan();
    const QByteArray known = fingerprintOf(plan);
    QCOMPARE(fingerprintOf(demoPlan()), known);
    plan.load.add(EventFlow { .perSecond = 1, .median = 1, .bounds = bounds });
    QVERIFY(fingerprintOf(plan) != known);
}

QTEST_APPLESS_MAIN(TestDemoLoad)
#include "tst_demoload.moc"
