// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/filereader.h"
#include "collectors/procfs/moment.h"
#include "collectors/procfs/usernames.h"
#include "models/data/processinfo.h"

#include <QList>
#include <QString>

#include <optional>
#include <unordered_map>

namespace opsglass {

struct ProcessStat;

/// One process as it was read, with what only sums over a tree of them need.
struct ProcessRecord {
    ProcessInfo info;
    quint64 ownTicks = 0; ///< processor time of its own
    quint64 reapedTicks = 0; ///< that of ended children it has waited for
    bool isNew = false; ///< not there at the reading before
    bool isKernelThread = false;
    bool isUseRead = false; ///< storage and open files were asked for in this reading
};

/// All processes below a root folder, time after time. What does not change is kept by identity
/// (number and start), so that a reading costs one or two small files of each process.
class ProcessReader {
public:
    /// How much is read of every process.
    enum class Depth {
        Table, ///< what one file has; storage and open files stay unknown
        Everything, ///< these too; of processes that use no processor time, every fourth time
    };

    /// \param root the folder that /proc and /etc are in
    explicit ProcessReader(const QString &root = QStringLiteral("/"));
    ~ProcessReader();

    /// In order of number. A process that ends while it is read is left out.
    QList<ProcessRecord> read(const Moment &moment, Depth depth);
    /// Adds storage and open files of a process of the last reading. They stay unknown when it may
    /// not be looked into, and when it has ended since then, which its state tells from now on.
    void readUse(ProcessRecord &record);

private:
    struct Known;

    Instant bootTime();
    std::optional<ProcessRecord> readProcess(qint64 pid, Depth depth);
    bool readStat(Known &known);
    bool readNew(Known &known, qint64 pid, Depth depth);
    void apply(Known &known, const ProcessStat &stat);
    void describe(Known &known);
    std::optional<int> openFiles(const QByteArray &folder) const;
    void readUse(Known &known);
    bool isDescriptionDue(const Known &known) const;
    bool isUseDue(const Known &known) const;
    Instant startOf(quint64 ticks) const;

    FileReader m_files;
    UserNames m_users;
    std::unordered_map<qint64, Known> m_known; ///< by pid
    std::optional<Moment> m_before;
    Moment m_moment;
    Instant m_boot;
    quint64 m_round = 0;
    int m_openFiles = 0; ///< kept for the next reading
    int m_openLimit; ///< of these
    bool m_hasStatedCounts; ///< /proc/PID/fd tells its size
};

} // namespace opsglass
