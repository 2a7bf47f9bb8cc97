// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/filesystems.h"

#include "collectors/procfs/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

#include <sys/statvfs.h>

namespace opsglass {

namespace {

/// Without storage of their own.
bool isPseudo(const QByteArray &type)
{
    static const QSet<QByteArray> types { "autofs", "binfmt_misc", "bpf", "cgroup", "cgroup2",
        "configfs", "debugfs", "devpts", "devtmpfs", "efivarfs", "erofs", "fusectl", "hugetlbfs",
        "iso9660", "mqueue", "nsfs", "overlay", "proc", "procfs", "pstore", "rpc_pipefs",
        "securityfs", "selinuxfs", "squashfs", "sysfs", "tracefs" };
    return types.contains(type);
}

/// Somebody else answers for these: another machine, the host of a virtual one, or a program. Who
/// does not answer would hold up every reading.
bool isRemote(const QByteArray &type)
{
    static const QSet<QByteArray> types { "9p", "afs", "beegfs", "ceph", "cifs", "coda", "fuse",
        "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs",
        "prl_fs", "pvfs2", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs" };
    return types.contains(type) || type.startsWith("fuse.");
}

/// Whether a path is this folder or in it.
bool isWithin(const QByteArray &path, const QByteArray &folder)
{
    if (folder == "/")
        return true;
    return path.startsWith(folder)
        && (path.size() == folder.size() || path.at(folder.size()) == '/');
}

bool isShownPlace(const QByteArray &mountPoint)
{
    for (const char *folder : { "/dev", "/proc", "/sys" }) {
        if (isWithin(mountPoint, folder))
            return false;
    }
    // Here is one mount for each container or credential of a service.
    for (const QByteArrayView folder :
        { "/run/credentials/", "/var/lib/docker/", "/var/lib/containers/storage/" }) {
        if (mountPoint.startsWith(folder) && mountPoint.size() > folder.size())
            return false;
    }
    return true;
}

int octalDigit(char c) { return c >= '0' && c <= '7' ? c - '0' : -1; }

/// Undoes `\040` for a space, and the like.
QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '\\' && i + 3 < text.size()) {
            const int high = octalDigit(text.at(i + 1));
            const int middle = octalDigit(text.at(i + 2));
            const int low = octalDigit(text.at(i + 3));
            if (high >= 0 && high <= 3 && middle >= 0 && low >= 0) {
                plain.append(char(high * 64 + middle * 8 + low));
                i += 3;
                continue;
            }
        }
        plain.append(text.at(i));
    }
    return plain;
}

std::optional<Mount> parseMount(QByteArrayView line)
{
    Words words(line);
    const std::optional<qint64> id = words.integer();
    const std::optional<qint64> parent = words.integer();
    words.skip(2); // device number; the folder of the file system that is mounted
    Mount mount;
    mount.mountPoint = unescaped(words.next());
    words.skip(1); // options, then any number of optional fields up to a dash
    QByteArrayView word = words.next();
    while (!word.isEmpty() && word != "-")
        word = words.next();
    mount.type = unescaped(words.next());
    mount.device = unescaped(words.next());
    if (!id || !parent || !mount.mountPoint.startsWith('/') || mount.device.isEmpty())
        return std::nullopt;
    mount.id = int(*id);
    mount.parent = int(*parent);
    return mount;
}

/// Whether `upper` stands on what carries `mount`, or on what carries that, and so on.
bool carries(const Mount &upper, const Mount &mount, const QHash<int, int> &parents)
{
    int id = mount.id;
    for (qsizetype steps = 0; steps <= parents.size(); ++steps) {
        if (id == upper.id)
            return true;
        const auto parent = parents.constFind(id);
        if (parent == parents.cend() || *parent == id)
            return false;
        id = *parent;
    }
    return false;
}

} // namespace

QList<Mount> parseMounts(QByteArrayView text)
{
    QList<Mount> mounts;
    while (!text.isEmpty()) {
        if (std::optional<Mount> mount = parseMount(takeLine(text)))
            mounts.append(*std::move(mount));
    }
    return mounts;
}

QList<Mount> shownMounts(const QList<Mount> &mounts)
{
    QHash<int, int> parents;
    for (const Mount &mount : mounts)
        parents.insert(mount.id, mount.parent);
    QList<Mount> shown;
    for (const Mount &mount : mounts) {
        if (isPseudo(mount.type) || isRemote(mount.type) || !isShownPlace(mount.mountPoint))
            continue;
        // A path through a dead server hangs as the server does. Were the root one, so would we.
        const bool isOutOfReach
            = std::any_of(mounts.begin(), mounts.end(), [&](const Mount &other) {
                  if (other.id == mount.id || !isWithin(mount.mountPoint, other.mountPoint))
                      return false;
                  const bool covers = !carries(other, mount, parents);
                  return covers || (isRemote(other.type) && other.mountPoint != "/");
              });
        if (!isOutOfReach)
            shown.append(mount);
    }
    return shown;
}

QList<FileSystemFacts> readFileSystems(const QByteArray &root, const QList<Mount> &mounts)
{
    QList<FileSystemFacts> facts;
    for (const Mount &mount : mounts) {
        struct statvfs room { };
        const QByteArray path = root == "/" ? mount.mountPoint : root + mount.mountPoint;
        if (::statvfs(path.constData(), &room) != 0 || room.f_blocks == 0)
            continue;
        const quint64 block = room.f_frsize;
        facts.append({ mount.device, mount.type, mount.mountPoint, room.f_blocks * block,
            room.f_bfree * block, room.f_bavail * block, room.f_files, room.f_ffree });
    }
    return facts;
}

} // namespace opsglass
