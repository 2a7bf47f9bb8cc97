// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/systemsamples.h"

#include "collectors/procfs/kernelunits.h"
#include "collectors/procfs/samplelist.h"

#include <algorithm>
#include <numeric>

namespace opsglass {

namespace {

constexpr double bytesPerSector = 512;

/// The earlier facts of the same thing; null when it was not there.
template <typename Facts, typename Key>
const Facts *earlier(const QList<Facts> *all, const Facts &now, Key Facts::*key)
{
    if (!all)
        return nullptr;
    const auto found = std::find_if(
        all->begin(), all->end(), [&](const Facts &facts) { return facts.*key == now.*key; });
    return found == all->end() ? nullptr : &*found;
}

/// What a counter rose by in each second, in units of `unit`.
std::optional<double> rate(
    std::optional<quint64> before, std::optional<quint64> now, double unit, double seconds)
{
    if (!before || !now || seconds <= 0)
        return std::nullopt;
    const std::optional<quint64> risen = rise(*before, *now);
    return risen ? std::optional(double(*risen) * unit / seconds) : std::nullopt;
}

/// A share of time. The clocks of what is measured and what measures differ by a hair.
std::optional<double> share(std::optional<double> rate)
{
    return rate ? std::optional(std::min(*rate, 1.0)) : std::nullopt;
}

std::optional<double> usedRatio(std::optional<quint64> total, std::optional<quint64> free)
{
    if (!total || !free || *total == 0 || *free > *total)
        return std::nullopt;
    return double(*total - *free) / double(*total);
}

class Writer {
public:
    Writer(SampleList &samples, const SystemFacts &now, const SystemFacts *before)
        : m_samples(samples)
        , m_now(now)
        , m_before(before)
        , m_seconds(before ? secondsBetween(before->moment, now.moment) : 0)
    {
    }

    void addMemory();
    void addCpus();
    void addKernel();
    void addDisks();
    void addNetworks();
    void addPressures();
    void addFileSystems();
    void addSensors();

private:
    using Label = SampleList::Label;

    static std::optional<double> usedRatioOf(const CpuTicks *before, const CpuTicks &now);
    void addModes(const CpuTicks *before, const CpuTicks &now);

    SampleList &m_samples;
    const SystemFacts &m_now;
    const SystemFacts *m_before;
    double m_seconds;
};

void Writer::addMemory()
{
    const MemoryFacts &memory = m_now.memory;
    const auto add = [this](const char *name, std::optional<quint64> bytes) {
        m_samples.add(QLatin1String(name), toValue(bytes));
    };
    add("node_memory_MemTotal_bytes", memory.total);
    add("node_memory_MemFree_bytes", memory.free);
    add("node_memory_MemAvailable_bytes", memory.available);
    add("node_memory_Buffers_bytes", memory.buffers);
    add("node_memory_Cached_bytes", memory.cached);
    add("node_memory_SwapTotal_bytes", memory.swapTotal);
    add("node_memory_SwapFree_bytes", memory.swapFree);
    add("node_memory_SwapCached_bytes", memory.swapCached);
    const std::optional<double> used = usedRatio(memory.total, memory.available);
    m_samples.add(QLatin1String("opsglass_memory_used_ratio"), used);
    if (used)
        add("opsglass_memory_used_bytes", *memory.total - *memory.available);
    m_samples.add(
        QLatin1String("opsglass_swap_used_ratio"), usedRatio(memory.swapTotal, memory.swapFree));
}

std::optional<double> Writer::usedRatioOf(const CpuTicks *before, const CpuTicks &now)
{
    if (!before)
        return std::nullopt;
    quint64 all = 0;
    quint64 idle = 0;
    for (size_t mode = 0; mode < now.size(); ++mode) {
        const std::optional<quint64> risen = rise((*before)[mode], now[mode]);
        if (!risen)
            return std::nullopt;
        all += *risen;
        idle += mode == idleMode || mode == ioWaitMode ? *risen : 0;
    }
    return usedRatio(all, idle);
}

void Writer::addModes(const CpuTicks *before, const CpuTicks &now)
{
    CpuTicks risen {};
    for (size_t mode = 0; before && mode < now.size(); ++mode) {
        const std::optional<quint64> ticks = rise((*before)[mode], now[mode]);
        if (!ticks)
            return;
        risen[mode] = *ticks;
    }
    const quint64 all = std::accumulate(risen.begin(), risen.end(), quint64(0));
    for (size_t mode = 0; all > 0 && mode < risen.size(); ++mode)
        m_samples.add(QLatin1String("opsglass_cpu_mode_ratio"),
            { { QLatin1String("mode"), QLatin1String(cpuModes[mode]) } },
            double(risen[mode]) / double(all));
}

void Writer::addCpus()
{
    const KernelFacts &kernel = m_now.kernel;
    const QList<CpuFacts> *cpusBefore = m_before ? &m_before->kernel.cpus : nullptr;
    for (const CpuFacts &cpu : kernel.cpus) {
        const Label label { QLatin1String("cpu"), QString::number(cpu.number) };
        for (size_t mode = 0; mode < cpu.ticks.size(); ++mode)
            m_samples.add(QLatin1String("node_cpu_seconds_total"),
                { label, { QLatin1String("mode"), QLatin1String(cpuModes[mode]) } },
                double(cpu.ticks[mode]) / ticksPerSecond());
        const CpuFacts *before = earlier(cpusBefore, cpu, &CpuFacts::number);
        m_samples.add(QLatin1String("opsglass_cpu_used_ratio"), { label },
            usedRatioOf(before ? &before->ticks : nullptr, cpu.ticks));
    }
    if (!kernel.machine)
        return;
    const CpuTicks *before
        = m_before && m_before->kernel.machine ? &*m_before->kernel.machine : nullptr;
    m_samples.add(QLatin1String("opsglass_cpu_used_ratio"), usedRatioOf(before, *kernel.machine));
    addModes(before, *kernel.machine);
}

void Writer::addKernel()
{
    if (m_now.load) {
        m_samples.add(QLatin1String("node_load1"), (*m_now.load)[0]);
        m_samples.add(QLatin1String("node_load5"), (*m_now.load)[1]);
        m_samples.add(QLatin1String("node_load15"), (*m_now.load)[2]);
    }
    m_samples.add(QLatin1String("node_boot_time_seconds"), toValue(m_now.kernel.bootTime));
    m_samples.add(QLatin1String("node_procs_running"), toValue(m_now.kernel.running));
    m_samples.add(QLatin1String("node_procs_blocked"), toValue(m_now.kernel.blocked));
    m_samples.add(QLatin1String("node_time_seconds"),
        std::chrono::duration<double>(m_now.moment.at.time_since_epoch()).count());
    m_samples.add(QLatin1String("opsglass_uptime_seconds"), m_now.uptime);
}

void Writer::addDisks()
{
    const QList<DiskFacts> *disksBefore = m_before ? &m_before->disks : nullptr;
    for (const DiskFacts &disk : m_now.disks) {
        const Label device { QLatin1String("device"), QString::fromUtf8(disk.device) };
        const auto add = [&](const char *name, std::optional<double> value) {
            m_samples.add(QLatin1String(name), { device }, value);
        };
        add("node_disk_read_bytes_total", double(disk.sectorsRead) * bytesPerSector);
        add("node_disk_written_bytes_total", double(disk.sectorsWritten) * bytesPerSector);
        add("node_disk_reads_completed_total", double(disk.reads));
        add("node_disk_writes_completed_total", double(disk.writes));
        add("node_disk_io_time_seconds_total", double(disk.busyMilliseconds) / 1000);
        const DiskFacts *before = earlier(disksBefore, disk, &DiskFacts::device);
        if (!before)
            continue;
        add("opsglass_disk_read_bytes_per_second",
            rate(before->sectorsRead, disk.sectorsRead, bytesPerSector, m_seconds));
        add("opsglass_disk_written_bytes_per_second",
            rate(before->sectorsWritten, disk.sectorsWritten, bytesPerSector, m_seconds));
        add("opsglass_disk_busy_ratio",
            share(rate(before->busyMilliseconds, disk.busyMilliseconds, 1e-3, m_seconds)));
    }
}

void Writer::addNetworks()
{
    const QList<NetworkFacts> *networksBefore = m_before ? &m_before->networks : nullptr;
    for (const NetworkFacts &network : m_now.networks) {
        const Label device { QLatin1String("device"), QString::fromUtf8(network.device) };
        const auto add = [&](const char *name, std::optional<double> value) {
            m_samples.add(QLatin1String(name), { device }, value);
        };
        add("node_network_receive_bytes_total", double(network.received.bytes));
        add("node_network_receive_packets_total", double(network.received.packets));
        add("node_network_receive_errs_total", double(network.received.errors));
        add("node_network_receive_drop_total", double(network.received.dropped));
        add("node_network_transmit_bytes_total", double(network.sent.bytes));
        add("node_network_transmit_packets_total", double(network.sent.packets));
        add("node_network_transmit_errs_total", double(network.sent.errors));
        add("node_network_transmit_drop_total", double(network.sent.dropped));
        const NetworkFacts *before = earlier(networksBefore, network, &NetworkFacts::device);
        if (!before)
            continue;
        add("opsglass_network_receive_bytes_per_second",
            rate(before->received.bytes, network.received.bytes, 1, m_seconds));
        add("opsglass_network_transmit_bytes_per_second",
            rate(before->sent.bytes, network.sent.bytes, 1, m_seconds));
    }
}

void Writer::addPressures()
{
    const QList<PressureFacts> *pressuresBefore = m_before ? &m_before->pressures : nullptr;
    constexpr double microsecond = 1e-6;
    for (const PressureFacts &pressure : m_now.pressures) {
        const QString resource = QString::fromUtf8(pressure.resource);
        const auto addTotal = [&](const char *kind, std::optional<quint64> total) {
            if (total)
                m_samples.add(QLatin1String("node_pressure_" + pressure.resource + kind),
                    double(*total) * microsecond);
        };
        addTotal("_waiting_seconds_total", pressure.some);
        addTotal("_stalled_seconds_total", pressure.full);
        const PressureFacts *before = earlier(pressuresBefore, pressure, &PressureFacts::resource);
        if (!before)
            continue;
        const auto addRatio
            = [&](const char *name, std::optional<quint64> from, std::optional<quint64> to) {
                  m_samples.add(QLatin1String(name), { { QLatin1String("resource"), resource } },
                      share(rate(from, to, microsecond, m_seconds)));
              };
        addRatio("opsglass_pressure_waiting_ratio", before->some, pressure.some);
        addRatio("opsglass_pressure_stalled_ratio", before->full, pressure.full);
    }
}

void Writer::addFileSystems()
{
    for (const FileSystemFacts &facts : m_now.fileSystems) {
        const Label device { QLatin1String("device"), QString::fromUtf8(facts.device) };
        const Label type { QLatin1String("fstype"), QString::fromUtf8(facts.type) };
        const Label place { QLatin1String("mountpoint"), QString::fromUtf8(facts.mountPoint) };
        const auto add = [&](const char *name, std::optional<double> value) {
            m_samples.add(QLatin1String(name), { device, type, place }, value);
        };
        add("node_filesystem_size_bytes", double(facts.size));
        add("node_filesystem_free_bytes", double(facts.free));
        add("node_filesystem_avail_bytes", double(facts.available));
        if (facts.files > 0) {
            add("node_filesystem_files", double(facts.files));
            add("node_filesystem_files_free", double(facts.filesFree));
        }
        // As df does: what only root may use counts for neither side.
        const quint64 reserved = facts.free - std::min(facts.available, facts.free);
        add("opsglass_filesystem_used_ratio",
            usedRatio(facts.size - std::min(reserved, facts.size), facts.available));
    }
}

void Writer::addSensors()
{
    for (const TemperatureFacts &facts : m_now.temperatures)
        m_samples.add(QLatin1String("node_hwmon_temp_celsius"),
            { { QLatin1String("chip"), QString::fromUtf8(facts.chip) },
                { QLatin1String("sensor"), QString::fromUtf8(facts.sensor) } },
            facts.celsius);
    for (const ThermalZoneFacts &facts : m_now.thermalZones)
        m_samples.add(QLatin1String("node_thermal_zone_temp"),
            { { QLatin1String("zone"), QString::fromUtf8(facts.zone) },
                { QLatin1String("type"), QString::fromUtf8(facts.type) } },
            facts.celsius);
    for (const GpuFacts &gpu : m_now.gpus) {
        const Label card { QLatin1String("card"), QString::fromUtf8(gpu.card) };
        const auto add = [&](const char *name, std::optional<quint64> value) {
            m_samples.add(QLatin1String(name), { card }, toValue(value));
        };
        add("node_drm_gpu_busy_percent", gpu.busyPercent);
        add("node_drm_memory_vram_used_bytes", gpu.memoryUsed);
        add("node_drm_memory_vram_size_bytes", gpu.memorySize);
    }
}

} // namespace

void addSystemSamples(SampleList &samples, const SystemFacts &now, const SystemFacts *before)
{
    Writer writer(samples, now, before);
    writer.addMemory();
    writer.addCpus();
    writer.addKernel();
    writer.addDisks();
    writer.addNetworks();
    writer.addPressures();
    writer.addFileSystems();
    writer.addSensors();
}

} // namespace opsglass
