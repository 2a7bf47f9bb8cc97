// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/profilearchive.h"

#include "app/export/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace opsglass {

namespace {

constexpr qsizetype mostFiles = 20'000;
constexpr qint64 mostBytes = 512LL * 1024 * 1024; ///< of all files together, unpacked

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileArchive)
};

using Reader = std::unique_ptr<archive, int (*)(archive *)>;

tl::unexpected<Error> damaged(const QString &path, const QString &why)
{
    return failure({ Error::Kind::Malformed,
        Text::tr("%1 is no archive of an Opsglass profile: %2").arg(path, why), path });
}

/// \param room bytes that are left; less afterwards
Result<QByteArray> contentOf(archive *zip, qint64 &room, const QString &path)
{
    QByteArray bytes;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    while (true) {
        const la_ssize_t count
            = archive_read_data(zip, buffer.data(), static_cast<size_t>(buffer.size()));
        if (count < 0)
            return damaged(path, QString::fromLocal8Bit(archive_error_string(zip)));
        if (count == 0)
            return bytes;
        room -= count;
        if (room < 0)
            return damaged(path, Text::tr("it is larger than any profile."));
        bytes.append(buffer.constData(), count);
    }
}

} // namespace

bool isSafeName(const QString &name)
{
    constexpr qsizetype longest = 1024;
    const QStringList parts = name.split(u'/');
    const auto isGood = [](const QString &part) {
        return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..");
    };
    const auto isPlain = [](QChar c) { return c >= u' ' && c != u'\\' && c != u'\x7f'; };
    return name.size() <= longest && std::all_of(parts.cbegin(), parts.cend(), isGood)
        && std::all_of(name.cbegin(), name.cend(), isPlain);
}

Result<QByteArray> packed(const QList<ArchivedFile> &files)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        ZipWriter zip(&buffer);
        const bool isWritten
            = std::all_of(files.cbegin(), files.cend(), [&zip](const ArchivedFile &file) {
                  return zip.begin(file.name) && zip.write(file.bytes);
              });
        if (!isWritten || !zip.finish())
            return failure({ Error::Kind::Io, zip.errorString(), {} });
    }
    return buffer.data();
}

Result<QList<ArchivedFile>> unpacked(const QString &path)
{
    if (QFile file(path); !file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path });
    const Reader zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    archive_read_set_options(zip.get(), "hdrcharset=UTF-8");
    constexpr size_t blockSize = 64 * 1024;
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), blockSize)
        != ARCHIVE_OK)
        return damaged(path, QString::fromLocal8Bit(archive_error_string(zip.get())));
    QList<ArchivedFile> files;
    QSet<QString> names;
    qint64 room = mostBytes;
    archive_entry *entry = nullptr;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(zip.get(), &entry)) == ARCHIVE_OK) {
        const char *text = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(text);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (archive_entry_filetype(entry) != AE_IFREG || !isSafeName(name) || names.contains(name)
            || files.size() == mostFiles)
            return damaged(path, Text::tr("it holds “%1”.").arg(name.left(80)));
        auto bytes = contentOf(zip.get(), room, path);
        if (!bytes)
            return failure(bytes.error());
        names << name;
        files.append({ name, *std::move(bytes) });
    }
    if (state != ARCHIVE_EOF)
        return damaged(path, QString::fromLocal8Bit(archive_error_string(zip.get())));
    return files;
}

} // namespace opsglass
