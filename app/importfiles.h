// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QList>
#include <QString>

namespace opsglass {

/// A file that is to become one of the library.
struct ImportFile {
    QString path;
    QString folder; ///< of the library, "team/sub"; empty: the root
    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

/// The files a person means by `path`: it alone when it is a file, whatever its suffix; the `.json`
/// files of a folder and of those below, by path, under the folder's name. Hidden files, links to
/// folders and what is remembered beside dashboards are left out.
/// Errors: Io, when a folder has no such file, or more than anybody means to import.
Result<QList<ImportFile>> filesToImport(const QString &path);

} // namespace opsglass
