// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importfiles.h"

#include "app/libraryfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace opsglass {

namespace {

constexpr qsizetype maxFiles = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// \param folder of the library, for the files of `directory`
void collect(const QDir &directory, const QString &folder, int depth, QList<ImportFile> &files)
{
    const QFileInfoList found = directory.entryInfoList(
        { QStringLiteral("*.json") }, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : found) {
        if (!libraryfiles::isSidecar(file.fileName()))
            files.append({ file.filePath(), folder });
    }
    const QStringList names = directory.entryList(
        QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable, QDir::Name);
    for (const QString &name : names) {
        if (depth < libraryfiles::maxDepth && files.size() <= maxFiles)
            collect(QDir(directory.filePath(name)), folder + u'/' + name, depth + 1, files);
    }
}

} // namespace

Result<QList<ImportFile>> filesToImport(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return QList<ImportFile> { { path, {} } };
    QList<ImportFile> files;
    const QDir directory(info.absoluteFilePath());
    collect(directory, libraryfiles::fileName(directory.dirName()), 1, files);
    if (files.isEmpty())
        return failure(
            { Error::Kind::Io, Text::tr("The folder %1 has no .json files.").arg(path), path });
    if (files.size() > maxFiles)
        return failure({ Error::Kind::Io,
            Text::tr("The folder %1 has more than %2 .json files. Import folders in it instead.")
                .arg(path, QString::number(maxFiles)),
            path });
    return files;
}

} // namespace opsglass
