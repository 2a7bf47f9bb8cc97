// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/systemparser.h"

#include "collectors/procfs/words.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace opsglass {

namespace {

struct MemoryField {
    QByteArrayView name;
    std::optional<quint64> MemoryFacts::*field;
};

const MemoryField memoryFields[] {
    { "MemTotal:", &MemoryFacts::total },
    { "MemFree:", &MemoryFacts::free },
    { "MemAvailable:", &MemoryFacts::available },
    { "Buffers:", &MemoryFacts::buffers },
    { "Cached:", &MemoryFacts::cached },
    { "SwapTotal:", &MemoryFacts::swapTotal },
    { "SwapFree:", &MemoryFacts::swapFree },
    { "SwapCached:", &MemoryFacts::swapCached },
};

std::optional<CpuTicks> parseTicks(Words &words)
{
    CpuTicks ticks {};
    for (quint64 &mode : ticks) {
        const std::optional<quint64> count = words.count();
        if (!count)
            return std::nullopt;
        mode = *count;
    }
    return ticks;
}

/// Fills the fields in their order; false when one of them is no count.
bool readCounts(Words &words, std::initializer_list<quint64 *> fields)
{
    for (quint64 *field : fields) {
        const std::optional<quint64> count = words.count();
        if (!count)
            return false;
        *field = *count;
    }
    return true;
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

/// `nvme0n1p1` and the like.
bool isNvmePartition(QByteArrayView device)
{
    if (!device.startsWith("nvme"))
        return false;
    const qsizetype space = device.indexOf('n', 4);
    const qsizetype part = device.indexOf('p', std::max<qsizetype>(space, 4));
    return space > 0 && part > 0 && isNumber(device.sliced(4, space - 4))
        && isNumber(device.sliced(space + 1, part - space - 1))
        && isNumber(device.sliced(part + 1));
}

/// `sda1`, `vda1`, `xvda1`, `hda1`: a letter for the disk, a number for the part of it.
bool isLetteredPartition(QByteArrayView device)
{
    for (const QByteArrayView prefix : { "hd", "sd", "vd", "xvd" }) {
        if (device.startsWith(prefix) && device.size() > prefix.size() + 1
            && isLetter(device.at(prefix.size())) && isNumber(device.sliced(prefix.size() + 1)))
            return true;
    }
    return false;
}

} // namespace

MemoryFacts parseMemory(QByteArrayView text)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max() / 1024;
    MemoryFacts facts;
    while (!text.isEmpty()) {
        Words words(takeLine(text));
        const QByteArrayView name = words.next();
        const auto known = std::find_if(std::begin(memoryFields), std::end(memoryFields),
            [&](const MemoryField &field) { return field.name == name; });
        if (known == std::end(memoryFields))
            continue;
        const std::optional<quint64> kibibytes = words.count();
        if (kibibytes && *kibibytes <= most && words.next() == "kB")
            facts.*known->field = *kibibytes * 1024;
    }
    return facts;
}

KernelFacts parseKernel(QByteArrayView text)
{
    KernelFacts facts;
    while (!text.isEmpty()) {
        Words words(takeLine(text));
        const QByteArrayView name = words.next();
        if (name == "cpu") {
            facts.machine = parseTicks(words);
        } else if (name.startsWith("cpu")) {
            const std::optional<quint64> number = toCount(name.sliced(3));
            const std::optional<CpuTicks> ticks = parseTicks(words);
            if (ticks && number && *number < 1'000'000)
                facts.cpus.append({ int(*number), *ticks });
        } else if (name == "btime") {
            facts.bootTime = words.count();
        } else if (name == "procs_running") {
            facts.running = words.count();
        } else if (name == "procs_blocked") {
            facts.blocked = words.count();
        }
    }
    return facts;
}

std::optional<std::array<double, 3>> parseLoad(QByteArrayView text)
{
    Words words(takeLine(text));
    std::array<double, 3> load {};
    for (double &average : load) {
        const std::optional<double> value = words.real();
        if (!value || *value < 0)
            return std::nullopt;
        average = *value;
    }
    return load;
}

std::optional<double> parseUptime(QByteArrayView text)
{
    const std::optional<double> seconds = Words(takeLine(text)).real();
    return seconds && *seconds >= 0 ? seconds : std::nullopt;
}

QList<DiskFacts> parseDisks(QByteArrayView text)
{
    QList<DiskFacts> disks;
    while (!text.isEmpty()) {
        Words words(takeLine(text));
        words.skip(2); // major and minor number
        DiskFacts disk;
        disk.device = words.next().toByteArray();
        quint64 ignored = 0; // merged requests and times of waiting
        if (readCounts(words,
                { &disk.reads, &ignored, &disk.sectorsRead, &ignored, &disk.writes, &ignored,
                    &disk.sectorsWritten, &ignored, &ignored, &disk.busyMilliseconds, &ignored }))
            disks.append(disk);
    }
    return disks;
}

QList<NetworkFacts> parseNetworks(QByteArrayView text)
{
    QList<NetworkFacts> networks;
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text);
        // Names may have colons, and a long counter follows the last of them without a space.
        const qsizetype colon = line.lastIndexOf(':');
        if (colon < 0)
            continue;
        NetworkFacts network;
        network.device = line.first(colon).trimmed().toByteArray();
        Words words(line.sliced(colon + 1));
        quint64 ignored = 0; // fifo, frame, compressed, multicast
        NetworkFacts::Direction &in = network.received;
        NetworkFacts::Direction &out = network.sent;
        if (!network.device.isEmpty()
            && readCounts(words,
                { &in.bytes, &in.packets, &in.errors, &in.dropped, &ignored, &ignored, &ignored,
                    &ignored, &out.bytes, &out.packets, &out.errors, &out.dropped }))
            networks.append(network);
    }
    return networks;
}

PressureFacts parsePressure(QByteArrayView resource, QByteArrayView text)
{
    PressureFacts facts { resource.toByteArray(), std::nullopt, std::nullopt };
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text);
        constexpr QByteArrayView key("total=");
        const qsizetype at = line.lastIndexOf(key);
        if (at < 0)
            continue;
        const std::optional<quint64> total = toCount(line.sliced(at + key.size()));
        if (line.startsWith("some "))
            facts.some = total;
        else if (line.startsWith("full "))
            facts.full = total;
    }
    return facts;
}

bool isShownDisk(QByteArrayView device)
{
    for (const QByteArrayView prefix : { "ram", "zram", "loop", "fd" }) {
        if (device.startsWith(prefix) && isNumber(device.sliced(prefix.size())))
            return false;
    }
    return !isLetteredPartition(device) && !isNvmePartition(device);
}

} // namespace opsglass
