// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace opsglass {

/// A regular expression as dashboards write it.
struct Pattern {
    QRegularExpression expression;
    bool isGlobal = false; ///< `/…/g`: replaces every match, not the first alone

    bool matches(const QString &text) const { return expression.match(text).hasMatch(); }
    /// \param replacement may hold `$1` … `$99`, `$&`, `$<name>` and `$$`
    QString replaced(const QString &text, const QString &replacement) const;
};

/// `/re/flags` searches anywhere; plain text stands between `^` and `$`. Nothing when it is no
/// valid expression.
std::optional<Pattern> readPattern(const QString &text);

} // namespace opsglass
