// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/profilearchive.h"
#include "models/data/alertmanagerinfo.h"
#include "models/data/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace opsglass {

/// What an archive would change in a profile.
struct ImportPlan {
    QList<ArchivedFile> files; ///< to be written, by their names below the data of the profile
    QJsonObject settings; ///< all of them, as they would be
    QList<SilenceInfo> silences; ///< to be kept, those over left out
    QStringList addedFiles; ///< of `files`
    QStringList changedFiles; ///< the same
    QStringList changedSettings; ///< keys
    bool isEmpty() const
    {
        return files.isEmpty() && changedSettings.isEmpty() && silences.isEmpty();
    }
    /// One sentence for each of these; none when nothing changes.
    QStringList sentences() const;
};

/// Takes everything a person made in a profile to another place, as one file without secrets:
/// settings, watch list, dashboards with their folders and mappings, alert rules and silences.
/// Histories, and what belongs to this machine, stay. Nobody else may use the profile meanwhile,
/// except for writeTo().
class ProfileTransfer {
public:
    /// \param settings path of the file
    /// \param data directory of the profile
    ProfileTransfer(QString settings, QString data);
    /// Of the profile this process is in.
    static ProfileTransfer ofThisProfile();

    /// \return the keys of settings that were left out as secrets. Errors: Io.
    Result<QStringList> writeTo(const QString &path) const;
    /// What an archive would change; nothing is changed yet. Errors: those of unpacked(), and
    /// Unsupported for one of a newer version.
    Result<ImportPlan> planFrom(const QString &path) const;
    /// Does it, all or nothing. \return the archive of what there was before; empty when there was
    /// nothing to do. Errors: Io.
    Result<QString> apply(const ImportPlan &plan) const;

    /// Where an archive waits for the next start, which applies it.
    QString pendingPath() const { return m_data + QStringLiteral("/import-at-start.zip"); }

private:
    QMap<QString, QString> words() const;
    Result<QList<ArchivedFile>> collect(QStringList &leftOut) const;
    Result<QStringList> moveIn(const QList<ArchivedFile> &files, const QString &staging) const;
    void moveBack(const QStringList &moved, const QString &staging) const;

    QString m_settings;
    QString m_data;
};

/// Applies the archive that waits for this start, and takes it away.
/// \return a sentence about it; empty when none waits. Errors: why not; it does not wait any more.
Result<QString> applyPendingImport();

} // namespace opsglass
