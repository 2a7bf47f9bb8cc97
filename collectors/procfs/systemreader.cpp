// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/systemreader.h"

#include "collectors/procfs/kernelunits.h"
#include "collectors/procfs/samplelist.h"
#include "collectors/procfs/systemparser.h"
#include "collectors/procfs/systemsamples.h"

#include <QFile>

#include <algorithm>

namespace opsglass {

namespace {

/// What falls by less is the kernel's inexactness, what falls by more has begun anew; node_exporter
/// draws the line here too.
constexpr double heldSeconds = 3;

void hold(const CpuTicks &before, CpuTicks &now)
{
    for (const size_t mode : { idleMode, ioWaitMode }) {
        if (now[mode] < before[mode]
            && double(before[mode] - now[mode]) < heldSeconds * ticksPerSecond())
            now[mode] = before[mode];
    }
}

} // namespace

void holdIdleTimes(const KernelFacts &before, KernelFacts &now)
{
    if (before.machine && now.machine)
        hold(*before.machine, *now.machine);
    for (CpuFacts &cpu : now.cpus) {
        const auto earlier = std::find_if(before.cpus.begin(), before.cpus.end(),
            [&](const CpuFacts &other) { return other.number == cpu.number; });
        if (earlier != before.cpus.end())
            hold(earlier->ticks, cpu.ticks);
    }
}

SystemReader::SystemReader(const QString &root)
    : m_files(QFile::encodeName(root))
{
}

LocalReading SystemReader::read(const Moment &moment)
{
    SystemFacts now = facts(moment);
    if (m_before)
        holdIdleTimes(m_before->kernel, now.kernel);
    SampleList samples;
    addSystemSamples(samples, now, m_before ? &*m_before : nullptr);
    m_before = std::move(now);
    return { moment.at, samples.samples() };
}

SystemFacts SystemReader::facts(const Moment &moment)
{
    SystemFacts facts;
    facts.moment = moment;
    if (const auto text = m_files.read("proc/stat"))
        facts.kernel = parseKernel(*text);
    if (const auto text = m_files.read("proc/diskstats"))
        facts.disks = parseDisks(*text);
    facts.disks.removeIf([](const DiskFacts &disk) { return !isShownDisk(disk.device); });
    if (const auto text = m_files.read("proc/net/dev"))
        facts.networks = parseNetworks(*text);
    facts.pressures = pressures();
    if (const auto text = m_files.read("proc/meminfo"))
        facts.memory = parseMemory(*text);
    if (const auto text = m_files.read("proc/loadavg"))
        facts.load = parseLoad(*text);
    if (const auto text = m_files.read("proc/uptime"))
        facts.uptime = parseUptime(*text);
    facts.fileSystems = fileSystems();
    facts.temperatures = m_sensors.temperatures(m_files);
    facts.thermalZones = Sensors::thermalZones(m_files);
    facts.gpus = Sensors::gpus(m_files);
    return facts;
}

QList<PressureFacts> SystemReader::pressures()
{
    QList<PressureFacts> facts;
    for (const char *resource : { "cpu", "io", "irq", "memory" }) {
        const auto text = m_files.read(QByteArray("proc/pressure/") + resource);
        if (!text)
            continue;
        facts.append(parsePressure(resource, *text));
        // For the machine as a whole the kernel states it as zero, for form's sake.
        if (facts.constLast().resource == "cpu")
            facts.last().full.reset();
    }
    return facts;
}

QList<FileSystemFacts> SystemReader::fileSystems()
{
    const auto table = m_files.read("proc/self/mountinfo");
    if (!table)
        return {};
    if (*table != m_mountTable) {
        m_mountTable = table->toByteArray();
        m_mounts = shownMounts(parseMounts(m_mountTable));
    }
    return readFileSystems(m_files.root(), m_mounts);
}

} // namespace opsglass
