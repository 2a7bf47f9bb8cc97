// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/filereader.h"
#include "collectors/procfs/filesystems.h"
#include "collectors/procfs/moment.h"
#include "collectors/procfs/sensors.h"
#include "collectors/procfs/systemfacts.h"
#include "models/data/localreading.h"

#include <QString>

#include <optional>

namespace opsglass {

/// This machine as one reading. Rates are those since the reading before, so the first has none.
class SystemReader {
public:
    /// \param root the folder that /proc and /sys are in
    explicit SystemReader(const QString &root = QStringLiteral("/"));

    LocalReading read(const Moment &moment);

private:
    SystemFacts facts(const Moment &moment);
    QList<PressureFacts> pressures();
    QList<FileSystemFacts> fileSystems();

    FileReader m_files;
    Sensors m_sensors;
    QByteArray m_mountTable; ///< as read last
    QList<Mount> m_mounts; ///< those shown of it
    std::optional<SystemFacts> m_before;
};

/// Idle and waiting times go back by a little now and then (proc(5) warns of it): `now` keeps the
/// larger ones. Processors that begin anew, when switched off and on again, stay as they are.
void holdIdleTimes(const KernelFacts &before, KernelFacts &now);

} // namespace opsglass
