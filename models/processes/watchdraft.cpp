// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/watchdraft.h"

#include "models/processes/processparents.h"
#include "models/regex/goregex.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace opsglass {

namespace {

using By = WatchedProcesses::By;
using Matches = std::function<bool(const ProcessInfo &)>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WatchDraft)
};

std::optional<qint64> numberOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

bool isInGroup(const QString &path, QString group)
{
    while (group.endsWith(u'/'))
        group.chop(1);
    return !path.isEmpty() && (path == group || path.startsWith(group + u'/'));
}

/// Letters, digits and what is beyond ASCII mean themselves; control characters are written out.
QString quoted(const QString &text)
{
    QString pattern;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool isPlain = code >= 0x80 || letter.isLetterOrNumber() || letter == u'_'
            || letter == u' ' || letter == u'/' || letter == u'-';
        if (code < 0x20 || code == 0x7f)
            pattern += QStringLiteral("\\x{%1}").arg(int(code), 2, 16, QLatin1Char('0'));
        else
            pattern += isPlain ? QString(letter) : QString(u'\\') + letter;
    }
    return pattern;
}

/// Null for a pattern that is none.
Matches matcherOf(const WatchedProcesses &entry)
{
    const QString pattern = entry.pattern;
    switch (entry.by) {
    case By::Name:
        return [pattern](const ProcessInfo &process) { return process.name == pattern; };
    case By::CommandLine:
        if (const auto regex = GoRegex::make(pattern))
            return [regex = *regex](const ProcessInfo &process) {
                return !process.commandLine.isEmpty() && regex.matchesPart(process.commandLine);
            };
        return {};
    case By::Pid:
        if (const auto number = numberOf(pattern))
            return [number](const ProcessInfo &process) { return process.id.pid == *number; };
        return {};
    case By::Cgroup:
        return [pattern](const ProcessInfo &process) { return isInGroup(process.cgroup, pattern); };
    }
    return {};
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

} // namespace

QString WatchDraft::nameProblem() const
{
    const QString name = entry.name.trimmed();
    if (name.isEmpty())
        return Text::tr("It needs a name, which its series have as the label agent.");
    if (takenNames.contains(name))
        return Text::tr("Another entry of the watch list has this name.");
    return {};
}

QString WatchDraft::patternProblem() const
{
    switch (entry.by) {
    case By::Name:
        return entry.pattern.isEmpty() ? Text::tr("It needs the name of a process.") : QString();
    case By::CommandLine: {
        if (entry.pattern.isEmpty())
            return Text::tr("It needs a regular expression.");
        const auto regex = GoRegex::make(entry.pattern);
        return regex ? QString()
                     : Text::tr("This is no regular expression: %1").arg(regex.error().detail);
    }
    case By::Pid:
        return numberOf(entry.pattern) ? QString() : Text::tr("It needs the number of a process.");
    case By::Cgroup:
        return entry.pattern.startsWith(u'/')
            ? QString()
            : Text::tr("It needs the path of a control group, which begins with a slash.");
    }
    return {};
}

QList<WatchMatch> watchMatches(const WatchedProcesses &entry, const QList<ProcessInfo> &processes)
{
    if (!WatchDraft { entry, {} }.patternProblem().isEmpty())
        return {};
    const Matches matches = matcherOf(entry);
    const QList<qsizetype> parents = processParents(processes);
    QList<bool> isMatch;
    std::transform(processes.begin(), processes.end(), std::back_inserter(isMatch), matches);
    QList<WatchMatch> found;
    for (qsizetype i = 0; i < processes.size(); ++i) {
        qsizetype above = i;
        while (above >= 0 && !isMatch[above])
            above = parents[above];
        if (above >= 0)
            found.append({ processes[i], !isMatch[i] });
    }
    return found;
}

WatchedProcesses watchOf(const ProcessInfo &process, By by, const QStringList &takenNames)
{
    WatchedProcesses entry { freeName(process.name, takenNames), by, {} };
    switch (by) {
    case By::Name:
        entry.pattern = process.name;
        break;
    case By::CommandLine:
        entry.pattern
            = process.commandLine.isEmpty() ? QString() : u'^' + quoted(process.commandLine) + u'$';
        break;
    case By::Pid:
        entry.pattern = QString::number(process.id.pid);
        break;
    case By::Cgroup:
        entry.pattern = process.cgroup;
        break;
    }
    return entry;
}

QString watchKindText(By by)
{
    switch (by) {
    case By::Name:
        return Text::tr("Name");
    case By::CommandLine:
        return Text::tr("Command line");
    case By::Pid:
        return Text::tr("Number (PID)");
    case By::Cgroup:
        return Text::tr("Control group");
    }
    return {};
}

QString watchPatternHint(By by)
{
    switch (by) {
    case By::Name:
        return Text::tr("The name as the list shows it, at most 15 bytes.");
    case By::CommandLine:
        return Text::tr("A regular expression (RE2) that is found anywhere in the command line.");
    case By::Pid:
        return Text::tr("The number of one process; the entry is empty once it has ended.");
    case By::Cgroup:
        return Text::tr("A path; groups below it count as well.");
    }
    return {};
}

} // namespace opsglass
