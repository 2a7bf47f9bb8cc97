// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>

#include <tl/expected.hpp>

namespace opsglass {

/// An RE2 pattern as an expression of Qt, which speaks PCRE.
///
/// The syntax is RE2's: what only PCRE knows (look-around, back references, possessive
/// quantifiers, verbs) is refused with Go's words, what both write alike and mean differently
/// (`$`, `\s`, `\v`) is translated. Limits: matching backtracks, so a pattern that RE2 matches in
/// linear time can run into the match limit, which the caller sees as an invalid match; `\S`
/// inside brackets does not match a vertical tab; flags such as `(?i)` cannot be repeated; text
/// that is no UTF-8 matches as U+FFFD. \return Go's reason without its beginning "error parsing
/// regexp: " when it is no RE2 pattern.
tl::expected<QRegularExpression, QByteArray> expressionFromRe2(const QByteArray &pattern);

/// The replacement of one match, with `$1`, `${1}`, `$name`, `${name}` and `$$` filled in as Go's
/// Regexp.Expand does: a name is as long as it can be, a group that does not exist is empty.
QByteArray expandedReplacement(const QByteArray &replacement, const QRegularExpressionMatch &match);

} // namespace opsglass
