// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/filereader.h"

#include "collectors/procfs/words.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace opsglass {

namespace {

constexpr qsizetype firstBuffer = 16'384;
constexpr qsizetype largestFile = 4'194'304;

struct FolderCloser {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

FileReader::FileReader(const QByteArray &root)
    : m_root(root)
    , m_folder(::open(root.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    , m_buffer(firstBuffer, Qt::Uninitialized)
{
}

FileDescriptor FileReader::open(const QByteArray &path) const
{
    // Without waiting: what ought to be a file may be a pipe.
    return FileDescriptor(
        ::openat(m_folder.number(), path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

std::optional<QByteArrayView> FileReader::read(const QByteArray &path)
{
    const FileDescriptor file = open(path);
    qsizetype size = 0;
    while (file.isOpen()) {
        const qsizetype got = ::pread(
            file.number(), m_buffer.data() + size, size_t(m_buffer.size() - size), off_t(size));
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return QByteArrayView(m_buffer.constData(), size);
        size += got;
        if (size < m_buffer.size())
            continue;
        if (size >= largestFile) {
            errno = EFBIG;
            return std::nullopt;
        }
        m_buffer.resize(2 * size);
    }
    return std::nullopt;
}

std::optional<QByteArrayView> FileReader::readOnce(const QByteArray &path)
{
    const FileDescriptor file = open(path);
    return file.isOpen() ? readOnce(file) : std::nullopt;
}

std::optional<QByteArrayView> FileReader::readOnce(const FileDescriptor &file)
{
    const qsizetype size = ::pread(file.number(), m_buffer.data(), firstBuffer, 0);
    return size < 0 ? std::nullopt : std::optional(QByteArrayView(m_buffer.constData(), size));
}

template <typename Tell>
bool FileReader::eachName(const QByteArray &path, Tell tell) const
{
    const int number
        = ::openat(m_folder.number(), path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0)
        return false;
    const std::unique_ptr<DIR, FolderCloser> folder(::fdopendir(number));
    if (!folder) {
        ::close(number);
        return false;
    }
    while (const dirent *entry = ::readdir(folder.get())) {
        if (entry->d_name[0] != '.')
            tell(entry->d_name);
    }
    return true;
}

QList<QByteArray> FileReader::names(const QByteArray &path) const
{
    QList<QByteArray> found;
    eachName(path, [&](const char *name) { found.append(QByteArray(name)); });
    return found;
}

QList<qint64> FileReader::numbers(const QByteArray &path) const
{
    QList<qint64> found;
    eachName(path, [&](const char *name) {
        const auto number = name[0] <= '9' ? toInteger(name) : std::nullopt;
        if (number && *number > 0)
            found.append(*number);
    });
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<int> FileReader::nameCount(const QByteArray &path) const
{
    int count = 0;
    return eachName(path, [&](const char *) { ++count; }) ? std::optional(count) : std::nullopt;
}

QByteArray FileReader::linkTarget(const QByteArray &path) const
{
    char target[PATH_MAX];
    const qsizetype size = ::readlinkat(m_folder.number(), path.constData(), target, sizeof target);
    return size > 0 ? QByteArray(target, size) : QByteArray();
}

QByteArray FileReader::realPath(const QByteArray &path) const
{
    char real[PATH_MAX];
    return ::realpath((m_root + '/' + path).constData(), real) ? QByteArray(real) : QByteArray();
}

qint64 FileReader::statedSize(const QByteArray &path) const
{
    struct stat status { };
    const bool isThere = ::fstatat(m_folder.number(), path.constData(), &status, 0) == 0;
    return isThere ? qint64(status.st_size) : -1;
}

} // namespace opsglass
