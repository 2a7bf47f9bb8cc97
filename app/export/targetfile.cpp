// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/targetfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace opsglass {

namespace {

/// Also what leads to an open descriptor: the file behind it has other writers.
bool isSpecial(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QFileInfo info(whole);
    return (info.exists() && !info.isFile() && !info.isDir())
        || whole.startsWith(QLatin1String("/dev/")) || whole.startsWith(QLatin1String("/proc/"));
}

} // namespace

TargetFile::TargetFile(const QString &path)
    : m_isReplaced(!isSpecial(path))
{
    if (m_isReplaced)
        m_file = std::make_unique<QSaveFile>(path);
    else
        m_file = std::make_unique<QFile>(path);
}

TargetFile::~TargetFile() = default;

bool TargetFile::open()
{
    if (m_isReplaced)
        return m_file->open(QIODevice::WriteOnly);
    // A pipe has no end to go to.
    const bool isFile = QFileInfo(m_file->fileName()).isFile();
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::ExistingOnly;
    return m_file->open(isFile ? mode | QIODevice::Append : mode | QIODevice::Unbuffered);
}

bool TargetFile::commit()
{
    // The disk may be full only now, and commit() alone does not say so.
    if (!m_file->flush())
        return false;
    if (m_isReplaced)
        return static_cast<QSaveFile *>(m_file.get())->commit();
    m_file->close();
    return m_file->error() == QFileDevice::NoError;
}

} // namespace opsglass
