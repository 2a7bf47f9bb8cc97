// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporttarget.h"

#include "app/export/targetfile.h"
#include "app/export/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <unistd.h>

namespace opsglass {

namespace {

using End = ExportResult::End;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Export)
};

ExportResult cannotCreate(const QString &path, const QString &reason)
{
    return { End::CannotCreate, Text::tr("%1 cannot be created: %2.").arg(path, reason) };
}

ExportResult cannotWrite(const QString &path, const QString &reason)
{
    return { End::CannotWrite, Text::tr("%1 cannot be written: %2.").arg(path, reason) };
}

ExportResult cancelled() { return { End::Cancelled, Text::tr("The export was cancelled.") }; }

/// The progress of one of several as that of the whole.
ExportProgress partOf(const ExportProgress &goesOn, qsizetype index, qsizetype count)
{
    if (!goesOn)
        return {};
    return [&goesOn, index, count](double fraction) {
        return goesOn((static_cast<double>(index) + fraction) / static_cast<double>(count));
    };
}

ExportResult removeFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return cannotWrite(path, file.errorString());
    return {};
}

/// Writes the files one after the other into a folder that is there.
ExportResult fillFolder(
    const QString &path, const QList<ExportEntry> &entries, const ExportProgress &goesOn)
{
    QStringList files;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString file = path + u'/' + entries[i].name;
        ExportResult result = !entries[i].source
            ? removeFile(file)
            : writeExportFile(file, entries[i].source, partOf(goesOn, i, entries.size()));
        if (result.end != End::Written) {
            result.files = files;
            return result;
        }
        files << result.files;
    }
    return { End::Written, {}, files };
}

ExportResult fillNewFolder(
    const QString &path, const QList<ExportEntry> &entries, const ExportProgress &goesOn)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return cannotCreate(info.absolutePath(), QString::fromLocal8Bit(strerror(errno)));
    QTemporaryDir folder(info.absolutePath() + QStringLiteral("/.opsglass-XXXXXX"));
    if (!folder.isValid())
        return cannotCreate(path, folder.errorString());
    ExportResult result = fillFolder(folder.path(), entries, goesOn);
    if (result.end != End::Written) {
        result.files.clear();
        return result;
    }
    // Made for its owner alone, unlike a folder that a person makes.
    QFile::setPermissions(folder.path(), QFile::permissions(info.absolutePath()));
    if (!QDir().rename(folder.path(), path))
        return cannotCreate(path, QString::fromLocal8Bit(strerror(errno)));
    folder.setAutoRemove(false);
    for (QString &file : result.files)
        file = path + file.sliced(folder.path().size());
    return result;
}

} // namespace

ExportResult writeExportFile(
    const QString &path, const ExportSource &source, const ExportProgress &goesOn)
{
    TargetFile file(path);
    if (!file.open())
        return cannotCreate(path, file.errorString());
    bool isCancelled = false;
    const bool isWhole = source(sinkInto(file.device(), [&](double fraction) {
        isCancelled = goesOn && !goesOn(fraction);
        return !isCancelled;
    }));
    if (isCancelled)
        return cancelled();
    if (!isWhole || !file.commit())
        return cannotWrite(path, file.errorString());
    return { End::Written, {}, { path } };
}

ExportResult writeStandardOutput(const ExportSource &source)
{
    int problem = 0;
    const bool isWhole = source([&problem](const QByteArray &bytes, double) {
        qsizetype written = 0;
        while (written < bytes.size() && problem == 0) {
            const ssize_t count = ::write(STDOUT_FILENO, bytes.constData() + written,
                static_cast<size_t>(bytes.size() - written));
            if (count >= 0)
                written += count;
            else if (errno != EINTR)
                problem = errno;
        }
        return problem == 0;
    });
    if (isWhole)
        return {};
    if (problem == EPIPE)
        return { End::Closed };
    return cannotWrite(Text::tr("Standard output"), QString::fromLocal8Bit(strerror(problem)));
}

ExportResult writeExportFolder(
    const QString &path, const QList<ExportEntry> &entries, const ExportProgress &goesOn)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return cannotCreate(path, Text::tr("there is a file of that name"));
    return info.exists() ? fillFolder(path, entries, goesOn) : fillNewFolder(path, entries, goesOn);
}

ExportResult writeExportZip(
    const QString &path, const QList<ExportEntry> &entries, const ExportProgress &goesOn)
{
    TargetFile file(path);
    if (!file.open())
        return cannotCreate(path, file.errorString());
    ZipWriter zip(file.device());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].source)
            continue;
        const ExportProgress part = partOf(goesOn, i, entries.size());
        bool isCancelled = false;
        const bool isWhole = zip.begin(entries[i].name)
            && entries[i].source([&](const QByteArray &bytes, double fraction) {
                   isCancelled = part && !part(fraction);
                   return !isCancelled && zip.write(bytes);
               });
        if (isCancelled)
            return cancelled();
        if (!isWhole)
            return cannotWrite(path, zip.errorString());
    }
    if (!zip.finish())
        return cannotWrite(path, zip.errorString());
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return { End::Written, {}, { path } };
}

} // namespace opsglass
