// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// \return whether `\p{name}` is known: a general category or a script of Unicode 13
bool isUnicodeClass(const QString &name);

/// \return whether `[:name:]` is known
bool isPosixClass(const QString &name);

} // namespace opsglass
