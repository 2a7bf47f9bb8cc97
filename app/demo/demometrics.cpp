// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demometrics.h"

#include "app/demo/demojobs.h"

#include <QCryptographicHash>

#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

DemoPlan demoPlan()
{
    DemoPlan plan;
    for (const auto add : { qitopsJob, agentApiJob, assistantJob, ajentikJob, osmenJob, nodeJob,
             containerJob, postgresJob, redisJob })
        plan.jobs.push_back(add(plan.load));
    return plan;
}

double valueOf(const Reading &reading, const DemoLoad &load)
{
    if (reading.gauge)
        return reading.gauge(load);
    double value = 0;
    for (const LoadTerm &term : reading.terms)
        value += term.weight * static_cast<double>(load.total(term.cell));
    // A sum of rounded weights may lie a hair below the whole number it stands for.
    return reading.isWhole ? std::floor(value + 1e-6) : std::round(value * 1e6) / 1e6;
}

QByteArray fingerprintOf(const DemoPlan &plan)
{
    // Steps that see every hour of the day, some days of the week and some incidents.
    constexpr Instant anyTime { 1'700'000'100s };
    constexpr Milliseconds stride = 47min;
    constexpr int steps = 200;

    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const DemoJob &job : plan.jobs) {
        hash.addData((job.job + job.instance).toUtf8());
        for (const MetricFamily &family : job.families) {
            for (const MetricRow &row : family.rows)
                hash.addData(row.series);
        }
    }
    for (int step = 0; step < steps; ++step) {
        const LoadPlan &load = plan.load;
        const Instant time = anyTime + stride * step;
        DemoLoad sample(load, { time, time, {} });
        sample.advanceTo(sample.time() + DemoLoad::slot);
        const std::vector<qint64> cells = sample.checkpoint().cells;
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(cells.data()),
            qsizetype(cells.size() * sizeof(qint64))));
    }
    return hash.result().toHex();
}

} // namespace opsglass
