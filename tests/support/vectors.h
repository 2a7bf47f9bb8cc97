// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QList>
#include <QStringList>

namespace opsglass {

/// The folders with input/output vectors: ours, and the one OPSGLASS_VECTORS names.
inline QStringList vectorFolders()
{
    QStringList folders { QStringLiteral(OPSGLASS_FIXTURES "/vectors") };
    const QString more = qEnvironmentVariable("OPSGLASS_VECTORS");
    if (!more.isEmpty())
        folders << more;
    return folders;
}

/// The rows of a tab-separated vector file, without its header, from every folder that has it.
inline QList<QStringList> readVectors(const QString &name)
{
    QList<QStringList> rows;
    for (const QString &folder : vectorFolders()) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeFirst();
        for (const QString &line : std::as_const(lines))
            rows << line.split(u'\t');
    }
    return rows;
}

/// A vector file of JSON; a null document when it is not there.
inline QJsonDocument readJsonVectors(const QString &name)
{
    QFile file(QDir(vectorFolders().first()).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

} // namespace opsglass
