// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/sensors.h"

#include "collectors/procfs/filereader.h"
#include "collectors/procfs/words.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace opsglass {

namespace {

/// A file of one line; empty when it cannot be read.
QByteArray line(FileReader &files, const QByteArray &path)
{
    const std::optional<QByteArrayView> text = files.read(path);
    return text ? text->trimmed().toByteArray() : QByteArray();
}

std::optional<double> celsius(FileReader &files, const QByteArray &path)
{
    const std::optional<qint64> thousandths = toInteger(line(files, path));
    return thousandths ? std::optional(double(*thousandths) / 1000) : std::nullopt;
}

bool isAsleep(FileReader &files, const QByteArray &device)
{
    return line(files, device + "/power/runtime_status") == "suspended";
}

/// As node_exporter writes names of chips.
QByteArray cleaned(const QByteArray &name)
{
    QByteArray clean = name.toLower();
    for (char &c : clean) {
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != ':')
            c = '_';
    }
    const auto isKept = [](char c) { return c != '_'; };
    const auto begin = std::find_if(clean.begin(), clean.end(), isKept);
    const auto end = std::find_if(clean.rbegin(), clean.rend(), isKept).base();
    return begin < end ? QByteArray(begin, end - begin) : QByteArray();
}

/// By device and what it hangs on, then by what the driver says, then by its place in the class.
QByteArray chipName(FileReader &files, const QByteArray &folder, const QByteArray &entry)
{
    const QByteArray device = files.realPath(folder + "/device");
    const qsizetype slash = device.lastIndexOf('/');
    if (slash >= 0) {
        const QByteArray name = cleaned(device.mid(slash + 1));
        const QByteArray above = device.left(slash);
        const QByteArray bus = cleaned(above.mid(above.lastIndexOf('/') + 1));
        if (!name.isEmpty())
            return bus.isEmpty() ? name : bus + '_' + name;
    }
    const QByteArray name = cleaned(line(files, folder + "/name"));
    return name.isEmpty() ? entry : name;
}

/// The names before `_input` of the temperatures in a folder.
QList<QByteArray> temperatureSensors(FileReader &files, const QByteArray &folder)
{
    QList<QByteArray> sensors;
    constexpr QByteArrayView suffix("_input");
    const QList<QByteArray> names = files.names(folder);
    for (const QByteArray &name : names) {
        if (name.startsWith("temp") && name.endsWith(suffix)
            && toCount(name.mid(4, name.size() - 4 - suffix.size())))
            sensors.append(name.chopped(suffix.size()));
    }
    std::sort(sensors.begin(), sensors.end());
    return sensors;
}

QList<QByteArray> sortedNames(FileReader &files, const QByteArray &folder)
{
    QList<QByteArray> names = files.names(folder);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

Sensors::Chip Sensors::find(FileReader &files, const QByteArray &entry)
{
    const QByteArray folder = "sys/class/hwmon/" + entry;
    Chip chip { files.linkTarget(folder), chipName(files, folder, entry), folder,
        temperatureSensors(files, folder) };
    // Drivers of old put them one folder further.
    if (chip.sensors.isEmpty()) {
        chip.folder += "/device";
        chip.sensors = temperatureSensors(files, chip.folder);
    }
    return chip;
}

QList<TemperatureFacts> Sensors::temperatures(FileReader &files)
{
    QList<TemperatureFacts> facts;
    QSet<QByteArray> named;
    QHash<QByteArray, Chip> chips;
    const QList<QByteArray> entries = sortedNames(files, "sys/class/hwmon");
    for (const QByteArray &entry : entries) {
        Chip chip = m_chips.take(entry);
        if (chip.name.isEmpty() || chip.target != files.linkTarget("sys/class/hwmon/" + entry))
            chip = find(files, entry);
        // Of two that cannot be told apart, the first.
        if (!named.contains(chip.name)
            && !isAsleep(files, "sys/class/hwmon/" + entry + "/device")) {
            named.insert(chip.name);
            for (const QByteArray &sensor : std::as_const(chip.sensors)) {
                const QByteArray path = chip.folder + '/' + sensor;
                if (line(files, path + "_fault") == "1")
                    continue;
                if (const std::optional<double> value = celsius(files, path + "_input"))
                    facts.append({ chip.name, sensor, *value });
            }
        }
        chips.insert(entry, chip);
    }
    m_chips = chips;
    return facts;
}

QList<ThermalZoneFacts> Sensors::thermalZones(FileReader &files)
{
    constexpr QByteArrayView prefix("thermal_zone");
    QList<ThermalZoneFacts> facts;
    const QList<QByteArray> entries = sortedNames(files, "sys/class/thermal");
    for (const QByteArray &entry : entries) {
        if (!entry.startsWith(prefix) || !toCount(entry.mid(prefix.size())))
            continue;
        const QByteArray folder = "sys/class/thermal/" + entry;
        const QByteArray type = line(files, folder + "/type");
        const std::optional<double> value = celsius(files, folder + "/temp");
        if (value && !type.isEmpty())
            facts.append({ entry.mid(prefix.size()), type, *value });
    }
    return facts;
}

QList<GpuFacts> Sensors::gpus(FileReader &files)
{
    QList<GpuFacts> facts;
    const QList<QByteArray> entries = sortedNames(files, "sys/class/drm");
    for (const QByteArray &entry : entries) {
        // Not its outputs, which are named card0-HDMI-A-1.
        if (!entry.startsWith("card") || !toCount(entry.mid(4)))
            continue;
        const QByteArray device = "sys/class/drm/" + entry + "/device";
        GpuFacts gpu;
        gpu.card = entry;
        if (!isAsleep(files, device))
            gpu.busyPercent = toCount(line(files, device + "/gpu_busy_percent"));
        gpu.memoryUsed = toCount(line(files, device + "/mem_info_vram_used"));
        gpu.memorySize = toCount(line(files, device + "/mem_info_vram_total"));
        if (gpu.busyPercent || gpu.memoryUsed || gpu.memorySize)
            facts.append(gpu);
    }
    return facts;
}

} // namespace opsglass
