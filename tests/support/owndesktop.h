// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace opsglass::test {

/// Whether this program was started by runOnOwnDesktop().
bool isOnOwnDesktop();

/// Runs this very program again, with a display, a session bus and a home of its own, for what Qt
/// finds out only once per process. To be called from main() before there is an application.
/// \return its exit code
int runOnOwnDesktop(int argc, char **argv);

} // namespace opsglass::test
