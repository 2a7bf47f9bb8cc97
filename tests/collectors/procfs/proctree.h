// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/moment.h"
#include "models/data/labels.h"
#include "models/data/localreading.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtDebug>

#include <optional>

namespace opsglass::test {

/// A captured machine: the root folder of its /proc and /sys.
inline QString machine(const char *name)
{
    return QStringLiteral(OPSGLASS_FIXTURES "/procfs/%1").arg(QLatin1String(name));
}

/// So many seconds after a fixed time, by both clocks.
inline Moment seconds(double count)
{
    const auto passed = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(count));
    return { Instant(
                 std::chrono::floor<Milliseconds>(std::chrono::seconds(1'700'000'000) + passed)),
        passed };
}

/// The sample of the series that toString() prints like this; nothing when there is none.
inline std::optional<double> value(const LocalReading &reading, const char *series)
{
    for (const LocalSample &sample : reading.samples) {
        if (toString(sample.labels) == QLatin1String(series))
            return sample.value;
    }
    return std::nullopt;
}

/// A machine written by hand, which may change between readings.
class ProcTree {
public:
    struct Process {
        qint64 pid = 0;
        QByteArray name = "agent";
        qint64 parent = 1;
        quint64 start = 1000; ///< ticks
        quint64 ticks = 0;
        quint64 reaped = 0;
        quint64 readBytes = 0;
        char state = 'S';
        QByteArray commandLine = {};
        QByteArray cgroup = "/";
        int openFiles = 0;
    };

    QString root() const { return m_folder.path(); }

    void write(const QString &path, const QByteArray &text) const
    {
        const QString name = m_folder.filePath(path);
        QDir().mkpath(name.section(u'/', 0, -2));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qWarning() << file.fileName() << file.errorString();
    }

    /// A folder in the place of a file: it is there, and cannot be read, not even by root.
    void block(const QString &path) const
    {
        remove(path);
        QDir().mkpath(m_folder.filePath(path));
    }

    void remove(const QString &path) const
    {
        QFile::remove(m_folder.filePath(path));
        QDir(m_folder.filePath(path)).removeRecursively();
    }

    void write(const Process &process) const
    {
        const QByteArray number = QByteArray::number(process.pid);
        const auto ticks = [](quint64 count) { return QByteArray::number(count); };
        const QString folder = QStringLiteral("proc/%1/").arg(process.pid);
        write(folder + QStringLiteral("stat"),
            number + " (" + process.name + ") " + process.state + ' '
                + QByteArray::number(process.parent) + " 1 1 0 -1 4194304 0 0 0 0 "
                + ticks(process.ticks) + " 0 " + ticks(process.reaped) + " 0 20 0 2 0 "
                + ticks(process.start) + " 4096000 100 0\n");
        write(folder + QStringLiteral("status"), "Uid:\t1000\t1000\t1000\t1000\n");
        write(folder + QStringLiteral("cmdline"), process.commandLine);
        write(folder + QStringLiteral("cgroup"), "0::" + process.cgroup + '\n');
        write(folder + QStringLiteral("io"),
            "read_bytes: " + QByteArray::number(process.readBytes) + "\nwrite_bytes: 0\n");
        QDir().mkpath(m_folder.filePath(folder + QStringLiteral("fd")));
        for (int file = 0; file < process.openFiles; ++file)
            write(folder + QStringLiteral("fd/%1").arg(file), {});
    }

    void end(qint64 pid) const { remove(QStringLiteral("proc/%1").arg(pid)); }

private:
    QTemporaryDir m_folder;
};

} // namespace opsglass::test
