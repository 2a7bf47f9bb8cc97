// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

namespace opsglass {

/// The state of proc(5) as a word: "Running"; the letter itself where it is not known.
QString stateWord(char state);
/// What the state means, in one sentence; empty where it is not known.
QString stateMeaning(char state);

/// What can be done to a process.
enum class ProcessAct { End, Kill, Renice };

/// A question before something is done: whom it is done to, and what that means.
struct ProcessQuestion {
    QString title;
    QString text; ///< names the process with number and user, or says how many there are
    QString means; ///< what it does to them
    QStringList named; ///< of several: each on a line; those beyond a dozen are counted
    QString button; ///< the word of who says yes
    friend bool operator==(const ProcessQuestion &, const ProcessQuestion &) = default;
};

/// \param processes at least one
ProcessQuestion processQuestion(ProcessAct act, const QList<ProcessInfo> &processes);

/// `python3 (PID 4711, user anna)`.
QString processTitle(const ProcessInfo &process);

/// Text of a process, which may hold anything, to be shown in one line: control characters as
/// signs, characters that turn the direction of writing left out, cut after `most` characters.
QString oneLine(const QString &text, qsizetype most);

/// The arguments as a shell would take them: quoted where they need to be.
QString shellText(const QStringList &arguments);

} // namespace opsglass
