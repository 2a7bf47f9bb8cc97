// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace opsglass {

/// The value of a number token: decimal, `0x…`, octal with a leading 0, Inf, NaN; underscores
/// between digits count for nothing.
/// \return the value, or what is wrong with it in Prometheus' words
tl::expected<double, QString> readPromNumber(QStringView text);

} // namespace opsglass
