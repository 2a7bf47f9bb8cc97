// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace opsglass {

/// Runs the verb that a command line begins with, such as `check`; `--help` behind one explains it.
/// \param words the command line without the program's name
/// \return the exit code; nothing when the line begins with no verb
std::optional<int> runVerb(int argc, char **argv, const QStringList &words);

} // namespace opsglass
