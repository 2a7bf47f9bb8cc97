// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QString>
#include <QStringList>

namespace opsglass {

/// What `opsglass settings` was asked for.
struct SettingsOptions {
    bool isImport = false;
    bool isDryRun = false; ///< says what an import would change, and changes nothing
    QString path;
    friend bool operator==(const SettingsOptions &, const SettingsOptions &) = default;
};

/// Reads the words after `settings`: `export FILE`, or `import FILE` with `--dry-run` or not.
/// Errors: Unsupported.
Result<SettingsOptions> parseSettingsArguments(const QStringList &words);

/// Writes everything of the profile into one file, or takes it from one.
/// \return 0 done; 1 the program is running; 65 no such archive; 66 the file cannot be read; 73 a
/// file cannot be written
int runSettings(const SettingsOptions &options);

} // namespace opsglass
