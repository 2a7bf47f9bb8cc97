// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace opsglass {

/// The path a `file:` address means, when it means a file of this machine and nothing more.
std::optional<QString> pathOfAddress(const QString &address);

} // namespace opsglass
