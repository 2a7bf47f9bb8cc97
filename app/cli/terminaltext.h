// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// A text of a hostile file on one line: it must not move the cursor or colour the terminal.
QString oneLine(const QString &text);

} // namespace opsglass
