// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

struct Database {
    QByteArray id;
    QByteArray name;
    double commits; ///< per second
    quint32 stream;
};

void addStatistics(JobBuilder &builder, const Database &database)
{
    const LabelPairs labels { { "datid", database.id }, { "datname", database.name } };
    const auto count = [&](const MetricHead &head, double perSecond, quint32 offset) {
        const int cell
            = builder.load().add([perSecond, stream = database.stream + offset](Instant time) {
                  return perSecond * (0.05 + activity(Shift::AroundTheClock, time))
                      * (1 + 0.2 * wander(stream, time, 3min))
                      * (1 - 0.4 * incidentAt(time).felt(Trouble::Database));
              });
        builder.counter(head, labels, { { cell } });
    };
    count({ "pg_stat_database_xact_commit", "Transactions committed in this database" },
        database.commits, 0);
    count({ "pg_stat_database_xact_rollback", "Transactions rolled back in this database" },
        database.commits * 0.02, 1);
    count({ "pg_stat_database_blks_hit", "Disk blocks found already in the buffer cache" },
        database.commits * 63, 2);
    count({ "pg_stat_database_blks_read", "Disk blocks read in this database" },
        database.commits * 1.4, 3);
}

void addActivity(JobBuilder &builder, const Database &database)
{
    const double size = database.commits / 58;
    for (const char *state : { "active", "idle", "idle in transaction" }) {
        const LabelPairs labels { { "datname", database.name }, { "state", state } };
        const QByteArray name = state;
        const quint32 stream = database.stream + quint32(name.size());
        builder.gauge({ "pg_stat_activity_count", "Connections in this state" }, labels,
            [=](const DemoLoad &load) {
                const double busy = activity(Shift::AroundTheClock, load.time());
                const double stuck = incidentAt(load.time()).felt(Trouble::Database);
                const double usual = name == "active" ? 3 + 11 * busy + 34 * stuck
                    : name == "idle"                  ? 14 + 9 * busy - 8 * stuck
                                                      : 0.6 + 1.2 * busy + 7 * stuck;
                return std::round(size * usual * (1 + 0.2 * wander(stream, load.time(), 2min)));
            });
        builder.gauge({ "pg_stat_activity_max_tx_duration", "Longest transaction in seconds" },
            labels, [=](const DemoLoad &load) {
                if (name == "idle")
                    return 0.0;
                const double stuck = incidentAt(load.time()).felt(Trouble::Database);
                const double seconds = (0.3 + 1.6 * std::abs(wander(stream + 1, load.time(), 40s)))
                    * (1 + 18 * stuck);
                return std::round(seconds * 1000) / 1000;
            });
    }
}

} // namespace

DemoJob postgresJob(LoadPlan &load)
{
    JobBuilder builder(load, "postgres", "postgres-exporter:9187");
    for (const Database &database :
        { Database { "16385", "agents", 46, 90'000 }, Database { "16386", "osmen", 31, 90'100 } }) {
        addStatistics(builder, database);
        addActivity(builder, database);
    }
    builder.constant({ "pg_settings_max_connections", "Server Parameter: max_connections" },
        { { "server", "postgres:5432" } }, 100);
    return builder.take();
}

DemoJob redisJob(LoadPlan &load)
{
    JobBuilder builder(load, "redis", "redis-exporter:9121");
    builder.gauge(
        { "redis_memory_used_bytes", "Redis memory in use" }, {}, [](const DemoLoad &now) {
            const double busy = activity(Shift::AroundTheClock, now.time());
            return std::round(148e6 * (1 + 0.35 * busy + 0.05 * wander(95'000, now.time(), 21min)));
        });
    return builder.take();
}

} // namespace opsglass
