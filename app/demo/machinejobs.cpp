// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

constexpr int cpuCount = 4;
constexpr double gibibyte = 1024.0 * 1024 * 1024;

/// How much the whole machine has to do, 0 … about 1.
double machineActivity(Instant time)
{
    return 0.75 * activity(Shift::AroundTheClock, time) + 0.25 * activity(Shift::Nightly, time)
        + 0.55 * incidentAt(time).felt(Trouble::Rush);
}

/// A whole number of pages.
double pages(double bytes) { return std::floor(bytes / 4096) * 4096; }

struct CpuMode {
    QByteArray name;
    double atRest; ///< share of the time
    double atWork; ///< further share when the machine is busy
};

void addCpus(JobBuilder &builder)
{
    const std::array modes { CpuMode { "user", 0.03, 0.44 }, CpuMode { "system", 0.015, 0.11 },
        CpuMode { "iowait", 0.004, 0.03 }, CpuMode { "softirq", 0.002, 0.012 } };
    const MetricHead head { "node_cpu_seconds_total", "Seconds the CPUs spent in each mode." };
    for (int cpu = 0; cpu < cpuCount; ++cpu) {
        const QByteArray name = QByteArray::number(cpu);
        const auto share = [cpu](const CpuMode &mode, Instant time) {
            const double noise = 1 + 0.22 * wander(quint32(40 + cpu), time, 3min);
            return (mode.atRest + mode.atWork * machineActivity(time)) * noise
                * (mode.name == "iowait" ? 1 + 9 * incidentAt(time).felt(Trouble::Database) : 1);
        };
        for (const CpuMode &mode : modes) {
            const int cell = builder.load().add(
                [share, mode](Instant time) { return 1e6 * share(mode, time); });
            builder.fraction(head, { { "cpu", name }, { "mode", mode.name } }, { { cell, 1e-6 } });
        }
        const int idle = builder.load().add([share, modes](Instant time) {
            double used = 0;
            for (const CpuMode &mode : modes)
                used += share(mode, time);
            return 1e6 * std::max(0.0, 1 - used);
        });
        builder.fraction(head, { { "cpu", name }, { "mode", "idle" } }, { { idle, 1e-6 } });
    }
}

void addMemory(JobBuilder &builder)
{
    constexpr double total = 32 * gibibyte;
    builder.constant(
        { "node_memory_MemTotal_bytes", "Memory information field MemTotal_bytes." }, {}, total);
    builder.gauge(
        { "node_memory_MemAvailable_bytes", "Memory information field MemAvailable_bytes." }, {},
        [](const DemoLoad &load) {
            const double used
                = 0.46 + 0.2 * machineActivity(load.time()) + 0.03 * wander(50, load.time(), 14min);
            return pages(total * (1 - used));
        });
}

/// How full a disk is that fills up and is cleaned.
double fillOf(Instant time, Milliseconds period, double low, double high)
{
    const double passed = static_cast<double>((time.time_since_epoch() % period).count())
        / static_cast<double>(period.count());
    return low + (high - low) * std::min(1.0, passed / 0.97);
}

void addDisks(JobBuilder &builder)
{
    struct Disk {
        QByteArray device;
        QByteArray type;
        QByteArray mount;
        double bytes;
        Milliseconds period;
        double low;
        double high;
    };
    const std::array disks {
        Disk { "/dev/nvme0n1p2", "ext4", "/", 240 * gibibyte, 120h, 0.52, 0.61 },
        Disk { "/dev/nvme1n1", "ext4", "/var/lib/docker", 480 * gibibyte, 60h, 0.66, 0.925 },
        Disk { "tmpfs", "tmpfs", "/run", 3.2 * gibibyte, 24h, 0.01, 0.02 },
    };
    for (const Disk &disk : disks) {
        const LabelPairs labels { { "device", disk.device }, { "fstype", disk.type },
            { "mountpoint", disk.mount } };
        builder.constant({ "node_filesystem_size_bytes", "Filesystem size in bytes." }, labels,
            pages(disk.bytes));
        builder.gauge({ "node_filesystem_avail_bytes",
                          "Filesystem space available to non-root users in bytes." },
            labels, [disk](const DemoLoad &load) {
                return pages(
                    disk.bytes * (1 - fillOf(load.time(), disk.period, disk.low, disk.high)));
            });
    }
    for (const char *device : { "nvme0n1", "nvme1n1" }) {
        const double size = device[4] == '0' ? 1 : 3;
        const auto traffic = [&](const MetricHead &head, double bytes, quint32 stream) {
            const int cell = builder.load().add([bytes, stream](Instant time) {
                return bytes * (0.1 + machineActivity(time))
                    * (1 + 4 * incidentAt(time).felt(Trouble::Database))
                    * (1 + 0.5 * wander(stream, time, 5min));
            });
            builder.counter(head, { { "device", device } }, { { cell } });
        };
        traffic({ "node_disk_read_bytes_total", "The total number of bytes read successfully." },
            1.1e6 * size, quint32(60 + size));
        traffic(
            { "node_disk_written_bytes_total", "The total number of bytes written successfully." },
            2.3e6 * size, quint32(70 + size));
    }
}

void addNetwork(JobBuilder &builder)
{
    struct Device {
        QByteArray name;
        double bytes; ///< per second
        quint32 stream;
    };
    for (const Device &device : { Device { "eth0", 2.6e6, 80 }, Device { "lo", 7e5, 82 },
             Device { "docker0", 1.4e6, 84 } }) {
        const auto traffic = [&](const MetricHead &head, double factor, quint32 stream) {
            const int cell
                = builder.load().add([bytes = device.bytes * factor, stream](Instant time) {
                      return bytes * (0.06 + machineActivity(time))
                          * (1 + 0.35 * wander(stream, time, 4min));
                  });
            builder.counter(head, { { "device", device.name } }, { { cell } });
        };
        traffic({ "node_network_receive_bytes_total", "Network device statistic receive_bytes." },
            1, device.stream);
        traffic({ "node_network_transmit_bytes_total", "Network device statistic transmit_bytes." },
            0.6, device.stream + 1);
    }
}

struct Container {
    QByteArray name;
    QByteArray image;
    double cores;
    double bytes; ///< of memory
    double limit; ///< of memory, 0 without one
    double traffic; ///< bytes per second
    double writes; ///< per second
};

void addContainer(JobBuilder &builder, const Container &container, quint32 stream)
{
    const LabelPairs labels { { "id",
                                  "/docker/" + QByteArray::number(mixed(stream, 7), 16).left(12) },
        { "image", container.image }, { "name", container.name } };
    const auto with = [&labels](const char *key, const char *value) {
        LabelPairs more = labels;
        more.emplace_back(key, value);
        return more;
    };
    const auto meter = [&](double amount, quint32 offset) {
        return builder.load().add([amount, number = stream + offset](Instant time) {
            return amount * (0.12 + machineActivity(time)) * (1 + 0.3 * wander(number, time, 5min));
        });
    };
    builder.fraction({ "container_cpu_usage_seconds_total", "Cumulative cpu time consumed." },
        with("cpu", "total"), { { meter(container.cores * 1e6, 0), 1e-6 } });
    const auto memory = [container, stream](const DemoLoad &load, double factor) {
        // The leak grows until the container is restarted.
        const double leak = fillOf(load.time(), 43h, 0, container.limit > 0 ? 0.28 : 0.1);
        return pages(container.bytes * factor
            * (0.8 + leak + 0.12 * machineActivity(load.time())
                + 0.03 * wander(stream + 1, load.time(), 12min)));
    };
    builder.gauge({ "container_memory_usage_bytes", "Current memory usage with all memory." },
        labels, [memory](const DemoLoad &load) { return memory(load, 1.0); });
    builder.gauge({ "container_memory_working_set_bytes", "Current working set." }, labels,
        [memory](const DemoLoad &load) { return memory(load, 0.86); });
    builder.constant({ "container_spec_memory_limit_bytes", "Memory limit for the container." },
        labels, container.limit);
    builder.gauge({ "container_fs_usage_bytes",
                      "Number of bytes that are consumed by the container on this filesystem." },
        with("device", "/dev/nvme1n1"), [container](const DemoLoad &load) {
            return pages(container.bytes * (3 + fillOf(load.time(), 60h, 0, 2)));
        });
    builder.counter({ "container_fs_writes_total", "Cumulative count of writes completed." },
        with("device", "/dev/nvme1n1"), { { meter(container.writes, 2) } });
    builder.counter({ "container_fs_reads_total", "Cumulative count of reads completed." },
        with("device", "/dev/nvme1n1"), { { meter(container.writes * 0.4, 3) } });
    builder.counter(
        { "container_network_receive_bytes_total", "Cumulative count of bytes received." },
        with("interface", "eth0"), { { meter(container.traffic, 4) } });
    builder.counter(
        { "container_network_transmit_bytes_total", "Cumulative count of bytes transmitted." },
        with("interface", "eth0"), { { meter(container.traffic * 0.8, 5) } });
}

} // namespace

DemoJob nodeJob(LoadPlan &load)
{
    JobBuilder builder(load, "node", "node-exporter:9100");
    addCpus(builder);
    addMemory(builder);
    addDisks(builder);
    addNetwork(builder);
    return builder.take();
}

DemoJob containerJob(LoadPlan &load)
{
    JobBuilder builder(load, "cadvisor", "cadvisor:8080");
    const std::array containers {
        Container {
            "osmen-gateway", "osmen/gateway:1.8", 0.42, 0.84 * gibibyte, gibibyte, 2.1e5, 3 },
        Container {
            "osmen-agents", "osmen/agents:1.8", 0.85, 1.5 * gibibyte, 2.5 * gibibyte, 1.3e5, 6 },
        Container {
            "langflow", "langflowai/langflow:1.4", 0.31, 1.1 * gibibyte, 2 * gibibyte, 6e4, 2 },
        Container { "postgres", "postgres:16", 0.38, 1.9 * gibibyte, 0, 1.6e5, 41 },
        Container { "redis", "redis:7", 0.06, 0.21 * gibibyte, 0.5 * gibibyte, 1.1e5, 1.5 },
        Container { "qdrant", "qdrant/qdrant:1.9", 0.18, 0.9 * gibibyte, 0, 7e4, 9 },
    };
    quint32 stream = 200'000;
    for (const Container &container : containers)
        addContainer(builder, container, stream += 10);
    return builder.take();
}

} // namespace opsglass
