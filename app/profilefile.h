// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace opsglass {

/// One JSON object of a profile on disk: replaced in one step, readable for its owner alone, with
/// the state of before this run kept beside it. A file of a newer version is never written.
class ProfileFile {
public:
    /// \param version of what this program writes; files without one are of version 1
    ProfileFile(QString path, int version);

    /// Empty when there is no file. A damaged file is set aside under another name; what is kept
    /// beside it is read in its place, and problem() says so.
    /// Errors: Io; Malformed, when nothing good is left.
    Result<QJsonObject> read();
    /// What a person is to know of what was read; nothing when all was well.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Whether what is on disk is of a newer version.
    bool isNewer() const;
    /// What is in the file now; empty when there is none or it is damaged.
    QJsonObject stored() const;
    /// Replaces the file unless it holds just this, or is newer. Errors: Io.
    Result<void> write(QJsonObject object);

    const QString &path() const { return m_path; }
    /// Where the state of before is.
    QString backupPath() const { return m_path + QStringLiteral(".bak"); }

private:
    QString setAside() const;

    QString m_path;
    int m_version;
    bool m_hasBackup = false; ///< of this run
    std::optional<Error> m_problem;
};

/// Replaces a file in one step with one that only its owner can read; the folder is made.
/// Errors: Io, without a sentence of the context.
Result<void> writePrivately(const QString &path, const QByteArray &bytes);

} // namespace opsglass
