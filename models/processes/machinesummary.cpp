// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/machinesummary.h"

#include "models/format/unit.h"

#include <QCoreApplication>
#include <QHash>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineSummary)
};

QString bytesText(double bytes) { return formatValue(bytes, QStringLiteral("bytes"), 1).full(); }

QString percentText(double ratio)
{
    return formatValue(ratio, QStringLiteral("percentunit"), 0).full();
}

} // namespace

MachineSummary machineSummary(const LocalReading &reading)
{
    MachineSummary machine;
    const QHash<QString, std::optional<double> *> wanted {
        { QStringLiteral("opsglass_memory_used_bytes"), &machine.memoryUsed },
        { QStringLiteral("node_memory_MemTotal_bytes"), &machine.memoryTotal },
        { QStringLiteral("node_load1"), &machine.load1 },
        { QStringLiteral("node_load5"), &machine.load5 },
        { QStringLiteral("node_load15"), &machine.load15 },
    };
    for (const LocalSample &sample : reading.samples) {
        const QString name = sample.labels.value(QStringLiteral("__name__"));
        if (name == QLatin1String("opsglass_cpu_used_ratio")) {
            if (sample.labels.pairs.contains(QStringLiteral("cpu")))
                ++machine.cores;
            else
                machine.cpu = sample.value;
        } else if (auto *value = wanted.value(name)) {
            *value = sample.value;
        }
    }
    return machine;
}

QString machineText(const MachineSummary &machine)
{
    QStringList parts;
    if (machine.cpu && machine.cores > 0)
        parts << Text::tr("CPU %1 of %n core(s)", nullptr, machine.cores)
                     .arg(percentText(*machine.cpu));
    else if (machine.cpu)
        parts << Text::tr("CPU %1").arg(percentText(*machine.cpu));
    if (machine.memoryUsed && machine.memoryTotal)
        parts << Text::tr("Memory %1 of %2")
                     .arg(bytesText(*machine.memoryUsed), bytesText(*machine.memoryTotal));
    if (machine.load1 && machine.load5 && machine.load15)
        parts << Text::tr("Load %L1 %L2 %L3")
                     .arg(*machine.load1, 0, 'f', 2)
                     .arg(*machine.load5, 0, 'f', 2)
                     .arg(*machine.load15, 0, 'f', 2);
    return parts.join(QStringLiteral(" · "));
}

} // namespace opsglass
