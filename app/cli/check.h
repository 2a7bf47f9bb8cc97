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

/// Prints what there is to say of each file on standard output: text, or JSON (an object for one
/// file, a list for several). A dashboard has a line and one for each panel that is not drawn as in
/// Grafana; a rule file of Prometheus or the configuration of an Alertmanager has its problems, as
/// `promtool check rules` tells them. Files that end with .json, and others that begin as JSON, are
/// dashboards; the rest is YAML. A file that is no dashboard or cannot be read goes to standard
/// error. Needs neither display nor server. \return the exit status: 0 every panel draws and every
/// file is taken, 1 a panel is not drawn at all or promtool, Prometheus or Alertmanager refuse a
/// file, 65 a file is no dashboard, or neither of the YAML files (no YAML, no mapping), 66 a file
/// cannot be read; the highest counts
int runCheck(const CheckOptions &options);

} // namespace opsglass
