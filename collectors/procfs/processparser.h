// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// /proc/PID/stat. Times are in clock ticks.
struct ProcessStat {
    qint64 pid = 0;
    QByteArrayView name; ///< of the text that was parsed; may have any bytes, line breaks too
    char state = '?';
    qint64 parent = 0;
    bool isKernelThread = false;
    quint64 userTicks = 0;
    quint64 systemTicks = 0;
    quint64 reapedTicks = 0; ///< of ended children it has waited for, and of theirs
    int nice = 0;
    int threads = 0;
    quint64 startTicks = 0; ///< from boot
    qint64 virtualBytes = 0;
    qint64 residentPages = 0;
};

/// Nothing when the text is cut short or of another shape.
std::optional<ProcessStat> parseProcessStat(QByteArrayView text);

/// The effective user's number in /proc/PID/status, by whose rights the process acts.
std::optional<quint32> parseUser(QByteArrayView status);

/// The arguments in /proc/PID/cmdline as one line, parted by spaces; control characters become
/// spaces as well.
QString parseCommandLine(QByteArrayView text);
/// The arguments, one by one; empty ones are kept.
QStringList parseArguments(QByteArrayView text);

/// The path in /proc/PID/cgroup: that of the unified hierarchy. Where that is not in use, and says
/// no more than `/`, the one systemd or the memory controller has of version 1.
QString parseCgroup(QByteArrayView text);

/// Bytes from and to storage in /proc/PID/io, with those of ended children.
struct ProcessIo {
    quint64 read = 0;
    quint64 written = 0;
};
std::optional<ProcessIo> parseProcessIo(QByteArrayView text);

/// A line such as `Pss:  12 kB` of /proc/PID/smaps_rollup, in bytes.
std::optional<qint64> parseRollup(QByteArrayView text, QByteArrayView field);

} // namespace opsglass
