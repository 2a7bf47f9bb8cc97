// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

namespace opsglass {

/// An entry of the watch list while a person writes it.
struct WatchDraft {
    WatchedProcesses entry;
    QStringList takenNames; ///< of the other entries

    /// Why it cannot be kept, in one sentence about its name; empty when nothing is wrong with it.
    QString nameProblem() const;
    /// The same about its pattern.
    QString patternProblem() const;
    bool isValid() const { return nameProblem().isEmpty() && patternProblem().isEmpty(); }
};

/// A process that an entry counts.
struct WatchMatch {
    ProcessInfo process;
    bool isChild = false; ///< counts because one above it does
    friend bool operator==(const WatchMatch &, const WatchMatch &) = default;
};

/// The processes that the entry would count, with their children, in the order of the list; none
/// for an entry that cannot be kept.
QList<WatchMatch> watchMatches(const WatchedProcesses &entry, const QList<ProcessInfo> &processes);

/// An entry that is about the process, by its name, by the whole of its command line and so on; its
/// own name is not taken.
WatchedProcesses watchOf(
    const ProcessInfo &process, WatchedProcesses::By by, const QStringList &takenNames);

/// What a pattern is, and what it is to be written like.
QString watchKindText(WatchedProcesses::By by);
QString watchPatternHint(WatchedProcesses::By by);

} // namespace opsglass
