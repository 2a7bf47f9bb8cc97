// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace opsglass {

/// A character written with a backslash in a regular expression.
struct Re2Escape {
    qsizetype end = 0; ///< behind what was read of it
    std::optional<char32_t> value; ///< nothing for what RE2 does not know
};

/// Reads the escape that begins with the backslash at `begin`.
Re2Escape readRe2Escape(QStringView text, qsizetype begin);

} // namespace opsglass
