// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryfiles.h"

#include "models/dashboard/dashboard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace opsglass::libraryfiles {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// A path in `directory` that is not taken: "name.json", "name 2.json", …
QString freePath(const QString &directory, const QString &name)
{
    QString path = QStringLiteral("%1/%2.json").arg(directory, name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 %3.json").arg(directory, name, QString::number(number));
    return path;
}

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(
        { Error::Kind::Io, Text::tr("%1 cannot be written: %2.").arg(path, reason), path });
}

Result<void> makeDirectory(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return failure({ Error::Kind::Io, Text::tr("The folder %1 cannot be made.").arg(directory),
            directory });
    return {};
}

} // namespace

bool isSidecar(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".opsglass.json"));
}

QString fileName(const QString &title)
{
    static const QRegularExpression awkward(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|]+)"));
    constexpr qsizetype maxLength = 80; // of 255 bytes that a name may have
    QString name = title;
    name = name.replace(awkward, QStringLiteral(" ")).simplified().left(maxLength).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    if (isSidecar(name + QLatin1String(".json")))
        name += u'_'; // else it would be taken for what is remembered about another
    return name.isEmpty() ? QStringLiteral("dashboard") : name;
}

QString sidecarOf(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/%2.opsglass.json").arg(info.path(), info.completeBaseName());
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path });
    if (file.size() > maxFileSize)
        return failure({ Error::Kind::Io,
            Text::tr("%1 is larger than %2 MiB.")
                .arg(path, QString::number(maxFileSize / (1024 * 1024))),
            path });
    return file.readAll();
}

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Result<QString> add(const QString &directory, const QString &title, const QByteArray &bytes)
{
    if (const auto made = makeDirectory(directory); !made)
        return failure(made.error());
    const QString path = freePath(directory, fileName(title));
    if (const auto written = replace(path, bytes); !written)
        return failure(written.error());
    return path;
}

Result<QString> move(const QString &path, const QString &directory)
{
    if (const auto made = makeDirectory(directory); !made)
        return failure(made.error());
    const QFileInfo info(path);
    if (info.absolutePath() == QDir(directory).absolutePath())
        return path;
    const QString target = freePath(directory, info.completeBaseName());
    QFile file(path);
    if (!file.rename(target))
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be moved to %2: %3.").arg(path, directory, file.errorString()),
            path });
    QFile::rename(sidecarOf(path), sidecarOf(target));
    return target;
}

Result<void> rename(const QString &path, const QString &title)
{
    const auto bytes = read(path);
    if (!bytes)
        return failure(bytes.error());
    auto dashboard = readDashboard(*bytes);
    if (!dashboard)
        return failure(dashboard.error());
    if (dashboard->title == title)
        return {};
    dashboard->title = title;
    return replace(path, writeDashboard(*dashboard));
}

Result<void> trash(const QString &path)
{
    QFile file(path);
    if (!file.moveToTrash())
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be moved to the trash: %2. It stays where it is.")
                .arg(path, file.errorString()),
            path });
    const QString sidecar = sidecarOf(path);
    if (QFileInfo::exists(sidecar))
        QFile::moveToTrash(sidecar);
    return {};
}

} // namespace opsglass::libraryfiles
