// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QString>
#include <QStringList>

namespace opsglass {

/// A profile is a set of settings, dashboards and histories, shown by a program of its own. The one
/// without a name is the usual one; the name of another stands in the environment,
/// OPSGLASS_PROFILE.

/// Takes `--profile NAME` and `--profile=NAME` out of the words of a command line, wherever they
/// stand before a verb's own `--`, and makes it the profile of this process and its children.
/// Errors: Unsupported, for a name that is none, also in the environment, and for one missing.
Result<QStringList> takeProfile(QStringList words);

/// Forgets XDG directories that are not absolute, as their specification wants it. To be called
/// before any of the directories below.
void dropRelativeDirectories();

/// Empty: the usual one.
QString profileName();

/// Where a profile keeps its settings.
QString profileConfigDirectory();
/// Where a profile keeps what it cannot fetch again, such as the managed Prometheus' data.
QString profileDataDirectory();
/// Where a profile keeps what matters to this machine alone: the log, where windows are.
QString profileStateDirectory();
/// What lives as long as the desktop session. Empty: there is no such place.
QString profileRuntimeDirectory();

/// Makes a folder that only this person can enter; an existing one stays as it is.
/// \return whether it is there
bool makePrivateDirectory(const QString &path);

} // namespace opsglass
