// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcemapping.h"

#include "app/libraryfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsglass {

namespace {

QString sourcesKey() { return QStringLiteral("sources"); }
QString constantsKey() { return QStringLiteral("constants"); }

QHash<QString, QString> textsOf(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (entry->isString())
            texts.insert(entry.key(), entry->toString());
    }
    return texts;
}

QJsonObject objectOf(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QJsonObject storedObject(const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto bytes = libraryfiles::read(path);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

Result<void> writeTo(const QString &path, const SourceMapping &mapping)
{
    QJsonObject object = storedObject(path);
    object[QLatin1String("version")] = 1;
    object[sourcesKey()] = objectOf(mapping.sources);
    object[constantsKey()] = objectOf(mapping.constants);
    return libraryfiles::replace(path, QJsonDocument(object).toJson());
}

} // namespace

SourceMappingFile::SourceMappingFile(const QString &dashboard, const QString &fallback)
{
    // Resources can never be written; their paths begin with a colon.
    if (!dashboard.startsWith(u':'))
        m_beside = libraryfiles::sidecarOf(dashboard);
    const QByteArray hash
        = QCryptographicHash::hash(dashboard.toUtf8(), QCryptographicHash::Sha1).toHex();
    m_inProfile = QStringLiteral("%1/%2.json").arg(fallback, QString::fromLatin1(hash));
}

SourceMapping SourceMappingFile::read() const
{
    QJsonObject object = storedObject(m_beside);
    if (object.isEmpty())
        object = storedObject(m_inProfile);
    return { textsOf(object[sourcesKey()]), textsOf(object[constantsKey()]) };
}

Result<void> SourceMappingFile::write(const SourceMapping &mapping) const
{
    if (!m_beside.isEmpty()) {
        if (auto written = writeTo(m_beside, mapping); written)
            return written;
    }
    QDir().mkpath(QFileInfo(m_inProfile).path());
    return writeTo(m_inProfile, mapping);
}

} // namespace opsglass
