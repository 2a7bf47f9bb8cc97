// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/detailsreader.h"

#include "collectors/procfs/processparser.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <optional>

namespace opsglass {

namespace {

class Details {
    Q_DECLARE_TR_FUNCTIONS(opsglass::DetailsReader)
};

QString reason(int error)
{
    if (error == EACCES || error == EPERM)
        return Details::tr("it belongs to somebody else");
    return QString::fromLocal8Bit(std::strerror(error));
}

bool isProcess(FileReader &folder, const ProcessId &id)
{
    const auto text = folder.readOnce("stat");
    const auto stat = text ? parseProcessStat(*text) : std::nullopt;
    return stat && stat->pid == id.pid && stat->startTicks == id.startTicks;
}

void readMemory(FileReader &folder, ProcessDetails &details)
{
    const auto text = folder.read("smaps_rollup");
    if (text) {
        details.proportionalBytes = parseRollup(*text, "Pss:");
        details.swapBytes = parseRollup(*text, "Swap:");
    }
    if (!text && errno == ESRCH)
        return; // the kernel's own threads have no memory
    if (!text)
        details.problems.append(
            Details::tr("Its share of memory cannot be read: %1.").arg(reason(errno)));
}

QString linked(FileReader &folder, const char *name, const QString &problem, QStringList &problems)
{
    const QByteArray target = folder.linkTarget(name);
    if (target.isEmpty() && errno != ENOENT)
        problems.append(problem.arg(reason(errno)));
    return QFile::decodeName(target);
}

} // namespace

DetailsReader::DetailsReader(const QString &root)
    : m_root(QFile::encodeName(root))
{
}

ProcessDetails DetailsReader::read(const ProcessId &id)
{
    ProcessDetails details;
    details.id = id;
    // An open folder stays that of this process, whoever gets the number next.
    FileReader folder(m_root + "/proc/" + QByteArray::number(id.pid));
    if (!isProcess(folder, id)) {
        details.problems.append(Details::tr("The process has ended."));
        return details;
    }
    details.executable
        = linked(folder, "exe", Details::tr("Its program cannot be read: %1."), details.problems);
    details.workingDirectory = linked(
        folder, "cwd", Details::tr("Its working directory cannot be read: %1."), details.problems);
    if (const auto arguments = folder.read("cmdline"))
        details.arguments = parseArguments(*arguments);
    readMemory(folder, details);
    if (!isProcess(folder, id))
        details.problems = { Details::tr("The process has ended.") };
    return details;
}

} // namespace opsglass
