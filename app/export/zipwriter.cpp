// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/zipwriter.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <ctime>

namespace opsglass {

namespace {

la_ssize_t writeTo(archive *zip, void *device, const void *bytes, size_t size)
{
    auto *target = static_cast<QIODevice *>(device);
    const qint64 written
        = target->write(static_cast<const char *>(bytes), static_cast<qint64>(size));
    if (written < 0)
        archive_set_error(zip, EIO, "%s", target->errorString().toLocal8Bit().constData());
    return static_cast<la_ssize_t>(written);
}

} // namespace

void ZipWriter::Freed::operator()(archive *zip) const
{
    // What is unfinished must not be finished now: whoever let go of it wants no more.
    archive_write_fail(zip);
    archive_write_free(zip);
}

ZipWriter::ZipWriter(QIODevice *device)
    : m_zip(archive_write_new())
{
    archive_write_set_format_zip(m_zip.get());
    // Names are UTF-8 whatever the locale is.
    archive_write_set_options(m_zip.get(), "hdrcharset=UTF-8");
    archive_write_set_bytes_per_block(m_zip.get(), 0);
    archive_write_open(m_zip.get(), device, nullptr, writeTo, nullptr);
}

ZipWriter::~ZipWriter() = default;

bool ZipWriter::begin(const QString &name)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(
        archive_entry_new2(m_zip.get()), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), std::time(nullptr), 0);
    return archive_write_header(m_zip.get(), entry.get()) == ARCHIVE_OK;
}

bool ZipWriter::write(const QByteArray &bytes)
{
    return archive_write_data(m_zip.get(), bytes.constData(), static_cast<size_t>(bytes.size()))
        == bytes.size();
}

bool ZipWriter::finish()
{
    return archive_write_finish_entry(m_zip.get()) == ARCHIVE_OK
        && archive_write_close(m_zip.get()) == ARCHIVE_OK;
}

QString ZipWriter::errorString() const
{
    const char *text = archive_error_string(m_zip.get());
    return text ? QString::fromLocal8Bit(text) : QString();
}

} // namespace opsglass
