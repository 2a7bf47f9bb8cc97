// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/moment.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace opsglass {

/// Bytes, as /proc/meminfo has them.
struct MemoryFacts {
    std::optional<quint64> total;
    std::optional<quint64> free;
    std::optional<quint64> available;
    std::optional<quint64> buffers;
    std::optional<quint64> cached;
    std::optional<quint64> swapTotal;
    std::optional<quint64> swapFree;
    std::optional<quint64> swapCached;
    friend bool operator==(const MemoryFacts &, const MemoryFacts &) = default;
};

/// The modes of /proc/stat in its order; time of guests is part of user and nice.
constexpr std::array<const char *, 8> cpuModes { "user", "nice", "system", "idle", "iowait", "irq",
    "softirq", "steal" };
constexpr size_t idleMode = 3;
constexpr size_t ioWaitMode = 4;

/// Clock ticks since boot in each mode.
using CpuTicks = std::array<quint64, cpuModes.size()>;

struct CpuFacts {
    int number = 0;
    CpuTicks ticks {};
    friend bool operator==(const CpuFacts &, const CpuFacts &) = default;
};

/// /proc/stat.
struct KernelFacts {
    std::optional<CpuTicks> machine; ///< all processors together
    QList<CpuFacts> cpus; ///< those that are online
    std::optional<quint64> bootTime; ///< seconds since 1970
    std::optional<quint64> running;
    std::optional<quint64> blocked;
    friend bool operator==(const KernelFacts &, const KernelFacts &) = default;
};

/// A line of /proc/diskstats; counters since boot.
struct DiskFacts {
    QByteArray device;
    quint64 reads = 0;
    quint64 sectorsRead = 0; ///< of 512 bytes, whatever the disk's own are
    quint64 writes = 0;
    quint64 sectorsWritten = 0;
    quint64 busyMilliseconds = 0;
    friend bool operator==(const DiskFacts &, const DiskFacts &) = default;
};

/// A line of /proc/net/dev; counters.
struct NetworkFacts {
    struct Direction {
        quint64 bytes = 0;
        quint64 packets = 0;
        quint64 errors = 0;
        quint64 dropped = 0;
        friend bool operator==(const Direction &, const Direction &) = default;
    };

    QByteArray device;
    Direction received;
    Direction sent;
    friend bool operator==(const NetworkFacts &, const NetworkFacts &) = default;
};

/// A file of /proc/pressure: microseconds since boot.
struct PressureFacts {
    QByteArray resource;
    std::optional<quint64> some; ///< at least one task waited
    std::optional<quint64> full; ///< all tasks waited
    friend bool operator==(const PressureFacts &, const PressureFacts &) = default;
};

/// A file system and the room in it.
struct FileSystemFacts {
    QByteArray device;
    QByteArray type;
    QByteArray mountPoint;
    quint64 size = 0; ///< bytes
    quint64 free = 0; ///< bytes nobody uses
    quint64 available = 0; ///< bytes of these that everybody may use
    quint64 files = 0; ///< inodes; 0 where there is no limit
    quint64 filesFree = 0;
    friend bool operator==(const FileSystemFacts &, const FileSystemFacts &) = default;
};

/// A temperature of /sys/class/hwmon.
struct TemperatureFacts {
    QByteArray chip;
    QByteArray sensor;
    double celsius = 0;
    friend bool operator==(const TemperatureFacts &, const TemperatureFacts &) = default;
};

/// A temperature of /sys/class/thermal.
struct ThermalZoneFacts {
    QByteArray zone; ///< its number
    QByteArray type;
    double celsius = 0;
    friend bool operator==(const ThermalZoneFacts &, const ThermalZoneFacts &) = default;
};

/// What the driver of a graphics card states in /sys/class/drm.
struct GpuFacts {
    QByteArray card;
    std::optional<quint64> busyPercent;
    std::optional<quint64> memoryUsed; ///< bytes of its own memory
    std::optional<quint64> memorySize;
    friend bool operator==(const GpuFacts &, const GpuFacts &) = default;
};

/// A machine at one moment. What could not be read is not there.
struct SystemFacts {
    Moment moment;
    MemoryFacts memory;
    std::optional<std::array<double, 3>> load; ///< of 1, 5 and 15 minutes
    KernelFacts kernel;
    std::optional<double> uptime; ///< seconds, suspended ones too
    QList<DiskFacts> disks;
    QList<NetworkFacts> networks;
    QList<PressureFacts> pressures;
    QList<FileSystemFacts> fileSystems;
    QList<TemperatureFacts> temperatures;
    QList<ThermalZoneFacts> thermalZones;
    QList<GpuFacts> gpus;
    friend bool operator==(const SystemFacts &, const SystemFacts &) = default;
};

} // namespace opsglass
