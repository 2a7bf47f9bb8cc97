// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/systemfacts.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace opsglass {

class FileReader;

/// Temperatures and graphics cards in /sys/class. A device that sleeps to save power is left alone:
/// some drivers wake it to answer.
class Sensors {
public:
    QList<TemperatureFacts> temperatures(FileReader &files);
    static QList<ThermalZoneFacts> thermalZones(FileReader &files);
    static QList<GpuFacts> gpus(FileReader &files);

private:
    /// A folder of /sys/class/hwmon. What it has does not change while its device is there.
    struct Chip {
        QByteArray target; ///< what the link of the class points to
        QByteArray name;
        QByteArray folder; ///< where its sensors are
        QList<QByteArray> sensors;
    };

    static Chip find(FileReader &files, const QByteArray &entry);

    QHash<QByteArray, Chip> m_chips; ///< by entry of the class
};

} // namespace opsglass
