// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/zipwriter.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <ctime>

namespace opsglass {

// An archive that is told of a failure never gives its compressor's memory back. So it is told of
// none: what fails is kept here, and the rest goes nowhere.
qint64 ZipWriter::writeTo(Target *target, const char *bytes, qint64 size)
{
    if (target->device && target->device->write(bytes, size) != size) {
        target->problem = target->device->errorString();
        target->device = nullptr;
    }
    return size;
}

void ZipWriter::Freed::operator()(archive *zip) const { archive_write_free(zip); }

ZipWriter::ZipWriter(QIODevice *device)
    : m_target(std::make_unique<Target>(Target { device }))
    , m_zip(archive_write_new())
{
    archive_write_set_format_zip(m_zip.get());
    // Names are UTF-8 whatever the locale is.
    archive_write_set_options(m_zip.get(), "hdrcharset=UTF-8");
    archive_write_set_bytes_per_block(m_zip.get(), 0);
    archive_write_open(
        m_zip.get(), m_target.get(), nullptr,
        [](archive *, void *target, const void *bytes, size_t size) {
            return static_cast<la_ssize_t>(writeTo(static_cast<Target *>(target),
                static_cast<const char *>(bytes), static_cast<qint64>(size)));
        },
        nullptr);
}

ZipWriter::~ZipWriter()
{
    m_target->device = nullptr; // what is unfinished is not finished there now
}

bool ZipWriter::begin(const QString &name)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(
        archive_entry_new2(m_zip.get()), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), std::time(nullptr), 0);
    return isGood(archive_write_header(m_zip.get(), entry.get()) == ARCHIVE_OK);
}

bool ZipWriter::write(const QByteArray &bytes)
{
    const la_ssize_t written
        = archive_write_data(m_zip.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return isGood(written == bytes.size());
}

bool ZipWriter::finish()
{
    return isGood(archive_write_finish_entry(m_zip.get()) == ARCHIVE_OK
        && archive_write_close(m_zip.get()) == ARCHIVE_OK);
}

QString ZipWriter::errorString() const
{
    if (!m_target->problem.isEmpty())
        return m_target->problem;
    const char *text = archive_error_string(m_zip.get());
    return text ? QString::fromLocal8Bit(text) : QString();
}

} // namespace opsglass
