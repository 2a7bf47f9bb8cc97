// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/processinfo.h"
#include "models/data/result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace opsglass {

/// An entry of the watch list, ready to be compared with processes.
class WatchCondition {
public:
    /// Errors: Query, with a sentence about what the entry lacks.
    /// \param since of processes that are meant by number, those that started later are others
    static Result<WatchCondition> made(const WatchedProcesses &entry, Instant since);

    const WatchedProcesses &entry() const { return m_entry; }
    bool matches(const ProcessInfo &info);
    /// Forgets what was decided about processes that have ended, when that is more than what was
    /// about the others. \param running how many these are
    void prune(qsizetype running);

private:
    /// What was decided of a process, and from what: expressions are dear.
    struct Decision {
        ProcessId id;
        QString commandLine;
        bool isMatch = false;
    };

    WatchCondition() = default;
    bool matchesCommandLine(const ProcessInfo &info);

    WatchedProcesses m_entry;
    std::shared_ptr<const re2::RE2> m_expression;
    QString m_folder; ///< without a slash at its end; empty for the root, which all are below
    qint64 m_pid = 0;
    Instant m_since;
    std::optional<ProcessId> m_bound; ///< the process that has or had the number
    QHash<qint64, Decision> m_decisions; ///< by pid
};

} // namespace opsglass
