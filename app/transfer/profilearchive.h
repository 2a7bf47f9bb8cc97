// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace opsglass {

/// A file in an archive.
struct ArchivedFile {
    QString name; ///< "folder/file", never out of the archive
    QByteArray bytes;
    friend bool operator==(const ArchivedFile &, const ArchivedFile &) = default;
};

/// Whether a name leads to a file below wherever it is put: relative, without "..", without what
/// file systems do not take.
bool isSafeName(const QString &name);

/// A zip with these files. Errors: Io.
[[nodiscard]] Result<QByteArray> packed(const QList<ArchivedFile> &files);

/// The files of a zip that may come from anybody, in its order. Errors: Io (cannot be read);
/// Malformed: no zip, damaged, larger than any profile, or with names that lead elsewhere, links or
/// the same name twice.
[[nodiscard]] Result<QList<ArchivedFile>> unpacked(const QString &path);

} // namespace opsglass
