// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/applink.h"
#include "app/serverlist.h"
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
    QList<NamedServer> servers; ///< the first is the default; empty: none was named
    QList<QUrl> endpoints; ///< to be scraped by the managed Prometheus
    QString dashboard; ///< a file, or the uid of a built-in one; empty: the last one
    std::optional<AppLink> link; ///< its dashboard is the one above
    QList<std::pair<QString, QString>> variables; ///< for the first dashboard that opens
    bool isBackground = false; ///< the window stays away until it is asked for
    QStringList debugCategories; ///< whose details are logged; "all": everybody's
    std::optional<ThemeChoice> theme; ///< for this run; empty: as in the settings
    friend bool operator==(const Arguments &, const Arguments &) = default;
};

/// Reads the words after the program's name. At most one of demo, servers and endpoints is set.
/// Errors: Unsupported, with the sentence for standard error.
Result<Arguments> parseArguments(const QStringList &words);

/// The words of `--var NAME=VALUE`, in order; several values of one name stay several.
/// Errors: Unsupported, with the sentence for standard error.
Result<QList<std::pair<QString, QString>>> parseVariables(const QStringList &words);

/// What --help prints.
QString helpText();

} // namespace opsglass
