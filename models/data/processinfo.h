// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// What tells a process from every other one, also from a later one with the same number.
struct ProcessId {
    qint64 pid = 0;
    quint64 startTicks = 0; ///< clock ticks from boot to its start
    friend bool operator==(const ProcessId &, const ProcessId &) = default;
};

/// One process as it was read. What may not be read, or needs two readings, is empty.
struct ProcessInfo {
    ProcessId id;
    qint64 parent = 0; ///< pid; 0 for those without
    Instant startedAt;
    QString name; ///< as the kernel has it, at most 15 bytes
    QString commandLine; ///< its words parted by spaces; empty for the kernel's own threads
    QString user; ///< name, or number where it has none
    QString cgroup; ///< path in the unified hierarchy
    char state = '?'; ///< R, S, D, Z, T, t, I, X as in proc(5)
    int nice = 0;
    int threads = 0;
    double cpuSeconds = 0; ///< user and system time since its start
    std::optional<double> cpu; ///< cores in use since the reading before: 1 is one core
    qint64 residentBytes = 0;
    qint64 virtualBytes = 0;
    std::optional<int> openFiles;
    std::optional<qint64> readBytes; ///< from storage since its start
    std::optional<qint64> writtenBytes; ///< to storage since its start
    std::optional<double> readRate; ///< bytes per second since the reading before
    std::optional<double> writeRate; ///< likewise
    QStringList agents; ///< names of the entries of the watch list it counts for

    friend bool operator==(const ProcessInfo &, const ProcessInfo &) = default;
};

/// All processes at one moment, in order of their numbers.
struct ProcessTable {
    Instant at;
    QList<ProcessInfo> processes;
    friend bool operator==(const ProcessTable &, const ProcessTable &) = default;
};

/// What is read of a process when somebody looks at it: dearer than what every reading has.
struct ProcessDetails {
    ProcessId id;
    std::optional<qint64> proportionalBytes; ///< PSS
    std::optional<qint64> swapBytes;
    QString executable;
    QString workingDirectory;
    QStringList arguments;
    QStringList problems; ///< what could not be read and why, for the person
    friend bool operator==(const ProcessDetails &, const ProcessDetails &) = default;
};

/// An entry of the watch list: the processes it names, with their children, are summed.
struct WatchedProcesses {
    enum class By {
        Name, ///< equal to the name
        CommandLine, ///< a regular expression (RE2) found in the command line
        Pid, ///< the number; ends with the process
        Cgroup, ///< the path, or one below it
    };

    QString name; ///< label `agent` of its series
    By by = By::Name;
    QString pattern;
    friend bool operator==(const WatchedProcesses &, const WatchedProcesses &) = default;
};

} // namespace opsglass
