// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

/// Errors: as SecretFile::read().
Result<QJsonObject> readAll(const QString &path)
{
    const QFile::Permissions othersMay
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if ((QFileInfo(file).permissions() & othersMay) != 0)
        return failure({ Error::Kind::Io,
            Text::tr("“%1” is not read: others may read it too. Take their rights away.").arg(path),
            path });
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("“%1” cannot be read: %2").arg(path, file.errorString()), path });
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure({ Error::Kind::Malformed, Text::tr("“%1” is damaged.").arg(path), path });
    return document.object();
}

} // namespace

SecretFile::SecretFile(const QString &directory)
    : m_path(directory + QStringLiteral("/secrets.json"))
{
}

Result<ServerSecrets> SecretFile::read(const QString &id) const
{
    const auto all = readAll(m_path);
    if (!all)
        return failure(all.error());
    ServerSecrets secrets;
    const QJsonObject fields = all->value(id).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        secrets.values.insert(field.key(), field.value().toString());
    return secrets;
}

Result<void> SecretFile::write(const QString &id, const ServerSecrets &secrets) const
{
    auto all = readAll(m_path);
    if (!all)
        return failure(all.error());
    QJsonObject fields;
    for (auto field = secrets.values.cbegin(); field != secrets.values.cend(); ++field)
        fields.insert(field.key(), field.value());
    if (fields.isEmpty())
        all->remove(id);
    else
        all->insert(id, fields);
    const auto failed = [this](const QString &reason) {
        return failure({ Error::Kind::Io,
            Text::tr("“%1” cannot be written: %2").arg(m_path, reason), m_path });
    };
    if (all->isEmpty()) {
        QFile file(m_path);
        if (file.exists() && !file.remove())
            return failed(file.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    // Before the first byte: a new file is readable for everybody.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(*all).toJson()) < 0 || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace opsglass
