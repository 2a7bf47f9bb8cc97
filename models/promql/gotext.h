// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// The text as Go's %q writes it: in double quotes, with escapes for what does not print.
QString goQuoted(QStringView text);

/// A character as Go's %q writes it: `'x'`, `'\n'`. What is none becomes U+FFFD.
QString goQuoted(char32_t character);

/// A character as Go's %#U writes it: `U+0071 'q'`, without the quoted one when it does not print.
QString goCodePoint(char32_t character);

/// A number as Go's %v writes it: the shortest that reads back, `1e+06`, `+Inf`, `NaN`.
QString goNumber(double value);

/// A number with so many decimals, exact, as Go's %f writes it.
QString goFixed(double value, int decimals);

/// The value of a string literal with its quotes; escapes are those of Go, none within back-ticks.
/// The literal has to be one the lexer let pass.
QString goUnquoted(QStringView literal);

} // namespace opsglass
