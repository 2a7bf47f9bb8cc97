// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace opsglass {

/// An open file that is closed with it.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();
    Q_DISABLE_COPY(FileDescriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Small files below a folder, read into one buffer. Paths are relative to that folder, and no read
/// is longer than 4 MiB: what is larger counts as unreadable.
class FileReader {
public:
    explicit FileReader(const QByteArray &root);

    const QByteArray &root() const { return m_root; }
    /// The whole file; the bytes are valid until the next read. Nothing when it cannot be read;
    /// errno says why.
    std::optional<QByteArrayView> read(const QByteArray &path);
    /// What a single call gives, at most 16 KiB: the whole of most files of a process.
    std::optional<QByteArrayView> readOnce(const QByteArray &path);
    /// Likewise, from the beginning of an open file.
    std::optional<QByteArrayView> readOnce(const FileDescriptor &file);
    FileDescriptor open(const QByteArray &path) const;
    /// The names in a folder in no order; empty when it cannot be read, errno says why.
    QList<QByteArray> names(const QByteArray &path) const;
    /// The names that are numbers above 0, in order: the processes in /proc.
    QList<qint64> numbers(const QByteArray &path) const;
    /// How many names there are; nothing when the folder cannot be read.
    std::optional<int> nameCount(const QByteArray &path) const;
    /// Where a link points to, as it is written; empty when it is none.
    QByteArray linkTarget(const QByteArray &path) const;
    /// The path with every link on it followed, from the root of the machine; empty when there is
    /// no such file.
    QByteArray realPath(const QByteArray &path) const;
    /// The size a folder states. /proc/PID/fd states how many files are open, from Linux 6.2 on.
    qint64 statedSize(const QByteArray &path) const;

private:
    /// Tells every name; false when the folder cannot be read.
    template <typename Tell>
    bool eachName(const QByteArray &path, Tell tell) const;

    QByteArray m_root;
    FileDescriptor m_folder;
    QByteArray m_buffer;
};

} // namespace opsglass
