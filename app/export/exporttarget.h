// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exportresult.h"
#include "models/export/exportsink.h"

#include <QList>

namespace opsglass {

/// Something to be written: hands its bytes to a sink and says whether that took all of them.
using ExportSource = std::function<bool(const ExportSink &sink)>;

/// One of several files.
struct ExportEntry {
    QString name; ///< with its ending
    ExportSource source; ///< null: there must be no such file, not even from an earlier export
};

/// Told how much of the whole is done, 0…1; false cancels.
using ExportProgress = std::function<bool(double fraction)>;

/// Writes a file that is there whole or not at all.
ExportResult writeExportFile(
    const QString &path, const ExportSource &source, const ExportProgress &goesOn = {});

/// Writes to standard output. That a reader closes it early is no mistake.
ExportResult writeStandardOutput(const ExportSource &source);

/// Writes the files into a folder. A new folder appears when all of them are written; in one that
/// is there already they are written one after the other, each whole or not at all.
ExportResult writeExportFolder(
    const QString &path, const QList<ExportEntry> &entries, const ExportProgress &goesOn = {});

/// Writes the files into one zip that is there whole or not at all.
ExportResult writeExportZip(
    const QString &path, const QList<ExportEntry> &entries, const ExportProgress &goesOn = {});

} // namespace opsglass
