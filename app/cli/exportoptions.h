// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboardoptions.h"
#include "app/export/dashboardexport.h"

namespace opsglass {

/// What `opsglass export` was asked for, checked and ready to use.
struct ExportOptions {
    QString dashboard; ///< the uid of a built-in one, or a file
    SourceOptions sources;
    TimeChoice time; ///< empty ends: the dashboard's own
    NamedValues variables;
    ExportRequest request; ///< but for the names of the sources
};

/// Reads the words behind `export`. Errors: Unsupported, with the sentence for standard error.
Result<ExportOptions> parseExportArguments(const QStringList &arguments);

} // namespace opsglass
