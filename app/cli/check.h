// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QStringList>

namespace opsglass {

/// What `opsglass check` was asked for.
struct CheckOptions {
    QStringList files;
    bool isJson = false;
};

/// Reads the words behind `check`. Errors: Unsupported, with the sentence for standard error.
Result<CheckOptions> parseCheckArguments(const QStringList &arguments);

/// Prints the import report of each file on standard output: text (a line for each file and each
/// panel that is not drawn as in Grafana), or JSON (an object for one file, a list for several).
/// What is wrong with a file goes to standard error. Needs neither display nor server. \return the
/// exit status: 0 every panel draws, 1 a panel is not drawn at all, 65 a file is no dashboard, 66 a
/// file cannot be read; the highest counts
int runCheck(const CheckOptions &options);

} // namespace opsglass
