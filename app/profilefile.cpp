// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilefile.h"

#include "app/profile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

QString versionKey() { return QStringLiteral("version"); }

/// Nothing when there is no such file, or no object in it.
std::optional<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

ProfileFile::ProfileFile(QString path, int version)
    : m_path(std::move(path))
    , m_version(version)
{
}

QJsonObject ProfileFile::stored() const { return objectIn(m_path).value_or(QJsonObject()); }

bool ProfileFile::isNewer() const { return stored()[versionKey()].toInt(1) > m_version; }

Result<QJsonObject> ProfileFile::read()
{
    m_problem.reset();
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("The settings cannot be read: %1.").arg(file.errorString()), m_path });
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    file.close();
    if (document.isObject()) {
        if (isNewer())
            m_problem = { Error::Kind::Unsupported,
                Text::tr("The settings were written by a newer version of Opsglass. They are used "
                         "as far as this one knows them, and changes are not kept."),
                m_path };
        return document.object();
    }
    const QString aside = setAside();
    const auto before = objectIn(backupPath());
    Error problem { Error::Kind::Malformed,
        before ? Text::tr("The settings were damaged and those of before are used. The "
                          "damaged file is %1.")
                     .arg(aside)
            : aside == m_path
            ? Text::tr("The settings in %1 are damaged and the defaults are used.").arg(aside)
            : Text::tr("The settings were damaged; the file is kept as %1 and the "
                       "defaults are used.")
                  .arg(aside),
        fault.errorString() };
    if (!before)
        return failure(problem);
    QFile::copy(backupPath(), m_path);
    m_problem = std::move(problem);
    return *before;
}

/// \return where the damaged file is now
QString ProfileFile::setAside() const
{
    const QString aside = m_path + QStringLiteral(".corrupt-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmss"));
    return QFile::rename(m_path, aside) ? aside : m_path;
}

Result<void> ProfileFile::write(QJsonObject object)
{
    QFile file(m_path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    const QJsonObject stored = QJsonDocument::fromJson(before).object();
    if (stored[versionKey()].toInt(1) > m_version)
        return {};
    object[versionKey()] = m_version;
    if (object == stored)
        return {};
    // What a person had when the program began is worth more than what it was a click ago.
    if (!m_hasBackup && !stored.isEmpty()) {
        if (const auto kept = writePrivately(backupPath(), before); !kept)
            return kept;
    }
    m_hasBackup = true;
    return writePrivately(m_path, QJsonDocument(object).toJson());
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    makePrivateDirectory(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return failure({ Error::Kind::Io, file.errorString(), path });
}

} // namespace opsglass
