// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

namespace opsglass::samples {

using namespace std::chrono_literals;

inline const Instant noon(Milliseconds(1'714'564'800'000)); // 2024-05-01 12:00 UTC

/// Started `pid` ticks after boot.
inline ProcessInfo processOf(qint64 pid, const QString &name, qint64 parent = 0)
{
    ProcessInfo process;
    process.id = { pid, quint64(pid) };
    process.parent = parent;
    process.startedAt = noon - 1h + Milliseconds(pid * 10);
    process.name = name;
    process.commandLine = QStringLiteral("/usr/bin/%1 --serve").arg(name);
    process.user = QStringLiteral("anna");
    process.cgroup = QStringLiteral("/user.slice/%1.service").arg(name);
    process.state = 'S';
    process.threads = 2;
    process.cpu = 0.01 * double(pid);
    process.residentBytes = pid * 1024 * 1024;
    process.virtualBytes = pid * 4 * 1024 * 1024;
    process.openFiles = 3;
    process.readRate = 0;
    process.writeRate = 2048;
    return process;
}

inline ProcessTable tableOf(const QList<ProcessInfo> &processes, Instant at = noon)
{
    return { at, processes };
}

} // namespace opsglass::samples
