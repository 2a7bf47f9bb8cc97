// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/filereader.h"
#include "models/data/processinfo.h"

#include <QByteArray>
#include <QString>

namespace opsglass {

/// What only one process is asked for at a time, because it is dear: the kernel walks through all
/// of its memory.
class DetailsReader {
public:
    /// \param root the folder that /proc is in
    explicit DetailsReader(const QString &root = QStringLiteral("/"));

    /// What can be read of it; `problems` says what cannot, and that it has ended when it has.
    ProcessDetails read(const ProcessId &id);

private:
    QByteArray m_root;
};

} // namespace opsglass
