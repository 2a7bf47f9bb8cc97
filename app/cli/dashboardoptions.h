// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlist.h"
#include "models/data/result.h"
#include "models/series/dashboardmodel.h"
#include "views/theme/theme.h"

#include <QStringList>

#include <optional>

namespace opsglass {

/// Where the data of a command come from.
struct SourceOptions {
    bool isDemo = false;
    QList<NamedServer> servers; ///< without demo; the first is the default
};

// The words behind options that several commands share. Errors: Unsupported, Malformed, with the
// sentence for standard error.

/// \param texts of `--source`; "demo" is the demo
/// \param isDemo whether `--demo` was given
Result<SourceOptions> parseSources(const QStringList &texts, bool isDemo = false);

/// Empty ends where both are empty: the dashboard's own. Otherwise six hours up to now where one
/// is.
Result<TimeChoice> parseTimes(const QString &from, const QString &to);

Result<int> parseWidth(const QString &text);

Result<Theme::Kind> parsePictureTheme(const QString &text);

/// The error of the first of several results that has one.
template <typename... Results>
std::optional<Error> firstError(const Results &...results)
{
    std::optional<Error> error;
    ((error || results ? void() : void(error = results.error())), ...);
    return error;
}

} // namespace opsglass
