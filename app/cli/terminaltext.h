// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// Text of others for a terminal, whose cursor and colours it must not reach: control characters
/// are written as codes such as `\u{1b}`, blanks of all kinds are one blank.
QString oneLine(const QString &text);

} // namespace opsglass
