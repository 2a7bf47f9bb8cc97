// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlist.h"
#include "models/data/result.h"
#include "models/series/dashboardmodel.h"
#include "views/theme/theme.h"

#include <QStringList>

#include <optional>

namespace opsglass {

/// Where the data of a command come from, as far as it was said.
struct SourceOptions {
    bool isDemo = false;
    bool isLocal = false; ///< this machine, alone or beside the others
    QList<NamedServer> servers; ///< without demo; the first is the default

    qsizetype count() const { return servers.size() + (isDemo ? 1 : 0) + (isLocal ? 1 : 0); }
};

// The words behind options that several commands share. Errors: Unsupported, Malformed, with the
// sentence for standard error.

/// \param texts of `--source`; "demo" is the demo, "local" this machine; none are no mistake yet
/// \param isDemo whether `--demo` was given
Result<SourceOptions> parseSources(const QStringList &texts, bool isDemo = false);

/// What to say when a source is needed and none was named.
Error missingSource();

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
