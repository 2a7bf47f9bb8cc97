// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/systemfacts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace opsglass {

/// A line of /proc/PID/mountinfo.
struct Mount {
    int id = 0;
    int parent = 0; ///< id of what it is mounted on
    QByteArray mountPoint;
    QByteArray type;
    QByteArray device;
    friend bool operator==(const Mount &, const Mount &) = default;
};

/// In the order of the file; escapes are undone, and lines of another shape left out.
QList<Mount> parseMounts(QByteArrayView text);

/// Those whose room is worth showing, and can be asked for without waiting for anybody:
/// node_exporter's types and places, without network file systems, what lies below one, programs'
/// own (FUSE), and what another mount covers.
QList<Mount> shownMounts(const QList<Mount> &mounts);

/// The room in these, where the kernel says it; pseudo file systems without any are left out.
/// \param root the folder their mount points are below
QList<FileSystemFacts> readFileSystems(const QByteArray &root, const QList<Mount> &mounts);

} // namespace opsglass
