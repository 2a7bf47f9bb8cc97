// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// The program's version, as in CMakeLists.txt.
QString version();

} // namespace opsglass
