// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfile.h"

#include "app/export/targetfile.h"

#include "models/report/reporthtml.h"
#include "models/report/reportjson.h"
#include "models/report/reportmarkdown.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <unistd.h>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Error cannotWrite(const QString &path, const QString &why)
{
    return { Error::Kind::Io, Text::tr("%1 cannot be written: %2.").arg(path, why), path };
}

/// A page is read on white paper, whatever the program looks like.
ReportColors paperColors()
{
    const Theme theme = Theme::of(Theme::Kind::Print);
    return { theme.text.name(), theme.muted.name(), theme.border.name(), theme.ok.name(),
        theme.warn.name(), theme.crit.name(), theme.unknown.name() };
}

/// Writes all of it down to the disk.
Result<void> fill(QFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()
        || !file.flush() || ::fsync(file.handle()) != 0)
        return failure(cannotWrite(file.fileName(), file.errorString()));
    file.close();
    return {};
}

} // namespace

QByteArray reportBytes(const Report &report, ReportFormat format, const QTimeZone &zone)
{
    switch (format) {
    case ReportFormat::Json:
        return QJsonDocument(reportJson(report)).toJson();
    case ReportFormat::Html:
        return reportHtml(report, zone, paperColors()).toUtf8();
    case ReportFormat::Markdown:
        break;
    }
    return reportMarkdown(report, zone).toUtf8();
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    TargetFile file(path);
    if (!file.open() || file.device()->write(bytes) != bytes.size() || !file.commit())
        return failure(cannotWrite(path, file.errorString()));
    return {};
}

Result<QString> writeNewFile(
    const QString &folder, const QString &name, const QString &ending, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return failure(
            { Error::Kind::Io, Text::tr("The folder %1 cannot be made.").arg(folder), folder });
    const QString start = QDir(folder).filePath(name);
    const QString partPath = QStringLiteral("%1/.%2.%3.part").arg(folder, name, ending);
    QFile part(partPath);
    if (const auto filled = fill(part, bytes); !filled) {
        part.remove();
        return failure(filled.error());
    }
    constexpr int mostTries = 1000;
    for (int count = 1; count <= mostTries; ++count) {
        const QString path = count == 1
            ? QStringLiteral("%1.%2").arg(start, ending)
            : QStringLiteral("%1-%2.%3").arg(start, QString::number(count), ending);
        // Never in place of another file: the rename fails instead.
        if (QFile::exists(path))
            continue;
        if (QFile::rename(partPath, path))
            return path;
        if (!QFile::exists(path))
            break;
    }
    part.remove();
    return failure(cannotWrite(start + u'.' + ending, Text::tr("no name is free")));
}

QString reportName(const QString &source, QDate date)
{
    static const QRegularExpression others(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 60;
    QString name = source.simplified().toLower();
    name.replace(others, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name.truncate(longest);
    while (name.endsWith(u'-'))
        name.chop(1);
    const QString day = date.toString(Qt::ISODate);
    return name.isEmpty() ? QStringLiteral("report-%1").arg(day)
                          : QStringLiteral("report-%1-%2").arg(name, day);
}

} // namespace opsglass
