// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "views/mainwindow.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace opsglass {

/// What the program with a window was asked for, checked and ready to use.
struct Arguments {
    bool showsHelp = false;
    bool showsVersion = false;
    bool isDemo = false;
    QUrl server; ///< empty: none was named
    QList<QUrl> endpoints; ///< to be scraped by the managed Prometheus
    QString dashboard; ///< a file, or the uid of a built-in one; empty: the last one
    std::optional<ThemeChoice> theme; ///< for this run; empty: as in the settings
};

/// Reads the words after the program's name. At most one of demo, server and endpoints is set.
/// Errors: Unsupported, with the sentence for standard error.
Result<Arguments> parseArguments(const QStringList &words);

/// An address as a person types it: `host:port/path` means http. Errors: Unsupported.
Result<QUrl> parseAddress(const QString &text);

/// What --help prints.
QString helpText();

} // namespace opsglass
