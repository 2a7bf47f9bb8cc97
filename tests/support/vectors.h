// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QStringList>

namespace opsglass {

/// The contents of a file of input/output vectors: ours, which must be there, and that of the
/// folder OPSGLASS_VECTORS names, if it has one of the same name.
inline QList<QByteArray> readVectorFiles(const QString &name)
{
    QList<QByteArray> contents;
    QFile own(QDir(QStringLiteral(OPSGLASS_FIXTURES "/vectors")).filePath(name));
    if (!own.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(own.fileName()));
    contents << own.readAll();
    const QString folder = qEnvironmentVariable("OPSGLASS_VECTORS");
    QFile more(QDir(folder).filePath(name));
    if (!folder.isEmpty() && more.open(QIODevice::ReadOnly))
        contents << more.readAll();
    return contents;
}

/// The rows of a tab-separated vector file, without its header, from every folder that has it.
inline QList<QStringList> readVectors(const QString &name)
{
    QList<QStringList> rows;
    for (const QByteArray &content : readVectorFiles(name)) {
        QStringList lines = QString::fromUtf8(content).split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty())
            qFatal("%s is empty", qPrintable(name));
        lines.removeFirst();
        for (QString &line : lines) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            rows << line.split(u'\t');
        }
    }
    return rows;
}

/// A vector file of JSON, once from every folder that has it.
inline QList<QJsonDocument> readJsonVectors(const QString &name)
{
    QList<QJsonDocument> documents;
    for (const QByteArray &content : readVectorFiles(name)) {
        QJsonParseError error;
        documents << QJsonDocument::fromJson(content, &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("%s is no JSON: %s", qPrintable(name), qPrintable(error.errorString()));
    }
    return documents;
}

/// The entries of a vector file whose JSON is a list, from every folder that has it.
inline QJsonArray readVectorEntries(const QString &name)
{
    QJsonArray entries;
    for (const QJsonDocument &document : readJsonVectors(name)) {
        for (const QJsonValue &entry : document.array())
            entries << entry;
    }
    return entries;
}

} // namespace opsglass
