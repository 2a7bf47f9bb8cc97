// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/profiletransfer.h"

#include "app/libraryfiles.h"
#include "app/presets.h"
#include "app/profile.h"
#include "app/profilefile.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/transfer/portablesettings.h"
#include "app/transfer/silencejson.h"
#include "app/version.h"
#include "models/store/alertstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int formatVersion = 1;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileTransfer)
};

QString manifestName() { return QStringLiteral("manifest.json"); }
QString settingsName() { return QStringLiteral("settings.json"); }
QString silencesName() { return QStringLiteral("silences.json"); }
QString rulesFolder() { return QStringLiteral("rules"); }
QStringList folders()
{
    return { QStringLiteral("dashboards"), QStringLiteral("mappings"), rulesFolder() };
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

const ArchivedFile *find(const QList<ArchivedFile> &files, const QString &name)
{
    const auto found = std::find_if(files.cbegin(), files.cend(),
        [&name](const ArchivedFile &file) { return file.name == name; });
    return found == files.cend() ? nullptr : &*found;
}

QJsonObject objectIn(const QList<ArchivedFile> &files, const QString &name)
{
    const ArchivedFile *file = find(files, name);
    return file ? QJsonDocument::fromJson(file->bytes).object() : QJsonObject();
}

Result<void> collectFolder(const QString &data, const QString &name, QList<ArchivedFile> &files)
{
    const QDir root(data);
    QDirIterator found(
        root.filePath(name), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    QStringList paths;
    while (found.hasNext())
        paths << found.next();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const auto bytes = libraryfiles::read(path);
        if (!bytes)
            return failure(bytes.error());
        files.append({ root.relativeFilePath(path), *bytes });
    }
    return {};
}

/// The rule files outside of the profile that the settings name.
QStringList outerRules(const QJsonObject &settings, const QString &data)
{
    QStringList outer;
    const QJsonObject rules
        = settings[QLatin1String("alerts")].toObject()[QLatin1String("rules")].toObject();
    for (const QJsonValue &list : rules) {
        const QStringList paths = list.toVariant().toStringList();
        for (const QString &path : paths) {
            const QFileInfo file(path);
            if (file.isAbsolute() && file.isFile() && !path.startsWith(data + u'/')
                && !outer.contains(path))
                outer << path;
        }
    }
    return outer;
}

/// A name for a rule file that no other one has in the archive.
QString nameOfRule(const QString &path, const QList<ArchivedFile> &files)
{
    QString name;
    int number = 0;
    do
        name = QStringLiteral("%1/%2-%3")
                   .arg(rulesFolder())
                   .arg(++number)
                   .arg(QFileInfo(path).fileName());
    while (find(files, name));
    return name;
}

/// What is not there is the same as what says nothing.
bool isSame(const QJsonValue &own, const QJsonValue &other)
{
    const bool isNothing = other == QJsonValue(QString()) || other == QJsonValue(QJsonArray())
        || other == QJsonValue(QJsonObject()) || other == QJsonValue(false);
    return own == other || (own.isUndefined() && isNothing);
}

Result<QList<SilenceInfo>> silencesIn(const QString &data)
{
    const QString path = data + QStringLiteral("/alerts.db");
    if (!QFile::exists(path))
        return QList<SilenceInfo>();
    AlertStore store(path);
    const Instant now = Session::now();
    if (const auto opened = store.open(now); !opened)
        return failure(opened.error());
    auto silences = store.silences(now);
    if (silences)
        silences->removeIf(
            [](const SilenceInfo &one) { return one.state == SilenceInfo::State::Expired; });
    return silences;
}

} // namespace

QStringList ImportPlan::sentences() const
{
    const auto list = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    QStringList sentences;
    if (!addedFiles.isEmpty())
        sentences << Text::tr("%n files are added: %1", nullptr, int(addedFiles.size()))
                         .arg(list(addedFiles));
    if (!changedFiles.isEmpty())
        sentences << Text::tr("%n files are replaced: %1", nullptr, int(changedFiles.size()))
                         .arg(list(changedFiles));
    if (!changedSettings.isEmpty())
        sentences << Text::tr("%n settings are replaced: %1", nullptr, int(changedSettings.size()))
                         .arg(list(changedSettings));
    if (!silences.isEmpty())
        sentences << Text::tr("%n silences are kept", nullptr, int(silences.size()));
    return sentences;
}

ProfileTransfer::ProfileTransfer(QString settings, QString data)
    : m_settings(std::move(settings))
    , m_data(std::move(data))
{
}

ProfileTransfer ProfileTransfer::ofThisProfile()
{
    return { profileConfigDirectory() + QStringLiteral("/settings.json"), profileDataDirectory() };
}

QMap<QString, QString> ProfileTransfer::words() const
{
    QMap<QString, QString> words;
    for (const QString &folder : folders())
        words.insert(m_data + u'/' + folder, u'{' + folder + u'}');
    return words;
}

Result<QList<ArchivedFile>> ProfileTransfer::collect(QStringList &leftOut) const
{
    const QJsonObject settings = ProfileFile(m_settings, formatVersion).stored();
    QList<ArchivedFile> files;
    for (const QString &folder : folders()) {
        if (const auto done = collectFolder(m_data, folder, files); !done)
            return failure(done.error());
    }
    QMap<QString, QString> known = words();
    for (const QString &rule : outerRules(settings, m_data)) {
        const auto bytes = libraryfiles::read(rule);
        if (!bytes)
            return failure(bytes.error());
        files.append({ nameOfRule(rule, files), *bytes });
        known.insert(
            rule, u'{' + rulesFolder() + u'}' + files.last().name.sliced(rulesFolder().size()));
    }
    const PortableSettings portable = toPortable(settings, known);
    const auto silences = silencesIn(m_data);
    if (!silences)
        return failure(silences.error());
    leftOut = portable.leftOut;
    const QJsonObject manifest { { QStringLiteral("format"), QStringLiteral("opsglass-profile") },
        { QStringLiteral("version"), formatVersion }, { QStringLiteral("program"), version() },
        { QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate) },
        { QStringLiteral("leftOut"), QJsonArray::fromStringList(leftOut) } };
    files.prepend({ silencesName(), bytesOf(toJson(*silences)) });
    files.prepend({ settingsName(), bytesOf(portable.object) });
    files.prepend({ manifestName(), bytesOf(manifest) });
    return files;
}

Result<QStringList> ProfileTransfer::writeTo(const QString &path) const
{
    QStringList leftOut;
    const auto files = collect(leftOut);
    if (!files)
        return failure(files.error());
    const auto bytes = packed(*files);
    if (!bytes)
        return failure(bytes.error());
    if (const auto written = writePrivately(path, *bytes); !written)
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be written: %2.").arg(path, written.error().message), path });
    return leftOut;
}

Result<ImportPlan> ProfileTransfer::planFrom(const QString &path) const
{
    const auto files = unpacked(path);
    if (!files)
        return failure(files.error());
    const QJsonObject manifest = objectIn(*files, manifestName());
    if (manifest[QLatin1String("format")].toString() != QLatin1String("opsglass-profile"))
        return failure({ Error::Kind::Malformed,
            Text::tr("%1 is no archive of an Opsglass profile.").arg(path), path });
    if (manifest[QLatin1String("version")].toInt() > formatVersion)
        return failure({ Error::Kind::Unsupported,
            Text::tr("%1 was written by a newer version of Opsglass.").arg(path), path });
    ImportPlan plan;
    plan.settings = ProfileFile(m_settings, formatVersion).stored();
    const QJsonObject settings = fromPortable(objectIn(*files, settingsName()), words());
    for (auto value = settings.begin(); value != settings.end(); ++value) {
        if (isSame(plan.settings[value.key()], value.value()))
            continue;
        plan.settings[value.key()] = value.value();
        plan.changedSettings << value.key();
    }
    for (const ArchivedFile &file : *files) {
        if (!folders().contains(file.name.section(u'/', 0, 0)) || !file.name.contains(u'/'))
            continue;
        const QString target = m_data + u'/' + file.name;
        const bool isThere = QFile::exists(target);
        if (isThere && libraryfiles::read(target) == file.bytes)
            continue;
        plan.files << file;
        (isThere ? plan.changedFiles : plan.addedFiles) << file.name;
    }
    const ArchivedFile *silences = find(*files, silencesName());
    const auto known = silencesIn(m_data);
    if (silences && known) {
        for (const SilenceInfo &silence :
            silencesOf(QJsonDocument::fromJson(silences->bytes).array(), Session::now())) {
            if (!known->contains(silence))
                plan.silences << silence;
        }
    }
    return plan;
}

/// Puts files where they belong, and what was there into `staging`/before.
/// \return the names of those done; on an error everything is as before
Result<QStringList> ProfileTransfer::moveIn(
    const QList<ArchivedFile> &files, const QString &staging) const
{
    for (const ArchivedFile &file : files) {
        if (const auto written = writePrivately(staging + u'/' + file.name, file.bytes); !written)
            return failure(written.error());
    }
    QStringList moved;
    for (const ArchivedFile &file : files) {
        const QString target = m_data + u'/' + file.name;
        const QString before = staging + QStringLiteral("/before/") + file.name;
        const bool isReady = makePrivateDirectory(QFileInfo(target).path())
            && makePrivateDirectory(QFileInfo(before).path())
            && (!QFile::exists(target) || QFile::rename(target, before));
        moved << file.name;
        if (!isReady || !QFile::rename(staging + u'/' + file.name, target)) {
            moveBack(moved, staging);
            return failure({ Error::Kind::Io,
                Text::tr("%1 cannot be written, so nothing was imported.").arg(target), target });
        }
    }
    return moved;
}

void ProfileTransfer::moveBack(const QStringList &moved, const QString &staging) const
{
    for (const QString &name : moved) {
        const QString target = m_data + u'/' + name;
        const QString before = staging + QStringLiteral("/before/") + name;
        if (QFile::exists(before)) {
            QFile::remove(target);
            QFile::rename(before, target);
        } else if (!QFile::exists(staging + u'/' + name)) {
            QFile::remove(target); // it came from there
        }
    }
}

Result<QString> ProfileTransfer::apply(const ImportPlan &plan) const
{
    if (plan.isEmpty())
        return QString();
    const QString time
        = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString backup = m_data + QStringLiteral("/backups/before-import-%1.zip").arg(time);
    if (const auto kept = writeTo(backup); !kept)
        return failure(kept.error());
    makePrivateDirectory(m_data);
    // In the same file system, so that files move in one step.
    const QTemporaryDir staging(m_data + QStringLiteral("/import-XXXXXX"));
    const auto moved = moveIn(plan.files, staging.path());
    if (!moved)
        return failure(moved.error());
    Result<void> done;
    if (!plan.silences.isEmpty()) {
        AlertStore store(m_data + QStringLiteral("/alerts.db"));
        AlertChanges changes;
        changes.silences = plan.silences;
        done = store.open(Session::now()).and_then([&](const QString &) {
            return store.write(changes);
        });
    }
    if (done)
        done = ProfileFile(m_settings, formatVersion).write(plan.settings);
    if (!done) {
        moveBack(*moved, staging.path());
        return failure(done.error());
    }
    return backup;
}

Result<QString> applyPendingImport()
{
    const ProfileTransfer transfer = ProfileTransfer::ofThisProfile();
    const QString path = transfer.pendingPath();
    if (!QFile::exists(path))
        return QString();
    const auto plan = transfer.planFrom(path);
    const auto applied = plan ? transfer.apply(*plan) : Result<QString>(failure(plan.error()));
    QFile::remove(path); // also one that fails: the next start must not fail again
    if (!applied)
        return failure(applied.error());
    return Text::tr("Everything was imported. What was there before is in %1.").arg(*applied);
}

} // namespace opsglass
