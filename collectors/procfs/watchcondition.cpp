// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/watchcondition.h"

#include <QByteArray>
#include <QCoreApplication>

#include <re2/re2.h>

namespace opsglass {

namespace {

class Watching {
    Q_DECLARE_TR_FUNCTIONS(opsglass::WatchList)
};

std::shared_ptr<const re2::RE2> compiled(const QString &pattern)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    return std::make_shared<const re2::RE2>(pattern.toStdString(), options);
}

QString withoutLastSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

tl::unexpected<Error> refusal(const QString &message, const WatchedProcesses &entry)
{
    return failure({ Error::Kind::Query, message, entry.name });
}

} // namespace

Result<WatchCondition> WatchCondition::made(const WatchedProcesses &entry, Instant since)
{
    if (entry.name.trimmed().isEmpty())
        return refusal(Watching::tr("Watched processes need a name."), entry);
    if (entry.pattern.isEmpty())
        return refusal(
            Watching::tr("“%1” does not say which processes it is about.").arg(entry.name), entry);
    WatchCondition condition;
    condition.m_entry = entry;
    condition.m_since = since;
    switch (entry.by) {
    case WatchedProcesses::By::Name:
        break;
    case WatchedProcesses::By::CommandLine:
        condition.m_expression = compiled(entry.pattern);
        if (!condition.m_expression->ok())
            return refusal(
                Watching::tr("“%1” is not a regular expression: %2.")
                    .arg(entry.pattern, QString::fromStdString(condition.m_expression->error())),
                entry);
        break;
    case WatchedProcesses::By::Pid:
        condition.m_pid = entry.pattern.toLongLong();
        if (condition.m_pid <= 0)
            return refusal(
                Watching::tr("“%1” is not the number of a process.").arg(entry.pattern), entry);
        break;
    case WatchedProcesses::By::Cgroup:
        condition.m_folder = withoutLastSlashes(entry.pattern);
        if (!entry.pattern.startsWith(u'/'))
            return refusal(
                Watching::tr("“%1” is not the path of a cgroup, which begins with a slash.")
                    .arg(entry.pattern),
                entry);
        break;
    }
    return condition;
}

bool WatchCondition::matches(const ProcessInfo &info)
{
    switch (m_entry.by) {
    case WatchedProcesses::By::Name:
        return info.name == m_entry.pattern;
    case WatchedProcesses::By::CommandLine:
        return matchesCommandLine(info);
    case WatchedProcesses::By::Pid:
        if (info.id.pid != m_pid)
            return false;
        if (!m_bound && info.startedAt <= m_since)
            m_bound = info.id;
        return m_bound == info.id;
    case WatchedProcesses::By::Cgroup:
        return info.cgroup.startsWith(m_folder) && !info.cgroup.isEmpty()
            && (info.cgroup.size() == m_folder.size() || info.cgroup.at(m_folder.size()) == u'/');
    }
    return false;
}

bool WatchCondition::matchesCommandLine(const ProcessInfo &info)
{
    Decision &decision = m_decisions[info.id.pid];
    if (decision.id != info.id || decision.commandLine != info.commandLine) {
        const QByteArray text = info.commandLine.toUtf8();
        const re2::StringPiece line(text.constData(), size_t(text.size()));
        decision = { info.id, info.commandLine,
            !text.isEmpty() && re2::RE2::PartialMatch(line, *m_expression) };
    }
    return decision.isMatch;
}

void WatchCondition::prune(qsizetype running)
{
    if (m_decisions.size() > 2 * running)
        m_decisions.clear();
}

} // namespace opsglass
