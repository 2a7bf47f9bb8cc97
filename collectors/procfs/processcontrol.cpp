// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/processcontrol.h"

#include "collectors/procfs/filereader.h"
#include "collectors/procfs/processparser.h"
#include "collectors/procfs/usernames.h"
#include "collectors/procfs/words.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <limits>

#include <sys/resource.h>
extern "C" {
#include <sys/pidfd.h> // of glibc 2.36, it does not say itself that this is C
}

namespace opsglass {

namespace {

class Control {
    Q_DECLARE_TR_FUNCTIONS(opsglass::ProcessControl)
};

/// A process that is held: what is done through it reaches this one or none.
struct Held {
    FileDescriptor descriptor;
    QString name;
    int nice = 0;
};

Error endedAlready(const ProcessId &id)
{
    return { Error::Kind::Io, Control::tr("Process %1 has ended already.").arg(id.pid), {} };
}

QByteArray folderOf(const ProcessId &id) { return "proc/" + QByteArray::number(id.pid) + '/'; }

QString ownerOf(const ProcessId &id)
{
    FileReader files("/");
    const auto status = files.readOnce(folderOf(id) + "status");
    const auto user = status ? parseUser(*status) : std::nullopt;
    return user ? UserNames().name(files, *user) : Control::tr("somebody else");
}

Result<Held> hold(const ProcessId &id)
{
    if (id.pid <= 0 || id.pid > std::numeric_limits<pid_t>::max())
        return failure(endedAlready(id));
    Held held { FileDescriptor(::pidfd_open(pid_t(id.pid), 0)), {}, 0 };
    if (!held.descriptor.isOpen() && (errno == ESRCH || errno == EINVAL))
        return failure(endedAlready(id));
    if (!held.descriptor.isOpen())
        return failure({ Error::Kind::Unsupported,
            Control::tr("Process %1 cannot be reached safely: %2.")
                .arg(id.pid)
                .arg(QString::fromLocal8Bit(std::strerror(errno))),
            {} });
    // Looked at after it is held: it had this number then, and has it still.
    FileReader files("/");
    const auto text = files.readOnce(folderOf(id) + "stat");
    const auto stat = text ? parseProcessStat(*text) : std::nullopt;
    if (!stat || stat->startTicks != id.startTicks || stat->state == 'Z' || stat->state == 'X')
        return failure(endedAlready(id));
    held.name = QString::fromUtf8(stat->name);
    held.nice = stat->nice;
    if (stat->isKernelThread)
        return failure({ Error::Kind::Unsupported,
            Control::tr("“%1” is a part of the kernel, not a program.").arg(held.name), {} });
    return held;
}

Result<void> send(const ProcessId &id, int signal)
{
    const auto held = hold(id);
    if (!held)
        return failure(held.error());
    if (::pidfd_send_signal(held->descriptor.number(), signal, nullptr, 0) == 0)
        return {};
    const int error = errno;
    if (error == ESRCH)
        return failure(endedAlready(id));
    if (error == EPERM)
        return failure({ Error::Kind::Auth,
            Control::tr("You may not end “%1” (%2): it belongs to %3.")
                .arg(held->name)
                .arg(id.pid)
                .arg(ownerOf(id)),
            {} });
    return failure({ Error::Kind::Io,
        Control::tr("“%1” (%2) cannot be ended: %3.")
            .arg(held->name)
            .arg(id.pid)
            .arg(QString::fromLocal8Bit(std::strerror(error))),
        {} });
}

Error reniceError(const ProcessId &id, const Held &held, int error)
{
    if (error == EACCES)
        return { Error::Kind::Auth,
            Control::tr("Only root may give “%1” (%2) a nice value below %3.")
                .arg(held.name)
                .arg(id.pid)
                .arg(held.nice),
            {} };
    if (error == EPERM)
        return { Error::Kind::Auth,
            Control::tr("You may not set the nice value of “%1” (%2): it belongs to %3.")
                .arg(held.name)
                .arg(id.pid)
                .arg(ownerOf(id)),
            {} };
    return { Error::Kind::Io,
        Control::tr("The nice value of “%1” (%2) cannot be set: %3.")
            .arg(held.name)
            .arg(id.pid)
            .arg(QString::fromLocal8Bit(std::strerror(error))),
        {} };
}

} // namespace

Result<void> endProcess(const ProcessId &id) { return send(id, SIGTERM); }

Result<void> killProcess(const ProcessId &id) { return send(id, SIGKILL); }

Result<void> reniceProcess(const ProcessId &id, int nice)
{
    if (nice < -20 || nice > 19)
        return failure({ Error::Kind::Unsupported,
            Control::tr("A nice value is between −20 and 19, not %1.").arg(nice), {} });
    const auto held = hold(id);
    if (!held)
        return failure(held.error());
    // The value is each thread's own; those to come have that of the thread that starts them.
    FileReader files("/");
    const QList<QByteArray> threads = files.names(folderOf(id) + "task");
    for (const QByteArray &thread : threads) {
        const auto number = toCount(thread);
        if (!number || *number > quint64(std::numeric_limits<pid_t>::max()))
            continue;
        // A thread may end at any time.
        if (::setpriority(PRIO_PROCESS, id_t(*number), nice) != 0 && errno != ESRCH)
            return failure(reniceError(id, *held, errno));
    }
    // Whose threads these were is only certain while the process is there.
    if (::pidfd_send_signal(held->descriptor.number(), 0, nullptr, 0) != 0 && errno == ESRCH)
        return failure(endedAlready(id));
    return {};
}

} // namespace opsglass
